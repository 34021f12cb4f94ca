// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/gridheader.h"

#include "ui/theme/look.h"
#include "ui/theme/theme.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr int headerHeight = 32, arrow = 14;

} // namespace

GridHeader::GridHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setSectionsMovable(false);
    setHighlightSections(false);
    setMinimumSectionSize(40);
    setAccessibleName(tr("Columns"));
    connect(this, &QHeaderView::sectionClicked, this, [this](int section) { choose(section, m_isAdding); });
}

void GridHeader::setKeys(const std::vector<SortKey> &keys)
{
    m_keys = keys;
    viewport()->update();
}

QSize GridHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), headerHeight};
}

void GridHeader::mouseReleaseEvent(QMouseEvent *event)
{
    m_isAdding = event->modifiers().testFlag(Qt::ShiftModifier);
    QHeaderView::mouseReleaseEvent(event);
}

void GridHeader::choose(int section, bool adding)
{
    const auto alignment = model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt();
    const Qt::SortOrder first = alignment & Qt::AlignRight ? Qt::DescendingOrder : Qt::AscendingOrder;
    std::vector<SortKey> keys = m_keys;
    auto known =
        std::find_if(keys.begin(), keys.end(), [&](const SortKey &key) { return key.column == section; });
    if (!adding && (known == keys.end() || keys.size() > 1)) {
        keys = {{section, first}};
    } else if (known == keys.end()) {
        keys.push_back({section, first});
    } else if (known->order == first) {
        known->order = first == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
    } else {
        keys.erase(known);
    }
    setKeys(keys);
    Q_EMIT keysChosen(keys);
}

void GridHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Theme &theme = Theme::of(this);
    painter->fillRect(rect, theme.colour(Token::Sunken));
    painter->fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.colour(Token::Border));
    const QString title = model()->headerData(section, Qt::Horizontal).toString();
    const bool isRight =
        model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
    painter->setFont(theme.font(FontRole::LabelStrong));
    painter->setPen(theme.colour(Token::Text2));
    QRect box = rect.adjusted(8, 0, -8, -1);
    const auto key =
        std::find_if(m_keys.begin(), m_keys.end(), [&](const SortKey &k) { return k.column == section; });
    const bool isSorted = key != m_keys.end();
    if (isSorted && isRight)
        box.setLeft(box.left() + arrow + 2);
    const QString shown =
        painter->fontMetrics().elidedText(title, Qt::ElideRight, box.width() - (isSorted ? arrow : 0));
    const int width = painter->fontMetrics().horizontalAdvance(shown);
    painter->drawText(box, Qt::AlignVCenter | (isRight ? Qt::AlignRight : Qt::AlignLeft), shown);
    if (!isSorted)
        return;
    // Before figures, after words: both keep their edge.
    const int left = isRight ? box.right() - width - arrow - 4 : box.left() + width + 4;
    look::icon(*painter, theme, key->order == Qt::DescendingOrder ? u"chevron-down"_s : u"chevron-up"_s,
               Token::Text2, {left, rect.center().y() - arrow / 2, arrow, arrow});
    if (m_keys.size() > 1) {
        painter->setFont(theme.font(FontRole::Caption));
        painter->drawText(QRect(left - (isRight ? 9 : -arrow), rect.top(), 9, rect.height()), Qt::AlignCenter,
                          QString::number(key - m_keys.begin() + 1));
    }
}

} // namespace martlet

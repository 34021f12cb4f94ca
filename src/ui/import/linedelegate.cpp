// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/linedelegate.h"

#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QPainter>

#include <algorithm>

namespace martlet {

namespace {

constexpr int lineRowHeight = 28, linePadding = 8;

// A cell of the row that the arrow keys move from, also where rows cannot be chosen.
bool isRowOfKeys(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view && view->hasFocus() && view->currentIndex().row() == index.row() &&
           option.state.testFlag(QStyle::State_KeyboardFocusChange);
}

} // namespace

void LineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &theme = Theme::of(option.widget);
    const QRect cell = option.rect;
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(cell, theme.colour(Token::Selection));
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(cell, theme.colour(Token::Hover));
    painter->fillRect(cell.left(), cell.bottom(), cell.width(), 1, theme.colour(Token::Border));
    if (isRowOfKeys(option, index))
        for (const int edge : {cell.top(), cell.bottom() - 1})
            painter->fillRect(cell.left(), edge, cell.width(), 2, theme.colour(Token::Accent));
    if (index.data(FaultRole).toBool()) {
        const QRect box = cell.adjusted(0, 0, -1, -1);
        painter->fillRect(box, theme.colour(Token::BadWeak));
        painter->setPen(theme.colour(Token::Bad));
        painter->drawRect(box);
    }
    const auto token = index.data(TokenRole);
    painter->setFont(theme.font(FontRole::Body));
    painter->setPen(theme.colour(token.isValid() ? Token(token.toInt()) : Token::Text));
    const QRect box = cell.adjusted(linePadding, 0, -linePadding, -1);
    const QString text =
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, box.width());
    const int alignment = index.data(Qt::TextAlignmentRole).toInt() | Qt::TextSingleLine;
    painter->drawText(box, alignment, text);
    const auto second = index.data(SecondaryRole).toString();
    if (second.isEmpty())
        return;
    const int used = painter->fontMetrics().horizontalAdvance(text) + linePadding;
    painter->setFont(theme.font(FontRole::Caption));
    painter->setPen(theme.colour(Token::Text3));
    painter->drawText(box.adjusted(used, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(second, Qt::ElideRight, box.width() - used));
}

// Wide enough to write in, whatever the column is.
void LineDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                        const QModelIndex &) const
{
    constexpr int least = 128;
    editor->setAutoFillBackground(true);
    editor->setGeometry(option.rect.left(), option.rect.top(), std::max(least, option.rect.width()),
                        option.rect.height());
}

QSize LineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &theme = Theme::of(option.widget);
    int width = QFontMetrics(theme.font(FontRole::Body)).horizontalAdvance(index.data().toString());
    const auto second = index.data(SecondaryRole).toString();
    if (!second.isEmpty())
        width += linePadding + QFontMetrics(theme.font(FontRole::Caption)).horizontalAdvance(second);
    return {width + 2 * linePadding + 2, lineRowHeight};
}

} // namespace martlet

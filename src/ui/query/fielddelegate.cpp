// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/fielddelegate.h"

#include "ui/query/fieldlist.h"
#include "ui/theme/look.h"

#include <QTreeView>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr int fieldHeight = 28, rightEdge = 12, arrowLeft = 8, fieldIconLeft = 27, fieldTextLeft = 50;

} // namespace

FieldDelegate::FieldDelegate(QTreeView &view)
    : QStyledItemDelegate(&view)
    , m_view(view)
{
}

QSize FieldDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {120, fieldHeight};
}

void FieldDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &theme = Theme::of(&m_view);
    painter->save();
    if (look::is(option.state, QStyle::State_Selected))
        painter->fillRect(option.rect, theme.colour(Token::Selection));
    else if (look::is(option.state, QStyle::State_MouseOver))
        painter->fillRect(option.rect, theme.colour(Token::Hover));
    if (index.data(FieldList::NameRole).isNull())
        paintHeading(*painter, option.rect, index);
    else
        paintField(*painter, option.rect, index);
    // The row that the keys move from, where it shows no selection.
    if (m_view.hasFocus() && m_view.currentIndex() == index) {
        painter->setPen(QPen(theme.colour(Token::Accent), 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

void FieldDelegate::paintHeading(QPainter &painter, const QRect &row, const QModelIndex &index) const
{
    const auto &theme = Theme::of(&m_view);
    const int middle = row.top() + (row.height() - look::iconSize) / 2;
    look::icon(painter, theme, m_view.isExpanded(index) ? u"chevron-down"_s : u"chevron-right"_s, Token::Text2,
               {row.left() + arrowLeft, middle, look::iconSize, look::iconSize});
    painter.setFont(theme.font(FontRole::BodyStrong));
    painter.setPen(theme.colour(Token::Text));
    painter.drawText(row.adjusted(28, 0, -rightEdge - 30, 0), Qt::AlignVCenter | Qt::TextSingleLine,
                     index.data().toString());
    painter.setFont(theme.font(FontRole::Caption));
    painter.setPen(theme.colour(Token::Text3));
    painter.drawText(row.adjusted(0, 0, -rightEdge, 0), Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine,
                     QString::number(index.model()->rowCount(index)));
}

void FieldDelegate::paintField(QPainter &painter, const QRect &row, const QModelIndex &index) const
{
    const auto &theme = Theme::of(&m_view);
    const int middle = row.top() + (row.height() - look::iconSize) / 2;
    look::icon(painter, theme, index.data(FieldList::IconRole).toString(), Token::Text2,
               {row.left() + fieldIconLeft, middle, look::iconSize, look::iconSize});
    const auto of = index.data(FieldList::OfRole).toString();
    painter.setFont(theme.font(FontRole::Caption));
    painter.setPen(theme.colour(Token::Text3));
    const auto shownOf = painter.fontMetrics().elidedText(of, Qt::ElideRight, 84);
    int right = row.right() - rightEdge - painter.fontMetrics().horizontalAdvance(shownOf);
    painter.drawText(row.adjusted(0, 0, -rightEdge, 0), Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine,
                     shownOf);
    if (index.data(FieldList::LastValueRole).toBool()) {
        right -= look::iconSize + 6;
        look::icon(painter, theme, u"clock"_s, Token::Text2, {right, middle, look::iconSize, look::iconSize});
    }
    painter.setFont(theme.font(FontRole::Body));
    painter.setPen(theme.colour(Token::Text));
    const QRect place(row.left() + fieldTextLeft, row.top(), right - 6 - row.left() - fieldTextLeft,
                      row.height());
    painter.drawText(place, Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, place.width()));
}

} // namespace martlet

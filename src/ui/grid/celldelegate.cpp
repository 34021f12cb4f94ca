// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/celldelegate.h"

#include "ui/grid/resulttablemodel.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace martlet {

namespace {

constexpr int rowHeight = 28, padding = 8;

} // namespace

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    const QRect cell = option.rect;
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(cell, theme.colour(Token::Selection));
    else if (index.row() == m_hovered)
        painter->fillRect(cell, theme.colour(Token::Hover));
    painter->fillRect(cell.left(), cell.bottom(), cell.width(), 1, theme.colour(Token::Border));

    const bool isNull = index.data(ResultTableModel::NullRole).toBool();
    const bool isSecondary = index.data(ResultTableModel::SecondaryRole).toBool();
    painter->setFont(theme.font(isNull ? FontRole::Caption : FontRole::Body));
    painter->setPen(theme.colour(isNull ? Token::Text3 : isSecondary ? Token::Text2 : Token::Text));
    const QRect box = cell.adjusted(padding, 0, -padding, -1);
    const QString text =
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, box.width());
    painter->drawText(box, index.data(Qt::TextAlignmentRole).toInt() | Qt::TextSingleLine, text);

    if (m_hasRing && option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(theme.colour(Token::Accent), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(cell.adjusted(1, 1, -1, -1));
    }
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(Theme::of(option.widget).font(FontRole::Body));
    return {metrics.horizontalAdvance(index.data().toString()) + 2 * padding + 2, rowHeight};
}

} // namespace martlet

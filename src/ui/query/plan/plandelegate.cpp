// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/plan/plandelegate.h"

#include "ui/query/plan/planmodel.h"
#include "ui/theme/look.h"

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr int stepHeight = 28, cellPadding = 8, indent = 16, deepest = 12;
constexpr int heatWidth = 72, heatHeight = 8, figureWidth = 56;

Token inkOf(PlanModel::Heat heat)
{
    if (heat == PlanModel::Heat::Hot)
        return Token::Bad;
    return heat == PlanModel::Heat::Warm ? Token::Warn : Token::Accent;
}

int indentOfStep(const QModelIndex &index)
{
    return std::min(index.data(PlanModel::DepthRole).toInt(), deepest) * indent;
}

// A word of the step, and what is left of the room behind it.
QRect drawWord(QPainter &painter, const QFont &font, const QColor &colour, const QString &text, QRect room)
{
    painter.setFont(font);
    painter.setPen(colour);
    const auto shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, room.width());
    painter.drawText(room, Qt::AlignVCenter | Qt::TextSingleLine, shown);
    room.setLeft(room.left() + painter.fontMetrics().horizontalAdvance(shown) + cellPadding);
    return room;
}

void drawStep(QPainter &painter, const Theme &theme, const QRect &cell, const QModelIndex &index)
{
    const int depth = indentOfStep(index) / indent;
    for (int level = 1; level <= depth; ++level)
        painter.fillRect(cell.left() + cellPadding + level * indent - indent / 2, cell.top(), 1, cell.height(),
                         theme.colour(Token::Border));
    QRect room = cell.adjusted(cellPadding + depth * indent, 0, -cellPadding, 0);
    if (const auto places = index.data(PlanModel::PlacesRole).toString(); !places.isEmpty()) {
        const auto font = theme.font(FontRole::Caption);
        const int width = std::max(16, QFontMetrics(font).horizontalAdvance(places) + 8);
        const QRectF badge(room.left(), room.center().y() - 7, width, 16);
        look::box(painter, badge, 8, theme.colour(Token::WarnWeak));
        painter.setFont(font);
        painter.setPen(theme.colour(Token::Text));
        painter.drawText(badge, Qt::AlignCenter, places);
        room.setLeft(room.left() + width + cellPadding);
    }
    room = drawWord(painter, theme.font(FontRole::Body), theme.colour(Token::Text2), index.data().toString(),
                    room);
    drawWord(painter, theme.font(FontRole::Body), theme.colour(Token::Text),
             index.data(PlanModel::ObjectRole).toString(), room);
}

void drawBar(QPainter &painter, const Theme &theme, const QRect &cell, double share, PlanModel::Heat heat)
{
    const QRect track(cell.right() - cellPadding - figureWidth - heatWidth, cell.center().y() - heatHeight / 2,
                      heatWidth, heatHeight);
    look::box(painter, track, 2, theme.colour(Token::Border));
    const int filled = int(share * heatWidth + 0.5);
    if (filled > 0)
        look::box(painter, QRect(track.left(), track.top(), filled, heatHeight), 2, theme.colour(inkOf(heat)));
}

} // namespace

void PlanDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &theme = Theme::of(option.widget);
    const QRect cell = option.rect;
    painter->save();
    if (look::is(option.state, QStyle::State_Selected))
        painter->fillRect(cell, theme.colour(Token::Selection));
    painter->fillRect(cell.left(), cell.bottom(), cell.width(), 1, theme.colour(Token::Border));
    if (index.column() == 0) {
        drawStep(*painter, theme, cell, index);
    } else {
        if (const auto share = index.data(PlanModel::ShareRole); share.isValid())
            drawBar(*painter, theme, cell, share.toDouble(),
                    PlanModel::Heat(index.data(PlanModel::HeatRole).toInt()));
        painter->setFont(theme.font(FontRole::Body));
        painter->setPen(theme.colour(Token::Text));
        painter->drawText(cell.adjusted(cellPadding, 0, -cellPadding, -1),
                          Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, index.data().toString());
    }
    if (look::is(option.state, QStyle::State_HasFocus) &&
        option.widget->window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
        painter->setPen(QPen(theme.colour(Token::Accent), 2));
        painter->drawRect(cell.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

QSize PlanDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(Theme::of(option.widget).font(FontRole::Body));
    const auto text = index.data().toString() + u' ' + index.data(PlanModel::ObjectRole).toString() +
                      index.data(PlanModel::PlacesRole).toString();
    int width = metrics.horizontalAdvance(text) + 2 * cellPadding + 4;
    if (index.column() == 0)
        width += indentOfStep(index) + 4 * cellPadding;
    if (index.data(PlanModel::ShareRole).isValid())
        width = heatWidth + figureWidth + 2 * cellPadding;
    return {width, stepHeight};
}

} // namespace martlet

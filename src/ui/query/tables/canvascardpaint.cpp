// SPDX-License-Identifier: GPL-3.0-or-later
// How a card of the canvas looks.
#include "base/tr.h"
#include "ui/query/tables/canvascard.h"
#include "ui/query/tables/canvaslayout.h"
#include "ui/theme/look.h"

namespace martlet {

using namespace Qt::StringLiterals;
using namespace canvasmeasure;

namespace {

constexpr qreal cardCorner = 6, boxSize = 14;
constexpr int boxLeft = 10, cardIconLeft = 32, cardNameLeft = 52, cardRightPad = 10, smallIcon = 14;

QRect middleOf(const QRectF &row, qreal left, int size)
{
    return {int(left), int(row.center().y()) - size / 2, size, size};
}

} // namespace

void CanvasCard::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *widget)
{
    const auto &theme = Theme::of(widget);
    const QRectF all(0, 0, cardWidth, height());
    look::box(*painter, all, cardCorner, theme.colour(Token::Surface));
    paintTitle(*painter, theme);
    for (int line = 1; line < lineCount(); ++line)
        paintLine(*painter, theme, line);
    look::box(*painter, all, cardCorner, {},
              theme.colour(m_table.isFact ? Token::BorderStrong : Token::Border));
    if (m_current < 0 || m_current >= lineCount())
        return;
    painter->setPen(QPen(theme.colour(Token::Accent), 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(lineRect(m_current).adjusted(2, 1, -2, -1), 3, 3);
}

void CanvasCard::paintTitle(QPainter &painter, const Theme &theme) const
{
    const auto title = lineRect(0);
    const bool isHot = m_hovered == 0;
    if (m_table.isFact || isHot) {
        painter.save();
        painter.setClipRect(title);
        look::box(painter, title.adjusted(0, 0, 0, cardCorner), cardCorner,
                  theme.colour(isHot ? Token::Hover : Token::AccentWeak));
        painter.restore();
    }
    painter.fillRect(QRectF(0, titleHeight - 1, cardWidth, 1), theme.colour(Token::Border));
    look::icon(painter, theme, u"table"_s, Token::Text2, middleOf(title, boxLeft, look::iconSize));
    qreal right = cardWidth - cardRightPad;
    if (hasWays()) {
        right -= look::iconSize;
        look::icon(painter, theme, m_table.isWayTaken ? u"trace"_s : u"warning"_s,
                   m_table.isWayTaken ? Token::Text2 : Token::Warn, middleOf(title, right, look::iconSize));
    }
    painter.setPen(theme.colour(Token::Text));
    painter.setFont(theme.font(FontRole::BodyStrong));
    const QRectF place(cardIconLeft, 0, right - 4 - cardIconLeft, titleHeight);
    painter.drawText(place, Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(m_table.title, Qt::ElideRight, int(place.width())));
}

void CanvasCard::paintBox(QPainter &painter, const Theme &theme, const QRectF &row, bool isTicked) const
{
    const auto place = middleOf(row, boxLeft, int(boxSize));
    look::box(painter, place, 3, theme.colour(isTicked ? Token::Accent : Token::Surface),
              theme.colour(isTicked ? Token::Accent : Token::BorderStrong));
    if (isTicked)
        look::icon(painter, theme, u"check"_s, Token::OnAccent, place.adjusted(1, 1, -1, -1));
}

qreal CanvasCard::paintRight(QPainter &painter, const Theme &theme, int line) const
{
    const auto row = lineRect(line);
    const auto &shown = *column(line);
    qreal right = cardWidth - cardRightPad;
    const bool hasCondition = !shown.condition.isEmpty();
    const bool isOffered = m_hovered == line || m_current == line;
    if (hasCondition || isOffered) {
        const bool isPointedAt = m_hovered == line && m_hoveredPart == Part::Condition;
        look::icon(painter, theme, u"filter"_s, hasCondition || isPointedAt ? Token::Accent : Token::Text3,
                   middleOf(row, right - smallIcon, smallIcon));
        right -= smallIcon + 6;
    }
    if (!shown.isTicked || shown.total.isEmpty())
        return right;
    painter.setFont(theme.font(FontRole::Caption));
    painter.setPen(theme.colour(Token::Text3));
    const QRectF place(0, row.top(), right, row.height());
    painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, shown.total);
    return right - painter.fontMetrics().horizontalAdvance(shown.total) - 6;
}

void CanvasCard::paintLine(QPainter &painter, const Theme &theme, int line) const
{
    const auto row = lineRect(line);
    if (isFoldLine(line)) {
        painter.setFont(theme.font(FontRole::Label));
        painter.setPen(theme.colour(m_hovered == line ? Token::Accent : Token::Text2));
        painter.drawText(row.adjusted(cardNameLeft, 0, 0, 0), Qt::AlignVCenter,
                         m_isUnfolded ? Martlet::tr("fewer") : Martlet::tr("%1 more").arg(hiddenCount()));
        return;
    }
    const auto &shown = *column(line);
    const bool isField = shown.kind == CanvasColumn::Kind::Field;
    if (m_hovered == line)
        painter.fillRect(row.adjusted(1, 0, -1, 0), theme.colour(Token::Hover));
    if (isField)
        paintBox(painter, theme, row, shown.isTicked);
    look::icon(painter, theme, shown.isLastValue ? u"clock"_s : shown.icon, Token::Text2,
               middleOf(row, cardIconLeft, smallIcon));
    const qreal right = isField ? paintRight(painter, theme, line) : cardWidth - cardRightPad;
    painter.setFont(theme.font(FontRole::Body));
    painter.setPen(theme.colour(isField ? Token::Text : Token::Text2));
    const QRectF place(cardNameLeft, row.top(), right - cardNameLeft, row.height());
    painter.drawText(place, Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(shown.title, Qt::ElideRight, int(place.width())));
}

} // namespace martlet

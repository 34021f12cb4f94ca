// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/connectors.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace martlet {

namespace {

constexpr qreal foot = 8, footSpread = 4; // of a crow's foot
constexpr qreal bar = 7, barSpread = 3.5; // of the bar that says "one"
constexpr qreal ring = 3, ringAt = 13;    // of the ring that says "or none"

} // namespace

void Connectors::setRoutes(std::vector<StarRoute> routes)
{
    prepareGeometryChange();
    m_routes = std::move(routes);
    m_bounds = {};
    for (const StarRoute &route : m_routes)
        m_bounds |= route.line.boundingRect().adjusted(-10, -10, 10, 10);
    update();
}

void Connectors::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *widget)
{
    const auto &theme = Theme::of(widget);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(theme.colour(Token::BorderStrong), 1));
    painter->translate(0.5, 0.5); // one pixel wide, not two half ones
    for (const StarRoute &route : m_routes) {
        painter->setBrush(Qt::NoBrush);
        painter->drawPolyline(route.line);
        const QPointF many = route.line.first(), one = route.line.last();
        const QPointF toe(many.x() + route.manySide * foot, many.y());
        painter->drawLine(toe, many + QPointF(0, footSpread));
        painter->drawLine(toe, many - QPointF(0, footSpread));
        const qreal at = one.x() + route.oneSide * bar;
        painter->drawLine(QPointF(at, one.y() - barSpread), QPointF(at, one.y() + barSpread));
        if (route.isOptional) {
            painter->setBrush(theme.colour(Token::Canvas));
            painter->drawEllipse(QPointF(one.x() + route.oneSide * ringAt, one.y()), ring, ring);
        }
    }
}

} // namespace martlet

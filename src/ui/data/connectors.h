// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/data/starlayout.h"

#include <QGraphicsItem>

namespace martlet {

// The lines between the cards: a crow's foot where many rows point, a bar where one row is pointed at, with a
// ring before it where there may be none.
class Connectors final : public QGraphicsItem
{
public:
    void setRoutes(std::vector<StarRoute> routes);

    QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    std::vector<StarRoute> m_routes;
    QRectF m_bounds;
};

} // namespace martlet

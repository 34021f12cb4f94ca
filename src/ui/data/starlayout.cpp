// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/starlayout.h"

#include <algorithm>
#include <cmath>

namespace martlet {

using Place = StarTable::Place;
using namespace starmeasure;

namespace {

constexpr qreal leastGap = 32, mostGap = 72;      // between cards of a column
constexpr qreal leastAisle = 64, mostAisle = 132; // between columns
constexpr qreal rightMargin = 48, bottomMargin = 40;
constexpr qreal firstLane = 20, laneStep = 14, outerLane = 14, outerStep = 6, ownLane = 18;

int columnOf(Place place)
{
    return place == Place::Left ? 0 : place == Place::Middle ? 1 : 2;
}

// The gap that spreads these heights over the room.
qreal gapFor(const std::vector<StarShape> &column, qreal room)
{
    qreal used = 0;
    for (const StarShape &shape : column)
        used += shape.height;
    return std::floor(
        std::clamp((room - used) / std::max<qreal>(1, qreal(column.size()) - 1), leastGap, mostGap));
}

struct Lane
{
    QString table; // that all its connectors lead to
    qreal y = 0;
    bool operator==(const Lane &) const = default;
};

// Left of column n is channel n; the one at the far right is 3.
int channelOf(const StarLink &link)
{
    const int many = columnOf(link.many.place), one = columnOf(link.one.place);
    if (many == one)
        return many == 0 ? 0 : many + 1;
    return std::max(many, one);
}

int sideOf(const StarEnd &end, int channel)
{
    return channel > columnOf(end.place) ? 1 : -1;
}

QPointF edge(const StarEnd &end, int side)
{
    return {side > 0 ? end.card.right() : end.card.left(), end.y};
}

} // namespace

StarLayout StarLayout::of(const std::vector<StarShape> &shapes, QSizeF room)
{
    std::vector<StarShape> columns[3];
    for (const StarShape &shape : shapes) {
        auto &column = columns[columnOf(shape.place)];
        column.insert(shape.place == Place::Beside ? column.begin() : column.end(), shape);
    }
    const qreal aisle = std::floor(
        std::clamp((room.width() - margin - rightMargin - 3 * cardWidth) / 2, leastAisle, mostAisle));
    StarLayout layout;
    qreal bottom = 0;
    for (int i = 0; i < 3; ++i) {
        const qreal gap = gapFor(columns[i], room.height() - margin - bottomMargin);
        qreal y = margin;
        for (const StarShape &shape : columns[i]) {
            layout.cards[shape.table] = QRectF(margin + i * (cardWidth + aisle), y, cardWidth, shape.height);
            y += shape.height + gap;
        }
        bottom = std::max(bottom, y - gap);
    }
    layout.size = {margin + 3 * cardWidth + 2 * aisle + rightMargin, bottom + margin};
    return layout;
}

std::vector<StarRoute> routesOf(const std::vector<StarLink> &links)
{
    std::vector<Lane> lanes[4];
    for (const StarLink &link : links) {
        auto &channel = lanes[channelOf(link)];
        const Lane lane{link.one.table, link.one.y};
        if (std::find(channel.begin(), channel.end(), lane) == channel.end())
            channel.push_back(lane);
    }
    // The lowest target turns first: what comes from above passes behind it.
    for (auto &channel : lanes)
        std::sort(channel.begin(), channel.end(), [](const Lane &a, const Lane &b) { return a.y > b.y; });
    std::vector<StarRoute> routes;
    for (const StarLink &link : links) {
        const int at = channelOf(link);
        const auto &channel = lanes[at];
        const Lane wanted{link.one.table, link.one.y};
        const auto rank = qreal(std::find(channel.begin(), channel.end(), wanted) - channel.begin());
        StarRoute route;
        route.isOptional = link.isOptional;
        route.manySide = sideOf(link.many, at);
        route.oneSide = sideOf(link.one, at);
        const QPointF from = edge(link.many, route.manySide), to = edge(link.one, route.oneSide);
        const bool isInside = route.manySide != route.oneSide;
        const qreal away = isInside             ? firstLane + laneStep * rank
                           : at == 0 || at == 3 ? outerLane + outerStep * rank
                                                : ownLane;
        const qreal x = to.x() + route.oneSide * away;
        route.line << from << QPointF(x, from.y()) << QPointF(x, to.y()) << to;
        routes.push_back(std::move(route));
    }
    return routes;
}

} // namespace martlet

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/tables/canvaslayout.h"

#include <algorithm>
#include <cmath>

namespace martlet {

using namespace canvasmeasure;

namespace {

constexpr qreal middleX = cardWidth / 2; // of what is counted
constexpr qreal firstJoinLane = 18, joinLaneStep = 11, leastStub = 14;

// The columns left (−1) and right (1) of the middle.
class Sides final
{
public:
    Sides(const QuestionTables &tables, const SemanticModel &model)
        : m_tables(tables)
    {
        int place = 0; // each dimension has its side, whichever others are there
        for (const auto &entity : model.entities()) {
            if (entity.kind == ModelEntity::Kind::Dimension)
                m_own[entity.name] = place++ % 2 == 0 ? -1 : 1;
        }
    }
    int of(const CanvasTable &table) const { return table.isFact ? 0 : of(table, 8); }

private:
    int of(const CanvasTable &table, int mostSteps) const
    {
        for (const auto &join : m_tables.joins) {
            const auto *const from = m_tables.find(join.from);
            if (join.to != table.entity || !from)
                continue;
            if (from->isFact || mostSteps == 0)
                break;
            return of(*from, mostSteps - 1);
        }
        const auto own = m_own.find(table.entity);
        return own == m_own.end() ? 1 : own->second;
    }

    const QuestionTables &m_tables;
    std::map<QString, int> m_own;
};

// A lane beside the card of one; links that turn there must not lie on each other.
struct JoinLane
{
    qreal edge, y;
    bool operator==(const JoinLane &) const = default;
};

int manySide(const CanvasLink &link)
{
    return link.one.center().x() < link.many.center().x() ? -1 : 1;
}

// Does the one card stand above or below the other, so that both ends leave at the same side?
bool areStacked(const CanvasLink &link)
{
    return link.one.left() < link.many.right() + 2 * leastStub &&
           link.many.left() < link.one.right() + 2 * leastStub;
}

qreal edge(const QRectF &card, int side)
{
    return side > 0 ? card.right() : card.left();
}

} // namespace

void CanvasMemory::forget(const QString &entity)
{
    laid.removeAll(entity);
    moved.erase(entity);
}

std::map<QString, QRectF> canvasLayout(const QuestionTables &tables, const SemanticModel &model,
                                       const std::map<QString, qreal> &heights, CanvasMemory &memory)
{
    const Sides sides(tables, model);
    for (const auto &table : tables.tables) {
        if (!memory.order.contains(table.entity))
            memory.order += table.entity;
    }
    std::map<QString, QRectF> cards;
    std::map<int, qreal> bottoms; // of the columns
    for (const auto &entity : std::as_const(memory.order)) {
        const auto *const table = tables.find(entity);
        if (!table)
            continue;
        const qreal height = heights.at(entity);
        if (const auto moved = memory.moved.find(entity); moved != memory.moved.end()) {
            cards[entity] = {moved->second, QSizeF(cardWidth, height)};
            continue;
        }
        const int column = sides.of(*table);
        cards[entity] = {column * (cardWidth + aisle), bottoms[column], cardWidth, height};
        bottoms[column] += height + gap;
    }
    return cards;
}

std::vector<StarRoute> canvasRoutes(const std::vector<CanvasLink> &links)
{
    // The lowest target turns first, nearest to its card: what comes from above passes behind it.
    std::vector<JoinLane> lanes;
    for (const auto &link : links) {
        const JoinLane lane{edge(link.one, -manySide(link)), link.oneY};
        if (std::find(lanes.begin(), lanes.end(), lane) == lanes.end())
            lanes.push_back(lane);
    }
    std::sort(lanes.begin(), lanes.end(), [](const JoinLane &a, const JoinLane &b) { return a.y > b.y; });
    std::vector<StarRoute> routes;
    for (const auto &link : links) {
        StarRoute route;
        route.isOptional = link.isOptional;
        const bool isStacked = areStacked(link);
        const int outside = link.many.center().x() < middleX ? -1 : 1;
        route.manySide = isStacked ? outside : manySide(link);
        route.oneSide = isStacked ? outside : -route.manySide;
        const QPointF from(edge(link.many, route.manySide), link.manyY);
        const QPointF to(edge(link.one, route.oneSide), link.oneY);
        int rank = 0;
        for (const auto &lane : lanes) {
            if (lane == JoinLane{to.x(), to.y()})
                break;
            rank += lane.edge == to.x() ? 1 : 0;
        }
        qreal x = to.x() + route.oneSide * (firstJoinLane + joinLaneStep * rank);
        if (isStacked)
            x = outside > 0 ? std::max(from.x(), to.x()) + firstJoinLane
                            : std::min(from.x(), to.x()) - firstJoinLane;
        else if (std::abs(from.x() - x) < leastStub || (from.x() - x) * route.oneSide < 0)
            x = std::round((from.x() + to.x()) / 2); // the aisle is too narrow for lanes
        route.line << from << QPointF(x, from.y()) << QPointF(x, to.y()) << to;
        routes.push_back(std::move(route));
    }
    return routes;
}

} // namespace martlet

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/tables/joinways.h"

#include <algorithm>

namespace martlet {

namespace {

bool comesBy(const JoinWay &way, const QString &entity)
{
    return std::any_of(way.begin(), way.end(), [&](const auto *step) { return step->fromEntity == entity; });
}

bool comesByOneOf(const JoinWay &way, const QStringList &via)
{
    return std::any_of(via.begin(), via.end(), [&](const auto &entity) { return comesBy(way, entity); });
}

// Null: there is no shortest one.
const JoinWay *shortest(const std::vector<const JoinWay *> &ways)
{
    if (ways.empty() || (ways.size() > 1 && ways[1]->size() == ways[0]->size()))
        return nullptr;
    return ways.front();
}

} // namespace

std::vector<JoinWay> joinWays(const SemanticModel &model, const QString &from, const QString &to)
{
    std::vector<JoinWay> found;
    for (std::vector<JoinWay> ways{{}}; !ways.empty();) {
        std::vector<JoinWay> longer;
        for (const auto &way : ways) {
            const auto &end = way.empty() ? from : way.back()->toEntity;
            for (const auto &step : model.relationships()) {
                if (step.fromEntity != end || step.toEntity == from || comesBy(way, step.toEntity))
                    continue;
                auto next = way;
                next.push_back(&step);
                (step.toEntity == to ? found : longer).push_back(std::move(next));
            }
        }
        ways = std::move(longer);
    }
    return found;
}

// As the planner goes: by one of the tables where a way does, else whichever way.
const JoinWay *chosenWay(const std::vector<JoinWay> &ways, const QStringList &via)
{
    std::vector<const JoinWay *> all, byThem;
    for (const auto &way : ways) {
        all.push_back(&way);
        if (comesByOneOf(way, via))
            byThem.push_back(&way);
    }
    return shortest(byThem.empty() ? all : byThem);
}

std::optional<QStringList> viaFor(const std::vector<JoinWay> &ways, const JoinWay &wanted,
                                  const QStringList &via)
{
    QStringList others = via; // that say nothing about these ways
    for (const auto &way : ways) {
        for (const auto *const step : way)
            others.removeAll(step->fromEntity);
    }
    const auto isTaken = [&](const QStringList &by) {
        const auto *const way = chosenWay(ways, by);
        return way && *way == wanted;
    };
    if (isTaken(others))
        return others;
    for (size_t i = 1; i < wanted.size(); ++i) {
        const auto by = others + QStringList{wanted[i]->fromEntity};
        if (isTaken(by))
            return by;
    }
    return std::nullopt;
}

} // namespace martlet

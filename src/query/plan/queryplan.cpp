// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/plan/queryplan.h"

#include <algorithm>

namespace martlet {

namespace {

bool standsOnMade(const QueryPlan::Condition &condition)
{
    return condition.column.isMade() ||
           std::any_of(condition.parts.begin(), condition.parts.end(), standsOnMade);
}

} // namespace

bool QueryPlan::Leg::isOneRowEach(const std::vector<Column> &members) const
{
    const auto isApart = [&](const QString &key) {
        return std::any_of(members.begin(), members.end(), [&](const Column &member) {
            return !member.isMadeMember() && member.alias == alias && member.star.name == key;
        });
    };
    return rollup && rollup->isOneEach && std::all_of(rollup->keys.begin(), rollup->keys.end(), isApart);
}

QString QueryPlan::rollups() const
{
    QStringList titles;
    for (const auto &question : questions) {
        if (const auto its = question.rollups(); !its.isEmpty() && !titles.contains(its))
            titles += its;
    }
    for (const auto &leg : legs) {
        if (leg.rollup && !titles.contains(leg.rollup->title))
            titles += leg.rollup->title;
    }
    return titles.join(u", ");
}

QString QueryPlan::whyNot() const
{
    QStringList sentences;
    for (const auto &question : questions) {
        if (const auto its = question.whyNot(); !its.isEmpty() && !sentences.contains(its))
            sentences += its;
    }
    for (const auto &leg : legs) {
        if (!leg.rollup && !leg.whyNot.isEmpty() && !sentences.contains(leg.whyNot))
            sentences += leg.whyNot;
    }
    return sentences.join(u' ');
}

bool QueryPlan::isWholeInSql() const
{
    const auto isMade = [this](const Sort &key) { return !isGiven(key.column); };
    return !isGroupedInMemory && (windows.empty() || isPlacedInSql()) && !standsOnMade(having) &&
           std::none_of(sort.begin(), sort.end(), isMade);
}

bool QueryPlan::isPlacedInSql() const
{
    const auto isPlace = [this](const Window &window) {
        const bool hasPlaces = window.kind == WindowWish::Kind::Rank || window.kind == WindowWish::Kind::Ntile;
        return hasPlaces && !columns[size_t(window.of)].isMade();
    };
    return !name.isEmpty() && !windows.empty() && std::all_of(windows.begin(), windows.end(), isPlace);
}

bool QueryPlan::hasOwnSql() const
{
    return step.isThere() ||
           std::any_of(questions.begin(), questions.end(), [](const auto &one) { return one.hasOwnSql(); });
}

bool QueryPlan::isGiven(int column) const
{
    const auto &its = columns[size_t(column)];
    return !its.isMade() || (its.isWindow && isPlacedInSql());
}

} // namespace martlet

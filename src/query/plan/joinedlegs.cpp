// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/plan/joinedlegs.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(qsizetype leg)
{
    return u"fact%1"_s.arg(leg + 1);
}

bool areKeys(const NarrowedLeg &narrowed)
{
    return std::all_of(narrowed.columns.begin(), narrowed.columns.end(), [&](const auto &column) {
        return column.isMeasure() || (!column.isMadeMember() && column.alias == narrowed.leg.alias);
    });
}

} // namespace

bool canJoinLegs(const QueryPlan &plan, const std::vector<NarrowedLeg> &legs)
{
    const auto isPlain = [](const auto &one) { return !one.leg.pairs && !one.leg.isOfRows && areKeys(one); };
    const bool hasDimensions = std::any_of(plan.columns.begin(), plan.columns.end(),
                                           [](const auto &column) { return !column.isMeasure(); });
    return plan.isOfEachLeg && legs.size() > 1 && hasDimensions &&
           std::all_of(legs.begin(), legs.end(), isPlain);
}

QString joinedColumn(const QueryPlan &plan, const QueryPlan::Column &column, const QString &quoted)
{
    const auto gives = [&](const QueryPlan::Leg &leg) {
        return std::any_of(leg.columns.begin(), leg.columns.end(),
                           [&](const int one) { return plan.columns[size_t(one)].name == column.name; });
    };
    const auto leg =
        column.isMeasure() ? std::find_if(plan.legs.begin(), plan.legs.end(), gives) - plan.legs.begin() : 0;
    return nameOf(leg) + u'.' + quoted;
}

// PostgreSQL is to finish each leg before it joins them: it takes what they have in common for few rows, and
// would look the members of each up one by one.
QString joinedLegs(QStringList selects, const QStringList &dimensions, Engine engine)
{
    for (auto &select : selects)
        select += engine == Engine::PostgreSql ? u" OFFSET 0"_s : QString();
    auto sql = u"(%1) %2"_s.arg(selects.front(), nameOf(0));
    for (qsizetype leg = 1; leg < selects.size(); ++leg) {
        QStringList same;
        for (const auto &dimension : dimensions)
            same += nameOf(leg) + dimension.sliced(nameOf(0).size()) + u" = "_s + dimension;
        sql += u" JOIN (%1) %2 ON %3"_s.arg(selects[leg], nameOf(leg), same.join(u" AND "_s));
    }
    return sql;
}

} // namespace martlet

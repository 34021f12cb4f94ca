// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/plan/pairplanner.h"

#include "base/editdistance.h"
#include "base/tr.h"
#include "query/plan/legplanner.h"
#include "query/plan/namedplans.h"
#include "query/plan/pairfields.h"

namespace martlet {

using namespace Qt::StringLiterals;

// Baskets are the different things that a measure counts.
Result<const Measure *> PairPlanner::baskets(const QString &name) const
{
    const auto *const found = m_model.measure(name);
    if (found && !found->distinct.isEmpty())
        return found;
    QStringList names;
    for (const auto &measure : m_model.measures()) {
        if (!measure.distinct.isEmpty())
            names += measure.name;
    }
    if (found)
        return fail(Error::Kind::Input,
                    Martlet::tr("“%1” counts no different things that members could stand in "
                                "together. Name one of: %2.")
                        .arg(found->title, names.join(u", "_s)));
    const auto meant = nearestName(name, names);
    return fail(Error::Kind::Input,
                Martlet::tr("There is no measure “%1”.").arg(name) + u' ' +
                    (meant.isEmpty() ? Martlet::tr("Name one of: %1.").arg(names.join(u", "_s))
                                     : Martlet::tr("Did you mean “%1”?").arg(meant)));
}

// A question of its own, which a rollup may answer. No person can give it its name.
Result<QString> PairPlanner::allBaskets(const Question &question) const
{
    Question all{.name = u'_' + question.name, .made = question.made, .measures = {question.together.in}};
    all.via = question.via;
    all.period = question.period;
    all.where = question.where;
    // What is made of pairs is none of its business.
    std::erase_if(all.made, [this](const MadeField &field) { return m_fields.figure(field.name); });
    TRY(m_named.add(all));
    return all.name;
}

Result<QueryPlan::Leg> PairPlanner::leg(const Question &question,
                                        const std::vector<PlanColumns::Wanted> &wanted) const
{
    const auto &together = question.together;
    TRY_ASSIGN(const auto *const baskets, this->baskets(together.in));
    LegPlanner planner(m_fields, *m_model.entity(baskets->fact), false);
    QueryPlan::Pairs pairs;
    TRY_ASSIGN(pairs.of, planner.reachDimension(together.of));
    for (const auto &entity : baskets->joins)
        TRY(planner.reach(entity));
    pairs.basket = baskets->distinct;
    pairs.countedIf = baskets->countedIf;
    pairs.hasJoins = !baskets->joins.isEmpty();
    auto where = question.where;
    if (!together.among.isEmpty()) {
        const Filter among{.kind = Filter::Kind::Among, .field = together.of, .question = together.among};
        where = {.kind = Filter::Kind::All, .parts = {question.where, among}};
    }
    TRY(planner.narrow(where));
    TRY(planner.narrow(question.period));
    for (const auto &one : wanted) {
        planner.leg().columns.push_back(one.column);
        if (one.measure->name == pairColumns.last() && pairs.baskets.isEmpty()) {
            TRY_ASSIGN(pairs.baskets, allBaskets(question));
        }
    }
    auto leg = planner.take();
    leg.pairs = std::move(pairs);
    return leg;
}

} // namespace martlet

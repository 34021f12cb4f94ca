// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/plan/memberleg.h"

#include "base/tr.h"
#include "query/plan/entitycolumn.h"
#include "query/plan/joinpath.h"
#include "query/plan/legplanner.h"

#include <algorithm>
#include <iterator>

namespace martlet {

Result<QueryPlan::Leg> MemberLeg::plan(const Question &question)
{
    for (const auto &name : question.by)
        m_entities += m_fields.entitiesOf(name);
    m_entities.removeDuplicates();
    TRY(join());
    TRY_ASSIGN(auto conditions, narrowing(question.where));
    TRY_ASSIGN(auto further, keys(question));
    std::move(further.begin(), further.end(), std::back_inserter(conditions));
    m_leg.where = {.kind = Filter::Kind::All, .parts = std::move(conditions)};
    m_leg.isOfMembers = true;
    return std::move(m_leg);
}

bool MemberLeg::hangsOn(const QString &entity, const QString &on) const
{
    const auto &model = m_fields.model();
    return JoinPath(model, *model.entity(on), {}, m_fields.via()).reach(*model.entity(entity)).has_value();
}

QStringList MemberLeg::roots() const
{
    QStringList roots;
    for (const auto &entity : m_entities) {
        if (std::none_of(m_entities.begin(), m_entities.end(),
                         [&](const auto &other) { return other != entity && hangsOn(entity, other); }))
            roots += entity;
    }
    return roots;
}

Result<void> MemberLeg::join()
{
    const auto &model = m_fields.model();
    QStringList joined;
    for (const auto &root : roots()) {
        const auto &entity = *model.entity(root);
        if (m_leg.table.isEmpty()) {
            m_leg.table = entity.table;
            m_leg.alias = entity.alias;
        } else {
            m_leg.joins.push_back({entity.name, entity.table, entity.alias, {}, {}, {}, false, true});
        }
        joined += root;
        JoinPath path(model, entity, joined, m_fields.via());
        for (const auto &other : m_entities) {
            if (other == root || !hangsOn(other, root))
                continue;
            TRY(path.reach(*model.entity(other)));
        }
        for (auto &join : path.takeJoins()) {
            joined += join.entity;
            m_leg.joins.push_back(std::move(join));
        }
    }
    return {};
}

// A condition on other things says which rows of facts count, not which members there are.
Result<MemberLeg::Conditions> MemberLeg::narrowing(const Filter &where)
{
    const bool isList = where.kind == Filter::Kind::All;
    Conditions conditions;
    for (const auto &part : isList ? where.parts : std::vector<Filter>{where}) {
        const auto entities = entitiesIn(part, m_fields);
        const bool isOfThese = std::all_of(entities.begin(), entities.end(),
                                           [this](const auto &one) { return m_entities.contains(one); });
        if (!isOfThese || entities.empty())
            continue;
        LegPlanner planner(m_fields, *m_fields.model().entity(m_entities.front()), false, m_entities);
        TRY(planner.narrow(part));
        conditions.push_back(planner.take().where);
        for (const auto &entity : entities)
            m_narrowed += entity;
    }
    return conditions;
}

// Members that stand for what is not known are shown where a fact speaks of them, or another member hangs on
// them; of days those of the period.
Result<MemberLeg::Conditions> MemberLeg::keys(const Question &question)
{
    Conditions conditions;
    for (const auto &name : m_entities) {
        const auto &entity = *m_fields.model().entity(name);
        const auto join = std::find_if(m_leg.joins.begin(), m_leg.joins.end(),
                                       [&](const auto &one) { return one.entity == name; });
        if (entity.key.size() != 1 || (join != m_leg.joins.end() && !join->isCross))
            continue;
        TRY_ASSIGN(auto key, entityColumn(entity, entity.key.front()));
        QueryPlan::Condition condition{.kind = Filter::Kind::Between};
        condition.column = {.name = key.name, .title = entity.title, .type = resultType(key.type)};
        condition.column.alias = entity.alias;
        const auto type = key.type;
        condition.column.star = std::move(key);
        if (type == StarColumn::Type::Date && question.period)
            condition.values = {question.period->from, question.period->to};
        else if (type == StarColumn::Type::Whole && entity.columns.empty())
            condition.values = {qint64(0), Null{}};
        else if (type == StarColumn::Type::Date && !m_narrowed.contains(name))
            return fail(Error::Kind::Input,
                        Martlet::tr("All members of “%1” would be all days there are. Choose a period.")
                            .arg(entity.title));
        if (!condition.values.empty())
            conditions.push_back(std::move(condition));
    }
    return conditions;
}

} // namespace martlet

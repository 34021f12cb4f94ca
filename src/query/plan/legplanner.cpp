// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/plan/legplanner.h"

#include "base/tr.h"
#include "query/plan/entitycolumn.h"
#include "query/plan/plancolumns.h"
#include "query/plan/plannedcondition.h"
#include "semantic/semanticmodel.h"

#include <algorithm>
#include <set>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

// The way from the fact's day to the table that knows its month and year; null: there is none.
const Relationship *calendarOf(const SemanticModel &model, const ModelEntity &fact)
{
    const auto &all = model.relationships();
    const auto found = std::find_if(all.begin(), all.end(), [&](const auto &one) {
        return one.fromEntity == fact.name && one.fromColumn == fact.date;
    });
    return found == all.end() ? nullptr : &*found;
}

QStringList presentIn(const Relationship *calendar)
{
    return calendar ? QStringList{calendar->toEntity} : QStringList();
}

void collectEntities(const Filter &filter, const SemanticModel &model, std::set<QString> &entities)
{
    if (const auto *const dimension = model.dimension(filter.field))
        entities.insert(dimension->entity);
    else if (!filter.field.isEmpty())
        entities.insert(filter.field);
    if (filter.kind == Filter::Kind::Has)
        return; // its part speaks of another leg
    for (const auto &part : filter.parts)
        collectEntities(part, model, entities);
}

} // namespace

LegPlanner::LegPlanner(const SemanticModel &model, const ModelEntity &fact, bool isSnapshot)
    : m_model(model)
    , m_fact(fact)
    , m_calendar(isSnapshot ? calendarOf(model, fact) : nullptr)
    , m_path(model, fact, presentIn(m_calendar))
    , m_leg{.table = fact.table, .alias = fact.alias, .day = fact.date}
{
    if (!m_calendar)
        return;
    m_leg.series = fact.series;
    const auto &calendar = *model.entity(m_calendar->toEntity);
    m_leg.calendar = QueryPlan::Join{calendar.name,        calendar.table, calendar.alias,
                                     m_calendar->toColumn, fact.alias,     m_calendar->fromColumn};
}

Result<void> LegPlanner::reach(const QString &entity)
{
    return m_path.reach(*m_model.entity(entity));
}

Result<void> LegPlanner::narrow(const std::optional<Question::Period> &period)
{
    if (period && m_leg.day.isEmpty())
        return fail(Error::Kind::Input,
                    Martlet::tr("“%1” has no days, so a period cannot narrow it. Leave the period out.")
                        .arg(m_fact.title));
    if (period && !period->from.isValid())
        return fail(Error::Kind::Input,
                    Martlet::tr("The days of the period “%1” are not known yet.").arg(period->relative));
    m_leg.period = period;
    return {};
}

Result<void> LegPlanner::narrow(const Filter &where)
{
    if (m_calendar)
        return narrowByDays(where);
    TRY_ASSIGN(m_leg.where, condition(where));
    return {};
}

// The day that a snapshot is taken on is chosen before its rows are, so each condition speaks of one of the
// two.
Result<void> LegPlanner::narrowByDays(const Filter &where)
{
    const bool isList = where.kind == Filter::Kind::All;
    for (const auto &part : isList ? where.parts : std::vector<Filter>{where}) {
        std::set<QString> entities;
        collectEntities(part, m_model, entities);
        const bool hasDays = entities.contains(m_calendar->toEntity);
        if (hasDays && entities.size() > 1)
            return fail(
                Error::Kind::Input,
                Martlet::tr("One condition on “%1” speaks of days and of other things at once. Part it, so "
                            "that all parts must hold.")
                    .arg(m_fact.title));
        TRY_ASSIGN(auto planned, condition(part));
        (hasDays ? m_leg.days : m_leg.where).parts.push_back(std::move(planned));
    }
    return {};
}

Result<QueryPlan::Condition> LegPlanner::condition(const Filter &where)
{
    const auto columnOf = [this](const QString &field) -> Result<QueryPlan::Column> {
        if (const auto *const named = m_model.measure(field))
            return fail(
                Error::Kind::Input,
                Martlet::tr("“%1” is a measure: its condition belongs under “having”.").arg(named->title));
        TRY_ASSIGN(auto column, dimensionColumn(m_model, field));
        TRY(reach(m_model.dimension(field)->entity));
        return column;
    };
    return plannedCondition(where, columnOf, [this](const Filter &filter) { return has(filter); });
}

Result<QueryPlan::Condition> LegPlanner::has(const Filter &filter)
{
    const auto *const entity = m_model.entity(filter.field);
    const auto *const fact = m_model.entity(filter.fact);
    if (!entity || entity->kind != ModelEntity::Kind::Dimension || entity->key.size() != 1)
        return fail(Error::Kind::Input,
                    Martlet::tr("“%1” is nothing that could have rows of a fact. Name a dimension "
                                "such as “customer” or “product”.")
                        .arg(filter.field));
    if (!fact || fact->kind != ModelEntity::Kind::Fact)
        return fail(Error::Kind::Input,
                    Martlet::tr("“%1” is no fact. Name one such as “sales” or “stock”.").arg(filter.fact));
    TRY(reach(entity->name));
    TRY_ASSIGN(auto key, entityColumn(*entity, entity->key.front()));
    LegPlanner inner(m_model, *fact, false);
    TRY(inner.reach(entity->name));
    TRY(inner.narrow(filter.period));
    for (const auto &part : filter.parts)
        TRY(inner.narrow(part));
    QueryPlan::Condition condition{.kind = Filter::Kind::Has};
    condition.column = {.name = entity->name, .title = entity->title, .type = resultType(key.type)};
    condition.column.alias = entity->alias;
    condition.column.star = std::move(key);
    condition.has.push_back(inner.take());
    return condition;
}

QueryPlan::Leg LegPlanner::take()
{
    m_leg.joins = m_path.takeJoins();
    return std::move(m_leg);
}

} // namespace martlet

// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/plan/legplanner.h"

#include "base/tr.h"
#include "query/plan/entitycolumn.h"
#include "query/plan/namedplans.h"
#include "query/plan/plancolumns.h"
#include "query/plan/plannedcondition.h"
#include "semantic/semanticmodel.h"

#include <algorithm>

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

} // namespace

std::set<QString> entitiesIn(const Filter &filter, const MadeFields &fields)
{
    const auto its = fields.entitiesOf(filter.field);
    std::set<QString> entities(its.begin(), its.end());
    if (its.isEmpty() && !filter.field.isEmpty())
        entities.insert(filter.field);
    if (filter.kind == Filter::Kind::Has)
        return entities; // its part speaks of another leg
    for (const auto &part : filter.parts)
        entities.merge(entitiesIn(part, fields));
    return entities;
}

LegPlanner::LegPlanner(const MadeFields &fields, const ModelEntity &fact, bool isSnapshot,
                       const QStringList &present)
    : m_fields(fields)
    , m_model(fields.model())
    , m_fact(fact)
    , m_calendar(isSnapshot ? calendarOf(m_model, fact) : nullptr)
    , m_path(m_model, fact, presentIn(m_calendar) + present, fields.via())
    , m_leg{.table = fact.table, .alias = fact.alias, .day = fact.date}
{
    if (!m_calendar)
        return;
    m_leg.series = fact.series;
    const auto &calendar = *m_model.entity(m_calendar->toEntity);
    m_leg.calendar = QueryPlan::Join{calendar.name,        calendar.table, calendar.alias,
                                     m_calendar->toColumn, fact.alias,     m_calendar->fromColumn};
}

Result<void> LegPlanner::reach(const QString &entity)
{
    return entity == m_fact.name ? Result<void>() : m_path.reach(*m_model.entity(entity));
}

// A snapshot's days are put into buckets before its rows are looked up, so none may hang on both.
Result<QueryPlan::Column> LegPlanner::reachDimension(const QString &name)
{
    TRY_ASSIGN(auto column, m_fields.dimension(name));
    const auto entities = m_fields.entitiesOf(name);
    if (m_calendar && entities.size() > 1 && entities.contains(m_calendar->toEntity))
        return fail(
            Error::Kind::Input,
            Martlet::tr("“%1” is made of days and of other things at once, so “%2” cannot be told apart by "
                        "it. Make two fields of it.")
                .arg(column.title, m_fact.title));
    for (const auto &entity : entities)
        TRY(reach(entity));
    return column;
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
        const auto entities = entitiesIn(part, m_fields);
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
    const auto columnOf = [this](const QString &field) { return column(field); };
    return plannedCondition(where, columnOf, [this](const Filter &filter) {
        return filter.kind == Filter::Kind::During  ? during(filter)
               : filter.kind == Filter::Kind::Among ? among(filter)
                                                    : has(filter);
    });
}

Result<QueryPlan::Column> LegPlanner::column(const QString &field)
{
    const auto *const named = m_model.measure(field);
    const auto *const figure = m_fields.figure(field);
    if (named || figure)
        return fail(Error::Kind::Input, Martlet::tr("“%1” is a measure: its condition belongs under “having”.")
                                            .arg(named ? named->title : figure->title));
    return reachDimension(field);
}

// Of a calendar the day itself is compared, whichever of its levels the condition names.
Result<QueryPlan::Condition> LegPlanner::during(const Filter &filter)
{
    TRY_ASSIGN(auto column, this->column(filter.field));
    if (column.type != ColumnType::Date) {
        const auto none = fail(Error::Kind::Input,
                               Martlet::tr("“%1” is no day and belongs to none, so it is in no period. Name a "
                                           "field of days, such as “date.month”.")
                                   .arg(column.title));
        const auto *const entity = m_model.entity(m_fields.entitiesOf(filter.field).front());
        if (!entity || column.isMadeMember())
            return none;
        TRY_ASSIGN(auto key, entityColumn(*entity, entity->key.front()));
        if (key.type != StarColumn::Type::Date)
            return none;
        column.type = ColumnType::Date;
        column.star = std::move(key);
    }
    if (!filter.period || !filter.period->from.isValid())
        return fail(Error::Kind::Input, Martlet::tr("The days of the period “%1” are not known yet.")
                                            .arg(filter.period ? filter.period->relative : QString()));
    return QueryPlan::Condition{.kind = Filter::Kind::Between,
                                .column = std::move(column),
                                .values = {filter.period->from, filter.period->to}};
}

Result<QueryPlan::Condition> LegPlanner::among(const Filter &filter)
{
    TRY_ASSIGN(auto column, this->column(filter.field));
    TRY_ASSIGN(const auto *const plan, m_fields.question(filter.question));
    std::vector<int> members;
    for (int i = 0; i < int(plan->columns.size()); ++i) {
        if (!plan->columns[size_t(i)].isMeasure())
            members.push_back(i);
    }
    if (members.size() != 1 || plan->columns[size_t(members.front())].type != column.type)
        return fail(
            Error::Kind::Input,
            Martlet::tr("The question “%1” does not say which members of “%2” are meant: it must be split by "
                        "that alone.")
                .arg(filter.question, column.title));
    return QueryPlan::Condition{.kind = Filter::Kind::Among,
                                .column = std::move(column),
                                .question = filter.question,
                                .member = rowsColumn(*plan, members.front())};
}

Result<QueryPlan::Condition> LegPlanner::has(const Filter &filter)
{
    const auto *const entity = m_model.entity(filter.field);
    const auto *const fact = m_model.entity(filter.fact);
    if (!entity || entity->key.size() != 1)
        return fail(Error::Kind::Input,
                    Martlet::tr("“%1” is nothing that could have rows of a fact. Name a dimension "
                                "such as “customer” or “product”.")
                        .arg(filter.field));
    if (!fact || fact->kind != ModelEntity::Kind::Fact)
        return fail(Error::Kind::Input,
                    Martlet::tr("“%1” is no fact. Name one such as “sales” or “stock”.").arg(filter.fact));
    TRY(reach(entity->name));
    TRY_ASSIGN(auto key, entityColumn(*entity, entity->key.front()));
    LegPlanner inner(m_fields, *fact, false);
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

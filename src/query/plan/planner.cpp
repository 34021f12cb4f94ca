// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/plan/planner.h"

#include "base/tr.h"
#include "query/plan/plannedvalue.h"
#include "semantic/semanticmodel.h"

#include <QLocale>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostValues = 900; // of one question; SQLite takes a thousand parameters in a statement

tl::unexpected<Error> wrong(const QString &sentence)
{
    return fail(Error::Kind::Input, sentence);
}

qsizetype valuesIn(const Filter &filter)
{
    auto count = filter.values.size();
    for (const auto &part : filter.parts)
        count += valuesIn(part);
    return count;
}

Result<void> expectFitting(const Filter &filter, const QueryPlan::Column &column)
{
    if (filter.kind == Filter::Kind::Like && column.type != ColumnType::Text)
        return wrong(
            Martlet::tr("“%1” is no text, so it has no pattern. Compare it with values.").arg(column.title));
    if (filter.kind == Filter::Kind::Between && filter.values.value(0).isEmpty() &&
        filter.values.value(1).isEmpty())
        return wrong(Martlet::tr("“%1” is compared with neither a first nor a last value. Give one of them.")
                         .arg(column.title));
    return {};
}

Result<QueryPlan::Condition> conditionOn(const Filter &filter, QueryPlan::Column column)
{
    TRY(expectFitting(filter, column));
    QueryPlan::Condition condition{.kind = filter.kind, .column = std::move(column)};
    for (const auto &text : filter.values) {
        const bool isOpen = filter.kind == Filter::Kind::Between && text.isEmpty();
        TRY_ASSIGN(auto value, isOpen ? Result<Value>(Null()) : plannedValue(text, condition.column));
        condition.values.push_back(std::move(value));
    }
    return condition;
}

// Conditions on what `columnOf` finds under their fields' names.
template<typename ColumnOf>
Result<QueryPlan::Condition> condition(const Filter &filter, const ColumnOf &columnOf)
{
    if (!filter.isTree()) {
        TRY_ASSIGN(auto column, columnOf(filter.field));
        return conditionOn(filter, std::move(column));
    }
    QueryPlan::Condition tree{.kind = filter.kind};
    for (const auto &part : filter.parts) {
        TRY_ASSIGN(auto planned, condition(part, columnOf));
        tree.parts.push_back(std::move(planned));
    }
    return tree;
}

} // namespace

Result<QueryPlan> Planner::plan(const Question &question) const
{
    if (question.measures.isEmpty())
        return wrong(Martlet::tr("Nothing is asked for. Choose at least one measure."));
    if (const auto values = valuesIn(question.where) + valuesIn(question.having); values > mostValues)
        return wrong(
            Martlet::tr("The conditions name %L1 values; %L2 are the most. Choose a coarser dimension.")
                .arg(values)
                .arg(mostValues));
    TRY(measure(question.measures.front())); // else there is no fact to begin with
    const auto &fact = *m_model.entity(m_model.measure(question.measures.front())->fact);
    QueryPlan plan;
    plan.fact = fact.table;
    plan.factAlias = fact.alias;
    plan.dateColumn = fact.date;
    plan.period = question.period;
    plan.limit = question.limit;
    JoinPath path(m_model, fact);
    TRY(addDimensions(question, path, plan));
    TRY(addMeasures(question, plan));
    TRY_ASSIGN(plan.where, where(question.where, path));
    TRY_ASSIGN(plan.having, having(question.having));
    TRY(addSort(question, plan));
    plan.joins = path.takeJoins();
    plan.grain = grainOf(question, plan);
    return plan;
}

Result<void> Planner::addDimensions(const Question &question, JoinPath &path, QueryPlan &plan) const
{
    for (const auto &name : question.by) {
        TRY_ASSIGN(auto column, dimension(name, path));
        if (std::find(plan.columns.begin(), plan.columns.end(), column) != plan.columns.end())
            return wrong(Martlet::tr("“%1” is asked for twice.").arg(column.title));
        plan.columns.push_back(std::move(column));
    }
    return {};
}

Result<void> Planner::addMeasures(const Question &question, QueryPlan &plan) const
{
    const auto fact = m_model.measure(question.measures.front())->fact;
    for (const auto &name : question.measures) {
        TRY_ASSIGN(auto column, measure(name));
        if (m_model.measure(name)->fact != fact)
            return wrong(
                Martlet::tr("“%1” and “%2” are of different facts, which one question cannot ask for yet. "
                            "Ask for them one after the other.")
                    .arg(plan.columns.back().title, column.title));
        plan.columns.push_back(std::move(column));
    }
    return {};
}

Result<QueryPlan::Column> Planner::dimension(const QString &name, JoinPath &path) const
{
    const auto *const found = m_model.dimension(name);
    if (!found) {
        QStringList names;
        for (const auto &one : m_model.dimensions())
            names += one.name();
        return wrong(Martlet::tr("There is no dimension “%1”. There are: %2.").arg(name, names.join(u", "_s)));
    }
    const auto &entity = *m_model.entity(found->entity);
    TRY_ASSIGN(const auto table, findStarTable(entity.table));
    TRY_ASSIGN(auto star, findStarColumn(table, found->column));
    if (star.type == StarColumn::Type::Encrypted)
        return fail(
            Error::Kind::Denied,
            Martlet::tr("“%1” is encrypted, so the warehouse cannot group or filter by it.").arg(found->title));
    TRY(path.reach(entity));
    return QueryPlan::Column{.name = found->name(),
                             .title = found->title,
                             .type = resultType(star.type),
                             .scale = star.scale(),
                             .alias = entity.alias,
                             .star = std::move(star)};
}

Result<QueryPlan::Column> Planner::measure(const QString &name) const
{
    const auto *const found = m_model.measure(name);
    if (!found) {
        QStringList names;
        for (const auto &one : m_model.measures())
            names += one.name;
        return wrong(Martlet::tr("There is no measure “%1”. There are: %2.").arg(name, names.join(u", "_s)));
    }
    if (found->expression.isEmpty())
        return wrong(
            Martlet::tr("“%1” is made from other figures, which a question cannot ask for yet. The reports "
                        "have it.")
                .arg(found->title));
    QueryPlan::Column column{.name = found->name, .title = found->title, .type = ColumnType::Integer};
    if (found->format == u"money") {
        column.type = ColumnType::Money;
        column.scale = Money::scale;
    } else if (found->format == u"quantity") {
        column.type = ColumnType::Quantity;
        column.scale = Quantity::scale;
    }
    if (found->scale >= 0 && found->scale != column.scale) {
        column.type = ColumnType::Number;
        column.scale = found->scale;
    }
    column.expression = found->expression;
    return column;
}

Result<QueryPlan::Condition> Planner::where(const Filter &filter, JoinPath &path) const
{
    return condition(filter, [&](const QString &field) -> Result<QueryPlan::Column> {
        if (const auto *const named = m_model.measure(field))
            return wrong(
                Martlet::tr("“%1” is a measure: its condition belongs under “having”.").arg(named->title));
        return dimension(field, path);
    });
}

Result<QueryPlan::Condition> Planner::having(const Filter &filter) const
{
    return condition(filter, [this](const QString &field) -> Result<QueryPlan::Column> {
        if (const auto *const named = m_model.dimension(field))
            return wrong(
                Martlet::tr("“%1” is a dimension: its condition belongs under “where”.").arg(named->title));
        return measure(field);
    });
}

Result<void> Planner::addSort(const Question &question, QueryPlan &plan) const
{
    const auto place = [&](const QString &name) {
        const auto found = std::find_if(plan.columns.begin(), plan.columns.end(),
                                        [&](const auto &column) { return column.name == name; });
        return found == plan.columns.end() ? -1 : int(found - plan.columns.begin());
    };
    std::vector<bool> isSorted(plan.columns.size(), false);
    for (const auto &key : question.sort) {
        const int column = place(key.by);
        if (column < 0)
            return wrong(
                Martlet::tr("The rows cannot be sorted by “%1”, which is not asked for. Add it, or sort by "
                            "something else.")
                    .arg(key.by));
        plan.sort.push_back({column, key.descending});
        isSorted[size_t(column)] = true;
    }
    for (size_t column = 0; column < plan.columns.size(); ++column) {
        if (!plan.columns[column].isMeasure() && !isSorted[column])
            plan.sort.push_back({int(column), false});
    }
    return {};
}

QString Planner::grainOf(const Question &question, const QueryPlan &plan) const
{
    if (question.by.isEmpty())
        return Martlet::tr("one row for everything");
    QStringList titles;
    for (const auto &column : plan.columns) {
        if (!column.isMeasure())
            titles += column.title;
    }
    return Martlet::tr("one row per %1").arg(QLocale().createSeparatedList(titles));
}

} // namespace martlet

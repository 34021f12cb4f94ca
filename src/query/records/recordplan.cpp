// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/records/recordplan.h"

#include "base/tr.h"
#include "query/plan/entitycolumn.h"
#include "query/plan/joinpath.h"
#include "query/plan/plancolumns.h"
#include "query/plan/planner.h"
#include "semantic/semanticmodel.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

// The dimensions that say a name where a row has only a number: of the entities one step away, the one that is
// called as the entity is.
Result<std::vector<RecordPlan::Name>> namesIn(const ModelEntity &fact, const SemanticModel &model)
{
    std::vector<RecordPlan::Name> names;
    for (const auto &step : model.relationships()) {
        if (step.fromEntity != fact.name)
            continue;
        for (const auto &dimension : model.dimensions()) {
            if (dimension.entity != step.toEntity || dimension.title != model.entity(step.toEntity)->title)
                continue;
            TRY_ASSIGN(auto column, dimensionColumn(model, dimension.name()));
            TRY_ASSIGN(auto join, JoinPath(model, fact).joinOf(step));
            names.push_back({std::move(column), std::move(join)});
        }
    }
    return names;
}

// The names of all that a row of the entity has: its key first.
QStringList columnsOf(const ModelEntity &entity)
{
    auto names = entity.date.isEmpty() ? QStringList() : QStringList{entity.date};
    names += entity.key;
    for (const auto &column : entity.columns)
        names += column.name;
    if (const auto *const table = starTableStoredAs(entity.table); table && entity.columns.empty()) {
        for (const auto &column : table->columns)
            names += column.name;
    }
    names.removeDuplicates();
    return names;
}

QString plainTitle(const QString &name)
{
    auto title = name;
    title.replace(u'_', u' ');
    title[0] = title[0].toUpper();
    return title;
}

// What is encrypted is not read.
Result<std::vector<QueryPlan::Column>> ownColumns(const ModelEntity &entity)
{
    std::vector<QueryPlan::Column> columns;
    for (const auto &name : columnsOf(entity)) {
        TRY_ASSIGN(auto star, entityColumn(entity, name));
        if (star.type == StarColumn::Type::Encrypted)
            continue;
        columns.push_back({.name = name,
                           .title = plainTitle(name),
                           .type = resultType(star.type),
                           .scale = star.scale(),
                           .alias = entity.alias,
                           .star = std::move(star)});
    }
    return columns;
}

// Whether it is the star's own, whose rows were loaded from files, so that each says by which batch.
bool isLoaded(const ModelEntity &entity)
{
    const auto *const star = entity.columns.empty() ? starTableStoredAs(entity.table) : nullptr;
    return star && star->name != u"dim_date" && star->name != u"holidays";
}

int keysOf(const std::vector<QueryPlan::Column> &columns, const ModelEntity &entity)
{
    return int(std::count_if(columns.begin(), columns.end(), [&](const auto &column) {
        return column.name == entity.date || entity.key.contains(column.name);
    }));
}

} // namespace

Result<RecordPlan> planRecords(const Question &row, const QStringList &measures, bool isBefore,
                               const SemanticModel &model)
{
    auto question = row;
    question.measures = measures;
    if (!isBefore)
        question.compare = Question::Compare::None;
    question.by.clear(); // the conditions name its members
    const auto &fact = *model.entity(model.measure(measures.front())->fact);
    TRY_ASSIGN(auto plan, Planner(model).plan(question));
    RecordPlan records;
    records.questions = std::move(plan.questions);
    records.fact = fact.name;
    for (const auto &measure : measures) {
        const auto name = isBefore ? measure + u".before"_s : measure;
        for (const auto &leg : plan.legs) {
            for (const int column : leg.columns) {
                if (plan.columns[size_t(column)].name != name)
                    continue;
                records.leg = leg;
                records.sums.push_back(plan.columns[size_t(column)]);
            }
        }
    }
    TRY_ASSIGN(records.columns, ownColumns(fact));
    // A row's figure is called as its sum.
    std::erase_if(records.columns, [&](const auto &column) { return measures.contains(column.name); });
    records.keys = keysOf(records.columns, fact);
    TRY_ASSIGN(records.names, namesIn(fact, model));
    records.hasBatches = isLoaded(fact);
    return records;
}

} // namespace martlet

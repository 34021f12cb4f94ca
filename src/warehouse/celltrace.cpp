// SPDX-License-Identifier: GPL-3.0-or-later
#include "warehouse/celltrace.h"

#include "base/tr.h"
#include "database/pool.h"
#include "query/plan/planner.h"
#include "query/plan/rollupmatch.h"
#include "query/question/resolvedquestion.h"
#include "query/records/recordsql.h"
#include "semantic/exactsum.h"
#include "semantic/semanticmodel.h"
#include "warehouse/asking.h"
#include "warehouse/tracewords.h"

#include <algorithm>
#include <set>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

using Part = CellTrace::Part;
using Sum = CellTrace::Sum;

bool isNothing(const Value &value)
{
    return isNull(value) || exactOf(value).units == 0;
}

// The sums, which the SQL gives, that the column is made of.
void collectSums(const QueryPlan &plan, int column, std::set<int> &sums)
{
    const auto &its = plan.columns[size_t(column)];
    if (!its.isMade())
        sums.insert(column);
    for (const int part : its.parts)
        collectSums(plan, part, sums);
}

// As people call it; rows that are written as SQL have the title of their entity.
QString knownAs(const QString &stored, const SemanticModel &model)
{
    if (const auto *const star = starTableStoredAs(stored))
        return star->name;
    const auto entity = std::find_if(model.entities().begin(), model.entities().end(), [&](const auto &one) {
        return one.table == stored && !one.rows.isEmpty();
    });
    return entity == model.entities().end() ? stored : entity->title;
}

void collectTables(const QueryPlan::Condition &condition, const SemanticModel &model, QStringList &tables);

// Each table once.
void collectTables(const QueryPlan::Leg &leg, const SemanticModel &model, QStringList &tables)
{
    QStringList stored{leg.table};
    if (leg.calendar)
        stored += leg.calendar->table;
    for (const auto &join : leg.joins)
        stored += join.table;
    for (const auto &name : stored) {
        const auto known = knownAs(name, model);
        if (!tables.contains(known))
            tables += known;
    }
    collectTables(leg.where, model, tables);
    collectTables(leg.days, model, tables);
}

void collectTables(const QueryPlan::Condition &condition, const SemanticModel &model, QStringList &tables)
{
    for (const auto &part : condition.parts)
        collectTables(part, model, tables);
    for (const auto &leg : condition.has)
        collectTables(leg, model, tables);
}

const QueryPlan::Leg &legOf(const QueryPlan &plan, const QString &sum)
{
    return *std::find_if(plan.legs.begin(), plan.legs.end(), [&](const auto &leg) {
        return std::any_of(leg.columns.begin(), leg.columns.end(),
                           [&](const int column) { return plan.columns[size_t(column)].name == sum; });
    });
}

Result<int> columnNamed(const QueryPlan &plan, const QString &name)
{
    for (const int column : plan.shown) {
        if (plan.columns[size_t(column)].name == name)
            return column;
    }
    return fail(Error::Kind::Input, Martlet::tr("The answer has no column “%1”.").arg(name));
}

SqlQuestion asQuestion(WrittenSql written, const QString &grain)
{
    SqlQuestion question;
    question.sql = std::move(written.sql);
    question.bindings = std::move(written.bindings);
    question.columns = std::move(written.columns);
    question.grain = grain;
    question.adHoc = written.hasOwnSql;
    return question;
}

// One go at tracing a cell. The question has the days of its periods.
class Tracing final
{
public:
    Tracing(Asking &asking, const SemanticModel &model, Engine engine, const RollupUse &rollups, qint64 records)
        : m_asking(asking)
        , m_model(model)
        , m_engine(engine)
        , m_rollups(rollups)
        , m_records(records)
    {
    }
    Result<CellTrace> trace(const Question &question, const AnswerCell &cell);

private:
    Result<void> findRow();
    std::set<int> sumsOfCell(const QueryPlan &plan, int column) const;
    Result<void> readValues(const QueryPlan &plan, const std::set<int> &sums);
    Result<Part> part(const std::vector<QueryPlan::Column> &sums);
    Result<void> count(const RecordPlan &plan, Part &part);
    Result<void> read(const RecordPlan &plan, Part &part);

    Asking &m_asking;
    const SemanticModel &m_model;
    const Engine m_engine;
    const RollupUse &m_rollups;
    const qint64 m_records;
    CellTrace m_trace;
    Question m_rows;              // whose answer has the cell's row
    Question m_row;               // whose only row is the cell's
    QueryPlan m_asked, m_planned; // of the two
    QuestionAnswer m_values;      // of m_row
};

Result<CellTrace> Tracing::trace(const Question &question, const AnswerCell &cell)
{
    if (!question.together.of.isEmpty())
        return fail(
            Error::Kind::Input,
            Martlet::tr("This answer is made of pairs of members, not of lines. Ask for the members, and "
                        "see what stands behind their cells."));
    if (!question.over.isEmpty() || !question.rowsOf.of.isEmpty())
        return fail(
            Error::Kind::Input,
            Martlet::tr("This answer is made of the rows of other questions, not of lines. Ask those, and see "
                        "what stands behind their cells."));
    m_trace.question = question;
    m_trace.cell = cell;
    TRY_ASSIGN(const auto whole, Planner(m_model).plan(question));
    TRY_ASSIGN(const int column, columnNamed(whole, cell.column));
    m_trace.column = whole.columns[size_t(column)];
    m_trace.grain = whole.grain;
    m_trace.made = cellSentences(whole, column, m_model);
    TRY(findRow());
    const auto sums = sumsOfCell(whole, column);
    TRY(readValues(whole, sums));
    std::set<const QueryPlan::Leg *> seen;
    for (const int sum : sums) {
        const auto &leg = legOf(whole, whole.columns[size_t(sum)].name);
        if (!seen.insert(&leg).second)
            continue;
        std::vector<QueryPlan::Column> its;
        for (const int other : sums) {
            if (std::find(leg.columns.begin(), leg.columns.end(), other) != leg.columns.end())
                its.push_back(whole.columns[size_t(other)]);
        }
        TRY_ASSIGN(auto part, this->part(its));
        m_trace.parts.push_back(std::move(part));
    }
    return std::move(m_trace);
}

Result<void> Tracing::findRow()
{
    const auto &question = m_trace.question;
    auto members = m_trace.cell.members;
    m_rows = question;
    if (m_trace.cell.kind == AnswerCell::Kind::Others) {
        TRY_ASSIGN(m_trace.best, m_asking.bestMembers(question));
        m_rows = besidesMembers(question, m_trace.best);
        if (const auto folded = question.by.indexOf(question.top.of); folded >= 0)
            members.erase(members.begin() + folded);
    }
    if (m_trace.cell.kind == AnswerCell::Kind::Total)
        m_rows = m_row = totalOf(question);
    else
        m_row = rowOf(m_rows, members);
    TRY_ASSIGN(auto prepared, prepare(m_rows, m_model, m_engine, m_rollups));
    m_asked = std::move(prepared.plan);
    return {};
}

// Of a member all figures of its row, of a figure that looks at other rows the one it looks at.
std::set<int> Tracing::sumsOfCell(const QueryPlan &plan, int column) const
{
    std::set<int> sums;
    if (plan.columns[size_t(column)].isMeasure()) {
        collectSums(plan, column, sums);
        return sums;
    }
    for (const int shown : plan.shown) {
        if (plan.columns[size_t(shown)].isMeasure())
            collectSums(plan, shown, sums);
    }
    return sums;
}

Result<void> Tracing::readValues(const QueryPlan &plan, const std::set<int> &sums)
{
    auto row = m_row;
    for (const int sum : sums) {
        if (const auto &measure = plan.columns[size_t(sum)].measure; !row.measures.contains(measure))
            row.measures += measure;
    }
    TRY_ASSIGN(m_planned, Planner(m_model).plan(row));
    TRY_ASSIGN(m_values, m_asking.rows(row));
    const auto &rows = *m_values.answer.rows;
    if (const int from = rows.indexOf(m_trace.cell.column); from >= 0 && rows.rowCount() > 0)
        m_trace.value = rows.value(0, from);
    m_trace.asOfBatch = m_values.answer.asOfBatch;
    m_trace.dataVersion = m_values.answer.dataVersion;
    return {};
}

Result<Part> Tracing::part(const std::vector<QueryPlan::Column> &sums)
{
    QStringList measures;
    for (const auto &sum : sums)
        measures += sum.measure;
    const auto &first = sums.front();
    const bool isBefore = first.name != first.measure;
    const auto &leg = legOf(m_planned, first.name);
    const auto &asked = legOf(m_asked, first.name);
    const auto &rows = *m_values.answer.rows;
    TRY_ASSIGN(auto plan, planRecords(m_row, measures, isBefore, m_model));
    if (m_rollups.isWished)
        plan.leg.keptColumns = readyColumns(plan.leg, m_model, m_rollups.ready);
    Part part;
    part.title = m_model.entity(plan.fact)->title;
    if (isBefore)
        part.title = Martlet::tr("%1 before").arg(part.title);
    else if (leg.isOpening)
        part.title = Martlet::tr("%1 at first").arg(part.title);
    if (leg.period)
        part.days = {leg.period->from, leg.period->to};
    collectTables(leg, m_model, part.tables);
    part.table = part.tables.front();
    part.whyNot = m_rollups.isWished ? asked.whyNot : Martlet::tr("Rollups were not to be used.");
    part.rollup = asked.rollup ? asked.rollup->title : QString();
    part.isState = leg.isSnapshot();
    part.series = leg.series;
    for (const auto &sum : sums) {
        const int from = rows.indexOf(sum.name);
        part.sums.push_back({sum, from < 0 || rows.rowCount() == 0 ? Value(Null{}) : rows.value(0, from)});
    }
    TRY(count(plan, part));
    TRY(read(plan, part));
    return part;
}

Result<void> Tracing::count(const RecordPlan &plan, Part &part)
{
    TRY_ASSIGN(auto written, recordCountsSql(plan, m_model, m_engine));
    TRY_ASSIGN(const auto counted,
               m_asking.ask(asQuestion(std::move(written), Martlet::tr("one row per load"))));
    const auto &rows = *counted.rows;
    const auto number = [&](qint64 row, QStringView name) { return rows.number(row, rows.indexOf(name)); };
    for (qint64 row = 0; row < rows.rowCount(); ++row) {
        part.lines += number(row, u"load.lines");
        part.speaking += number(row, u"load.speaking");
        if (number(row, u"load.speaking") > 0)
            part.loads.push_back({BatchId{number(row, u"load.batch")},
                                  rows.string(row, rows.indexOf(u"load.feed")),
                                  rows.string(row, rows.indexOf(u"load.file")), number(row, u"load.finished"),
                                  number(row, u"load.speaking")});
    }
    for (auto &sum : part.sums) {
        const int column = rows.indexOf(sum.column.name);
        if (column < 0)
            continue;
        ExactSum added;
        for (qint64 row = 0; row < rows.rowCount(); ++row) {
            if (!rows.isNull(row, column))
                added.add(Exact{rows.number(row, column), sum.column.scale});
        }
        TRY_ASSIGN(const auto total, added.value());
        sum.counted = valueOf(total, sum.column);
    }
    return {};
}

Result<void> Tracing::read(const RecordPlan &plan, Part &part)
{
    TRY_ASSIGN(auto written, recordsSql(plan, m_model, m_engine, m_records));
    auto known = plan.columns;
    known.insert(known.end(), plan.sums.begin(), plan.sums.end());
    for (const auto &name : plan.names)
        known.push_back(name.column);
    for (const auto &[name, type, scale] : written.columns) {
        auto column =
            *std::find_if(known.begin(), known.end(), [&](const auto &one) { return one.name == name; });
        column.type = type;
        column.scale = scale;
        part.columns.push_back(std::move(column));
    }
    TRY_ASSIGN(part.records, m_asking.ask(asQuestion(std::move(written), Martlet::tr("one row per line"))));
    part.records.cut = part.speaking > part.records.rows->rowCount();
    return {};
}

Result<std::vector<CheckState>> checksOf(const CellTrace &trace, Pool &pool, std::stop_token stop)
{
    TRY_ASSIGN(auto states,
               pool.ask<std::vector<CheckState>>(LaneKind::Reader, u"checks of a cell"_s, stop,
                                                 [](Session &session) { return checkStates(session); }));
    std::erase_if(states, [&](const CheckState &state) {
        return state.standing() == CheckState::Standing::Disabled ||
               std::none_of(trace.parts.begin(), trace.parts.end(),
                            [&](const Part &part) { return part.tables.contains(state.check.table); });
    });
    return states;
}

} // namespace

bool CellTrace::Sum::agrees() const
{
    return !counted || *counted == value || (isNothing(*counted) && isNothing(value));
}

Result<CellTrace> traceCell(Warehouse &warehouse, Pool &pool, const SemanticModel &model,
                            const Question &question, const AnswerCell &cell, const Viewer &viewer,
                            std::stop_token stop, qint64 records, bool useRollups)
{
    TRY_ASSIGN(
        auto trace,
        inOneState<CellTrace>(
            warehouse, stop, [&](const WarehouseFacts &facts, SeenStates &seen) -> Result<CellTrace> {
                TRY_ASSIGN(const auto resolved, resolvedQuestion(question, facts.firstSale, facts.asOf));
                TRY_ASSIGN(const auto rollups, rollupUse(facts, model, warehouse.engine(), useRollups));
                const Progress quiet;
                Asking asking(warehouse, model, viewer, stop, quiet, rollups, seen);
                return Tracing(asking, model, warehouse.engine(), rollups, records).trace(resolved, cell);
            }));
    if (pool.spec().isForeign) {
        for (auto &part : trace.parts) {
            part.hasLoads = false;
            part.loads.clear();
        }
    } else {
        TRY_ASSIGN(trace.checks, checksOf(trace, pool, stop));
    }
    return trace;
}

} // namespace martlet

// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/qualitylog.h"

#include "base/tr.h"
#include "database/dialect.h"
#include "database/session.h"
#include "quality/checks.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <map>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

QString jsonText(const QStringList &texts)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

QStringList textsOf(const QString &json)
{
    QStringList texts;
    for (const auto &value : QJsonDocument::fromJson(json.toUtf8()).array())
        texts += value.toString();
    return texts;
}

CheckStatus statusFrom(const QString &text)
{
    return text == u"passed"   ? CheckStatus::Passed
           : text == u"failed" ? CheckStatus::Failed
                               : CheckStatus::Broken; // the database's CHECK lets no other text in
}

Value orNull(BatchId batch)
{
    return batch ? Value(batch.value) : Value(Null{});
}

Value orNull(const QString &text)
{
    return text.isEmpty() ? Value(Null{}) : Value(text);
}

Result<void> keepRows(Session &session, qint64 run, const std::vector<FailingRow> &rows)
{
    TRY_ASSIGN(const auto writer, session.bulkInsert(u"quality_failures"_s,
                                                     {u"run_id"_s, u"ordinal"_s, u"row_key"_s, u"cells"_s}));
    qint64 ordinal = 0;
    for (const auto &row : rows) {
        writer->integer(run);
        writer->integer(++ordinal);
        const auto key = row.key.toUtf8(), cells = jsonText(row.cells).toUtf8();
        writer->text({key.constData(), size_t(key.size())});
        writer->text({cells.constData(), size_t(cells.size())});
        TRY(writer->endRow());
    }
    TRY(writer->finish());
    return {};
}

Result<void> record(Session &session, const CheckResult &result)
{
    TRY(session.execute(statement(u"quality/add_run"_s, session.engine()),
                        {{u"check"_s, result.check},
                         {u"batch"_s, orNull(result.batch)},
                         {u"started_at"_s, result.startedAt},
                         {u"elapsed"_s, result.elapsed},
                         {u"status"_s, toText(result.status)},
                         {u"severity"_s, toText(result.severity)},
                         {u"checked"_s, result.checked},
                         {u"failed"_s, result.failed},
                         {u"message"_s, result.message},
                         {u"columns"_s, jsonText(result.columns)},
                         {u"profile"_s, orNull(result.profile)}}));
    TRY_ASSIGN(const auto run,
               session.integer(u"SELECT max(run_id) FROM quality_runs WHERE check_name = :check"_s,
                               {{u"check"_s, result.check}}));
    TRY(session.execute(
        statement(u"quality/drop_older_rows"_s, session.engine()),
        {{u"check"_s, result.check}, {u"run"_s, run}, {u"of_load"_s, qint64(result.batch ? 1 : 0)}}));
    return result.rows.empty() ? Result<void>() : keepRows(session, run, result.rows);
}

bool judgesLoads(CheckKind kind)
{
    return kind == CheckKind::Volume || kind == CheckKind::NullDrift || kind == CheckKind::Distribution;
}

// Failing first, then broken, never run, passing, and what is switched off last.
int urgency(CheckState::Standing standing)
{
    switch (standing) {
    case CheckState::Standing::Failing:
        return 0;
    case CheckState::Standing::Broken:
        return 1;
    case CheckState::Standing::NeverRun:
        return 2;
    case CheckState::Standing::Passing:
        return 3;
    case CheckState::Standing::Disabled:
        break;
    }
    return 4;
}

bool isBefore(const CheckState &a, const CheckState &b)
{
    const auto rank = [](const CheckState &state) {
        const auto *const run = state.decisive();
        return std::tuple(urgency(state.standing()), state.check.severity == CheckSeverity::Block ? 0 : 1,
                          run ? -run->failed : 0, state.check.title);
    };
    return rank(a) < rank(b);
}

} // namespace

// A load that passes says nothing about the rows that were there before: only the next look at the whole table
// ends a failure of those. Checks that judge loads are decided by the newest one.
const CheckRun *CheckState::decisive() const
{
    for (const auto &run : runs) {
        if (run.status != CheckStatus::Passed || !run.batch || judgesLoads(check.kind))
            return &run;
    }
    return runs.empty() ? nullptr : &runs.front();
}

CheckState::Standing CheckState::standing() const
{
    if (!check.isEnabled)
        return Standing::Disabled;
    const auto *const run = decisive();
    if (!run)
        return Standing::NeverRun;
    return run->status == CheckStatus::Passed   ? Standing::Passing
           : run->status == CheckStatus::Failed ? Standing::Failing
                                                : Standing::Broken;
}

Result<void> recordResults(Session &session, const std::vector<CheckResult> &results)
{
    for (const auto &result : results)
        TRY(record(session, result));
    return {};
}

Result<std::vector<CheckState>> checkStates(Session &session)
{
    TRY_ASSIGN(const auto checks, allChecks(session));
    std::map<QString, std::vector<CheckRun>> runs;
    TRY(session.forEachRow(statement(u"quality/recent_runs"_s, session.engine()),
                           {{u"most"_s, qint64(shownRuns)}}, [&](const Row &row) -> Result<void> {
                               CheckRun run{row.integer(0), row.string(1),  BatchId{row.integer(2)},
                                            row.integer(3), row.integer(4), statusFrom(row.string(5))};
                               run.severity =
                                   row.string(6) == u"block" ? CheckSeverity::Block : CheckSeverity::Warn;
                               run.checked = row.integer(7);
                               run.failed = row.integer(8);
                               run.message = row.string(9);
                               run.kept = row.integer(10);
                               runs[run.check].push_back(std::move(run));
                               return {};
                           }));
    std::vector<CheckState> states;
    for (const auto &check : checks)
        states.push_back({check, std::move(runs[check.name])});
    std::stable_sort(states.begin(), states.end(), isBefore);
    return states;
}

Result<qint64> openCheckCount(Session &session)
{
    TRY_ASSIGN(const auto states, checkStates(session));
    return std::count_if(states.begin(), states.end(), [](const CheckState &state) { return state.isOpen(); });
}

Result<ResultSetPtr> failingRows(Session &session, qint64 run)
{
    TRY_ASSIGN(const auto names,
               session.scalar(u"SELECT columns FROM quality_runs WHERE run_id = :run"_s, {{u"run"_s, run}}));
    const auto columns = QStringList{u"key"_s} + textsOf(toText(names));
    std::vector<ResultColumn> shape;
    for (const auto &name : columns)
        shape.push_back({name, ColumnType::Text});
    ResultSetBuilder rows(std::move(shape));
    TRY(session.forEachRow(
        u"SELECT row_key, cells FROM quality_failures WHERE run_id = :run ORDER BY ordinal"_s,
        {{u"run"_s, run}}, [&](const Row &row) -> Result<void> {
            rows.appendText(0, row.text(0));
            const auto cells = textsOf(row.string(1));
            for (int at = 1; at < columns.size(); ++at) {
                const auto cell = cells.value(at - 1);
                if (cell == u"NULL")
                    rows.appendNull(at);
                else
                    rows.append(at, cell);
            }
            rows.endRow();
            return {};
        }));
    return std::make_shared<const ResultSet>(std::move(rows).finish());
}

} // namespace martlet

// SPDX-License-Identifier: GPL-3.0-or-later
// Checks that judge each row by itself: one pass counts for all of them, and only those that fail are asked for
// their rows.
#include "base/tr.h"
#include "database/dialect.h"
#include "database/session.h"
#include "quality/failingrows.h"
#include "quality/measurement.h"
#include "quality/rowcondition.h"

#include <QLocale>
#include <QRegularExpression>

#include <utility>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

QString sentence(const CheckResult &result)
{
    if (result.failed == 0)
        return Martlet::tr("All of %L1 rows are in order.").arg(result.checked);
    return Martlet::tr("%L1 of %L2 rows fail.").arg(result.failed).arg(result.checked);
}

Bindings together(Bindings bindings, const Bindings &more)
{
    bindings.insert(bindings.end(), more.begin(), more.end());
    return bindings;
}

Result<void> readFailing(const Measurement &of, const StarTable &table, const RowCondition &scope,
                         const RowCondition &failure, CheckResult &result)
{
    TRY_ASSIGN(const auto reader, FailingRowReader::make(of.check, table, of.session));
    result.columns = reader.columnNames();
    const auto sql =
        u"%1 WHERE %2 AND %3%4 LIMIT :most"_s.arg(reader.select(), scope.sql, failure.sql, reader.order());
    auto bindings = together(scope.bindings, failure.bindings);
    bindings.emplace_back(u"most"_s, of.measuring.mostRows);
    return of.session.forEachRow(
        sql, bindings,
        [&](const Row &row) -> Result<void> {
            result.rows.push_back(reader.read(row));
            return {};
        },
        of.stop);
}

} // namespace

Result<std::vector<CheckResult>> measureRows(Session &session, const std::vector<const Check *> &checks,
                                             const Measuring &measuring, std::stop_token stop)
{
    TRY_ASSIGN(const auto table, findStarTable(checks.front()->table));
    TRY_ASSIGN(const auto scope, scopeOf(table, measuring.rows, session.dialect()));
    TRY_ASSIGN(const auto from, session.dialect().quoted(table.stored));
    QStringList counts{u"count(*)"_s};
    Bindings bindings = scope.bindings;
    std::vector<RowCondition> failures;
    for (size_t at = 0; at < checks.size(); ++at) {
        TRY_ASSIGN(auto failure, failureOf(*checks[at], table, session.dialect(), u"c%1"_s.arg(at)));
        counts += u"COALESCE(sum(CASE WHEN %1 THEN 1 ELSE 0 END), 0)"_s.arg(failure.sql);
        bindings = together(std::move(bindings), failure.bindings);
        failures.push_back(std::move(failure));
    }
    std::vector<CheckResult> results;
    for (const auto *const check : checks)
        results.push_back(Measurement{session, *check, measuring, stop}.begin());
    TRY(session.forEachRow(
        u"SELECT %1 FROM %2 WHERE %3"_s.arg(counts.join(u", "), from, scope.sql), bindings,
        [&](const Row &row) -> Result<void> {
            for (size_t at = 0; at < results.size(); ++at) {
                results[at].checked = row.integer(0);
                results[at].failed = row.integer(int(at) + 1);
                results[at].message = sentence(results[at]);
            }
            return {};
        },
        stop));
    for (size_t at = 0; at < results.size(); ++at) {
        auto &result = results[at];
        const Measurement of{session, *checks[at], measuring, stop};
        if (checks[at]->kind == CheckKind::NullDrift) {
            const auto empty = std::exchange(result.failed, 0);
            TRY(judgeNulls(of, result.checked - empty, empty, result));
        } else if (result.failed > 0) {
            TRY(readFailing(of, table, scope, failures[at], result));
        }
    }
    return results;
}

Result<CheckResult> measureUnique(const Measurement &of)
{
    auto result = of.begin();
    TRY_ASSIGN(const auto table, findStarTable(of.check.table));
    TRY_ASSIGN(const auto everywhere, scopeOf(table, {}, of.session.dialect()));
    TRY_ASSIGN(const auto scope, scopeOf(table, of.measuring.rows, of.session.dialect()));
    TRY_ASSIGN(const auto columns, columnsOf(table, of.check.columns));
    TRY_ASSIGN(const auto reader, FailingRowReader::make(of.check, table, of.session));
    TRY_ASSIGN(const auto from, of.session.dialect().quoted(table.stored));
    QStringList names, filled;
    for (const auto &column : columns) {
        TRY_ASSIGN(const auto name, quoted(column, of.session.dialect()));
        names += name;
        filled += name + u" IS NOT NULL"_s;
    }
    result.columns = reader.columnNames();
    TRY_ASSIGN(result.checked,
               of.session.integer(u"SELECT count(*) FROM %1 WHERE %2"_s.arg(from, scope.sql), scope.bindings));
    // A row of the load may repeat one that was there before: the groups are those of the whole table.
    const auto repeated = u"(%1) IN (SELECT %1 FROM %2 WHERE %3 AND %4 GROUP BY %1 HAVING count(*) > 1)"_s.arg(
        names.join(u", "), from, everywhere.sql, filled.join(u" AND "));
    TRY(of.session.forEachRow(
        u"%1 WHERE %2 AND %3%4"_s.arg(reader.select(), scope.sql, repeated, reader.order()), scope.bindings,
        [&](const Row &row) -> Result<void> {
            keepFailing(result, reader.read(row), of.measuring.mostRows);
            return {};
        },
        of.stop));
    result.message = result.failed == 0 ? Martlet::tr("No two of %L1 rows are alike.").arg(result.checked)
                                        : Martlet::tr("%L1 of %L2 rows have the same as another one.")
                                              .arg(result.failed)
                                              .arg(result.checked);
    return result;
}

// Judged here, not by the engines: each has another idea of what a regular expression is.
Result<CheckResult> measurePattern(const Measurement &of)
{
    auto result = of.begin();
    TRY_ASSIGN(const auto table, findStarTable(of.check.table));
    TRY_ASSIGN(const auto scope, scopeOf(table, of.measuring.rows, of.session.dialect()));
    TRY_ASSIGN(const auto reader, FailingRowReader::make(of.check, table, of.session));
    result.columns = reader.columnNames();
    const QRegularExpression pattern(QRegularExpression::anchoredPattern(of.check.pattern));
    TRY(of.session.forEachRow(
        u"%1 WHERE %2%3"_s.arg(reader.select(), scope.sql, reader.order()), scope.bindings,
        [&](const Row &row) -> Result<void> {
            ++result.checked;
            const int cell = reader.firstColumn();
            if (!row.isNull(cell) && !pattern.match(row.string(cell)).hasMatch())
                keepFailing(result, reader.read(row), of.measuring.mostRows);
            return {};
        },
        of.stop));
    result.message = sentence(result);
    return result;
}

} // namespace martlet

// SPDX-License-Identifier: GPL-3.0-or-later
// Checks that compare what a load brought with what the loads before it had brought. What each load was like is
// kept with the run of the check that looked at it, so that only the new rows are read.
#include "base/tr.h"
#include "database/dialect.h"
#include "database/session.h"
#include "quality/bucketcounts.h"
#include "quality/measurement.h"
#include "quality/rowcondition.h"

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr int loadsToCompare = 3;
constexpr size_t mostBuckets = 200;

const QString filled = u"filled"_s;
const QString empty = u"empty"_s;

// Tenths of a percent, enough to see what moved: 412,345 millionths are "41.2".
QString percentOf(qint64 millionths)
{
    return decimal::print((millionths + 500) / 1000, 1);
}

struct History
{
    BucketCounts counts;
    int loads = 0;
};

Result<History> historyOf(const Measurement &of, BatchId before)
{
    History history;
    TRY(of.session.forEachRow(
        statement(u"quality/earlier_profiles"_s, of.session.engine()),
        {{u"check"_s, of.check.name}, {u"batch"_s, before.value}, {u"loads"_s, qint64(of.check.loads)}},
        [&](const Row &row) -> Result<void> {
            history.counts.add(BucketCounts::fromJson(row.string(0)));
            ++history.loads;
            return {};
        },
        of.stop));
    return history;
}

// Judges what a load was like by the ones before it.
Result<void> judge(const Measurement &of, const BucketCounts &now, CheckResult &result)
{
    result.profile = now.toJson();
    result.checked = now.total();
    TRY_ASSIGN(const auto history, historyOf(of, result.batch));
    if (history.loads < loadsToCompare) {
        result.message =
            Martlet::tr("There are fewer than %1 earlier loads to compare with.").arg(loadsToCompare);
        return {};
    }
    const auto apart = distance(history.counts, now);
    result.message =
        Martlet::tr("“%1” was %2 % of the rows in the last %3 loads and is %4 %; together the shares "
                    "moved by %5 %, at most %6 % are allowed.")
            .arg(apart.moved, percentOf(apart.movedBefore))
            .arg(history.loads)
            .arg(percentOf(apart.movedNow), percentOf(apart.millionths),
                 percentOf(qint64(of.check.tolerance) * 1000));
    if (apart.millionths <= qint64(of.check.tolerance) * 1000)
        return {};
    result.columns = {u"value"_s, u"share_before"_s, u"share_now"_s};
    keepFailing(result,
                {QString::number(result.batch.value),
                 {apart.moved, percentOf(apart.movedBefore), percentOf(apart.movedNow)}},
                of.measuring.mostRows);
    return {};
}

// What a cell counts as: amounts by their magnitude, days by their month, everything else by itself.
QString bucketOf(const StarColumn &column, const Row &row)
{
    if (row.isNull(0))
        return u"NULL"_s;
    if (column.type == StarColumn::Type::Date)
        return row.string(0).left(7);
    if (column.type != StarColumn::Type::Money && column.type != StarColumn::Type::Quantity)
        return cellText(column, row, 0);
    const auto units = row.units(0, column.scale());
    if (units == 0)
        return u"0"_s;
    qint64 magnitude = 1;
    while (qAbs(units) / magnitude >= 10)
        magnitude *= 10;
    return (units < 0 ? u"-"_s : QString()) + decimal::printShort(magnitude, column.scale());
}

struct DriftRows
{
    StarColumn column;
    QString from;
    RowCondition scope;
};

// Where a drift check looks, or nothing while there is no load.
Result<std::optional<DriftRows>> rowsOf(const Measurement &of, CheckResult &result)
{
    TRY_ASSIGN(const auto table, findStarTable(of.check.table));
    TRY_ASSIGN(const auto loaded, loadedRows(of.session, table.feed, of.measuring));
    if (!loaded) {
        result.message = Martlet::tr("Nothing was loaded yet.");
        return std::optional<DriftRows>();
    }
    result.batch = loaded->batch;
    DriftRows rows;
    TRY_ASSIGN(rows.column, findStarColumn(table, of.check.columns.front()));
    TRY_ASSIGN(rows.from, of.session.dialect().quoted(table.stored));
    TRY_ASSIGN(rows.scope, scopeOf(table, loaded, of.session.dialect()));
    return std::optional(std::move(rows));
}

} // namespace

Result<void> judgeNulls(const Measurement &of, qint64 filledRows, qint64 emptyRows, CheckResult &result)
{
    BucketCounts now;
    now.add(filled, filledRows);
    now.add(empty, emptyRows);
    return judge(of, now, result);
}

Result<CheckResult> measureNullDrift(const Measurement &of)
{
    auto result = of.begin();
    TRY_ASSIGN(const auto rows, rowsOf(of, result));
    if (!rows)
        return result;
    TRY_ASSIGN(const auto name, quoted(rows->column, of.session.dialect()));
    qint64 filledRows = 0, emptyRows = 0;
    TRY(of.session.forEachRow(
        u"SELECT count(%1), count(*) - count(%1) FROM %2 WHERE %3"_s.arg(name, rows->from, rows->scope.sql),
        rows->scope.bindings,
        [&](const Row &row) -> Result<void> {
            filledRows = row.integer(0);
            emptyRows = row.integer(1);
            return {};
        },
        of.stop));
    TRY(judgeNulls(of, filledRows, emptyRows, result));
    return result;
}

Result<CheckResult> measureDistribution(const Measurement &of)
{
    auto result = of.begin();
    TRY_ASSIGN(const auto rows, rowsOf(of, result));
    if (!rows)
        return result;
    TRY_ASSIGN(const auto name, quoted(rows->column, of.session.dialect()));
    BucketCounts now;
    TRY(of.session.forEachRow(
        u"SELECT %1, count(*) FROM %2 WHERE %3 GROUP BY %1"_s.arg(name, rows->from, rows->scope.sql),
        rows->scope.bindings,
        [&](const Row &row) -> Result<void> {
            now.add(bucketOf(rows->column, row), row.integer(1));
            if (now.size() > mostBuckets)
                return fail(
                    Error::Kind::Input,
                    Martlet::tr("%1 has more than %2 different values in this load. Choose a column with "
                                "fewer.")
                        .arg(rows->column.name)
                        .arg(mostBuckets));
            return {};
        },
        of.stop));
    TRY(judge(of, now, result));
    return result;
}

} // namespace martlet

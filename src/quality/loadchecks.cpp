// SPDX-License-Identifier: GPL-3.0-or-later
// Checks that look at a load as a whole, or at how old the newest rows are.
#include "base/tr.h"
#include "database/dialect.h"
#include "database/session.h"
#include "quality/checkedrows.h"
#include "quality/measurement.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t fewestLoads = 3; // before there is a usual

struct LoadVolume
{
    qint64 batch = 0;
    QString file;
    qint64 lines = 0;
};

// The lower of the two middle ones, so that it is a number of lines that was seen.
qint64 median(std::vector<qint64> numbers)
{
    std::sort(numbers.begin(), numbers.end());
    return numbers[(numbers.size() - 1) / 2];
}

bool isUnusual(qint64 lines, qint64 usual, int tolerance)
{
    // Half of the usual and twice the usual are equally far from it.
    const qint64 floor = usual * (1000 - tolerance);
    return lines * 1000 < floor || (tolerance < 1000 && lines * (1000 - tolerance) > usual * 1000);
}

} // namespace

Result<CheckResult> measureFreshness(const Measurement &of)
{
    auto result = of.begin();
    result.batch = {};
    TRY_ASSIGN(const auto table, findStarTable(of.check.table));
    TRY_ASSIGN(const auto column, findStarColumn(table, of.check.columns.front()));
    TRY_ASSIGN(const auto day, quoted(column, of.session.dialect()));
    TRY_ASSIGN(const auto from, of.session.dialect().quoted(table.stored));
    StarColumn by;
    QString group, grouped;
    if (!of.check.by.isEmpty()) {
        TRY_ASSIGN(by, findStarColumn(table, of.check.by));
        TRY_ASSIGN(group, quoted(by, of.session.dialect()));
        grouped = u" GROUP BY %1 ORDER BY %1"_s.arg(group);
    }
    const auto today = of.measuring.clock.today();
    QDate newest;
    result.columns = {column.name, u"days"_s};
    const auto sql = u"SELECT %1, max(%2) FROM %3%4"_s.arg(
        group.isEmpty() ? of.session.dialect().literal(table.name) : group, day, from, grouped);
    TRY(of.session.forEachRow(
        sql, {},
        [&](const Row &row) -> Result<void> {
            ++result.checked;
            const auto last = row.date(1);
            newest = newest.isValid() ? std::max(newest, last) : last;
            const auto age = last.isValid() ? last.daysTo(today) : qint64(of.check.days) + 1;
            if (age > of.check.days)
                keepFailing(result,
                            {cellText(by, row, 0),
                             {last.isValid() ? last.toString(Qt::ISODate) : u"NULL"_s,
                              last.isValid() ? QString::number(age) : u"NULL"_s}},
                            of.measuring.mostRows);
            return {};
        },
        of.stop));
    if (!newest.isValid())
        result.message = Martlet::tr("%1 has no rows yet.").arg(table.name);
    else if (!of.check.by.isEmpty())
        result.message = Martlet::tr("%L1 of %L2 have nothing from the last %L3 days.")
                             .arg(result.failed)
                             .arg(result.checked)
                             .arg(of.check.days);
    else
        result.message = Martlet::tr("The newest row is of %1, %L2 days ago; at most %L3 are allowed.")
                             .arg(newest.toString(Qt::ISODate))
                             .arg(newest.daysTo(today))
                             .arg(of.check.days);
    return result;
}

Result<std::optional<LoadedRows>> loadedRows(Session &session, const QString &feed, const Measuring &measuring)
{
    if (measuring.rows)
        return measuring.rows;
    std::optional<LoadedRows> newest;
    TRY(session.forEachRow(
        u"SELECT batch_id, (SELECT min(day) FROM etl_deliveries WHERE batch_id = newest.batch_id), "
        "(SELECT max(day) FROM etl_deliveries WHERE batch_id = newest.batch_id) "
        "FROM (SELECT max(batch_id) AS batch_id FROM etl_batches WHERE feed = :feed AND state = 'DONE') newest "
        "WHERE batch_id IS NOT NULL"_s,
        {{u"feed"_s, feed}}, [&](const Row &row) -> Result<void> {
            newest = LoadedRows{BatchId{row.integer(0)}, row.date(1), row.date(2)};
            return {};
        }));
    return newest;
}

Result<CheckResult> measureVolume(const Measurement &of)
{
    auto result = of.begin();
    TRY_ASSIGN(const auto table, findStarTable(of.check.table));
    TRY_ASSIGN(const auto rows, loadedRows(of.session, table.feed, of.measuring));
    if (!rows) {
        result.message = Martlet::tr("Nothing was loaded yet.");
        return result;
    }
    std::vector<LoadVolume> loads; // newest first
    TRY(of.session.forEachRow(
        u"SELECT batch_id, file_name, read_n FROM etl_batches WHERE feed = :feed AND state = 'DONE' "
        "AND batch_id <= :batch ORDER BY batch_id DESC LIMIT :most"_s,
        {{u"feed"_s, table.feed}, {u"batch"_s, rows->batch.value}, {u"most"_s, qint64(of.check.loads) + 1}},
        [&](const Row &row) -> Result<void> {
            loads.push_back({row.integer(0), row.string(1), row.integer(2)});
            return {};
        },
        of.stop));
    result.batch = rows->batch;
    result.checked = loads.empty() ? 0 : loads.front().lines;
    if (loads.size() <= fewestLoads) {
        result.message = Martlet::tr("There are fewer than %1 earlier loads to compare with.").arg(fewestLoads);
        return result;
    }
    std::vector<qint64> earlier;
    for (size_t at = 1; at < loads.size(); ++at)
        earlier.push_back(loads[at].lines);
    const auto usual = median(std::move(earlier));
    const auto &load = loads.front();
    result.message = Martlet::tr("The load has %L1 lines; the median of the %2 before is %L3.")
                         .arg(load.lines)
                         .arg(loads.size() - 1)
                         .arg(usual);
    if (isUnusual(load.lines, usual, of.check.tolerance)) {
        result.columns = {u"file"_s, u"lines"_s, u"usual"_s};
        keepFailing(
            result,
            {QString::number(load.batch), {load.file, QString::number(load.lines), QString::number(usual)}},
            of.measuring.mostRows);
    }
    return result;
}

} // namespace martlet

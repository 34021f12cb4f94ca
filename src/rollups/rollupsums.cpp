// SPDX-License-Identifier: GPL-3.0-or-later
#include "rollups/rollupsums.h"

#include "base/tr.h"
#include "database/session.h"
#include "rollups/grouprows.h"
#include "rollups/linereading.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

bool isWhole(const DaySet::Month &month)
{
    return month.stretches == std::vector{DaySet::Stretch{month.first, month.last()}};
}

DaySet::Month wholeOf(const DaySet::Month &month)
{
    return {month.first, {{month.first, month.last()}}};
}

} // namespace

Result<std::vector<DaySet::Month>> allMonths(Session &session, const ModelEntity &fact)
{
    QDate ends[2];
    for (const auto &[end, function] : {std::pair(&ends[0], u"MIN"_s), std::pair(&ends[1], u"MAX"_s)}) {
        TRY(session.forEachRow(u"SELECT %1(%2) FROM %3"_s.arg(function, fact.date, fact.table), {},
                               [end = end](const Row &row) -> Result<void> {
                                   *end = row.isNull(0) ? QDate() : row.date(0);
                                   return {};
                               }));
    }
    std::vector<DaySet::Month> months;
    if (!ends[0].isValid())
        return months;
    for (QDate first(ends[0].year(), ends[0].month(), 1); first <= ends[1]; first = first.addMonths(1))
        months.push_back(wholeOf({first, {}}));
    return months;
}

// A rollup without days needs whole months; where the others do not, it reads the lines by itself.
Result<void> RollupSums::together(const Rollups &rollups, const std::vector<DaySet::Month> &months)
{
    Rollups withDays, withoutDays;
    for (const auto *const tables : rollups)
        (tables->rollup().hasDays ? withDays : withoutDays).push_back(tables);
    if (std::all_of(months.begin(), months.end(), isWhole)) {
        TRY(read(rollups, months));
    } else {
        std::vector<DaySet::Month> whole;
        std::transform(months.begin(), months.end(), std::back_inserter(whole), wholeOf);
        TRY(read(withDays, months));
        TRY(read(withoutDays, whole));
    }
    for (const auto &[name, rows] : m_allTime)
        TRY(rows.write(m_session, m_stop));
    m_allTime.clear();
    return {};
}

Result<void> RollupSums::read(const Rollups &rollups, const std::vector<DaySet::Month> &months)
{
    if (rollups.empty() || months.empty())
        return {};
    TRY_ASSIGN(auto reading, LineReading::of(m_session, m_model, rollups));
    qint64 done = 0;
    for (const auto &month : months) {
        report(done++, months.size());
        for (const auto &days : month.stretches) {
            TRY(reading.read(m_session, days.from, days.to, m_stop));
            TRY(replace(reading, rollups, month, days));
        }
        for (const auto *const tables : rollups)
            if (!isWhole(month)) // the other days are in the table alone
                TRY(replaceMonth(*tables, month));
    }
    return {};
}

Result<void> RollupSums::replace(const LineReading &reading, const Rollups &rollups, const DaySet::Month &month,
                                 const DaySet::Stretch &days)
{
    for (size_t at = 0; at < rollups.size(); ++at) {
        const auto &tables = *rollups[at];
        const GroupRows rows(reading, at, tables, m_model);
        if (!tables.rollup().hasDays) {
            auto &allTime = m_allTime.try_emplace(tables.rollup().name, tables, m_model).first->second;
            TRY(rows.replaceChanged(m_session, month.first, allTime));
            continue;
        }
        TRY(forget(tables, RollupGrain::Day, days.from, days.to));
        TRY(rows.write(m_session, {}));
        if (isWhole(month)) {
            TRY(forget(tables, RollupGrain::Month, month.first, month.last()));
            TRY(rows.writeMonth(m_session, month.first));
        }
    }
    return {};
}

// From the rows by day. SQLite would sort them for its GROUP BY.
Result<void> RollupSums::replaceMonth(const RollupTables &tables, const DaySet::Month &month)
{
    if (m_session.engine() != Engine::Sqlite)
        return sumAnew(tables, RollupGrain::Month, month.first, month.last());
    KeptRows days(tables, m_model);
    TRY(days.read(m_session, RollupGrain::Day, month.first, month.last(), m_stop));
    if (days.groups().isOverflown())
        return fail(sumTooLarge());
    TRY(forget(tables, RollupGrain::Month, month.first, month.last()));
    return GroupRows(days, tables, m_model).write(m_session, month.first);
}

Result<void> RollupSums::one(const RollupTables &tables, const std::vector<DaySet::Month> &months)
{
    qint64 done = 0;
    for (const auto &month : months) {
        report(done++, months.size());
        if (tables.rollup().hasDays) {
            for (const auto &days : month.stretches)
                TRY(sumAnew(tables, RollupGrain::Day, days.from, days.to));
        }
        TRY(sumAnew(tables, RollupGrain::Month, month.first, month.last()));
    }
    if (tables.rollup().hasDays || months.empty())
        return {};
    const auto table = RollupTables::table(tables.rollup(), RollupGrain::All);
    TRY(m_session.execute(u"DELETE FROM "_s + table, {}, m_stop));
    TRY(m_session.execute(u"INSERT INTO %1 (%2) %3"_s.arg(table, tables.columns(RollupGrain::All).join(u", "_s),
                                                          tables.allRows(RollupGrain::All)),
                          {}, m_stop));
    return {};
}

Result<void> RollupSums::forget(const RollupTables &tables, RollupGrain grain, QDate from, QDate to)
{
    TRY(m_session.execute(u"DELETE FROM %1 WHERE %2 BETWEEN :from AND :to"_s.arg(
                              RollupTables::table(tables.rollup(), grain), tables.fact().date),
                          {{u"from"_s, from}, {u"to"_s, to}}, m_stop));
    return {};
}

Result<void> RollupSums::sumAnew(const RollupTables &tables, RollupGrain grain, QDate from, QDate to)
{
    TRY(forget(tables, grain, from, to));
    TRY(m_session.execute(u"INSERT INTO %1 (%2) %3"_s.arg(RollupTables::table(tables.rollup(), grain),
                                                          tables.columns(grain).join(u", "_s),
                                                          tables.rows(grain)),
                          {{u"from"_s, from}, {u"to"_s, to}}, m_stop));
    return {};
}

void RollupSums::report(qint64 done, size_t months)
{
    m_progress.report({done, qint64(months), QStringLiteral("months"), Martlet::tr("Rollups")});
}

} // namespace martlet

// SPDX-License-Identifier: GPL-3.0-or-later
#include "rollups/rollupupkeep.h"

#include "base/clock.h"
#include "database/session.h"

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype idsPerStatement = 500;

// All months that have rows of the fact.
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
        months.push_back({first, {{first, first.addMonths(1).addDays(-1)}}});
    return months;
}

} // namespace

Result<void> keepRollups(Session &session, const FactDays &changed, std::stop_token stop, Progress progress)
{
    static const auto model = SemanticModel::load();
    if (!model)
        return fail(model.error());
    return RollupUpkeep(session, *model, std::move(stop), std::move(progress)).keep(changed);
}

Result<void> RollupUpkeep::keep(const FactDays &changed)
{
    TRY_ASSIGN(auto entries, readRollupEntries(m_session));
    TRY(forgetUnknown(entries));
    for (const auto &rollup : m_model.rollups()) {
        TRY_ASSIGN(const auto tables, RollupTables::of(rollup, m_model, m_session.engine()));
        const auto entry = entries.find(rollup.name);
        if (entry != entries.end() && !entry->second.isWanted)
            continue;
        if (!isReady(entries, tables)) {
            TRY(make(tables, false));
            continue;
        }
        auto days = changed.in(rollup.fact);
        TRY_ASSIGN(const auto moved, regrouped(tables));
        days.add(moved);
        TRY(sumAnew(tables, days.months()));
    }
    return {};
}

Result<void> RollupUpkeep::build(const Rollup &rollup)
{
    TRY_ASSIGN(const auto tables, RollupTables::of(rollup, m_model, m_session.engine()));
    TRY_ASSIGN(const auto entries, readRollupEntries(m_session));
    return make(tables, isReady(entries, tables));
}

Result<void> RollupUpkeep::drop(const Rollup &rollup)
{
    TRY_ASSIGN(const auto tables, RollupTables::of(rollup, m_model, m_session.engine()));
    TRY(run(tables.removal()));
    return writeRollupEntry(m_session, rollup.name, {{}, false, SystemClock().microseconds()});
}

// What another program's model had is not kept by this one, so it may not be read either.
Result<void> RollupUpkeep::forgetUnknown(RollupEntries &entries)
{
    for (auto entry = entries.begin(); entry != entries.end();) {
        const bool isKnown = m_model.rollup(entry->first) != nullptr;
        if (!isKnown)
            TRY(forgetRollupEntry(m_session, entry->first));
        entry = isKnown ? std::next(entry) : entries.erase(entry);
    }
    return {};
}

// Tables that are in use stay, so that nobody who reads them has to wait.
Result<void> RollupUpkeep::make(const RollupTables &tables, bool isThere)
{
    TRY(run(isThere ? tables.emptying() : tables.removal() + tables.creation()));
    if (tables.hasGroups())
        TRY(run(tables.regrouping()));
    TRY_ASSIGN(const auto months, allMonths(m_session, tables.fact()));
    TRY(sumAnew(tables, months));
    return writeRollupEntry(m_session, tables.rollup().name,
                            {tables.definition(), true, SystemClock().microseconds()});
}

// The days that have members which are in another group now.
Result<DaySet> RollupUpkeep::regrouped(const RollupTables &tables)
{
    DaySet days;
    if (!tables.hasGroups())
        return days;
    QStringList moved;
    TRY(m_session.forEachRow(tables.movedMembers(), {}, [&moved](const Row &row) -> Result<void> {
        moved += QString::number(row.integer(0));
        return {};
    }));
    for (qsizetype from = 0; from < moved.size(); from += idsPerStatement) {
        TRY(m_session.forEachRow(
            tables.daysOfMembers(moved.mid(from, idsPerStatement)), {},
            [&days](const Row &row) -> Result<void> {
                days.add(row.date(0));
                return {};
            },
            m_stop));
    }
    TRY(run(tables.regrouping()));
    return days;
}

Result<void> RollupUpkeep::sumAnew(const RollupTables &tables, const std::vector<DaySet::Month> &months)
{
    qint64 done = 0;
    for (const auto &month : months) {
        m_progress.report({done++, qint64(months.size()), QStringLiteral("months"), tables.rollup().title});
        for (const auto &days : month.stretches)
            TRY(sumAnew(tables, RollupGrain::Day, days.from, days.to));
        TRY(sumAnew(tables, RollupGrain::Month, month.first, month.last()));
    }
    return {};
}

Result<void> RollupUpkeep::sumAnew(const RollupTables &tables, RollupGrain grain, QDate from, QDate to)
{
    const Bindings days{{u"from"_s, from}, {u"to"_s, to}};
    const auto table = RollupTables::table(tables.rollup(), grain);
    TRY(m_session.execute(u"DELETE FROM %1 WHERE %2 BETWEEN :from AND :to"_s.arg(table, tables.fact().date),
                          days, m_stop));
    TRY(m_session.execute(
        u"INSERT INTO %1 (%2) %3"_s.arg(table, tables.columns().join(u", "_s), tables.rows(grain)), days,
        m_stop));
    return {};
}

Result<void> RollupUpkeep::run(const QStringList &statements)
{
    for (const auto &statement : statements)
        TRY(m_session.execute(statement, {}, m_stop));
    return {};
}

} // namespace martlet

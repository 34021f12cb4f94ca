// SPDX-License-Identifier: GPL-3.0-or-later
#include "rollups/rollupupkeep.h"

#include "base/clock.h"
#include "database/session.h"
#include "database/transaction.h"

#include <QLoggingCategory>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(rollupLog, "martlet.rollups")

constexpr qsizetype fewMembers = 500; // whose days are looked for, which reads all facts once

// Whether it says something of the load as a whole, not of one rollup's sums.
bool isOfTheLoad(const Error &error)
{
    return error.kind == Error::Kind::Cancelled || error.kind == Error::Kind::ConnectionLost ||
           error.kind == Error::Kind::Busy || error.kind == Error::Kind::Disk;
}

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
        const bool isGivenUp =
            entry != entries.end() &&
            (!entry->second.isWanted || entry->second.definition == unmakeable(tables.definition()));
        if (isGivenUp)
            continue;
        auto kept = inSavepoint([&] { return keepOne(tables, entries, changed); });
        // Tables that are not what the registry says are made anew before a sum is blamed.
        if (!kept && !isOfTheLoad(kept.error()))
            kept = inSavepoint([&] { return make(tables, false); });
        if (!kept)
            TRY(giveUp(tables, kept.error()));
    }
    return {};
}

Result<void> RollupUpkeep::inSavepoint(const std::function<Result<void>()> &work)
{
    TRY_ASSIGN(auto savepoint, Transaction::begin(m_session));
    TRY(work());
    return savepoint.commit();
}

Result<void> RollupUpkeep::giveUp(const RollupTables &tables, const Error &reason)
{
    if (isOfTheLoad(reason))
        return fail(reason);
    const auto &name = tables.rollup().name;
    qCWarning(rollupLog) << name << "cannot be kept:" << reason.message << reason.detail;
    return writeRollupEntry(m_session, name,
                            {unmakeable(tables.definition()), true, SystemClock().microseconds()});
}

Result<void> RollupUpkeep::keepOne(const RollupTables &tables, const RollupEntries &entries,
                                   const FactDays &changed)
{
    if (!isReady(entries, tables.rollup().name, tables.definition()))
        return make(tables, false);
    TRY_ASSIGN(const auto months, monthsToSum(tables, changed.in(tables.rollup().fact)));
    return sumAnew(tables, months);
}

Result<void> RollupUpkeep::build(const Rollup &rollup)
{
    TRY_ASSIGN(const auto tables, RollupTables::of(rollup, m_model, m_session.engine()));
    TRY_ASSIGN(const auto entries, readRollupEntries(m_session));
    return make(tables, isReady(entries, rollup.name, tables.definition()));
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
    for (auto &[name, entry] : entries) {
        if (m_model.rollup(name) || entry.definition.isEmpty())
            continue;
        entry.definition.clear();
        TRY(writeRollupEntry(m_session, name, {{}, entry.isWanted, SystemClock().microseconds()}));
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

// With the days that have members which are in another group now; all there are where these are many.
Result<std::vector<DaySet::Month>> RollupUpkeep::monthsToSum(const RollupTables &tables, DaySet days)
{
    if (!tables.hasGroups())
        return days.months();
    QStringList moved;
    TRY(m_session.forEachRow(tables.movedMembers(), {}, [&moved](const Row &row) -> Result<void> {
        moved += QString::number(row.integer(0));
        return {};
    }));
    if (!moved.isEmpty() && moved.size() <= fewMembers)
        TRY(m_session.forEachRow(
            tables.daysOfMembers(moved), {},
            [&days](const Row &row) -> Result<void> {
                days.add(row.date(0));
                return {};
            },
            m_stop));
    TRY(run(tables.regrouping()));
    return moved.size() > fewMembers ? allMonths(m_session, tables.fact())
                                     : Result<std::vector<DaySet::Month>>(days.months());
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

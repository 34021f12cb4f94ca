// SPDX-License-Identifier: GPL-3.0-or-later
#include "rollups/rollupupkeep.h"

#include "base/clock.h"
#include "database/session.h"
#include "database/transaction.h"
#include "rollups/keptbeside.h"
#include "rollups/rollupsql.h"
#include "rollups/rollupsums.h"

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

// What nobody can keep any more may not be read either: a later program's own model may have its names.
Result<void> forgetAddedBy(Session &session, const QByteArray &text, RollupEntries entries)
{
    for (auto &[name, entry] : entries) {
        if (entry.model != text || entry.definition.isEmpty())
            continue;
        entry.definition.clear();
        entry.changedAt = SystemClock().microseconds();
        TRY(writeRollupEntry(session, name, entry));
    }
    return {};
}

} // namespace

Result<void> keepRollups(Session &session, const FactDays &changed, std::stop_token stop, Progress progress)
{
    static const auto model = SemanticModel::load();
    if (!model)
        return fail(model.error());
    TRY(RollupUpkeep(session, *model, stop, progress).keep(changed));
    TRY_ASSIGN(const auto entries, readRollupEntries(session));
    for (const auto &text : addedModels(entries)) {
        const auto extended = model->extended(text, u"rollups"_s);
        if (extended) {
            TRY(RollupUpkeep(session, *extended, stop, progress).keep(changed));
            continue;
        }
        qCWarning(rollupLog).noquote() << "Rollups of people's own cannot be kept:" << extended.error().message;
        TRY(forgetAddedBy(session, text, entries));
    }
    return {};
}

Result<void> RollupUpkeep::keep(const FactDays &changed)
{
    TRY_ASSIGN(auto entries, readRollupEntries(m_session));
    TRY(forgetUnknown(entries));
    if (!m_model.isExtended()) // else the built-in model has seen to them
        TRY(keepBeside(entries, changed));
    std::map<QString, std::vector<RollupTables>> byFact;
    for (const auto &rollup : m_model.rollups()) {
        if (!isKeptByThis(rollup, entries))
            continue;
        TRY_ASSIGN(auto tables, RollupTables::of(rollup, m_model, m_session.engine()));
        const auto entry = entries.find(rollup.name);
        const bool isGivenUp =
            entry != entries.end() &&
            (!entry->second.isWanted || entry->second.definition == unmakeable(tables.definition()));
        if (!isGivenUp)
            byFact[rollup.fact].push_back(std::move(tables));
    }
    for (const auto &[fact, rollups] : byFact) {
        for (const auto &tables : rollups) // made by a program that did not keep it
            TRY(keepRollupSql(m_session, tables));
        const auto kept = inSavepoint([&] { return keepTogether(rollups, entries, changed.in(fact)); });
        if (kept)
            continue;
        if (isOfTheLoad(kept.error()))
            return kept;
        for (const auto &tables : rollups)
            TRY(keepAlone(tables, entries, changed.in(fact)));
    }
    return {};
}

// Tables that are not what the registry says are made anew; what cannot be kept is not read, which is no reason
// to refuse a load.
Result<void> RollupUpkeep::keepBeside(const RollupEntries &entries, const FactDays &changed)
{
    const auto attempt = [&](const RollupEntries &known) {
        return inSavepoint([&] { return martlet::keepBeside(m_session, m_model, known, changed, m_stop); });
    };
    auto kept = attempt(entries);
    if (kept || isOfTheLoad(kept.error()))
        return kept;
    auto unknown = entries;
    for (auto &[name, entry] : unknown)
        if (isBesideFact(m_model, name))
            entry.definition.clear();
    kept = attempt(unknown);
    if (kept || isOfTheLoad(kept.error()))
        return kept;
    qCWarning(rollupLog) << "what stands beside the facts cannot be kept:" << kept.error().message
                         << kept.error().detail;
    return giveUpBeside(m_session, m_model);
}

bool RollupUpkeep::isKeptByThis(const Rollup &rollup, const RollupEntries &entries) const
{
    if (!m_model.isExtended())
        return true;
    const auto text = m_model.sourceOf(rollup);
    const auto entry = entries.find(rollup.name);
    return !text.isEmpty() && entry != entries.end() && entry->second.model == text;
}

// One that cannot be kept must not be in the way of the others.
Result<void> RollupUpkeep::keepAlone(const RollupTables &tables, const RollupEntries &entries,
                                     const DaySet &days)
{
    auto kept = inSavepoint([&] { return keepOne(tables, entries, days); });
    // Tables that are not what the registry says are made anew before a sum is blamed.
    if (!kept && !isOfTheLoad(kept.error()))
        kept = inSavepoint([&] { return make(tables, false); });
    return kept ? kept : giveUp(tables, kept.error());
}

Result<void> RollupUpkeep::keepTogether(const std::vector<RollupTables> &rollups, const RollupEntries &entries,
                                        DaySet days)
{
    std::vector<const RollupTables *> made, all;
    bool needsAllDays = false;
    for (const auto &tables : rollups) {
        all.push_back(&tables);
        if (!isReady(entries, tables.rollup().name, tables.definition())) {
            made.push_back(&tables);
            TRY(prepare(tables, false));
        } else if (tables.hasGroups()) {
            TRY_ASSIGN(const bool haveManyMoved, regroup(tables, days));
            needsAllDays = needsAllDays || haveManyMoved;
        }
    }
    auto months = days.months();
    if (needsAllDays || !made.empty()) {
        TRY_ASSIGN(months, allMonths(m_session, rollups.front().fact()));
    }
    TRY(sums().together(all, months));
    for (const auto *const tables : made)
        TRY(noteMade(*tables));
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
                            {unmakeable(tables.definition()), true, SystemClock().microseconds(), true,
                             m_model.sourceOf(tables.rollup())});
}

Result<void> RollupUpkeep::keepOne(const RollupTables &tables, const RollupEntries &entries, DaySet days)
{
    if (!isReady(entries, tables.rollup().name, tables.definition()))
        return make(tables, false);
    bool haveManyMoved = false;
    if (tables.hasGroups()) {
        TRY_ASSIGN(haveManyMoved, regroup(tables, days));
    }
    auto months = days.months();
    if (haveManyMoved) {
        TRY_ASSIGN(months, allMonths(m_session, tables.fact()));
    }
    return sums().one(tables, months);
}

Result<void> RollupUpkeep::build(const std::vector<Rollup> &rollups)
{
    TRY_ASSIGN(const auto entries, readRollupEntries(m_session));
    std::map<QString, std::vector<RollupTables>> byFact;
    for (const auto &rollup : rollups) {
        TRY_ASSIGN(auto tables, RollupTables::of(rollup, m_model, m_session.engine()));
        byFact[rollup.fact].push_back(std::move(tables));
    }
    for (const auto &[fact, ofFact] : byFact) {
        const auto built = inSavepoint([&] { return buildTogether(ofFact, entries); });
        if (built)
            continue;
        if (isOfTheLoad(built.error()))
            return built;
        for (const auto &tables : ofFact)
            TRY(make(tables, isReady(entries, tables.rollup().name, tables.definition())));
    }
    return {};
}

Result<void> RollupUpkeep::buildTogether(const std::vector<RollupTables> &rollups, const RollupEntries &entries)
{
    std::vector<const RollupTables *> all;
    for (const auto &tables : rollups) {
        all.push_back(&tables);
        TRY(prepare(tables, isReady(entries, tables.rollup().name, tables.definition())));
    }
    TRY_ASSIGN(const auto months, allMonths(m_session, rollups.front().fact()));
    TRY(sums().together(all, months));
    for (const auto *const tables : all)
        TRY(noteMade(*tables));
    return {};
}

Result<void> RollupUpkeep::buildBeside(const QStringList &names)
{
    return martlet::buildBeside(m_session, m_model, names, m_stop);
}

Result<void> RollupUpkeep::dropBeside(const QStringList &names)
{
    return martlet::dropBeside(m_session, m_model, names, m_stop);
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
        if (m_model.rollup(name) || isBesideFact(m_model, name) || entry.definition.isEmpty() ||
            !entry.model.isEmpty())
            continue;
        entry.definition.clear();
        TRY(writeRollupEntry(m_session, name, {{}, entry.isWanted, SystemClock().microseconds()}));
    }
    return {};
}

// Empty tables. Those that are in use stay, so that nobody who reads them has to wait.
Result<void> RollupUpkeep::prepare(const RollupTables &tables, bool isThere)
{
    TRY(run(isThere ? tables.emptying() : tables.removal() + tables.creation()));
    return tables.hasGroups() ? run(tables.regrouping()) : Result<void>();
}

Result<void> RollupUpkeep::make(const RollupTables &tables, bool isThere)
{
    TRY(prepare(tables, isThere));
    TRY_ASSIGN(const auto months, allMonths(m_session, tables.fact()));
    TRY(sums().one(tables, months));
    return noteMade(tables);
}

Result<void> RollupUpkeep::noteMade(const RollupTables &tables)
{
    QStringList made;
    for (const auto grain : tables.grains())
        made += RollupTables::table(tables.rollup(), grain);
    TRY(takeStatistics(m_session, made));
    TRY(writeRollupEntry(
        m_session, tables.rollup().name,
        {tables.definition(), true, SystemClock().microseconds(), true, m_model.sourceOf(tables.rollup())}));
    return keepRollupSql(m_session, tables);
}

// Adds the days that have members which are in another group now. True: these are so many that all days are
// meant.
Result<bool> RollupUpkeep::regroup(const RollupTables &tables, DaySet &days)
{
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
    return moved.size() > fewMembers;
}

RollupSums RollupUpkeep::sums() const
{
    return {m_session, m_model, m_stop, m_progress};
}

Result<void> RollupUpkeep::run(const QStringList &statements)
{
    for (const auto &statement : statements)
        TRY(m_session.execute(statement, {}, m_stop));
    return {};
}

} // namespace martlet

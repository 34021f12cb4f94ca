// SPDX-License-Identifier: GPL-3.0-or-later
#include "rollups/rollupstate.h"

#include "base/tr.h"
#include "database/session.h"
#include "rollups/keptbeside.h"
#include "rollups/rollupregistry.h"
#include "rollups/rollupsql.h"

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

// The rows that are in one of the two only. Month by month would bound the memory, but would not see rows of
// months that have no facts.
Result<qint64> differences(Session &session, const RollupTables &tables, RollupGrain grain,
                           std::stop_token stop)
{
    qint64 found = 0;
    TRY(session.forEachRow(
        differencesSql(tables, grain), {},
        [&found](const Row &row) -> Result<void> {
            found = row.integer(0);
            return {};
        },
        std::move(stop)));
    return found;
}

RollupState::Kind kindOf(const RollupEntries &entries, const QString &name, const QString &definition)
{
    const auto found = entries.find(name);
    if (found == entries.end())
        return RollupState::Kind::Missing;
    if (!found->second.isWanted)
        return RollupState::Kind::Dropped;
    if (found->second.definition == unmakeable(definition))
        return RollupState::Kind::TooLarge;
    return isReady(entries, name, definition) ? RollupState::Kind::Ready : RollupState::Kind::Outdated;
}

// Columns have their rows by day, states by month.
Result<void> addBeside(Session &session, const SemanticModel &model, const RollupEntries &entries,
                       std::vector<RollupState> &states)
{
    for (const auto &beside : besideFacts(model, session.engine())) {
        RollupState state{{.name = beside.name,
                           .title = beside.title,
                           .fact = beside.fact->name,
                           .keys = {},
                           .attributes = {},
                           .measures = {}},
                          kindOf(entries, beside.name, beside.definition)};
        if (const auto entry = entries.find(beside.name); entry != entries.end())
            state.changedAt = entry->second.changedAt;
        if (state.kind == RollupState::Kind::Ready) {
            auto &rows = beside.kind == BesideFact::Kind::Columns ? state.days : state.months;
            TRY_ASSIGN(rows, session.integer(u"SELECT COUNT(*) FROM "_s + beside.table));
        }
        states.push_back(std::move(state));
    }
    return {};
}

Result<void> verifyBeside(Session &session, const SemanticModel &model, const RollupEntries &entries,
                          std::vector<QString> &sentences, std::stop_token stop)
{
    for (const auto &beside : besideFacts(model, session.engine())) {
        if (!isReady(entries, beside.name, beside.definition))
            continue;
        TRY_ASSIGN(const auto found, KeptBeside::of(beside, model, session, stop)->differences());
        if (found > 0)
            sentences.push_back(
                Martlet::tr("What is kept of the facts (%1) differs from them in %L2 rows. Build it "
                            "again: martletctl warehouse rollups build %3.")
                    .arg(beside.title)
                    .arg(found)
                    .arg(beside.name));
    }
    return {};
}

} // namespace

Result<std::vector<RollupState>> rollupStates(Session &session, const SemanticModel &model)
{
    TRY_ASSIGN(const auto entries, readRollupEntries(session));
    std::vector<RollupState> states;
    for (const auto &rollup : model.rollups()) {
        TRY_ASSIGN(const auto tables, RollupTables::of(rollup, model, session.engine()));
        RollupState state{rollup, kindOf(entries, rollup.name, tables.definition())};
        if (const auto entry = entries.find(rollup.name); entry != entries.end())
            state.changedAt = entry->second.changedAt;
        if (state.kind == RollupState::Kind::Ready) {
            const auto count = u"SELECT COUNT(*) FROM "_s;
            if (rollup.hasDays) {
                TRY_ASSIGN(state.days, session.integer(count + RollupTables::table(rollup, RollupGrain::Day)));
            }
            TRY_ASSIGN(state.months, session.integer(count + RollupTables::table(rollup, RollupGrain::Month)));
        }
        states.push_back(std::move(state));
    }
    TRY(addBeside(session, model, entries, states));
    return states;
}

Result<std::vector<QString>> verifyRollups(Session &session, const SemanticModel &model, std::stop_token stop,
                                           const QStringList &butThese)
{
    TRY_ASSIGN(const auto entries, readRollupEntries(session));
    std::vector<QString> sentences;
    for (const auto &rollup : model.rollups()) {
        TRY_ASSIGN(const auto tables, RollupTables::of(rollup, model, session.engine()));
        if (butThese.contains(rollup.name) || !isReady(entries, rollup.name, tables.definition()))
            continue;
        qint64 found = 0;
        for (const auto grain : tables.grains()) {
            TRY_ASSIGN(const auto differing, differences(session, tables, grain, stop));
            found += differing;
        }
        if (tables.hasGroups()) {
            TRY_ASSIGN(const auto moved,
                       session.integer(u"SELECT COUNT(*) FROM (%1) moved"_s.arg(tables.movedMembers())));
            TRY_ASSIGN(const auto stray, session.integer(tables.strayMembers()));
            found += moved + stray;
        }
        if (found > 0)
            sentences.push_back(
                Martlet::tr("The rollup by %1 differs from the facts in %L2 rows. Build it again: "
                            "martletctl warehouse rollups build %3.")
                    .arg(rollup.title)
                    .arg(found)
                    .arg(rollup.name));
    }
    TRY(verifyBeside(session, model, entries, sentences, stop));
    return sentences;
}

} // namespace martlet

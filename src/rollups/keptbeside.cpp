// SPDX-License-Identifier: GPL-3.0-or-later
#include "rollups/keptbeside.h"

#include "base/clock.h"
#include "base/tr.h"
#include "database/session.h"
#include "rollups/linecolumns.h"
#include "rollups/monthstates.h"
#include "rollups/rollupsql.h"
#include "rollups/rollupsums.h"

#include <algorithm>

namespace martlet {

namespace {

Result<void> build(Session &session, const SemanticModel &model, const BesideFact &beside, std::stop_token stop)
{
    const auto kept = KeptBeside::of(beside, model, session, stop);
    TRY(kept->create());
    TRY_ASSIGN(const auto months, allMonths(session, *beside.fact));
    TRY(kept->keep(months));
    TRY(takeStatistics(session, {beside.table}));
    TRY(writeRollupEntry(session, beside.name, {beside.definition, true, SystemClock().microseconds()}));
    return kept->keepSql();
}

bool isChosen(const BesideFact &beside, const QStringList &names)
{
    return names.isEmpty() || names.contains(beside.name);
}

} // namespace

std::vector<BesideFact> besideFacts(const SemanticModel &model, Engine engine)
{
    std::vector<BesideFact> all;
    for (const auto &fact : model.entities()) {
        if (engine == Engine::Sqlite && !fact.keptColumns.isEmpty())
            all.push_back({BesideFact::Kind::Columns, &fact, LineColumns::table(fact),
                           Martlet::tr("columns of %1").arg(fact.title), LineColumns::table(fact),
                           LineColumns::definition(fact)});
        if (!fact.keptStates.empty())
            all.push_back({BesideFact::Kind::States, &fact, MonthStates::name(fact), MonthStates::title(fact),
                           StatesSql::table(fact), MonthStates::definition(StatesSql(fact, model, engine))});
    }
    return all;
}

bool isBesideFact(const SemanticModel &model, const QString &name)
{
    const auto all = besideFacts(model, Engine::Sqlite);
    return std::any_of(all.begin(), all.end(), [&](const auto &one) { return one.name == name; });
}

std::unique_ptr<KeptBeside> KeptBeside::of(const BesideFact &beside, const SemanticModel &model,
                                           Session &session, std::stop_token stop)
{
    if (beside.kind == BesideFact::Kind::Columns)
        return std::make_unique<LineColumns>(session, *beside.fact, std::move(stop));
    return std::make_unique<MonthStates>(session, beside.name, StatesSql(*beside.fact, model, session.engine()),
                                         std::move(stop));
}

Result<void> keepBeside(Session &session, const SemanticModel &model, const RollupEntries &entries,
                        const FactDays &changed, std::stop_token stop)
{
    for (const auto &beside : besideFacts(model, session.engine())) {
        const auto entry = entries.find(beside.name);
        const bool isGivenUp =
            entry != entries.end() &&
            (!entry->second.isWanted || entry->second.definition == unmakeable(beside.definition));
        if (isGivenUp)
            continue;
        if (isReady(entries, beside.name, beside.definition))
            TRY(KeptBeside::of(beside, model, session, stop)->keep(changed.in(beside.fact->name).months()));
        else
            TRY(build(session, model, beside, stop));
    }
    return {};
}

Result<void> giveUpBeside(Session &session, const SemanticModel &model)
{
    for (const auto &beside : besideFacts(model, session.engine()))
        TRY(writeRollupEntry(session, beside.name,
                             {unmakeable(beside.definition), true, SystemClock().microseconds()}));
    return {};
}

Result<void> buildBeside(Session &session, const SemanticModel &model, const QStringList &names,
                         std::stop_token stop)
{
    for (const auto &beside : besideFacts(model, session.engine()))
        if (isChosen(beside, names))
            TRY(build(session, model, beside, stop));
    return {};
}

Result<void> dropBeside(Session &session, const SemanticModel &model, const QStringList &names,
                        std::stop_token stop)
{
    for (const auto &beside : besideFacts(model, session.engine())) {
        if (!isChosen(beside, names))
            continue;
        TRY(KeptBeside::of(beside, model, session, stop)->remove());
        TRY(writeRollupEntry(session, beside.name, {{}, false, SystemClock().microseconds()}));
    }
    return {};
}

} // namespace martlet

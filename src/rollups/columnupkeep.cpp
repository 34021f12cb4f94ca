// SPDX-License-Identifier: GPL-3.0-or-later
#include "rollups/columnupkeep.h"

#include "base/clock.h"
#include "database/session.h"
#include "rollups/linecolumns.h"
#include "rollups/rollupsums.h"

#include <algorithm>

namespace martlet {

namespace {

std::vector<const ModelEntity *> factsWithColumns(const SemanticModel &model, Engine engine)
{
    std::vector<const ModelEntity *> facts;
    for (const auto &entity : model.entities())
        if (engine == Engine::Sqlite && !entity.keptColumns.isEmpty())
            facts.push_back(&entity);
    return facts;
}

Result<void> build(Session &session, const ModelEntity &fact, std::stop_token stop)
{
    LineColumns columns(session, fact, std::move(stop));
    TRY(columns.create());
    TRY_ASSIGN(const auto months, allMonths(session, fact));
    TRY(columns.keep(months));
    TRY(writeRollupEntry(session, LineColumns::table(fact),
                         {LineColumns::definition(fact), true, SystemClock().microseconds()}));
    return columns.keepSql();
}

} // namespace

Result<void> keepColumns(Session &session, const SemanticModel &model, const RollupEntries &entries,
                         const FactDays &changed, std::stop_token stop)
{
    for (const auto *const fact : factsWithColumns(model, session.engine())) {
        const auto entry = entries.find(LineColumns::table(*fact));
        const bool isGivenUp =
            entry != entries.end() &&
            (!entry->second.isWanted || entry->second.definition == unmakeable(LineColumns::definition(*fact)));
        if (isGivenUp)
            continue;
        if (isReady(entries, LineColumns::table(*fact), LineColumns::definition(*fact)))
            TRY(LineColumns(session, *fact, stop).keep(changed.in(fact->name).months()));
        else
            TRY(build(session, *fact, stop));
    }
    return {};
}

Result<void> giveUpColumns(Session &session, const SemanticModel &model)
{
    for (const auto *const fact : factsWithColumns(model, session.engine()))
        TRY(writeRollupEntry(session, LineColumns::table(*fact),
                             {unmakeable(LineColumns::definition(*fact)), true, SystemClock().microseconds()}));
    return {};
}

Result<void> buildColumns(Session &session, const SemanticModel &model, std::stop_token stop)
{
    for (const auto *const fact : factsWithColumns(model, session.engine()))
        TRY(build(session, *fact, stop));
    return {};
}

Result<void> dropColumns(Session &session, const SemanticModel &model, std::stop_token stop)
{
    for (const auto *const fact : factsWithColumns(model, session.engine())) {
        TRY(LineColumns(session, *fact, stop).remove());
        TRY(writeRollupEntry(session, LineColumns::table(*fact), {{}, false, SystemClock().microseconds()}));
    }
    return {};
}

bool isOfColumns(const SemanticModel &model, const QString &name)
{
    const auto &all = model.entities();
    return std::any_of(all.begin(), all.end(), [&](const auto &entity) {
        return !entity.keptColumns.isEmpty() && LineColumns::table(entity) == name;
    });
}

} // namespace martlet

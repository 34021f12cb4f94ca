// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/rollupwork.h"

#include "base/tr.h"
#include "database/transaction.h"
#include "etl/load/importlock.h"
#include "rollups/columnupkeep.h"
#include "rollups/rollupupkeep.h"
#include "workbench/workbench.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

Result<std::vector<Rollup>> chosenRollups(const SemanticModel &model, const QStringList &names)
{
    if (names.isEmpty())
        return model.rollups();
    std::vector<Rollup> chosen;
    for (const auto &name : names) {
        if (isOfColumns(model, name))
            continue;
        const auto *const found = model.rollup(name);
        if (!found) {
            QStringList known;
            for (const auto &rollup : model.rollups())
                known += rollup.name;
            return fail(Error::Kind::Usage,
                        Martlet::tr("There is no rollup “%1”. There are: %2.").arg(name, known.join(u", "_s)));
        }
        chosen.push_back(*found);
    }
    return chosen;
}

// Those of the kept columns are meant too: by their name, or as all are.
bool areColumnsChosen(const QStringList &names)
{
    const auto model = SemanticModel::load();
    return names.isEmpty() || (model && std::any_of(names.begin(), names.end(), [&](const auto &name) {
                                   return isOfColumns(*model, name);
                               }));
}

// What is done to the chosen ones, all or nothing. Loads, which keep them too, wait.
using RollupWork = std::function<Result<void>(RollupUpkeep &, const std::vector<Rollup> &)>;

Result<void> inOneTransaction(Workbench &bench, const QStringList &names, const RollupWork &work,
                              std::stop_token stop, const Progress &progress)
{
    TRY(bench.expectWritable());
    TRY_ASSIGN(const auto model, SemanticModel::load());
    TRY_ASSIGN(const auto rollups, chosenRollups(model, names));
    const auto inside = [&](Session &session) -> Result<void> {
        TRY_ASSIGN(auto transaction, Transaction::begin(session));
        TRY(lockImports(session));
        RollupUpkeep upkeep(session, model, stop, progress);
        TRY(work(upkeep, rollups));
        return transaction.commit();
    };
    const auto done = bench.pool().run(LaneKind::Writer, u"rollups"_s, stop, inside);
    bench.warehouse().dataChanged();
    return done;
}

} // namespace

Result<std::vector<RollupState>> rollupStates(Workbench &bench, std::stop_token stop)
{
    TRY_ASSIGN(const auto model, SemanticModel::load());
    return bench.pool().ask<std::vector<RollupState>>(
        LaneKind::Reader, u"rollups"_s, stop, [&](Session &session) { return rollupStates(session, model); });
}

Result<void> buildRollups(Workbench &bench, const QStringList &names, std::stop_token stop, Progress progress)
{
    const auto build = [&names](RollupUpkeep &upkeep, const std::vector<Rollup> &rollups) -> Result<void> {
        if (areColumnsChosen(names))
            TRY(upkeep.buildColumns());
        return upkeep.build(rollups);
    };
    return inOneTransaction(bench, names, build, std::move(stop), progress);
}

Result<void> dropRollups(Workbench &bench, const QStringList &names, std::stop_token stop)
{
    const auto drop = [&names](RollupUpkeep &upkeep, const std::vector<Rollup> &rollups) -> Result<void> {
        if (areColumnsChosen(names))
            TRY(upkeep.dropColumns());
        for (const auto &rollup : rollups)
            TRY(upkeep.drop(rollup));
        return {};
    };
    return inOneTransaction(bench, names, drop, std::move(stop), {});
}

Result<std::vector<QString>> verifyRollups(Workbench &bench, std::stop_token stop)
{
    TRY_ASSIGN(const auto model, SemanticModel::load());
    return bench.pool().ask<std::vector<QString>>(
        LaneKind::Reader, u"verify rollups"_s, stop, [&](Session &session) -> Result<std::vector<QString>> {
            TRY_ASSIGN(auto snapshot, Transaction::begin(session, Transaction::Mode::Snapshot));
            return verifyRollups(session, model, stop);
        });
}

} // namespace martlet

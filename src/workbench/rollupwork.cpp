// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/rollupwork.h"

#include "audit/querylog.h"
#include "base/tr.h"
#include "database/transaction.h"
#include "etl/load/importlock.h"
#include "rollups/keptbeside.h"
#include "rollups/rollupupkeep.h"
#include "workbench/workbench.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

// The workspace's model, then those that other people's rollups were made by.
Result<std::vector<SemanticModel>> modelsOf(Workbench &bench, Session &session)
{
    std::vector<SemanticModel> models{bench.model()};
    TRY_ASSIGN(const auto builtIn, SemanticModel::load());
    TRY_ASSIGN(const auto entries, readRollupEntries(session));
    for (const auto &text : addedModels(entries)) {
        // One that this program cannot read has no rollup that may be read either.
        if (auto model = builtIn.extended(text, u"rollups"_s))
            models.push_back(std::move(*model));
    }
    return models;
}

// What is chosen of one model.
struct ChosenRollups
{
    const SemanticModel *model = nullptr;
    std::vector<Rollup> rollups;
};

// Each by the first model that has it; without names all of the workspace's.
Result<std::vector<ChosenRollups>> chosenRollups(const std::vector<SemanticModel> &models,
                                                 const QStringList &names)
{
    if (names.isEmpty())
        return std::vector<ChosenRollups>{{&models.front(), models.front().rollups()}};
    std::vector<ChosenRollups> chosen;
    for (const auto &model : models)
        chosen.push_back({&model, {}});
    for (const auto &name : names) {
        if (isBesideFact(models.front(), name))
            continue;
        const auto has = [&name](const ChosenRollups &one) { return one.model->rollup(name) != nullptr; };
        const auto found = std::find_if(chosen.begin(), chosen.end(), has);
        if (found == chosen.end()) {
            QStringList known;
            for (const auto &rollup : models.front().rollups())
                known += rollup.name;
            return fail(Error::Kind::Usage,
                        Martlet::tr("There is no rollup “%1”. There are: %2.").arg(name, known.join(u", "_s)));
        }
        found->rollups.push_back(*found->model->rollup(name));
    }
    return chosen;
}

// What stands beside the facts is meant too: by its name, or as all is.
bool isBesideChosen(const SemanticModel &model, const QStringList &names)
{
    return names.isEmpty() ||
           std::any_of(names.begin(), names.end(), [&](const auto &name) { return isBesideFact(model, name); });
}

// What is done to the chosen ones, all or nothing. Loads, which keep them too, wait.
struct RollupWork
{
    std::function<Result<void>(RollupUpkeep &)> besideFacts;
    std::function<Result<void>(RollupUpkeep &, const std::vector<Rollup> &)> ofRollups;
};

Result<void> inOneTransaction(Workbench &bench, const QStringList &names, const RollupWork &work,
                              std::stop_token stop, const Progress &progress)
{
    TRY(bench.expectWritable());
    const auto inside = [&](Session &session) -> Result<void> {
        TRY_ASSIGN(auto transaction, Transaction::begin(session));
        TRY(lockImports(session));
        TRY_ASSIGN(const auto models, modelsOf(bench, session));
        TRY_ASSIGN(const auto chosen, chosenRollups(models, names));
        if (isBesideChosen(models.front(), names)) {
            RollupUpkeep upkeep(session, models.front(), stop, progress);
            TRY(work.besideFacts(upkeep));
        }
        for (const auto &[model, rollups] : chosen) {
            RollupUpkeep upkeep(session, *model, stop, progress);
            TRY(work.ofRollups(upkeep, rollups));
        }
        return transaction.commit();
    };
    const auto done = bench.pool().run(LaneKind::Writer, u"rollups"_s, stop, inside);
    bench.warehouse().dataChanged();
    return done;
}

} // namespace

Result<std::vector<RollupState>> rollupStates(Workbench &bench, std::stop_token stop)
{
    return bench.pool().ask<std::vector<RollupState>>(
        LaneKind::Reader, u"rollups"_s, stop, [&](Session &session) -> Result<std::vector<RollupState>> {
            std::vector<RollupState> all;
            TRY_ASSIGN(const auto models, modelsOf(bench, session));
            for (const auto &model : models) {
                TRY_ASSIGN(const auto states, rollupStates(session, model));
                for (const auto &state : states) {
                    const auto isIt = [&](const RollupState &one) {
                        return one.rollup.name == state.rollup.name;
                    };
                    if (std::none_of(all.begin(), all.end(), isIt))
                        all.push_back(state);
                }
            }
            return all;
        });
}

Result<void> buildRollups(Workbench &bench, const QStringList &names, std::stop_token stop, Progress progress)
{
    const RollupWork build{[&](RollupUpkeep &upkeep) { return upkeep.buildBeside(names); },
                           [](RollupUpkeep &upkeep, const auto &rollups) { return upkeep.build(rollups); }};
    return inOneTransaction(bench, names, build, std::move(stop), progress);
}

Result<void> dropRollups(Workbench &bench, const QStringList &names, std::stop_token stop)
{
    const auto dropAll = [](RollupUpkeep &upkeep, const std::vector<Rollup> &rollups) -> Result<void> {
        for (const auto &rollup : rollups)
            TRY(upkeep.drop(rollup));
        return {};
    };
    const RollupWork drop{[&](RollupUpkeep &upkeep) { return upkeep.dropBeside(names); }, dropAll};
    return inOneTransaction(bench, names, drop, std::move(stop), {});
}

Result<std::vector<QString>> verifyRollups(Workbench &bench, std::stop_token stop)
{
    return bench.pool().ask<std::vector<QString>>(
        LaneKind::Reader, u"verify rollups"_s, stop, [&](Session &session) -> Result<std::vector<QString>> {
            TRY_ASSIGN(auto snapshot, Transaction::begin(session, Transaction::Mode::Snapshot));
            TRY_ASSIGN(const auto models, modelsOf(bench, session));
            std::vector<QString> all;
            QStringList verified;
            for (const auto &model : models) {
                TRY_ASSIGN(const auto found, verifyRollups(session, model, stop, verified));
                all.insert(all.end(), found.begin(), found.end());
                for (const auto &rollup : model.rollups())
                    verified += rollup.name;
            }
            return all;
        });
}

Result<RollupAdvices> adviseRollups(Workbench &bench, std::stop_token stop)
{
    TRY_ASSIGN(const auto asked, bench.queryLog().read());
    return bench.pool().ask<RollupAdvices>(LaneKind::Reader, u"rollup advice"_s, stop, [&](Session &session) {
        return rollupAdvice(session, asked, bench.model(), stop);
    });
}

} // namespace martlet

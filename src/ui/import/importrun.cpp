// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/importrun.h"

#include "base/tr.h"
#include "etl/recipe/recipes.h"
#include "lineage/batchledger.h"
#include "ui/import/balanceview.h"
#include "ui/shell/jobs.h"
#include "workbench/places.h"
#include "workbench/workbench.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace martlet {

namespace {

// A layout that was accepted becomes the next version of its recipe.
Result<void> keepAccepted(ImportDraft &draft, const RecipeFolder &own)
{
    for (const auto &drift : draft.drifts) {
        auto &recipe = draft.recipes[std::size_t(drift.layout.recipe)];
        TRY_ASSIGN(recipe, own.save(recipe));
    }
    return {};
}

// The files first: what is corrected may need them.
Result<ImportReport> importDraft(Workbench &bench, const ImportDraft &draft, bool isCheck, std::stop_token stop,
                                 const Progress &progress)
{
    TRY_ASSIGN(auto report, bench.import(draft.plan(), isCheck, stop, progress));
    if (draft.corrections.isEmpty())
        return report;
    ImportRequest corrections;
    corrections.paths = draft.corrections;
    corrections.dryRun = isCheck;
    TRY_ASSIGN(auto corrected, bench.import(corrections, stop, progress));
    std::ranges::move(corrected.files, std::back_inserter(report.files));
    return report;
}

Result<ImportOutcome> runImport(Workbench &bench, ImportDraft draft, bool isCheck, std::stop_token stop,
                                Progress progress)
{
    const RecipeFolder own(places::recipeFolder());
    if (!isCheck)
        TRY(keepAccepted(draft, own));
    const auto plan = draft.plan();
    ImportOutcome outcome;
    outcome.wasCheck = isCheck;
    // Asked first: what is loaded now is not to be compared with itself.
    TRY_ASSIGN(const auto batches,
               (bench.pool().ask<std::vector<Batch>>(LaneKind::Reader, u"earlier loads"_s, stop,
                                                     [](Session &session) { return listLoads(session); })));
    if (!plan.empty())
        outcome.usual = rejectRate(batches, toText(plan.front().file().feed), plan.front().recipe.name);
    TRY_ASSIGN(auto report, importDraft(bench, draft, isCheck, stop, progress));
    for (const auto &file : report.files) {
        if (file.alreadyLoaded) {
            ++outcome.earlier;
            continue;
        }
        outcome.notices += file.notices;
        if (!file.refusal.isEmpty())
            outcome.refusals += file.refusal;
        outcome.counts = add(outcome.counts, file.batch.counts);
        const auto sums = add(outcome.sums, file.batch.sums);
        if (!sums)
            return fail(Error::Kind::Input, Martlet::tr("The amounts of these files together are larger than "
                                                        "can be held exactly. Import them one by one."));
        outcome.sums = *sums;
    }
    outcome.files = std::move(report.files);
    if (!isCheck)
        std::ranges::copy_if(draft.recipes, std::back_inserter(outcome.unkept),
                             [&own](const ImportRecipe &recipe) { return !isKnown(recipe, own); });
    return outcome;
}

} // namespace

ImportRun::ImportRun(const PageContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_gate(std::make_shared<PauseGate>())
{
    connect(&m_task, &TaskBase::progressed, this, [this](const ProgressStep &step) {
        m_step = step;
        Q_EMIT progressed();
    });
    connect(&m_task, &TaskBase::finished, this, &ImportRun::ended);
}

ImportRun::~ImportRun()
{
    m_task.stop();
    m_gate->open();
}

void ImportRun::start(const ImportDraft &draft, bool isCheck)
{
    m_gate->open();
    m_gate = std::make_shared<PauseGate>();
    m_isCheck = isCheck;
    m_draft = draft;
    m_step = {};
    m_paused = 0;
    m_job = m_context.jobs.watch((isCheck ? tr("Check %1") : tr("Load %1")).arg(draft.title()), m_task);
    m_clock.start();
    m_task.start(
        [bench = m_context.bench, draft, isCheck, gate = m_gate](std::stop_token stop, Progress &progress) {
            Progress gated([&progress, gate, stop](const ProgressStep &step) {
                progress.report(step);
                gate->pass(stop);
            });
            return runImport(*bench, draft, isCheck, stop, std::move(gated));
        },
        [this](Result<ImportOutcome> outcome) {
            if (outcome) {
                Q_EMIT succeeded(*outcome);
            } else {
                m_context.jobs.fail(m_job, outcome.error().message);
                Q_EMIT failed(outcome.error());
            }
        });
}

void ImportRun::stop()
{
    m_context.jobs.cancel(m_job);
    m_gate->open();
}

void ImportRun::setPaused(bool paused)
{
    if (paused == isPaused() || !isRunning())
        return;
    if (paused) {
        m_gate->close();
        m_pause.start();
    } else {
        m_paused += m_pause.elapsed();
        m_gate->open();
    }
    Q_EMIT progressed();
}

std::chrono::milliseconds ImportRun::elapsed() const
{
    const auto now = isPaused() ? m_pause.elapsed() : 0;
    return std::chrono::milliseconds(m_clock.elapsed() - m_paused - now);
}

Pace ImportRun::pace() const
{
    return {m_step, elapsed()};
}

} // namespace martlet

// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/sniff/draftplan.h"

#include "etl/recipechoice.h"
#include "etl/repair/correctedfile.h"
#include "etl/sniff/sniff.h"

#include <QFileInfo>

#include <algorithm>
#include <iterator>

namespace martlet {

namespace {

// A file of an earlier one's header is read as that one is.
const Sniffed *alike(const std::vector<Sniffed> &known, const Sniffed &sniffed)
{
    const auto found = std::ranges::find_if(known, [&](const Sniffed &its) {
        return its.header == sniffed.header && its.dialect == sniffed.dialect &&
               its.encoding == sniffed.encoding;
    });
    return found == known.end() ? nullptr : &*found;
}

Result<void> addSniffed(DraftPlan &draft, const QString &path, const Error &unknown, std::stop_token stop,
                        Progress &progress)
{
    TRY_ASSIGN(auto sniffed, sniff(path, {}, stop, progress));
    if (sniffed.recipe.files.empty())
        return fail(unknown);
    const auto *earlier = alike(draft.sniffed, sniffed);
    const auto &recipe = earlier ? earlier->recipe : sniffed.recipe;
    draft.files.push_back({path, recipe, recipe.files.front().name});
    draft.sniffed.push_back(std::move(sniffed));
    return {};
}

// A folder with a file that has drifted: all of it as if that were accepted, nothing of which is kept.
Result<void> addDriftedFolder(DraftPlan &draft, ImportRequest request, const Error &refusal,
                              std::stop_token stop, Progress &progress)
{
    request.acceptDrift = request.dryRun = true;
    auto files = planImport(request, stop, progress);
    if (!files)
        return fail(refusal);
    for (auto &file : *files) {
        TRY_ASSIGN(auto drift, driftOfFile(file.path, request, stop));
        if (drift)
            draft.drifted.push_back({file.path, std::move(*drift)});
        draft.files.push_back(std::move(file));
    }
    return {};
}

Result<void> addPath(DraftPlan &draft, const ImportRequest &request, std::stop_token stop, Progress &progress)
{
    auto plan = planImport(request, stop, progress);
    if (plan) {
        std::ranges::move(*plan, std::back_inserter(draft.files));
        return {};
    }
    const auto &path = request.paths.front();
    if (plan.error().kind != Error::Kind::Input)
        return fail(plan.error());
    if (QFileInfo(path).isDir())
        return addDriftedFolder(draft, request, plan.error(), stop, progress);
    TRY_ASSIGN(auto drift, driftOfFile(path, request, stop));
    if (drift) {
        draft.files.push_back({path, drift->proposed, drift->file});
        draft.drifted.push_back({path, std::move(*drift)});
        return {};
    }
    return request.recipe.isEmpty() ? addSniffed(draft, path, plan.error(), stop, progress)
                                    : Result<void>(fail(plan.error()));
}

} // namespace

Result<DraftPlan> draftImport(const ImportRequest &request, std::stop_token stop, Progress progress)
{
    DraftPlan draft;
    auto known = request;
    known.onlyKnown = true;
    known.paths.removeIf([&](const QString &path) {
        const bool isCorrected = isCorrectedExport(path);
        if (isCorrected)
            draft.corrections += path;
        return isCorrected;
    });
    if (known.paths.isEmpty() && !draft.corrections.isEmpty())
        return draft;
    auto plan = planImport(known, stop, progress);
    if (plan) {
        draft.files = std::move(*plan);
        return draft;
    }
    if (plan.error().kind != Error::Kind::Input)
        return fail(plan.error());
    for (const auto &path : std::as_const(known.paths)) {
        auto one = known;
        one.paths = {path};
        TRY(addPath(draft, one, stop, progress));
    }
    if (request.recipe.isEmpty()) // else the recipe's own order
        sortForLoad(draft.files);
    return draft;
}

} // namespace martlet

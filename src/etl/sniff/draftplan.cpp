// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/sniff/draftplan.h"

#include "etl/sniff/sniff.h"

#include <QFileInfo>

#include <algorithm>

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

} // namespace

Result<DraftPlan> draftImport(const ImportRequest &request, std::stop_token stop, Progress progress)
{
    DraftPlan draft;
    ImportRequest known = request;
    known.onlyKnown = true;
    auto plan = planImport(known, stop, progress);
    if (plan) {
        draft.files = std::move(*plan);
        return draft;
    }
    if (!request.recipe.isEmpty() || plan.error().kind != Error::Kind::Input)
        return fail(plan.error());
    for (const auto &path : request.paths) {
        ImportRequest one = known;
        one.paths = {path};
        auto its = planImport(one, stop, progress);
        if (its) {
            std::ranges::move(*its, std::back_inserter(draft.files));
            continue;
        }
        if (QFileInfo(path).isDir())
            return fail(its.error());
        TRY_ASSIGN(auto sniffed, sniff(path, {}, stop, progress));
        if (sniffed.recipe.files.empty())
            return fail(its.error());
        const auto *earlier = alike(draft.sniffed, sniffed);
        const auto &recipe = earlier ? earlier->recipe : sniffed.recipe;
        draft.files.push_back({path, recipe, recipe.files.front().name});
        draft.sniffed.push_back(std::move(sniffed));
    }
    return draft;
}

} // namespace martlet

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "etl/importplan.h"
#include "etl/recipe/layoutdrift.h"
#include "etl/sniff/sniffed.h"

#include <stop_token>

namespace martlet {

// How files are to be loaded, also files that no recipe knows.
struct DraftPlan
{
    // A file that is nearly laid out as a recipe knows; it is planned by the recipe that is proposed.
    struct Drifted
    {
        QString path;
        LayoutDrift drift;
    };

    std::vector<PlannedFile> files; // in the order they are to be loaded
    std::vector<Sniffed> sniffed;   // of the files that no recipe knows; their recipe is the sniffed draft
    std::vector<Drifted> drifted;   // a person says first whether that is right
    QStringList corrections;        // corrected exports of rejects; their batch's recipe reads them
};

// planImport, and where no recipe knows a file and none is named, what sniffing makes of it. Files of one
// header share a draft.
[[nodiscard]] Result<DraftPlan> draftImport(const ImportRequest &request, std::stop_token stop,
                                            Progress progress);

} // namespace martlet

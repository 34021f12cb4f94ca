// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "etl/recipe/importrecipe.h"
#include "etl/recipe/lookups.h"
#include "etl/repair/rejectedlines.h"
#include "etl/repair/rejectgroup.h"

#include <stop_token>

namespace martlet {

// What rejected lines are read with. The recipe's own mends have been tried on them already.
struct RejectReading
{
    const ImportRecipe &recipe;
    const FileRecipe &file;
    const Lookups &lookups;
    CellEdits edits = {}; // made by hand
};

// The groups of a file's rejected lines, the largest first. Each mend offered was proved: the lines it is said
// to fit were validated under it.
[[nodiscard]] Result<std::vector<RejectGroup>> groupRejects(const RejectedLines &rejects,
                                                            const RejectReading &reading, std::stop_token stop);
// Up to `count` lines of a group from the `first` on, under `mend`, which may be another than the group's.
// Lines edited by hand have the cells written anew, and where they are not in order yet the fault they have
// now.
[[nodiscard]] Result<std::vector<RejectSample>>
samplesOf(const RejectedLines &rejects, const RejectGroup &group, const RejectReading &reading,
          const std::optional<Mend> &mend, size_t first, size_t count);

} // namespace martlet

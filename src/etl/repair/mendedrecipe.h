// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "etl/recipe/importrecipe.h"
#include "etl/repair/mend.h"
#include "lineage/batch.h"

namespace martlet {

// What a mend changes: how a column is read, the record before it is read, which lines are one record, or how
// the file is loaded.
enum class MendScope { Column, Record, Lines, Load };
MendScope scopeOf(MendAction action);

// Changes how the columns of a rejected record are read; mends of other scopes change nothing.
void applyToColumns(const Mend &mend, FileRecipe &file);
// What a batch records of mends that helped `lines` in, those that helped none left out.
std::vector<AppliedMend> appliedMends(const Mends &mends, const std::vector<qint64> &lines);
// The file's recipe with those of its mends that say how it is loaded.
FileRecipe mendedForLoad(FileRecipe file);

} // namespace martlet

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "etl/recipe/layoutdrift.h"

namespace martlet {

// Fills in the recipe that would read the file: columns under their new names, without what is missing, and the
// delimiter and encoding of the layout. A built-in recipe's gets a name of its own, NAME-own.
void propose(LayoutDrift &drift, const FileLayout &layout);
FileRecipe *proposedFile(LayoutDrift &drift); // null when there is none
// Says in the drift what keeps the proposal from being one.
void checkProposal(LayoutDrift &drift);

} // namespace martlet

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "etl/repair/brokenlines.h"

namespace martlet {

// Writes a group's title, reason and button: what is wrong, why this mend and no other, what the button does.
// `columns` is the width of the file's header.
void describeGroup(RejectGroup &group, const BrokenLines &broken, const FileRecipe &file, int columns);

} // namespace martlet

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "etl/sniff/sniffed.h"

namespace martlet {

// The recipe that reads the file as it was sniffed. It lacks what `missing` names.
ImportRecipe draftRecipe(const Sniffed &sniffed);

} // namespace martlet

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/grid/resultgrid.h"

namespace martlet {

// Rows as a grid shows them, titled by their columns' names.
GridContent plainContent(ResultSetPtr rows);

} // namespace martlet

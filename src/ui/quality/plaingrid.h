// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/grid/resultgrid.h"

namespace martlet {

// A column's name as a title: "amount_held" is "Amount held".
QString titleOf(QString column);
// Rows as a grid shows them, titled by their columns' names.
GridContent plainContent(ResultSetPtr rows);

} // namespace martlet

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reference/worklist.h"
#include "ui/grid/resultgrid.h"

namespace martlet::memberwords {

QString plural(Entity dimension); // "Products"
// The worklist as a grid shows it.
GridContent worklist(const std::vector<OpenMember> &members);

} // namespace martlet::memberwords

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/resultset.h"

namespace martlet {

// The rows, and after them those of all other members of the dimension `folded`, in whose column they are
// called "Others". Columns meet by name; what `others` does not have is NULL there.
ResultSet withOthers(const ResultSet &rows, const ResultSet &others, const QString &folded);

} // namespace martlet

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/value.h"

#include <utility>
#include <vector>

namespace martlet {

// Values for the :name parameters of a statement, always bound, never pasted. Money and Quantity bind as the
// engine stores them: INTEGER units on SQLite, NUMERIC on PostgreSQL. Dates bind as ISO text / DATE.
using Bindings = std::vector<std::pair<QString, Value>>;

} // namespace martlet

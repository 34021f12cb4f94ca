// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "etl/validate/typedrow.h"

#include <QString>

namespace martlet {

// A typed cell as text, engine-neutral: ISO dates and times, numbers with '.' and no trailing zeros but the two
// of money; empty for NULL.
QString cellText(const TypedCell &cell);

} // namespace martlet

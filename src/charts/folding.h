// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartcontent.h"

namespace martlet {

// Keeps the first `spec.top` categories: the answer's order says what matters most. Where the value may be
// added up and nothing is compared, the others become one last category "Other, 405".
void keepTopCategories(ChartContent &content);
// Keeps the seven largest series and sums the others into a grey one, where there are more than eight.
void keepTopSeries(ChartContent &content);

} // namespace martlet

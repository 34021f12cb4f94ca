// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/plot.h"

namespace martlet {

// Lying bars with their members at the left, the comparison as an outline behind, values at the ends, and
// beside them the panel of change. Paints the header too, for the panel has its own.
ChartSlots paintBars(const ChartCanvas &canvas, const QRectF &area);

} // namespace martlet

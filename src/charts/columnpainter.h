// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/plot.h"

namespace martlet {

// Standing bars, beside or on each other, the comparison as an outline behind.
ChartSlots paintColumns(const ChartCanvas &canvas, const QRectF &area);

} // namespace martlet

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/plot.h"

namespace martlet {

// Lines over the categories, drawn by Qt Charts between axes of our own; the comparison is a grey line behind.
// Needs a QApplication.
ChartSlots paintLines(const ChartCanvas &canvas, const QRectF &area);

} // namespace martlet

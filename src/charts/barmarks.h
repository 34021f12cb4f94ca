// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartcontent.h"

#include <QPainter>

namespace martlet {

// One filled bar, lying or standing: from one value to another, and where it is across its slot, in pixels from
// the slot's middle.
struct BarMark
{
    int category = 0;
    int series = 0;
    double from = 0, to = 0;
    double start = 0, breadth = 0;
};

// Bars fill 64 % of their slot and at most 40 pixels; several values stand beside each other or, stacked, on
// each other.
double barBreadth(double slot);
std::vector<BarMark> barMarks(const ChartContent &content, double slot);
bool isStacked(const ChartContent &content);
// Lowest and highest drawn value, ghosts and stacks included, zero always.
std::pair<double, double> valueRange(const ChartContent &content);
// Own colour on surface in a 45° hatch of 4 pixels pitch: a period that is not over.
void paintHatch(QPainter &painter, const QRectF &bar, const QColor &colour, const QColor &surface);

} // namespace martlet

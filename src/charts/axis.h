// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace martlet {

// A value axis: the drawn range and the round numbers marked on it, at most five, zero always among them.
struct Axis
{
    double from = 0, to = 1;
    std::vector<double> ticks;

    // 0 at `from`, 1 at `to`
    double share(double value) const { return (value - from) / (to - from); }
};

enum class AxisEnd {
    Round, // the range grows to the next tick: columns and lines
    Exact  // the range ends at the data: horizontal bars, whose values are written at their ends
};
// Covers zero and [low, high] with steps of 1, 2, 2.5 or 5 × 10^n.
Axis valueAxis(double low, double high, AxisEnd end = AxisEnd::Round);
// Zero in the middle and one tick either side, for changes.
Axis changeAxis(double low, double high);

} // namespace martlet

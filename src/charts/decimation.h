// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>

#include <vector>

namespace martlet {

// Keeps, of points ordered by x, the first, lowest, highest and last of every pixel column between `left` and
// `right`: the drawn line is the same pixel for pixel, and no spike is lost (the M4 aggregation of Jugel et
// al., VLDB 2014). Gaps (NaN) stay gaps.
std::vector<QPointF> decimated(const std::vector<QPointF> &points, double left, double right);

} // namespace martlet

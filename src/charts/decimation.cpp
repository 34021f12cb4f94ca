// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/decimation.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace martlet {

namespace {

// The four points of one pixel column that decide how it looks, as positions, in drawing order without repeats.
void appendColumn(std::vector<QPointF> &kept, const std::vector<QPointF> &points, size_t first, size_t last)
{
    size_t low = first;
    size_t high = first;
    size_t gap = last;
    for (size_t i = first; i < last; ++i) {
        if (std::isnan(points[i].y())) {
            gap = i;
            continue;
        }
        if (std::isnan(points[low].y()) || points[i].y() < points[low].y())
            low = i;
        if (std::isnan(points[high].y()) || points[i].y() > points[high].y())
            high = i;
    }
    std::vector<size_t> order{first, low, high, last - 1};
    if (gap != last)
        order.push_back(gap);
    std::sort(order.begin(), order.end());
    order.erase(std::unique(order.begin(), order.end()), order.end());
    for (const size_t index : order)
        kept.push_back(points[index]);
}

} // namespace

std::vector<QPointF> decimated(const std::vector<QPointF> &points, double left, double right)
{
    const double columns = std::max(1.0, right - left);
    if (double(points.size()) <= 4 * columns)
        return points;
    std::vector<QPointF> kept;
    kept.reserve(size_t(columns) * 4 + 8);
    size_t first = 0;
    for (size_t i = 1; i <= points.size(); ++i) {
        if (i < points.size() && std::floor(points[i].x()) == std::floor(points[first].x()))
            continue;
        appendColumn(kept, points, first, i);
        first = i;
    }
    return kept;
}

} // namespace martlet

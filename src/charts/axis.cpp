// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/axis.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace martlet {

namespace {

constexpr int mostTicks = 5;
constexpr std::array<double, 5> roundSteps{1, 2, 2.5, 5, 10};

// Multiples of `step` inside the range (Exact) or around it (Round).
std::pair<double, double> multiples(double low, double high, double step, AxisEnd end)
{
    const double slack = 1e-9;
    if (end == AxisEnd::Exact)
        return {std::ceil(low / step - slack), std::floor(high / step + slack)};
    return {std::floor(low / step + slack), std::ceil(high / step - slack)};
}

} // namespace

Axis valueAxis(double low, double high, AxisEnd end)
{
    low = std::min(low, 0.0);
    high = std::max(high, 0.0);
    if (!(high > low))
        high = low + 1;
    double power = std::pow(10, std::floor(std::log10((high - low) / mostTicks)));
    for (;; power *= 10) {
        for (const double round : roundSteps) {
            const double step = round * power;
            const auto [first, last] = multiples(low, high, step, end);
            if (last - first + 1 > mostTicks)
                continue;
            Axis axis{
                end == AxisEnd::Round ? first * step : low, end == AxisEnd::Round ? last * step : high, {}};
            for (double tick = first; tick <= last; ++tick)
                axis.ticks.push_back(tick * step);
            return axis;
        }
    }
}

Axis changeAxis(double low, double high)
{
    const double most = std::max({std::abs(low), std::abs(high), 1e-9});
    const double power = std::pow(10, std::floor(std::log10(most)));
    double mark = 10 * power;
    for (const double round : {1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0}) {
        if (round * power >= most) {
            mark = round * power;
            break;
        }
    }
    Axis axis{low < 0 ? -mark : 0, high > 0 || low >= 0 ? mark : 0, {}};
    for (const double tick : {-mark, 0.0, mark}) {
        if (tick >= axis.from && tick <= axis.to)
            axis.ticks.push_back(tick);
    }
    return axis;
}

} // namespace martlet

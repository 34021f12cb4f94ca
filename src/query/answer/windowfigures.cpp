// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/answer/windowfigures.h"

#include "semantic/exactsum.h"

#include <algorithm>

namespace martlet {

namespace {

using Numbers = std::vector<MaybeExact>;

Result<Numbers> runningTotals(const Numbers &numbers)
{
    Numbers totals;
    ExactSum sum;
    for (const auto &number : numbers) {
        sum.add(number);
        TRY_ASSIGN(const auto soFar, sum.value());
        totals.push_back(soFar);
    }
    return totals;
}

Result<Numbers> movingAverages(const Numbers &numbers, int rows, int scale)
{
    Numbers averages;
    for (auto end = numbers.begin(); end != numbers.end(); ++end) {
        const auto before = end - numbers.begin() + 1 - rows;
        const auto first = numbers.begin() + std::max<std::ptrdiff_t>(before, 0);
        if (before < 0 || std::any_of(first, end + 1, [](const MaybeExact &one) { return !one; })) {
            averages.emplace_back();
            continue;
        }
        ExactSum sum;
        std::for_each(first, end + 1, [&](const MaybeExact &number) { sum.add(number); });
        TRY_ASSIGN(const auto whole, sum.value());
        averages.push_back(quotient(whole, Exact{rows, 0}, scale));
    }
    return averages;
}

Numbers steps(const Numbers &numbers)
{
    Numbers steps;
    for (size_t row = 0; row < numbers.size(); ++row)
        steps.push_back(row == 0 ? MaybeExact() : difference(numbers[row], numbers[row - 1]));
    return steps;
}

} // namespace

Result<std::vector<MaybeExact>> windowFigures(const QueryPlan::Window &window, const Numbers &numbers,
                                              int scale)
{
    switch (window.kind) {
    case WindowWish::Kind::Running:
        return runningTotals(numbers);
    case WindowWish::Kind::Rank:
        return ranksOf(numbers);
    case WindowWish::Kind::MovingAverage:
        return movingAverages(numbers, window.rows, scale);
    case WindowWish::Kind::Step:
        return steps(numbers);
    case WindowWish::Kind::Share:
        break;
    }
    return Numbers(numbers.size());
}

} // namespace martlet

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

// As NTILE has it: parts differ by one row at most, the larger ones first; equal numbers stand as they came.
Numbers partsOf(const Numbers &numbers, int parts)
{
    std::vector<size_t> order;
    for (size_t row = 0; row < numbers.size(); ++row) {
        if (numbers[row])
            order.push_back(row);
    }
    std::stable_sort(order.begin(), order.end(),
                     [&](size_t a, size_t b) { return compare(*numbers[a], *numbers[b]) < 0; });
    const auto each = order.size() / size_t(parts), larger = order.size() % size_t(parts);
    Numbers found(numbers.size());
    for (size_t at = 0; at < order.size(); ++at) {
        const bool isLarger = at < larger * (each + 1);
        const auto part = isLarger ? at / (each + 1) : (at - larger) / each;
        found[order[at]] = Exact{qint64(part) + 1, 0};
    }
    return found;
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
    case WindowWish::Kind::Ntile:
        return partsOf(numbers, window.parts);
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

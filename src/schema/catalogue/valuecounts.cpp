// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/catalogue/valuecounts.h"

#include "base/tr.h"

#include <algorithm>
#include <cmath>

namespace martlet {

namespace {

__extension__ using Wide = __int128;

constexpr int buckets = 20;
constexpr int meanScale = 4;

// The next round number that is not below `width`: people can count in steps of 12 or 15, not of 13.
qint64 roundStep(qint64 width)
{
    for (qint64 power = 1;; power *= 10) {
        for (const int tenths : {10, 12, 15, 20, 25, 30, 40, 50, 60, 80}) {
            if (tenths * power % 10 == 0 && tenths * power / 10 >= width)
                return tenths * power / 10;
        }
    }
}

qint64 floorTo(qint64 value, qint64 step)
{
    const qint64 rest = value % step;
    return value - (rest < 0 ? rest + step : rest);
}

// The step that spreads the values from `low` to `high` over the buckets; the width is unsigned, because the
// ends may be further apart than half of 64 bits.
qint64 stepFor(qint64 low, qint64 high, qint64 smallestStep)
{
    const auto width = quint64(high) - quint64(low);
    return std::max(smallestStep, roundStep(qint64(width / buckets) + 1));
}

Wide roundedQuotient(Wide number, Wide divisor)
{
    const Wide half = divisor / 2;
    return (number < 0 ? number - half : number + half) / divisor;
}

tl::unexpected<Error> tooLarge()
{
    return fail(Error::Kind::Input,
                Martlet::tr("The values of this column are too large to be added up exactly."));
}

} // namespace

Result<Moments> momentsOf(const UnitCounts &counts, int scale)
{
    Wide sum = 0;
    Wide rows = 0;
    for (const auto &[units, count] : counts) {
        sum += Wide(units) * count; // 64 × 64 bits; as many rows as fill 128 bits do not exist
        rows += count;
    }
    // Squares of the distances from the rounded mean: small numbers, whose exact sum is put right at the end.
    const Wide centre = roundedQuotient(sum, rows);
    Wide squares = 0;
    for (const auto &[units, count] : counts) {
        const Wide distance = Wide(units) - centre;
        Wide square = 0;
        if (__builtin_mul_overflow(distance, distance, &square) ||
            __builtin_mul_overflow(square, Wide(count), &square) ||
            __builtin_add_overflow(squares, square, &squares))
            return tooLarge();
    }
    Wide scaled = 0;
    if (__builtin_mul_overflow(sum, Wide(decimal::powerOfTen(std::max(0, meanScale - scale))), &scaled))
        return tooLarge();
    const double offset = double(sum - centre * rows) / double(rows);
    const double variance = double(squares) / double(rows) - offset * offset;
    return Moments{{qint64(roundedQuotient(scaled, rows)), std::max(scale, meanScale)},
                   std::sqrt(std::max(0.0, variance)) / double(decimal::powerOfTen(scale))};
}

qint64 quantileOf(const UnitCounts &counts, qint64 rows, int percent)
{
    const Wide wanted = Wide(rows) * percent;
    Wide passed = 0;
    for (const auto &[units, count] : counts) {
        passed += count;
        if (passed * 100 >= wanted)
            return units;
    }
    return counts.back().units;
}

Histogram histogramOf(const UnitCounts &counts, qint64 rows, qint64 smallestStep)
{
    qint64 first = counts.front().units;
    qint64 last = counts.back().units;
    qint64 step = stepFor(first, last, smallestStep);
    // The middle 97 of 100 rows decide, if the tails would make each bucket at least twice as wide.
    const qint64 inner = std::max(first, quantileOf(counts, rows, 1));
    const qint64 outer = std::min(last, quantileOf(counts, rows, 98));
    if (const qint64 narrow = stepFor(inner, outer, smallestStep); narrow <= step / 2) {
        step = narrow;
        first = first >= floorTo(inner, step) - step ? first : inner;
        last = outer;
    }
    Histogram histogram;
    histogram.step = step;
    histogram.low = floorTo(first, step);
    histogram.rows.resize(std::size_t((floorTo(last, step) - histogram.low) / step + 1));
    for (const auto &[units, count] : counts) {
        if (units < histogram.low)
            histogram.below += count;
        else if (units >= histogram.high())
            histogram.above += count;
        else
            histogram.rows[std::size_t((units - histogram.low) / step)] += count;
    }
    return histogram;
}

} // namespace martlet

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "base/value.h"
#include "schema/catalogue/startable.h"

#include <optional>
#include <stop_token>
#include <vector>

namespace martlet {

class Session;

// How many rows have one value.
struct ValueCount
{
    Value value;
    qint64 rows = 0;
    bool operator==(const ValueCount &) const = default;
};

// How the values of a measure, date or time spread over equal buckets: bucket i has the values from
// low + i × step up to, but without, low + (i + 1) × step. A far tail is left out and counted.
struct Histogram
{
    qint64 low = 0;  // in units of the column's scale, as Julian day, or as second of the day
    qint64 step = 1; // above 0
    std::vector<qint64> rows;
    qint64 below = 0; // rows under low
    qint64 above = 0; // rows at high() or over it
    qint64 high() const { return low + step * qint64(rows.size()); }
    bool operator==(const Histogram &) const = default;
};

// What a column holds. Every number is exact but the deviation, which becomes a double only at its square root.
// Encrypted columns have rows and nulls only.
struct ColumnProfile
{
    QString table;
    StarColumn column;
    qint64 rows = 0;
    qint64 nulls = 0;
    std::optional<qint64> distinct;
    std::optional<qint64> zeros;      // of numbers that are no keys, like the four below
    std::optional<ScaledNumber> mean; // rounded half away from zero
    std::optional<double> deviation;  // of all the rows, not of a sample
    std::optional<Value> median;      // the smallest value that at least half of the rows do not exceed
    std::optional<Histogram> histogram;
    Value smallest, largest;              // Null without rows
    std::vector<ValueCount> mostFrequent; // most rows first, then the smaller value; at most ten
    double elapsedMs = 0;

    qint64 filled() const { return rows - nulls; }
};

// Counts the column's values in the database and works the rest out of those counts. Reads the whole column.
[[nodiscard]] Result<ColumnProfile> profileColumn(Session &session, const StarTable &table,
                                                  const StarColumn &column, std::stop_token stop,
                                                  Progress progress = {});

} // namespace martlet

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "warehouse/warehouse.h"

#include <map>
#include <optional>

namespace martlet {

// What was sold in one store in one month, in exact units.
struct StoreMonth
{
    QDate month; // its first day
    qint64 store = 0;
    qint64 revenue = 0;      // ten-thousandths: Σ total_amount
    qint64 salesAmount = 0;  // ten-thousandths: Σ total_amount of lines with quantity > 0
    qint64 receipts = 0;     // with at least one such line
    qint64 knownRevenue = 0; // ten-thousandths: revenue of the lines whose cost is known
    qint64 cost = 0;         // ten-millionths: Σ quantity × unit cost of those lines
};

// From when to when a store trades; an absent date is open.
struct StoreLife
{
    QDate opened, closed;
    bool tradesWholeMonth(QDate month) const;
};

// One as-of day against the four same weekdays before it.
struct LastDay
{
    QDate date;
    int storesDelivered = 0, storesExpected = 0;
    qint64 revenue = 0;      // ten-thousandths
    qint64 usualRevenue = 0; // mean of the four; 0: not known
};

// The four measures of Home over twelve full months, the twelve before, and month by month for their course.
// Ratios are doubles made of exact sums, for showing and drawing only.
struct HomeFigures
{
    QDate from, to; // the twelve months
    Money revenue;
    std::optional<Money> revenueBefore;
    std::optional<double> likeForLike, likeForLikeBefore; // percent
    std::optional<double> marginRate, marginRateBefore;   // percent
    std::optional<Money> basket, basketBefore;
    std::vector<double> revenueCourse, likeForLikeCourse, marginCourse, basketCourse; // 24 months, NaN: none
    LastDay lastDay;
};

// The first day of the twelve full months that end at or before `asOf`.
QDate firstOfTwelveMonths(QDate asOf);
HomeFigures figuresOf(const std::vector<StoreMonth> &months, const std::map<qint64, StoreLife> &stores,
                      QDate asOf);
// Asks the warehouse; blocks.
[[nodiscard]] Result<HomeFigures> askHomeFigures(Warehouse &warehouse, const WarehouseFacts &facts,
                                                 const Viewer &viewer, std::stop_token stop);

} // namespace martlet

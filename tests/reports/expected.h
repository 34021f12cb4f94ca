// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/shop.h"

#include <QStringList>

namespace martlet {

// What the ten reports should say about a shop, counted from its rows by loops and maps, without SQL and
// without the engine's formulas. A row's cells are parted by " | ", NULL is "NULL".
struct Expected
{
    QStringList rows;
    QString totals;
};

struct Days
{
    QDate from, to;
    bool has(QDate day) const { return day >= from && day <= to; }
};

Expected expectedTopProducts(const Shop &shop, Days now, Days before, int top);
Expected expectedCustomerValue(const Shop &shop, Days now);
Expected expectedStoreComparison(const Shop &shop, Days now, Days before);
Expected expectedLikeForLike(const Shop &shop, Days now, Days before);
Expected expectedMonthlyRevenue(const Shop &shop, Days now, Days before);
Expected expectedCategoryMix(const Shop &shop, Days now, Days before);
Expected expectedSalesByEmployee(const Shop &shop, Days now);
Expected expectedReturnsAndDiscounts(const Shop &shop, Days now);
Expected expectedLowStock(const Shop &shop, Days now, int days);
Expected expectedStockValue(const Shop &shop, Days now);

} // namespace martlet

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/shop.h"

#include <QStringList>

#include <set>
#include <tuple>

namespace martlet {

// A receipt is a store, a day and a transaction.
using ReceiptKey = std::tuple<qint64, QDate, qint64>;

// The sums of some sale lines, in stored units; `gross` and `cost` in units of 10^-7.
struct Tally
{
    qint64 revenue = 0, sales = 0, returns = 0, units = 0, discount = 0, salesDiscount = 0;
    qint64 gross = 0, cost = 0, costedRevenue = 0;
    qint64 lines = 0, costedLines = 0;
    std::set<ReceiptKey> receipts;

    void add(const Shop::Line &line);
    qint64 netSales() const { return gross - salesDiscount * 1000; } // 10^-7
    qint64 margin() const { return costedRevenue * 1000 - cost; }    // 10^-7
    qint64 receiptCount() const { return qint64(receipts.size()); }
};

// numerator ÷ denominator × 10^decimals, rounded half away from zero and printed; "NULL" where there is no
// answer.
QString dividedText(qint64 numerator, qint64 denominator, int decimals, qint64 factor = 1);
QString percentText(qint64 part, qint64 whole, int decimals = 1);
QString changeText(qint64 now, qint64 before);
QString moneyText(qint64 units);          // ten-thousandths
QString moneyOfProductText(qint64 units); // quantity × price, in units of 10^-7
QString quantityText(qint64 units);       // thousandths
QString orNull(const QString &text);
QString categoryOf(const Shop::Product &product);
int monthOf(QDate day); // year × 12 + month − 1
QString monthText(int month);
QString cells(const QStringList &cells);

} // namespace martlet

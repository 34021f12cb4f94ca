// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace martlet::demo {

struct SaleLine
{
    int product = -1; // index
    int quantity = 0; // negative: a return
    int price = 0;    // cents a piece
    int discount = 0; // cents, never negative
    qint64 gross() const { return qint64(quantity) * price; }
    qint64 total() const { return gross() - (quantity < 0 ? -discount : discount); }
};

inline constexpr int noCustomer = -2;

struct Receipt
{
    qint64 id = 0;
    int store = 0;    // index
    int employee = 0; // id
    int customer = noCustomer;
    int seconds = 0; // since midnight
    std::vector<SaleLine> lines;
    bool isReturn() const { return lines.front().quantity < 0; }
};

} // namespace martlet::demo

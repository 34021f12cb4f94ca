// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decimal.h"

#include <QtGlobal>

#include <tuple>

namespace martlet {

// A sales line whose keys are ids, as sales_lines holds it.
struct SalesRow
{
    qint64 transaction = 0;
    qint64 customer = 0, product = 0, store = 0, employee = 0;
    Quantity quantity;
    Money price, discount, total, cost;
    qint64 sourceLine = 0;
    qint64 batch = 0; // of a line read from the warehouse
    quint64 hash = 0; // of the source's own text: orders the lines of a receipt that has no line numbers
    int line = 0;     // within the receipt; 0: not numbered yet
    int date = 0;     // Julian day
    int time = -1;    // seconds since midnight; -1: not known
    int relaxed = 0;
    int lineCount = 1; // physical lines of the record
    bool hasCost = false;
    qint64 offset = 0;  // of the record in the file
    qint64 version = 0; // what the recipe's version column says; 0: nothing

    auto key() const { return std::tuple(transaction, line); }
    auto place() const { return std::tuple(date, transaction, line); }
    // Everything the feed says about the line but its number; a cost only where the feed has one.
    auto content(bool withCost) const
    {
        return std::tuple(customer, product, store, employee, date, time, quantity, price, discount, total,
                          withCost && hasCost, withCost ? cost : Money());
    }
};

} // namespace martlet

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/database/databasetable.h"

namespace martlet {

// What a column that is neither key nor reference is good for, by its type, its name and its first rows.
struct ColumnRole
{
    enum class Use {
        None,    // nothing: long texts, and what has no type that could be shown
        Split,   // rows are split and filtered by it
        Sum,     // adds up over rows
        Average, // does not: prices, rates, ratings
        Day
    };
    Use use = Use::None;
    QString format = {};     // of numbers: money, quantity, integer or number
    int scale = 0;           // of numbers that are not whole: the decimals they are read with
    bool isRounded = false;  // there are values with more decimals than these
    bool isPrice = false;    // of one piece
    bool isQuantity = false; // how many pieces
    bool isDiscount = false; // the part of a price that is let off, from 0 to 1
    bool isUnsure = false;   // the name does not say whether it adds up
};

ColumnRole columnRole(const DatabaseColumn &column);
// How likely a column of days is the one that a row belongs to: the order's day, and not the one it was due.
int dayRank(const DatabaseColumn &column);

} // namespace martlet

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/resultset.h"

#include <QLocale>

#include <stop_token>
#include <vector>

namespace martlet {

struct SortKey
{
    int column = 0;
    Qt::SortOrder order = Qt::AscendingOrder;
    bool operator==(const SortKey &) const = default;
};

// Rows as positions in the result set; equal ones keep their order, rows without a value come last either way.
using RowOrder = std::vector<quint32>;

// Numbers by size, words as the locale sorts them. Pure; called on any thread; empty when stopped.
RowOrder sortedRows(const ResultSet &rows, const std::vector<SortKey> &keys, const QLocale &locale,
                    std::stop_token stop);

} // namespace martlet

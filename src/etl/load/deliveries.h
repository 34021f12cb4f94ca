// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decimal.h"
#include "base/result.h"

#include <unordered_map>

namespace martlet {

class Session;
struct SalesMatch;
struct SalesRow;

// Counts the lines of a file by store and day, also those the warehouse had before: etl_deliveries, from which
// the calendar of loads sees what came late, twice or not at all.
class Deliveries final
{
public:
    void take(const SalesRow &line);
    // Which of the lines taken were new.
    void settle(const SalesMatch &match);
    [[nodiscard]] Result<void> write(Session &session, qint64 batch) const;

private:
    struct StoreDay
    {
        qint64 store = 0;
        int day = 0; // Julian
        qint64 firstLine = 0, lastLine = 0;
        qint64 lines = 0, newLines = 0;
        qint64 amount = 0; // ten-thousandths
    };
    StoreDay &of(qint64 store, int day);

    std::unordered_map<qint64, StoreDay> m_days; // by store and day
    StoreDay *m_last = nullptr;                  // most lines follow one of the same store and day
};

} // namespace martlet

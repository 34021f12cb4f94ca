// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"

#include <QDate>

#include <array>
#include <map>
#include <set>
#include <vector>

namespace martlet {

class Session;

// When stores trade, as far as the warehouse knows: what tells a day without a file from a day without trade.
class TradingDays final
{
public:
    static constexpr int habitDays = 56; // that weekdays are learned from

    // For the days from `first` to `last`.
    [[nodiscard]] static Result<TradingDays> load(Session &session, QDate first, QDate last);

    // The first day any file has of the store; null when none has.
    QDate firstDayOf(qint64 store) const;
    // Whether sales of the store are to be expected, where `anyStore` says that some store has sales of that
    // day.
    bool isExpected(qint64 store, QDate day, bool anyStore) const;

private:
    struct Closure
    {
        qint64 store = 0; // 0: all
        QDate first, last;
    };
    struct Reach
    {
        QDate first, last;
    };

    [[nodiscard]] Result<void> loadHabits(Session &session, QDate first, QDate last);
    [[nodiscard]] Result<void> loadClosures(Session &session, QDate first, QDate last);
    [[nodiscard]] Result<void> loadBeginnings(Session &session);
    [[nodiscard]] Result<void> loadReaches(Session &session, QDate first, QDate last);
    bool isNeverOn(qint64 store, int weekday) const;

    std::map<qint64, std::array<int, 7>> m_tradedOn; // days with sales by weekday, Monday first
    std::map<qint64, QDate> m_firstDays;
    std::vector<Closure> m_closures;
    std::vector<Reach> m_reaches; // of the files: their first and last day of trade
    std::set<QDate> m_holidays;
    QDate m_begin; // the first day of any file
};

} // namespace martlet

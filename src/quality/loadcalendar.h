// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decimal.h"
#include "base/id.h"
#include "base/result.h"

#include <QDate>
#include <QString>

#include <stop_token>
#include <vector>

namespace martlet {

class Session;

// One file's lines of one store's day.
struct Delivery
{
    BatchId batch;
    QString fileName;
    qint64 deliveredAt = 0; // µs since 1970, UTC
    qint64 lines = 0;
    qint64 newLines = 0; // of them, those that were not in the warehouse before
    Money amount;
};

enum class StoreDayState {
    Loaded,
    Late,    // loaded after a file with a later day of any store, and more than a day after its own
    Twice,   // lines that had been delivered were delivered again
    Missing, // the store trades on such a day, and nothing came
    Closed,  // a day without trade: by weekday, closure, holiday, or because a file that reaches over it has
             // none
    NotOpen, // before the opening of the store, or after its closing
};

QString toText(StoreDayState state); // "missing"

struct StoreDay
{
    StoreDayState state = StoreDayState::Closed;
    std::vector<Delivery> deliveries; // in the order they came
    qint64 lines() const;             // in the warehouse
};

struct CalendarStore
{
    qint64 id = 0;
    QString name;
    QDate opened, closed;       // first and last day of trade, where they are known
    std::vector<StoreDay> days; // one for each day of the calendar

    // How many days somebody should look at: missing, twice or late.
    qint64 oddDays() const;
    int firstOddDay() const; // its place; -1 when there is none
};

// Which store delivered the sales of which day.
struct LoadCalendar
{
    QDate first, last;
    std::vector<CalendarStore> stores; // by id

    int dayCount() const { return int(first.daysTo(last)) + 1; }
    QDate day(int index) const { return first.addDays(index); }
    qint64 count(StoreDayState state) const;
};

constexpr int calendarDays = 35;

// From `first` to `last`; without them the last 35 days up to the newest sale.
[[nodiscard]] Result<LoadCalendar> loadCalendar(Session &session, std::stop_token stop, QDate first = {},
                                                QDate last = {});

} // namespace martlet

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/apportion.h"
#include "demo/calendar.h"
#include "demo/dice.h"
#include "demo/estate.h"
#include "demo/receipt.h"

#include <vector>

namespace martlet::demo {

struct Return
{
    SaleLine line; // quantity below zero
    int customer = noCustomer;
    bool isSuspicious = false; // story 4: evening, no customer, one employee
};

// What comes back. A store takes back 3.1 % of its sales by value, out of the lines it sold before; which ones
// is chosen so that the running balance stays near zero.
class Returns final
{
public:
    Returns(quint64 seed, const Calendar &calendar, const Estate &estate);

    // What a store takes back on a day of so many lines; valid until the next call.
    const std::vector<Return> &due(int day, int store, int lines);
    void remember(int day, int store, const SaleLine &line, int customer);
    void neverTakes(int product) { m_excluded = product; }

private:
    struct Sold
    {
        SaleLine line;
        int customer = noCustomer, day = 0;
    };
    struct Desk
    {
        Drip lines;
        qint64 owed = 0, suspicious = 0; // cents due, ten-thousandths
        std::vector<Sold> memory;
        size_t oldest = 0;
    };
    bool isInStory(int day, int store) const;
    bool take(int day, Desk &desk, qint64 wanted, bool isSuspicious);

    const Calendar &m_calendar;
    const Estate &m_estate;
    Dice m_dice;
    int m_excluded = -1;
    std::vector<Desk> m_desks;
    std::vector<Return> m_due;
};

} // namespace martlet::demo

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/assortment.h"
#include "demo/calendar.h"
#include "demo/dice.h"
#include "demo/receipt.h"

#include <array>

namespace martlet::demo {

// Decides which line gets how much off. Each category is held to the chain's discount rate by a running
// balance, the lapsed supplier's products by one of their own, and Garden Weeks to theirs.
class Discounts final
{
public:
    Discounts(quint64 seed, const Calendar &calendar, const Assortment &assortment);

    int on(int day, const SaleLine &line); // cents

private:
    const Calendar &m_calendar;
    const Assortment &m_assortment;
    Dice m_dice;
    std::array<qint64, categoryCount + 2> m_due = {}; // thousandths of cents not yet given
};

} // namespace martlet::demo

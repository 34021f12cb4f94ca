// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/assortment.h"
#include "demo/calendar.h"
#include "demo/clientele.h"
#include "demo/estate.h"
#include "demo/receipt.h"

#include <map>
#include <vector>

namespace martlet::demo {

// Sums over a stretch of time. Money in cents, returns included unless said otherwise.
struct Sums
{
    qint64 revenue = 0, cost = 0, units = 0;
    qint64 gross = 0, discount = 0; // of sales only
    qint64 sold = 0, returned = 0;  // by value, both positive
    void add(const SaleLine &line, qint64 pieceCost);
};

// What the written receipts come to, measured line by line while they are written: the figures of stories.json.
class Figures final
{
public:
    Figures(const Calendar &calendar, const Estate &estate, const Assortment &assortment,
            const Clientele &clientele);

    void add(int day, const Receipt &receipt);

    std::array<Sums, 4> years;                      // by Year
    std::array<qint64, 4> newStores = {};           // revenue of the stores that opened last
    std::map<QDate, qint64> months;                 // revenue by the month's first day
    std::array<qint64, 7> kettleByWeekday = {};     // pieces in the eight weeks before the stock-out
    Sums kettle;                                    // in those weeks
    Sums beforePromotion, promotion;                // Garden
    Sums refunds, otherStores;                      // since the refunds began
    std::map<int, qint64> refundsByEmployee;        // cents, of that store
    Sums beforeLapse, afterLapse;                   // the supplier's products, 75 days either side
    qint64 lapseCost = 0;                           // what the higher cost took
    std::array<std::array<qint64, 2>, 2> gold = {}; // receipts: elsewhere, drifting × previous, last
    qint64 receipts = 0, barbecues = 0, charcoals = 0, together = 0;

private:
    void addLine(const Day &day, const Receipt &receipt, const SaleLine &line);
    void addReceipt(const Day &day, const Receipt &receipt);

    const Calendar &m_calendar;
    const Estate &m_estate;
    const Assortment &m_assortment;
    const Clientele &m_clientele;
    int m_kettle, m_barbecue, m_charcoal;
};

} // namespace martlet::demo

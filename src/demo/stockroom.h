// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/assortment.h"
#include "demo/calendar.h"
#include "demo/csvfile.h"
#include "demo/demand.h"
#include "demo/dice.h"
#include "demo/estate.h"

#include <vector>

namespace martlet::demo {

// The stock of every store, day by day: openDay, takings while the day lasts, closeDay. What closes one day
// opens the next, but for the planted gaps found at stocktaking. Rows are written for days with a movement,
// month ends and the last 35 days.
class Stockroom final
{
public:
    Stockroom(quint64 seed, const Calendar &calendar, const Estate &estate, const Assortment &assortment,
              const Demand &demand);

    void openDay(int day);
    int available(int store, int slot) const { return pile(store, slot).stock; }
    // Returns put back (quantity < 0). Where too little is there, what is missing comes in by courier that day.
    void take(int store, int slot, int quantity);
    void closeDay(int day, CsvFile &rows);

    int gaps() const { return m_gaps; }
    int gapPieces() const { return m_gapPieces; }

private:
    struct Pile
    {
        int stock = 0, opening = 0;
        int received = 0, sold = 0, adjusted = 0;
        int ordered = 0, arrival = 0; // a delivery under way, and its day
        int rate = 0;                 // pieces a day in an average season, thousandths
        bool hasMoved = false;
        void receive(int quantity);
        void adjust(int quantity);
    };
    const Pile &pile(int store, int slot) const { return m_piles[size_t(store)][size_t(slot)]; }

    void planRates(const Assortment &assortment, const Demand &demand);
    void fill(int day, int store);
    void deliver(int day, int store);
    void countStock(int day, int store);
    void holdBack(int day, Pile &kettle);
    void reorder(int day, Pile &pile, const Product &product);
    int dailyRate(int day, const Pile &pile, const Product &product) const;

    const Calendar &m_calendar;
    const Estate &m_estate;
    const Assortment &m_assortment;
    Dice m_dice;
    int m_kettle;
    int m_gaps = 0, m_gapPieces = 0;
    std::vector<std::vector<Pile>> m_piles;       // store × slot
    std::vector<std::vector<int>> m_writingOrder; // slots by product id
    CsvLine m_line;
};

} // namespace martlet::demo

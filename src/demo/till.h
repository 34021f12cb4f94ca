// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/assortment.h"
#include "demo/calendar.h"
#include "demo/clientele.h"
#include "demo/demand.h"
#include "demo/dice.h"
#include "demo/discounts.h"
#include "demo/receipt.h"
#include "demo/returns.h"
#include "demo/stockroom.h"

#include <vector>

namespace martlet::demo {

// Draws the receipts of one store on one day. Counts, values and pieces of each category are held to their plan
// by running balances, so that chance never adds up to a story of its own.
class Till final
{
public:
    Till(quint64 seed, const Calendar &calendar, const Estate &estate, const Assortment &assortment,
         const Demand &demand, Clientele &clientele, Stockroom &stock);

    // So many lines, in receipts ordered by time; valid until the next call.
    const std::vector<Receipt> &trade(int day, int store, int lines);

private:
    struct Counter // a store's running balances
    {
        Drip receipts, barbecues, charcoals;
        std::vector<Drip> planned;
        Apportion mix{categoryCount};
        std::array<qint64, categoryCount> value = {}; // above plan, cents
    };
    struct Place // of a line within its receipt, while a day is laid out
    {
        int receipt = 0, category = 0, product = -1;
    };

    void openReceipts(int day, int store, int count, const std::vector<Return> &returns);
    void layOut(int day, int store, int lines, int receipts);
    void placePlanned(int day, int store, int lines, int receipts);
    void placeTogether(int receipts);
    int freePlace(int receipts, int places);
    void claim(int place, int product);
    SaleLine draw(int store, const Place &place);
    SaleLine anyOf(int store, const Place &place);
    bool isOnReceipt(const Place &place, int product) const;
    void sell(int day, int store);
    int customerOf(int store, const Day &day);
    int employeeOn(int store, const Day &day);
    int secondOf(const Day &day);

    const Calendar &m_calendar;
    const Estate &m_estate;
    const Assortment &m_assortment;
    const Demand &m_demand;
    Clientele &m_clientele;
    Stockroom &m_stock;
    Dice m_dice;
    Discounts m_discounts;
    Returns m_returns;
    qint64 m_lastId = 0;
    int m_barbecue, m_charcoal;
    std::vector<int> m_bestSellers;
    Drip m_together;
    std::vector<Counter> m_counters;
    std::vector<Apportion> m_customers;              // by state, its old and its new stores
    std::array<qint64, categoryCount> m_pieces = {}; // above plan, thousandths, the whole chain

    std::vector<Place> m_places;     // receipt by receipt
    std::vector<int> m_starts;       // of each receipt within m_places
    std::vector<Receipt> m_receipts; // sales first, then returns, until they are ordered
};

} // namespace martlet::demo

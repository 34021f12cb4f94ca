// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/apportion.h"
#include "demo/calendar.h"
#include "demo/clientele.h"
#include "demo/estate.h"
#include "demo/trade.h"

#include <array>
#include <vector>

namespace martlet::demo {

// How the lines fall on days, stores, categories and kinds of customer, before any of them is drawn. The levels
// of the years are solved so that the growth of story 1 comes out; all in whole numbers.
class Demand final
{
public:
    using Mix = std::array<qint64, categoryCount>;

    Demand(quint64 seed, qint64 lines, const Calendar &calendar, const Estate &estate,
           const Clientele &clientele, bool isSmall);

    // Lines of each store on the next day; call once a day, in order.
    const std::vector<int> &nextDay();
    const Mix &mix(int day) const { return m_mix[size_t(day)]; }
    // Weights of the tiers and, last, of no customer, at a store.
    std::array<qint64, tierCount + 1> customers(int store, int state, Year year) const;
    // Mean lines a day of a store that trades all the time, in thousandths.
    qint64 meanLines(int store) const;

private:
    void planMix();
    void planStores(quint64 seed, bool isSmall);
    void solveLevels();
    void planCustomers(const Clientele &clientele, bool isSmall);
    qint64 dayLines(int day) const; // running, exact over all days
    qint64 lineValue(int day) const;
    qint64 revenue(int day, int store) const;
    qint64 &weight(int day, int store) { return m_weights[size_t(day) * m_stores + size_t(store)]; }
    qint64 weight(int day, int store) const { return m_weights[size_t(day) * m_stores + size_t(store)]; }

    const Calendar &m_calendar;
    const Estate &m_estate;
    qint64 m_lines;
    size_t m_stores;
    std::vector<Mix> m_mix;
    std::vector<qint64> m_weights;                                             // day × store
    std::vector<qint64> m_cumulative;                                          // of the days
    std::vector<std::array<std::array<qint64, tierCount + 1>, 2>> m_customers; // state × (previous, last)
    Apportion m_byStore;
    int m_next = 0;
};

} // namespace martlet::demo

// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demand.h"

#include "demo/dice.h"

#include <algorithm>
#include <numeric>

namespace martlet::demo {

namespace {

constexpr qint64 million = 1'000'000;

// Story 1, ten-thousandths: 12,200, 12,704 and 13,098 thousand a year, of which 508 by the stores that opened
// last.
constexpr qint64 sameStoresLast = 9910;
constexpr qint64 newStoresLast = 400;
constexpr qint64 sameStoresPrevious = 10240;

constexpr int storeDayNoise = 60; // thousandths, either way
constexpr int refundLines = 1068; // the lines of story 4 come on top of the store's own
constexpr int keptRevenue = 877;  // what is left of such a store's revenue a line, thousandths
constexpr int catchUp = 1500;     // the day after a store was silent

// Receipts a year of a Gold customer, thousandths.
constexpr qint64 goldReceipts = 6200;
constexpr qint64 driftedReceipts = 4092;
constexpr qint64 loyalReceipts = 6324;
constexpr qint64 known = 712; // thousandths of the receipts that name a customer
// A new store begins small and grows through its first months, thousandths; few of its customers have a card
// yet.
constexpr int firstMonth = 250, growthAMonth = 80;
constexpr std::array<qint64, tierCount + 1> newStoreCustomers = {30, 25, 0, 5, 940};

constexpr std::array<qint64, tierCount> otherTiers = {390, 390, 0, 220};

} // namespace

Demand::Demand(quint64 seed, qint64 lines, const Calendar &calendar, const Estate &estate,
               const Clientele &clientele, bool isSmall)
    : m_calendar(calendar)
    , m_estate(estate)
    , m_lines(lines)
    , m_stores(estate.stores().size())
    , m_byStore(m_stores)
{
    planMix();
    planStores(seed, isSmall);
    solveLevels();
    planCustomers(clientele, isSmall);
    qint64 sum = 0;
    for (size_t day = 0; day < m_calendar.days().size(); ++day) {
        for (size_t store = 0; store < m_stores; ++store)
            sum += weight(int(day), int(store));
        m_cumulative.push_back(sum);
    }
}

// Category weights by day; Garden Weeks sell 38 % more pieces a day than the four weeks before.
void Demand::planMix()
{
    const StoryDates &story = m_calendar.stories();
    const std::vector<Day> &days = m_calendar.days();
    qint64 before = 0, during = 0;
    const auto pieces = [&](size_t day) { return m_mix[day][Garden] * days[day].traffic * days[day].isOpen; };
    for (size_t i = 0; i < days.size(); ++i) {
        Mix mix;
        for (size_t c = 0; c < categoryCount; ++c)
            mix[c] = categories()[c].lineShare * seasonOn(days[i].date, categories()[c].season);
        m_mix.push_back(mix);
        if (days[i].date >= story.promotionFrom.addDays(-28) && days[i].date < story.promotionFrom)
            before += pieces(i);
        if (days[i].date >= story.promotionFrom && days[i].date <= story.promotionTo)
            during += pieces(i);
    }
    for (size_t i = 0; i < days.size(); ++i)
        if (days[i].date >= story.promotionFrom && days[i].date <= story.promotionTo)
            m_mix[i][Garden] = scaled(m_mix[i][Garden] * promotionUnits / 1000, before * 21, during * 28);
}

void Demand::planStores(quint64 seed, bool isSmall)
{
    Dice dice(seed, 40);
    const StoryDates &story = m_calendar.stories();
    const std::vector<Day> &days = m_calendar.days();
    const int noise = isSmall ? storeDayNoise / 2 : storeDayNoise;
    m_weights.assign(days.size() * m_stores, 0);
    for (size_t i = 0; i < days.size(); ++i) {
        const Day &day = days[i];
        const qint64 traffic =
            std::accumulate(m_mix[i].begin(), m_mix[i].end(), qint64(0)) * day.traffic / 1000;
        for (int s = 0; s < int(m_stores); ++s) {
            const Store &store = m_estate.stores()[size_t(s)];
            const int jitter = 1000 + dice.between(-noise, noise);
            if (!day.isOpen || day.date < store.opening)
                continue;
            // A store's own ups and downs from year to year, at most 2 %.
            const int own = day.year == Year::Previous ? 0 : (s * 7 % 9 - 4) * 5;
            qint64 w = traffic * store.sales / 1000 * jitter / 1000 * (1000 + own);
            if (store.isNew)
                w = w *
                    std::min<qint64>(1000, firstMonth + store.opening.daysTo(day.date) * growthAMonth / 30) /
                    1000;
            if (s == m_estate.refundStore() && day.date >= story.refundsFrom)
                w = w * refundLines / 1000;
            if (s == m_estate.silentStore()) {
                if (day.date >= story.missingFrom && day.date <= story.missingTo)
                    w = 0;
                if (day.date == story.resent)
                    w = w * catchUp / 1000;
            }
            weight(int(i), s) = w;
        }
    }
}

// Expected revenue of a line on a day, cents: the mix times its prices less its discounts.
qint64 Demand::lineValue(int day) const
{
    const QDate date = m_calendar.days()[size_t(day)].date;
    const StoryDates &story = m_calendar.stories();
    const bool promotion = date >= story.promotionFrom && date <= story.promotionTo;
    qint64 value = 0, lines = 0;
    for (size_t c = 0; c < categoryCount; ++c) {
        const int discount = promotion && c == Garden ? promotionRate : discountRate;
        value += mix(day)[c] * categories()[c].lineValue * (1000 - discount) / 1000;
        lines += mix(day)[c];
    }
    return value / lines;
}

// What a store is expected to take on a day, in a unit of its own.
qint64 Demand::revenue(int day, int store) const
{
    const qint64 value = weight(day, store) / 1000 * lineValue(day) / 1000;
    const bool isInStory = store == m_estate.refundStore() &&
                           m_calendar.days()[size_t(day)].date >= m_calendar.stories().refundsFrom;
    return isInStory ? value * keptRevenue / 1000 : value;
}

void Demand::solveLevels()
{
    const std::vector<Day> &days = m_calendar.days();
    qint64 previous = 0, last = 0, added = 0;
    for (int day = 0; day < int(days.size()); ++day) {
        const Year year = days[size_t(day)].year;
        if (year != Year::Previous && year != Year::Last)
            continue;

        for (int s = 0; s < int(m_stores); ++s)
            (year == Year::Previous               ? previous
             : m_estate.stores()[size_t(s)].isNew ? added
                                                  : last) += revenue(day, s);
    }
    const qint64 same = scaled(previous * million / 10'000, sameStoresLast, last);
    const qint64 opened = added > 0 ? scaled(previous * million / 10'000, newStoresLast, added) : 0;
    for (int day = 0; day < int(days.size()); ++day) {
        const Year year = days[size_t(day)].year;
        for (int s = 0; s < int(m_stores); ++s) {
            const bool isNew = m_estate.stores()[size_t(s)].isNew;
            const qint64 level = year == Year::Previous  ? million
                                 : year == Year::Earlier ? million * 10'000 / sameStoresPrevious
                                 : isNew                 ? opened
                                                         : same;
            weight(day, s) = scaled(weight(day, s), level, million);
        }
    }
}

// A Gold customer comes 6.2 times a year, and in the drifting state 4.1 times in the last; whoever is not Gold
// keeps a share of the store's receipts, and no customer takes the rest.
void Demand::planCustomers(const Clientele &clientele, bool isSmall)
{
    const qint64 usualLines = isSmall ? 50'000 : 1'000'000;
    std::vector<std::array<qint64, 2>> receipts(clientele.states().size());
    qint64 all = 0;
    for (int day = 0; day < int(m_calendar.days().size()); ++day) {
        const Year year = m_calendar.days()[size_t(day)].year;
        for (int s = 0; s < int(m_stores); ++s) {
            all += weight(day, s);
            if ((year == Year::Previous || year == Year::Last) && !m_estate.stores()[size_t(s)].isNew)
                receipts[size_t(clientele.stateOf(s))][year == Year::Last] += weight(day, s);
        }
    }
    for (int state = 0; state < int(receipts.size()); ++state) {
        auto &shares = m_customers.emplace_back();
        for (size_t year = 0; year < 2; ++year) {
            const qint64 lines = scaled(receipts[size_t(state)][year], usualLines, all);
            const qint64 expected = lines * (1000 - 30) / linesPerReceipt;
            const qint64 rate = year == 0                            ? goldReceipts
                                : state == clientele.driftingIndex() ? driftedReceipts
                                                                     : loyalReceipts;
            const qint64 gold = expected > 0 ? clientele.count(state, Gold) * rate * 1000 / expected : 0;
            shares[year][Gold] = std::min<qint64>(gold, 600'000);
            const qint64 others = year == 0 ? known * 1000 - shares[0][Gold] : 0;
            for (const Tier tier : {Bronze, Silver, Platinum})
                shares[year][tier] =
                    year == 0 ? std::max<qint64>(0, others) * otherTiers[tier] / 1000 : shares[0][tier];
            shares[year][tierCount] =
                million - std::accumulate(shares[year].begin(), shares[year].end() - 1, qint64(0));
        }
    }
}

qint64 Demand::dayLines(int day) const
{
    const qint64 upTo = scaled(m_lines, m_cumulative[size_t(day)], m_cumulative.back());
    return day == 0 ? upTo : upTo - scaled(m_lines, m_cumulative[size_t(day) - 1], m_cumulative.back());
}

const std::vector<int> &Demand::nextDay()
{
    const int day = m_next++;
    return m_byStore.split(int(dayLines(day)), std::span(m_weights).subspan(size_t(day) * m_stores, m_stores));
}

std::array<qint64, tierCount + 1> Demand::customers(int store, int state, Year year) const
{
    if (m_estate.stores()[size_t(store)].isNew)
        return newStoreCustomers;

    return m_customers[size_t(state)][year == Year::Last || year == Year::Current];
}

qint64 Demand::meanLines(int store) const
{
    qint64 sum = 0, days = 0;
    for (int day = 0; day < int(m_calendar.days().size()); ++day) {
        sum += weight(day, store);
        days += weight(day, store) > 0;
    }
    return days > 0 ? scaled(m_lines * 1000, sum, m_cumulative.back()) / days : 0;
}

} // namespace martlet::demo

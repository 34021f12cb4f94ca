// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/stockroom.h"

#include <algorithm>
#include <numeric>

namespace martlet::demo {

namespace {

constexpr int denseDays = 35;
constexpr int lateDeliveries = 40'000; // millionths
constexpr int overstocked = 25'000;
constexpr int breakages = 150'000;   // of store-days
constexpr int countedShort = 20'000; // of the piles at a stocktaking
constexpr int lastTopUps = 14;       // days before the stock-out in which the product comes in by the handful

} // namespace

void Stockroom::Pile::receive(int quantity)
{
    stock += quantity;
    received += quantity;
    hasMoved = hasMoved || quantity != 0;
}

void Stockroom::Pile::adjust(int quantity)
{
    stock += quantity;
    adjusted += quantity;
    hasMoved = hasMoved || quantity != 0;
}

Stockroom::Stockroom(quint64 seed, const Calendar &calendar, const Estate &estate, const Assortment &assortment,
                     const Demand &demand)
    : m_calendar(calendar)
    , m_estate(estate)
    , m_assortment(assortment)
    , m_dice(seed, 50)
    , m_kettle(assortment.indexOf(stockOutProduct))
{
    planRates(assortment, demand);
}

void Stockroom::planRates(const Assortment &assortment, const Demand &demand)
{
    for (int store = 0; store < int(m_estate.stores().size()); ++store) {
        const Range &range = assortment.range(store);
        const qint64 lines = demand.meanLines(store);
        std::vector<Pile> piles(range.products.size());
        for (size_t slot = 0; slot < piles.size(); ++slot) {
            const Product &product = assortment.products()[size_t(range.products[slot])];
            const Category &category = categories()[product.category];
            const qint64 total = range.running[product.category].back();
            const qint64 pieces = lines * category.lineShare / 1000 * category.lineUnits / 1000;
            piles[slot].rate = int(pieces * product.weight / total);
        }
        const auto planned = [&](std::string_view name, qint64 share) {
            piles[size_t(range.slotOf[size_t(assortment.indexOf(name))])].rate = int(lines * share / 1'000'000);
        };
        for (const PlannedProduct &product : bestSellers())
            planned(product.name, product.share);
        planned(barbecue, barbecueShare * 1000 / linesPerReceipt);
        planned(charcoal, charcoalShare * 1000 / linesPerReceipt);
        m_piles.push_back(std::move(piles));
        std::vector<int> order(range.products.size());
        std::iota(order.begin(), order.end(), 0);
        std::ranges::sort(order, {}, [&](int slot) { return range.products[size_t(slot)]; });
        m_writingOrder.push_back(std::move(order));
    }
}

int Stockroom::dailyRate(int day, const Pile &pile, const Product &product) const
{
    const QDate date = m_calendar.days()[size_t(day)].date;
    return pile.rate * seasonOn(date, categories()[product.category].season) / 1000;
}

void Stockroom::openDay(int day)
{
    for (int store = 0; store < int(m_piles.size()); ++store) {
        for (Pile &pile : m_piles[size_t(store)]) {
            pile.opening = pile.stock;
            pile.received = pile.sold = pile.adjusted = 0;
            pile.hasMoved = false;
        }
        const QDate date = m_calendar.days()[size_t(day)].date;
        const QDate opening = std::max(m_estate.stores()[size_t(store)].opening, m_calendar.first());
        if (date == opening)
            fill(day, store);
        else if (date > opening && m_calendar.days()[size_t(day)].isOpen)
            deliver(day, store);
    }
}

// The first delivery of a store; a few piles are far too high and stay so for long.
void Stockroom::fill(int day, int store)
{
    for (size_t slot = 0; slot < m_piles[size_t(store)].size(); ++slot) {
        Pile &pile = m_piles[size_t(store)][slot];
        const auto product = size_t(m_assortment.range(store).products[slot]);
        const int rate = dailyRate(day, pile, m_assortment.products()[product]);
        const int cover = m_dice.chance(overstocked) ? 400 : m_dice.between(25, 70);
        pile.receive(2 + rate * cover / 1000 + m_dice.below(2));
    }
}

void Stockroom::deliver(int day, int store)
{
    for (Pile &pile : m_piles[size_t(store)]) {
        if (pile.ordered > 0 && pile.arrival <= day) {
            pile.receive(pile.ordered);
            pile.ordered = 0;
        }
    }
    const QDate date = m_calendar.days()[size_t(day)].date;
    if (date.month() == 2 && date.day() == 1 + store % 28)
        countStock(day, store);
    if (m_dice.chance(breakages)) {
        Pile &broken = m_piles[size_t(store)][size_t(m_dice.below(int(m_piles[size_t(store)].size())))];
        if (broken.stock > 2)
            broken.adjust(-1);
    }
    const int slot = m_assortment.range(store).slotOf[size_t(m_kettle)];
    holdBack(day, m_piles[size_t(store)][size_t(slot)]);
}

// Once a year each store counts; a few piles are smaller than the book says, and open so.
void Stockroom::countStock(int, int store)
{
    for (Pile &pile : m_piles[size_t(store)]) {
        if (pile.stock < 4 || pile.hasMoved || !m_dice.chance(countedShort))
            continue;
        const int missing = m_dice.between(1, 2);
        pile.opening -= missing;
        pile.stock -= missing;
        pile.hasMoved = true;
        ++m_gaps;
        m_gapPieces += missing;
    }
}

// Story 2: the supplier cannot deliver. Two weeks of small top-ups, then the last pieces are recalled and
// nothing comes until the day after the stock-out.
void Stockroom::holdBack(int day, Pile &kettle)
{
    const QDate date = m_calendar.days()[size_t(day)].date;
    const StoryDates &story = m_calendar.stories();
    if (date < story.stockOutFrom.addDays(-lastTopUps) || date > story.stockOutTo)
        return;
    if (date < story.stockOutFrom) {
        const int handful = 2 + kettle.rate * 3 / 1000;
        if (kettle.stock < handful)
            kettle.receive(handful - kettle.stock);
        kettle.ordered = 0;
        return;
    }
    kettle.adjust(-kettle.stock);
    kettle.ordered = 8 + kettle.rate * 45 / 1000;
    kettle.arrival = day + int(date.daysTo(story.stockOutTo)) + 1;
}

void Stockroom::take(int store, int slot, int quantity)
{
    Pile &pile = m_piles[size_t(store)][size_t(slot)];
    if (quantity > pile.stock)
        pile.receive(quantity - pile.stock);
    pile.stock -= quantity;
    pile.sold += quantity;
    pile.hasMoved = true;
}

void Stockroom::reorder(int day, Pile &pile, const Product &product)
{
    const int rate = dailyRate(day, pile, product);
    if (pile.ordered > 0 || pile.stock > 1 + rate * 9 / 1000)
        return;
    const int cover = rate < 100 ? 95 : rate < 400 ? 62 : 40;
    const int pack = product.price < 1500 ? 6 : product.price < 4000 ? 3 : 1;
    const int wanted = std::max(2, rate * cover / 1000 - pile.stock);
    pile.ordered = (wanted + pack - 1) / pack * pack;
    pile.arrival = day + m_dice.between(2, 6) + (m_dice.chance(lateDeliveries) ? m_dice.between(8, 21) : 0);
}

void Stockroom::closeDay(int day, CsvFile &rows)
{
    const Day &today = m_calendar.days()[size_t(day)];
    const bool all = today.isMonthEnd || today.daysToEnd < denseDays;
    for (int store = 0; store < int(m_piles.size()); ++store) {
        if (today.date < m_estate.stores()[size_t(store)].opening)
            continue;
        for (const int slot : m_writingOrder[size_t(store)]) {
            Pile &pile = m_piles[size_t(store)][size_t(slot)];
            const int product = m_assortment.range(store).products[size_t(slot)];
            reorder(day, pile, m_assortment.products()[size_t(product)]);
            if (!all && !pile.hasMoved)
                continue;
            m_line.clear();
            m_line.number(product + 1).number(store + 1).text(today.iso).number(pile.opening);
            m_line.number(pile.received).number(pile.sold).number(pile.adjusted).number(pile.stock);
            rows.write(m_line.bytes());
        }
    }
}

} // namespace martlet::demo

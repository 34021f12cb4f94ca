// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/till.h"

#include <algorithm>
#include <cstdlib>
#include <limits>

namespace martlet::demo {

namespace {

constexpr int longestReceipt = 9;
constexpr int candidates = 4;
constexpr int attempts = 24;
constexpr int openingHour = 9;
// Half hours from nine to eight, running sums.
constexpr std::array weekdayHours = {8,   20,  36,  56,  80,  108, 142, 180, 214, 244, 272,
                                     300, 330, 362, 398, 438, 480, 520, 552, 576, 592, 600};
constexpr std::array saturdayHours = {8,   24,  48,  80,  118, 160, 206, 254, 302, 350, 396,
                                      438, 476, 508, 534, 554, 570, 580, 588, 594, 598, 600};
constexpr std::array sundayHours = {0,   0,   0,   0,   30,  80,  140, 204, 268, 332, 396,
                                    456, 510, 556, 586, 600, 600, 600, 600, 600, 600, 600};

int quantityOf(int price, Dice &dice)
{
    static constexpr std::array cheap = {44, 76, 86, 95, 100};
    static constexpr std::array middle = {72, 94, 98, 100};
    static constexpr std::array dear = {92, 100};
    return 1 + (price < 1000 ? dice.pick(cheap) : price < 3000 ? dice.pick(middle) : dice.pick(dear));
}

int barbecueSeason(QDate date)
{
    return seasonOn(date, {520, 520, 720, 1220, 1620, 1700, 1600, 1300, 920, 720, 640, 720});
}

} // namespace

Till::Till(quint64 seed, const Calendar &calendar, const Estate &estate, const Assortment &assortment,
           const Demand &demand, Clientele &clientele, Stockroom &stock)
    : m_calendar(calendar)
    , m_estate(estate)
    , m_assortment(assortment)
    , m_demand(demand)
    , m_clientele(clientele)
    , m_stock(stock)
    , m_dice(seed, 60)
    , m_discounts(seed, calendar, assortment)
    , m_returns(seed, calendar, estate)
    , m_barbecue(assortment.indexOf(barbecue))
    , m_charcoal(assortment.indexOf(charcoal))
    , m_counters(estate.stores().size())
    , m_customers(clientele.states().size() * 2, Apportion(tierCount + 1))
{
    for (const PlannedProduct &product : bestSellers())
        m_bestSellers.push_back(assortment.indexOf(product.name));
    for (Counter &counter : m_counters)
        counter.planned.resize(m_bestSellers.size());
    m_returns.neverTakes(assortment.indexOf(stockOutProduct));
}

const std::vector<Receipt> &Till::trade(int day, int store, int lines)
{
    const std::vector<Return> &returns = m_returns.due(day, store, lines);
    const int sales = lines - int(returns.size());
    const int wanted = m_counters[size_t(store)].receipts.take(qint64(sales) * 1'000'000'000 / linesPerReceipt);
    const int receipts = std::clamp(wanted, (sales + longestReceipt - 1) / longestReceipt, sales);
    openReceipts(day, store, receipts, returns);
    if (receipts > 0) {
        layOut(day, store, sales, receipts);
        placePlanned(day, store, sales, receipts);
        sell(day, store);
    }
    std::ranges::sort(m_receipts, {}, &Receipt::seconds);
    for (Receipt &receipt : m_receipts)
        receipt.id = ++m_lastId;
    return m_receipts;
}

void Till::openReceipts(int day, int store, int count, const std::vector<Return> &returns)
{
    const Day &today = m_calendar.days()[size_t(day)];
    m_receipts.clear();
    for (int i = 0; i < count; ++i)
        m_receipts.push_back(
            {0, store, employeeOn(store, today), customerOf(store, today), secondOf(today), {}});
    for (const Return &back : returns) {
        Receipt receipt{0, store, employeeOn(store, today), back.customer, secondOf(today), {back.line}};
        if (back.isSuspicious) {
            receipt.employee = m_estate.refundEmployee();
            receipt.seconds = 19 * 3600 + m_dice.between(240, 3540);
        } else if (store == m_estate.refundStore() && today.date >= m_calendar.stories().refundsFrom &&
                   receipt.employee == m_estate.refundEmployee()) {
            receipt.employee = Estate::firstEmployee(store) + 2;
        }
        m_stock.take(store, m_assortment.range(store).slotOf[size_t(back.line.product)], back.line.quantity);
        m_receipts.push_back(std::move(receipt));
    }
}

// Deals the day's categories, shuffled, to receipts of random length.
void Till::layOut(int day, int store, int lines, int receipts)
{
    std::vector<int> lengths(size_t(receipts), 1);
    for (int extra = lines - receipts; extra > 0;) {
        int &length = lengths[size_t(m_dice.below(receipts))];
        if (length < longestReceipt) {
            ++length;
            --extra;
        }
    }
    m_places.clear();
    m_starts.clear();
    for (int receipt = 0; receipt < receipts; ++receipt) {
        m_starts.push_back(int(m_places.size()));
        m_places.resize(m_places.size() + size_t(lengths[size_t(receipt)]), Place{receipt, 0, -1});
    }
    m_starts.push_back(lines);
    const std::vector<int> &counts = m_counters[size_t(store)].mix.split(lines, m_demand.mix(day));
    size_t next = 0;
    for (size_t category = 0; category < categoryCount; ++category)
        for (int n = counts[category]; n > 0; --n)
            m_places[next++].category = int(category);
    for (size_t i = m_places.size() - 1; i > 0; --i)
        std::swap(m_places[i].category, m_places[size_t(m_dice.below(int(i) + 1))].category);
}

void Till::placePlanned(int day, int store, int lines, int receipts)
{
    Counter &counter = m_counters[size_t(store)];
    const QDate date = m_calendar.days()[size_t(day)].date;
    const StoryDates &story = m_calendar.stories();
    const int grills = counter.barbecues.take(qint64(receipts) * barbecueShare * barbecueSeason(date) / 1000);
    for (int n = grills; n > 0; --n) {
        if (m_together.take(charcoalWithIt) > 0)
            placeTogether(receipts);
        else if (const int place = freePlace(receipts, 1); place >= 0)
            claim(place, m_barbecue);
    }
    const qint64 alone = charcoalShare - qint64(barbecueShare) * charcoalWithIt / 1'000'000;
    for (int n = counter.charcoals.take(receipts * alone * barbecueSeason(date) / 1000); n > 0; --n)
        if (const int place = freePlace(receipts, 1); place >= 0)
            claim(place, m_charcoal);
    for (size_t i = 0; i < m_bestSellers.size(); ++i) {
        const PlannedProduct &product = bestSellers()[i];
        if (product.name == stockOutProduct && date >= story.stockOutFrom && date <= story.stockOutTo)
            continue;
        const qint64 share = qint64(product.share) * seasonOn(date, product.season) / 1000;
        for (int n = counter.planned[i].take(lines * share); n > 0; --n)
            if (const int place = freePlace(receipts, 1); place >= 0)
                claim(place, m_bestSellers[i]);
    }
}

void Till::placeTogether(int receipts)
{
    const int place = freePlace(receipts, 2);
    if (place < 0)
        return;
    claim(place, m_barbecue);
    claim(place + 1, m_charcoal);
}

// The first of so many neighbouring free places on a receipt that has none of the planned products; -1 if none.
int Till::freePlace(int receipts, int places)
{
    for (int attempt = 0; attempt < attempts; ++attempt) {
        const auto receipt = size_t(m_dice.below(receipts));
        const auto begin = m_places.begin() + m_starts[receipt], end = m_places.begin() + m_starts[receipt + 1];
        if (end - begin >= places && std::all_of(begin, end, [](const Place &p) { return p.product < 0; }))
            return m_starts[receipt];
    }
    return -1;
}

// Puts a product there; its category comes from another free place, so that the mix stays.
void Till::claim(int at, int product)
{
    Place &place = m_places[size_t(at)];
    const int category = m_assortment.products()[size_t(product)].category;
    if (place.category != category) {
        const auto other = std::ranges::find_if(
            m_places, [&](const Place &p) { return p.category == category && p.product < 0; });
        if (other != m_places.end())
            other->category = place.category;
        place.category = category;
    }
    place.product = product;
}

bool Till::isOnReceipt(const Place &place, int product) const
{
    const auto begin = m_places.begin() + m_starts[size_t(place.receipt)];
    const auto end = m_places.begin() + m_starts[size_t(place.receipt) + 1];
    return std::any_of(begin, end, [&](const Place &p) { return p.product == product; });
}

// Of a few random products the one that keeps the store's balance of value and pieces nearest to the plan.
SaleLine Till::draw(int store, const Place &place)
{
    const Range &range = m_assortment.range(store);
    const Category &category = categories()[size_t(place.category)];
    const Counter &counter = m_counters[size_t(store)];
    SaleLine best;
    qint64 bestMiss = std::numeric_limits<qint64>::max();
    for (int attempt = 0, found = 0; attempt < attempts && found < candidates; ++attempt) {
        const int slot =
            range.starts[size_t(place.category)] + m_dice.pick(range.running[size_t(place.category)]);
        const int product = range.products[size_t(slot)];
        const int price = m_assortment.products()[size_t(product)].price;
        const int quantity = std::min(quantityOf(price, m_dice), m_stock.available(store, slot));
        if (quantity < 1 || isOnReceipt(place, product))
            continue;
        ++found;
        const qint64 value =
            counter.value[size_t(place.category)] + qint64(quantity) * price - category.lineValue;
        const qint64 pieces = m_pieces[size_t(place.category)] + quantity * 1000 - category.lineUnits;
        const qint64 miss =
            std::abs(value) * 1000 / category.lineValue + std::abs(pieces) * 1000 / category.lineUnits;
        if (miss < bestMiss) {
            bestMiss = miss;
            best = {product, quantity, price, 0};
        }
    }
    return best.product >= 0 ? best : anyOf(store, place);
}

// Nothing drawn is in stock: whatever else the category has.
SaleLine Till::anyOf(int store, const Place &place)
{
    const Range &range = m_assortment.range(store);
    const int begin = range.starts[size_t(place.category)], end = range.starts[size_t(place.category) + 1];
    int slot = begin + m_dice.below(end - begin);
    for (int n = begin; n < end; ++n, slot = slot + 1 < end ? slot + 1 : begin) {
        const Product &product = m_assortment.products()[size_t(range.products[size_t(slot)])];
        if (product.weight > 0 && m_stock.available(store, slot) > 0 &&
            !isOnReceipt(place, range.products[size_t(slot)]))
            break;
    }
    const int product = range.products[size_t(slot)];
    return {product, 1, m_assortment.products()[size_t(product)].price, 0};
}

void Till::sell(int day, int store)
{
    Counter &counter = m_counters[size_t(store)];
    for (Place &place : m_places) {
        SaleLine line = place.product >= 0 ? SaleLine{place.product, 1,
                                                      m_assortment.products()[size_t(place.product)].price, 0}
                                           : draw(store, place);
        place.product = line.product;
        const Category &category = categories()[size_t(place.category)];
        counter.value[size_t(place.category)] += line.gross() - category.lineValue;
        m_pieces[size_t(place.category)] += line.quantity * 1000 - category.lineUnits;
        line.discount = m_discounts.on(day, line);
        m_stock.take(store, m_assortment.range(store).slotOf[size_t(line.product)], line.quantity);
        Receipt &receipt = m_receipts[size_t(place.receipt)];
        m_returns.remember(day, store, line, receipt.customer);
        receipt.lines.push_back(line);
    }
}

int Till::customerOf(int store, const Day &day)
{
    const int state = m_clientele.stateOf(store);
    const int kind = m_customers[size_t(state) * 2 + m_estate.stores()[size_t(store)].isNew].one(
        m_demand.customers(store, state, day.year));
    const int customer = kind < tierCount ? m_clientele.pick(state, Tier(kind), day.date, m_dice) : 0;
    return customer > 0 ? customer : noCustomer;
}

// Everybody has two days off a week, not the same ones.
int Till::employeeOn(int store, const Day &day)
{
    int person = 0;
    do
        person = m_dice.below(staffPerStore);
    while ((person * 3 + store + day.date.dayOfWeek()) % 7 < 2);
    return Estate::firstEmployee(store) + person;
}

int Till::secondOf(const Day &day)
{
    const int weekday = day.date.dayOfWeek();
    const int half = m_dice.pick(weekday == 7 ? sundayHours : weekday == 6 ? saturdayHours : weekdayHours);
    return openingHour * 3600 + half * 1800 + m_dice.below(1800);
}

} // namespace martlet::demo

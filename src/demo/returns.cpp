// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/returns.h"

#include "demo/trade.h"

#include <cstdlib>

namespace martlet::demo {

namespace {

constexpr size_t remembered = 160;   // lines a store may take back
constexpr int remembering = 250'000; // millionths of the lines
constexpr int choices = 8;
constexpr qint64 usualValue = 4000; // cents

// Story 4, ten-thousandths of the store's sales: 9.4 % comes back, 72 % of that through one person.
constexpr qint64 usualRate = returnRate * 10;
constexpr qint64 storyUsualRate = 263;
constexpr qint64 suspiciousRate = 677;

} // namespace

Returns::Returns(quint64 seed, const Calendar &calendar, const Estate &estate)
    : m_calendar(calendar)
    , m_estate(estate)
    , m_dice(seed, 80)
    , m_desks(estate.stores().size())
{
}

bool Returns::isInStory(int day, int store) const
{
    return store == m_estate.refundStore() &&
           m_calendar.days()[size_t(day)].date >= m_calendar.stories().refundsFrom;
}

const std::vector<Return> &Returns::due(int day, int store, int lines)
{
    m_due.clear();
    Desk &desk = m_desks[size_t(store)];
    const qint64 rate = isInStory(day, store) ? storyUsualRate : usualRate;
    for (int n = desk.lines.take(lines * rate * 100 * 10'000 / (10'000 + rate)); n > 0; --n)
        if (int(m_due.size()) < lines / 2)
            take(day, desk, desk.owed / 10'000 / n, false);
    const int weekday = m_calendar.days()[size_t(day)].date.dayOfWeek();
    const bool isOnDuty = weekday != 3 && weekday != 7;
    while (isInStory(day, store) && isOnDuty && desk.suspicious / 10'000 > usualValue / 2 &&
           int(m_due.size()) < lines / 2)
        if (!take(day, desk, desk.suspicious / 10'000, true))
            break;
    return m_due;
}

// The best of a few remembered lines, by how near it brings the balance to what is wanted.
bool Returns::take(int day, Desk &desk, qint64 wanted, bool isSuspicious)
{
    size_t best = desk.memory.size();
    for (int i = 0; i < choices && !desk.memory.empty(); ++i) {
        const size_t at = size_t(m_dice.below(int(desk.memory.size())));
        const Sold &sold = desk.memory[at];
        if (sold.day + 1 >= day || sold.line.quantity == 0 || sold.line.product == m_excluded)
            continue;
        if (best == desk.memory.size() ||
            std::abs(sold.line.total() - wanted) < std::abs(desk.memory[best].line.total() - wanted))
            best = at;
    }
    if (best == desk.memory.size())
        return false;
    Sold &sold = desk.memory[best];
    Return back{sold.line, isSuspicious ? noCustomer : sold.customer, isSuspicious};
    (isSuspicious ? desk.suspicious : desk.owed) -= sold.line.total() * 10'000;
    back.line.quantity = -back.line.quantity;
    m_due.push_back(back);
    sold.line.quantity = 0; // it comes back once
    return true;
}

void Returns::remember(int day, int store, const SaleLine &line, int customer)
{
    Desk &desk = m_desks[size_t(store)];
    desk.owed += line.total() * (isInStory(day, store) ? storyUsualRate : usualRate);
    if (isInStory(day, store))
        desk.suspicious += line.total() * suspiciousRate;
    if (desk.memory.size() < remembered) {
        desk.memory.push_back({line, customer, day});
    } else if (m_dice.chance(remembering)) {
        desk.memory[desk.oldest] = {line, customer, day};
        desk.oldest = (desk.oldest + 1) % remembered;
    }
}

} // namespace martlet::demo

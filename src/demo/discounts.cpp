// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/discounts.h"

namespace martlet::demo {

namespace {

constexpr std::array percents = {5, 10, 15, 20, 25, 30};
constexpr int offered = 600'000;      // millionths of the lines, while something is due
constexpr qint64 advance = 1'000'000; // how far a balance may be overdrawn, thousandths of cents

int percentOf(qint64 gross, int percent)
{
    return static_cast<int>((gross * percent + 50) / 100);
}

} // namespace

Discounts::Discounts(quint64 seed, const Calendar &calendar, const Assortment &assortment)
    : m_calendar(calendar)
    , m_assortment(assortment)
    , m_dice(seed, 70)
{
}

int Discounts::on(int day, const SaleLine &line)
{
    const QDate date = m_calendar.days()[size_t(day)].date;
    const StoryDates &story = m_calendar.stories();
    const int category = m_assortment.products()[size_t(line.product)].category;
    const bool promotion = category == Garden && date >= story.promotionFrom && date <= story.promotionTo;
    qint64 &due = m_due[promotion                             ? categoryCount + 1
                        : m_assortment.isLapsed(line.product) ? categoryCount
                                                              : size_t(category)];
    due += line.gross() * (promotion ? promotionRate : discountRate);
    if (!promotion && !m_dice.chance(offered))
        return 0;
    const int percent = promotion ? promotionPercent : percents[size_t(m_dice.below(int(percents.size())))];
    const int amount = percentOf(line.gross(), percent);
    if (due + advance < amount * 1000)
        return 0;
    due -= amount * 1000;
    return amount;
}

} // namespace martlet::demo

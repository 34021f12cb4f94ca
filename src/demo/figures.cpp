// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/figures.h"

#include <algorithm>

namespace martlet::demo {

void Sums::add(const SaleLine &line, qint64 pieceCost)
{
    revenue += line.total();
    cost += line.quantity * pieceCost;
    units += line.quantity;
    if (line.quantity > 0) {
        gross += line.gross();
        discount += line.discount;
        sold += line.total();
    } else {
        returned -= line.total();
    }
}

Figures::Figures(const Calendar &calendar, const Estate &estate, const Assortment &assortment,
                 const Clientele &clientele)
    : m_calendar(calendar)
    , m_estate(estate)
    , m_assortment(assortment)
    , m_clientele(clientele)
    , m_kettle(assortment.indexOf(stockOutProduct))
    , m_barbecue(assortment.indexOf(barbecue))
    , m_charcoal(assortment.indexOf(charcoal))
{
}

void Figures::add(int day, const Receipt &receipt)
{
    const Day &today = m_calendar.days()[size_t(day)];
    if (!receipt.isReturn())
        addReceipt(today, receipt);
    for (const SaleLine &line : receipt.lines)
        addLine(today, receipt, line);
}

void Figures::addReceipt(const Day &day, const Receipt &receipt)
{
    const auto has = [&](int product) {
        return std::ranges::any_of(receipt.lines, [&](const SaleLine &l) { return l.product == product; });
    };
    const bool grill = has(m_barbecue), coal = has(m_charcoal);
    ++receipts;
    barbecues += grill;
    charcoals += coal;
    together += grill && coal;
    if (m_clientele.isGold(receipt.customer) && (day.year == Year::Previous || day.year == Year::Last))
        ++gold[m_clientele.isDrifting(receipt.customer)][day.year == Year::Last];
}

void Figures::addLine(const Day &day, const Receipt &receipt, const SaleLine &line)
{
    const StoryDates &story = m_calendar.stories();
    const Product &product = m_assortment.products()[size_t(line.product)];
    const bool lapsed = day.date > story.contractEnd;
    const qint64 cost = lapsed ? m_assortment.costAfterLapse(line.product) : product.cost;
    years[size_t(day.year)].add(line, cost);
    if (m_estate.stores()[size_t(receipt.store)].isNew)
        newStores[size_t(day.year)] += line.total();
    months[QDate(day.date.year(), day.date.month(), 1)] += line.total();
    if (line.product == m_kettle && line.quantity > 0 && day.date < story.stockOutFrom &&
        day.date >= story.stockOutFrom.addDays(-56)) {
        kettle.add(line, cost);
        kettleByWeekday[size_t(day.date.dayOfWeek() - 1)] += line.quantity;
    }
    if (product.category == Garden) {
        if (day.date >= story.promotionFrom && day.date <= story.promotionTo)
            promotion.add(line, cost);
        else if (day.date < story.promotionFrom && day.date >= story.promotionFrom.addDays(-28))
            beforePromotion.add(line, cost);
    }
    if (day.date >= story.refundsFrom) {
        (receipt.store == m_estate.refundStore() ? refunds : otherStores).add(line, cost);
        if (receipt.store == m_estate.refundStore() && line.quantity < 0)
            refundsByEmployee[receipt.employee] -= line.total();
    }
    if (m_assortment.isLapsed(line.product)) {
        if (lapsed)
            lapseCost += line.quantity * (cost - product.cost);
        if (lapsed && day.date <= story.contractEnd.addDays(lapseDays))
            afterLapse.add(line, cost);
        else if (!lapsed && day.date > story.contractEnd.addDays(-lapseDays))
            beforeLapse.add(line, cost);
    }
}

} // namespace martlet::demo

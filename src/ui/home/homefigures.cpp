// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/homefigures.h"

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace martlet {

namespace {

constexpr int courseMonths = 24;

struct Sum
{
    qint64 revenue = 0, salesAmount = 0, receipts = 0, knownRevenue = 0, cost = 0;

    void add(const StoreMonth &month)
    {
        revenue += month.revenue;
        salesAmount += month.salesAmount;
        receipts += month.receipts;
        knownRevenue += month.knownRevenue;
        cost += month.cost;
    }
    std::optional<double> marginRate() const
    {
        if (knownRevenue <= 0 || cost == 0)
            return {};
        return 100.0 * (1.0 - double(cost) / 1000.0 / double(knownRevenue));
    }
    std::optional<Money> basket() const
    {
        if (receipts <= 0)
            return {};
        const auto mean = decimal::multiplyDivide(salesAmount, 1, receipts);
        return mean ? std::optional(Money::fromUnits(*mean)) : std::nullopt;
    }
};

// Months by store, and sums over months.
class Ledger final
{
public:
    Ledger(const std::vector<StoreMonth> &months, const std::map<qint64, StoreLife> &stores)
        : m_stores(stores)
    {
        for (const auto &month : months)
            m_months[month.month][month.store] = &month;
    }

    bool has(QDate month) const { return m_months.contains(month); }

    Sum sum(QDate from, int count) const
    {
        Sum sum;
        for (int i = 0; i < count; ++i) {
            if (const auto found = m_months.find(from.addMonths(i)); found != m_months.end()) {
                for (const auto &[store, month] : found->second)
                    sum.add(*month);
            }
        }
        return sum;
    }

    // Like-for-like over the store-months in which the store traded all of both months.
    std::optional<double> likeForLike(QDate from, int count) const
    {
        qint64 now = 0, before = 0;
        for (int i = 0; i < count; ++i) {
            const QDate month = from.addMonths(i), earlier = month.addMonths(-12);
            const auto current = m_months.find(month), last = m_months.find(earlier);
            if (current == m_months.end() || last == m_months.end())
                continue;
            for (const auto &[store, sales] : current->second) {
                const auto partner = last->second.find(store);
                const auto life = m_stores.find(store);
                const bool trades = life == m_stores.end() || (life->second.tradesWholeMonth(month) &&
                                                               life->second.tradesWholeMonth(earlier));
                if (partner == last->second.end() || !trades)
                    continue;
                now += sales->revenue;
                before += partner->second->revenue;
            }
        }
        return before > 0 ? std::optional(100.0 * double(now - before) / double(before)) : std::nullopt;
    }

private:
    const std::map<qint64, StoreLife> &m_stores;
    std::map<QDate, std::map<qint64, const StoreMonth *>> m_months;
};

double orHole(std::optional<double> value)
{
    return value.value_or(std::numeric_limits<double>::quiet_NaN());
}

} // namespace

bool StoreLife::tradesWholeMonth(QDate month) const
{
    const QDate last = month.addMonths(1).addDays(-1);
    return (!opened.isValid() || opened <= month) && (!closed.isValid() || closed > last);
}

QDate firstOfTwelveMonths(QDate asOf)
{
    const QDate first(asOf.year(), asOf.month(), 1);
    const bool isWhole = asOf == first.addMonths(1).addDays(-1);
    return first.addMonths(isWhole ? -11 : -12);
}

HomeFigures figuresOf(const std::vector<StoreMonth> &months, const std::map<qint64, StoreLife> &stores,
                      QDate asOf)
{
    const Ledger ledger(months, stores);
    HomeFigures figures;
    figures.from = firstOfTwelveMonths(asOf);
    figures.to = figures.from.addMonths(12).addDays(-1);
    const QDate earlier = figures.from.addMonths(-12);
    const Sum now = ledger.sum(figures.from, 12), before = ledger.sum(earlier, 12);
    // Twelve months are compared with twelve, never with the few a shop may have of the year before.
    const bool hasEarlier = ledger.has(earlier);
    figures.revenue = Money::fromUnits(now.revenue);
    figures.marginRate = now.marginRate();
    figures.basket = now.basket();
    if (hasEarlier) {
        figures.revenueBefore = Money::fromUnits(before.revenue);
        figures.marginRateBefore = before.marginRate();
        figures.basketBefore = before.basket();
        figures.likeForLike = ledger.likeForLike(figures.from, 12);
    }
    if (ledger.has(earlier.addMonths(-12)))
        figures.likeForLikeBefore = ledger.likeForLike(earlier, 12);
    for (int i = 12 - courseMonths; i < 12; ++i) {
        const QDate month = figures.from.addMonths(i);
        const Sum one = ledger.sum(month, 1);
        const auto basket = one.basket();
        figures.revenueCourse.push_back(
            orHole(ledger.has(month) ? std::optional(double(one.revenue)) : std::nullopt));
        figures.likeForLikeCourse.push_back(orHole(ledger.likeForLike(month, 1)));
        figures.marginCourse.push_back(orHole(one.marginRate()));
        figures.basketCourse.push_back(orHole(basket ? std::optional(double(basket->units())) : std::nullopt));
    }
    return figures;
}

} // namespace martlet

// SPDX-License-Identifier: GPL-3.0-or-later
// Products, customers, employees, months, categories, returns.
#include "reports/expected.h"
#include "reports/tally.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

const QString null = u"NULL"_s;

// Keys by value, largest first, then by key: how reports order their rows.
template<typename Key>
std::vector<Key> byValue(const std::map<Key, qint64> &values)
{
    std::vector<Key> keys;
    for (const auto &[key, value] : values)
        keys.push_back(key);
    std::stable_sort(keys.begin(), keys.end(),
                     [&](const Key &a, const Key &b) { return values.at(a) > values.at(b); });
    return keys;
}

template<typename Key>
qint64 placeOf(const std::map<Key, qint64> &values, const Key &key)
{
    return 1 + std::count_if(values.begin(), values.end(),
                             [&](const auto &one) { return one.second > values.at(key); });
}

} // namespace

Expected expectedTopProducts(const Shop &shop, Days now, Days before, int top)
{
    std::map<qint64, Tally> tallies, earlier;
    std::map<qint64, qint64> revenue;
    Tally all, allEarlier;
    for (const auto &line : shop.lines) {
        if (now.has(line.day)) {
            tallies[line.product].add(line);
            all.add(line);
        }
        if (before.has(line.day)) {
            earlier[line.product].add(line);
            allEarlier.add(line);
        }
    }
    for (const auto &product : shop.products) {
        if (tallies.contains(product.id) || earlier.contains(product.id))
            revenue[product.id] = tallies[product.id].revenue;
    }
    Expected expected;
    for (const qint64 id : byValue(revenue)) {
        const Tally &tally = tallies[id];
        const bool known = earlier.contains(id);
        const qint64 was = known ? earlier[id].revenue : 0;
        if (int(expected.rows.size()) < top)
            expected.rows += cells({QString::number(placeOf(revenue, id)), shop.product(id).name,
                                    categoryOf(shop.product(id)), moneyText(tally.revenue),
                                    percentText(tally.revenue, all.revenue), known ? moneyText(was) : null,
                                    known ? changeText(tally.revenue, was) : null, quantityText(tally.units),
                                    QString::number(tally.receiptCount()),
                                    dividedText(tally.sales, tally.receiptCount() * 10000, 2)});
    }
    expected.totals = cells(
        {null, u"Total"_s, u"%1 products"_s.arg(revenue.size()), moneyText(all.revenue), u"100.0"_s,
         moneyText(allEarlier.revenue), changeText(all.revenue, allEarlier.revenue), quantityText(all.units),
         QString::number(all.receiptCount()), dividedText(all.sales, all.receiptCount() * 10000, 2)});
    return expected;
}

Expected expectedCustomerValue(const Shop &shop, Days now)
{
    std::map<QString, Tally> tallies;
    std::map<QString, std::set<qint64>> buyers;
    std::map<QString, QDate> last;
    Tally all;
    for (const auto &line : shop.lines) {
        if (!now.has(line.day) || line.customer < 0)
            continue;
        const QString tier = shop.customers.at(size_t(line.customer - 1)).tier;
        tallies[tier].add(line);
        all.add(line);
        if (line.quantity > 0) {
            buyers[tier].insert(line.customer);
            last[tier] = std::max(last[tier], line.day);
        }
    }
    Expected expected;
    qint64 customers = 0;
    for (const QString &tier : {u"Platinum"_s, u"Gold"_s, u"Silver"_s, u"Bronze"_s, u"Unknown"_s}) {
        if (!tallies.contains(tier))
            continue;
        const Tally &tally = tallies[tier];
        const auto count = qint64(buyers[tier].size());
        customers += count;
        expected.rows += cells(
            {tier, QString::number(count), moneyText(tally.revenue), percentText(tally.revenue, all.revenue),
             dividedText(tally.revenue, count * 10000, 2), QString::number(tally.receiptCount()),
             dividedText(tally.receiptCount(), count, 2),
             dividedText(tally.sales, tally.receiptCount() * 10000, 2), last[tier].toString(Qt::ISODate)});
    }
    QDate newest;
    for (const auto &[tier, day] : last)
        newest = std::max(newest, day);
    expected.totals =
        cells({u"Total"_s, QString::number(customers), moneyText(all.revenue), u"100.0"_s,
               dividedText(all.revenue, customers * 10000, 2), QString::number(all.receiptCount()),
               dividedText(all.receiptCount(), customers, 2),
               dividedText(all.sales, all.receiptCount() * 10000, 2), newest.toString(Qt::ISODate)});
    return expected;
}

Expected expectedMonthlyRevenue(const Shop &shop, Days now, Days before)
{
    std::map<int, Tally> tallies, earlier;
    Tally all, allEarlier;
    for (const auto &line : shop.lines) {
        if (now.has(line.day)) {
            tallies[monthOf(line.day)].add(line);
            all.add(line);
        }
        if (before.has(line.day)) {
            earlier[monthOf(line.day) + 12].add(line);
            allEarlier.add(line);
        }
    }
    Expected expected;
    qint64 running = 0;
    for (int month = monthOf(now.from); month <= monthOf(now.to); ++month) {
        const Tally &tally = tallies[month];
        const bool known = earlier.contains(month);
        running += tally.revenue;
        expected.rows +=
            cells({monthText(month), moneyText(tally.revenue), known ? moneyText(earlier[month].revenue) : null,
                   known ? changeText(tally.revenue, earlier[month].revenue) : null, moneyText(running),
                   QString::number(tally.receiptCount()),
                   dividedText(tally.sales, tally.receiptCount() * 10000, 2), quantityText(tally.units)});
    }
    expected.totals =
        cells({u"Total"_s, moneyText(all.revenue), moneyText(allEarlier.revenue),
               changeText(all.revenue, allEarlier.revenue), null, QString::number(all.receiptCount()),
               dividedText(all.sales, all.receiptCount() * 10000, 2), quantityText(all.units)});
    return expected;
}

Expected expectedCategoryMix(const Shop &shop, Days now, Days before)
{
    std::map<int, std::map<QString, qint64>> revenue, earlier;
    std::map<int, qint64> quarters;
    qint64 all = 0, allEarlier = 0;
    for (const auto &line : shop.lines) {
        const QString category = categoryOf(shop.product(line.product));
        if (now.has(line.day)) {
            revenue[monthOf(line.day) / 3][category] += line.total;
            quarters[monthOf(line.day) / 3] += line.total;
            all += line.total;
        }
        if (before.has(line.day)) {
            earlier[(monthOf(line.day) + 12) / 3][category] += line.total;
            revenue[(monthOf(line.day) + 12) / 3][category] += 0;
            allEarlier += line.total;
        }
    }
    Expected expected;
    for (const auto &[quarter, categories] : revenue) {
        for (const QString &category : byValue(categories)) {
            const qint64 value = categories.at(category);
            const bool known = earlier[quarter].contains(category);
            const qint64 was = known ? earlier[quarter][category] : 0;
            expected.rows += cells({u"%1 Q%2"_s.arg(quarter / 4).arg(quarter % 4 + 1), category,
                                    moneyText(value), percentText(value, quarters[quarter]),
                                    known ? moneyText(was) : null, known ? changeText(value, was) : null});
        }
    }
    expected.totals =
        cells({u"Total"_s, null, moneyText(all), null, moneyText(allEarlier), changeText(all, allEarlier)});
    return expected;
}

Expected expectedSalesByEmployee(const Shop &shop, Days now)
{
    std::map<qint64, Tally> tallies;
    std::map<qint64, qint64> revenue;
    Tally all;
    for (const auto &line : shop.lines) {
        if (!now.has(line.day))
            continue;
        tallies[line.employee].add(line);
        all.add(line);
        revenue[line.employee] = tallies[line.employee].revenue;
    }
    Expected expected;
    for (const qint64 id : byValue(revenue)) {
        const Tally &tally = tallies[id];
        const auto *person = id > 0 ? &shop.employees.at(size_t(id - 1)) : nullptr;
        expected.rows += cells(
            {QString::number(placeOf(revenue, id)), person ? person->first + u' ' + person->last : u"Unknown"_s,
             person ? person->position : null, person ? shop.store(person->store).name : u"Unknown"_s,
             moneyText(tally.revenue), QString::number(tally.receiptCount()),
             dividedText(tally.sales, tally.receiptCount() * 10000, 2), moneyText(tally.returns),
             percentText(tally.returns * 1000, tally.netSales())});
    }
    expected.totals =
        cells({null, u"Total"_s, u"%1 employees"_s.arg(tallies.size()), null, moneyText(all.revenue),
               QString::number(all.receiptCount()), dividedText(all.sales, all.receiptCount() * 10000, 2),
               moneyText(all.returns), percentText(all.returns * 1000, all.netSales())});
    return expected;
}

Expected expectedReturnsAndDiscounts(const Shop &shop, Days now)
{
    std::map<QString, Tally> tallies;
    std::map<QString, qint64> lost;
    Tally all;
    for (const auto &line : shop.lines) {
        if (!now.has(line.day))
            continue;
        const QString category = categoryOf(shop.product(line.product));
        tallies[category].add(line);
        all.add(line);
        lost[category] = tallies[category].discount + tallies[category].returns;
    }
    const auto rowOf = [](const QString &name, const Tally &tally) {
        return cells({name, moneyOfProductText(tally.gross), moneyText(tally.discount),
                      percentText(tally.salesDiscount * 1000, tally.gross),
                      moneyOfProductText(tally.netSales()), moneyText(tally.returns),
                      percentText(tally.returns * 1000, tally.netSales()), moneyText(tally.revenue)});
    };
    Expected expected;
    for (const QString &category : byValue(lost))
        expected.rows += rowOf(category, tallies[category]);
    expected.totals = rowOf(u"Total"_s, all);
    return expected;
}

} // namespace martlet

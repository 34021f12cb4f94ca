// SPDX-License-Identifier: GPL-3.0-or-later
// Stores, like-for-like and stock.
#include "reports/expected.h"
#include "reports/tally.h"

#include "base/decimal.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

const QString nothing = u"NULL"_s;

using StoreMonth = std::pair<qint64, int>;

// The store-months that can be compared with the month a year before, with both revenues.
std::map<StoreMonth, std::pair<qint64, qint64>> comparableMonths(const Shop &shop, Days now, Days before)
{
    std::map<StoreMonth, qint64> revenue;
    std::map<qint64, QDate> firstSale;
    for (const auto &line : shop.lines) {
        if (now.has(line.day) || before.has(line.day))
            revenue[{line.store, monthOf(line.day)}] += line.total;
        auto &first = firstSale[line.store];
        first = first.isValid() ? std::min(first, line.day) : line.day;
    }
    std::map<StoreMonth, std::pair<qint64, qint64>> pairs;
    for (const auto &store : shop.stores) {
        const QDate opened = store.opening.isValid() ? store.opening : firstSale[store.id];
        for (QDate month(now.from.year(), now.from.month(), 1); month <= now.to; month = month.addMonths(1)) {
            const QDate lastDay = month.addMonths(1).addDays(-1);
            const QDate yearBefore = month.addYears(-1);
            const bool inPeriod = month >= now.from && lastDay <= now.to;
            // Open on the first day of the month a year before: this one is at least the 13th full month.
            const bool oldEnough = opened <= yearBefore;
            const bool stillOpen = !store.closing.isValid() || store.closing > lastDay;
            const StoreMonth key{store.id, monthOf(month)}, partner{store.id, monthOf(yearBefore)};
            if (inPeriod && oldEnough && stillOpen && revenue.contains(key) && revenue.contains(partner))
                pairs[key] = {revenue[key], revenue[partner]};
        }
    }
    return pairs;
}

} // namespace

Expected expectedStoreComparison(const Shop &shop, Days now, Days before)
{
    std::map<qint64, Tally> tallies, earlier;
    Tally all, allEarlier;
    for (const auto &line : shop.lines) {
        if (now.has(line.day)) {
            tallies[line.store].add(line);
            all.add(line);
        }
        if (before.has(line.day)) {
            earlier[line.store].add(line);
            allEarlier.add(line);
        }
    }
    std::map<qint64, std::pair<qint64, qint64>> lfl;
    std::pair<qint64, qint64> lflAll;
    for (const auto &[key, pair] : comparableMonths(shop, now, before)) {
        lfl[key.first].first += pair.first;
        lfl[key.first].second += pair.second;
        lflAll.first += pair.first;
        lflAll.second += pair.second;
    }
    std::vector<qint64> order;
    for (const auto &store : shop.stores) {
        if (tallies.contains(store.id) || earlier.contains(store.id))
            order.push_back(store.id);
    }
    std::stable_sort(order.begin(), order.end(),
                     [&](qint64 a, qint64 b) { return tallies[a].revenue > tallies[b].revenue; });
    Expected expected;
    for (size_t place = 0; place < order.size(); ++place) {
        const qint64 id = order[place];
        const Tally &tally = tallies[id];
        const bool known = earlier.contains(id);
        const bool comparable = lfl.contains(id);
        expected.rows += cells({QString::number(place + 1), shop.store(id).name, orNull(shop.store(id).city),
                                moneyText(tally.revenue), known ? moneyText(earlier[id].revenue) : nothing,
                                known ? changeText(tally.revenue, earlier[id].revenue) : nothing,
                                comparable ? changeText(lfl[id].first, lfl[id].second) : nothing,
                                percentText(tally.margin(), tally.costedRevenue * 1000),
                                percentText(tally.returns * 1000, tally.netSales())});
    }
    expected.totals =
        cells({nothing, u"Total"_s, u"%1 stores"_s.arg(order.size()), moneyText(all.revenue),
               moneyText(allEarlier.revenue), changeText(all.revenue, allEarlier.revenue),
               changeText(lflAll.first, lflAll.second), percentText(all.margin(), all.costedRevenue * 1000),
               percentText(all.returns * 1000, all.netSales())});
    return expected;
}

Expected expectedLikeForLike(const Shop &shop, Days now, Days before)
{
    struct Month
    {
        qint64 stores = 0, now = 0, before = 0, all = 0, allBefore = 0;
    };
    std::map<int, Month> months;
    Month sum;
    std::set<qint64> stores;
    for (const auto &line : shop.lines) {
        if (now.has(line.day))
            months[monthOf(line.day)].all += line.total;
        if (before.has(line.day))
            months[monthOf(line.day) + 12].allBefore += line.total;
    }
    for (const auto &[key, pair] : comparableMonths(shop, now, before)) {
        auto &month = months[key.second];
        ++month.stores;
        month.now += pair.first;
        month.before += pair.second;
        stores.insert(key.first);
    }
    Expected expected;
    for (const auto &[index, month] : months) {
        expected.rows += cells(
            {monthText(index), QString::number(month.stores), month.stores ? moneyText(month.now) : nothing,
             month.stores ? moneyText(month.before) : nothing, changeText(month.now, month.before),
             moneyText(month.all), moneyText(month.allBefore), changeText(month.all, month.allBefore)});
        sum.now += month.now;
        sum.before += month.before;
        sum.all += month.all;
        sum.allBefore += month.allBefore;
    }
    expected.totals = cells({u"Total"_s, QString::number(stores.size()), moneyText(sum.now),
                             moneyText(sum.before), changeText(sum.now, sum.before), moneyText(sum.all),
                             moneyText(sum.allBefore), changeText(sum.all, sum.allBefore)});
    return expected;
}

namespace {

// One product in one store: how much is there at the end, and on how many days it could be bought.
struct Item
{
    qint64 stock = 0, days = 0, units = 0;
};

using ItemKey = std::pair<qint64, qint64>; // product, store

std::map<ItemKey, Item> itemsOf(const Shop &shop, Days days)
{
    std::map<ItemKey, std::map<QDate, Shop::Stock>> rows;
    for (const auto &row : shop.stock)
        rows[{row.product, row.store}][row.day] = row;
    std::map<ItemKey, Item> items;
    for (const auto &[key, byDay] : rows) {
        if (byDay.begin()->first > days.to)
            continue;
        Item &item = items[key];
        for (QDate day = days.from; day <= days.to; day = day.addDays(1)) {
            const auto after = byDay.upper_bound(day);
            if (after == byDay.begin())
                continue;
            const Shop::Stock &row = std::prev(after)->second;
            const bool moved = row.day == day && row.opening + row.received > 0;
            item.days += moved || row.closing > 0 ? 1 : 0;
            item.stock = row.closing;
        }
    }
    for (const auto &line : shop.lines) {
        const auto found = items.find({line.product, line.store});
        if (days.has(line.day) && found != items.end())
            found->second.units += line.quantity;
    }
    return items;
}

} // namespace

Expected expectedLowStock(const Shop &shop, Days now, int limit)
{
    struct Row
    {
        ItemKey key;
        Item item;
        qint64 place = 0;
    };
    std::vector<Row> low;
    for (const auto &[key, item] : itemsOf(shop, now)) {
        const QString status = shop.product(key.first).status;
        const bool runsOut = item.stock <= 0 || (item.units > 0 && item.stock * item.days < limit * item.units);
        if ((status == u"active" || status == u"unknown") && runsOut)
            low.push_back(
                {key, item,
                 item.units > 0 && item.stock > 0 ? item.stock * item.days * 1000000 / item.units : 0});
    }
    std::sort(low.begin(), low.end(), [](const Row &a, const Row &b) {
        return std::tuple(a.place, -a.item.units, a.key) < std::tuple(b.place, -b.item.units, b.key);
    });
    Expected expected;
    Item all;
    for (const auto &[key, item, place] : low) {
        expected.rows += cells(
            {shop.store(key.second).name, shop.product(key.first).name, categoryOf(shop.product(key.first)),
             quantityText(item.stock), quantityText(item.units), QString::number(item.days),
             dividedText(item.units, item.days * 1000, 2), dividedText(item.stock * item.days, item.units, 1)});
        all.stock += item.stock;
        all.units += item.units;
    }
    expected.totals = cells({u"Total"_s, u"%1 items"_s.arg(low.size()), nothing, quantityText(all.stock),
                             quantityText(all.units), nothing, nothing, nothing});
    return expected;
}

Expected expectedStockValue(const Shop &shop, Days now)
{
    struct Row
    {
        qint64 items = 0, stock = 0, value = 0, units = 0, daily = 0;
    };
    std::map<QString, Row> categories;
    Row all;
    for (const auto &[key, item] : itemsOf(shop, now)) {
        const auto &product = shop.product(key.first);
        const auto cost = product.costOn(now.to);
        for (Row *row : {&categories[categoryOf(product)], &all}) {
            row->items += item.stock > 0 ? 1 : 0;
            row->stock += item.stock;
            row->value += cost ? item.stock * *cost : 0;
            row->units += item.units;
            row->daily += item.days > 0 ? item.units * 1000000 / item.days : 0;
        }
    }
    std::vector<QString> order;
    for (const auto &[category, row] : categories)
        order.push_back(category);
    std::stable_sort(order.begin(), order.end(), [&](const QString &a, const QString &b) {
        return categories[a].value > categories[b].value;
    });
    const auto rowOf = [&](const QString &name, const Row &row) {
        return cells({name, QString::number(row.items), quantityText(row.stock), moneyOfProductText(row.value),
                      percentText(row.value, all.value), quantityText(row.units),
                      dividedText(row.stock * 1000000, row.daily, 1)});
    };
    Expected expected;
    for (const QString &category : order)
        expected.rows += rowOf(category, categories[category]);
    expected.totals = rowOf(u"Total"_s, all);
    return expected;
}

} // namespace martlet

// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/shop.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

// Numbers that only look random: a linear congruential generator (Knuth's MMIX constants).
class Sequence
{
public:
    qint64 below(qint64 limit)
    {
        m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL;
        return qint64((m_state >> 33) % quint64(limit));
    }

private:
    quint64 m_state = 20251231;
};

const QDate firstDay(2023, 10, 1);
const QDate lastDay(2025, 12, 31);

void addStores(Shop &shop)
{
    shop.stores = {
        {1, u"Market Square"_s, u"Leeds"_s, u"United Kingdom"_s, u"city"_s, QDate(2015, 3, 1), {}},
        {2, u"Kingsway"_s, u"London"_s, u"United Kingdom"_s, u"city"_s, QDate(2019, 7, 15), {}},
        {3, u"Linden Park"_s, u"Leipzig"_s, u"Germany"_s, u"mall"_s, QDate(2024, 11, 10), {}},
        {4, u"Old Harbour"_s, u"Hull"_s, u"United Kingdom"_s, u"mall"_s, QDate(2012, 1, 1), QDate(2025, 8, 20)},
        {5, u"New Gate"_s, u"Lyon"_s, u"France"_s, u"outlet"_s, QDate(2023, 12, 2), {}},
        {6, u"Unknown Days"_s, {}, u"France"_s, u"outlet"_s, {}, {}},
    };
    for (qint64 id = 1; id <= 12; ++id) {
        const QString position = id % 4 == 0 ? u"Manager"_s : u"Sales"_s;
        shop.employees.push_back({id, u"First%1"_s.arg(id), u"Last%1"_s.arg(id), position, (id - 1) % 6 + 1});
    }
    const QStringList tiers{u"Bronze"_s, u"Silver"_s, u"Gold"_s, u"Platinum"_s, u"Unknown"_s};
    for (qint64 id = 1; id <= 60; ++id)
        shop.customers.push_back(
            {id, tiers.at(id % 5), id % 3 ? u"Germany"_s : u"France"_s, u"S%1"_s.arg(id % 4)});
}

void addProducts(Shop &shop)
{
    const QStringList categories{u"Garden"_s, u"Kitchen"_s, u"Lighting"_s, QString()};
    for (qint64 id = 1; id <= 24; ++id) {
        Shop::Product product;
        product.id = id;
        product.name = u"Product %1"_s.arg(id);
        product.category = categories.at(id % 4);
        product.department = id % 2 ? u"Home"_s : u"Outdoor"_s;
        product.status = id % 11 == 0 ? u"discontinued"_s : id % 7 == 0 ? u"unknown"_s : u"active"_s;
        if (id % 9 != 0) {
            product.costs[QDate(1900, 1, 1)] = 20000 + id * 1234;
            if (id % 5 == 0)
                product.costs[QDate(2025, 6, 17)] = 23000 + id * 1300;
            product.cost = product.costs.rbegin()->second;
        }
        shop.products.push_back(product);
    }
}

bool isOpen(const Shop::Store &store, QDate day)
{
    return !(store.opening.isValid() && day < store.opening) &&
           !(store.closing.isValid() && day > store.closing) && !(store.id == 6 && day < QDate(2024, 2, 5));
}

void addReceipt(Shop &shop, Sequence &next, QDate day, qint64 store, qint64 transaction)
{
    const qint64 customer = next.below(10) < 3 ? -2 : next.below(60) + 1;
    const int lines = int(next.below(3)) + 1;
    const bool isReturn = next.below(25) == 0;
    for (int number = 1; number <= lines; ++number) {
        Shop::Line line;
        line.day = day;
        line.transaction = transaction;
        line.number = number;
        line.customer = customer;
        line.product = next.below(24) + 1;
        line.store = store;
        line.employee = next.below(50) == 0 ? -1 : (next.below(2) * 6 + store);
        line.quantity = (next.below(4) + 1) * (next.below(6) == 0 ? 250 : 1000);
        if (isReturn || next.below(40) == 0)
            line.quantity = -line.quantity;
        line.price = 50000 + line.product * 3700 + next.below(3) * 99;
        const qint64 value = line.quantity * line.price / 1000;
        line.discount = next.below(5) == 0 ? std::abs(value) / 8 : 0;
        line.total = value - (line.quantity < 0 ? -line.discount : line.discount);
        line.cost = shop.product(line.product).costOn(day);
        shop.lines.push_back(line);
    }
}

void addLines(Shop &shop)
{
    Sequence next;
    qint64 transaction = 1000;
    for (QDate day = firstDay; day <= lastDay; day = day.addDays(1)) {
        for (const auto &store : shop.stores) {
            const qint64 receipts = isOpen(store, day) ? next.below(3) : 0;
            for (qint64 i = 0; i < receipts; ++i)
                addReceipt(shop, next, day, store.id, ++transaction);
        }
    }
}

// A row now and then, so that most days stand on the row before them.
void addStock(Shop &shop)
{
    Sequence next;
    for (const auto &store : shop.stores) {
        for (const auto &product : shop.products) {
            if (next.below(3) == 0)
                continue;
            qint64 closing = next.below(12) * 1000;
            for (QDate day = QDate(2025, 9, 1).addDays(next.below(40)); day <= lastDay;
                 day = day.addDays(1 + next.below(9))) {
                Shop::Stock row{day, product.id, store.id, closing};
                row.received = next.below(6) == 0 ? next.below(9) * 1000 : 0;
                row.sold = std::min(row.opening + row.received, next.below(4) * 1000);
                row.adjusted = next.below(20) == 0 && row.opening > 0 ? -500 : 0;
                closing = row.opening + row.received - row.sold + row.adjusted;
                row.closing = closing;
                shop.stock.push_back(row);
            }
        }
    }
}

} // namespace

std::optional<qint64> Shop::Product::costOn(QDate day) const
{
    const auto after = costs.upper_bound(day);
    return after == costs.begin() ? std::nullopt : std::optional(std::prev(after)->second);
}

const Shop::Product &Shop::product(qint64 id) const
{
    return *std::find_if(products.begin(), products.end(), [&](const Product &one) { return one.id == id; });
}

const Shop::Store &Shop::store(qint64 id) const
{
    return *std::find_if(stores.begin(), stores.end(), [&](const Store &one) { return one.id == id; });
}

Shop handMadeShop()
{
    Shop shop;
    addStores(shop);
    addProducts(shop);
    addLines(shop);
    addStock(shop);
    return shop;
}

} // namespace martlet

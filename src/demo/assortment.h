// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "demo/calendar.h"
#include "demo/dice.h"
#include "demo/trade.h"

#include <string>
#include <vector>

namespace martlet::demo {

struct Product
{
    std::string name;
    quint8 category = 0;
    quint8 subcategory = 0;
    bool isSeasonal = false;
    int brand = 0;
    int supplier = 1;
    int price = 0;  // cents
    int cost = 0;   // cents, first version
    int weight = 0; // how often it sells within its category
};

// A store's range: its products by category, and running weights to draw from.
struct Range
{
    std::vector<int> products;                           // indexes, category after category
    std::array<int, categoryCount + 1> starts = {};      // of each category within products
    std::array<std::vector<int>, categoryCount> running; // sums of weights
    std::vector<int> slotOf;                             // product index → place in products, or -1
};

// Suppliers and products, and which store carries which. Ids are index + 1.
class Assortment final
{
public:
    Assortment(quint64 seed, bool isSmall, int stores);

    const std::vector<Product> &products() const { return m_products; }
    const Range &range(int store) const { return m_ranges[size_t(store)]; }
    int indexOf(std::string_view name) const; // a core product
    bool isLapsed(int product) const;
    // What a piece costs after the contract has lapsed; the same as before for everybody else's products.
    int costAfterLapse(int product) const;

    [[nodiscard]] Result<void> writeSuppliers(const QString &path, const Calendar &calendar) const;
    [[nodiscard]] Result<void> writeProducts(const QString &path, const Calendar &calendar) const;

private:
    void addCategory(int category, int count, Dice &dice);
    void carry(int stores);
    void carryCategory(Range &range, int store, int category) const;

    int m_suppliers;
    quint64 m_seed;
    std::vector<Product> m_products;
    std::array<int, categoryCount + 1> m_starts = {};
    std::vector<Range> m_ranges;
};

inline constexpr int lapsedSupplierId = 7;

} // namespace martlet::demo

// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/assortment.h"

#include "demo/csvfile.h"

#include <algorithm>

namespace martlet::demo {

namespace {

constexpr int productsStandard = 5000;
constexpr int rangedPerStore = 300;
constexpr int corePerCategory = 13; // the first of each ranking, carried by every store

// Prices of a category, as thousandths of its usual price: every twenty products have all of them.
constexpr std::array priceSteps = {180, 250, 320,  380,  450,  520,  580,  650,  720,  800,
                                   880, 970, 1070, 1180, 1320, 1500, 1750, 2100, 2700, 4000};

int retailPrice(int cents)
{
    if (cents < 1000)
        return std::max(99, cents / 50 * 50 - 1 + (cents / 50 % 2 ? 0 : 50));
    if (cents < 5000)
        return cents / 100 * 100 + 90 - (cents / 100 % 3 == 0 ? 40 : 0);
    return cents / 500 * 500 + 490 - 90;
}

int sellingWeight(int rank, int price, int usualPrice)
{
    const int base = rank < corePerCategory ? 2700 - 90 * rank : 1400 - rank % 7 * 100;
    return std::max(40, base * 2 * usualPrice / (usualPrice + price)); // the dear ones sell less often
}

std::string productName(const Category &category, int subcategory, int number)
{
    const auto series = seriesNames();
    const auto variants = variantNames();
    const auto &variant = variants[size_t(number) / series.size() % variants.size()];
    std::string name(category.nouns[size_t(subcategory)]);
    name += ' ';
    name += series[(size_t(number) * 7 + size_t(subcategory) * 3) % series.size()];
    if (!variant.empty())
        (name += ' ') += variant;
    return name;
}

} // namespace

Assortment::Assortment(quint64 seed, bool isSmall, int stores)
    : m_suppliers(isSmall ? 24 : 120)
    , m_seed(seed)
{
    const int total = isSmall ? rangedPerStore : productsStandard;
    Dice dice(seed, 10);
    for (int c = 0; c < int(categoryCount); ++c) {
        m_starts[size_t(c)] = int(m_products.size());
        addCategory(c, (total * categories()[size_t(c)].ranged + rangedPerStore / 2) / rangedPerStore, dice);
    }
    m_starts[categoryCount] = int(m_products.size());
    carry(stores);
}

void Assortment::addCategory(int index, int count, Dice &dice)
{
    const Category &category = categories()[size_t(index)];
    const int usual = category.lineValue * 4 / 5; // a line has about a piece and a quarter
    std::vector<CoreProduct> core;
    std::ranges::copy_if(coreProducts(), std::back_inserter(core),
                         [&](auto &p) { return p.category == index; });
    std::vector<int> steps;
    std::array<int, 6> used = {};
    for (int rank = 0, sub = 0; rank < count; ++rank, sub = (sub + 1) % 6) {
        if (steps.empty()) {
            steps.assign(priceSteps.begin(), priceSteps.end());
            for (size_t i = steps.size() - 1; i > 0; --i)
                std::swap(steps[i], steps[size_t(dice.below(int(i) + 1))]);
        }
        while (category.nouns[size_t(sub)].empty())
            sub = (sub + 1) % 6;
        Product product;
        product.category = quint8(index);
        product.subcategory = quint8(sub);
        product.price = retailPrice(usual * steps.back() / 1000);
        steps.pop_back();
        if (size_t(rank) < core.size()) {
            product.name = core[size_t(rank)].name;
            product.subcategory = quint8(core[size_t(rank)].subcategory);
            product.price = core[size_t(rank)].price;
        } else {
            product.name = productName(category, sub, used[size_t(sub)]++);
            while (std::ranges::any_of(core, [&](const CoreProduct &p) { return p.name == product.name; }))
                product.name = productName(category, sub, used[size_t(sub)]++);
        }
        const bool lapsed = index == Lighting && rank % 10 < 7;
        product.supplier = lapsed ? lapsedSupplierId : 1 + dice.below(m_suppliers);
        if (!lapsed && product.supplier == lapsedSupplierId)
            ++product.supplier;
        const int ratio = lapsed ? 5076 : category.costRatio + (rank % 3 - 1) * (index == Garden ? 50 : 120);
        product.cost = std::max(1, (product.price * ratio + 5000) / 10000);
        product.brand = dice.below(int(brandNames().size()));
        product.weight = isPlanned(product.name) ? 0 : sellingWeight(rank, product.price, usual);
        product.isSeasonal = index == Garden && rank >= corePerCategory && rank % 4 == 0;
        m_products.push_back(std::move(product));
    }
}

void Assortment::carry(int stores)
{
    for (int store = 0; store < stores; ++store) {
        Range range;
        for (int c = 0; c < int(categoryCount); ++c) {
            range.starts[size_t(c)] = int(range.products.size());
            carryCategory(range, store, c);
        }
        range.starts[categoryCount] = int(range.products.size());
        range.slotOf.assign(m_products.size(), -1);
        for (size_t slot = 0; slot < range.products.size(); ++slot)
            range.slotOf[size_t(range.products[slot])] = int(slot);
        m_ranges.push_back(std::move(range));
    }
}

// The core, then a stretch of the others that moves on from store to store, so that each is carried somewhere.
void Assortment::carryCategory(Range &range, int store, int category) const
{
    const int first = m_starts[size_t(category)];
    const int count = m_starts[size_t(category) + 1] - first;
    const int ranged = std::min(count, categories()[size_t(category)].ranged);
    const int others = count - corePerCategory;
    int total = 0;
    for (int place = 0; place < ranged; ++place) {
        const int stretch = ranged - corePerCategory;
        const int product = place < corePerCategory ? first + place
                                                    : first + corePerCategory +
                                                          (store * stretch + place - corePerCategory) % others;
        range.products.push_back(product);
        total += m_products[size_t(product)].weight;
        range.running[size_t(category)].push_back(total);
    }
}

int Assortment::indexOf(std::string_view name) const
{
    const auto at = std::ranges::find(m_products, name, &Product::name);
    return static_cast<int>(at - m_products.begin());
}

bool Assortment::isLapsed(int product) const
{
    return m_products[size_t(product)].supplier == lapsedSupplierId;
}

int Assortment::costAfterLapse(int product) const
{
    const int cost = m_products[size_t(product)].cost;
    return isLapsed(product) ? (cost * 112 + 50) / 100 : cost;
}

Result<void> Assortment::writeSuppliers(const QString &path, const Calendar &calendar) const
{
    static constexpr std::array<std::string_view, 5> forms = {" Ltd", " GmbH", " & Co.", " Trading", " SARL"};
    struct Place
    {
        std::string_view city, country, street;
    };
    static constexpr std::array<Place, 6> places = {{{"Manchester", "United Kingdom", "Mill Road"},
                                                     {"Hamburg", "Germany", "Hafenstraße"},
                                                     {"Lille", "France", "rue des Tisserands"},
                                                     {"Utrecht", "Netherlands", "Kanaalweg"},
                                                     {"Malmö", "Sweden", "Storgatan"},
                                                     {"Aarhus", "Denmark", "Havnegade"}}};
    static constexpr std::array<std::string_view, 8> contacts = {
        "Ruth Barlow", "Jörg Möller", "Hélène Petit", "Sanne de Vries",
        "Åsa Lind",    "Niels Holm",  "Tom Ashby",    "Katrin Weiß"};
    Dice dice(m_seed, 11);
    CsvFile file;
    TRY(file.open(path,
                  "supplier_id,supplier_name,contact_person,email,phone,address,city,country,contract_start,"
                  "contract_end"));
    const auto names = supplierNames();
    for (int id = 1; id <= m_suppliers; ++id) {
        const bool lapsed = id == lapsedSupplierId;
        const Place &place = lapsed ? places[1] : places[size_t(dice.below(int(places.size())))];
        const size_t number = size_t(id - 1);
        const std::string name = lapsed ? std::string(lapsedSupplier)
                                        : std::string(names[number % names.size()]) +
                                              std::string(forms[number / names.size() % forms.size()]);
        const QDate start = calendar.first().addDays(-dice.between(200, 1500));
        const QDate end =
            lapsed ? calendar.stories().contractEnd : calendar.end().addDays(dice.between(120, 900));
        CsvLine line;
        line.number(id).text(name).text(contacts[size_t(dice.below(8))]);
        line.text("orders" + std::to_string(id) + "@supplier.example").empty();
        line.text(std::to_string(dice.between(1, 180)) + ' ' + std::string(place.street));
        line.text(place.city).text(place.country).date(start).date(end);
        file.write(line.bytes());
    }
    return file.close();
}

Result<void> Assortment::writeProducts(const QString &path, const Calendar &calendar) const
{
    CsvFile file;
    TRY(file.open(path, "product_id,product_name,department,category,subcategory,brand,supplier_id,cost_price,"
                        "retail_price,product_status,product_type,valid_from"));
    const auto write = [&](size_t index, int cost, QDate from) {
        const Product &product = m_products[index];
        const Category &category = categories()[product.category];
        CsvLine line;
        line.number(qint64(index) + 1).text(product.name).text(category.department).text(category.name);
        line.text(category.subcategories[product.subcategory]).text(brandNames()[size_t(product.brand)]);
        line.number(product.supplier).money(cost).money(product.price);
        line.text(product.isSeasonal ? "seasonal" : "active").text("merchandise").date(from);
        file.write(line.bytes());
    };
    for (size_t i = 0; i < m_products.size(); ++i)
        write(i, m_products[i].cost, {});
    for (size_t i = 0; i < m_products.size(); ++i)
        if (isLapsed(int(i)))
            write(i, costAfterLapse(int(i)), calendar.stories().contractEnd.addDays(1));
    return file.close();
}

} // namespace martlet::demo

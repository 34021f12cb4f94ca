// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/shop.h"

#include <QTest>

#include <algorithm>
#include <numeric>
#include <random>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr int days = 24;
constexpr int linesOfADay = 6;

struct Delivery
{
    QString name;
    QByteArray text;
    QString recipe = {};
};

QByteArray dayOf(int day)
{
    return QDate(2025, 3, 1).addDays(day - 1).toString(Qt::ISODate).toLatin1();
}

QByteArray row(const QByteArrayList &cells)
{
    return cells.join(',') + '\n';
}

// A month of a small shop. Each day's file has its sales, some of earlier days that come late, and corrections
// of lines that earlier files had.
class Month final
{
public:
    explicit Month(unsigned seed)
        : m_dice(seed)
    {
        for (int day = 1; day <= days; ++day)
            addSales(day);
        addContradiction();
        addProducts();
        addCustomers();
        addStock();
        addFlatSales();
    }

    const std::vector<Delivery> &files() const { return m_files; }

private:
    struct Sale
    {
        int receipt = 0;
        int line = 0;
        int day = 0;
        int product = 0;
        int customer = 0;
    };

    int roll(int sides) { return int(m_dice() % unsigned(sides)); }

    static QByteArray line(const Sale &sale, int quantity)
    {
        const auto number = [](int value) { return QByteArray::number(value); };
        return row({number(sale.receipt), number(sale.line), number(sale.customer), number(sale.product), "5",
                    "7", dayOf(sale.day), number(quantity), "5", "0", number(quantity * 5), "10:00:00"});
    }

    static QByteArray salesHeader()
    {
        return "transaction_id,line_number,customer_id,product_id,store_id,employee_id,sale_date,quantity,unit_"
               "price,"
               "discount_amount,total_amount,sale_time\n";
    }

    void addSales(int day)
    {
        auto text = salesHeader();
        for (int number = 1; number <= linesOfADay; ++number) {
            const bool isLate = number > 2 && roll(4) == 0;
            Sale sale{day * 100 + number / 3, number, isLate ? std::max(1, day - 1 - roll(5)) : day,
                      10 + roll(6), 100 + roll(5)};
            text += line(sale, 1 + roll(4));
            m_sales.push_back(sale);
        }
        if (day > 2) { // what was sold before, corrected; each line once
            const auto corrected = m_sales.begin() + roll(int(m_sales.size()) - 2 * linesOfADay);
            text += line(*corrected, 7 + roll(3));
            m_sales.erase(corrected);
        }
        m_files.push_back({u"sales_%1.csv"_s.arg(day, 2, 10, QLatin1Char('0')), text});
    }

    // Another file of the last day with a line of its own; of another line it says something else.
    void addContradiction()
    {
        auto cells = m_files.back().text.split('\n').at(1).split(',');
        cells[7] = "9";
        cells[10] = "45";
        m_files.push_back(
            {u"sales_again.csv"_s, salesHeader() + row(cells) + line({9999, 1, days, 10, 100}, 1)});
    }

    void addProducts()
    {
        const auto product = [](const char *id, const char *name, const char *cost, int day) {
            return row({id, name, "K", "B", "S", "A", "1", cost, "50", "active", "merchandise", dayOf(day)});
        };
        const QByteArray header = "product_id,product_name,department,category,subcategory,brand,supplier_id,"
                                  "cost_price,retail_price,product_status,product_type,valid_from\n";
        m_files.push_back({u"products_1.csv"_s, header + product("10", "Kettle", "3", 1) +
                                                    product("11", "Lamp", "4", 1) +
                                                    product("12", "Cup", "1", 5)});
        m_files.push_back(
            {u"products_2.csv"_s, header + product("10", "Kettle", "4", 10) + product("12", "Mug", "2", 12)});
        // Dated before what the others say, between it, and on the same day as it.
        m_files.push_back({u"products_3.csv"_s, header + product("12", "Beaker", "3", 2) +
                                                    product("10", "Kettle", "5", 6) +
                                                    product("11", "Lantern", "6", 1)});
    }

    void addCustomers()
    {
        const auto customer = [](const char *id, const char *city, const char *tier, int day) {
            return row({id, "Ann", "Lee", "ann@example.org", "0123", "Quay 1", city, "", "GB", tier,
                        "2020-01-01", dayOf(day)});
        };
        const QByteArray header = "customer_id,first_name,last_name,email,phone,address,city,state,country,"
                                  "customer_tier,registration_date,valid_from\n";
        m_files.push_back({u"customers_1.csv"_s,
                           header + customer("100", "Hull", "Gold", 1) + customer("101", "York", "Silver", 3)});
        m_files.push_back({u"customers_2.csv"_s, header + customer("100", "Leeds", "Gold", 9) +
                                                     customer("101", "York", "Silver", 3)});
        m_files.push_back({u"customers_3.csv"_s, header + customer("100", "Bath", "Bronze", 4) +
                                                     customer("101", "York", "Gold", 15)});
    }

    void addStock()
    {
        const auto level = [](const char *product, int day, int opening) {
            const auto number = QByteArray::number(opening);
            return row({"1", product, "5", dayOf(day), number, "0", "0", "0", number});
        };
        const QByteArray header = "inventory_id,product_id,store_id,date,opening_stock,received_qty,sold_qty,"
                                  "adjusted_qty,closing_stock\n";
        m_files.push_back(
            {u"inventory_1.csv"_s, header + level("10", 1, 5) + level("11", 1, 6) + level("14", 1, 7)});
        m_files.push_back(
            {u"inventory_2.csv"_s, header + level("10", 1, 4) + level("10", 2, 4)}); // corrects one
    }

    // A till that names what it sells in each line.
    void addFlatSales()
    {
        const auto sold = [](const char *receipt, const char *lineNumber, int day, const char *product,
                             const char *name) {
            return row({receipt, lineNumber, dayOf(day), "10:00", "A", "Market", "Leeds", "GB",   "", "",    "",
                        "",      product,    name,       "K",     "C", "B",      "1",     "5.00", "", "5.00"});
        };
        const QByteArray header =
            "receipt,line,date,time,store,store_name,city,country,customer,first_name,last_name,"
            "employee,product,product_name,department,category,brand,quantity,unit_price,"
            "discount,total\n";
        const auto recipe = u"flat-sales"_s;
        m_files.push_back({u"till_1.csv"_s,
                           header + sold("1", "1", 1, "P1", "Tea") + sold("1", "2", 1, "P2", "Jam"), recipe});
        m_files.push_back({u"till_2.csv"_s,
                           header + sold("1", "1", 2, "P1", "Green tea") + sold("9", "1", 1, "P2", "Plum jam"),
                           recipe});
        m_files.push_back({u"till_3.csv"_s,
                           header + sold("2", "1", 2, "P3", "Bread") + sold("1", "3", 1, "P1", "Black tea"),
                           recipe});
    }

    std::mt19937 m_dice;
    std::vector<Sale> m_sales;
    std::vector<Delivery> m_files;
};

// All files once in some order, every fifth of them once more somewhere behind.
std::vector<size_t> someOrder(size_t files, std::mt19937 &dice)
{
    std::vector<size_t> order(files);
    std::iota(order.begin(), order.end(), size_t(0));
    std::shuffle(order.begin(), order.end(), dice);
    for (size_t again = 0; again < files / 5; ++again) {
        const auto first = dice() % order.size();
        const auto place = first + 1 + dice() % (order.size() - first);
        order.insert(order.begin() + qptrdiff(place), order[first]);
    }
    return order;
}

} // namespace

class LoadOrderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOrderEndsInOneWarehouse_data() { engines(); }
    void everyOrderEndsInOneWarehouse();

private:
    static void load(Shop &shop, const std::vector<Delivery> &files, const std::vector<size_t> &order);
};

void LoadOrderTest::load(Shop &shop, const std::vector<Delivery> &files, const std::vector<size_t> &order)
{
    std::vector<bool> isLoaded(files.size());
    for (const auto index : order) {
        const auto &file = files[index];
        const auto report = shop.load({.paths = {shop.write(file.name, file.text)}, .recipe = file.recipe});
        VERIFY_OK(report);
        QCOMPARE(report->allAlreadyLoaded(), bool(isLoaded[index]));
        isLoaded[index] = true;
    }
}

void LoadOrderTest::everyOrderEndsInOneWarehouse()
{
    QFETCH(martlet::Engine, engine);
    const Month month(2025);
    const int orders = engine == Engine::Sqlite ? 200 : 12;
    std::mt19937 dice(engine == Engine::Sqlite ? 3 : 4);
    QString first;
    for (int number = 0; number < orders; ++number) {
        Shop shop(engine);
        std::vector<size_t> order = someOrder(month.files().size(), dice);
        if (number == 0) // as the files were written
            std::sort(order.begin(), order.end());
        load(shop, month.files(), order);
        if (QTest::currentTestFailed())
            return;
        const auto sums = shop.checksum();
        if (first.isEmpty())
            first = sums;
        QVERIFY2(sums == first, qPrintable(u"order %1:\n"_s.arg(number) + sums + u"instead of\n"_s + first));
        if (number % 20 == 0)
            QCOMPARE(shop.broken(), QString());
    }
    qInfo("%d orders of %d files, a fifth of them delivered twice", orders, int(month.files().size()));
}

} // namespace martlet

QTEST_GUILESS_MAIN(martlet::LoadOrderTest)
#include "tst_loadorder.moc"

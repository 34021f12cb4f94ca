// SPDX-License-Identifier: GPL-3.0-or-later
// The case study's three sample statements: verbatim on SQLite, with the date arithmetic and the repeated
// HAVING expression on PostgreSQL.
#include "schema/tinywarehouse.h"

#include <QFile>
#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

namespace {

QString scenario(int number, Engine engine)
{
    const auto base = QStringLiteral(MARTLET_CASES) + u"/case_study/scenario%1"_s.arg(number);
    const auto own = base + u".postgresql.sql"_s;
    QFile file(engine == Engine::PostgreSql && QFile::exists(own) ? own : base + u".sql"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing.", qPrintable(file.fileName()));
    return QString::fromUtf8(file.readAll());
}

void sell(TinyWarehouse &warehouse, const Cells &line)
{
    warehouse.insert(u"sales_lines"_s, saleLine(line));
}

void sellIn2024(TinyWarehouse &warehouse)
{
    for (const auto day : {QDate(2024, 1, 1), QDate(2024, 3, 1), QDate(2024, 4, 1)})
        QVERIFY(openMonth(warehouse.session(), day));
    const Cells vase{{u"product_id"_s, u"2"_s}, {u"unit_price"_s, u"5.50"_s}, {u"discount_amount"_s, u"0"_s}};
    sell(warehouse, {}); // two lamps for 19.00
    Cells line = vase;
    line.insert({{u"line_number"_s, u"2"_s}, {u"quantity"_s, u"1"_s}, {u"total_amount"_s, u"5.50"_s}});
    sell(warehouse, line);
    sell(warehouse, {{u"sale_date"_s, u"'2024-03-31'"_s},
                     {u"transaction_id"_s, u"2"_s},
                     {u"customer_id"_s, u"2"_s},
                     {u"quantity"_s, u"1"_s},
                     {u"discount_amount"_s, u"0"_s},
                     {u"total_amount"_s, u"10.00"_s}});
    line = vase;
    line.insert({{u"sale_date"_s, u"'2024-04-01'"_s},
                 {u"transaction_id"_s, u"3"_s},
                 {u"customer_id"_s, u"2"_s},
                 {u"quantity"_s, u"3"_s},
                 {u"total_amount"_s, u"16.50"_s}});
    sell(warehouse, line);
}

// A day counted from today as the engine sees it.
QString day(Engine engine, int offset)
{
    return engine == Engine::Sqlite ? u"DATE('now', '%1 days')"_s.arg(offset)
                                    : u"(CURRENT_DATE + (%1))"_s.arg(offset);
}

// Stock today and tomorrow, so that midnight may pass while the test runs; sales five days ago.
void stockToday(TinyWarehouse &warehouse)
{
    const auto today = QDateTime::currentDateTimeUtc().date();
    for (const int offset : {-10, 0, 10})
        QVERIFY(openMonth(warehouse.session(), today.addDays(offset)));
    for (const int offset : {-1, 0, 1, 2}) {
        const auto level = [&](const Cells &cells) {
            Cells all = cells;
            all.insert({{u"date"_s, day(warehouse.engine(), offset)},
                        {u"received_qty"_s, u"0"_s},
                        {u"sold_qty"_s, u"0"_s},
                        {u"adjusted_qty"_s, u"0"_s},
                        {u"closing_stock"_s, cells[u"opening_stock"_s]}});
            warehouse.insert(u"stock_levels"_s, stockLevel(all));
        };
        level({{u"product_id"_s, u"1"_s}, {u"opening_stock"_s, u"4"_s}});
        level({{u"product_id"_s, u"2"_s}, {u"opening_stock"_s, u"100"_s}});
        level({{u"product_id"_s, u"2"_s}, {u"store_id"_s, u"2"_s}, {u"opening_stock"_s, u"3"_s}});
    }
    const auto recently = day(warehouse.engine(), -5);
    const auto sale = [&](const QString &transaction, const QString &product, const QString &quantity,
                          const QString &total) {
        sell(warehouse, {{u"sale_date"_s, recently},
                         {u"transaction_id"_s, transaction},
                         {u"product_id"_s, product},
                         {u"quantity"_s, quantity},
                         {u"discount_amount"_s, u"0"_s},
                         {u"total_amount"_s, total}});
    };
    sale(u"11"_s, u"1"_s, u"2"_s, u"20"_s);
    sale(u"12"_s, u"1"_s, u"1"_s, u"10"_s);
    sale(u"13"_s, u"2"_s, u"1"_s, u"10"_s);
}

} // namespace

class TestCaseStudy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyWarehouseAnswersWithNoRows_data() { engines(); }

    void anEmptyWarehouseAnswersWithNoRows()
    {
        QFETCH(Engine, engine);
        TinyWarehouse warehouse(engine);
        for (int number = 1; number <= 3; ++number)
            QCOMPARE(warehouse.rows(scenario(number, engine)), QString());
    }

    void topProductsOfAQuarter_data() { engines(); }

    void topProductsOfAQuarter()
    {
        QFETCH(Engine, engine);
        TinyWarehouse warehouse(engine);
        warehouse.members(warehouse.batch(u"sales"_s, 4, u"51"_s));
        sellIn2024(warehouse);
        QCOMPARE(warehouse.rows(scenario(1, engine)), u"Lamp|Lighting|29|2|14.5\n"
                                                      "Vase|Decor|5.5|1|5.5"_s);
    }

    // The calendar leads, not the products: the other way a quarter's sales are read once for each product.
    void aQuarterIsFoundByItsIndex()
    {
        TinyWarehouse warehouse(Engine::Sqlite);
        const QString plan = warehouse.rows(u"EXPLAIN QUERY PLAN "_s + scenario(1, Engine::Sqlite));
        QVERIFY2(plan.contains(u"dim_date_by_quarter"), qPrintable(plan));
    }

    void lifetimeValueByTier_data() { engines(); }

    void lifetimeValueByTier()
    {
        QFETCH(Engine, engine);
        TinyWarehouse warehouse(engine);
        warehouse.members(warehouse.batch(u"sales"_s, 4, u"51"_s));
        sellIn2024(warehouse);
        QCOMPARE(warehouse.rows(scenario(2, engine)), u"Bronze|1|26.5|2|13.25\n"
                                                      "Gold|1|24.5|2|12.25"_s);
    }

    void lowStockWithVelocity_data() { engines(); }

    void lowStockWithVelocity()
    {
        QFETCH(Engine, engine);
        TinyWarehouse warehouse(engine);
        warehouse.members(warehouse.batch(u"inventory"_s, 12));
        stockToday(warehouse);
        auto lines = warehouse.rows(scenario(3, engine)).split(u'\n');
        lines.sort(); // the engines put NULL at different ends
        QCOMPARE(lines.join(u'\n'), u"Kingsway|Vase|Decor|3|NULL|NULL\n"
                                    "Market Square|Lamp|Lighting|4|1.5|2.666666667"_s);
    }

    void toolsSeeFactsSpelledOutAndCustomersMasked_data() { engines(); }

    void toolsSeeFactsSpelledOutAndCustomersMasked()
    {
        QFETCH(Engine, engine);
        TinyWarehouse warehouse(engine);
        warehouse.members(warehouse.batch(u"sales"_s, 4, u"51"_s));
        sellIn2024(warehouse);
        warehouse.insert(u"stock_levels"_s, stockLevel());
        QCOMPARE(
            warehouse.rows(
                u"SELECT sale_date, quarter, store_name, product_name, category, supplier_name, "
                "customer_tier, quantity, total_amount FROM bi_sales ORDER BY transaction_id, line_number"_s),
            u"2024-01-05|1|Market Square|Lamp|Lighting|Bright|Gold|2|19\n"
            "2024-01-05|1|Market Square|Vase|Decor|Bright|Gold|1|5.5\n"
            "2024-03-31|1|Market Square|Lamp|Lighting|Bright|Bronze|1|10\n"
            "2024-04-01|2|Market Square|Vase|Decor|Bright|Bronze|3|16.5"_s);
        QCOMPARE(warehouse.rows(u"SELECT date, store_name, product_name, closing_stock FROM bi_inventory"_s),
                 u"2024-01-05|Market Square|Lamp|5"_s);
        warehouse.run(
            u"UPDATE dim_customers SET first_name = 'Ada', last_name = 'Lovelace' WHERE customer_id = 1"_s);
        QCOMPARE(warehouse.rows(u"SELECT * FROM bi_customers WHERE customer_id = 1"_s),
                 u"1|A. L.|NULL|NULL|NULL|Gold|NULL"_s);
    }
};

QTEST_GUILESS_MAIN(TestCaseStudy)
#include "tst_casestudy.moc"

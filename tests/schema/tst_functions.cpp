// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/tinywarehouse.h"
#include "support/verify.h"

#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

// What the warehouse offers to other tools: the same text of SQL gives the same rows on both engines.
class TestFunctions : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TinyWarehouse> m_warehouse;
    qint64 m_batch = 0;

    void sell(int receipt, const QString &day, int product, int store, int customer, const QString &quantity,
              const QString &total)
    {
        m_warehouse->insert(u"sales_lines"_s, saleLine({{u"transaction_id"_s, QString::number(receipt)},
                                                        {u"sale_date"_s, u"'%1'"_s.arg(day)},
                                                        {u"product_id"_s, QString::number(product)},
                                                        {u"store_id"_s, QString::number(store)},
                                                        {u"customer_id"_s, QString::number(customer)},
                                                        {u"employee_id"_s, u"-1"_s},
                                                        {u"quantity"_s, quantity},
                                                        {u"unit_price"_s, u"5"_s},
                                                        {u"discount_amount"_s, u"0"_s},
                                                        {u"total_amount"_s, total},
                                                        {u"batch_id"_s, QString::number(m_batch)}}));
    }
    void stock(const QString &day, int product, int store, const QString &closing)
    {
        m_warehouse->insert(u"stock_levels"_s, stockLevel({{u"date"_s, u"'%1'"_s.arg(day)},
                                                           {u"product_id"_s, QString::number(product)},
                                                           {u"store_id"_s, QString::number(store)},
                                                           {u"opening_stock"_s, closing},
                                                           {u"received_qty"_s, u"0"_s},
                                                           {u"sold_qty"_s, u"0"_s},
                                                           {u"adjusted_qty"_s, u"0"_s},
                                                           {u"closing_stock"_s, closing},
                                                           {u"batch_id"_s, QString::number(m_batch)}}));
    }

private Q_SLOTS:
    void init()
    {
        QFETCH(Engine, engine);
        m_warehouse = std::make_unique<TinyWarehouse>(engine);
        VERIFY_OK(openMonth(m_warehouse->session(), QDate(2025, 1, 1)));
        VERIFY_OK(openMonth(m_warehouse->session(), QDate(2025, 2, 1)));
        m_batch = m_warehouse->batch(u"sales"_s);
        m_warehouse->members(m_batch);
        // The lamp lasts 7 days in store 1 exactly and less in store 2; the vase was last sold 28 days ago.
        sell(1, u"2025-02-01"_s, 1, 1, 1, u"8"_s, u"40"_s);
        sell(2, u"2025-02-10"_s, 1, 2, 2, u"7.5"_s, u"37.5"_s);
        sell(3, u"2025-01-31"_s, 2, 1, 1, u"4"_s, u"20"_s);
        sell(4, u"2025-02-11"_s, 1, 2, 1, u"-0.5"_s, u"-2.5"_s);
        sell(5, u"2025-01-20"_s, 2, 2, -2, u"1"_s, u"5"_s);
        stock(u"2025-02-01"_s, 1, 1, u"9"_s);
        stock(u"2025-02-27"_s, 1, 1, u"2"_s);
        stock(u"2025-02-12"_s, 1, 2, u"1.5"_s);
        stock(u"2025-02-28"_s, 2, 1, u"0"_s);
    }
    void cleanup() { m_warehouse.reset(); }

    void lowStockIsComparedExactly_data() { engines(); }
    void lowStockIsComparedExactly()
    {
        const auto low = [this](int days) {
            return m_warehouse->rows(
                u"SELECT store_id, store_name, product_name, category, stock, units_sold, as_of "
                "FROM low_stock(%1) ORDER BY store_id"_s.arg(days));
        };
        const auto kingsway = u"2|Kingsway|Lamp|Lighting|1.5|7|2025-02-28"_s;
        QCOMPARE(low(6), QString());
        QCOMPARE(low(7), kingsway);
        QCOMPARE(low(8), u"1|Market Square|Lamp|Lighting|2|8|2025-02-28\n"_s + kingsway);
        QCOMPARE(m_warehouse->rows(
                     u"SELECT count(*) FROM low_stock(8) a JOIN dim_stores b ON b.store_id = a.store_id "
                     "WHERE b.store_name = 'Kingsway'"_s),
                 u"1"_s);
    }

    void itemsHaveTheirLastStockAndTheSalesOfFourWeeks_data() { engines(); }
    void itemsHaveTheirLastStockAndTheSalesOfFourWeeks()
    {
        QCOMPARE(
            m_warehouse->rows(u"SELECT store_name, product_name, stock, units_sold FROM bi_item_cover ORDER BY "
                              "store_id"_s),
            u"Market Square|Lamp|2|8\nKingsway|Lamp|1.5|7"_s);
    }

    void customersHaveTheirLifetimeValue_data() { engines(); }
    void customersHaveTheirLifetimeValue()
    {
        QCOMPARE(m_warehouse->rows(
                     u"SELECT customer_id, customer_lifetime_value(customer_id) FROM dim_customers WHERE "
                     "customer_id > -3 ORDER BY customer_id"_s),
                 u"-2|5\n-1|0\n1|57.5\n2|37.5"_s);
        QCOMPARE(m_warehouse->rows(u"SELECT customer_id, customer_tier, first_sale, last_sale, line_count, "
                                   "lifetime_value FROM bi_customer_value ORDER BY customer_id"_s),
                 u"1|Gold|2025-01-31|2025-02-11|3|57.5\n2|Bronze|2025-02-10|2025-02-10|1|37.5"_s);
    }

    void monthsAreOpenedWhereThereAreAny_data() { engines(); }
    void monthsAreOpenedWhereThereAreAny()
    {
        QCOMPARE(m_warehouse->rows(u"SELECT open_month('2025-02-14')"_s), u"0"_s);
        QCOMPARE(m_warehouse->rows(u"SELECT open_month('2025-07-14')"_s),
                 m_warehouse->engine() == Engine::Sqlite ? u"0"_s : u"2"_s); // SQLite has no parts
    }

    void withoutRollupsNothingDiffers_data() { engines(); }
    void withoutRollupsNothingDiffers() { QCOMPARE(m_warehouse->rows(u"SELECT verify_rollups()"_s), u"0"_s); }

    void viewsForToolsHaveTheFacts_data() { engines(); }
    void viewsForToolsHaveTheFacts()
    {
        QCOMPARE(m_warehouse->rows(
                     u"SELECT transaction_id, store_name, product_name, customer_tier, year, quantity, "
                     "total_amount FROM bi_sales WHERE transaction_id IN (2, 4) ORDER BY transaction_id"_s),
                 u"2|Kingsway|Lamp|Bronze|2025|7.5|37.5\n4|Kingsway|Lamp|Gold|2025|-0.5|-2.5"_s);
        QCOMPARE(
            m_warehouse->rows(u"SELECT date, store_name, product_name, closing_stock FROM bi_inventory WHERE "
                              "store_id = 2"_s),
            u"2025-02-12|Kingsway|Lamp|1.5"_s);
    }
};

QTEST_GUILESS_MAIN(TestFunctions)
#include "tst_functions.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/tinywarehouse.h"

#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

namespace {

// A batch of members, one of two sales lines worth 29.00, one of one stock level.
void fill(TinyWarehouse &warehouse)
{
    warehouse.members(warehouse.batch(u"products"_s));
    for (const auto day : {QDate(2024, 1, 1), QDate(2024, 2, 1)}) {
        if (!openMonth(warehouse.session(), day))
            qFatal("The month cannot be opened.");
    }
    const auto sales = QString::number(warehouse.batch(u"sales"_s, 2, u"29.00"_s));
    warehouse.insert(u"sales_lines"_s, saleLine({{u"batch_id"_s, sales}}));
    warehouse.insert(u"sales_lines"_s, saleLine({{u"transaction_id"_s, u"2"_s},
                                                 {u"quantity"_s, u"1"_s},
                                                 {u"discount_amount"_s, u"0"_s},
                                                 {u"total_amount"_s, u"10"_s},
                                                 {u"batch_id"_s, sales}}));
    const auto stock = QString::number(warehouse.batch(u"inventory"_s, 1));
    warehouse.insert(u"stock_levels"_s, stockLevel({{u"batch_id"_s, stock}}));
}

QString findings(TinyWarehouse &warehouse)
{
    const auto found = verifyWarehouse(warehouse.session());
    if (!found)
        return found.error().message + found.error().detail;
    return QStringList(found->begin(), found->end()).join(u'\n');
}

} // namespace

class TestVerify : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSoundWarehouseHasNoFindings_data() { engines(); }

    void aSoundWarehouseHasNoFindings()
    {
        QFETCH(Engine, engine);
        TinyWarehouse warehouse(engine);
        QCOMPARE(findings(warehouse), QString());
        fill(warehouse);
        QCOMPARE(findings(warehouse), QString());
    }

    void whatDoesNotHoldIsSaid_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("finding");
        QTest::newRow("lost line")
            << u"DELETE FROM sales_lines WHERE transaction_id = 2"_s
            << u"Batch 2 (sales.csv) says that it loaded 2 rows; sales_lines holds 1 of it, or "
               "another amount of money.\nsales_lines holds 1 rows, but the finished batches "
               "left 2."_s;
        QTest::newRow("changed money")
            << u"UPDATE sales_lines SET %total = 0, relaxed_rules = 4 WHERE transaction_id = 2"_s
            << u"Batch 2 (sales.csv) says that it loaded 2 rows; sales_lines holds 2 of it, or "
               "another amount of money."_s;
        QTest::newRow("line of an unfinished batch")
            << u"UPDATE etl_batches SET state = 'FAILED' WHERE batch_id = 3"_s
            << u"stock_levels holds 1 rows of batches that are not finished, such as batch 3.\n"
               "stock_levels holds 1 rows, but the finished batches left 0."_s;
        QTest::newRow("gap")
            << u"UPDATE dim_stores_history SET valid_from = '2024-01-01' WHERE store_id = 1"_s
            << u"The history of member 1 of dim_stores reaches from 2024-01-01 to 9999-12-31 only."_s;
        QTest::newRow("closed")
            << u"UPDATE dim_customers_history SET valid_to = '2024-01-01' WHERE customer_id = 2"_s
            << u"The history of member 2 of dim_customers reaches from 1900-01-01 to 2024-01-01 only."_s;
        QTest::newRow("none") << u"DELETE FROM dim_suppliers_history WHERE supplier_id = 1"_s
                              << u"Member 1 of dim_suppliers has no history."_s;
        QTest::newRow("unmapped")
            << u"INSERT INTO etl_source_systems VALUES (1, 'tills'); "
               "UPDATE dim_products SET source_system = 1 WHERE product_id = 2"_s
            << u"Member 2 of dim_products has the source key “2”, which the key map does not lead to it."_s;
    }

    void whatDoesNotHoldIsSaid()
    {
        QFETCH(QString, sql);
        QFETCH(QString, finding);
        for (const auto engine : {Engine::Sqlite, Engine::PostgreSql}) {
            TinyWarehouse warehouse(engine);
            fill(warehouse);
            QString own = sql;
            own.replace(u"%total"_s, engine == Engine::Sqlite ? u"total_e4"_s : u"total_amount"_s);
            const auto statements = own.split(u"; "_s);
            for (const auto &statement : statements)
                warehouse.run(statement);
            QCOMPARE(findings(warehouse), finding);
        }
    }

    void aGapBetweenVersionsIsNamed_data() { engines(); }

    void aGapBetweenVersionsIsNamed()
    {
        QFETCH(Engine, engine);
        TinyWarehouse warehouse(engine);
        fill(warehouse);
        warehouse.run(u"UPDATE dim_customers_history SET valid_to = '2024-01-01' WHERE customer_id = 2"_s);
        warehouse.run(u"INSERT INTO dim_customers_history (customer_id, customer_tier, valid_from, batch_id) "
                      "VALUES (2, 'Silver', '2024-01-03', 1)"_s);
        QCOMPARE(findings(warehouse),
                 u"The history of member 2 of dim_customers has a gap from 2024-01-01 to 2024-01-03."_s);
    }

    void aLaterUpdateTakesLinesOver_data() { engines(); }

    void aLaterUpdateTakesLinesOver()
    {
        QFETCH(Engine, engine);
        TinyWarehouse warehouse(engine);
        fill(warehouse);
        const auto later = warehouse.batch(u"sales"_s);
        const auto money = engine == Engine::Sqlite ? u"sum_read_e4 = 100000, sum_updated_e4 = 100000"_s
                                                    : u"sum_read = 10, sum_updated = 10"_s;
        warehouse.run(
            u"UPDATE etl_batches SET read_n = 1, updated_n = 1, %1 WHERE batch_id = %2"_s.arg(money).arg(
                later));
        warehouse.run(u"UPDATE sales_lines SET batch_id = %1 WHERE transaction_id = 2"_s.arg(later));
        QCOMPARE(findings(warehouse), QString());
    }

    void aLineInTwoMonthsIsFound()
    {
        TinyWarehouse warehouse(Engine::PostgreSql);
        fill(warehouse);
        const auto again = QString::number(warehouse.batch(u"sales"_s, 1, u"19"_s));
        warehouse.insert(u"sales_lines"_s,
                         saleLine({{u"sale_date"_s, u"'2024-02-01'"_s}, {u"batch_id"_s, again}}));
        QCOMPARE(findings(warehouse), u"Line 1/1 is in the warehouse 2 times, in different months."_s);
    }

    void aReaderMayVerifyAndSum_data() { engines(); }

    void aReaderMayVerifyAndSum()
    {
        QFETCH(Engine, engine);
        const EmptyDatabase database(engine);
        QVERIFY(initWarehouse(*database.open()));
        const auto reader = database.open(Access::Reader);
        const auto found = verifyWarehouse(*reader);
        QVERIFY2(found, found ? "" : qPrintable(found.error().message));
        QVERIFY(found->empty());
        QVERIFY(warehouseChecksum(*reader));
        QVERIFY(schemaStatus(*reader)->isWarehouse);
    }

    void aReferenceToNothingIsFound()
    {
        TinyWarehouse warehouse(Engine::Sqlite);
        fill(warehouse);
        warehouse.run(u"PRAGMA foreign_keys = OFF"_s);
        warehouse.run(u"UPDATE sales_lines SET customer_id = 4711"_s);
        QCOMPARE(findings(warehouse),
                 u"sales_lines has 2 references to rows of dim_customers that are not there."_s);
    }

    void moreThanTwentyOfAKindAreCounted()
    {
        TinyWarehouse warehouse(Engine::Sqlite);
        for (int id = 1; id <= 23; ++id)
            warehouse.run(u"INSERT INTO dim_stores (store_id, store_name, source_key, batch_id) VALUES "
                          "(%1, 'x', '%1', %2)"_s.arg(id)
                              .arg(warehouse.batch(u"stores"_s)));
        const auto lines = findings(warehouse).split(u'\n');
        QCOMPARE(lines.size(), 21);
        QVERIFY2(lines.back().contains(u'3'), qPrintable(lines.back()));
    }
};

QTEST_GUILESS_MAIN(TestVerify)
#include "tst_verify.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/checksum/tablesum.h"
#include "schema/tinywarehouse.h"

#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

namespace {

QString number(qint64 value)
{
    return QString::number(value);
}

// The same shop, loaded in one order or the other: ids, batches and receipts get other numbers.
void fill(TinyWarehouse &warehouse, bool isReversed = false)
{
    if (isReversed)
        warehouse.batch(u"another"_s);
    const auto batch = warehouse.batch(u"sales"_s, 3, u"34.5"_s);
    warehouse.members(batch);
    const auto id = [isReversed](int which) { return 1'000'000 + (isReversed ? 3 - which : which); };
    warehouse.run(
        u"INSERT INTO etl_source_systems (source_system, name) VALUES (%1, 'tills')"_s.arg(isReversed ? 4 : 1));
    const auto key = [&](const QString &entity, const QString &sourceKey, int which) {
        warehouse.insert(u"etl_key_map"_s, {{u"entity"_s, u"'%1'"_s.arg(entity)},
                                            {u"source_system"_s, isReversed ? u"4"_s : u"1"_s},
                                            {u"source_key"_s, u"'%1'"_s.arg(sourceKey)},
                                            {u"id"_s, number(id(which))}});
    };
    const auto product = [&](const QString &sourceKey, int which) {
        key(u"products"_s, sourceKey, which);
        warehouse.insert(u"dim_products"_s, {{u"product_id"_s, number(id(which))},
                                             {u"product_name"_s, u"'Größe %1'"_s.arg(sourceKey)},
                                             {u"source_system"_s, isReversed ? u"4"_s : u"1"_s},
                                             {u"source_key"_s, u"'%1'"_s.arg(sourceKey)},
                                             {u"cost_price"_s, u"1.2345"_s},
                                             {u"batch_id"_s, number(batch)}});
        warehouse.openHistory(u"product"_s, id(which), batch, {{u"product_status"_s, u"'active'"_s}});
    };
    product(u"85123A"_s, 1);
    product(u"85123a"_s, 2);
    key(u"receipts"_s, u"till 7|2024-01-05|1"_s, 1);
    key(u"receipts"_s, u"till 7|2024-01-05|2"_s, 2);
    if (!openMonth(warehouse.session(), QDate(2024, 1, 1)))
        qFatal("The month cannot be opened.");
    const auto sale = [&](int receipt, int which, const QString &total) {
        warehouse.insert(u"sales_lines"_s, saleLine({{u"transaction_id"_s, number(id(receipt))},
                                                     {u"product_id"_s, number(id(which))},
                                                     {u"batch_id"_s, number(batch)},
                                                     {u"unit_price"_s, total},
                                                     {u"quantity"_s, u"1"_s},
                                                     {u"discount_amount"_s, u"0"_s},
                                                     {u"total_amount"_s, total},
                                                     {u"sale_time"_s, u"'09:30:00'"_s}}));
    };
    sale(isReversed ? 2 : 1, isReversed ? 2 : 1, isReversed ? u"5.5"_s : u"10.0"_s);
    sale(isReversed ? 1 : 2, isReversed ? 1 : 2, isReversed ? u"10.0"_s : u"5.5"_s);
    warehouse.insert(u"sales_lines"_s,
                     saleLine({{u"transaction_id"_s, u"1"_s}, {u"batch_id"_s, number(batch)}}));
    warehouse.insert(u"sales_extra"_s, {{u"sale_date"_s, u"'2024-01-05'"_s},
                                        {u"transaction_id"_s, u"1"_s},
                                        {u"line_number"_s, u"1"_s},
                                        {u"name"_s, u"'coupon'"_s},
                                        {u"amount"_s, u"-0.5"_s},
                                        {u"batch_id"_s, number(batch)},
                                        {u"source_line"_s, number(batch)}});
    warehouse.insert(u"stock_levels"_s,
                     stockLevel({{u"batch_id"_s, number(batch)}, {u"inventory_id"_s, number(batch)}}));
}

QString print(const std::vector<TableChecksum> &checksums)
{
    QStringList lines;
    for (const auto &checksum : checksums)
        lines.append(u"%1 %2 %3"_s.arg(checksum.table).arg(checksum.rows).arg(checksum.sum));
    return lines.join(u'\n');
}

QString checksumOf(TinyWarehouse &warehouse)
{
    const auto checksums = warehouseChecksum(warehouse.session());
    if (!checksums)
        qFatal("%s %s", qPrintable(checksums.error().message), qPrintable(checksums.error().detail));
    return print(*checksums);
}

// The tables whose line differs between two checksums.
QString differences(const QString &a, const QString &b)
{
    const auto left = a.split(u'\n');
    const auto right = b.split(u'\n');
    QStringList tables;
    for (int i = 0; i < left.size(); ++i) {
        if (left[i] != right.value(i))
            tables.append(left[i].section(u' ', 0, 0));
    }
    return tables.join(u' ');
}

} // namespace

class TestChecksum : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameDataHasTheSameSumWhateverTheEngineAndTheOrder()
    {
        TinyWarehouse sqlite(Engine::Sqlite);
        fill(sqlite);
        TinyWarehouse postgres(Engine::PostgreSql);
        fill(postgres);
        TinyWarehouse reversed(Engine::PostgreSql);
        fill(reversed, true);
        const auto sum = checksumOf(sqlite);
        QVERIFY2(sum.contains(u"sales_lines 3 "_s), qPrintable(sum));
        QCOMPARE(checksumOf(postgres), sum);
        QCOMPARE(checksumOf(reversed), sum);
    }

    void oneChangeChangesItsTableAlone_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("changed");
        QTest::newRow("a ten-thousandth")
            << u"UPDATE sales_lines SET total_e4 = total_e4 + 1 WHERE transaction_id = 1"_s << u"sales_lines"_s;
        QTest::newRow("NULL is not 0")
            << u"UPDATE sales_lines SET unit_cost_e4 = 0 WHERE transaction_id = 1"_s << u"sales_lines"_s;
        QTest::newRow("another day")
            << u"UPDATE sales_lines SET sale_date = '2024-01-06' WHERE transaction_id = 1"_s
            << u"sales_extra sales_lines"_s; // the extra amount moves with its line
        QTest::newRow("a lost line") << u"DELETE FROM sales_lines WHERE transaction_id = 1000001"_s
                                     << u"sales_lines"_s;
        QTest::newRow("another customer")
            << u"UPDATE sales_lines SET customer_id = 2 WHERE transaction_id = 1"_s << u"sales_lines"_s;
        QTest::newRow("a name") << u"UPDATE dim_stores SET store_name = 'Kings way' WHERE store_id = 2"_s
                                << u"dim_stores"_s;
        QTest::newRow("a price") << u"UPDATE dim_products SET cost_price_e4 = 1 WHERE product_id = 1"_s
                                 << u"dim_products"_s;
        QTest::newRow("a version")
            << u"UPDATE dim_customers_history SET valid_to = '2030-01-01' WHERE customer_id = 1"_s
            << u"dim_customers_history"_s;
        QTest::newRow("who has an address")
            << u"UPDATE dim_customers SET email = x'01' WHERE customer_id = 1"_s << u"dim_customers"_s;
        QTest::newRow("where a line came from") << u"UPDATE sales_lines SET source_line = 99"_s << QString();
        QTest::newRow("a stock row's number") << u"UPDATE stock_levels SET inventory_id = 99"_s << QString();
        QTest::newRow("settings") << u"UPDATE warehouse_settings SET value = 'x'"_s << QString();
        QTest::newRow("an inferred member nobody needs")
            << u"INSERT INTO dim_products (product_id, product_name, source_key, is_inferred, batch_id) "
               "VALUES (9, '9', '9', 1, 1)"_s
            << QString();
    }

    void oneChangeChangesItsTableAlone()
    {
        QFETCH(QString, sql);
        QFETCH(QString, changed);
        TinyWarehouse warehouse(Engine::Sqlite);
        fill(warehouse);
        const auto before = checksumOf(warehouse);
        warehouse.run(sql);
        QCOMPARE(differences(before, checksumOf(warehouse)), changed);
    }

    void oneCentMoreIsAnotherSumOnPostgresqlToo()
    {
        TinyWarehouse warehouse(Engine::PostgreSql);
        fill(warehouse);
        const auto before = checksumOf(warehouse);
        warehouse.run(u"UPDATE sales_lines SET total_amount = total_amount + 0.01 WHERE transaction_id = 1"_s);
        QCOMPARE(differences(before, checksumOf(warehouse)), u"sales_lines"_s);
    }

    void ciphertextCountsAsThereOrNot()
    {
        TinyWarehouse warehouse(Engine::Sqlite);
        fill(warehouse);
        warehouse.run(u"UPDATE dim_customers SET email = x'0102' WHERE customer_id = 1"_s);
        const auto before = checksumOf(warehouse);
        warehouse.run(u"UPDATE dim_customers SET email = x'0103' WHERE customer_id = 1"_s);
        QCOMPARE(checksumOf(warehouse), before);
    }

    void anInferredMemberCountsOnceAFactNamesIt()
    {
        TinyWarehouse warehouse(Engine::Sqlite);
        fill(warehouse);
        warehouse.run(u"INSERT INTO dim_products (product_id, product_name, source_key, is_inferred, batch_id) "
                      "VALUES (9, '9', '9', 1, 1)"_s);
        warehouse.openHistory(u"product"_s, 9, 1, {{u"product_status"_s, u"'unknown'"_s}});
        const auto before = checksumOf(warehouse);
        warehouse.run(u"UPDATE sales_lines SET product_id = 9 WHERE transaction_id = 1"_s);
        QCOMPARE(differences(before, checksumOf(warehouse)),
                 u"dim_products dim_products_history sales_lines"_s);
    }

    void framesKeepRowsApart()
    {
        const auto sum = [](const QStringList &cells) {
            CanonicalRow row;
            for (const auto &cell : cells)
                cell.isNull() ? row.null() : row.text(cell.toStdString());
            TableSum total;
            total.add(row);
            return total.hex();
        };
        QVERIFY(sum({u"ab"_s, u"c"_s}) != sum({u"a"_s, u"bc"_s}));
        QVERIFY(sum({u""_s}) != sum({QString()}));
        QCOMPARE(sum({u"a"_s}).size(), 32);
    }

    void sumsForgetTheOrderButNotHowOften()
    {
        CanonicalRow a, b;
        a.integer(1);
        b.integer(2);
        TableSum ab, ba, aab;
        for (const auto *row : {&a, &b})
            ab.add(*row);
        for (const auto *row : {&b, &a})
            ba.add(*row);
        for (const auto *row : {&a, &a, &b})
            aab.add(*row);
        QCOMPARE(ab.hex(), ba.hex());
        QVERIFY(ab.hex() != aab.hex());
    }
};

QTEST_GUILESS_MAIN(TestChecksum)
#include "tst_checksum.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// What no file may do to the warehouse, however it is made: everything here is rejected or refused with a
// reason. Within which memory is in tst_hugeinput, faults of disks and connections are in tests/faults.
#include "etl/csv/csvreader.h"
#include "etl/plainsales.h"
#include "etl/shop.h"
#include "etl/sniff/sniff.h"

#include <QFileInfo>
#include <QTest>

namespace martlet {

using namespace Qt::StringLiterals;

class BadInputTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void poisonIsRejected_data() { engines(); }
    void poisonIsRejected();
    void brokenRecordsAreRejected_data() { engines(); }
    void brokenRecordsAreRejected();
    void aBrokenFileIsRefused_data();
    void aBrokenFileIsRefused();
    void aFileThatChangesIsRefused_data();
    void aFileThatChangesIsRefused();
};

void BadInputTest::poisonIsRejected()
{
    QFETCH(martlet::Engine, engine);
    // column, text, rule
    const std::vector<std::tuple<int, QByteArray, QString>> poisons{
        {7, "NaN", u"NUMBER"_s},
        {8, "Infinity", u"NUMBER"_s},
        {8, "-inf", u"NUMBER"_s},
        {7, "0x1F", u"NUMBER"_s},
        {7, "1e5", u"NUMBER"_s},
        {8, "5,00", u"RAGGED"_s},
        {8, "\"5,00\"", u"NUMBER"_s},
        {7, "\xD9\xA1", u"NUMBER"_s},
        {0, "\xD9\xA1\xD9\xA2", u"NUMBER"_s},
        {6, "today", u"DATE"_s},
        {6, "infinity", u"DATE"_s},
        {6, "epoch", u"DATE"_s},
        {6, "2025-02-30", u"DATE"_s},
        {6, "2025-02-29", u"DATE"_s},
        {6, "02/03/2025", u"DATE"_s},
        {6, "1899-12-31", u"RANGE"_s},
        {6, "2201-01-01", u"RANGE"_s},
        {11, "24:00:00", u"TIME"_s},
        {11, "y", u"TIME"_s},
        {8, "99999999999999999999", u"RANGE"_s},
        {8, "5.00001", u"PRECISION"_s},
        {0, "+7 '", u"NUMBER"_s},
        {3, "'; DROP TABLE x;--", u"NUMBER"_s},
        {3, "", u"REQUIRED"_s},
        {7, "0", u"ZERO_QUANTITY"_s},
        {8, "-5", u"NEGATIVE_PRICE"_s},
        {10, "5.02", u"TOTAL"_s},
        {2, "-4", u"KEY"_s},
    };
    QByteArray text = salesHeader + plainSale(1);
    QString expected;
    for (size_t place = 0; place < poisons.size(); ++place) {
        const auto &[column, poison, rule] = poisons[place];
        auto fields = plainSale(int(place) + 2).trimmed().split(',');
        fields[column] = poison;
        text += fields.join(',') + '\n';
        expected += u"%1 | %2\n"_s.arg(place + 3).arg(rule);
    }
    Shop shop(engine);
    VERIFY_OK(shop.load(u"sales.csv"_s, text));
    QCOMPARE(shop.ask(u"SELECT line, rule FROM etl_rejects WHERE severity = 'error' ORDER BY line"_s),
             expected);
    QCOMPARE(shop.ask(u"SELECT transaction_id FROM sales_fact"_s), u"1\n"_s);
    QCOMPARE(shop.broken(), QString());
}

void BadInputTest::brokenRecordsAreRejected()
{
    QFETCH(martlet::Engine, engine);
    const QByteArray columns =
        "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n";
    const auto sale = [](const QByteArray &code, const QByteArray &name) {
        return "536365," + code + ',' + name + ",6,2010-12-01 08:26:00,2.55,17850.0,United Kingdom\n";
    };
    const QByteArray nul("N\0L", 3);
    const auto text = columns + sale("1", "K\xC3\xA4se")                   // UTF-8
                      + sale("2", "K\xE4se")                               // windows-1252
                      + sale("3", nul) + sale("4", "\"a\"b")               // text behind a quoted one
                      + sale("5", "a,b")                                   // a field too many
                      + sale("6", "\xED\xA0\x80")                          // half a surrogate pair
                      + sale("7", "\xF0\x9F\x98\x80") + "536365,8,short\n" // two fields too few
                      + sale("9", "\"open") + sale("A", "last");           // a quote that nobody closes
    Shop shop(engine);
    const auto path = shop.write(u"day.csv"_s, text);
    const auto loaded = shop.load({.paths = {path}, .recipe = u"uci-online-retail"_s});
    VERIFY_OK(loaded);
    QCOMPARE(countsOf(loaded->files.front().batch), u"read 10: 3 new 0 changed 0 same 0 twice 0 stale 7 bad"_s);
    QCOMPARE(shop.ask(u"SELECT line, rule FROM etl_rejects WHERE severity = 'error' ORDER BY line"_s),
             u"3 | ENCODING\n4 | NUL\n5 | QUOTE\n6 | RAGGED\n7 | ENCODING\n9 | RAGGED\n10 | QUOTE\n"_s);
    QCOMPARE(shop.ask(u"SELECT product_name FROM dim_products WHERE product_id > 0 ORDER BY source_key"_s),
             u"Käse\n😀\nlast\n"_s);
    QCOMPARE(shop.broken(), QString());
}

void BadInputTest::aBrokenFileIsRefused_data()
{
    QTest::addColumn<int>("good");
    QTest::addColumn<int>("broken");
    QTest::addColumn<bool>("isRefused");
    QTest::newRow("one in a hundred") << 990 << 10 << false;
    QTest::newRow("more than one in a hundred") << 989 << 11 << true;
    QTest::newRow("too few lines to judge") << 900 << 99 << false;
    QTest::newRow("nothing readable") << 0 << 3 << true;
}

void BadInputTest::aBrokenFileIsRefused()
{
    QFETCH(int, good);
    QFETCH(int, broken);
    QFETCH(bool, isRefused);
    Shop shop(Engine::Sqlite);
    const auto before = shop.checksum();
    const auto loaded = shop.load(u"sales.csv"_s, plainSales(good) + QByteArray("1,\xFF\n").repeated(broken));
    QCOMPARE(!loaded, isRefused);
    if (!isRefused) {
        QCOMPARE(loaded->files.front().batch.counts.rejected, broken);
        return;
    }
    QCOMPARE(loaded.error().kind, Error::Kind::Input);
    QVERIFY2(loaded.error().message.contains(u"line %1"_s.arg(good + 2), Qt::CaseInsensitive),
             qPrintable(loaded.error().message));
    QCOMPARE(shop.checksum(), before);
    QCOMPARE(shop.ask(u"SELECT state FROM etl_batches"_s), u"REFUSED\n"_s);
}

void BadInputTest::aFileThatChangesIsRefused_data()
{
    QTest::addColumn<QString>("change");
    for (const auto &change : {u"shorter"_s, u"longer"_s, u"another"_s, u"gone"_s})
        QTest::newRow(qPrintable(change)) << change;
}

void BadInputTest::aFileThatChangesIsRefused()
{
    QFETCH(QString, change);
    Shop shop(Engine::Sqlite);
    const auto before = shop.checksum();
    const auto path = shop.write(u"sales.csv"_s, plainSales(30'000));
    bool isChanged = false;
    const Progress progress([&](const ProgressStep &) {
        if (std::exchange(isChanged, true))
            return;
        QFile file(path);
        if (change == u"shorter")
            QVERIFY(file.resize(file.size() / 2));
        else if (change == u"gone")
            QVERIFY(file.remove());
        else if (change == u"longer")
            QVERIFY(file.open(QIODevice::Append) && file.write(plainSale(99'999)) > 0);
        else
            QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() - 3) && file.write("9") == 1);
    });
    // A file's time may be as coarse as the clock's tick.
    QTest::qWait(20);
    const auto loaded = shop.load({.paths = {path}, .recipe = {}}, {}, progress);
    QVERIFY(!loaded && isChanged);
    QCOMPARE(loaded.error().kind, Error::Kind::Input);
    QVERIFY2(loaded.error().message.contains(u"sales.csv"_s), qPrintable(loaded.error().message));
    QCOMPARE(shop.checksum(), before);
    VERIFY_OK(shop.load({.paths = {shop.write(u"sales.csv"_s, plainSales(30'000))}, .recipe = {}}));
    QCOMPARE(shop.ask(u"SELECT count(*) FROM sales_fact"_s), u"30000\n"_s);
}

} // namespace martlet

QTEST_GUILESS_MAIN(martlet::BadInputTest)
#include "tst_badinput.moc"

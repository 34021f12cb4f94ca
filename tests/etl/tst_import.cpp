// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/repair/rejectedlines.h"
#include "etl/shop.h"
#include "lineage/batchledger.h"
#include "lineage/rejectexport.h"
#include "support/starheaders.h"

#include <QBuffer>
#include <QDir>
#include <QTest>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

QByteArray line(int transaction, int number, const char *date, int quantity = 1, int price = 5)
{
    return QByteArray::number(transaction) + ',' + QByteArray::number(number) + ",-2,10,5,7," + date + ',' +
           QByteArray::number(quantity) + ',' + QByteArray::number(price) + ",0," +
           QByteArray::number(quantity * price) + ",10:00:00\n";
}

constexpr auto flatHeader =
    "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n";

} // namespace

class ImportTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFateIsCounted_data() { engines(); }
    void everyFateIsCounted();
    void linesWithoutNumbersKeepTheirs_data() { engines(); }
    void linesWithoutNumbersKeepTheirs();
    void orderAndRepetitionDoNotMatter_data() { engines(); }
    void orderAndRepetitionDoNotMatter();
    void theLastLineNamesAMember_data() { engines(); }
    void theLastLineNamesAMember();
    void costsFollowTheProductsHistory_data() { engines(); }
    void costsFollowTheProductsHistory();
    void aDryRunLeavesNothing_data() { engines(); }
    void aDryRunLeavesNothing();
    void aStoppedLoadLeavesNothing_data() { engines(); }
    void aStoppedLoadLeavesNothing();
    void everyRowShowsItsLine_data() { engines(); }
    void everyRowShowsItsLine();
    void rejectsComeBackAsTheyWere_data() { engines(); }
    void rejectsComeBackAsTheyWere();
    void badFilesAreRefused_data();
    void badFilesAreRefused();
};

void ImportTest::everyFateIsCounted()
{
    QFETCH(martlet::Engine, engine);
    Shop shop(engine);
    VERIFY_OK(shop.load(u"sales_1.csv"_s, QByteArray(salesHeader) + line(1, 1, "2025-01-01") +
                                              line(1, 2, "2025-01-01") + line(2, 1, "2025-01-02")));
    const auto second =
        shop.load(u"sales_2.csv"_s, QByteArray(salesHeader) + line(1, 1, "2025-01-01") // the same
                                        + line(1, 2, "2025-01-01", 3)                  // changed
                                        + line(2, 1, "2025-02-02")                     // another day
                                        + line(3, 1, "2025-02-03")                     // new
                                        + line(3, 1, "2025-02-03")                     // twice
                                        + line(3, 1, "2025-02-03", 9)                  // and contradicting
                                        + "4,1,-2,10,5,7,2025-13-01,1,5,0,5,\n");
    VERIFY_OK(second);
    const auto &batch = second->files.front().batch;
    QCOMPARE(countsOf(batch), u"read 7: 1 new 2 changed 1 same 1 twice 0 stale 2 bad"_s);
    QVERIFY(batch.counts.balances());
    QCOMPARE(
        shop.ask(u"SELECT transaction_id, line_number, sale_date, CAST(quantity AS INTEGER) FROM sales_fact"
                 " ORDER BY 1, 2"_s),
        u"1 | 1 | 2025-01-01 | 1\n1 | 2 | 2025-01-01 | 3\n2 | 1 | 2025-02-02 | 1\n3 | 1 | 2025-02-03 | 1\n"_s);
    QCOMPARE(shop.ask(u"SELECT line, rule FROM etl_rejects WHERE severity = 'error' ORDER BY 1"_s),
             u"7 | CONFLICT\n8 | DATE\n"_s);
    QCOMPARE(shop.broken(), QString());
}

void ImportTest::linesWithoutNumbersKeepTheirs()
{
    QFETCH(martlet::Engine, engine);
    Shop shop(engine);
    const QByteArray a = "536365,71053,LANTERN,6,2010-12-01 08:26:00,3.39,17850.0,United Kingdom\n",
                     b = "536365,22752,BOXES,2,2010-12-01 08:26:00,7.65,17850.0,United Kingdom\n";
    const auto load = [&](const QString &name, const QByteArray &lines) {
        return shop.load({.paths = {shop.write(name, flatHeader + lines)}, .recipe = u"uci-online-retail"_s});
    };
    VERIFY_OK(load(u"one.csv"_s, a + a + b));
    const auto numbered = shop.ask(u"SELECT line_number, product_id FROM sales_fact ORDER BY 1"_s);
    const auto again = load(u"two.csv"_s, b + a + a + a);
    VERIFY_OK(again);
    QCOMPARE(countsOf(again->files.front().batch), u"read 4: 1 new 0 changed 3 same 0 twice 0 stale 0 bad"_s);
    const auto after = shop.ask(u"SELECT line_number, product_id FROM sales_fact ORDER BY 1"_s);
    QVERIFY2(after.startsWith(numbered), qPrintable(after));
    QCOMPARE(after.count(u'\n'), 4);
}

void ImportTest::orderAndRepetitionDoNotMatter()
{
    QFETCH(martlet::Engine, engine);
    const QByteArray day1 = "536365,85123A,WHITE HEART,6,2010-12-01 08:26:00,2.55,17850.0,United Kingdom\n"
                            "536366,22633,HAND WARMER,6,2010-12-01 08:28:00,1.85,,United Kingdom\n";
    const QByteArray day2 = "536598,85123A,WHITE HANGING HEART,12,2010-12-02 07:48:00,1.25,13090.0,France\n"
                            "536598,22633,,1,2010-12-02 07:48:00,1.85,13090.0,France\n";
    const QByteArray day3 = "C537444,85123A,HEART,-8,2010-12-07 08:42:00,5.95,17850.0,United Kingdom\n";
    const std::vector<QByteArray> files{day1, day2, day3};
    QString first;
    for (const auto &order : {std::vector<size_t>{0, 1, 2}, {2, 1, 0}, {1, 0, 2, 1, 0}, {2, 0, 2, 1}}) {
        Shop shop(engine);
        for (size_t turn = 0; turn < order.size(); ++turn) {
            // Another name and a blank line more each time, so that the same lines come as another file.
            const auto path = shop.write(u"%1.csv"_s.arg(turn),
                                         flatHeader + files[order[turn]] + QByteArray(int(turn), '\n'));
            VERIFY_OK(shop.load({.paths = {path}, .recipe = u"uci-online-retail"_s}));
        }
        QCOMPARE(shop.broken(), QString());
        if (first.isEmpty())
            first = shop.checksum();
        QCOMPARE(shop.checksum(), first);
    }
}

void ImportTest::theLastLineNamesAMember()
{
    QFETCH(martlet::Engine, engine);
    Shop shop(engine);
    const auto load = [&](const QString &name, const QByteArray &lines) {
        return shop.load({.paths = {shop.write(name, flatHeader + lines)}, .recipe = u"uci-online-retail"_s});
    };
    const auto name = [&] {
        return shop.ask(u"SELECT product_name FROM dim_products WHERE source_key = '85123A'"_s).trimmed();
    };
    VERIFY_OK(load(u"b.csv"_s, "536598,85123A,NEWER,12,2010-12-02 07:48:00,1.25,13090.0,France\n"));
    VERIFY_OK(load(u"a.csv"_s, "536365,85123A,OLDER,6,2010-12-01 08:26:00,2.55,17850.0,United Kingdom\n"));
    QCOMPARE(name(), u"NEWER"_s);
    VERIFY_OK(load(u"c.csv"_s, "536700,85123A,NEWEST,6,2010-12-03 08:26:00,2.55,17850.0,United Kingdom\n"));
    QCOMPARE(name(), u"NEWEST"_s);
}

void ImportTest::costsFollowTheProductsHistory()
{
    QFETCH(martlet::Engine, engine);
    Shop shop(engine);
    VERIFY_OK(shop.load(u"sales.csv"_s,
                        QByteArray(salesHeader) + line(1, 1, "2025-01-01") + line(2, 1, "2025-06-01")));
    const auto costs = [&] {
        return shop.ask(u"SELECT transaction_id, CAST(unit_cost AS INTEGER) FROM sales_fact ORDER BY 1"_s);
    };
    QCOMPARE(costs(), u"1 | NULL\n2 | NULL\n"_s);
    constexpr auto columns =
        "product_id,product_name,department,category,subcategory,brand,supplier_id,cost_price,"
        "retail_price,product_status,product_type,valid_from\n";
    VERIFY_OK(
        shop.load(u"products_1.csv"_s, QByteArray(columns) + "10,Kettle,K,B,S,A,,3,5,active,merchandise,\n"));
    QCOMPARE(costs(), u"1 | 3\n2 | 3\n"_s);
    VERIFY_OK(shop.load(u"products_2.csv"_s,
                        QByteArray(columns) + "10,Kettle,K,B,S,A,,4,5,active,merchandise,2025-03-01\n"));
    QCOMPARE(costs(), u"1 | 3\n2 | 4\n"_s);
    QCOMPARE(
        shop.ask(u"SELECT valid_from, valid_to FROM dim_products_history WHERE product_id = 10 ORDER BY 1"_s),
        u"1900-01-01 | 2025-03-01\n2025-03-01 | 9999-12-31\n"_s);
    QCOMPARE(shop.broken(), QString());
}

void ImportTest::aDryRunLeavesNothing()
{
    QFETCH(martlet::Engine, engine);
    Shop shop(engine);
    const auto before = shop.checksum();
    const auto path = shop.write(u"sales.csv"_s, QByteArray(salesHeader) + line(1, 1, "2025-01-01") +
                                                     line(1, 1, "2025-01-01", 2) + line(2, 1, "01/02/2025") +
                                                     line(2, 2, "02/02/2025"));
    const auto tried = shop.load({.paths = {path}, .recipe = {}, .dryRun = true});
    VERIFY_OK(tried);
    QCOMPARE(tried->files.front().batch.counts.inserted, 1);
    const auto &rejects = *tried->files.front().rejects;
    QCOMPARE(rejects.count(), 3);
    QCOMPARE(rejects.kept().size(), size_t(3));
    QCOMPARE(rejects.sums().at({u"DATE"_s, u"sale_date"_s}).lines, 2);
    QCOMPARE(rejects.sums().at({u"DATE"_s, u"sale_date"_s}).amount.toString(), u"10.0000"_s);
    QCOMPARE(rejects.sums().at({u"CONFLICT"_s, u"line_number"_s}).amount.toString(), u"10.0000"_s);
    QCOMPARE(rejects.kept().front().reject.raw + '\n', line(2, 1, "01/02/2025"));
    QCOMPARE(tried->files.front().groups.size(), size_t(2));
    QCOMPARE(shop.checksum(), before);
    QCOMPARE(shop.ask(u"SELECT count(*) FROM etl_batches"_s), u"0\n"_s);
}

void ImportTest::aStoppedLoadLeavesNothing()
{
    QFETCH(martlet::Engine, engine);
    Shop shop(engine);
    QByteArray text = salesHeader;
    for (int receipt = 1; receipt <= 20000; ++receipt)
        text += line(receipt, 1, "2025-01-01");
    const auto before = shop.checksum();
    std::stop_source stop;
    const Progress progress([&](const ProgressStep &) { stop.request_stop(); });
    const auto stopped =
        shop.load({.paths = {shop.write(u"sales.csv"_s, text)}, .recipe = {}}, stop.get_token(), progress);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
    QCOMPARE(shop.checksum(), before);
    QCOMPARE(shop.ask(u"SELECT state, inserted_n FROM etl_batches"_s), u"CANCELLED | 0\n"_s);
    VERIFY_OK(shop.load({.paths = {shop.path(u"sales.csv"_s)}, .recipe = {}}));
    QCOMPARE(shop.ask(u"SELECT count(*) FROM sales_fact"_s), u"20000\n"_s);
}

void ImportTest::everyRowShowsItsLine()
{
    QFETCH(martlet::Engine, engine);
    Shop shop(engine);
    QByteArray text = salesHeader;
    for (int receipt = 1; receipt <= 9000; ++receipt) // more text than one piece
        text += line(receipt, 1, "2025-01-01", receipt % 7 + 1);
    VERIFY_OK(shop.load(u"sales.csv"_s, text));
    const auto session = shop.open();
    for (const int receipt : {1, 4711, 9000}) {
        const auto found = traceRow(*session, u"sales_fact"_s, u"%1/1"_s.arg(receipt));
        VERIFY_OK(found);
        QCOMPARE(found->line, receipt + 1);
        QCOMPARE(found->batch.fileName, u"sales.csv"_s);
        QCOMPARE(found->raw, line(receipt, 1, "2025-01-01", receipt % 7 + 1).trimmed());
    }
    QVERIFY(!traceRow(*session, u"sales_fact"_s, u"1"_s));
    QVERIFY(!traceRow(*session, u"sales_lines; DROP TABLE x"_s, u"1/1"_s));
    const auto product = traceRow(*session, u"dim_products"_s, u"10"_s);
    VERIFY_OK(product);
    QCOMPARE(product->line, 2);
    const auto batches = listBatches(*session);
    VERIFY_OK(batches);
    QCOMPARE(batches->size(), size_t(1));
    QCOMPARE(batches->front().counts.inserted, 9000);
    QCOMPARE(batches->front().state, BatchState::Done);
}

void ImportTest::rejectsComeBackAsTheyWere()
{
    QFETCH(martlet::Engine, engine);
    Shop shop(engine);
    const QByteArray bad = "2,1,-2,10,5,7,2025-13-01,1,5,0,5,10:00:00";
    const auto loaded =
        shop.load(u"sales.csv"_s, QByteArray(salesHeader) + line(1, 1, "2025-01-01") + bad + '\n');
    VERIFY_OK(loaded);
    const auto id = loaded->files.front().batch.id;
    const auto session = shop.open();
    const auto rejects = listRejects(*session, id);
    VERIFY_OK(rejects);
    QCOMPARE(rejects->size(), size_t(1));
    QCOMPARE(rejects->front().raw, bad);
    QCOMPARE(rejects->front().column, u"sale_date"_s);
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    const auto written = exportRejects(*session, id, out, {});
    VERIFY_OK(written);
    QCOMPARE(*written, 1);
    const auto lines = out.data().split('\n');
    QVERIFY(lines.at(0).endsWith(",_line,_column,_rule,_message"));
    QVERIFY2(lines.at(1).startsWith(bad + ",3,\"sale_date\",\"DATE\",\""), lines.at(1).constData());
}

void ImportTest::badFilesAreRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("recipe");
    const auto good = QByteArray(salesHeader) + line(1, 1, "2025-01-01");
    QTest::newRow("empty") << u"sales.csv"_s << QByteArray() << QString();
    QTest::newRow("header only") << u"sales.csv"_s << QByteArray(salesHeader) << QString();
    QTest::newRow("unknown recipe") << u"sales.csv"_s << good << u"no-such-recipe"_s;
    QTest::newRow("unknown columns") << u"sales.csv"_s << QByteArray("a,b\n1,2\n") << QString();
    QTest::newRow("nothing loadable") << u"sales.csv"_s
                                      << QByteArray(salesHeader) + "x,1,-2,10,5,7,2025-01-01,1,5,0,5,\n"
                                      << QString();
    QTest::newRow("folder") << u""_s << QByteArray() << u"star-sales"_s;
    QTest::newRow("missing") << u"?"_s << QByteArray() << u"star-sales"_s;
}

void ImportTest::badFilesAreRefused()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, text);
    QFETCH(QString, recipe);
    Shop shop(Engine::Sqlite);
    const auto before = shop.checksum();
    if (!name.isEmpty() && name != u"?")
        shop.write(name, text);
    const auto refused = shop.load({.paths = {shop.path(name)}, .recipe = recipe});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, recipe.startsWith(u"no-such") ? Error::Kind::Usage : Error::Kind::Input);
    QVERIFY2(refused.error().message.endsWith(u'.'), qPrintable(refused.error().message));
    QCOMPARE(shop.checksum(), before);
}

} // namespace martlet

QTEST_GUILESS_MAIN(martlet::ImportTest)
#include "tst_import.moc"

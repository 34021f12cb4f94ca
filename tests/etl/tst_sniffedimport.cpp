// SPDX-License-Identifier: GPL-3.0-or-later
// Files that nobody has described, loaded by what was sniffed of them.
#include "etl/shop.h"

#include "etl/sniff/sniff.h"
#include "etl/workbookfile.h"

#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

namespace {

const QByteArray german = "Kassenbericht Mai;;;;\n"
                          "\n"
                          "Bon-Nr.;Artikel;Menge;Datum;Einzelpreis\n"
                          "1001;A-1;2;03.05.2024;1.234,50 €\n"
                          "1001;A-2;1;03.05.2024;2,00 €\n"
                          "Bon-Nr.;Artikel;Menge;Datum;Einzelpreis\n"
                          "1002;A-1;-1;31.05.2024;1.234,50 €\n"
                          "Summe;;2;;\n";

} // namespace

class TestSniffedImport : public QObject
{
    Q_OBJECT

    static QString sums(Shop &shop, Engine engine)
    {
        return shop.ask(
            engine == Engine::Sqlite
                ? u"SELECT count(*), sum(quantity_e3) / 1000, sum(total_e4) FROM sales_lines"_s
                : u"SELECT count(*), CAST(sum(quantity) AS BIGINT), CAST(sum(total_amount) * 10000 AS "
                  "BIGINT) FROM sales_lines"_s);
    }

private Q_SLOTS:
    void anUnknownFileLoads_data() { engines(); }
    void anUnknownFileLoads()
    {
        QFETCH(martlet::Engine, engine);
        Shop shop(engine);
        const auto report = shop.load(u"kasse_2024-05.csv"_s, german);
        QVERIFY2(report.has_value(), qPrintable(report ? QString() : report.error().message));
        QCOMPARE(countsOf(report->files.front().batch),
                 u"read 3: 3 new 0 changed 0 same 0 twice 0 stale 0 bad"_s);
        QCOMPARE(report->files.front().batch.recipe, u"kasse"_s);
        QCOMPARE(sums(shop, engine), u"3 | 2 | 12365000\n"_s);
        QCOMPARE(shop.broken(), QString());
    }

    void aWorkbookLoads_data() { engines(); }
    void aWorkbookLoads()
    {
        QFETCH(martlet::Engine, engine);
        Shop shop(engine);
        WorkbookFile book;
        book.cellFormats = "<xf numFmtId=\"0\"/><xf numFmtId=\"14\"/>";
        book.sheets = {
            {"Sales",
             "<row><c t=\"str\"><v>receipt</v></c><c t=\"str\"><v>item</v></c><c t=\"str\"><v>qty</v></c>"
             "<c t=\"str\"><v>date</v></c><c t=\"str\"><v>price</v></c></row>"
             "<row><c><v>1</v></c><c t=\"str\"><v>A</v></c><c><v>2</v></c><c "
             "s=\"1\"><v>45000</v></c><c><v>1.5</v></c></row>"
             "<row><c><v>2</v></c><c t=\"str\"><v>B</v></c><c><v>3</v></c><c "
             "s=\"1\"><v>45001</v></c><c><v>2.25</v></c></row>"}};
        book.write(shop.path(u"sales.xlsx"_s));
        const auto report = shop.load(ImportRequest{.paths = {shop.path(u"sales.xlsx"_s)}});
        QVERIFY2(report.has_value(), qPrintable(report ? QString() : report.error().message));
        QCOMPARE(report->files.front().batch.bytes, QFileInfo(shop.path(u"sales.xlsx"_s)).size());
        QCOMPARE(sums(shop, engine), u"2 | 5 | 97500\n"_s);
        QVERIFY(shop.load(ImportRequest{.paths = {shop.path(u"sales.xlsx"_s)}})->allAlreadyLoaded());
        QCOMPARE(shop.broken(), QString());
    }

    void whatIsOpenIsSaidAndNotGuessed()
    {
        Shop shop(Engine::Sqlite);
        const auto missing = shop.load(u"odd.csv"_s, "receipt,item,qty\n1,A,2\n");
        QCOMPARE(missing.error().kind, Error::Kind::Input);
        QVERIFY2(missing.error().message.contains(u"seems to fill: sale_date, unit_price"),
                 qPrintable(missing.error().message));
        const auto twoWays = shop.load(u"days.csv"_s, "receipt,item,qty,date,price\n1,A,2,3/4/2024,1.50\n");
        QCOMPARE(twoWays.error().kind, Error::Kind::Input);
        QVERIFY2(twoWays.error().message.contains(
                     u"Is “3/4/2024” 4 March 2024 (M/d/yyyy) or 3 April 2024 (d/M/yyyy)?"),
                 qPrintable(twoWays.error().message));
        QCOMPARE(shop.ask(u"SELECT count(*) FROM etl_batches"_s), u"0\n"_s);
    }

    void anAnswerMakesTheDraftLoad()
    {
        Shop shop(Engine::Sqlite);
        const auto path = shop.write(u"days.csv"_s, "receipt,item,qty,date,price\n1,A,2,3/4/2024,1.50\n");
        const auto found = sniff(path, {}, {}, {});
        QVERIFY(found.has_value());
        const auto &question = found->questions.front();
        const auto recipe = toToml(answered(*found, question, question.readings.back()).recipe);
        const auto report =
            shop.load(ImportRequest{.paths = {path}, .recipe = shop.write(u"days.toml"_s, recipe)});
        QVERIFY2(report.has_value(), qPrintable(report ? QString() : report.error().message));
        QCOMPARE(shop.ask(u"SELECT sale_date FROM sales_lines"_s), u"2024-04-03\n"_s);
    }
};

QTEST_GUILESS_MAIN(TestSniffedImport)
#include "tst_sniffedimport.moc"

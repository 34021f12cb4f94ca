// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/validate/rowvalidator.h"

#include "etl/recipe/dateformat.h"
#include "etl/recipe/recipes.h"
#include "etl/rowtext.h"
#include "etl/validate/rowchunk.h"

using namespace martlet;
using namespace Qt::StringLiterals;

namespace {

ImportRecipe recipeOf(const QByteArray &columns, const QByteArray &options = {},
                      const QByteArray &system = "till", const QByteArray &feed = "sales")
{
    const auto recipe = recipeFromToml("name = \"t\"\nsource_system = \"" + system + "\"\n[[file]]\nfeed = \"" +
                                           feed + "\"\n" + options + "\n[file.columns]\n" + columns,
                                       u"t.toml"_s);
    if (!recipe)
        qFatal("%s", qPrintable(recipe.error().message));
    return *recipe;
}

const QByteArray salesColumns = R"(transaction_id = "t"
product_id = "p"
sale_date = "d"
quantity = "q"
unit_price = "u"
)";

QString sale(const QByteArray &line, const QByteArray &options = {}, const QByteArray &more = {})
{
    return validated(recipeOf(salesColumns + more, options), "t,p,d,q,u\n" + line + "\n");
}

} // namespace

class TestRowValidator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void starSalesAreTyped()
    {
        const auto recipe = *findRecipe(u"star-sales"_s);
        const QByteArray header =
            "transaction_id,line_number,customer_id,product_id,store_id,employee_id,sale_date,"
            "quantity,unit_price,discount_amount,total_amount,sale_time\n";
        QCOMPARE(validated(recipe, header + "7,1,-2,5,3,9,2025-12-31,2,10.50,1,20.00,23:59:59\n"),
                 u"2: 7|1|#-2|5|3|9|2025-12-31|23:59:59|2|10.50|1.00|20.00|NULL|NULL"_s);
        QCOMPARE(validated(recipe, header + "7,1,-4,5,3,9,2025-12-31,2,10.50,1,20.00,23:59:59\n"),
                 u"2: KEY customer_id “-4”"_s);
        QCOMPARE(validated(recipe, header + "7,0,1,5,3,9,2025-12-31,2,10.50,1,20.00,23:59:59\n"),
                 u"2: RANGE line_number “0”"_s);
        QCOMPARE(validated(recipe, header + "-7,1,1,5,3,9,2025-12-31,2,10.50,1,20.00,23:59:59\n"),
                 u"2: NEGATIVE transaction_id “-7”"_s);
        QCOMPARE(validated(recipe, header + "7,1,1,5,3,9,2025-12-31,2,10.50,1,20.02,24:00:00\n"),
                 u"2: TIME sale_time “24:00:00”"_s);
        QCOMPARE(validated(recipe, header + "7,1,1,5,3,9,2025-12-31,2,10.50,1,20.02,\n"),
                 u"2: TOTAL total_amount “20.02”"_s);
        QCOMPARE(validated(recipe, header + "7,1,1,5,3,9,2025-12-31,2,10.50,1,20.01,\n").left(4),
                 u"2: 7"_s); // a cent
        QCOMPARE(validated(recipe, header + "7,1,1,5\n"), u"2: RAGGED  “”"_s);
    }

    void onlyTheDeclaredFormatIsRead_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("reject");
        const auto row = [](const char *line, const char *reject) {
            QTest::newRow(line) << QByteArray(line) << QString::fromUtf8(reject);
        };
        row("1,A,today,1,1", "DATE d “today”");
        row("1,A,2025-02-30,1,1", "DATE d “2025-02-30”");
        row("1,A,2023-02-29,1,1", "DATE d “2023-02-29”");
        row("1,A,31.12.2025,1,1", "DATE d “31.12.2025”");
        row("1,A,2025-1-1,1,1", "DATE d “2025-1-1”");
        row("1,A,2025-12-31 ,1,0x1F", "NUMBER u “0x1F”");
        row("1,A,1899-12-31,1,1", "RANGE d “1899-12-31”");
        row("1,A,2201-01-01,1,1", "RANGE d “2201-01-01”");
        row("1,A,2025-12-31,NaN,1", "NUMBER q “NaN”");
        row("1,A,2025-12-31,Infinity,1", "NUMBER q “Infinity”");
        row("1,A,2025-12-31,1e5,1", "NUMBER q “1e5”");
        row("1,A,2025-12-31,٣,1", "NUMBER q “٣”");
        row("1,A,2025-12-31,1 2,1", "NUMBER q “1 2”");
        row("1,A,2025-12-31,--1,1", "NUMBER q “--1”");
        row("1,A,2025-12-31,1.2345,1", "PRECISION q “1.2345”");
        row("1,A,2025-12-31,100000000000,1", "RANGE q “100000000000”");
        row("1,A,2025-12-31,99999999999,999999999999", "RANGE total_amount “”");
        row("1,A,2025-12-31,1,99999999999999999999", "RANGE u “99999999999999999999”");
        row("1,A,2025-12-31,1,\"12,50\"", "NUMBER u “12,50”");
        row("1,A,2025-12-31,1,00000000000000000000000000000000000000000000000000000000000000001",
            "LENGTH u “000000000000000000000000000000000000000000000000000000000000…”");
        row("1,A,2025-12-31,1,.5", "NUMBER u “.5”");
        row("1,A,2025-12-31,1,5.", "NUMBER u “5.”");
        row("1,A,2025-12-31,1,", "REQUIRED u “”");
        row(" ,A,2025-12-31,1,1", "REQUIRED t “ ”");
        row("1,A,2025-12-31,0,1", "ZERO_QUANTITY q “0”");
        row("1,A,2025-12-31,1,-1", "NEGATIVE_PRICE u “-1”");
    }

    void onlyTheDeclaredFormatIsRead()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, reject);
        QCOMPARE(sale(line), u"2: "_s + reject);
    }

    void numbersAsDeclared_data()
    {
        QTest::addColumn<QByteArray>("options");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("value");
        const auto row = [](const char *options, const char *text, const char *value) {
            QTest::addRow("%s %s", options, text)
                << QByteArray(options) << QByteArray(text) << QString::fromUtf8(value);
        };
        row("decimal = ',', group = '.'", "1.234,50", "1234.50");
        row("decimal = ',', group = '.'", "1234,5", "1234.50");
        row("decimal = ',', group = '.'", "1.234.567", "1234567.00");
        row("decimal = ',', group = '.'", "1.23,50", "NUMBER");
        row("decimal = ',', group = '.'", "1234.567", "NUMBER");
        row("decimal = ',', group = '.'", ".234", "NUMBER");
        row("decimal = ',', group = '.'", "1,234.50", "NUMBER");
        row("group = \"'\"", "1'234.5", "1234.50");
        row("group = ' '", "1 234.5", "1234.50");
        row("symbol = '$'", "$14.00", "14.00");
        row("symbol = '$'", "-$14.00", "NEGATIVE_PRICE");
        row("symbol = '€'", "14.00 €", "14.00");
        row("symbol = '€'", "14.00 $", "NUMBER");
        row("symbol = '$'", "$$1", "NUMBER");
        row("parentheses = true", "(5)", "NEGATIVE_PRICE");
        row("parentheses = true", "(-5)", "NUMBER");
        row("percent = true", "5 %", "0.05");
        row("percent = true", "12.5%", "0.125");
        row("blanks = ['n/a'], default = '3'", "n/a", "3.00");
        row("map = { free = '0', '*' = '1' }", "free", "0.00");
        row("map = { free = '0', '*' = '1' }", "dear", "1.00");
        row("map = { free = '0' }", "dear", "VALUE");
    }

    void numbersAsDeclared()
    {
        QFETCH(QByteArray, options);
        QFETCH(QByteArray, text);
        QFETCH(QString, value);
        auto columns = salesColumns;
        columns.replace("\"u\"", "{ from = \"u\", " + options + " }");
        const auto result = validated(recipeOf(columns), "t,p,d,q,u\n1,A,2025-12-31,1,\"" + text + "\"\n");
        const auto cells = result.split(u'|');
        QCOMPARE(cells.size() > 9 ? cells[9] : result.section(u' ', 1, 1), value);
    }

    void datesAsDeclared_data()
    {
        QTest::addColumn<QByteArray>("format");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("value");
        const auto row = [](const char *format, const char *text, const char *value) {
            QTest::addRow("%s %s", format, text)
                << QByteArray(format) << QByteArray(text) << QString::fromUtf8(value);
        };
        row("M/d/yyyy", "7/4/1996", "1996-07-04");
        row("M/d/yyyy", "07/04/1996", "1996-07-04");
        row("M/d/yyyy", "7/4/96", "DATE");
        row("M/d/yyyy", "13/4/1996", "DATE");
        row("dd.MM.yyyy", "04.07.1996", "1996-07-04");
        row("dd.MM.yyyy", "4.7.1996", "DATE");
        row("d-MMM-yyyy", "04-Jul-1996", "1996-07-04");
        row("d-MMM-yyyy", "4-JUL-1996", "1996-07-04");
        row("d-MMM-yyyy", "4-Juli-1996", "DATE");
        row("yyyy-MM-dd HH:mm:ss", "1996-07-04 08:26:00", "1996-07-04");
        row("yyyy-MM-dd HH:mm:ss", "1996-07-04 08:60:00", "DATE");
        row("yyyy-MM-dd HH:mm:ss", "1996-07-04", "DATE");
        row("yyyy-MM-dd'T'HH:mm:ss'Z'", "1996-07-04T08:26:00Z", "1996-07-04");
        row("yyyyMMdd", "19960704", "1996-07-04");
        row("dd.MM.yy", "04.07.96", "1996-07-04");
        row("dd.MM.yy", "04.07.25", "2025-07-04");
        row("dd.MM.yy", "04.07.1996", "DATE");
        row("d MMMM yyyy", "4 July 1996", "1996-07-04");
        row("d MMMM yyyy", "4 Jul 1996", "DATE");
        row("d. MMMM yyyy", "4. März 1996", "1996-03-04");
        row("d. MMMM yyyy", "4. MÄRZ 1996", "1996-03-04");
        row("d MMM yyyy", "4 févr. 1996", "1996-02-04");
        row("d MMM yyyy", "4 ene 1996", "1996-01-04");
        row("d MMM yyyy", "4 foo 1996", "DATE");
        row("M/d/yyyy h:mm AP", "7/4/1996 12:05 am", "1996-07-04");
        row("M/d/yyyy h:mm AP", "7/4/1996 13:05 PM", "DATE");
        row("M/d/yyyy h:mm AP", "7/4/1996 1:05", "DATE");
        row("yyyy-MM-dd HH:mm:ss.zzz", "1996-07-04 08:26:00.123456", "1996-07-04");
        row("excel", "35250", "1996-07-04");
        row("excel", "35250.75", "1996-07-04");
        row("excel", "35250.999999", "1996-07-05");
        row("excel", "35250.", "DATE");
        row("excel", "60", "DATE");
        row("yyyy-MM-dd", "2000-02-29", "2000-02-29");
        row("yyyy-MM-dd", "1900-02-29", "DATE");
    }

    void datesAsDeclared()
    {
        QFETCH(QByteArray, format);
        QFETCH(QByteArray, text);
        QFETCH(QString, value);
        auto columns = salesColumns;
        columns.replace("\"d\"", "{ from = \"d\", format = \"" + format + "\" }");
        const auto result = validated(recipeOf(columns), "t,p,d,q,u\n1,A," + text + ",1,1\n");
        const auto cells = result.split(u'|');
        QCOMPARE(cells.size() > 6 ? cells[6] : result.section(u' ', 1, 1), value);
    }

    void datesSurviveTheRoundTrip()
    {
        char text[10];
        for (auto day = QDate(1900, 1, 1); day <= QDate(2200, 12, 31); day = day.addDays(1)) {
            writeIsoDate(day.toJulianDay(), text);
            const auto iso = QByteArray(text, 10);
            if (iso != day.toString(Qt::ISODate).toLatin1() ||
                julianDay(day.year(), day.month(), day.day()) != day.toJulianDay())
                QFAIL(iso.constData());
        }
    }

    void messagesSayHowToMend()
    {
        QString message;
        validated(recipeOf(salesColumns), "t,p,d,q,u\n1,A,30.02.2025,1,1\n", &message);
        QCOMPARE(message,
                 u"Line 2, column d: expected a date that exists, written as yyyy-MM-dd; found “30.02.2025”. "
                 "Correct the cell, or the recipe if the whole column is written so."_s);
        validated(recipeOf(salesColumns), "t,p,d,q,u\n1,A,2025-01-01,1,\n", &message);
        QVERIFY(message.contains(u"expected a value, for this column must not be blank; found nothing"_s));
        validated(recipeOf(salesColumns), "t,p,d,q,u\n1,\"A\n2,B\n", &message);
        QVERIFY(message.startsWith(u"Line 3 has 2 fields, the header 5."_s));
        validated(recipeOf(salesColumns), "t,p,d,q,u\n1,\"A\n", &message);
        QCOMPARE(
            message,
            u"The quote that opens in line 2, column p is never closed. Close it, or double it if it is text."_s);
        validated(recipeOf(salesColumns), "t,p,d,q,u\n1,\xE4,2025-01-01,1,1\n", &message);
        QVERIFY2(message.startsWith(u"Line 2, column p has bytes that are no text in UTF-8."_s),
                 qPrintable(message));
    }

    void relaxedRulesAreMarked()
    {
        const QByteArray relax = "relax = [\"zero_quantity\", \"negative_price\", \"total_differs\"]";
        QVERIFY(sale("1,A,2025-12-31,0,1", relax).endsWith(u"~1"_s));
        QVERIFY(sale("1,A,2025-12-31,1,-1", relax).endsWith(u"~2"_s));
        QVERIFY(sale("1,A,2025-12-31,1,1", relax).endsWith(u"NULL"_s));
        const auto recipe = recipeOf(salesColumns + "total_amount = \"x\"\n", relax);
        QVERIFY(validated(recipe, "t,p,d,q,u,x\n1,A,2025-12-31,2,1,7\n").endsWith(u"~4"_s));
    }

    void keysAreKeptToTheLetter()
    {
        const QByteArray more =
            "customer_id = { from = \"c\", trim_point_zero = true, when_blank = \"not_applicable\" }\n"
            "store_id = { constant = \"online\" }\nstore.store_name = { constant = \"Shop\" }\n";
        const auto recipe = recipeOf(salesColumns + more);
        const auto rows = validated(recipe, "t,p,d,q,u,c\nC5,85123a,2025-12-31,-1,2.5,17850.0\n"
                                            "6,4.0128e+10,2025-12-31,1,2.5, \n");
        QCOMPARE(rows, u"2: C5|NULL|17850|85123a|online|#-2|2025-12-31|NULL|-1|2.50|0.00|-2.50|NULL|NULL|Shop\n"
                       "3: 6|NULL|#-2|4.0128e+10|online|#-2|2025-12-31|NULL|1|2.50|0.00|2.50|NULL|NULL|Shop"_s);
    }

    void receiptsAreNamedByWhatTheRecipeSays()
    {
        const auto row =
            sale("17,A,2025-12-31,1,2", "receipt = [\"store_id\", \"sale_date\", \"transaction_id\"]",
                 "store_id = { constant = \"N\" }\n");
        QVERIFY2(row.startsWith(u"2: N/2025-12-31/17|"_s), qPrintable(row));
    }

    void sumsKnowRejectedAmounts()
    {
        const auto recipe = recipeOf(salesColumns);
        QByteArray bytes("t,p,d,q,u\n1,A,never,2,1.25\n1,A,2025-12-31,2,x\n");
        QBuffer buffer(&bytes);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        auto reader = CsvReader::open(buffer, {});
        auto validator = RowValidator::open(recipe, recipe.files.front(), *reader->readHeader());
        RawRow row;
        QVERIFY(reader->next(row));
        QVERIFY(!validator->validate(row));
        QCOMPARE(validator->amount().units(), 25'000);
        QVERIFY(reader->next(row));
        QVERIFY(!validator->validate(row));
        QCOMPARE(validator->amount().units(), 0);
    }

    void stockMustAddUp()
    {
        const auto recipe = *findRecipe(u"star-inventory"_s);
        const QByteArray header =
            "inventory_id,product_id,store_id,date,opening_stock,received_qty,sold_qty,adjusted_qty,"
            "closing_stock\n";
        QCOMPARE(validated(recipe, header + "1,2,3,2025-12-31,10,5,3,-1,11\n"),
                 u"2: 1|2|3|2025-12-31|10|5|3|-1|11|NULL"_s);
        QCOMPARE(validated(recipe, header + "1,2,3,2025-12-31,10,5,3,-1,12\n"),
                 u"2: STOCK closing_stock “12”"_s);
        // inventory_id is optional
        QCOMPARE(validated(recipe, header.mid(13) + "2,3,2025-12-31,10,5,3,-1,11\n"),
                 u"2: NULL|2|3|2025-12-31|10|5|3|-1|11|NULL"_s);
    }

    void dimensionsKeepTheirRules()
    {
        const auto products = *findRecipe(u"star-products"_s);
        const QByteArray header =
            "product_id,product_name,department,category,subcategory,brand,supplier_id,cost_price,"
            "retail_price,product_status,product_type,valid_from\n";
        QCOMPARE(validated(products, header + "1,Tea,Food,Drinks,,B,4,1.5,2.5,active,merchandise,2024-01-01\n"),
                 u"2: 1|Tea|Food|Drinks|NULL|B|4|1.50|2.50|active|merchandise|2024-01-01|NULL"_s);
        QCOMPARE(validated(products, header + "1,Tea,,,,,,-1,2.5,active,,\n"),
                 u"2: NEGATIVE cost_price “-1”"_s);
        QCOMPARE(validated(products, header + "1,Tea,,,,,,1,2.5,gone,,\n"),
                 u"2: VALUE product_status “gone”"_s);
        QVERIFY(validated(products, header + "1," + QByteArray("ä").repeated(500) + ",,,,,,,,,,\n")
                    .startsWith(u"2: 1|ä"_s));
        QVERIFY(validated(products, header + "1," + QByteArray("ä").repeated(501) + ",,,,,,,,,,\n")
                    .startsWith(u"2: LENGTH product_name"_s));
        const auto suppliers = *findRecipe(u"star-suppliers"_s);
        QCOMPARE(validated(suppliers,
                           "supplier_id,supplier_name,contact_person,email,phone,address,city,country,"
                           "contract_start,contract_end\n1,S,,,,,,,2025-01-01,2024-12-31\n"),
                 u"2: ORDER contract_end “2024-12-31”"_s);
    }

    void missingColumnsAreNamed()
    {
        QVERIFY(validated(recipeOf(salesColumns), "t,p,d,q\n")
                    .startsWith(u"The column “u” that the recipe t needs"_s));
        QVERIFY(validated(recipeOf(salesColumns), "t,p,d,q,u,u\n").startsWith(u"The header names “u” twice"_s));
    }

    void hashesNameTheLineWhateverItsPlace()
    {
        const auto recipe = recipeOf(salesColumns);
        QByteArray bytes(
            "t,p,d,q,u\n1,A,2025-12-31,2,1.25\n1,A,2025-12-31,2.0,1.2500\n1,B,2025-12-31,2,1.25\n");
        QBuffer buffer(&bytes);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        auto reader = CsvReader::open(buffer, {});
        auto validator = RowValidator::open(recipe, recipe.files.front(), *reader->readHeader());
        std::vector<quint64> hashes;
        RawRow row;
        RowChunk chunk(validator->layout().cellCount());
        while (reader->next(row)) {
            QVERIFY(validator->validate(row));
            hashes.push_back(validator->row().hash);
            chunk.append(validator->row());
        }
        QCOMPARE(hashes[0], hashes[1]);
        QVERIFY(hashes[0] != hashes[2]);
        // What a chunk keeps lives on without the reader.
        QCOMPARE(chunk.size(), 3);
        QCOMPARE(chunk.row(2).cells[SalesField::ProductId].text(), std::string_view("B"));
        QCOMPARE(chunk.row(0).hash, hashes[0]);
        QCOMPARE(hashes[0], quint64(storedHash)); // stored in warehouses: it never changes
    }

private:
    static constexpr quint64 storedHash = 10'074'977'271'417'823'634U;
};

QTEST_GUILESS_MAIN(TestRowValidator)
#include "tst_rowvalidator.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/rowtext.h"
#include "etl/transform/textsteps.h"

#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

namespace {

QByteArray toml(const QByteArray &steps, const QByteArray &more = {})
{
    return "name = \"t\"\nsource_system = \"till\"\n[[file]]\nfeed = \"products\"\n"
           "header = [\"id\", \"name\", \"size\"]\n" +
           more +
           "[file.columns]\nproduct_id = \"id\"\nproduct_name = { from = \"name\", required = false, steps = "
           "[" +
           steps + "] }\n";
}

ImportRecipe recipeWith(const QByteArray &steps)
{
    const auto recipe = recipeFromToml(toml(steps), u"t.toml"_s);
    if (!recipe)
        qFatal("%s", qPrintable(recipe.error().message));
    return *recipe;
}

// What the steps make of a cell; the column beside it has "XL".
QString changed(const QByteArray &steps, const QByteArray &cell)
{
    const auto row = validated(recipeWith(steps), "id,name,size\n1,\"" + cell + "\",XL\n");
    return row.section(u'|', 1, 1);
}

} // namespace

class TestTransform : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachStepDoesOneThing_data()
    {
        QTest::addColumn<QByteArray>("steps");
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *steps, const char *cell, const char *text) {
            QTest::addRow("%s on %s", steps, cell)
                << QByteArray(steps) << QByteArray(cell) << QString::fromUtf8(text);
        };
        row("{ trim = true }", "\xC2\xA0 a b\xC2\xA0\xC2\xA0", "a b");
        row("{ collapse = true }", "a \xC2\xA0 b\tc", "a b c");
        row("{ case = 'upper' }", "straße éα", "STRAßE ÉΑ");
        row("{ case = 'lower' }", "I ÉA", "i éa");
        row("{ case = 'title' }", "o'neil mc-DONALD élan 2ND", "O'neil Mc-Donald Élan 2nd");
        row("{ replace = ['a', 'aa'] }", "banana", "baanaanaa");
        row("{ replace = ['x', 'y'] }", "banana", "banana");
        row("{ regex = ['^0+', ''] }", "000120", "120");
        row("{ regex = ['(\\d+)-(\\d+)', '\\2/\\1'] }", "12-34 5-6", "34/12 6/5");
        row("{ regex = ['é', 'e'] }", "éé", "ee");
        row("{ split = ';' }", "a;b;c", "a");
        row("{ split = ';', part = 2 }", "a;b;c", "b");
        row("{ split = ';', part = 4 }", "a;b;c", "NULL");
        row("{ split = ';', part = -1 }", "a;b;c", "c");
        row("{ split = ';', part = -3 }", "a;b;c", "a");
        row("{ split = ';', part = -4 }", "a;b;c", "NULL");
        row("{ split = ' - ', part = 2 }", "a - b", "b");
        row("{ join = ['size'], with = ' / ' }", "shirt", "shirt / XL");
        row("{ join = ['size', 'id'] }", "", "XL1");
        row("{ pad = 5 }", "éa", "000éa");
        row("{ pad = 4, with = '.', side = 'end' }", "ab", "ab..");
        row("{ pad = 2 }", "abc", "abc");
        row("{ pad = 2 }", "", "NULL");
        row("{ truncate = 2 }", "éàb", "éà");
        row("{ remove_prefix = 'SKU-' }", "SKU-SKU-1", "SKU-1");
        row("{ remove_suffix = '.0' }", "17850.0", "17850");
        row("{ remove_suffix = '.0' }", "17850", "17850");
        row("{ constant = 'x' }", "whatever", "x");
        row("{ default = 'none' }", "", "none");
        row("{ default = 'none' }", "some", "some");
        row("{ map = { 'a' = 'b' } }", "a", "b");
        row("{ map = { 'a' = 'b' } }", "c", "c");
        row("{ map = { 'a' = 'b', '*' = 'd' } }", "c", "d");
        row("{ blank_when = ['-', 'n/a'] }", "n/a", "NULL");
        row("{ trim = true }, { blank_when = ['-'] }, { default = 'none' }, { case = 'upper' }", " - ", "NONE");
        row("{ collapse = true }, { replace = [' ', '_'] }, { case = 'upper' }, { truncate = 5 }", "ab   cd ef",
            "AB_CD");
    }

    void eachStepDoesOneThing()
    {
        QFETCH(QByteArray, steps);
        QFETCH(QByteArray, cell);
        QFETCH(QString, text);
        QCOMPARE(changed(steps, cell), text);
        const auto recipe = recipeWith(steps);
        const auto written = toToml(recipe);
        const auto again = recipeFromToml(written, u"again.toml"_s);
        QVERIFY2(again.has_value(), again ? "" : qPrintable(again.error().message));
        QVERIFY2(*again == recipe, written.constData());
    }

    void whatCannotBeMeantNamesItsPlace_data()
    {
        QTest::addColumn<QByteArray>("steps");
        QTest::addColumn<QString>("error");
        const auto row = [](const char *steps, const char *error) {
            QTest::newRow(steps) << QByteArray(steps) << QString::fromUtf8(error);
        };
        // product_name's steps begin in line 8, column 60.
        row("{ trimm = true }", "line 8, column 60: A step is one of: trim, ");
        row("\n{ trim = true },\n{ regex = ['(', ''] }", "line 10, column 3: “(” is no regular expression");
        row("{ trim = true }, { replace = ['', 'x'] }", "line 8, column 79: “replace” is what is looked for");
        row("{ trim = false }", "line 8, column 62: A step that is not to be done");
        row("{ split = ';', part = 0 }", "line 8, column 75: The first part is 1");
        row("{ split = ';', parts = 1 }", "line 8, column 75: The key “parts” is not known here");
        row("{ case = 'camel' }", "line 8, column 62: “camel” is no value of “case”");
        row("{ pad = 0 }", "line 8, column 62: “pad” is a whole number from 1");
        row("{ pad = 3, with = 'ab' }", "line 8, column 71: “with” is the one character");
        row("{ join = ['colour'] }", "line 8, column 60: The header has no column “colour”");
        row("{ lookup = 'prices', column = 'x' }", "line 8, column 60: There is no side file “prices”");
        row("{ map = {} }", "line 8, column 62: “map” has no values");
        row("'trim'", "line 8, column 51: “steps” is a list of tables");
    }

    void whatCannotBeMeantNamesItsPlace()
    {
        QFETCH(QByteArray, steps);
        QFETCH(QString, error);
        const auto recipe = recipeFromToml(toml(steps), u"t.toml"_s);
        QVERIFY(!recipe.has_value());
        QVERIFY2(recipe.error().message.startsWith(u"t.toml, "_s + error), qPrintable(recipe.error().message));
    }

    void stepsNeedAColumn()
    {
        auto text = toml("{ trim = true }");
        text.replace("from = \"name\"", "constant = \"x\"");
        QVERIFY(
            recipeFromToml(text, u"t.toml"_s).error().message.contains(u"Steps change the text of a column"_s));
    }

    void rejectsKeepTheRawText()
    {
        const auto recipe = recipeFromToml(
            "name = \"t\"\nsource_system = \"till\"\n[[file]]\nfeed = \"products\"\n[file.columns]\n"
            "product_id = \"id\"\nproduct_name = \"name\"\n"
            "retail_price = { from = \"price\", steps = [{ replace = [\"EUR\", \"\"] }] }\n",
            u"t.toml"_s);
        QVERIFY2(recipe.has_value(), recipe ? "" : qPrintable(recipe.error().message));
        QCOMPARE(validated(*recipe, "id,name,price\n1,a,EUR 12.50\n2,b,EUR x\n").section(u'\n', 1),
                 u"3: NUMBER price “EUR x”"_s);
    }

    void keysAreLookedUp()
    {
        QByteArray side("sku,title\nA1,Apple\nB2,\n");
        QBuffer buffer(&side);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        const LookupRecipe file{u"titles"_s, u"titles.csv"_s, u"sku"_s, {}, {}, {}, true};
        auto table = LookupTable::read(buffer, file);
        QVERIFY(table.has_value());
        const Lookups lookups({std::make_shared<const LookupTable>(std::move(*table))});
        auto steps =
            TextSteps::prepare({step::Trim{}, step::LookUp{u"titles"_s, u"title"_s}}, {u"id"_s}, lookups);
        QVERIFY(steps.has_value());
        const auto apply = [&](std::string_view text) {
            const std::string result(steps->apply(text, {}));
            return QString::fromStdString(result) + (steps->missedIn() ? u" missed"_s : QString());
        };
        QCOMPARE(apply(" A1"), u"Apple"_s);
        QCOMPARE(apply("B2"), u""_s);
        QCOMPARE(apply("C3"), u" missed"_s);
        QCOMPARE(apply(""), u""_s);
        const auto bad = TextSteps::prepare({step::LookUp{u"titles"_s, u"name"_s}}, {u"id"_s}, lookups);
        QVERIFY(bad.error().message.contains(u"no column “name”"_s));
    }
};

QTEST_GUILESS_MAIN(TestTransform)
#include "tst_transform.moc"

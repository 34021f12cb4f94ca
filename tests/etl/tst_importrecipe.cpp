// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/decimal.h"
#include "etl/recipe/expression.h"
#include "etl/recipe/lookups.h"
#include "etl/recipe/recipes.h"
#include "etl/recipe/tomlposition.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

namespace {

const QByteArray smallRecipe = R"(name = "till"
title = "Our till"
source_system = "till"

[[file]]
feed = "sales"
header = ["Bon", "Artikel", "Datum", "Menge", "Preis"]

[file.format]
date = "dd.MM.yyyy"
decimal = ","

[file.columns]
transaction_id = "Bon"
product_id = "Artikel"
sale_date = "Datum"
quantity = "Menge"
unit_price = "Preis"
)";

QString errorOf(const QByteArray &toml)
{
    const auto recipe = recipeFromToml(toml, u"till.toml"_s);
    return recipe ? u"none"_s : recipe.error().message;
}

// The recipe with one line replaced.
QByteArray changed(const QByteArray &from, const QByteArray &to)
{
    auto text = smallRecipe;
    return text.replace(from, to);
}

QString evaluated(const QString &text, std::vector<std::optional<Fraction>> values, int scale)
{
    const auto expression = Expression::parse(text);
    if (!expression)
        return expression.error().message;
    Fraction result;
    switch (expression->evaluate(values, result)) {
    case Expression::Outcome::Blank:
        return u"blank"_s;
    case Expression::Outcome::Overflow:
        return u"overflow"_s;
    case Expression::Outcome::Value:
        break;
    }
    const auto units = result.rounded(scale);
    return units ? decimal::print(*units, scale) : u"overflow"_s;
}

} // namespace

class TestImportRecipe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesAroundTheTableAreSaid()
    {
        const auto toml =
            changed("[file.format]", "dialect = { skip_lines = 3, footer_lines = 1, repeats_header = true }"
                                     "\n\n[file.format]");
        const auto recipe = recipeFromToml(toml, u"till.toml"_s);
        QVERIFY(recipe.has_value());
        const auto &dialect = recipe->files.front().dialect;
        QCOMPARE(dialect.skipLines, 3);
        QCOMPARE(dialect.footerLines, 1);
        QVERIFY(dialect.repeatsHeader);
        QCOMPARE(*recipeFromToml(toToml(*recipe), u"till.toml"_s), *recipe);
        QCOMPARE(
            errorOf(changed("[file.format]", "dialect = { skip_lines = \"3\" }\n\n[file.format]")),
            u"till.toml, line 9, column 13: “skip_lines” is a whole number from 0 to 1000, without quotation marks. Correct it."_s);
    }

    void builtInRecipesAreRightAndSurviveWriting()
    {
        const QStringList wanted{u"complete-journey"_s, u"flat-sales"_s,       u"northwind"_s,
                                 u"northwind-v1"_s,     u"northwind-v2"_s,     u"northwind-v3"_s,
                                 u"northwind-v4"_s,     u"northwind-v5"_s,     u"northwind-v6"_s,
                                 u"star-customers"_s,   u"star-employees"_s,   u"star-inventory"_s,
                                 u"star-products"_s,    u"star-sales"_s,       u"star-stores"_s,
                                 u"star-suppliers"_s,   u"uci-online-retail"_s};
        for (const auto &name : wanted)
            QVERIFY2(builtInRecipes().contains(name), qPrintable(name));
        for (const auto &name : builtInRecipes()) {
            const auto recipe = findRecipe(name);
            QVERIFY2(recipe.has_value(), recipe ? "" : qPrintable(recipe.error().message));
            QCOMPARE(recipe->name, name);
            QVERIFY(!recipe->title.isEmpty());
            const auto text = toToml(*recipe);
            const auto again = recipeFromToml(text, name);
            QVERIFY2(again.has_value(),
                     again ? "" : qPrintable(again.error().message + QString::fromUtf8(text)));
            QVERIFY2(*again == *recipe, text.constData());
        }
    }

    void readsWhatIsWritten()
    {
        const auto recipe = recipeFromToml(smallRecipe, u"till.toml"_s);
        QVERIFY2(recipe.has_value(), recipe ? "" : qPrintable(recipe.error().message));
        const auto &file = recipe->files.front();
        QCOMPARE(file.column(u"sale_date")->format, u"dd.MM.yyyy"_s);
        QCOMPARE(file.column(u"unit_price")->number.decimal, u',');
        QVERIFY(!file.hasLineNumbers());
        QVERIFY(!recipe->isStar());
        QCOMPARE(file.unknownKey(Entity::Product), UnknownKeyRule::Infer);
    }

    void loadPolicySurvivesWriting()
    {
        auto text = changed("header", "mode = \"incremental\"\nwatermark = \"sale_date\"\noverlap_days = 3\n"
                                      "duplicates = \"count\"\nin_warehouse = \"skip\"\n"
                                      "shrink_percent = 35\nheader");
        const auto recipe = recipeFromToml(text, u"till.toml"_s);
        QVERIFY2(recipe.has_value(), recipe ? "" : qPrintable(recipe.error().message));
        const auto &load = recipe->files.front().load;
        QCOMPARE(
            load,
            (LoadPolicy{
                LoadMode::Incremental, DuplicateRule::Count, WarehouseRule::Skip, u"sale_date"_s, 3, 35, {}}));
        QVERIFY(recipeFromToml(toToml(*recipe), u"again"_s) == *recipe);
        const auto members =
            recipeFromToml("name = \"c\"\nsource_system = \"crm\"\n[[file]]\nfeed = \"customers\"\n"
                           "mode = \"full\"\nhistory = [\"city\", \"customer_tier\"]\n"
                           "[file.columns]\ncustomer_id = \"id\"\n",
                           u"c.toml"_s);
        QVERIFY2(members.has_value(), members ? "" : qPrintable(members.error().message));
        QCOMPARE(members->files.front().load.history, (QStringList{u"city"_s, u"customer_tier"_s}));
        QVERIFY(recipeFromToml(toToml(*members), u"again"_s) == *members);
    }

    void faultsNameTheirPlace_data()
    {
        QTest::addColumn<QByteArray>("toml");
        QTest::addColumn<QString>("start");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const QByteArray &toml, const char *start, const char *says) {
            QTest::newRow(name) << toml << QString::fromUtf8(start) << QString::fromUtf8(says);
        };
        row("no TOML", "name = ", "till.toml, line 1, column", "");
        row("unknown key", changed("title", "titel"),
            "till.toml, line 2, column 1: ", "“titel” is not known here");
        row("missing key", changed("source_system = \"till\"", ""),
            "till.toml, line 1, column 1: ", "“source_system” is missing");
        row("unknown feed", changed("\"sales\"", "\"sale\""),
            "till.toml, line 6, column 1: ", "sales, inventory");
        row("unknown target", changed("quantity =", "quantitiy ="),
            "till.toml, line 17, column 1: ", "“quantitiy” is no column of sales");
        row("unknown column", changed("\"Menge\"\n", "\"Mengen\"\n"),
            "till.toml, line 17, column 1: ", "no column “Mengen”");
        row("missing target", changed("quantity = \"Menge\"", ""),
            "till.toml, line 13, column 1: ", "Nothing fills “quantity”");
        row("unknown option", changed("= \"Preis\"\n", "= { from = \"Preis\", curency = \"$\" }\n"),
            "till.toml, line 18, column 32: ", "“curency” is not known here");
        row("bad date format", changed("dd.MM.yyyy", "dd.mm.yyyy"),
            "till.toml, line 16, column 1: ", "“dd.mm.yyyy” is no format of a date");
        row("bad expression", changed("= \"Preis\"\n", "= { expression = \"Preis +\" }\n"),
            "till.toml, line 18, column 1: ", "cannot be read at character 8");
        row("unknown operand", changed("= \"Preis\"\n", "= { expression = \"quantity * rate\" }\n"),
            "till.toml, line 18, column 1: ", "names “rate”");
        row("circle",
            changed("= \"Preis\"\n", "= { expression = \"total_amount / quantity\" }\n"
                                     "total_amount = { expression = \"unit_price * quantity\" }\n"),
            "till.toml, line 19, column 1: ", "computed from itself");
        row("two fillers", changed("= \"Preis\"\n", "= { from = \"Preis\", constant = \"1\" }\n"),
            "till.toml, line 18, column 1: ", "exactly one of");
        row("relaxing too much", changed("header", "relax = [\"all\"]\nheader"),
            "till.toml, line 7, column 1: ", "zero_quantity");
        row("version without one", changed("header", "duplicates = \"version\"\nheader"),
            "till.toml, line 7, column 1: ", "“version”");
        row("newest without a version", changed("header", "in_warehouse = \"newest\"\nheader"),
            "till.toml, line 7, column 1: ", "“newest” needs");
        row("no such mode", changed("header", "mode = \"delta\"\nheader"),
            "till.toml, line 7, column 1: ", "incremental, append, full, restate");
        row("watermark that is no date", changed("header", "watermark = \"quantity\"\nheader"),
            "till.toml, line 7, column 1: ", "“quantity” is no filled date of sales");
        row("overlap of nothing", changed("header", "overlap_days = 3\nheader"),
            "till.toml, line 7, column 1: ", "Add “watermark”");
        row("overlap beyond reason", changed("header", "overlap_days = 4000\nheader"),
            "till.toml, line 7, column 1: ", "from 0 to 400");
        row("history of sales", changed("header", "history = [\"city\"]\nheader"),
            "till.toml, line 7, column 1: ", "Only dimensions have histories");
        row("no such receipt field", changed("header", "receipt = [\"till\"]\nheader"),
            "till.toml, line 7, column 1: ", "“till”");
    }

    void faultsNameTheirPlace()
    {
        QFETCH(QByteArray, toml);
        QFETCH(QString, start);
        QFETCH(QString, says);
        const auto message = errorOf(toml);
        QVERIFY2(message.startsWith(start), qPrintable(message));
        QVERIFY2(message.contains(says), qPrintable(message));
    }

    void positionsFollowTables()
    {
        const QByteArray toml =
            "a = 1\n[[file]]\nname = 'x'\n[[file]]\n  name = 'y'\n[file.columns]\n\"b.c\" = 2\nd.e = 3\n";
        const auto at = [&](const QStringList &path) {
            const auto position = tomlPosition(toml, path);
            return u"%1:%2"_s.arg(position.line).arg(position.column);
        };
        QCOMPARE(at({u"file"_s, u"0"_s, u"name"_s}), u"3:1"_s);
        QCOMPARE(at({u"file"_s, u"1"_s, u"name"_s}), u"5:3"_s);
        QCOMPARE(at({u"file"_s, u"1"_s, u"columns"_s, u"b.c"_s}), u"7:1"_s);
        QCOMPARE(at({u"file"_s, u"1"_s, u"columns"_s, u"d"_s, u"e"_s}), u"8:1"_s);
        QCOMPARE(at({u"file"_s, u"1"_s, u"feed"_s}), u"4:1"_s);
    }

    void expressionsAreExact()
    {
        const auto cents = [](qint64 value) { return std::optional(Fraction{value, 100}); };
        QCOMPARE(evaluated(u"a + b * 2 - -1"_s, {cents(150), cents(25)}, 4), u"3.0000"_s);
        QCOMPARE(evaluated(u"(a + b) / 3"_s, {cents(100), cents(100)}, 4), u"0.6667"_s);
        QCOMPARE(evaluated(u"(a + b) / 3 * 3"_s, {cents(100), cents(100)}, 4), u"2.0000"_s);
        QCOMPARE(evaluated(u"abs(a) * sign(a) + min(a, 2) + max(a, 2)"_s, {cents(-300)}, 2), u"-4.00"_s);
        QCOMPARE(evaluated(u"a / -4"_s, {cents(100)}, 4), u"-0.2500"_s);
        QCOMPARE(evaluated(u"a / 0"_s, {cents(100)}, 4), u"blank"_s);
        QCOMPARE(evaluated(u"a + b"_s, {cents(100), std::nullopt}, 4), u"blank"_s);
        const auto huge = std::optional(Fraction{std::numeric_limits<qint64>::max(), 1});
        QCOMPARE(evaluated(u"a * a"_s, {huge}, 4), u"overflow"_s);
        QCOMPARE(evaluated(u"a * a * a"_s, {huge}, 4), u"overflow"_s);
        for (const auto &bad : {u""_s, u"a +"_s, u"(a"_s, u"a b"_s, u"1e5"_s, u"sin(a)"_s, u"min(a)"_s,
                                u"a ** b"_s, QString(100, u'(') + u"a"_s + QString(100, u')')})
            QVERIFY2(!Expression::parse(bad).has_value(), qPrintable(bad));
    }

    void foundByLayoutAndName()
    {
        const QStringList star{u"transaction_id"_s, u"line_number"_s,     u"customer_id"_s,  u"product_id"_s,
                               u"store_id"_s,       u"employee_id"_s,     u"sale_date"_s,    u"quantity"_s,
                               u"unit_price"_s,     u"discount_amount"_s, u"total_amount"_s, u"sale_time"_s};
        QCOMPARE(recipeForHeader(star, u"anything.csv"_s)->recipe.name, u"star-sales"_s);
        auto withCost = star;
        withCost.prepend(u"unit_cost"_s); // optional, and in any order
        QCOMPARE(recipeForHeader(withCost, u"sales.csv"_s)->recipe.name, u"star-sales"_s);
        withCost.append(u"colour"_s);
        QVERIFY(recipeForHeader(withCost, u"sales.csv"_s).error().message.contains(u"colour"_s));
        const QStringList lines{u"order_id"_s,        u"customer"_s,    u"product"_s,  u"store"_s,
                                u"employee"_s,        u"sale_date"_s,   u"quantity"_s, u"unit_price"_s,
                                u"discount_amount"_s, u"total_amount"_s};
        QCOMPARE(recipeForHeader(lines, u"v3_x.csv"_s)->recipe.name, u"northwind-v3"_s);
        QVERIFY(recipeForHeader(lines, u"orders.csv"_s).error().message.contains(u"northwind-v6"_s));
        QCOMPARE(recipesForHeader(lines, u"orders.csv"_s).size(), size_t(6));
        const auto northwind = findRecipe(u"northwind"_s);
        QCOMPARE(northwind->fileFor(u"Order_Details.csv"_s)->name, u"order_details"_s);
        QVERIFY(northwind->fileFor(u"orders.csv"_s) == nullptr);
        QVERIFY(findRecipe(u"nothing"_s).error().message.contains(u"uci-online-retail"_s));
        QVERIFY(!findRecipe(u"/no/such.toml"_s).has_value());
    }

    void sideFilesAreWhole()
    {
        QTemporaryDir folder;
        const auto write = [&](const QByteArray &bytes) {
            QFile file(folder.filePath(u"orders.csv"_s));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
        };
        FileRecipe recipe;
        recipe.lookups = {{u"orders"_s, u"orders.csv"_s, u"id"_s, u"id"_s, {}, {}, true}};
        QVERIFY(Lookups::load(recipe, folder.path()).error().message.contains(u"orders.csv is missing"_s));
        write("id,day\n1,Mon\n2,Tue\n");
        const auto lookups = Lookups::load(recipe, folder.path());
        QVERIFY(lookups.has_value());
        const auto &table = *lookups->tables().front();
        QCOMPARE(table.text(table.find("2"), table.column(u"day")), std::string_view("Tue"));
        QCOMPARE(table.find("3"), -1);
        write("id,day\n1,Mon\n1,Tue\n");
        QVERIFY(Lookups::load(recipe, folder.path()).error().message.contains(u"lines 2 and 3"_s));
        write("id,day\n1\n");
        QVERIFY(Lookups::load(recipe, folder.path()).error().message.contains(u"Line 2"_s));
        write("nr,day\n");
        QVERIFY(Lookups::load(recipe, folder.path()).error().message.contains(u"no column “id”"_s));
    }
};

QTEST_GUILESS_MAIN(TestImportRecipe)
#include "tst_importrecipe.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/recipe/recipes.h"
#include "etl/shop.h"

#include <QDir>
#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

namespace {

const QByteArray tillRecipe =
    "name = \"till\"\ntitle = \"Till\"\nsource_system = \"till\"\n[[file]]\nfeed = \"sales\"\n"
    "header = [\"bon\", \"item\", \"day\", \"pieces\", \"price\"]\n"
    "dialect = { delimiter = \";\" }\n[file.columns]\ntransaction_id = \"bon\"\n"
    "product_id = \"item\"\nsale_date = { from = \"day\", format = \"dd.MM.yyyy\" }\n"
    "quantity = \"pieces\"\nunit_price = \"price\"\n";

ImportRecipe till(const QByteArray &from = {}, const QByteArray &to = {})
{
    auto text = tillRecipe;
    if (!from.isEmpty())
        text.replace(from, to);
    const auto recipe = recipeFromToml(text, u"till.toml"_s);
    if (!recipe)
        qFatal("%s", qPrintable(recipe.error().message));
    return *recipe;
}

} // namespace

class TestRecipeFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noVersionIsWrittenOver()
    {
        QTemporaryDir place;
        const RecipeFolder own(place.filePath(u"recipes"_s)); // made at the first save
        QVERIFY(own.list().empty());
        QCOMPARE(own.save(till())->version, 1);
        QCOMPARE(own.save(till())->version, 1); // says the same
        const auto changed = till("Till", "Our till");
        QCOMPARE(own.save(changed)->version, 2);
        QCOMPARE(own.save(till())->version, 3); // an older text again is a new version
        QCOMPARE(own.find(u"till"_s)->version, 3);
        QCOMPARE(own.find(u"till"_s, 2)->title, u"Our till"_s);
        QVERIFY(own.find(u"till"_s, 4).error().message.contains(u"no version 4"_s));
        QVERIFY(own.find(u"shop"_s).error().message.contains(u"no recipe “shop”"_s));
        const auto all = own.list();
        QCOMPARE(all.size(), size_t(3));
        QCOMPARE(all.front().version, 3);
        QCOMPARE(all.front().title, u"Till"_s);
        QCOMPARE(findRecipe(u"till"_s, own)->version, 3);
        QVERIFY(own.save(till("name = \"till\"", "name = \"../till\""))
                    .error()
                    .message.contains(u"cannot be kept"_s));
        QVERIFY(RecipeFolder().save(till()).error().kind == Error::Kind::Disk);
    }

    void whatCannotBeReadIsListedWithItsFault()
    {
        QTemporaryDir place;
        QFile file(place.filePath(u"bad.toml"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write("name = 1\n"), 9);
        file.close();
        const RecipeFolder own(place.path());
        const auto all = own.list();
        QCOMPARE(all.size(), size_t(1));
        QCOMPARE(all.front().name, u"bad"_s);
        QVERIFY(all.front().fault.contains(u"line 1"_s));
        QVERIFY(own.recipes().empty());
    }

    void fingerprintsAreOfNamesDelimiterAndEncoding()
    {
        const FileLayout layout{{u"a"_s, u"b"_s}, ",", {}};
        const auto print = layoutFingerprint(layout);
        QCOMPARE(layoutFingerprint({{u"b"_s, u"a"_s}, ",", u"UTF-8"_s}), print);
        QVERIFY(layoutFingerprint({{u"a"_s, u"b"_s}, ";", {}}) != print);
        QVERIFY(layoutFingerprint({{u"a"_s, u"b"_s, u"c"_s}, ",", {}}) != print);
        QVERIFY(layoutFingerprint({{u"ab"_s}, ",", {}}) != print);
        QVERIFY(layoutFingerprint({{u"a"_s, u"b"_s}, ",", u"windows-1252"_s}) != print);
        QCOMPARE(layoutFingerprint({{u"a"_s, u"b"_s}, ",", u"windows-1252"_s}),
                 layoutFingerprint({{u"a"_s, u"b"_s}, ",", u"ISO-8859-15"_s}));
    }

    void theSameLayoutIsFoundAgain()
    {
        QTemporaryDir place;
        const RecipeFolder own(place.path());
        QVERIFY(own.save(till()).has_value());
        auto other = till("name = \"till\"", "name = \"comma\"");
        other.files.front().dialect.delimiter = ",";
        QVERIFY(own.save(other).has_value());
        auto header = till().files.front().header;
        std::reverse(header.begin(), header.end());
        const auto found = [&](const FileLayout &layout) {
            const auto chosen = chosenRecipe(recipesForLayout(layout, u"x.csv"_s, own), u"x.csv"_s);
            return chosen ? chosen->recipe.name : chosen.error().message;
        };
        QCOMPARE(found({header, ";", {}}), u"till"_s);
        QCOMPARE(found({header, ",", {}}), u"comma"_s);
        QVERIFY(found({header, "|", {}}).contains(u"Several recipes read x.csv"_s));
        QVERIFY(found({{u"bon"_s}, ";", {}}).contains(u"No recipe reads x.csv"_s));
    }

    void theSecondImportNeedsNoChoice_data() { engines(); }
    void theSecondImportNeedsNoChoice()
    {
        QFETCH(Engine, engine);
        Shop shop(engine);
        const auto folder = shop.path(u"recipes"_s);
        QVERIFY(RecipeFolder(folder).save(till()).has_value());
        const auto path = shop.write(u"friday.csv"_s, "bon;item;day;pieces;price\n1;A;03.04.2026;2;1.50\n");
        QVERIFY(!shop.load({.paths = {path}}).has_value());
        const auto loaded = shop.load({.paths = {path}, .recipeFolder = folder});
        QVERIFY2(loaded.has_value(), loaded ? "" : qPrintable(loaded.error().message));
        QCOMPARE(loaded->files.front().batch.recipe, u"till"_s);
        QCOMPARE(shop.ask(u"SELECT recipe, count(*) FROM etl_recipes GROUP BY recipe"_s), u"till | 1\n"_s);
        const auto session = shop.open();
        const auto kept = session->scalar(u"SELECT text FROM etl_recipes"_s);
        QVERIFY(kept.has_value());
        QVERIFY(recipeFromToml(toText(*kept).toUtf8(), u"kept"_s) == *RecipeFolder(folder).find(u"till"_s));
    }
};

QTEST_GUILESS_MAIN(TestRecipeFolder)
#include "tst_recipefolder.moc"

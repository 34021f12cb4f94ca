// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/recipe/layoutdrift.h"

#include "base/editdistance.h"
#include "etl/recipe/namesimilarity.h"
#include "etl/recipe/recipes.h"
#include "etl/recipechoice.h"
#include "etl/shop.h"

#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

namespace {

ImportRecipe till()
{
    auto recipe = recipeFromToml(
        "name = \"till\"\nsource_system = \"till\"\n[[file]]\nfeed = \"sales\"\n"
        "header = [\"bon\", \"item\", \"day\", \"pieces\", \"price\", \"card\"]\n[file.columns]\n"
        "transaction_id = \"bon\"\nproduct_id = { from = \"item\", steps = [{ join = [\"price\"], with = \"/\" "
        "}] }\n"
        "sale_date = \"day\"\nquantity = \"pieces\"\nunit_price = \"price\"\ncustomer_id = \"card\"\n",
        u"till.toml"_s);
    if (!recipe)
        qFatal("%s", qPrintable(recipe.error().message));
    recipe->version = 1;
    return *recipe;
}

std::optional<LayoutDrift> drift(const QString &header)
{
    return driftOf({header.split(u','), ",", {}}, {till()});
}

QString source(const LayoutDrift &drift, QStringView target)
{
    const auto *column = drift.proposed.files.front().column(target);
    return column == nullptr ? u"none"_s : column->source;
}

} // namespace

class TestLayoutDrift : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreAlike()
    {
        QCOMPARE(nameSimilarity(u"InvoiceNo"_s, u"invoice_no"_s), 100);
        QCOMPARE(nameSimilarity(u"Straße"_s, u"strasse"_s), 100);
        QVERIFY(nameSimilarity(u"quantity"_s, u"quantities"_s) >= 60);
        QCOMPARE(nameSimilarity(u"price"_s, u"unit price"_s), 90); // people call one thing both
        QVERIFY(nameSimilarity(u"colour code"_s, u"post code"_s) < 60);
        QVERIFY(nameSimilarity(u"day"_s, u"card"_s) < 60);
        QVERIFY(nameSimilarity(u"colour"_s, u"price"_s) < 60);
        QCOMPARE(editDistance(u"kitten", u"sitting", 5), 3);
        QCOMPARE(editDistance(u"kitten", u"sitting", 2), 3); // more than was asked for
        QCOMPARE(editDistance(u"", u"abc", 5), 3);
        QCOMPARE(editDistance(u"abc", u"abc", 0), 0);
    }

    void anExactLayoutIsNoDrift()
    {
        QVERIFY(!drift(u"card,price,pieces,day,item,bon"_s));
        QVERIFY(!drift(u"what,else,is,here"_s));
        QVERIFY(!drift(u"bon,item"_s)); // two in common may be chance
    }

    void renamedMissingAndNewColumnsAreTold()
    {
        const auto found = drift(u"bon,Item,day,pieces,prices,colour"_s);
        QVERIFY(found.has_value());
        QCOMPARE(found->renamed.size(), size_t(2));
        QCOMPARE(found->renamed[0], (RenamedColumn{u"item"_s, u"Item"_s, 100}));
        QCOMPARE(found->renamed[1].now, u"prices"_s);
        QCOMPARE(found->missing, QStringList(u"card"_s));
        QCOMPARE(found->added, QStringList(u"colour"_s));
        QCOMPARE(source(*found, u"unit_price"), u"prices"_s);
        QCOMPARE(source(*found, u"customer_id"), u"none"_s);
        QCOMPARE(
            std::get<step::Join>(found->proposed.files.front().column(u"product_id")->steps.front()).columns,
            QStringList(u"prices"_s));
        QCOMPARE(found->proposed.files.front().header.join(u','), u"bon,Item,day,pieces,prices,colour"_s);
        QCOMPARE(found->fault, QString());
        const auto sentences = sentencesOf(*found).join(u'\n');
        QVERIFY(sentences.contains(u"“item” seems to be called “Item” now (100 % alike)."_s));
        QVERIFY(sentences.contains(u"“card” is missing."_s));
        QVERIFY(sentences.contains(u"“colour” is new; nothing reads it."_s));
    }

    void whatMustBeFilledKeepsItFromBeingAccepted()
    {
        const auto found = drift(u"bon,item,pieces,price,card"_s);
        QVERIFY(found.has_value());
        QCOMPARE(found->missing, QStringList(u"day"_s));
        QVERIFY2(found->fault.contains(u"sale_date"_s), qPrintable(found->fault));
        QVERIFY(driftError(*found, u"x.csv"_s).message.contains(u"It cannot be accepted so"_s));
    }

    void builtInRecipesKeepTheirNames()
    {
        const auto star = findRecipe(u"star-products"_s);
        auto header = star->files.front().header;
        header.append(u"colour"_s);
        const auto found = driftOf({header, ",", {}}, knownRecipes());
        QVERIFY(found.has_value());
        QCOMPARE(found->known.name, u"star-products"_s);
        QCOMPARE(found->proposed.name, u"star-products-own"_s);
    }

    void retypedColumnsAreFoundInTheFile_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<bool>("canAccept");
        const auto row = [](const char *name, const QByteArray &lines, const char *sentence, bool canAccept) {
            QTest::newRow(name) << lines << QString::fromUtf8(sentence) << canAccept;
        };
        row("day first", "1,A,31.12.2025,1,2.5,\n2,A,01.02.2026,1,2.5,\n",
            "“day” no longer holds dates written as yyyy-MM-dd, but “31.12.2025”, which is read as dates "
            "written as "
            "d.M.yyyy.",
            true);
        row("either way", "1,A,01/02/2026,1,2.5,\n2,A,03/04/2026,1,2.5,\n",
            "“day” no longer holds dates written as yyyy-MM-dd, but “01/02/2026”.", false);
        row("no date", "1,A,Friday,1,2.5,\n",
            "“day” no longer holds dates written as yyyy-MM-dd, but “Friday”.", false);
        row("decimal comma", "1,A,2026-01-01,1,\"2,55\",\n2,A,2026-01-01,1,\"12,5\",\n",
            "“price” no longer holds numbers written like", true);
    }

    void retypedColumnsAreFoundInTheFile()
    {
        QFETCH(QByteArray, lines);
        QFETCH(QString, sentence);
        QFETCH(bool, canAccept);
        QTemporaryDir place;
        QFile file(place.filePath(u"x.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("bon,item,day,pieces,price,card\n" + lines);
        file.close();
        const auto recipe = till();
        const auto found = driftOfValues(recipe, recipe.files.front().name, file.fileName(), {});
        QVERIFY2(found.has_value(), found ? "" : qPrintable(found.error().message));
        QCOMPARE(found->retyped.size(), size_t(1));
        const auto told = sentencesOf(*found).first();
        QVERIFY2(told.startsWith(sentence), qPrintable(told));
        QCOMPARE(found->fault.isEmpty(), canAccept);
    }

    void singleMisfitsAreTheLinesFault()
    {
        QTemporaryDir place;
        QFile file(place.filePath(u"x.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("bon,item,day,pieces,price,card\n1,A,2026-01-01,1,2,\n2,A,2026-01-01,1,2,\n3,A,x,1,2,\n");
        file.close();
        const auto recipe = till();
        QVERIFY(!driftOfValues(recipe, recipe.files.front().name, file.fileName(), {})->hasAny());
    }

    void nothingIsLoadedUntilItIsAccepted_data() { engines(); }
    void nothingIsLoadedUntilItIsAccepted()
    {
        QFETCH(Engine, engine);
        Shop shop(engine);
        const auto folder = shop.path(u"recipes"_s);
        const RecipeFolder own(folder);
        QVERIFY(own.save(till()).has_value());
        const auto before = shop.checksum();
        const auto path =
            shop.write(u"friday.csv"_s, "bon,item,day,pieces,prices,card\n1,A,03.04.2026,2,1.50,\n"
                                        "1,B,30.04.2026,2,1.50,\n");
        const auto refused = shop.load({.paths = {path}, .recipeFolder = folder});
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().kind, Error::Kind::Input);
        QVERIFY2(refused.error().message.contains(u"“price” seems to be called “prices” now"_s),
                 qPrintable(refused.error().message));
        QVERIFY(refused.error().message.contains(u"accept it with --accept-drift"_s));
        QCOMPARE(shop.checksum(), before);
        QCOMPARE(own.list().size(), size_t(1));
        const auto shown = driftOfFile(path, {.paths = {path}, .recipeFolder = folder}, {});
        QVERIFY(shown.has_value() && shown->has_value());
        QCOMPARE((*shown)->retyped.size(), size_t(1));

        const auto dry =
            shop.load({.paths = {path}, .dryRun = true, .recipeFolder = folder, .acceptDrift = true});
        QVERIFY2(dry.has_value(), dry ? "" : qPrintable(dry.error().message));
        QCOMPARE(own.list().size(), size_t(1));
        const auto loaded = shop.load({.paths = {path}, .recipeFolder = folder, .acceptDrift = true});
        QVERIFY2(loaded.has_value(), loaded ? "" : qPrintable(loaded.error().message));
        QCOMPARE(countsOf(loaded->files.front().batch),
                 u"read 2: 2 new 0 changed 0 same 0 twice 0 stale 0 bad"_s);
        QCOMPARE(own.find(u"till"_s)->version, 2);
        // Both layouts are known from now on.
        QCOMPARE(shop.load(ImportRequest{.paths = {shop.write(u"old.csv"_s, "bon,item,day,pieces,price,card\n"
                                                                            "2,A,2026-04-03,2,1.50,\n")},
                                         .recipeFolder = folder})
                     ->files.front()
                     .batch.counts.inserted,
                 1);
        QCOMPARE(shop.load(ImportRequest{.paths = {shop.write(u"new.csv"_s, "bon,item,day,pieces,prices,card\n"
                                                                            "3,A,03.04.2026,2,1.50,\n")},
                                         .recipeFolder = folder})
                     ->files.front()
                     .batch.counts.inserted,
                 1);
        QCOMPARE(shop.broken(), QString());
    }

    void aNamedRecipeTellsDriftToo()
    {
        Shop shop(Engine::Sqlite);
        const auto path =
            shop.write(u"friday.csv"_s, "bon,item,day,pieces,prices,card\n1,A,2026-04-03,2,1.50,\n");
        const auto recipe = shop.write(u"till.toml"_s, toToml(till()));
        const auto refused = shop.load({.paths = {path}, .recipe = recipe});
        QVERIFY(refused.error().message.contains(u"“price” seems to be called “prices” now"_s));
    }
};

QTEST_GUILESS_MAIN(TestLayoutDrift)
#include "tst_layoutdrift.moc"

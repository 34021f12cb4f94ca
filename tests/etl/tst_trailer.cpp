// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/recipe/importrecipe.h"
#include "etl/recipe/recipes.h"
#include "etl/shop.h"
#include "support/starheaders.h"

#include <QTest>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr auto twoLines = "1,1,100,10,5,7,2025-03-01,1,5,0,5,10:00:00\n"
                          "2,1,100,10,5,7,2025-03-01,2,600,0,1200,10:00:00\n";

ImportRecipe withTrailer()
{
    auto recipe = findRecipe(u"star-sales"_s).value();
    auto &file = recipe.files.front();
    file.dialect.footerLines = 1;
    file.trailer.lines = 2;
    file.trailer.amount = 3;
    file.trailer.number.group = u'.';
    file.trailer.number.decimal = u',';
    return recipe;
}

} // namespace

class TrailerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWrittenAndRead();
    void needsAFooter();
    void fileIsComparedWithItsLastLine_data();
    void fileIsComparedWithItsLastLine();
    void dryRunSaysWhatALoadWouldEndWith_data() { engines(); }
    void dryRunSaysWhatALoadWouldEndWith();
};

void TrailerTest::isWrittenAndRead()
{
    const auto recipe = withTrailer();
    const auto again = recipeFromToml(toToml(recipe), u"again"_s);
    VERIFY_OK(again);
    QCOMPARE(*again, recipe);
}

void TrailerTest::needsAFooter()
{
    auto recipe = withTrailer();
    recipe.files.front().dialect.footerLines = 0;
    const auto refused = recipeFromToml(toToml(recipe), u"own.toml"_s);
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.contains(u"footer_lines"), qPrintable(refused.error().message));
}

void TrailerTest::fileIsComparedWithItsLastLine_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::addColumn<QByteArray>("trailer");
    QTest::addColumn<QString>("refusal"); // empty: it is loaded
    for (const auto engine : {Engine::Sqlite, Engine::PostgreSql}) {
        const auto row = [engine](const char *name, const char *trailer, const char *refusal) {
            QTest::addRow("%s %s", engine == Engine::Sqlite ? "sqlite" : "postgresql", name)
                << engine << QByteArray(trailer) << QString::fromLatin1(refusal);
        };
        row("right", "TOTAL,2,1.205\n", "");
        row("right, without a newline", "TOTAL,2,\"1.205,00\"", "");
        row("a line is missing", "TOTAL,3,1.205\n", "3 line(s) and 2 were read");
        row("another sum", "TOTAL,2,\"1.205,01\"\n", "1205.0100 and 1205.0000 were read");
        row("cut off", "TOTAL,\n", "field 2");
        row("no number", "TOTAL,2,much\n", "field 3");
    }
}

void TrailerTest::fileIsComparedWithItsLastLine()
{
    QFETCH(martlet::Engine, engine);
    QFETCH(QByteArray, trailer);
    QFETCH(QString, refusal);
    Shop shop(engine);
    const auto before = shop.checksum();
    const auto own = shop.write(u"own.toml"_s, toToml(withTrailer()));
    const auto path = shop.write(u"sales.csv"_s, QByteArray(salesHeader) + twoLines + trailer);
    const auto loaded = shop.load({.paths = {path}, .recipe = own});
    if (refusal.isEmpty()) {
        VERIFY_OK(loaded);
        QCOMPARE(loaded->files.front().batch.counts.inserted, 2);
        return;
    }
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().kind, Error::Kind::Input);
    QVERIFY2(loaded.error().message.contains(refusal), qPrintable(loaded.error().message));
    QCOMPARE(shop.checksum(), before);
}

void TrailerTest::dryRunSaysWhatALoadWouldEndWith()
{
    QFETCH(martlet::Engine, engine);
    Shop shop(engine);
    const auto own = shop.write(u"own.toml"_s, toToml(withTrailer()));
    const auto path = shop.write(u"sales.csv"_s, QByteArray(salesHeader) + twoLines + "TOTAL,4,1\n");
    const auto looked = shop.load({.paths = {path}, .recipe = own, .dryRun = true});
    VERIFY_OK(looked);
    QCOMPARE(looked->files.front().batch.counts.read, 2);
    QVERIFY2(looked->files.front().refusal.contains(u"2 were read"), qPrintable(looked->files.front().refusal));
}

} // namespace martlet

QTEST_GUILESS_MAIN(martlet::TrailerTest)
#include "tst_trailer.moc"

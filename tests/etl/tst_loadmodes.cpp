// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/recipe/importrecipe.h"
#include "etl/recipe/recipes.h"
#include "etl/shop.h"
#include "support/starheaders.h"

#include <QTest>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

QByteArray sale(int transaction, const QByteArray &day, int quantity = 1, int store = 5)
{
    return QByteArray::number(transaction) + ",1,100,10," + QByteArray::number(store) + ",7," + day + ',' +
           QByteArray::number(quantity) + ",5,0," + QByteArray::number(quantity * 5) + ",10:00:00\n";
}

QByteArray sales(const QByteArrayList &lines)
{
    return salesHeader + lines.join();
}

QByteArray products(int count)
{
    QByteArray text = productsHeader;
    for (int id = 1; id <= count; ++id)
        text += QByteArray::number(id) + ",Product,K,B,S,A,1,3,50,active,merchandise,2025-01-01\n";
    return text;
}

LoadPolicy inMode(LoadMode mode)
{
    LoadPolicy policy;
    policy.mode = mode;
    return policy;
}

Mend keepLast()
{
    Mend mend;
    mend.rule = u"CONFLICT"_s;
    mend.action = MendAction::Keep;
    mend.argument = u"last"_s;
    return mend;
}

const auto allSales =
    u"SELECT transaction_id, CAST(quantity AS INTEGER) FROM sales_fact ORDER BY transaction_id"_s;

} // namespace

// What a load does to the rows that the warehouse has, by its mode and its rules, on both engines.
class LoadModesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void appendedFilesOnlyAdd_data() { engines(); }
    void appendedFilesOnlyAdd();
    void fullFileTakesThePlaceOfItsDays_data() { engines(); }
    void fullFileTakesThePlaceOfItsDays();
    void restatedDayOfOneStore_data() { engines(); }
    void restatedDayOfOneStore();
    void membersMissingInAFullFileAreClosed_data() { engines(); }
    void membersMissingInAFullFileAreClosed();
    void shrunkenFileIsRefusedUntilAccepted_data() { engines(); }
    void shrunkenFileIsRefusedUntilAccepted();
    void rulesForKeysTheWarehouseHas_data();
    void rulesForKeysTheWarehouseHas();
    void watermarkMovesForwardAndBackWithItsBatch_data() { engines(); }
    void watermarkMovesForwardAndBackWithItsBatch();
    void correctionOfTheSameDayNeedsAWord_data() { engines(); }
    void correctionOfTheSameDayNeedsAWord();

private:
    // The path of a recipe like a built-in one but for what it does to the warehouse.
    static QString recipe(Shop &shop, const QString &builtIn, const LoadPolicy &policy)
    {
        auto own = findRecipe(builtIn).value();
        own.files.front().load = policy;
        return shop.write(u"own.toml"_s, toToml(own));
    }
    static Result<FileImport> load(Shop &shop, const QString &recipe, const QByteArray &text,
                                   LoadChoice choice = {})
    {
        TRY_ASSIGN(auto report,
                   shop.load({.paths = {shop.write(u"file.csv"_s, text)}, .recipe = recipe, .choice = choice}));
        return std::move(report.files.front());
    }
};

void LoadModesTest::appendedFilesOnlyAdd()
{
    QFETCH(martlet::Engine, engine);
    Shop shop(engine);
    const auto append = recipe(shop, u"star-sales"_s, inMode(LoadMode::Append));
    VERIFY_OK(load(shop, append, sales({sale(1, "2025-03-01"), sale(2, "2025-03-01")})));
    const auto second = load(shop, append, sales({sale(1, "2025-03-01", 9), sale(3, "2025-03-02")}));
    VERIFY_OK(second);
    QCOMPARE(second->batch.counts.inserted, 1);
    QCOMPARE(second->batch.counts.dupWarehouse, 1);
    QCOMPARE(shop.ask(allSales), u"1 | 1\n2 | 1\n3 | 1\n"_s);
    QCOMPARE(shop.broken(), QString());
}

void LoadModesTest::fullFileTakesThePlaceOfItsDays()
{
    QFETCH(martlet::Engine, engine);
    Shop shop(engine);
    const auto full = recipe(shop, u"star-sales"_s, inMode(LoadMode::Full));
    VERIFY_OK(load(shop, u"star-sales"_s,
                   sales({sale(1, "2025-02-28"), sale(2, "2025-03-01"), sale(3, "2025-03-02")})));
    const auto before = shop.checksum();
    // The first of March is within the file's days and not in it; the last of February is before them.
    const auto loaded =
        load(shop, full, sales({sale(4, "2025-03-01"), sale(3, "2025-03-02", 2)}), {.acceptShrink = true});
    VERIFY_OK(loaded);
    QCOMPARE(loaded->batch.removed, 1);
    QCOMPARE(shop.ask(allSales), u"1 | 1\n3 | 2\n4 | 1\n"_s);
    QCOMPARE(shop.broken(), QString());
    VERIFY_OK(shop.undo(loaded->batch.id));
    QCOMPARE(shop.checksum(), before);
}

void LoadModesTest::restatedDayOfOneStore()
{
    QFETCH(martlet::Engine, engine);
    Shop shop(engine);
    const auto star = u"star-sales"_s;
    VERIFY_OK(load(shop, star,
                   sales({sale(1, "2025-03-01"), sale(2, "2025-03-01"), sale(3, "2025-03-01", 1, 6),
                          sale(4, "2025-03-02")})));
    const auto before = shop.checksum();
    const auto restated = load(shop, star, sales({sale(2, "2025-03-01", 4)}), {.restate = true});
    VERIFY_OK(restated);
    QCOMPARE(restated->batch.removed, 1);
    QCOMPARE(shop.ask(allSales), u"2 | 4\n3 | 1\n4 | 1\n"_s);
    QCOMPARE(shop.broken(), QString());
    VERIFY_OK(shop.undo(restated->batch.id));
    QCOMPARE(shop.checksum(), before);
}

void LoadModesTest::membersMissingInAFullFileAreClosed()
{
    QFETCH(martlet::Engine, engine);
    Shop shop(engine);
    const auto full = recipe(shop, u"star-products"_s, inMode(LoadMode::Full));
    VERIFY_OK(load(shop, full, products(40)));
    const auto before = shop.checksum();
    const auto loaded = load(shop, full, products(39));
    VERIFY_OK(loaded);
    QCOMPARE(loaded->batch.removed, 1);
    const auto closed =
        u"SELECT source_key, product_status FROM dim_products WHERE is_closed ORDER BY product_id"_s;
    QCOMPARE(shop.ask(closed), u"40 | discontinued\n"_s);
    QCOMPARE(
        shop.ask(
            u"SELECT COUNT(*) FROM dim_products_history h JOIN dim_products p ON p.product_id = h.product_id"
            " WHERE p.source_key = '40'"_s),
        u"3\n"_s);
    QCOMPARE(shop.broken(), QString());
    // What is listed again is open again; undoing either file leaves what was before it.
    const auto again = load(shop, full, products(41));
    VERIFY_OK(again);
    QCOMPARE(shop.ask(closed), QString());
    VERIFY_OK(shop.undo(again->batch.id));
    QCOMPARE(shop.ask(closed), u"40 | discontinued\n"_s);
    VERIFY_OK(shop.undo(loaded->batch.id));
    QCOMPARE(shop.checksum(), before);
}

void LoadModesTest::shrunkenFileIsRefusedUntilAccepted()
{
    QFETCH(martlet::Engine, engine);
    Shop shop(engine);
    const auto full = recipe(shop, u"star-products"_s, inMode(LoadMode::Full));
    VERIFY_OK(load(shop, full, products(40)));
    const auto before = shop.checksum();
    const auto half = load(shop, full, products(20));
    QVERIFY(!half);
    QCOMPARE(half.error().kind, Error::Kind::Input);
    QVERIFY2(half.error().message.contains(u"--accept-shrink"), qPrintable(half.error().message));
    // A dry run shows what there is, and says the same.
    const auto tried =
        shop.load({.paths = {shop.write(u"half.csv"_s, products(20))}, .recipe = full, .dryRun = true});
    VERIFY_OK(tried);
    QVERIFY(tried->files.front().refusal.contains(u"--accept-shrink"_s));
    QCOMPARE(tried->files.front().batch.counts.read, 20);
    // Within the usual size, but more would be closed than is believed without a word.
    const auto less = load(shop, full, products(36));
    QVERIFY(!less);
    QVERIFY2(less.error().message.contains(u"lacks 4 of the 40"), qPrintable(less.error().message));
    QCOMPARE(shop.checksum(), before);
    const auto accepted = load(shop, full, products(20), {.acceptShrink = true});
    VERIFY_OK(accepted);
    QCOMPARE(accepted->batch.removed, 20);
    auto policy = inMode(LoadMode::Full);
    policy.shrinkPercent = LoadPolicy::anyShrinking;
    const auto any = load(shop, recipe(shop, u"star-products"_s, policy), products(2));
    VERIFY_OK(any);
    QCOMPARE(any->batch.removed, 18);
}

void LoadModesTest::rulesForKeysTheWarehouseHas_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::addColumn<int>("rule");
    QTest::addColumn<QString>("quantity");
    QTest::addColumn<QString>("counts"); // updated, left as the warehouse has it, rejected
    for (const auto engine : {Engine::Sqlite, Engine::PostgreSql}) {
        const auto row = [engine](const char *rule) -> QTestData & {
            return QTest::addRow("%s %s", engine == Engine::Sqlite ? "sqlite" : "postgresql", rule) << engine;
        };
        row("update") << int(WarehouseRule::Update) << u"1 | 7\n"_s << u"1 0 0"_s;
        row("skip") << int(WarehouseRule::Skip) << u"1 | 1\n"_s << u"0 1 0"_s;
        row("reject") << int(WarehouseRule::Reject) << u"1 | 1\n"_s << u"0 0 1"_s;
    }
}

void LoadModesTest::rulesForKeysTheWarehouseHas()
{
    QFETCH(martlet::Engine, engine);
    QFETCH(int, rule);
    QFETCH(QString, quantity);
    QFETCH(QString, counts);
    Shop shop(engine);
    LoadPolicy policy;
    policy.inWarehouse = WarehouseRule(rule);
    const auto own = recipe(shop, u"star-sales"_s, policy);
    VERIFY_OK(load(shop, own, sales({sale(1, "2025-03-01")})));
    // The correction comes in the file of a later day.
    const auto loaded = load(shop, own, sales({sale(1, "2025-03-01", 7), sale(2, "2025-03-02")}));
    VERIFY_OK(loaded);
    const auto &got = loaded->batch.counts;
    QCOMPARE(u"%1 %2 %3"_s.arg(got.updated).arg(got.dupWarehouse).arg(got.rejected), counts);
    QVERIFY(got.balances());
    QCOMPARE(
        shop.ask(
            u"SELECT transaction_id, CAST(quantity AS INTEGER) FROM sales_fact WHERE transaction_id = 1"_s),
        quantity);
    QCOMPARE(shop.broken(), QString());
}

void LoadModesTest::watermarkMovesForwardAndBackWithItsBatch()
{
    QFETCH(martlet::Engine, engine);
    Shop shop(engine);
    LoadPolicy policy;
    policy.watermark = u"sale_date"_s;
    policy.overlapDays = 2;
    const auto followed = recipe(shop, u"star-sales"_s, policy);
    const auto reached = u"SELECT watermark FROM etl_watermarks WHERE feed = 'sales'"_s;
    VERIFY_OK(load(shop, followed, sales({sale(1, "2025-03-10")})));
    const auto watermark = shop.ask(reached);
    QVERIFY2(watermark.startsWith(u"2025-03-10"), qPrintable(watermark));
    const auto before = shop.checksum();
    // The eighth lies within the overlap, the seventh before it: it is loaded, and counted as late.
    const auto next =
        load(shop, followed, sales({sale(2, "2025-03-07"), sale(3, "2025-03-08"), sale(4, "2025-03-11")}));
    VERIFY_OK(next);
    QCOMPARE(next->batch.late, 1);
    QCOMPARE(next->batch.counts.inserted, 3);
    QVERIFY(shop.ask(reached).startsWith(u"2025-03-11"));
    // An older file does not take it back.
    const auto older = load(shop, followed, sales({sale(5, "2025-03-01")}));
    VERIFY_OK(older);
    QCOMPARE(older->batch.late, 1);
    QVERIFY(shop.ask(reached).startsWith(u"2025-03-11"));
    VERIFY_OK(shop.undo(older->batch.id));
    VERIFY_OK(shop.undo(next->batch.id));
    QCOMPARE(shop.ask(reached), watermark);
    QCOMPARE(shop.checksum(), before);
}

// Two files of one day that disagree: the greater sum stands, in whatever order they come, and the other line
// is a reject with a sentence that says what to do; --restate does it.
void LoadModesTest::correctionOfTheSameDayNeedsAWord()
{
    QFETCH(martlet::Engine, engine);
    const auto first = sales({sale(1, "2025-03-01", 2), sale(2, "2025-03-01")});
    const auto second = sales({sale(1, "2025-03-01", 3), sale(2, "2025-03-01")});
    QStringList ends;
    for (const auto &order : {std::pair(first, second), std::pair(second, first)}) {
        Shop shop(engine);
        VERIFY_OK(load(shop, u"star-sales"_s, order.first));
        const auto again = load(shop, u"star-sales"_s, order.second);
        VERIFY_OK(again);
        QCOMPARE(again->batch.counts.updated + again->batch.counts.rejected, 1);
        ends += shop.ask(allSales);
        if (again->batch.counts.rejected == 1) {
            const auto sentence = shop.ask(u"SELECT message FROM etl_rejects"_s);
            QVERIFY2(sentence.contains(u"--restate"), qPrintable(sentence));
            // So does a person who says of the reject that it is right.
            const auto kept = shop.retry({.batch = again->batch.id, .mends = {keepLast()}});
            VERIFY_OK(kept);
            QCOMPARE(kept->batch.counts.updated, 1);
            QVERIFY(shop.ask(allSales) != ends.last());
            QCOMPARE(shop.broken(), QString());
        }
    }
    QCOMPARE(ends.first(), ends.last());
    // Whichever stands, the other is put in its place by a word.
    for (const auto &wanted : {first, second}) {
        Shop shop(engine);
        VERIFY_OK(load(shop, u"star-sales"_s, wanted == first ? second : first));
        const auto restated = load(shop, u"star-sales"_s, wanted, {.restate = true});
        VERIFY_OK(restated);
        QCOMPARE(restated->batch.counts.updated, 1);
        QCOMPARE(shop.ask(allSales), wanted == first ? u"1 | 2\n2 | 1\n"_s : u"1 | 3\n2 | 1\n"_s);
    }
}

} // namespace martlet

QTEST_GUILESS_MAIN(martlet::LoadModesTest)
#include "tst_loadmodes.moc"

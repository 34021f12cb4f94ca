// SPDX-License-Identifier: GPL-3.0-or-later
// Rollups follow every change of the facts, on both engines.
#include "filledshop.h"
#include "reference/memberedit.h"
#include "reference/membermerge.h"
#include "support/starheaders.h"

#include <QTest>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

QString revenueByCategory(Shop &shop)
{
    return shop.ask(u"SELECT one.category, SUM(s.lines) FROM rollup_store_category_month s JOIN "
                    "rollup_store_category_groups one ON one.group_id = s.group_id GROUP BY one.category ORDER "
                    "BY one.category"_s);
}

} // namespace

class RollupsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstLoadMakesThem_data() { engines(); }
    void theFirstLoadMakesThem();
    void undoAndMergeChangeThem_data() { engines(); }
    void undoAndMergeChangeThem();
    void aProductInAnotherCategoryMovesItsSums_data() { engines(); }
    void aProductInAnotherCategoryMovesItsSums();
    void newCostsReachThem_data() { engines(); }
    void newCostsReachThem();
    void aDryRunMakesNone_data() { engines(); }
    void aDryRunMakesNone();
    void whatAPersonDroppedStaysAway_data() { engines(); }
    void whatAPersonDroppedStaysAway();
    void otherSumsAreMadeAnew_data() { engines(); }
    void otherSumsAreMadeAnew();
    void aSumThatIsTooLargeRefusesNoLoad();
    void tablesThatAreGoneAreMadeAnew_data() { engines(); }
    void tablesThatAreGoneAreMadeAnew();
    void allTimeFollowsTheMonths_data() { engines(); }
    void allTimeFollowsTheMonths();
    void aTamperedSumIsFound_data() { engines(); }
    void aTamperedSumIsFound();
    void theDatabaseItselfFindsIt_data() { engines(); }
    void theDatabaseItselfFindsIt();
};

void RollupsTest::theFirstLoadMakesThem()
{
    QFETCH(Engine, engine);
    Shop shop(engine);
    QCOMPARE(kindOf(shop, u"store"_s), RollupState::Kind::Missing);
    fill(shop);
    QCOMPARE(kindOf(shop, u"store"_s), RollupState::Kind::Ready);
    QCOMPARE(shop.broken(), QString());
    QCOMPARE(kept(shop, u"sale_date, store_id, lines, receipts"_s, u"rollup_store_month"_s),
             shop.ask(u"SELECT '2025-01-01', 5, 2, 1 UNION ALL SELECT '2025-01-01', 6, 1, 1 UNION ALL SELECT "
                      "'2025-02-01', 5, 1, 0 ORDER BY 1, 2"_s));
    const auto states = rollupStates(*shop.open(), model());
    VERIFY_OK(states);
    QCOMPARE(states->front().days, qint64(3));
    QCOMPARE(states->front().months, qint64(3));
    if (engine == Engine::PostgreSql) // plans by statistics
        QCOMPARE(
            shop.ask(u"SELECT COUNT(*) FROM pg_class WHERE relnamespace = 'wh'::regnamespace AND relname LIKE "
                     "'rollup%month' AND reltuples < 0"_s),
            shop.ask(u"SELECT 0"_s));
}

void RollupsTest::undoAndMergeChangeThem()
{
    QFETCH(Engine, engine);
    Shop shop(engine);
    fill(shop);
    const auto before = kept(shop, u"sale_date, product_id, lines"_s, u"rollup_product_day"_s);
    // Line 1 of receipt 1 moves to another day and another store, and a receipt is new.
    const auto later = load(shop, u"sales_2.csv"_s,
                            QByteArray(salesHeader) + "1,1,8,10,6,7,2025-01-02,2,5,0,10,\n"
                                                      "9,1,8,11,6,7,2025-03-09,2,5,0,10,\n");
    VERIFY_OK(later);
    QCOMPARE(shop.broken(), QString());
    QVERIFY(kept(shop, u"sale_date, product_id, lines"_s, u"rollup_product_day"_s) != before);
    const auto merged = mergeMembers(shop.pool(), shop.cipher(), {Entity::Product, 11, 10}, {});
    VERIFY_OK(merged);
    QCOMPARE(shop.broken(), QString());
    QCOMPARE(shop.ask(u"SELECT COUNT(*) FROM rollup_product_day WHERE product_id = 11"_s),
             shop.ask(u"SELECT COUNT(*) FROM rollup_product_day WHERE 1 = 0"_s));
    VERIFY_OK(shop.undo(*merged));
    QCOMPARE(shop.broken(), QString());
    VERIFY_OK(shop.undo(*later));
    QCOMPARE(shop.broken(), QString());
    QCOMPARE(kept(shop, u"sale_date, product_id, lines"_s, u"rollup_product_day"_s), before);
}

void RollupsTest::aProductInAnotherCategoryMovesItsSums()
{
    QFETCH(Engine, engine);
    Shop shop(engine);
    fill(shop);
    const auto before = revenueByCategory(shop);
    const auto edited =
        editMember(shop.pool(), shop.cipher(),
                   {.dimension = Entity::Product, .member = 10, .attributes = {{u"category"_s, u"Tea"_s}}}, {});
    VERIFY_OK(edited);
    QCOMPARE(shop.broken(), QString());
    QVERIFY(revenueByCategory(shop).contains(u"Tea"_s));
    VERIFY_OK(load(shop, u"products_2.csv"_s,
                   QByteArray(productsHeader) + "11,Spoon,,,S,A,3,4,60,active,merchandise,2025-06-01\n"));
    QCOMPARE(shop.broken(), QString());
    QVERIFY(revenueByCategory(shop) != before);
    VERIFY_OK(shop.undo(*edited));
    QCOMPARE(shop.broken(), QString());
    QVERIFY(!revenueByCategory(shop).contains(u"Tea"_s));
}

void RollupsTest::newCostsReachThem()
{
    QFETCH(Engine, engine);
    Shop shop(engine);
    fill(shop);
    const auto costs = u"SELECT SUM(cost) FROM rollup_store_month"_s;
    const auto before = shop.ask(costs);
    VERIFY_OK(
        load(shop, u"products_2.csv"_s,
             QByteArray(productsHeader) + "10,Kettle,Home,Kitchen,S,A,3,2,50,active,merchandise,2025-01-01\n"));
    QVERIFY(shop.ask(costs) != before);
    QCOMPARE(shop.broken(), QString());
}

void RollupsTest::aDryRunMakesNone()
{
    QFETCH(Engine, engine);
    Shop shop(engine);
    ImportRequest request{.paths = {shop.write(u"sales_1.csv"_s, QByteArray(salesHeader) +
                                                                     "1,1,8,10,5,7,2025-01-01,2,5,0,10,\n")},
                          .recipe = {}};
    request.dryRun = true;
    VERIFY_OK(shop.load(request));
    QCOMPARE(kindOf(shop, u"store"_s), RollupState::Kind::Missing);
}

void RollupsTest::whatAPersonDroppedStaysAway()
{
    QFETCH(Engine, engine);
    Shop shop(engine);
    fill(shop);
    VERIFY_OK(change(shop, u"store"_s, drop));
    QCOMPARE(kindOf(shop, u"store"_s), RollupState::Kind::Dropped);
    VERIFY_OK(load(shop, u"sales_2.csv"_s, QByteArray(salesHeader) + "9,1,8,11,6,7,2025-03-09,2,5,0,10,\n"));
    QCOMPARE(kindOf(shop, u"store"_s), RollupState::Kind::Dropped);
    QCOMPARE(kindOf(shop, u"product"_s), RollupState::Kind::Ready);
    VERIFY_OK(change(shop, u"store"_s, build));
    QCOMPARE(kindOf(shop, u"store"_s), RollupState::Kind::Ready);
    QCOMPARE(shop.broken(), QString());
}

void RollupsTest::otherSumsAreMadeAnew()
{
    QFETCH(Engine, engine);
    Shop shop(engine);
    fill(shop);
    VERIFY_OK(shop.open()->execute(u"UPDATE rollups SET definition = 'of an earlier program'"_s));
    VERIFY_OK(shop.open()->execute(u"ALTER TABLE rollup_store_day ADD COLUMN gone INTEGER"_s));
    VERIFY_OK(shop.open()->execute(
        u"INSERT INTO rollups (name, definition, is_wanted, changed_at) VALUES ('moons', 'x', 1, 1)"_s));
    QCOMPARE(kindOf(shop, u"store"_s), RollupState::Kind::Outdated);
    QCOMPARE(*readyRollups(*readRollupEntries(*shop.open()), model(), engine), QStringList());
    VERIFY_OK(load(shop, u"sales_2.csv"_s, QByteArray(salesHeader) + "9,1,8,11,6,7,2025-03-09,2,5,0,10,\n"));
    QCOMPARE(kindOf(shop, u"store"_s), RollupState::Kind::Ready);
    QCOMPARE(shop.broken(), QString());
    QCOMPARE(readRollupEntries(*shop.open())->at(u"moons"_s).definition, QString());
}

void RollupsTest::aSumThatIsTooLargeRefusesNoLoad()
{
    Shop shop(Engine::Sqlite);
    fill(shop);
    const QByteArray huge = "9,1,8,11,6,7,2025-03-09,1000,900000000,0,900000000000,\n"
                            "9,2,8,11,6,7,2025-03-09,1000,900000000,0,900000000000,\n";
    const auto loaded = load(shop, u"sales_2.csv"_s, salesHeader + huge);
    VERIFY_OK(loaded);
    QCOMPARE(kindOf(shop, u"store"_s), RollupState::Kind::TooLarge);
    QCOMPARE(shop.broken(), QString());
    VERIFY_OK(load(shop, u"sales_3.csv"_s, QByteArray(salesHeader) + "10,1,8,11,6,7,2025-03-09,2,5,0,10,\n"));
    QCOMPARE(kindOf(shop, u"store"_s), RollupState::Kind::TooLarge);
    QVERIFY(!change(shop, u"store"_s, build));
    VERIFY_OK(shop.undo(*loaded));
    VERIFY_OK(change(shop, u"store"_s, build));
    QCOMPARE(kindOf(shop, u"store"_s), RollupState::Kind::Ready);
    QCOMPARE(shop.broken(), QString());
}

void RollupsTest::tablesThatAreGoneAreMadeAnew()
{
    QFETCH(Engine, engine);
    Shop shop(engine);
    fill(shop);
    VERIFY_OK(shop.open()->execute(u"DROP TABLE rollup_product_month"_s));
    VERIFY_OK(load(shop, u"sales_2.csv"_s, QByteArray(salesHeader) + "9,1,8,11,6,7,2025-03-09,2,5,0,10,\n"));
    QCOMPARE(kindOf(shop, u"product"_s), RollupState::Kind::Ready);
    QCOMPARE(shop.broken(), QString());
}

void RollupsTest::allTimeFollowsTheMonths()
{
    QFETCH(Engine, engine);
    Shop shop(engine);
    fill(shop);
    const auto columns = u"customer_id, sales_value, returns_value, lines, last_purchase"_s;
    const auto before = kept(shop, columns, u"rollup_customer_all"_s);
    std::vector<BatchId> batches;
    int number = 2;
    for (const QByteArray lines : {"7,1,8,11,6,7,2025-03-09,2,5,0,10,\n7,2,10,11,6,7,2025-03-09,2,5,0,10,\n",
                                   "8,1,8,11,6,7,2025-03-02,-2,5,0,-10,\n8,2,-2,11,6,7,2025-03-02,-1,5,0,-5,\n",
                                   "9,1,9,11,6,7,2025-01-02,2,5,0,10,\n10,1,9,11,6,7,2025-03-01,1,5,0,5,\n"}) {
        const auto loaded = load(shop, u"sales_%1.csv"_s.arg(number++), salesHeader + lines);
        VERIFY_OK(loaded);
        batches.push_back(*loaded);
        QCOMPARE(shop.broken(), QString());
    }
    for (; !batches.empty(); batches.pop_back()) {
        VERIFY_OK(shop.undo(batches.back()));
        QCOMPARE(shop.broken(), QString());
    }
    QCOMPARE(kept(shop, columns, u"rollup_customer_all"_s), before);
}

void RollupsTest::aTamperedSumIsFound()
{
    QFETCH(Engine, engine);
    Shop shop(engine);
    fill(shop);
    VERIFY_OK(
        shop.open()->execute(u"UPDATE rollup_product_month SET units = units + 1 WHERE product_id = 13"_s));
    QVERIFY2(shop.broken().contains(u"product"_s), qPrintable(shop.broken()));
    VERIFY_OK(change(shop, u"product"_s, build));
    QCOMPARE(shop.broken(), QString());
    VERIFY_OK(shop.open()->execute(u"UPDATE dim_products SET category = 'Moons' WHERE product_id = 13"_s));
    QVERIFY(shop.broken().contains(u"category"_s));
    VERIFY_OK(change(shop, u"store_category"_s, build));
    QCOMPARE(shop.broken(), QString());
    VERIFY_OK(shop.open()->execute(u"DELETE FROM rollup_store_category_members WHERE product_id = 13"_s));
    QVERIFY(shop.broken().contains(u"category"_s));
}

void RollupsTest::theDatabaseItselfFindsIt()
{
    QFETCH(Engine, engine);
    Shop shop(engine);
    fill(shop);
    const auto verify = u"SELECT verify_rollups()"_s;
    QCOMPARE(shop.ask(verify), u"0\n"_s);
    const auto before = kept(shop, u"sale_date, product_id, lines, units"_s, u"rollup_product_month"_s);
    VERIFY_OK(
        shop.open()->execute(u"UPDATE rollup_product_month SET units = units + 1 WHERE product_id = 13"_s));
    QCOMPARE(shop.ask(verify), u"2\n"_s); // the row that is there, and the one that should be
    VERIFY_OK(shop.open()->execute(u"UPDATE dim_products SET category = 'Moons' WHERE product_id = 13"_s));
    QCOMPARE(shop.ask(verify), u"3\n"_s); // a member in another's group
    if (engine == Engine::PostgreSql)
        VERIFY_OK(shop.open()->execute(u"CALL refresh_rollups()"_s));
    else
        for (const auto &rollup : model().rollups())
            VERIFY_OK(change(shop, rollup.name, build));
    QCOMPARE(shop.ask(verify), u"0\n"_s);
    QCOMPARE(shop.broken(), QString());
    QCOMPARE(kept(shop, u"sale_date, product_id, lines, units"_s, u"rollup_product_month"_s), before);
    VERIFY_OK(shop.open()->execute(u"UPDATE rollups SET verify_sql = '' WHERE name = 'store'"_s));
    QCOMPARE(shop.ask(verify), shop.ask(u"SELECT NULL"_s)); // made by a program that did not keep it
}

} // namespace martlet

QTEST_GUILESS_MAIN(martlet::RollupsTest)
#include "tst_rollups.moc"

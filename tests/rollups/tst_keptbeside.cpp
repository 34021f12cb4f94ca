// SPDX-License-Identifier: GPL-3.0-or-later
// What is kept beside the facts and is no rollup follows them too: stock at the ends of months, and their
// columns.
#include "filledshop.h"
#include "reference/membermerge.h"
#include "support/starheaders.h"

#include <QTest>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

Result<BatchId> loadStock(Shop &shop, const QString &name, const QByteArray &lines)
{
    return load(shop, name, stockHeader + lines);
}

void fillStock(Shop &shop)
{
    fill(shop);
    VERIFY_OK(loadStock(shop, u"inventory_1.csv"_s,
                        "1,10,5,2025-01-10,0,4,0,0,4\n2,10,5,2025-01-20,4,0,1,0,3\n"
                        "3,11,5,2025-02-01,0,2,0,0,2\n4,10,5,2025-03-05,3,4,0,0,7\n"));
}

// "month product stock", a line each.
QString statesOf(Shop &shop, Engine engine)
{
    const auto stock =
        engine == Engine::Sqlite ? u"(closing_stock_e3 / 1000)"_s : u"CAST(closing_stock AS BIGINT)"_s;
    return shop.ask(
        u"SELECT CAST(date AS TEXT) || ' ' || product_id || ' ' || %1 FROM rollup_stock_states_month ORDER "
        "BY 1"_s.arg(stock));
}

} // namespace

class KeptBesideTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statesFollowTheirRows_data() { engines(); }
    void statesFollowTheirRows();
    void statesFollowAMerge_data() { engines(); }
    void statesFollowAMerge();
    void aTamperedStateIsFound_data() { engines(); }
    void aTamperedStateIsFound();
    void columnsAreKeptOnSqliteAlone_data() { engines(); }
    void columnsAreKeptOnSqliteAlone();
    void aTamperedColumnIsFound();
    void columnsThatAreGoneAreMadeAnew();
    void droppedColumnsStayAway();
};

void KeptBesideTest::statesFollowTheirRows()
{
    QFETCH(Engine, engine);
    Shop shop(engine);
    fillStock(shop);
    const auto before =
        u"2025-01-01 10 3\n2025-02-01 10 3\n2025-02-01 11 2\n2025-03-01 10 7\n2025-03-01 11 2\n"_s;
    QCOMPARE(statesOf(shop, engine), before);
    // Months without a row stand in between; a day before all others reaches none that has a row of its own.
    const auto later = loadStock(shop, u"inventory_2.csv"_s,
                                 "5,11,5,2025-05-02,2,7,0,0,9\n"
                                 "6,10,5,2024-12-31,0,1,0,0,1\n");
    VERIFY_OK(later);
    QCOMPARE(statesOf(shop, engine), u"2024-12-01 10 1\n"_s + before +
                                         u"2025-04-01 10 7\n2025-04-01 11 2\n"
                                         "2025-05-01 10 7\n2025-05-01 11 9\n"_s);
    QCOMPARE(shop.broken(), QString());
    VERIFY_OK(shop.undo(*later));
    QCOMPARE(statesOf(shop, engine), before);
    QCOMPARE(shop.broken(), QString());
}

void KeptBesideTest::statesFollowAMerge()
{
    QFETCH(Engine, engine);
    Shop shop(engine);
    fillStock(shop);
    const auto before = statesOf(shop, engine);
    const auto merged = mergeMembers(shop.pool(), shop.cipher(), {Entity::Product, 11, 10}, {});
    VERIFY_OK(merged);
    QCOMPARE(statesOf(shop, engine), u"2025-01-01 10 3\n2025-02-01 10 2\n2025-03-01 10 7\n"_s);
    QCOMPARE(shop.broken(), QString());
    VERIFY_OK(shop.undo(*merged));
    QCOMPARE(statesOf(shop, engine), before);
    QCOMPARE(shop.broken(), QString());
}

void KeptBesideTest::aTamperedStateIsFound()
{
    QFETCH(Engine, engine);
    Shop shop(engine);
    fillStock(shop);
    const auto before = statesOf(shop, engine);
    const auto column = engine == Engine::Sqlite ? u"closing_stock_e3"_s : u"closing_stock"_s;
    VERIFY_OK(shop.open()->execute(
        u"UPDATE rollup_stock_states_month SET %1 = %1 + 1 WHERE product_id = 11"_s.arg(column)));
    QVERIFY2(shop.broken().contains(u"Stock at the ends of months"_s), qPrintable(shop.broken()));
    QCOMPARE(shop.ask(u"SELECT verify_rollups()"_s), u"4\n"_s); // two that are there, and two that should be
    VERIFY_OK(change(shop, u"store"_s, [](RollupUpkeep &upkeep, const Rollup &) {
        return upkeep.buildBeside({u"stock_states"_s});
    }));
    QCOMPARE(statesOf(shop, engine), before);
    QCOMPARE(shop.broken(), QString());
    VERIFY_OK(change(shop, u"store"_s, [](RollupUpkeep &upkeep, const Rollup &) {
        return upkeep.dropBeside({u"stock_states"_s});
    }));
    VERIFY_OK(loadStock(shop, u"inventory_2.csv"_s, "5,11,5,2025-05-02,2,7,0,0,9\n"));
    QCOMPARE(kindOf(shop, u"stock_states"_s), RollupState::Kind::Dropped);
    if (engine == Engine::Sqlite)
        QCOMPARE(kindOf(shop, u"columns_sales"_s), RollupState::Kind::Ready);
}

void KeptBesideTest::columnsAreKeptOnSqliteAlone()
{
    QFETCH(Engine, engine);
    Shop shop(engine);
    fill(shop);
    const auto ready = readyRollups(*readRollupEntries(*shop.open()), model(), engine);
    VERIFY_OK(ready);
    QCOMPARE(ready->contains(u"columns_sales"_s), engine == Engine::Sqlite);
    if (engine == Engine::Sqlite) // of three days, each column
        QCOMPARE(shop.ask(u"SELECT COUNT(*), SUM(rows) FROM columns_sales"_s),
                 shop.ask(u"SELECT 3 * %1, 4 * %1"_s.arg(model().entity(u"sales")->keptColumns.size())));
}

void KeptBesideTest::aTamperedColumnIsFound()
{
    Shop shop(Engine::Sqlite);
    fill(shop);
    VERIFY_OK(shop.open()->execute(u"UPDATE columns_sales SET low = low - 1"_s));
    QVERIFY2(shop.broken().contains(u"columns of Sales"_s), qPrintable(shop.broken()));
    VERIFY_OK(
        change(shop, u"store"_s, [](RollupUpkeep &upkeep, const Rollup &) { return upkeep.buildBeside(); }));
    QCOMPARE(shop.broken(), QString());
    VERIFY_OK(
        shop.open()->execute(u"DELETE FROM columns_sales WHERE id = (SELECT MAX(id) FROM columns_sales)"_s));
    QVERIFY2(shop.broken().contains(u"columns of Sales"_s), qPrintable(shop.broken()));
}

void KeptBesideTest::columnsThatAreGoneAreMadeAnew()
{
    Shop shop(Engine::Sqlite);
    fill(shop);
    VERIFY_OK(shop.open()->execute(u"DROP TABLE columns_sales"_s));
    VERIFY_OK(load(shop, u"sales_2.csv"_s, QByteArray(salesHeader) + "9,1,8,11,6,7,2025-03-09,2,5,0,10,\n"));
    QCOMPARE(kindOf(shop, u"columns_sales"_s), RollupState::Kind::Ready);
    QCOMPARE(shop.broken(), QString());
}

void KeptBesideTest::droppedColumnsStayAway()
{
    Shop shop(Engine::Sqlite);
    fill(shop);
    VERIFY_OK(
        change(shop, u"store"_s, [](RollupUpkeep &upkeep, const Rollup &) { return upkeep.dropBeside(); }));
    VERIFY_OK(load(shop, u"sales_2.csv"_s, QByteArray(salesHeader) + "9,1,8,11,6,7,2025-03-09,2,5,0,10,\n"));
    QCOMPARE(kindOf(shop, u"columns_sales"_s), RollupState::Kind::Dropped);
    QCOMPARE(shop.broken(), QString()); // the rollups are kept from the lines
    VERIFY_OK(
        change(shop, u"store"_s, [](RollupUpkeep &upkeep, const Rollup &) { return upkeep.buildBeside(); }));
    QCOMPARE(kindOf(shop, u"columns_sales"_s), RollupState::Kind::Ready);
    QCOMPARE(shop.broken(), QString());
}

} // namespace martlet

QTEST_GUILESS_MAIN(martlet::KeptBesideTest)
#include "tst_keptbeside.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/shop.h"
#include "reference/changelog.h"
#include "reference/memberedit.h"
#include "reference/membermerge.h"
#include "support/starheaders.h"

#include <QTest>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

Result<BatchId> load(Shop &shop, const QString &name, const QByteArray &text)
{
    TRY_ASSIGN(const auto report, shop.load(name, text));
    return report.files.front().batch.id;
}

QByteArray sales(const QByteArray &lines)
{
    return salesHeader + lines;
}

// A line of a later day: of two files that say different things of a line, the later one is right.
const QByteArray newer = "90,1,8,13,5,7,2025-04-01,1,2,0,2,\n";

// Customers 8 and 9 and products 10 and 11 are one each; 12 is another product.
void fill(Shop &shop)
{
    VERIFY_OK(load(shop, u"products_1.csv"_s,
                   QByteArray(productsHeader) +
                       "10,Kettle,Home,Kitchen,S,A,3,3,50,active,merchandise,\n"
                       "11,Ketle,Home,Kitchen,S,A,3,4,60,active,merchandise,2024-01-01\n"
                       "13,Wrapping,Home,Desk,S,A,3,1,2,active,service,\n"));
    VERIFY_OK(load(shop, u"customers_1.csv"_s,
                   QByteArray(customersHeader) +
                       "8,Ann,Lee,ann@example.org,0123,Quay 1,Hull,,GB,Gold,2020-01-01,\n"
                       "9,Anne,Lee,anne@example.org,0123,Quay 1,Hull,,GB,Gold,2021-01-01,\n"));
    VERIFY_OK(load(shop, u"sales_1.csv"_s,
                   sales("1,1,8,10,5,7,2025-01-01,2,5,0,10,\n"
                         "1,2,9,11,5,7,2025-01-01,1,8,0,8,\n"
                         "2,1,8,11,5,7,2025-02-02,-1,8,0,-8,\n")));
    VERIFY_OK(load(shop, u"inventory_1.csv"_s,
                   QByteArray(stockHeader) + "1,10,5,2025-01-01,5,1,0,0,6\n"
                                             "2,11,5,2025-01-02,5,0,0,0,5\n"));
}

Result<BatchId> merge(Shop &shop, Entity dimension, qint64 member, qint64 into)
{
    return mergeMembers(shop.pool(), shop.cipher(), {dimension, member, into}, {});
}

QString totals(Shop &shop)
{
    return shop.ask(u"SELECT count(*), sum(quantity), sum(total_amount) FROM sales_fact"_s) +
           shop.ask(u"SELECT count(*), sum(closing_stock) FROM inventory_fact"_s);
}

QString linesOf(Shop &shop, const QString &column, qint64 member)
{
    return shop
        .ask(u"SELECT transaction_id, line_number FROM sales_lines WHERE %1 = %2 ORDER BY 1, 2"_s.arg(column)
                 .arg(member))
        .simplified();
}

} // namespace

class MemberMergeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void totalsStayAndUndoIsExact_data() { engines(); }
    void totalsStayAndUndoIsExact();
    void laterFilesResolveToTheSurvivor_data() { engines(); }
    void laterFilesResolveToTheSurvivor();
    void itsOwnFileStillDescribesTheMergedMember_data() { engines(); }
    void itsOwnFileStillDescribesTheMergedMember();
    void batchesOfBeforeAreUndoneRightly_data() { engines(); }
    void batchesOfBeforeAreUndoneRightly();
    void whatWouldComeBackWronglyIsBlocked_data() { engines(); }
    void whatWouldComeBackWronglyIsBlocked();
    void aRowChangedSinceBlocksTheUndoOfTheMerge_data() { engines(); }
    void aRowChangedSinceBlocksTheUndoOfTheMerge();
    void mergesOfMergesAreUndoneInTurn_data() { engines(); }
    void mergesOfMergesAreUndoneInTurn();
    void anInferredMemberIsMergedAndItsBatchUndone_data() { engines(); }
    void anInferredMemberIsMergedAndItsBatchUndone();
    void conflictsAreRefused_data() { engines(); }
    void conflictsAreRefused();
};

void MemberMergeTest::totalsStayAndUndoIsExact()
{
    QFETCH(martlet::Engine, engine);
    Shop shop(engine);
    fill(shop);
    const auto before = shop.checksum(), sums = totals(shop);
    const auto preview = mergePreview(*shop.open(), shop.cipher(), {Entity::Product, 11, 10});
    VERIFY_OK(preview);
    QCOMPARE(preview->refusal, QString());
    QCOMPARE(preview->salesLines, qint64(2));
    QCOMPARE(preview->stockLevels, qint64(1));
    QCOMPARE(preview->revenue, Money());
    const auto products = merge(shop, Entity::Product, 11, 10);
    VERIFY_OK(products);
    const auto customers = merge(shop, Entity::Customer, 9, 8);
    VERIFY_OK(customers);
    QCOMPARE(totals(shop), sums);
    QCOMPARE(linesOf(shop, u"product_id"_s, 10), u"1 | 1 1 | 2 2 | 1"_s);
    QCOMPARE(linesOf(shop, u"product_id"_s, 11), QString());
    QCOMPARE(linesOf(shop, u"customer_id"_s, 8), u"1 | 1 1 | 2 2 | 1"_s);
    QCOMPARE(shop.broken(), QString());
    const auto changes = referenceChanges(*shop.open(), nullptr, {.dimension = Entity::Product, .member = 10});
    VERIFY_OK(changes);
    QCOMPARE(changes->size(), size_t(1));
    QCOMPARE(changes->front().intoKey, u"10"_s);
    VERIFY_OK(shop.undo(*products)); // in any order: they have nothing to do with each other
    VERIFY_OK(shop.undo(*customers));
    QCOMPARE(shop.checksum(), before);
    QCOMPARE(shop.broken(), QString());
    QCOMPARE(
        shop.ask(u"SELECT count(*) FROM etl_preimages WHERE batch_id >= %1"_s.arg(products->value)).trimmed(),
        u"0"_s);
}

void MemberMergeTest::laterFilesResolveToTheSurvivor()
{
    QFETCH(martlet::Engine, engine);
    Shop shop(engine);
    fill(shop);
    const auto merged = merge(shop, Entity::Customer, 9, 8);
    VERIFY_OK(merged);
    const auto after = shop.checksum();
    const auto later = load(shop, u"sales_2.csv"_s,
                            sales("3,1,9,11,5,7,2025-03-01,1,8,0,8,\n"
                                  "3,2,8,11,5,7,2025-03-01,1,8,0,8,\n"));
    VERIFY_OK(later);
    QCOMPARE(linesOf(shop, u"customer_id"_s, 8), u"1 | 1 1 | 2 2 | 1 3 | 1 3 | 2"_s);
    // The same lines again change nothing: 9 is 8.
    const auto again = shop.load(u"sales_1b.csv"_s, sales("1,2,9,11,5,7,2025-01-01,1,8,0,8,\n"));
    VERIFY_OK(again);
    QCOMPARE(again->files.front().batch.counts.unchanged, qint64(1));
    const auto blocked = shop.undo(*merged);
    QVERIFY(!blocked);
    QCOMPARE(blocked.error().code, QString::fromUtf16(undoBlockedCode));
    VERIFY_OK(shop.undo(again->files.front().batch.id));
    VERIFY_OK(shop.undo(*later));
    QCOMPARE(shop.checksum(), after);
    VERIFY_OK(shop.undo(*merged));
    VERIFY_OK(load(shop, u"sales_2.csv"_s, sales("3,1,9,11,5,7,2025-03-01,1,8,0,8,\n")));
    QCOMPARE(linesOf(shop, u"customer_id"_s, 9), u"1 | 2 3 | 1"_s);
}

void MemberMergeTest::itsOwnFileStillDescribesTheMergedMember()
{
    QFETCH(martlet::Engine, engine);
    Shop shop(engine);
    fill(shop);
    VERIFY_OK(merge(shop, Entity::Customer, 9, 8));
    VERIFY_OK(load(shop, u"customers_2.csv"_s,
                   QByteArray(customersHeader) +
                       "8,Ann,Lee,ann@example.org,0123,Quay 1,Hull,,GB,Gold,2020-01-01,\n"
                       "9,Anne,Lee,anne@example.org,0123,Quay 1,Leeds,,GB,Gold,2021-01-01,\n"));
    QCOMPARE(shop.ask(u"SELECT city FROM dim_customers WHERE customer_id IN (8, 9) ORDER BY customer_id"_s)
                 .simplified(),
             u"Hull Leeds"_s);
    const auto refused =
        editMember(shop.pool(), shop.cipher(), {Entity::Customer, 9, {{u"city"_s, u"X"_s}}}, {});
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.contains(u"was merged into #8"), qPrintable(refused.error().message));
}

void MemberMergeTest::batchesOfBeforeAreUndoneRightly()
{
    QFETCH(martlet::Engine, engine);
    Shop shop(engine);
    fill(shop);
    const auto before = shop.checksum();
    const auto text = sales("4,1,9,11,5,7,2025-03-01,1,8,0,8,\n");
    const auto loaded = load(shop, u"sales_2.csv"_s, text);
    VERIFY_OK(loaded);
    const auto merged = merge(shop, Entity::Customer, 9, 8);
    VERIFY_OK(merged);
    VERIFY_OK(shop.undo(*loaded)); // takes its line with it, whoever has it now
    QCOMPARE(linesOf(shop, u"customer_id"_s, 8), u"1 | 1 1 | 2 2 | 1"_s);
    // Loaded again it is the survivor's, and a batch that the merge's undo must not touch.
    const auto again = load(shop, u"sales_2.csv"_s, text);
    VERIFY_OK(again);
    QCOMPARE(linesOf(shop, u"customer_id"_s, 8), u"1 | 1 1 | 2 2 | 1 4 | 1"_s);
    QVERIFY(!shop.undo(*merged));
    VERIFY_OK(shop.undo(*again));
    VERIFY_OK(shop.undo(*merged));
    QCOMPARE(shop.checksum(), before);
    QCOMPARE(shop.broken(), QString());
}

void MemberMergeTest::whatWouldComeBackWronglyIsBlocked()
{
    QFETCH(martlet::Engine, engine);
    Shop shop(engine);
    fill(shop);
    const auto before = shop.checksum();
    // A batch that gave customer 9's line to customer 8, and brings it back when it is undone.
    const auto changed = load(shop, u"sales_2.csv"_s, sales("1,2,8,11,5,7,2025-01-01,1,8,0,8,\n" + newer));
    VERIFY_OK(changed);
    const auto merged = merge(shop, Entity::Customer, 9, 8);
    VERIFY_OK(merged);
    const auto blocked = shop.undo(*changed);
    QVERIFY(!blocked);
    QCOMPARE(blocked.error().code, QString::fromUtf16(undoBlockedCode));
    QVERIFY2(blocked.error().message.contains(QString::number(merged->value)),
             qPrintable(blocked.error().message));
    const auto members = shop.undo(BatchId{2}); // the file that brought both customers
    QVERIFY(!members);
    VERIFY_OK(shop.undo(*merged));
    VERIFY_OK(shop.undo(*changed));
    QCOMPARE(shop.checksum(), before);
}

void MemberMergeTest::aRowChangedSinceBlocksTheUndoOfTheMerge()
{
    QFETCH(martlet::Engine, engine);
    Shop shop(engine);
    fill(shop);
    const auto before = shop.checksum();
    const auto merged = merge(shop, Entity::Product, 11, 10);
    VERIFY_OK(merged);
    // Named by the survivor's own key, so nothing but the changed row itself tells.
    const auto line = load(shop, u"sales_2.csv"_s, sales("1,2,9,10,5,7,2025-01-01,3,8,0,24,\n" + newer));
    VERIFY_OK(line);
    QVERIFY(!shop.undo(*merged));
    VERIFY_OK(shop.undo(*line));
    const auto level = load(shop, u"inventory_2.csv"_s,
                            QByteArray(stockHeader) + "2,10,5,2025-01-02,5,2,0,0,7\n"
                                                      "3,13,5,2025-01-03,5,0,0,0,5\n");
    VERIFY_OK(level);
    QVERIFY(!shop.undo(*merged));
    VERIFY_OK(shop.undo(*level));
    VERIFY_OK(shop.undo(*merged));
    QCOMPARE(shop.checksum(), before);
}

void MemberMergeTest::mergesOfMergesAreUndoneInTurn()
{
    QFETCH(martlet::Engine, engine);
    Shop shop(engine);
    fill(shop);
    VERIFY_OK(load(shop, u"sales_2.csv"_s, sales("5,1,7,10,5,7,2025-03-01,1,8,0,8,\n")));
    const auto before = shop.checksum();
    const auto first = merge(shop, Entity::Customer, 9, 8);
    VERIFY_OK(first);
    const auto second = merge(shop, Entity::Customer, 8, 7);
    VERIFY_OK(second);
    const auto circle = merge(shop, Entity::Customer, 7, 9);
    QVERIFY(!circle);
    const auto later = load(shop, u"sales_3.csv"_s, sales("6,1,9,10,5,7,2025-03-01,1,8,0,8,\n"));
    VERIFY_OK(later);
    QCOMPARE(linesOf(shop, u"customer_id"_s, 7), u"1 | 1 1 | 2 2 | 1 5 | 1 6 | 1"_s);
    QVERIFY(!shop.undo(*second));
    VERIFY_OK(shop.undo(*later));
    QVERIFY(!shop.undo(*first)); // the second one moved its rows on
    VERIFY_OK(shop.undo(*second));
    VERIFY_OK(shop.undo(*first));
    QCOMPARE(shop.checksum(), before);
    QCOMPARE(shop.broken(), QString());
}

void MemberMergeTest::anInferredMemberIsMergedAndItsBatchUndone()
{
    QFETCH(martlet::Engine, engine);
    Shop shop(engine);
    fill(shop);
    const auto before = shop.checksum();
    const auto text = sales("7,1,9,99,5,7,2025-03-01,1,8,0,8,\n");
    const auto loaded = load(shop, u"sales_2.csv"_s, text);
    VERIFY_OK(loaded);
    const auto merged = merge(shop, Entity::Product, 99, 10);
    VERIFY_OK(merged);
    VERIFY_OK(shop.undo(*loaded));
    QCOMPARE(shop.checksum(), before);
    QCOMPARE(shop.broken(), QString());
    const auto again = load(shop, u"sales_2.csv"_s, text);
    VERIFY_OK(again);
    QCOMPARE(linesOf(shop, u"product_id"_s, 10), u"1 | 1 7 | 1"_s);
    VERIFY_OK(shop.undo(*again));
    VERIFY_OK(shop.undo(*merged));
    QCOMPARE(shop.checksum(), before);
    QCOMPARE(shop.ask(u"SELECT count(*) FROM dim_products WHERE product_id = 99"_s).trimmed(), u"0"_s);
}

void MemberMergeTest::conflictsAreRefused()
{
    QFETCH(martlet::Engine, engine);
    Shop shop(engine);
    fill(shop);
    VERIFY_OK(load(shop, u"inventory_2.csv"_s,
                   QByteArray(stockHeader) + "1,13,5,2025-01-01,5,1,0,0,6\n"
                                             "1,12,5,2025-01-01,5,1,0,0,6\n"));
    VERIFY_OK(merge(shop, Entity::Customer, 9, 8));
    const auto before = shop.checksum();
    const auto says = [&](Entity dimension, qint64 member, qint64 into) {
        const auto refused = merge(shop, dimension, member, into);
        return refused ? u"merged"_s : refused.error().message;
    };
    const auto differs = says(Entity::Product, 13, 10);
    QVERIFY2(differs.contains(u"is a service"), qPrintable(differs));
    const auto counted = says(Entity::Product, 12, 10);
    QVERIFY2(counted.contains(u"2025-01-01"), qPrintable(counted));
    const auto twice = says(Entity::Customer, 9, 8);
    QVERIFY2(twice.contains(u"merged into #8 already"), qPrintable(twice));
    QVERIFY(says(Entity::Product, 10, 10).contains(u"one member already"));
    QVERIFY(says(Entity::Product, -1, 10).contains(u"cannot be merged"));
    QVERIFY(says(Entity::Store, 5, 5).contains(u"Only customers and products"));
    QVERIFY(says(Entity::Product, 10, 4711).contains(u"no product with the id 4711"));
    QCOMPARE(shop.checksum(), before);
}

} // namespace martlet

QTEST_GUILESS_MAIN(martlet::MemberMergeTest)
#include "tst_membermerge.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/shop.h"
#include "etl/undo/undo.h"
#include "support/starheaders.h"

#include <QTest>

#include <algorithm>
#include <numeric>
#include <random>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

struct Delivery
{
    QString name;
    QByteArray text;
    QString recipe = {};
};

constexpr auto flatHeader =
    "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n";

QByteArray sale(int transaction, int line, const QByteArray &date, int customer, int product, int quantity = 1)
{
    return QByteArray::number(transaction) + ',' + QByteArray::number(line) + ',' +
           QByteArray::number(customer) + ',' + QByteArray::number(product) + ",5,7," + date + ',' +
           QByteArray::number(quantity) + ",5,0," + QByteArray::number(quantity * 5) + ",10:00:00\n";
}

QByteArray product(int id, const QByteArray &name, int cost, const QByteArray &validFrom)
{
    return QByteArray::number(id) + ',' + name + ",K,B,S,A,1," + QByteArray::number(cost) +
           ",50,active,merchandise," + validFrom + '\n';
}

QByteArray customer(int id, const QByteArray &city, const QByteArray &validFrom)
{
    return QByteArray::number(id) + ",Ann,Lee,ann@example.org,0123,Quay 1," + city + ",,GB,Gold,2020-01-01," +
           validFrom + '\n';
}

QByteArray stock(int product, const QByteArray &date, int opening, int received)
{
    return "1," + QByteArray::number(product) + ",5," + date + ',' + QByteArray::number(opening) + ',' +
           QByteArray::number(received) + ",0,0," + QByteArray::number(opening + received) + '\n';
}

QByteArray flat(const QByteArray &invoice, const QByteArray &code, const QByteArray &name,
                const QByteArray &day)
{
    return invoice + ',' + code + ',' + name + ",6," + day + " 08:26:00,2.55,17850.0,United Kingdom\n";
}

// Files that change, confirm, infer, name and re-date what the ones before them brought.
std::vector<Delivery> deliveries()
{
    const QByteArray s = salesHeader, p = productsHeader, c = customersHeader, i = stockHeader, f = flatHeader;
    const auto uci = u"uci-online-retail"_s;
    return {
        {u"sales_1.csv"_s, s + sale(1, 1, "2025-01-01", 9, 10) + sale(1, 2, "2025-01-01", 9, 11)},
        {u"sales_2.csv"_s, s + sale(1, 2, "2025-01-03", 9, 11, 3) + sale(2, 1, "2025-01-03", 8, 12)},
        {u"products_1.csv"_s, p + product(10, "Kettle", 3, "") + product(13, "Lamp", 4, "2025-01-01")},
        {u"products_2.csv"_s,
         p + product(10, "Kettle", 4, "2025-01-02") + product(13, "Lamp", 4, "2025-01-01")},
        {u"products_3.csv"_s,
         p + product(13, "Lamp", 2, "2024-06-01") + product(10, "Big kettle", 5, "2025-02-01")},
        {u"customers_1.csv"_s, c + customer(9, "Hull", "") + customer(7, "York", "2024-01-01")},
        {u"customers_2.csv"_s, c + customer(9, "Leeds", "2025-01-02") + customer(7, "Bath", "2023-01-01")},
        {u"inventory_1.csv"_s, i + stock(10, "2025-01-01", 5, 1) + stock(14, "2025-01-01", 2, 0)},
        {u"inventory_2.csv"_s, i + stock(10, "2025-01-01", 6, 1) + stock(10, "2025-01-02", 7, 1)},
        {u"flat_1.csv"_s,
         f + flat("536365", "85123A", "LANTERN", "2010-12-01") + flat("536365", "22633", "BOX", "2010-12-01"),
         uci},
        {u"flat_2.csv"_s,
         f + flat("536598", "85123A", "WHITE LANTERN", "2010-12-02") +
             flat("536365", "84029", "BAG", "2010-12-01"),
         uci},
        {u"flat_3.csv"_s,
         f + flat("536300", "85123A", "OLD LANTERN", "2010-11-30") +
             flat("536365", "22633", "BOX", "2010-12-01"),
         uci},
        {u"sales_3.csv"_s, s + sale(1, 1, "2025-01-01", 9, 10) + sale(3, 1, "2025-01-05", 7, 13)},
    };
}

} // namespace

class UndoTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLoadIsUndoneExactly_data() { engines(); }
    void everyLoadIsUndoneExactly();
    void anyAdmissibleOrderOfUndoingIsExact_data() { engines(); }
    void anyAdmissibleOrderOfUndoingIsExact();
    void laterBatchesStandInTheWay_data() { engines(); }
    void laterBatchesStandInTheWay();
    void manyMembersGoAtOnce_data() { engines(); }
    void manyMembersGoAtOnce();
    void onlyWhatStandsIsUndone();

private:
    static Result<BatchId> load(Shop &shop, const Delivery &delivery);
};

Result<BatchId> UndoTest::load(Shop &shop, const Delivery &delivery)
{
    TRY_ASSIGN(const auto report,
               shop.load({.paths = {shop.write(delivery.name, delivery.text)}, .recipe = delivery.recipe}));
    return report.files.front().batch.id;
}

void UndoTest::everyLoadIsUndoneExactly()
{
    QFETCH(martlet::Engine, engine);
    Shop shop(engine);
    for (const auto &delivery : deliveries()) {
        const auto before = shop.checksum();
        const auto loaded = load(shop, delivery);
        VERIFY_OK(loaded);
        const auto after = shop.checksum();
        QVERIFY2(after != before, qPrintable(delivery.name));
        const auto undone = undoBatch(shop.pool(), *loaded, {}, {});
        VERIFY_OK(undone);
        QCOMPARE(undone->batch.state, BatchState::Reverted);
        QCOMPARE(shop.checksum(), before);
        QCOMPARE(shop.broken(), QString());
        const auto again = load(shop, delivery); // the same bytes may come again
        VERIFY_OK(again);
        QVERIFY(*again != *loaded);
        QCOMPARE(shop.checksum(), after);
        QCOMPARE(shop.broken(), QString());
    }
    QCOMPARE(shop.ask(u"SELECT count(*) FROM etl_preimages WHERE batch_id IN"
                      " (SELECT batch_id FROM etl_batches WHERE state <> 'DONE')"_s),
             u"0\n"_s);
}

// What is left after each step is what loading only the files that are left would have made.
void UndoTest::anyAdmissibleOrderOfUndoingIsExact()
{
    QFETCH(martlet::Engine, engine);
    const auto files = deliveries();
    std::mt19937 dice(engine == Engine::Sqlite ? 1 : 2);
    for (int round = 0; round < (engine == Engine::Sqlite ? 3 : 1); ++round) {
        std::vector<size_t> order(files.size());
        std::iota(order.begin(), order.end(), size_t(0));
        std::shuffle(order.begin(), order.end(), dice);
        Shop shop(engine);
        std::vector<std::pair<size_t, BatchId>> standing;
        for (const auto file : order) {
            const auto loaded = load(shop, files[file]);
            VERIFY_OK(loaded);
            standing.emplace_back(file, *loaded);
        }
        while (!standing.empty()) {
            std::vector<size_t> free;
            for (size_t at = 0; at < standing.size(); ++at) {
                const auto blockers = undoBlockers(*shop.open(), standing[at].second);
                VERIFY_OK(blockers);
                if (blockers->empty())
                    free.push_back(at);
            }
            QVERIFY(!free.empty()); // the last one at least
            const auto chosen = free[dice() % free.size()];
            VERIFY_OK(undoBatch(shop.pool(), standing[chosen].second, {}, {}));
            const auto name = files[standing[chosen].first].name;
            standing.erase(standing.begin() + qptrdiff(chosen));
            Shop fresh(engine);
            for (const auto &[file, id] : standing)
                VERIFY_OK(load(fresh, files[file]));
            QVERIFY2(shop.checksum() == fresh.checksum(),
                     qPrintable(name + u'\n' + shop.checksum() + u"is not\n"_s + fresh.checksum()));
            QCOMPARE(shop.broken(), QString());
        }
    }
}

void UndoTest::laterBatchesStandInTheWay()
{
    QFETCH(martlet::Engine, engine);
    Shop shop(engine);
    const auto files = deliveries();
    std::vector<BatchId> ids;
    for (const auto index : {0, 1, 12}) { // sales 1, sales 2 that changes a line, sales 3 that has one again
        const auto loaded = load(shop, files[size_t(index)]);
        VERIFY_OK(loaded);
        ids.push_back(*loaded);
    }
    const auto before = shop.checksum();
    const auto blocked = undoBatch(shop.pool(), ids[0], {}, {});
    QVERIFY(!blocked);
    QCOMPARE(blocked.error().kind, Error::Kind::Input);
    QCOMPARE(blocked.error().code, QString::fromUtf16(undoBlockedCode));
    QVERIFY2(blocked.error().message.endsWith(u"in this order: %1, %2."_s.arg(ids[2].value).arg(ids[1].value)),
             qPrintable(blocked.error().message));
    QCOMPARE(shop.checksum(), before);
    const auto blockers = undoBlockers(*shop.open(), ids[0]);
    VERIFY_OK(blockers);
    const std::vector<UndoBlocker> expected{
        {ids[2], u"sales"_s, u"sales_3.csv"_s, UndoBlocker::Reason::ReliedOnItsRows, 1},
        {ids[1], u"sales"_s, u"sales_2.csv"_s, UndoBlocker::Reason::ChangedItsRows, 1}};
    QCOMPARE(*blockers == expected, true);

    const auto made = load(shop, files[2]); // products that later sales refer to
    VERIFY_OK(made);
    VERIFY_OK(load(shop, {u"sales_4.csv"_s, QByteArray(salesHeader) + sale(9, 1, "2025-01-06", 9, 13)}));
    const auto referred = undoBlockers(*shop.open(), *made);
    VERIFY_OK(referred);
    QCOMPARE(referred->size(), size_t(0)); // product 13 was inferred by sales 3 before
    const auto fresh =
        load(shop, {u"products_9.csv"_s, QByteArray(productsHeader) + product(77, "Cup", 1, "")});
    VERIFY_OK(fresh);
    VERIFY_OK(load(shop, {u"sales_5.csv"_s, QByteArray(salesHeader) + sale(10, 1, "2025-01-07", 9, 77)}));
    const auto needed = undoBlockers(*shop.open(), *fresh);
    VERIFY_OK(needed);
    QCOMPARE(needed->size(), size_t(1));
    QCOMPARE(needed->front().reason, UndoBlocker::Reason::RefersToItsMembers);
    QVERIFY(describe(needed->front()).contains(u"sales_5.csv"_s));
}

void UndoTest::manyMembersGoAtOnce()
{
    QFETCH(martlet::Engine, engine);
    Shop shop(engine);
    VERIFY_OK(load(shop, deliveries().front()));
    const auto before = shop.checksum();
    QByteArray text = salesHeader;
    for (int line = 1; line <= 3000; ++line)
        text += sale(100 + line, 1, "2025-01-02", 100 + line, 1000 + line);
    const auto loaded = load(shop, {u"sales_many.csv"_s, text});
    VERIFY_OK(loaded);
    const auto undone = undoBatch(shop.pool(), *loaded, {}, {});
    VERIFY_OK(undone);
    QCOMPARE(undone->removed, 9000); // lines, products and customers
    QCOMPARE(shop.checksum(), before);
    QCOMPARE(shop.ask(u"SELECT count(*) FROM dim_products WHERE product_id >= 1000"_s), u"0\n"_s);
    QCOMPARE(shop.broken(), QString());
}

void UndoTest::onlyWhatStandsIsUndone()
{
    Shop shop(Engine::Sqlite);
    const auto unknown = undoBatch(shop.pool(), BatchId{77}, {}, {});
    QVERIFY(!unknown && unknown.error().kind == Error::Kind::Input);
    const auto loaded = load(shop, deliveries().front());
    VERIFY_OK(loaded);
    VERIFY_OK(undoBatch(shop.pool(), *loaded, {}, {}));
    const auto twice = undoBatch(shop.pool(), *loaded, {}, {});
    QVERIFY(!twice);
    QVERIFY2(twice.error().message.contains(u"REVERTED"), qPrintable(twice.error().message));
    const auto again = load(shop, deliveries().front());
    VERIFY_OK(again);
    std::stop_source stop;
    stop.request_stop();
    const auto before = shop.checksum();
    const auto stopped = undoBatch(shop.pool(), *again, stop.get_token(), {});
    QVERIFY(!stopped && stopped.error().kind == Error::Kind::Cancelled);
    QCOMPARE(shop.checksum(), before);
    VERIFY_OK(shop.open()->execute(u"UPDATE etl_batches SET keeps_preimages = 0"_s));
    const auto old = undoBatch(shop.pool(), *again, {}, {});
    QVERIFY(!old && old.error().kind == Error::Kind::Input);
}

} // namespace martlet

QTEST_GUILESS_MAIN(martlet::UndoTest)
#include "tst_undo.moc"

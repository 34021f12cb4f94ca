// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/repair/retry.h"
#include "etl/shop.h"
#include "etl/undo/undo.h"
#include "lineage/batchledger.h"
#include "quality/checks.h"
#include "quality/controltotals.h"
#include "quality/loadcalendar.h"
#include "quality/reconciliation.h"
#include "quality/runchecks.h"
#include "support/starheaders.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace martlet {

namespace {

QByteArray line(int transaction, int store, const char *date, const QByteArray &price)
{
    return QByteArray::number(transaction) + ",1,-2,10," + QByteArray::number(store) + ",7," + date + ",1," +
           price + ",0," + price + ",10:00:00\n";
}

QString verdicts(const Reconciliation &report)
{
    static const char *const names[] = {"agrees", "taken over", "differs"};
    QString text;
    for (const auto &each : report.lines)
        text += u"%1 | %2 | %3\n"_s.arg(each.said, each.held, QString::fromLatin1(names[size_t(each.verdict)]));
    return text;
}

} // namespace

class ReconciliationTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBatchAgreesWithWhatIsHeld_data() { engines(); }
    void aBatchAgreesWithWhatIsHeld();
    void aRepairAgreesToo_data() { engines(); }
    void aRepairAgreesToo();
    void aRowThatWasTamperedWithIsSeen_data() { engines(); }
    void aRowThatWasTamperedWithIsSeen();
    void controlTotalsAreCompared_data() { engines(); }
    void controlTotalsAreCompared();
    void controlTotalsThatCannotBeMeantAreRefused_data();
    void controlTotalsThatCannotBeMeantAreRefused();
    void aBlockingControlTotalStopsTheLoad_data() { engines(); }
    void aBlockingControlTotalStopsTheLoad();
};

void ReconciliationTest::aBatchAgreesWithWhatIsHeld()
{
    QFETCH(Engine, engine);
    Shop shop(engine);
    const auto first =
        shop.load(u"a.csv"_s, QByteArray(salesHeader) + line(1, 5, "2025-01-01", "10.50") +
                                  line(2, 5, "2025-01-01", "2.25") + line(3, 5, "2025-13-01", "1"));
    VERIFY_OK(first);
    const auto id = first->files.front().batch.id;
    const auto bytes = QString::number(first->files.front().batch.bytes);
    auto report = reconcile(*shop.open(), id);
    VERIFY_OK(report);
    QVERIFY(report->agrees());
    QCOMPARE(verdicts(*report),
             u"3 | 3 | agrees\n13.75 | 13.75 | agrees\n2 | 2 | agrees\n12.75 | 12.75 | agrees\n"
             "1 | 1 | agrees\n%1 | %1 | agrees\n"_s.arg(bytes));

    // A later file corrects one of its lines: what is missing is what that one took over.
    VERIFY_OK(shop.load(u"b.csv"_s, QByteArray(salesHeader) + line(2, 5, "2025-01-01", "3.00") +
                                        line(9, 5, "2025-01-02", "1.00")));
    report = reconcile(*shop.open(), id);
    VERIFY_OK(report);
    QVERIFY(report->agrees());
    QVERIFY2(verdicts(*report).contains(u"2 | 1 | taken over\n12.75 | 10.50 | taken over\n"_s),
             qPrintable(verdicts(*report)));
}

// A line that was rejected and corrected comes in as a batch of its own, whose text is in the first one's file.
// It is no second delivery.
void ReconciliationTest::aRepairAgreesToo()
{
    QFETCH(Engine, engine);
    Shop shop(engine);
    const auto first = shop.load(u"a.csv"_s, QByteArray(salesHeader) + line(1, 5, "2025-01-01", "10.50") +
                                                 line(2, 5, "2025-13-01", "2.25"));
    VERIFY_OK(first);
    Pool pool(shop.spec());
    const RetryRequest request{.batch = first->files.front().batch.id,
                               .edits = {{3, u"sale_date"_s, u"2025-01-01"_s}}};
    const auto retried = retryRejects(pool, shop.cipher(), request, {}, {});
    VERIFY_OK(retried);
    const auto report = reconcile(*shop.open(), retried->batch.id);
    VERIFY_OK(report);
    QVERIFY2(report->agrees(), qPrintable(verdicts(*report)));
    const auto calendar = loadCalendar(*shop.open(), {}, QDate(2025, 1, 1), QDate(2025, 1, 1));
    VERIFY_OK(calendar);
    QCOMPARE(calendar->stores.front().days.front().state, StoreDayState::Loaded);
    QCOMPARE(calendar->stores.front().days.front().deliveries.size(), 2u);
}

void ReconciliationTest::aRowThatWasTamperedWithIsSeen()
{
    QFETCH(Engine, engine);
    Shop shop(engine);
    const auto loaded = shop.load(u"a.csv"_s, QByteArray(salesHeader) + line(1, 5, "2025-01-01", "10.50"));
    VERIFY_OK(loaded);
    const auto change = engine == Engine::Sqlite
                            ? u"UPDATE sales_lines SET unit_price_e4 = 10000, total_e4 = 10000"_s
                            : u"UPDATE sales_lines SET unit_price = 1, total_amount = 1"_s;
    VERIFY_OK(shop.open()->execute(change));
    const auto report = reconcile(*shop.open(), loaded->files.front().batch.id);
    VERIFY_OK(report);
    QVERIFY(!report->agrees());
    QVERIFY2(verdicts(*report).contains(u"10.50 | 1.00 | differs\n"_s), qPrintable(verdicts(*report)));
}

void ReconciliationTest::controlTotalsAreCompared()
{
    QFETCH(Engine, engine);
    Shop shop(engine);
    VERIFY_OK(shop.load(u"a.csv"_s, QByteArray(salesHeader) + line(1, 5, "2025-01-01", "10.50") +
                                        line(2, 5, "2025-01-01", "2.25") + line(3, 6, "2025-01-01", "4.00") +
                                        line(4, 6, "2025-01-02", "8.00")));
    const auto totals = readControlTotals("Store;Date;Lines;Amount\n5;2025-01-01;2;12.75\n6;2025-01-01;1;5.00\n"
                                          "6;2025-01-02;2;\n6;2025-01-03;;1.00\n",
                                          u"till.csv"_s);
    VERIFY_OK(totals);
    const auto kept = keepControlTotals(*shop.open(), *totals, u"till.csv"_s);
    VERIFY_OK(kept);
    QCOMPARE(*kept, 4);
    Pool pool(shop.spec());
    const auto results = runChecks(pool, {{u"sales-control-totals"_s}}, FixedClock(QDate(2025, 1, 5)), {}, {});
    VERIFY_OK(results);
    QString rows;
    for (const auto &row : results->front().rows)
        rows += row.key + u": "_s + row.cells.mid(1).join(u", ") + u'\n';
    QCOMPARE(rows, u"6/2025-01-01: 1, 1, 5.00, 4.00, till.csv\n6/2025-01-02: 2, 1, NULL, 8.00, till.csv\n"
                   "6/2025-01-03: NULL, 0, 1.00, 0.00, till.csv\n"_s);
    QCOMPARE(results->front().checked, 4);

    // A corrected report takes the place of the first.
    VERIFY_OK(
        keepControlTotals(*shop.open(), {{u"6"_s, QDate(2025, 1, 1), {}, Money::fromWhole(4)}}, u"b.csv"_s));
    QCOMPARE(shop.ask(u"SELECT count(*) FROM control_totals"_s), u"4\n"_s);
    const auto differences = controlDifferences(*shop.open(), 0);
    VERIFY_OK(differences);
    QCOMPARE(differences->size(), 2u);
}

void ReconciliationTest::controlTotalsThatCannotBeMeantAreRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("said");
    QTest::newRow("header") << QByteArray("a,b,c\n") << u"till.csv, line 1: expected the columns store, date"_s;
    QTest::newRow("date") << QByteArray("store,date,lines\n1,01.02.2025,3\n") << u"till.csv, line 2"_s;
    QTest::newRow("amount") << QByteArray("store,date,amount\n1,2025-01-01,12,50\n") << u"till.csv, line 2"_s;
    QTest::newRow("nothing said") << QByteArray("store,date,lines,amount\n1,2025-01-01,,\n") << u"line 2"_s;
    QTest::newRow("negative lines") << QByteArray("store,date,lines\n\n1,2025-01-01,-3\n") << u"line 3"_s;
}

void ReconciliationTest::controlTotalsThatCannotBeMeantAreRefused()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, said);
    const auto totals = readControlTotals(text, u"till.csv"_s);
    QVERIFY(!totals);
    QVERIFY2(totals.error().message.contains(said), qPrintable(totals.error().message));
}

void ReconciliationTest::aBlockingControlTotalStopsTheLoad()
{
    QFETCH(Engine, engine);
    Shop shop(engine);
    VERIFY_OK(shop.load(u"other.csv"_s, QByteArray(salesHeader) + line(9, 5, "2025-01-09", "1.00")));
    auto check = findCheck(*shop.open(), u"sales-control-totals"_s);
    VERIFY_OK(check);
    check->severity = CheckSeverity::Block;
    VERIFY_OK(keepCheck(*shop.open(), *check));
    VERIFY_OK(keepControlTotals(*shop.open(), {{u"5"_s, QDate(2025, 1, 1), 2, {}}}, u"till.csv"_s));

    const auto incomplete = shop.load(u"a.csv"_s, QByteArray(salesHeader) + line(1, 5, "2025-01-01", "10.50"));
    QVERIFY(!incomplete);
    QVERIFY2(incomplete.error().message.contains(u"1 of 1 control totals differ"),
             qPrintable(incomplete.error().message));
    // Another day is not asked about.
    VERIFY_OK(shop.load(u"b.csv"_s, QByteArray(salesHeader) + line(1, 5, "2025-01-02", "10.50")));
    VERIFY_OK(shop.load(u"c.csv"_s, QByteArray(salesHeader) + line(2, 5, "2025-01-01", "10.50") +
                                        line(3, 5, "2025-01-01", "1.00")));

    // Whatever is undone, a store that somebody has told a total of stays.
    const auto batches = listBatches(*shop.open()); // newest first
    VERIFY_OK(batches);
    for (const auto &batch : *batches) {
        if (batch.state == BatchState::Done)
            VERIFY_OK(undoBatch(shop.pool(), batch.id, {}, {}));
    }
    QCOMPARE(shop.ask(u"SELECT (SELECT count(*) FROM etl_deliveries), (SELECT count(*) FROM control_totals), "
                      "(SELECT count(*) FROM dim_stores WHERE store_id = 5)"_s),
             u"0 | 1 | 1\n"_s);
    QCOMPARE(shop.broken(), QString());
}

} // namespace martlet

QTEST_GUILESS_MAIN(martlet::ReconciliationTest)
#include "tst_reconciliation.moc"

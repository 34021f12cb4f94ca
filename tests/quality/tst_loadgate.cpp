// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/shop.h"
#include "etl/undo/undo.h"
#include "quality/checks.h"
#include "quality/loadcalendar.h"
#include "quality/qualitylog.h"
#include "support/starheaders.h"

#include <algorithm>

#include <QTest>

using namespace Qt::StringLiterals;

namespace martlet {

namespace {

QByteArray line(int transaction, int quantity, const char *date = "2025-01-01")
{
    return QByteArray::number(transaction) + ",1,-2,10,5,7," + date + ',' + QByteArray::number(quantity) +
           ",5,0," + QByteArray::number(quantity * 5) + ",10:00:00\n";
}

Check smallQuantities(const QByteArray &severity)
{
    const auto checks =
        checksFromToml("[[check]]\nname='small'\ntitle='Small quantities'\nkind='range'\nseverity='" +
                           severity + "'\ntable='sales_fact'\ncolumns=['quantity']\nmost=9\n",
                       u"test"_s);
    return checks.value().front();
}

} // namespace

class LoadGateTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBlockingCheckRefusesTheLoad_data() { engines(); }
    void aBlockingCheckRefusesTheLoad();
    void aWarningCheckIsKeptWithTheLoad_data() { engines(); }
    void aWarningCheckIsKeptWithTheLoad();
    void onlyTheRowsOfTheLoadAreLookedAt_data() { engines(); }
    void onlyTheRowsOfTheLoadAreLookedAt();
    void aDryRunSaysThatItWouldBeRefused_data() { engines(); }
    void aDryRunSaysThatItWouldBeRefused();
    void anUnusualLoadIsSeen_data() { engines(); }
    void anUnusualLoadIsSeen();
    void aDriftIsSeen_data() { engines(); }
    void aDriftIsSeen();
};

void LoadGateTest::aBlockingCheckRefusesTheLoad()
{
    QFETCH(Engine, engine);
    Shop shop(engine);
    VERIFY_OK(keepCheck(*shop.open(), smallQuantities("block")));
    VERIFY_OK(shop.load(u"first.csv"_s, QByteArray(salesHeader) + line(1, 2)));
    const auto before = shop.checksum();

    const auto refused =
        shop.load(u"second.csv"_s, QByteArray(salesHeader) + line(2, 3) + line(3, 50) + line(4, 60));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Input);
    QVERIFY2(
        refused.error().message.contains(u"“Small quantities” does not let the file in: 2 of 3 rows fail. The "
                                         "first one: 3/1."),
        qPrintable(refused.error().message));
    QCOMPARE(shop.checksum(), before);
    QCOMPARE(shop.ask(u"SELECT file_name, state, read_n FROM etl_batches ORDER BY batch_id"_s),
             u"first.csv | DONE | 1\nsecond.csv | REFUSED | 0\n"_s);
    // The failing rows are kept, beside the record of the refusal.
    QCOMPARE(
        shop.ask(u"SELECT batch.file_name, run.status, run.severity, run.failed_n, kept.row_key, kept.cells "
                 "FROM quality_runs run JOIN etl_batches batch ON batch.batch_id = run.batch_id "
                 "JOIN quality_failures kept ON kept.run_id = run.run_id "
                 "WHERE run.check_name = 'small' ORDER BY kept.ordinal"_s),
        u"second.csv | failed | block | 2 | 3/1 | [\"50\"]\nsecond.csv | failed | block | 2 | 4/1 | [\"60\"]\n"_s);
    QCOMPARE(shop.broken(), QString());

    // Corrected it goes in, and the rows of the refusal stay to be looked at.
    VERIFY_OK(shop.load(u"third.csv"_s, QByteArray(salesHeader) + line(2, 3) + line(3, 5)));
    QCOMPARE(shop.ask(u"SELECT count(*) FROM quality_failures WHERE row_key IN ('3/1', '4/1')"_s), u"2\n"_s);
}

void LoadGateTest::aWarningCheckIsKeptWithTheLoad()
{
    QFETCH(Engine, engine);
    Shop shop(engine);
    VERIFY_OK(keepCheck(*shop.open(), smallQuantities("warn")));
    const auto loaded = shop.load(u"first.csv"_s, QByteArray(salesHeader) + line(1, 2) + line(2, 99));
    VERIFY_OK(loaded);
    QCOMPARE(loaded->files.front().batch.state, BatchState::Done);
    QCOMPARE(shop.ask(u"SELECT run.status, run.failed_n, run.checked_n, batch.file_name FROM quality_runs run "
                      "JOIN etl_batches batch ON batch.batch_id = run.batch_id WHERE check_name = 'small'"_s),
             u"failed | 1 | 2 | first.csv\n"_s);
    const auto isOpen = [&shop] {
        const auto states = checkStates(*shop.open());
        return std::any_of(states->begin(), states->end(), [](const CheckState &state) {
            return state.check.name == u"small" && state.isOpen();
        });
    };
    QVERIFY(isOpen());
    // Undone, the load is nobody's concern any more, and its days are not delivered.
    VERIFY_OK(undoBatch(shop.pool(), loaded->files.front().batch.id, {}, {}));
    QVERIFY(!isOpen());
    const auto calendar = loadCalendar(*shop.open(), {}, QDate(2025, 1, 1), QDate(2025, 1, 1));
    VERIFY_OK(calendar);
    QCOMPARE(calendar->count(StoreDayState::Loaded), 0);
    QCOMPARE(shop.broken(), QString());
}

void LoadGateTest::onlyTheRowsOfTheLoadAreLookedAt()
{
    QFETCH(Engine, engine);
    Shop shop(engine);
    VERIFY_OK(shop.load(u"first.csv"_s, QByteArray(salesHeader) + line(1, 99)));
    VERIFY_OK(keepCheck(*shop.open(), smallQuantities("block")));
    VERIFY_OK(shop.load(u"second.csv"_s,
                        QByteArray(salesHeader) + line(2, 3, "2025-01-02") + line(3, 4, "2025-01-04")));
    // The same line once more brings nothing to look at.
    VERIFY_OK(shop.load(u"third.csv"_s, QByteArray(salesHeader) + line(3, 4, "2025-01-04")));
    QCOMPARE(
        shop.ask(u"SELECT checked_n, failed_n FROM quality_runs WHERE check_name = 'small' ORDER BY run_id"_s),
        u"2 | 0\n0 | 0\n"_s);
}

void LoadGateTest::aDryRunSaysThatItWouldBeRefused()
{
    QFETCH(Engine, engine);
    Shop shop(engine);
    VERIFY_OK(keepCheck(*shop.open(), smallQuantities("block")));
    ImportRequest request;
    request.paths = {shop.write(u"sales.csv"_s, QByteArray(salesHeader) + line(1, 99) + line(2, 3))};
    request.dryRun = true;
    const auto tried = shop.load(request);
    VERIFY_OK(tried);
    const auto &file = tried->files.front();
    QVERIFY2(file.refusal.startsWith(u"The check “Small quantities” does not let the file in: 1 of 2 rows"_s),
             qPrintable(file.refusal));
    QCOMPARE(file.batch.counts.inserted, 2); // all the same: what there is to see
    QCOMPARE(file.batch.counts.read, 2);
    QCOMPARE(shop.ask(u"SELECT count(*) FROM quality_runs"_s), u"0\n"_s);
    QCOMPARE(shop.ask(u"SELECT count(*) FROM etl_batches"_s), u"0\n"_s);
}

void LoadGateTest::anUnusualLoadIsSeen()
{
    QFETCH(Engine, engine);
    Shop shop(engine);
    int transaction = 0;
    for (const int lines : {10, 11, 9, 10, 3}) {
        QByteArray text = salesHeader;
        for (int i = 0; i < lines; ++i)
            text += line(++transaction, 1);
        VERIFY_OK(shop.load(u"sales_%1.csv"_s.arg(transaction), text));
    }
    QCOMPARE(
        shop.ask(
            u"SELECT status, message FROM quality_runs WHERE check_name = 'sales-volume' ORDER BY run_id"_s),
        u"passed | There are fewer than 3 earlier loads to compare with.\n"
        "passed | There are fewer than 3 earlier loads to compare with.\n"
        "passed | There are fewer than 3 earlier loads to compare with.\n"
        "passed | The load has 10 lines; the median of the 3 before is 10.\n"
        "failed | The load has 3 lines; the median of the 4 before is 10.\n"_s);
}

void LoadGateTest::aDriftIsSeen()
{
    QFETCH(Engine, engine);
    Shop shop(engine);
    const auto drift =
        checksFromToml("[[check]]\nname='drift'\ntitle='Quantities as usual'\nkind='distribution'\n"
                       "table='sales_fact'\ncolumns=['quantity']\ntolerance=100\nloads=14\n",
                       u"test"_s);
    VERIFY_OK(drift);
    VERIFY_OK(keepCheck(*shop.open(), drift->front()));
    // Four loads of which a fifth of the lines sells tens of pieces, then one with half of them.
    int transaction = 0;
    for (const int large : {2, 2, 2, 2, 5}) {
        QByteArray text = salesHeader;
        for (int i = 0; i < 10; ++i)
            text += line(++transaction, i < large ? 20 : 1);
        VERIFY_OK(shop.load(u"sales_%1.csv"_s.arg(transaction), text));
    }
    QCOMPARE(shop.ask(u"SELECT status FROM quality_runs WHERE check_name = 'drift' ORDER BY run_id"_s),
             u"passed\npassed\npassed\npassed\nfailed\n"_s);
    QCOMPARE(
        shop.ask(u"SELECT message FROM quality_runs WHERE check_name = 'drift' ORDER BY run_id DESC LIMIT 1"_s),
        u"“1” was 80.0 % of the rows in the last 4 loads and is 50.0 %; together the shares moved by 30.0 %, "
        u"at "
        "most 10.0 % are allowed.\n"_s);
}

} // namespace martlet

QTEST_GUILESS_MAIN(martlet::LoadGateTest)
#include "tst_loadgate.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace martlet {

class QualityVerbTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aBlockingCheckThatFailsEndsWithNine();
    void failingRowsAreListed();
    void controlTotalsAreKeptAndCompared();
    void theCalendarAndADifferenceAreShown();
    void aBatchIsReconciled();
    void wrongWordsAreExplained();

private:
    QString write(const QString &name, const QByteArray &text);
    CommandRun run(const QStringList &words) { return martletctl(QStringList{u"--db"_s, m_db} + words); }

    QTemporaryDir m_home;
    QString m_db;
};

QString QualityVerbTest::write(const QString &name, const QByteArray &text)
{
    QFile file(m_home.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write %s", qPrintable(name));
    return file.fileName();
}

void QualityVerbTest::initTestCase()
{
    qputenv("MARTLET_HOME", m_home.path().toUtf8());
    qputenv("MARTLET_KEYCHAIN", "off");
    m_db = m_home.filePath(u"shop.db"_s);
    QCOMPARE(run({u"warehouse"_s, u"init"_s}).exitCode, 0);
    constexpr auto header = "transaction_id,line_number,customer_id,product_id,store_id,employee_id,sale_date,"
                            "quantity,unit_price,discount_amount,total_amount,sale_time\n";
    const auto first =
        write(u"sales.csv"_s, QByteArray(header) + "1,1,-2,10,5,7,2025-03-03,1,5,0,5,10:00:00\n"
                                                   "2,1,-2,10,5,7,2025-03-03,20,5,0,100,10:05:00\n");
    const auto second =
        write(u"again.csv"_s, QByteArray(header) + "1,1,-2,10,5,7,2025-03-03,1,6,0,6,10:00:00\n");
    QCOMPARE(run({u"import"_s, first}).exitCode, 0);
    QCOMPARE(run({u"import"_s, second}).exitCode, 0);
}

void QualityVerbTest::aBlockingCheckThatFailsEndsWithNine()
{
    const auto file =
        write(u"mine.toml"_s, "[[check]]\nname='small'\ntitle='Small'\nkind='range'\nseverity='block'\n"
                              "table='sales_fact'\ncolumns=['quantity']\nmost=9\n");
    QCOMPARE(run({u"quality"_s, u"add"_s, file}).exitCode, 0);
    const auto ran = run({u"quality"_s, u"run"_s, u"small"_s, u"--json"_s});
    QCOMPARE(ran.exitCode, 9);
    const auto check = ran.json().value(u"checks"_s).toArray().at(0).toObject();
    QCOMPARE(check.value(u"status"_s).toString(), u"failed"_s);
    QCOMPARE(check.value(u"failed"_s).toInteger(), 1);
    QCOMPARE(check.value(u"checked"_s).toInteger(), 2);
    // One that only warns does not change the exit code.
    QCOMPARE(run({u"quality"_s, u"run"_s, u"sales-fresh"_s}).exitCode, 0);
    const auto listed = run({u"quality"_s, u"list"_s, u"--json"_s}).json().value(u"checks"_s).toArray();
    QCOMPARE(listed.at(0).toObject().value(u"name"_s).toString(), u"small"_s); // blocking ones first
    QCOMPARE(listed.at(0).toObject().value(u"standing"_s).toString(), u"failing"_s);
}

void QualityVerbTest::failingRowsAreListed()
{
    const auto failures = run({u"quality"_s, u"failures"_s, u"small"_s, u"--json"_s}).json();
    QCOMPARE(failures.value(u"columns"_s).toArray(), (QJsonArray{u"key"_s, u"quantity"_s}));
    QCOMPARE(failures.value(u"data"_s).toArray().at(0).toArray(), (QJsonArray{u"2/1"_s, u"20"_s}));
    QVERIFY(run({u"quality"_s, u"failures"_s, u"small"_s}).out.contains("1 failing rows."));
}

void QualityVerbTest::controlTotalsAreKeptAndCompared()
{
    const auto file = write(u"totals.csv"_s, "store,date,lines,amount\n5,2025-03-03,2,107.00\n");
    QCOMPARE(run({u"quality"_s, u"totals"_s, file, u"--json"_s}).json().value(u"control_totals"_s).toInteger(),
             1);
    const auto ran = run({u"quality"_s, u"run"_s, u"sales-control-totals"_s, u"--json"_s});
    QCOMPARE(ran.exitCode, 0); // it warns
    QCOMPARE(ran.json().value(u"checks"_s).toArray().at(0).toObject().value(u"failed"_s).toInteger(), 1);
}

void QualityVerbTest::theCalendarAndADifferenceAreShown()
{
    const auto calendar = run(
        {u"quality"_s, u"calendar"_s, u"--from"_s, u"2025-03-03"_s, u"--to"_s, u"2025-03-03"_s, u"--json"_s});
    const auto day = calendar.json()
                         .value(u"stores"_s)
                         .toArray()
                         .at(0)
                         .toObject()
                         .value(u"days"_s)
                         .toArray()
                         .at(0)
                         .toObject();
    QCOMPARE(day.value(u"state"_s).toString(), u"twice"_s);
    QCOMPARE(day.value(u"batches"_s).toArray().size(), 2);
    const auto difference = run({u"quality"_s, u"difference"_s, u"5"_s, u"2025-03-03"_s, u"1"_s, u"2"_s});
    QVERIFY2(difference.out.contains("changed 1/1  unit_price 5 → 6, total_amount 5 → 6"),
             difference.out.constData());
    QVERIFY2(difference.out.contains("0 lines alike, 1 changed, 0 added, 1 removed"),
             difference.out.constData());
}

void QualityVerbTest::aBatchIsReconciled()
{
    const auto report = run({u"batch"_s, u"reconcile"_s, u"2"_s, u"--json"_s});
    QCOMPARE(report.exitCode, 9); // its store-day is not what the control total says
    QVERIFY(!report.json().value(u"agrees"_s).toBool());
    QCOMPARE(report.json().value(u"control_differences"_s).toArray().size(), 1);
    const auto file = write(u"right.csv"_s, "store,date,amount\n5,2025-03-03,106.00\n");
    QCOMPARE(run({u"quality"_s, u"totals"_s, file}).exitCode, 0);
    QCOMPARE(run({u"batch"_s, u"reconcile"_s, u"2"_s}).exitCode, 0);
}

void QualityVerbTest::wrongWordsAreExplained()
{
    QCOMPARE(run({u"quality"_s}).exitCode, 2);
    QCOMPARE(run({u"quality"_s, u"difference"_s, u"5"_s}).exitCode, 2);
    const auto unknown = run({u"quality"_s, u"run"_s, u"nothing"_s});
    QCOMPARE(unknown.exitCode, 3);
    QVERIFY2(unknown.err.contains("There is no check “nothing”. There are: "), unknown.err.constData());
}

} // namespace martlet

QTEST_GUILESS_MAIN(martlet::QualityVerbTest)
#include "tst_quality.moc"

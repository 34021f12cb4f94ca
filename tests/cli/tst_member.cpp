// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"
#include "support/warehouses.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

// The verb `member` as a steward at a terminal uses it: what is open, describing it, merging, taking it back.
class TestMember : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QStringList m_words; // before each verb

    CommandRun member(const QStringList &words) const
    {
        return martletctl(m_words + QStringList{u"member"_s} + words);
    }
    QString checksum() const
    {
        return QString::fromUtf8(martletctl(m_words + QStringList{u"warehouse"_s, u"checksum"_s}).out);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        qputenv("MARTLET_HOME", m_folder.filePath(u"home"_s).toLocal8Bit());
        qputenv("MARTLET_KEYCHAIN", "off");
        m_words = {u"--db"_s, m_folder.filePath(u"shop.martlet"_s), u"--json"_s};
        QCOMPARE(martletctl(m_words + QStringList{u"warehouse"_s, u"init"_s}).exitCode, 0);
        QFile file(m_folder.filePath(u"sales.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("transaction_id,line_number,customer_id,product_id,store_id,employee_id,sale_date,quantity,"
                   "unit_price,discount_amount,total_amount,sale_time\n"
                   "1,1,9,10,5,7,2025-01-01,1,5,0,5,\n1,2,8,11,5,7,2025-01-01,3,30.10,0,90.30,\n");
        file.close();
        const auto loaded = martletctl(m_words + QStringList{u"import"_s, file.fileName()});
        QVERIFY2(loaded.exitCode == 0, loaded.err.constData());
    }

    void theWorklistNamesTheMostRevenueFirst()
    {
        const auto open =
            member({u"list"_s, u"--dimension"_s, u"product"_s}).json().value(u"members").toArray();
        QCOMPARE(open.size(), 2);
        QCOMPARE(open[0].toObject().value(u"key").toString(), u"11"_s);
        QCOMPARE(open[0].toObject().value(u"revenue").toString(), u"90.3000"_s);
        QCOMPARE(open[0].toObject().value(u"first_file").toString(), u"sales.csv"_s);
    }

    void aMemberIsDescribedAndTheChangeTakenBack()
    {
        const auto before = checksum();
        const auto set = member({u"set"_s, u"product"_s, u"11"_s, u"product_name=Lamp"_s, u"category=Light"_s});
        QVERIFY2(set.exitCode == 0, set.err.constData());
        const auto change = QString::number(set.json().value(u"change").toInteger());
        const auto shown = member({u"show"_s, u"products"_s, u"11"_s}).json();
        QVERIFY(!shown.value(u"is_inferred").toBool());
        QCOMPARE(shown.value(u"attributes").toObject().value(u"product_name").toString(), u"Lamp"_s);
        QCOMPARE(shown.value(u"versions").toArray().size(), 1);
        const auto again = member({u"set"_s, u"product"_s, u"11"_s, u"category=Light"_s});
        QCOMPARE(again.exitCode, 4);
        QCOMPARE(member({u"undo"_s, change}).exitCode, 0);
        QCOMPARE(checksum(), before);
        const auto log = member({u"log"_s}).json().value(u"changes").toArray();
        QVERIFY(log[0].toObject().value(u"is_undone").toBool());
        QCOMPARE(log[0].toObject().value(u"attributes").toArray().size(), 2);
    }

    void twoMembersAreMergedAndTheMergeTakenBack()
    {
        const auto before = checksum();
        const auto merged = member({u"merge"_s, u"customer"_s, u"9"_s, u"8"_s});
        QVERIFY2(merged.exitCode == 0, merged.err.constData());
        const auto open =
            member({u"list"_s, u"--dimension"_s, u"customer"_s}).json().value(u"members").toArray();
        QCOMPARE(open.size(), 1);
        QCOMPARE(open[0].toObject().value(u"revenue").toString(), u"95.3000"_s);
        QCOMPARE(member({u"show"_s, u"customer"_s, u"9"_s}).json().value(u"merged_into").toInteger(),
                 qint64(8));
        QCOMPARE(member({u"undo"_s, QString::number(merged.json().value(u"change").toInteger())}).exitCode, 0);
        QCOMPARE(checksum(), before);
    }

    void wrongTurnsAreExplained_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const QStringList &words, int exitCode, const QString &says) {
            QTest::newRow(name) << words << exitCode << says;
        };
        row("nothing", {}, 2, u"list, show, set"_s);
        row("dimension", {u"show"_s, u"colour"_s, u"1"_s}, 2, u"no dimension"_s);
        row("nobody", {u"show"_s, u"product"_s, u"4711"_s}, 3, u"no product 4711"_s);
        row("no key", {u"show"_s, u"product"_s}, 2, u"Name the member"_s);
        row("no value", {u"set"_s, u"product"_s, u"11"_s, u"Lamp"_s}, 2, u"sets nothing"_s);
        row("no day", {u"set"_s, u"product"_s, u"11"_s, u"brand=A"_s, u"--from"_s, u"noon"_s}, 2, u"no day"_s);
        row("a load", {u"undo"_s, u"1"_s}, 3, u"batch undo 1"_s);
        row("no change", {u"undo"_s, u"it"_s}, 2, u"is no change"_s);
        row("itself", {u"merge"_s, u"product"_s, u"11"_s, u"11"_s}, 3, u"one member already"_s);
    }
    void wrongTurnsAreExplained()
    {
        QFETCH(QStringList, words);
        QFETCH(int, exitCode);
        QFETCH(QString, says);
        const auto run = member(words);
        QCOMPARE(run.exitCode, exitCode);
        QVERIFY2(QString::fromUtf8(run.err + run.out).contains(says), (run.err + run.out).constData());
    }
};

QTEST_GUILESS_MAIN(TestMember)
#include "tst_member.moc"

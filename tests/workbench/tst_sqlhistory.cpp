// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/sqlhistory.h"

#include "database/connectionspec.h"
#include "support/verify.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

// The statements that a person ran on a warehouse.
class TestSqlHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("MARTLET_HOME", m_folder->path().toLocal8Bit());
    }

    void whatIsAddedIsReadAgain()
    {
        const SqlHistory history(m_folder->filePath(u"deep/history.jsonl"_s));
        VERIFY_OK(history.read());
        QVERIFY(history.read()->empty());
        RanStatement ran{QDateTime(QDate(2025, 12, 31), QTime(17, 4, 5), Qt::UTC),
                         u"SELECT 'a\nb' AS \"ü\""_s,
                         7,
                         true,
                         12.5,
                         {}};
        VERIFY_OK(history.add(ran));
        RanStatement failed = ran;
        failed.error = u"No such column."_s;
        VERIFY_OK(history.add(failed));
        QCOMPARE(*history.read(), (std::vector<RanStatement>{ran, failed}));
    }

    void onlyThePersonCanReadIt()
    {
        const auto path = m_folder->filePath(u"history.jsonl"_s);
        VERIFY_OK(SqlHistory(path).add({QDateTime::currentDateTimeUtc(), u"SELECT 1"_s}));
        const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup;
        QVERIFY(!(QFileInfo(path).permissions() & others));
    }

    void theLastThousandAreKept()
    {
        const auto path = m_folder->filePath(u"history.jsonl"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (int i = 0; i < 1000; ++i)
            file.write(u"{\"sql\":\"SELECT %1\"}\n"_s.arg(i).toUtf8());
        file.write("damaged\n");
        file.close();
        const SqlHistory history(path);
        QCOMPARE(history.read()->size(), size_t(1000));
        VERIFY_OK(history.add({QDateTime::currentDateTimeUtc(), u"SELECT 'new'"_s}));
        const auto kept = *history.read();
        QVERIFY(kept.size() <= 1000);
        QCOMPARE(kept.back().sql, u"SELECT 'new'"_s);
    }

    void eachWarehouseHasItsOwn()
    {
        ConnectionSpec one, other;
        one.path = m_folder->filePath(u"one.db"_s);
        other.path = m_folder->filePath(u"other.db"_s);
        VERIFY_OK(SqlHistory::of(one).add({QDateTime::currentDateTimeUtc(), u"SELECT 1"_s}));
        QCOMPARE(SqlHistory::of(one).read()->size(), size_t(1));
        QVERIFY(SqlHistory::of(other).read()->empty());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestSqlHistory)
#include "tst_sqlhistory.moc"

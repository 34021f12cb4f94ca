// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/transaction.h"

#include "database/session.h"
#include "support/verify.h"
#include "support/warehouses.h"

#include <QLockFile>
#include <QProcess>
#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

class TestTransaction : public QObject
{
    Q_OBJECT

    qint64 count() { return m_session->integer(u"SELECT count(*) FROM t"_s).value_or(-1); }
    Result<qint64> insert(qint64 a)
    {
        return m_session->execute(u"INSERT INTO t VALUES (:a)"_s, {{u"a"_s, a}});
    }

private Q_SLOTS:
    void init()
    {
        QFETCH(martlet::Engine, engine);
        m_database = std::make_unique<EmptyDatabase>(engine);
        m_session = m_database->open();
        VERIFY_OK(m_session->execute(u"CREATE TABLE t (a INTEGER PRIMARY KEY)"_s));
    }
    void cleanup()
    {
        m_session.reset();
        m_database.reset();
    }

    void whatIsNotCommittedIsGone_data() { engines(); }
    void whatIsNotCommittedIsGone()
    {
        {
            auto transaction = Transaction::begin(*m_session);
            VERIFY_OK(transaction);
            QVERIFY(m_session->inTransaction());
            VERIFY_OK(insert(1));
        }
        QVERIFY(!m_session->inTransaction());
        QCOMPARE(count(), 0);
        auto transaction = Transaction::begin(*m_session);
        VERIFY_OK(transaction);
        VERIFY_OK(insert(1));
        VERIFY_OK(transaction->commit());
        QVERIFY(!m_session->inTransaction());
        QVERIFY(!transaction->commit());
        QCOMPARE(count(), 1);
    }

    void nestedOnesAreSavepoints_data() { engines(); }
    void nestedOnesAreSavepoints()
    {
        auto outer = Transaction::begin(*m_session);
        VERIFY_OK(outer);
        VERIFY_OK(insert(1));
        {
            auto inner = Transaction::begin(*m_session);
            VERIFY_OK(inner);
            VERIFY_OK(insert(2));
            QVERIFY(!insert(1)); // a broken rule, which on PostgreSQL fails the whole of the inner one
        }
        {
            auto inner = Transaction::begin(*m_session);
            VERIFY_OK(inner);
            VERIFY_OK(insert(3));
            VERIFY_OK(inner->commit());
        }
        VERIFY_OK(outer->commit());
        QCOMPARE(m_session->integer(u"SELECT sum(a) FROM t"_s).value_or(-1), 4);
    }

    void aFailedOneIsNotCommitted_data() { engines(); }
    void aFailedOneIsNotCommitted()
    {
        const auto result = inWriteTransaction(*m_session, [&]() -> Result<void> {
            TRY(insert(1));
            TRY(insert(1));
            return {};
        });
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::Input);
        QCOMPARE(count(), 0);
    }

    void aSnapshotStaysTheSame_data() { engines(); }
    void aSnapshotStaysTheSame()
    {
        VERIFY_OK(insert(1));
        const auto reader = m_database->open(Access::Reader);
        auto snapshot = Transaction::begin(*reader, Transaction::Mode::Snapshot);
        VERIFY_OK(snapshot);
        QCOMPARE(reader->integer(u"SELECT count(*) FROM t"_s).value_or(-1), 1);
        VERIFY_OK(insert(2));
        QCOMPARE(reader->integer(u"SELECT count(*) FROM t"_s).value_or(-1), 1);
        VERIFY_OK(snapshot->commit());
        QCOMPARE(reader->integer(u"SELECT count(*) FROM t"_s).value_or(-1), 2);
    }

    void theWorkRunsAgainAfterAConflict_data() { engines(); }
    void theWorkRunsAgainAfterAConflict()
    {
        const QString code = m_database->spec().engine == Engine::Sqlite ? u"517"_s : u"40001"_s;
        int runs = 0;
        const auto conflict = [&](int good) {
            return [&, good]() -> Result<void> {
                TRY(insert(++runs));
                return runs < good ? fail({Error::Kind::Busy, u"conflict"_s, {}, code}) : Result<void>();
            };
        };
        VERIFY_OK(inWriteTransaction(*m_session, conflict(3)));
        QCOMPARE(runs, 3);
        QCOMPARE(count(), 1); // that of the last run alone
        QVERIFY(!inWriteTransaction(*m_session, conflict(99)));
        QCOMPARE(runs, 3 + 5);
        QCOMPARE(count(), 1);
    }

    void twoWritersWaitForEachOther_data() { engines(); }
    void twoWritersWaitForEachOther()
    {
        ConnectionSpec impatient = m_database->spec();
        impatient.patience = 100;
        auto second = Session::open(impatient, Access::Writer);
        VERIFY_OK(second);
        VERIFY_OK(insert(1));
        auto first = Transaction::begin(*m_session);
        VERIFY_OK(first);
        VERIFY_OK(m_session->execute(u"UPDATE t SET a = 2 WHERE a = 1"_s));
        const auto refused = (*second)->execute(u"UPDATE t SET a = 3 WHERE a = 1"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Busy);
        VERIFY_OK(first->commit());
        QCOMPARE((*second)->execute(u"UPDATE t SET a = 3 WHERE a = 2"_s).value_or(-1), 1);
    }

    void readersNeverWaitForAWriter_data() { engines(); }
    void readersNeverWaitForAWriter()
    {
        VERIFY_OK(insert(1));
        auto writing = Transaction::begin(*m_session);
        VERIFY_OK(writing);
        VERIFY_OK(insert(2));
        const auto reader = m_database->open(Access::Reader);
        QCOMPARE(reader->integer(u"SELECT count(*) FROM t"_s).value_or(-1), 1);
        VERIFY_OK(writing->commit());
    }

private:
    std::unique_ptr<EmptyDatabase> m_database;
    std::unique_ptr<Session> m_session;
};

QTEST_GUILESS_MAIN(TestTransaction)
#include "tst_transaction.moc"

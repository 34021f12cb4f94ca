// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/session.h"
#include "database/transaction.h"
#include "support/verify.h"
#include "support/warehouses.h"

#include <QElapsedTimer>
#include <QTest>

#include <thread>

using namespace martlet;
using namespace Qt::StringLiterals;

namespace {

// Statements that would run for hours, without and with rows in between.
QString endless(Engine engine)
{
    return engine == Engine::Sqlite
               ? u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"_s
               : u"SELECT count(*) FROM generate_series(1, 1000000000000) AS s"_s;
}

QString endlessRows(Engine engine)
{
    return engine == Engine::Sqlite
               ? u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n"_s
               : u"SELECT i FROM generate_series(1, 1000000000000) AS s(i)"_s;
}

constexpr int promise = 1000; // ms

} // namespace

// Stop means stop, within a second, and the connection goes on.
class TestInterrupt : public QObject
{
    Q_OBJECT

    // Runs `statement` while another thread asks it to end; ms from the request to the return.
    template<typename Statement>
    Error interrupted(Statement statement, qint64 &took)
    {
        std::atomic<bool> isRunning = false;
        QElapsedTimer asked;
        std::jthread other([&] {
            while (!isRunning)
                std::this_thread::yield();
            std::this_thread::sleep_for(std::chrono::milliseconds(50)); // into the statement
            asked.start();
            m_stop.request_stop();
            m_session->interrupt();
        });
        isRunning = true;
        const auto result = statement();
        other.join();
        took = asked.elapsed();
        return result ? Error{Error::Kind::Internal, u"It ended by itself."_s} : result.error();
    }

private Q_SLOTS:
    void init()
    {
        QFETCH(martlet::Engine, engine);
        m_database = std::make_unique<EmptyDatabase>(engine);
        m_session = m_database->open();
        m_stop = std::stop_source();
    }
    void cleanup()
    {
        m_session.reset();
        m_database.reset();
    }

    void aStopTokenEndsAStatement_data() { engines(); }
    void aStopTokenEndsAStatement()
    {
        QFETCH(martlet::Engine, engine);
        qint64 took = 0;
        const Error error =
            interrupted([&] { return m_session->execute(endless(engine), {}, m_stop.get_token()); }, took);
        QVERIFY2(error.kind == Error::Kind::Cancelled, qPrintable(error.message));
        QVERIFY2(took < promise, qPrintable(QString::number(took)));
        QCOMPARE(m_session->integer(u"SELECT 7"_s).value_or(-1), 7);
    }

    void aStopTokenEndsASelect_data() { engines(); }
    void aStopTokenEndsASelect()
    {
        QFETCH(martlet::Engine, engine);
        qint64 took = 0;
        const Error error = interrupted(
            [&] { return m_session->select(endlessRows(engine), {}, {}, m_stop.get_token()); }, took);
        QVERIFY2(error.kind == Error::Kind::Cancelled, qPrintable(error.message));
        QVERIFY2(took < promise, qPrintable(QString::number(took)));
        QCOMPARE(m_session->integer(u"SELECT 7"_s).value_or(-1), 7);
    }

    // What a stopped index leaves behind: SQLite ends the transaction, and the session is as it was.
    void aStoppedSortLeavesNoSetting_data() { engines(); }
    void aStoppedSortLeavesNoSetting()
    {
        QFETCH(martlet::Engine, engine);
        const QStringList pragmas{u"temp_store"_s, u"threads"_s, u"cache_size"_s};
        const auto settings = [&] {
            QStringList values;
            for (const auto &name : pragmas)
                values += engine == Engine::Sqlite
                              ? QString::number(m_session->integer(u"PRAGMA "_s + name).value_or(-99))
                              : QString();
            return values.join(u' ');
        };
        const auto before = settings();
        VERIFY_OK(m_session->executeScript(u"CREATE TABLE t (a INTEGER)"_s));
        {
            auto transaction = Transaction::begin(*m_session);
            VERIFY_OK(transaction);
            QString meanwhile;
            const auto work = [&]() -> Result<void> {
                meanwhile = settings();
                TRY(m_session->execute(
                    u"INSERT INTO t (a) SELECT count(*) FROM (%1) AS n"_s.arg(endlessRows(engine))));
                return {};
            };
            qint64 took = 0;
            const Error error = interrupted([&] { return m_session->sortInFiles(work); }, took);
            QVERIFY2(error.kind == Error::Kind::Cancelled, qPrintable(error.message));
            QCOMPARE(meanwhile != before, engine == Engine::Sqlite);
        }
        QCOMPARE(m_session->integer(u"SELECT count(*) FROM t"_s).value_or(-1), 0);
        QCOMPARE(settings(), before);
    }

    void anInterruptNeedsNoToken_data() { engines(); }
    void anInterruptNeedsNoToken()
    {
        QFETCH(martlet::Engine, engine);
        qint64 took = 0;
        const auto ignore = [](const Row &) -> Result<void> { return {}; };
        const Error error =
            interrupted([&] { return m_session->forEachRow(endless(engine), {}, ignore); }, took);
        QVERIFY2(error.kind == Error::Kind::Cancelled, qPrintable(error.message));
        QVERIFY2(took < promise, qPrintable(QString::number(took)));
    }

    void anEarlyInterruptDoesNotHitTheNextStatement_data() { engines(); }
    void anEarlyInterruptDoesNotHitTheNextStatement()
    {
        m_session->interrupt();
        QCOMPARE(m_session->integer(u"SELECT 7"_s).value_or(-1), 7);
    }

    // A hundred cancels that race with short statements: whatever they hit, the statement after them runs.
    void aLateInterruptDoesNotHitTheNextStatement_data() { engines(); }
    void aLateInterruptDoesNotHitTheNextStatement()
    {
        for (int i = 0; i < 100; ++i) {
            std::jthread other([this, i] {
                std::this_thread::sleep_for(std::chrono::microseconds(i * 7));
                m_session->interrupt();
            });
            static_cast<void>(m_session->integer(u"SELECT 1"_s)); // ended by itself or interrupted
            other.join();
            const auto next = m_session->integer(u"SELECT 2"_s);
            VERIFY_OK(next);
            QCOMPARE(*next, 2);
        }
    }

    void aStoppedTokenRunsNothing_data() { engines(); }
    void aStoppedTokenRunsNothing()
    {
        m_stop.request_stop();
        QCOMPARE(m_session->execute(u"CREATE TABLE t (a INTEGER)"_s, {}, m_stop.get_token()).error().kind,
                 Error::Kind::Cancelled);
        QVERIFY(!m_session->select(u"SELECT * FROM t"_s));
    }

    void aStoppedTransactionRollsBack_data() { engines(); }
    void aStoppedTransactionRollsBack()
    {
        QFETCH(martlet::Engine, engine);
        VERIFY_OK(m_session->execute(u"CREATE TABLE t (a INTEGER)"_s));
        qint64 took = 0;
        const Error error = interrupted(
            [&] {
                return inWriteTransaction(*m_session, [&]() -> Result<void> {
                    TRY(m_session->execute(u"INSERT INTO t VALUES (1)"_s));
                    TRY(m_session->execute(endless(engine), {}, m_stop.get_token()));
                    return {};
                });
            },
            took);
        QCOMPARE(error.kind, Error::Kind::Cancelled);
        QCOMPARE(m_session->integer(u"SELECT count(*) FROM t"_s).value_or(-1), 0);
    }

    void waitingForALockCanBeStopped_data() { engines(); }
    void waitingForALockCanBeStopped()
    {
        VERIFY_OK(m_session->execute(u"CREATE TABLE t (a INTEGER)"_s));
        const auto holder = m_database->open();
        auto held = Transaction::begin(*holder);
        VERIFY_OK(held);
        VERIFY_OK(holder->execute(m_database->spec().engine == Engine::Sqlite ? u"INSERT INTO t VALUES (1)"_s
                                                                              : u"LOCK TABLE t"_s));
        qint64 took = 0;
        const Error error = interrupted(
            [&] { return m_session->execute(u"INSERT INTO t VALUES (2)"_s, {}, m_stop.get_token()); }, took);
        QVERIFY2(error.kind == Error::Kind::Cancelled, qPrintable(error.message));
        QVERIFY2(took < promise, qPrintable(QString::number(took)));
    }

private:
    std::unique_ptr<EmptyDatabase> m_database;
    std::unique_ptr<Session> m_session;
    std::stop_source m_stop;
};

QTEST_GUILESS_MAIN(TestInterrupt)
#include "tst_interrupt.moc"

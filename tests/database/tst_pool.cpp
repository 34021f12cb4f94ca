// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/pool.h"

#include "database/session.h"
#include "database/transaction.h"
#include "support/verify.h"
#include "support/warehouses.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QTest>

#include <latch>
#include <thread>

using namespace martlet;
using namespace Qt::StringLiterals;

class TestPool : public QObject
{
    Q_OBJECT

    static Result<qint64> ask(Pool &pool, LaneKind kind, const QString &sql, const std::stop_token &stop = {})
    {
        return pool.ask<qint64>(kind, u"test"_s, stop, [&](Session &session) { return session.integer(sql); });
    }

private Q_SLOTS:
    void init()
    {
        QFETCH(martlet::Engine, engine);
        m_database = std::make_unique<EmptyDatabase>(engine);
        m_database->open()->execute(u"CREATE TABLE t (a INTEGER)"_s).value();
    }
    void cleanup() { m_database.reset(); }

    void eachLaneHasItsRights_data() { engines(); }
    void eachLaneHasItsRights()
    {
        Pool pool(m_database->spec());
        VERIFY_OK(pool.run(LaneKind::Writer, u"write"_s, {}, [](Session &session) -> Result<void> {
            TRY(session.execute(u"INSERT INTO t VALUES (1)"_s));
            return {};
        }));
        QCOMPARE(ask(pool, LaneKind::Reader, u"SELECT count(*) FROM t"_s).value_or(-1), 1);
        QCOMPARE(ask(pool, LaneKind::AdHoc, u"SELECT count(*) FROM t"_s).value_or(-1), 1);
        const auto denied = pool.run(LaneKind::AdHoc, u"x"_s, {}, [](Session &session) -> Result<void> {
            TRY(session.execute(u"DELETE FROM t"_s));
            return {};
        });
        QCOMPARE(denied.error().kind, Error::Kind::Denied);
    }

    void aClosedFileIsWhole_data()
    {
        QTest::addColumn<Engine>("engine");
        QTest::newRow("sqlite") << Engine::Sqlite;
    }
    void aClosedFileIsWhole()
    {
        {
            Pool pool(m_database->spec());
            QCOMPARE(ask(pool, LaneKind::AdHoc, u"SELECT count(*) FROM t"_s).value_or(-1), 0);
            QCOMPARE(ask(pool, LaneKind::Reader, u"SELECT count(*) FROM t"_s).value_or(-1), 0);
            VERIFY_OK(pool.run(LaneKind::Writer, u"write"_s, {}, [](Session &session) -> Result<void> {
                TRY(session.execute(u"INSERT INTO t VALUES (1)"_s));
                return {};
            }));
        }
        QVERIFY(!QFileInfo::exists(m_database->spec().path + u"-wal"_s)); // all of it is in the file itself
    }

    void manyAskAtOnceAndNoneIsLost_data() { engines(); }
    void manyAskAtOnceAndNoneIsLost()
    {
        Pool pool(m_database->spec());
        std::atomic<int> good = 0;
        {
            std::vector<std::jthread> people;
            for (int i = 0; i < 16; ++i) {
                people.emplace_back([&, i] {
                    for (int j = 0; j < 25; ++j) {
                        const bool fails = (i + j) % 20 == 0;
                        const auto answer =
                            ask(pool, LaneKind::Reader, fails ? u"SELECT nothing"_s : u"SELECT 7"_s);
                        if (fails ? !answer : answer.value_or(0) == 7)
                            ++good;
                    }
                });
            }
        }
        QCOMPARE(good.load(), 16 * 25);
        QCOMPARE(ask(pool, LaneKind::Reader, u"SELECT 8"_s).value_or(-1), 8);
    }

    void whoWaitsTooLongIsToldWhoHolds_data() { engines(); }
    void whoWaitsTooLongIsToldWhoHolds()
    {
        PoolOptions options;
        options.borrowTimeout = std::chrono::milliseconds(100);
        options.readers = 1;
        Pool pool(m_database->spec(), options);
        std::latch held(1);
        std::latch done(1);
        std::jthread holder([&] {
            static_cast<void>(
                pool.run(LaneKind::Reader, u"monthly report"_s, {}, [&](Session &) -> Result<void> {
                    held.count_down();
                    done.wait();
                    return {};
                }));
        });
        held.wait();
        const auto refused = ask(pool, LaneKind::Reader, u"SELECT 1"_s);
        std::stop_source stop;
        stop.request_stop();
        const auto stopped = ask(pool, LaneKind::Reader, u"SELECT 1"_s, stop.get_token());
        done.count_down();
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Busy);
        QVERIFY2(refused.error().detail.contains(u"monthly report"), qPrintable(refused.error().detail));
        QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
    }

    void stoppingReachesStatementsWithoutToken_data() { engines(); }
    void stoppingReachesStatementsWithoutToken()
    {
        QFETCH(martlet::Engine, engine);
        Pool pool(m_database->spec());
        std::stop_source stop;
        std::latch running(1);
        std::jthread other([&] {
            running.wait();
            std::this_thread::sleep_for(std::chrono::milliseconds(50));
            stop.request_stop();
        });
        const QString endless =
            engine == Engine::Sqlite
                ? u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"_s
                : u"SELECT count(*) FROM generate_series(1, 1000000000000)"_s;
        const auto answer =
            pool.ask<qint64>(LaneKind::Reader, u"endless"_s, stop.get_token(), [&](Session &session) {
                running.count_down();
                return session.integer(endless);
            });
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Error::Kind::Cancelled);
        QCOMPARE(ask(pool, LaneKind::Reader, u"SELECT 7"_s).value_or(-1), 7);
    }

    void aForgottenTransactionIsRolledBack_data() { engines(); }
    void aForgottenTransactionIsRolledBack()
    {
        Pool pool(m_database->spec());
        std::optional<Transaction> forgotten;
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"left a transaction open"_s));
        VERIFY_OK(pool.run(LaneKind::Writer, u"sloppy"_s, {}, [&](Session &session) -> Result<void> {
            TRY_ASSIGN(auto transaction, Transaction::begin(session));
            forgotten.emplace(std::move(transaction));
            TRY(session.execute(u"INSERT INTO t VALUES (1)"_s));
            return {};
        }));
        QCOMPARE(ask(pool, LaneKind::Writer, u"SELECT count(*) FROM t"_s).value_or(-1), 0);
        VERIFY_OK(pool.run(LaneKind::Writer, u"end"_s, {}, [&](Session &) -> Result<void> {
            forgotten.reset();
            return {};
        }));
    }

    void workMayNotAskThePoolAgain_data() { engines(); }
    void workMayNotAskThePoolAgain()
    {
        Pool pool(m_database->spec());
        const auto nested = pool.run(LaneKind::Reader, u"outer"_s, {}, [&](Session &) -> Result<void> {
            TRY(ask(pool, LaneKind::Writer, u"SELECT 1"_s));
            return {};
        });
        QCOMPARE(nested.error().kind, Error::Kind::Internal);
    }

    void aLostConnectionIsReplaced()
    {
        Pool pool(m_database->spec());
        const auto lost = pool.run(LaneKind::Reader, u"lost"_s, {}, [](Session &session) -> Result<void> {
            TRY(session.execute(u"SELECT pg_terminate_backend(pg_backend_pid())"_s));
            return {};
        });
        QVERIFY(!lost);
        QCOMPARE(lost.error().kind, Error::Kind::ConnectionLost);
        QCOMPARE(ask(pool, LaneKind::Reader, u"SELECT 7"_s).value_or(-1), 7);
    }
    void aLostConnectionIsReplaced_data()
    {
        QTest::addColumn<Engine>("engine");
        QTest::newRow("postgresql") << Engine::PostgreSql;
    }

    void aServerThatIsGoneIsNotStormed_data() { aLostConnectionIsReplaced_data(); }
    void aServerThatIsGoneIsNotStormed()
    {
        ConnectionSpec gone = m_database->spec();
        gone.host = u"/nowhere"_s;
        PoolOptions options;
        options.borrowTimeout = std::chrono::milliseconds(1);
        Pool pool(gone, options);
        Error last;
        for (int i = 0; i < 8; ++i) {
            last = ask(pool, LaneKind::Reader, u"SELECT 1"_s).error();
            QCOMPARE(last.kind, Error::Kind::ConnectionLost);
        }
        QCOMPARE(last.code, u"circuit"_s);
    }

private:
    std::unique_ptr<EmptyDatabase> m_database;
};

QTEST_GUILESS_MAIN(TestPool)
#include "tst_pool.moc"

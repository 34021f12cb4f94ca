// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/session.h"
#include "database/transaction.h"
#include "support/print.h"
#include "support/verify.h"
#include "support/warehouses.h"

#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

// What was found on PostgreSQL 15 and Qt's QPSQL, each trap a test that it stays avoided.
class TestPostgresTraps : public QObject
{
    Q_OBJECT

    Value scalar(const QString &sql, const Bindings &bindings = {})
    {
        return m_session->scalar(sql, bindings).value_or(u"failed"_s);
    }
    bool exists(const QString &table)
    {
        return m_session->integer(u"SELECT count(*) FROM pg_class WHERE relname = :t"_s, {{u"t"_s, table}})
                   .value_or(-1) != 0;
    }

private Q_SLOTS:
    void init()
    {
        m_session = m_database.open();
        m_pid = m_session->integer(u"SELECT pg_backend_pid()"_s).value_or(0);
        m_other = m_database.open();
    }
    void cleanup()
    {
        m_other.reset();
        m_session.reset();
    }

    void trap02_valuesAreNotInTheQueryText()
    {
        VERIFY_OK(m_session->execute(u"SELECT :salary"_s, {{u"salary"_s, u"98765-SECRET"_s}}));
        const auto query =
            m_other->scalar(u"SELECT query FROM pg_stat_activity WHERE pid = :p"_s, {{u"p"_s, m_pid}});
        VERIFY_OK(query);
        QCOMPARE(*query, Value(u"SELECT $1"_s));
    }

    void trap03_aBoundValueIsNeverSql()
    {
        VERIFY_OK(m_session->execute(u"SET standard_conforming_strings = off"_s));
        const QString evil = u"\\'); CREATE TABLE injected (a INT); --"_s;
        QCOMPARE(scalar(u"SELECT :v"_s, {{u"v"_s, evil}}), Value(evil));
        QVERIFY(!exists(u"injected"_s));
        QCOMPARE(m_other->scalar(u"SHOW standard_conforming_strings"_s).value_or(Null{}), Value(u"on"_s));
    }

    void trap04_noStackedStatements()
    {
        QVERIFY(!m_session->execute(u"SELECT 1; CREATE TABLE stacked (a INT)"_s));
        QVERIFY(!m_session->select(u"SELECT 1; CREATE TABLE stacked (a INT)"_s));
        QVERIFY(!exists(u"stacked"_s));
    }

    void trap05_aTableNameIsNeverSql()
    {
        auto transaction = Transaction::begin(*m_session);
        VERIFY_OK(transaction);
        QVERIFY(!m_session->bulkInsert(u"x\"; CREATE TABLE via_name (a int); --"_s, {u"a"_s}));
        VERIFY_OK(transaction->rollback());
        QVERIFY(!exists(u"via_name"_s));
    }

    void trap06_aCutResultIsAnError()
    {
        qint64 rows = 0;
        const auto cut = m_session->forEachRow(
            u"SELECT i, repeat('x', 1000) FROM generate_series(1, 2000000) AS s(i)"_s, {},
            [&](const Row &) -> Result<void> {
                if (++rows == 1000)
                    TRY(m_other->execute(u"SELECT pg_terminate_backend(:p)"_s, {{u"p"_s, m_pid}}));
                return {};
            });
        QVERIFY(rows < 2000000);
        QVERIFY(!cut);
        QCOMPARE(cut.error().kind, Error::Kind::ConnectionLost);
    }

    void trap06_aTimeoutIsAnError()
    {
        VERIFY_OK(m_session->execute(u"SET statement_timeout = '50ms'"_s));
        const auto cut = m_session->select(u"SELECT i, pg_sleep(0.01) FROM generate_series(1, 1000) AS s(i)"_s);
        QVERIFY(!cut);
        QCOMPARE(cut.error().code, u"57014"_s);
        QCOMPARE(m_session->integer(u"SELECT 7"_s).value_or(-1), 7);
    }

    void trap07_aSecondQueryDoesNotCutTheFirst()
    {
        int rows = 0;
        VERIFY_OK(m_session->forEachRow(u"SELECT i FROM generate_series(1, 1000) AS s(i)"_s, {},
                                        [&](const Row &) -> Result<void> {
                                            if (++rows == 10 && m_session->scalar(u"SELECT 1"_s))
                                                return fail(Error::Kind::Internal, u"It ran."_s);
                                            return {};
                                        }));
        QCOMPARE(rows, 1000);
    }

    void trap08_aDeadConnectionIsNoticed()
    {
        QVERIFY(m_session->isAlive());
        VERIFY_OK(m_other->execute(u"SELECT pg_terminate_backend(:p)"_s, {{u"p"_s, m_pid}}));
        QVERIFY(!m_session->isAlive());
        QCOMPARE(m_session->execute(u"SELECT 1"_s).error().kind, Error::Kind::ConnectionLost);
    }

    void trap09_numbersStayExact()
    {
        const auto rows =
            m_session->select(u"SELECT 12345678901234567.89::numeric AS a, 12.3456::numeric(16,4) AS b, "
                              "12345678901234567890.5::numeric AS c, 7::numeric AS d, 5::bigint AS e"_s);
        VERIFY_OK(rows);
        QCOMPARE(printRows(*rows->rows),
                 u"12345678901234567.89 | 12.3456 | 12345678901234567890.5 | 7 | 5\n"_s);
        QCOMPARE(rows->rows->column(1), (ResultColumn{u"b"_s, ColumnType::Number, 4}));
        SelectOptions options;
        options.columns = {{u"a"_s, ColumnType::Money}, {u"b"_s, ColumnType::Real}};
        const auto declared = m_session->select(u"SELECT 922337203685477.5807 AS a, 1.5 AS b"_s, {}, options);
        VERIFY_OK(declared);
        QCOMPARE(declared->rows->value(0, 0), Value(Money::fromUnits(9223372036854775807)));
        QCOMPARE(declared->rows->value(0, 1), Value(1.5));
    }

    void trap10_timesKeepTheirInstantAndMicroseconds()
    {
        QCOMPARE(scalar(u"SELECT timestamptz '2024-07-01 12:00:00.123456+02'"_s),
                 Value(u"2024-07-01 10:00:00.123456+00"_s));
        QCOMPARE(scalar(u"SELECT timestamp '2024-03-31 02:30'"_s), Value(u"2024-03-31 02:30:00"_s));
        QCOMPARE(scalar(u"SELECT :d"_s, {{u"d"_s, QDate(2024, 3, 31)}}), Value(QDate(2024, 3, 31)));
        QCOMPARE(scalar(u"SELECT :d - 30"_s, {{u"d"_s, QDate(2024, 3, 31)}}), Value(QDate(2024, 3, 1)));
    }

    void trap11_numbersDoNotKnowTheLocale()
    {
        QCOMPARE(scalar(u"SELECT :x + 1"_s, {{u"x"_s, 1.5}}), Value(2.5));
        QCOMPARE(scalar(u"SELECT :x + 1"_s, {{u"x"_s, Money::fromUnits(15000)}}),
                 Value(ScaledNumber{25000, 4}));
    }

    void trap17_everySettingIsSet()
    {
        const std::vector<std::pair<QString, QString>> expected{
            {u"search_path"_s, u"wh,pg_temp"_s}, {u"standard_conforming_strings"_s, u"on"_s},
            {u"TimeZone"_s, u"UTC"_s},           {u"DateStyle"_s, u"ISO,YMD"_s},
            {u"lock_timeout"_s, u"10s"_s},       {u"client_connection_check_interval"_s, u"5s"_s},
        };
        for (const auto &[name, value] : expected)
            QCOMPARE(toText(scalar(u"SELECT current_setting(:n)"_s, {{u"n"_s, name}})).remove(u' '), value);
        QVERIFY(toText(scalar(u"SELECT current_setting('application_name')"_s)).startsWith(u"martlet/"));
    }

    void trap18_aPersonsSettingsDoNotStay()
    {
        const auto person = m_database.open(Access::AdHoc);
        VERIFY_OK(person->execute(u"SET default_transaction_read_only = off"_s));
        const auto written = person->execute(u"CREATE TABLE wh.by_person (a INT)"_s);
        QVERIFY(!written);
        QCOMPARE(written.error().kind, Error::Kind::Denied);
        VERIFY_OK(person->execute(u"SET search_path = pg_catalog"_s));
        QCOMPARE(person->scalar(u"SHOW search_path"_s).value_or(Null{}), Value(u"wh,pg_temp"_s));
        QVERIFY(!person->executeScript(u"SELECT 1; SELECT 2"_s));
    }

    void whatAnswersNoRowsIsNoQuestion()
    {
        const auto person = m_database.open(Access::AdHoc);
        for (const QString &sql : {u"SET search_path = pg_catalog"_s, u"BEGIN"_s, u"COMMIT"_s, u"VACUUM"_s,
                                   u"DO 'BEGIN END'"_s, u"LISTEN x"_s}) {
            const auto asked = person->select(sql);
            QVERIFY2(!asked && asked.error().kind == Error::Kind::Denied, qPrintable(sql));
        }
        for (const QString &sql : {u"SELECT 1; -- done"_s, u"VALUES (1)"_s, u"SHOW search_path"_s})
            VERIFY_OK(person->select(sql));
        VERIFY_OK(person->select(u"SELECT :n"_s, {{u"n"_s, u"text"_s}}));
    }

    void trap22_poisonIsNeverAnAmountOrADate()
    {
        SelectOptions options;
        options.columns = {{u"a"_s, ColumnType::Money}, {u"d"_s, ColumnType::Date}};
        for (const QString &sql : {u"SELECT 'NaN'::numeric AS a"_s, u"SELECT 'infinity'::date AS d"_s}) {
            const auto selected = m_session->select(sql, {}, options);
            QVERIFY2(!selected, qPrintable(sql));
            QCOMPARE(selected.error().kind, Error::Kind::Integrity);
            VERIFY_OK(m_session->select(sql)); // undeclared: as text
        }
        const auto read =
            m_session->forEachRow(u"SELECT 'NaN'::numeric"_s, {}, [](const Row &row) -> Result<void> {
                static_cast<void>(row.money(0));
                return {};
            });
        QVERIFY(!read);
    }

    void trap25_damagedTextIsRefused()
    {
        for (const QString &bad : {u"a\0b"_s, QString(QChar(0xD800))})
            QCOMPARE(m_session->execute(u"SELECT :a"_s, {{u"a"_s, bad}}).error().kind, Error::Kind::Input);
    }

    void trap30_aFailedTransactionLeaksNoStatement()
    {
        for (int i = 0; i < 5; ++i) {
            auto transaction = Transaction::begin(*m_session);
            VERIFY_OK(transaction);
            QVERIFY(!m_session->execute(u"SELECT 1 / :zero"_s, {{u"zero"_s, qint64(0)}}));
            QVERIFY(!m_session->execute(u"SELECT 1"_s)); // 25P02
            QVERIFY(!transaction->commit());
        }
        QCOMPARE(scalar(u"SELECT count(*) FROM pg_prepared_statements"_s), Value(qint64(0)));
        QVERIFY(!m_session->inTransaction());
    }

    // The answer to COMMIT is lost: the truth is asked for on another connection.
    void aLostCommitIsLookedUp()
    {
        VERIFY_OK(m_session->execute(u"CREATE TABLE IF NOT EXISTS wh.kept (a INT)"_s));
        // A deferred trigger ends the connection within COMMIT: nothing was kept.
        VERIFY_OK(m_session->executeScript(
            u"CREATE FUNCTION wh.die() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM "
            "pg_terminate_backend(pg_backend_pid()); PERFORM pg_sleep(1); RETURN NULL; END $$;"
            "CREATE CONSTRAINT TRIGGER die AFTER INSERT ON wh.kept DEFERRABLE INITIALLY DEFERRED FOR EACH ROW "
            "EXECUTE FUNCTION wh.die()"_s));
        auto transaction = Transaction::begin(*m_session);
        VERIFY_OK(transaction);
        VERIFY_OK(m_session->execute(u"INSERT INTO wh.kept VALUES (1)"_s));
        const auto committed = transaction->commit();
        QVERIFY(!committed);
        QCOMPARE(committed.error().kind, Error::Kind::ConnectionLost);
        QVERIFY(committed.error().code != u"unknown-commit");
        QCOMPARE(m_other->integer(u"SELECT count(*) FROM wh.kept"_s).value_or(-1), 0);
    }

private:
    EmptyDatabase m_database{Engine::PostgreSql};
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Session> m_other;
    qint64 m_pid = 0;
};

QTEST_GUILESS_MAIN(TestPostgresTraps)
#include "tst_postgrestraps.moc"

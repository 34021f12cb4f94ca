// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/session.h"
#include "database/transaction.h"
#include "support/print.h"
#include "support/verify.h"
#include "support/warehouses.h"

#include <QCoreApplication>
#include <QFile>
#include <QLockFile>
#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

// What was found on SQLite 3.40.1 and its Qt driver, each trap a test that it stays avoided.
class TestSqliteTraps : public QObject
{
    Q_OBJECT

    qint64 integer(const QString &sql) { return m_session->integer(sql).value_or(-1); }

private Q_SLOTS:
    void init()
    {
        m_database = std::make_unique<EmptyDatabase>(Engine::Sqlite);
        m_session = m_database->open();
    }
    void cleanup()
    {
        m_session.reset();
        m_database.reset();
    }

    void trap04_noStackedStatements()
    {
        QVERIFY(!m_session->execute(u"SELECT 1; CREATE TABLE stacked (a INTEGER)"_s));
        QCOMPARE(integer(u"SELECT count(*) FROM sqlite_schema"_s), 0);
    }

    void trap05_aTableNameIsNeverSql()
    {
        auto transaction = Transaction::begin(*m_session);
        VERIFY_OK(transaction);
        QVERIFY(!m_session->bulkInsert(u"x\"; CREATE TABLE via_name (a INTEGER); --"_s, {u"a"_s}));
        QVERIFY(!m_session->bulkInsert(u"x"_s, {u"a\") VALUES (1); CREATE TABLE via_name (a INTEGER); --"_s}));
        QCOMPARE(integer(u"SELECT count(*) FROM sqlite_schema"_s), 0);
    }

    void trap09_moneyIsExact()
    {
        VERIFY_OK(m_session->execute(u"CREATE TABLE t (e4 INTEGER NOT NULL) STRICT"_s));
        for (const qint64 units : {1000, 2000, 3000})
            VERIFY_OK(
                m_session->execute(u"INSERT INTO t VALUES (:e4)"_s, {{u"e4"_s, Money::fromUnits(units)}}));
        SelectOptions options;
        options.columns = {{u"total"_s, ColumnType::Money}};
        const auto sum = m_session->select(u"SELECT sum(e4) AS total FROM t"_s, {}, options);
        VERIFY_OK(sum);
        QCOMPARE(sum->rows->value(0, 0), Value(Money::fromUnits(6000)));
        for (const Value &bad : {Value(u"abc"_s), Value(u"12,50"_s), Value(1.5)})
            QCOMPARE(m_session->execute(u"INSERT INTO t VALUES (:x)"_s, {{u"x"_s, bad}}).error().kind,
                     Error::Kind::Input);
    }

    void trap11_numbersDoNotKnowTheLocale()
    {
        QCOMPARE(m_session->scalar(u"SELECT :x + 1"_s, {{u"x"_s, 1.5}}).value_or(Null{}), Value(2.5));
        QCOMPARE(m_session->scalar(u"SELECT 12.25"_s).value_or(Null{}), Value(12.25));
        QCOMPARE(m_session->scalar(u"SELECT printf('%.2f', 1.5)"_s).value_or(Null{}), Value(u"1.50"_s));
    }

    // SQLITE_FULL ends the transaction by itself; what follows must not be kept statement by statement.
    void trap14_nothingIsKeptAfterAFullDisk()
    {
        VERIFY_OK(m_session->execute(u"CREATE TABLE t (a BLOB)"_s));
        VERIFY_OK(m_session->executeScript(u"PRAGMA max_page_count=20"_s));
        auto transaction = Transaction::begin(*m_session);
        VERIFY_OK(transaction);
        VERIFY_OK(m_session->execute(u"INSERT INTO t VALUES ('first')"_s));
        const auto full = m_session->execute(u"INSERT INTO t VALUES (zeroblob(1000000))"_s);
        QVERIFY(!full);
        QCOMPARE(full.error().kind, Error::Kind::Disk);
        if (!m_session->inTransaction())
            QCOMPARE(m_session->execute(u"INSERT INTO t VALUES ('second')"_s).error().kind, Error::Kind::Disk);
        VERIFY_OK(transaction->rollback());
        QCOMPARE(integer(u"SELECT count(*) FROM t"_s), 0);
        VERIFY_OK(m_session->execute(u"INSERT INTO t VALUES ('third')"_s)); // usable again
    }

    void trap15_writersBeginImmediate()
    {
        VERIFY_OK(m_session->execute(u"CREATE TABLE t (a INTEGER)"_s));
        ConnectionSpec impatient = m_database->spec();
        impatient.patience = 50;
        const auto second = Session::open(impatient, Access::Writer);
        VERIFY_OK(second);
        auto transaction = Transaction::begin(*m_session);
        VERIFY_OK(transaction);
        // Refused at once at its beginning, not after its reading.
        QCOMPARE(Transaction::begin(**second).error().kind, Error::Kind::Busy);
        VERIFY_OK(transaction->commit());
        VERIFY_OK(Transaction::begin(**second));
    }

    void trap16_replaceFiresDeleteTriggers()
    {
        VERIFY_OK(m_session->executeScript(
            u"CREATE TABLE t (a INTEGER PRIMARY KEY, b TEXT);"
            "CREATE TABLE log (what TEXT);"
            "CREATE TRIGGER gone AFTER DELETE ON t BEGIN INSERT INTO log VALUES (old.b); END;"
            "INSERT INTO t VALUES (1, 'old'); REPLACE INTO t VALUES (1, 'new');"_s));
        QCOMPARE(m_session->scalar(u"SELECT what FROM log"_s).value_or(Null{}), Value(u"old"_s));
    }

    void trap17_everySettingIsSet()
    {
        const std::vector<std::pair<QString, qint64>> expected{
            {u"foreign_keys"_s, 1},       {u"recursive_triggers"_s, 1}, {u"cell_size_check"_s, 1},
            {u"trusted_schema"_s, 0},     {u"synchronous"_s, 2},        {u"temp_store"_s, 2},
            {u"mmap_size"_s, 0},          {u"secure_delete"_s, 1},      {u"cache_size"_s, -65536},
            {u"wal_autocheckpoint"_s, 0},
        };
        for (const auto &[name, value] : expected)
            QVERIFY2(integer(u"PRAGMA "_s + name) == value, qPrintable(name));
        QCOMPARE(m_session->scalar(u"PRAGMA journal_mode"_s).value_or(Null{}), Value(u"wal"_s));
        VERIFY_OK(m_session->executeScript(
            u"CREATE TABLE p (a INTEGER PRIMARY KEY); CREATE TABLE c (a REFERENCES p);"_s));
        QCOMPARE(m_session->execute(u"INSERT INTO c VALUES (1)"_s).error().kind, Error::Kind::Input);
    }

    void trap18_readersCannotLeakOrShadow()
    {
        VERIFY_OK(m_session->execute(u"CREATE TABLE t (a INTEGER)"_s));
        const QString copy = m_database->spec().path + u".copy"_s;
        for (const auto access : {Access::Reader, Access::AdHoc}) {
            const auto session = m_database->open(access);
            for (const QString &sql :
                 {u"VACUUM INTO '%1'"_s.arg(copy), u"ATTACH '%1' AS x"_s.arg(copy),
                  u"CREATE TEMP VIEW t AS SELECT 2 AS a"_s, u"CREATE TEMP TABLE t (a INTEGER)"_s,
                  u"PRAGMA query_only=OFF"_s, u"PRAGMA writable_schema=ON"_s, u"SELECT load_extension('x')"_s,
                  u"DELETE FROM t"_s, u"SELECT * FROM pragma_database_list"_s}) {
                const auto done = session->execute(sql);
                QVERIFY2(!done, qPrintable(sql));
                QVERIFY2(done.error().kind == Error::Kind::Denied, qPrintable(sql + done.error().message));
            }
            QVERIFY(!QFile::exists(copy));
            VERIFY_OK(session->select(
                u"WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 3) "
                "SELECT sum(i), app_user() FROM n"_s));
            VERIFY_OK(session->select(u"SELECT value FROM json_each('[1,2]')"_s));
            VERIFY_OK(session->select(u"EXPLAIN QUERY PLAN SELECT * FROM t"_s));
        }
        const auto person = m_database->open(Access::AdHoc);
        for (const QString &sql : {u"BEGIN"_s, u"SAVEPOINT a"_s, u"PRAGMA table_info(t)"_s})
            QVERIFY2(!person->execute(sql), qPrintable(sql));
        VERIFY_OK(Transaction::begin(*person, Transaction::Mode::Snapshot)); // Martlet's own
    }

    // The corruption bug of SQLite's log reset needs a checkpoint beside somebody's commit.
    void trap19_aWriterHoldsTheLockFile()
    {
        VERIFY_OK(m_session->execute(u"CREATE TABLE t (a INTEGER)"_s));
        const QString path = m_database->spec().path + u".lock"_s;
        QVERIFY(!QFile::exists(path)); // only while it writes
        auto transaction = Transaction::begin(*m_session);
        VERIFY_OK(transaction);
        QVERIFY(QFile::exists(path));
        VERIFY_OK(transaction->commit());
        QVERIFY(!QFile::exists(path));

        QLockFile other(path); // as another process would hold it
        QVERIFY(other.lock());
        ConnectionSpec impatient = m_database->spec();
        impatient.patience = 50;
        const auto session = Session::open(impatient, Access::Writer);
        VERIFY_OK(session);
        const auto refused = (*session)->execute(u"INSERT INTO t VALUES (1)"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Busy);
        QVERIFY2(refused.error().message.contains(QString::number(QCoreApplication::applicationPid())),
                 qPrintable(refused.error().message));
        QCOMPARE((*session)->integer(u"SELECT count(*) FROM t"_s).value_or(-1), 0); // reading goes on
    }

    void trap19_theLogIsEmptiedByTheWriterAlone()
    {
        VERIFY_OK(m_session->execute(u"CREATE TABLE t (a BLOB)"_s));
        for (int i = 0; i < 40; ++i)
            VERIFY_OK(m_session->execute(u"INSERT INTO t VALUES (randomblob(1000000))"_s));
        const QFileInfo log(m_database->spec().path + u"-wal"_s);
        QVERIFY2(log.size() < 20'000'000, qPrintable(QString::number(log.size())));
    }

    void trap25_damagedTextIsRefused()
    {
        VERIFY_OK(m_session->execute(u"CREATE TABLE t (a TEXT)"_s));
        for (const QString &bad : {u"a\0b"_s, QString(QChar(0xDC00))})
            QCOMPARE(m_session->execute(u"INSERT INTO t VALUES (:a)"_s, {{u"a"_s, bad}}).error().kind,
                     Error::Kind::Input);
        QCOMPARE(integer(u"SELECT count(*) FROM t"_s), 0);
    }

    void trap27_triggersMayAskWhoItIs()
    {
        VERIFY_OK(
            m_session->executeScript(u"CREATE TABLE t (a INTEGER); CREATE TABLE log (who TEXT);"
                                     "CREATE TRIGGER made AFTER INSERT ON t BEGIN "
                                     "INSERT INTO log VALUES (app_user()); END; INSERT INTO t VALUES (1);"_s));
        QCOMPARE(integer(u"SELECT count(*) FROM log WHERE length(who) > 0"_s), 1);
    }

    void anEmptyLockFileOfAKilledProgramIsTakenAway()
    {
        QFile lock(m_database->spec().path + u".lock"_s);
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.close();
        VERIFY_OK(m_session->execute(u"CREATE TABLE after_the_kill (a INTEGER)"_s));
    }

private:
    std::unique_ptr<EmptyDatabase> m_database;
    std::unique_ptr<Session> m_session;
};

QTEST_GUILESS_MAIN(TestSqliteTraps)
#include "tst_sqlitetraps.moc"

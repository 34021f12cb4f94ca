// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/session.h"

#include "database/dialect.h"
#include "database/pool.h"
#include "database/transaction.h"
#include "support/print.h"
#include "support/verify.h"
#include "support/warehouses.h"

#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

namespace {

// id, amount (Money), quantity, name, day, raw, flag
QString createTable(Engine engine)
{
    return engine == Engine::Sqlite ? u"CREATE TABLE goods (id INTEGER PRIMARY KEY, amount INTEGER, quantity "
                                      u"INTEGER, name TEXT, day TEXT, "
                                      "raw BLOB, flag INTEGER) STRICT"_s
                                    : u"CREATE TABLE goods (id BIGINT PRIMARY KEY, amount NUMERIC(16,4), "
                                      u"quantity NUMERIC(14,3), name TEXT, "
                                      "day DATE, raw BYTEA, flag BOOLEAN)"_s;
}

const std::vector<ResultColumn> goodsColumns{{u"amount"_s, ColumnType::Money},
                                             {u"quantity"_s, ColumnType::Quantity},
                                             {u"day"_s, ColumnType::Date},
                                             {u"flag"_s, ColumnType::Boolean}};

} // namespace

// Every promise of session.h, row.h, bulkwriter.h and transaction.h, on both engines.
class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QFETCH(martlet::Engine, engine);
        m_database = std::make_unique<EmptyDatabase>(engine);
        m_session = m_database->open();
        VERIFY_OK(m_session->execute(createTable(engine)));
    }
    void cleanup()
    {
        m_session.reset();
        m_database.reset();
    }

    void whatIsBoundComesBack_data() { engines(); }
    void whatIsBoundComesBack()
    {
        const QString insert =
            u"INSERT INTO goods VALUES (:id, :amount, :quantity, :name, :day, :raw, :flag)"_s;
        VERIFY_OK(m_session->execute(insert, {{u"id"_s, qint64(1) << 40},
                                              {u"amount"_s, Money::fromUnits(-123450001)},
                                              {u"quantity"_s, Quantity::fromUnits(1500)},
                                              {u"name"_s, u"O'Hara \\ \"ß\" :x $1 ? €"_s},
                                              {u"day"_s, QDate(2024, 2, 29)},
                                              {u"raw"_s, QByteArray("\0\x01\xff'\\", 5)},
                                              {u"flag"_s, true}}));
        VERIFY_OK(m_session->execute(insert, {{u"id"_s, qint64(2)},
                                              {u"amount"_s, Null{}},
                                              {u"quantity"_s, Null{}},
                                              {u"name"_s, Null{}},
                                              {u"day"_s, Null{}},
                                              {u"raw"_s, Null{}},
                                              {u"flag"_s, Null{}}}));
        SelectOptions options;
        options.columns = goodsColumns;
        const auto rows = m_session->select(u"SELECT * FROM goods ORDER BY id DESC"_s, {}, options);
        VERIFY_OK(rows);
        QCOMPARE(
            printRows(*rows->rows),
            u"1099511627776 | -12345.0001 | 1.5 | O'Hara \\ \"ß\" :x $1 ? € | 2024-02-29 | 0001ff275c | true\n"
            "2 | NULL | NULL | NULL | NULL | NULL | NULL\n"_s);
        QVERIFY(!rows->cut);
    }

    void bulkRowsComeBack_data() { engines(); }
    void bulkRowsComeBack()
    {
        auto transaction = Transaction::begin(*m_session);
        VERIFY_OK(transaction);
        {
            auto writer = m_session->bulkInsert(
                u"goods"_s, {u"id"_s, u"amount"_s, u"quantity"_s, u"name"_s, u"day"_s, u"raw"_s, u"flag"_s});
            VERIFY_OK(writer);
            for (qint64 row = 1; row <= 1000; ++row) {
                (*writer)->integer(row);
                (*writer)->decimal(row == 1 ? -1 : row * 10000, 4);
                row == 2 ? (*writer)->null() : (*writer)->decimal(row, 3);
                (*writer)->text("a\tb\\c\nd\r\xC3\xA4");
                (*writer)->text("2024-12-31");
                (*writer)->bytes(std::string_view("\0\\x\xff", 4));
                (*writer)->boolean(row % 2 == 0);
                VERIFY_OK((*writer)->endRow());
            }
            const auto written = (*writer)->finish();
            VERIFY_OK(written);
            QCOMPARE(*written, 1000);
        }
        VERIFY_OK(transaction->commit());
        SelectOptions options;
        options.columns = goodsColumns;
        const auto rows = m_session->select(u"SELECT * FROM goods WHERE id <= 2 ORDER BY id"_s, {}, options);
        VERIFY_OK(rows);
        QCOMPARE(printRows(*rows->rows),
                 u"1 | -0.0001 | 0.001 | a\tb\\c\nd\rä | 2024-12-31 | 005c78ff | false\n"
                 "2 | 2.00 | NULL | a\tb\\c\nd\rä | 2024-12-31 | 005c78ff | true\n"_s);
        QCOMPARE(m_session->integer(u"SELECT count(*) FROM goods"_s).value_or(-1), 1000);
    }

    void executeTellsChangedRows_data() { engines(); }
    void executeTellsChangedRows()
    {
        QCOMPARE(m_session->execute(u"INSERT INTO goods (id) VALUES (1), (2), (3)"_s).value_or(-1), 3);
        QCOMPARE(m_session->execute(u"UPDATE goods SET name = 'x' WHERE id > :id"_s, {{u"id"_s, qint64(1)}})
                     .value_or(-1),
                 2);
        QCOMPARE(m_session->execute(u"DELETE FROM goods WHERE id = 99"_s).value_or(-1), 0);
        QCOMPARE(m_session->execute(u"SELECT * FROM goods"_s).value_or(-1), 0);
        QCOMPARE(m_session->execute(u"CREATE TABLE other (a INTEGER)"_s).value_or(-1), 0);
    }

    void rowsAreVisitedAndAnErrorEndsTheVisit_data() { engines(); }
    void rowsAreVisitedAndAnErrorEndsTheVisit()
    {
        VERIFY_OK(m_session->execute(u"INSERT INTO goods (id, name) VALUES (1, 'a'), (2, NULL), (3, 'c')"_s));
        QStringList seen;
        const auto visit = [&](const Row &row) -> Result<void> {
            seen += row.name(1) + QString::number(row.integer(0)) + (row.isNull(1) ? u"-"_s : row.string(1));
            return row.integer(0) == 2 ? fail(Error::Kind::Input, u"enough"_s) : Result<void>();
        };
        const auto done = m_session->forEachRow(u"SELECT id, name FROM goods ORDER BY id"_s, {}, visit);
        QVERIFY(!done);
        QCOMPARE(done.error().message, u"enough"_s);
        QCOMPARE(seen, (QStringList{u"name1a"_s, u"name2-"_s}));
        QCOMPARE(m_session->integer(u"SELECT count(*) FROM goods"_s).value_or(-1), 3); // usable
    }

    void amountsAreReadExactly_data() { engines(); }
    void amountsAreReadExactly()
    {
        VERIFY_OK(m_session->execute(
            u"INSERT INTO goods (id, amount, quantity) VALUES (1, :m, :q)"_s,
            {{u"m"_s, Money::fromUnits(922337203685477)}, {u"q"_s, Quantity::fromUnits(-1)}}));
        VERIFY_OK(m_session->forEachRow(
            u"SELECT amount, quantity FROM goods"_s, {}, [](const Row &row) -> Result<void> {
                return row.money(0).units() == 922337203685477 && row.quantity(1).units() == -1
                           ? Result<void>()
                           : fail(Error::Kind::Internal, row.string(0) + row.string(1));
            }));
    }

    void aTextIsNoNumber_data() { engines(); }
    void aTextIsNoNumber()
    {
        VERIFY_OK(m_session->execute(u"INSERT INTO goods (id, name) VALUES (1, 'seven')"_s));
        const auto done =
            m_session->forEachRow(u"SELECT name FROM goods"_s, {}, [](const Row &row) -> Result<void> {
                static_cast<void>(row.integer(0));
                return {};
            });
        QVERIFY(!done);
        QCOMPARE(done.error().kind, Error::Kind::Integrity);
    }

    void aSecondStatementMeanwhileIsRefused_data() { engines(); }
    void aSecondStatementMeanwhileIsRefused()
    {
        VERIFY_OK(m_session->execute(u"INSERT INTO goods (id) VALUES (1), (2)"_s));
        Error::Kind kind = Error::Kind::Usage;
        int rows = 0;
        VERIFY_OK(m_session->forEachRow(u"SELECT id FROM goods"_s, {}, [&](const Row &) -> Result<void> {
            ++rows;
            if (const auto second = m_session->execute(u"DELETE FROM goods"_s); !second)
                kind = second.error().kind;
            return {};
        }));
        QCOMPARE(kind, Error::Kind::Internal);
        QCOMPARE(rows, 2);
    }

    void aLimitCutsAndSaysSo_data() { engines(); }
    void aLimitCutsAndSaysSo()
    {
        VERIFY_OK(m_session->execute(u"INSERT INTO goods (id) VALUES (1), (2), (3)"_s));
        const QString sql = u"SELECT id FROM goods ORDER BY id"_s;
        for (const bool inSnapshot : {false, true}) {
            const auto reader = m_database->open(Access::Reader);
            std::optional<Transaction> snapshot;
            if (inSnapshot) {
                auto begun = Transaction::begin(*reader, Transaction::Mode::Snapshot);
                VERIFY_OK(begun);
                snapshot.emplace(std::move(*begun));
            }
            for (const qint64 limit : {1, 2, 3, 4}) {
                SelectOptions options;
                options.rowLimit = limit;
                const auto selection = reader->select(sql, {}, options);
                VERIFY_OK(selection);
                QCOMPARE(selection->rows->rowCount(), std::min(limit, qint64(3)));
                QCOMPARE(selection->cut, limit < 3);
            }
            QCOMPARE(reader->integer(u"SELECT count(*) FROM goods"_s).value_or(-1), 3);
        }
    }

    void scalarsAreTypedAndMayBeMissing_data() { engines(); }
    void scalarsAreTypedAndMayBeMissing()
    {
        QCOMPARE(m_session->scalar(u"SELECT 'x' WHERE 1 = 0"_s).value_or(true), Value(Null{}));
        QCOMPARE(m_session->scalar(u"SELECT 42"_s).value_or(Null{}), Value(qint64(42)));
        QCOMPARE(m_session->scalar(u"SELECT 'x'"_s).value_or(Null{}), Value(u"x"_s));
        QCOMPARE(m_session->scalar(u"SELECT max(id) FROM goods"_s).value_or(true), Value(Null{}));
        QCOMPARE(m_session->integer(u"SELECT max(id) FROM goods"_s).value_or(-1), 0);
    }

    void scriptsRunEveryStatement_data() { engines(); }
    void scriptsRunEveryStatement()
    {
        VERIFY_OK(
            m_session->executeScript(u"CREATE TABLE a (x INTEGER); -- one ; two\nINSERT INTO a VALUES (1);"_s));
        QCOMPARE(m_session->integer(u"SELECT count(*) FROM a"_s).value_or(-1), 1);
        QVERIFY(!m_session->executeScript(u"INSERT INTO a VALUES (2); nonsense;"_s));
    }

    void stackedStatementsAreRefused_data() { engines(); }
    void stackedStatementsAreRefused()
    {
        for (const auto access : {Access::Writer, Access::Reader, Access::AdHoc}) {
            const auto session = m_database->open(access);
            QVERIFY(!session->execute(u"SELECT 1; CREATE TABLE stacked (a INTEGER)"_s));
            QVERIFY(!session->select(u"SELECT 1; SELECT 2"_s));
            QVERIFY(!session->select(u"SELECT 1 FROM stacked"_s));
            VERIFY_OK(session->select(u"SELECT 1; -- done"_s));
        }
    }

    void mistakesAreUsageErrorsWithTheReason_data() { engines(); }
    void mistakesAreUsageErrorsWithTheReason()
    {
        for (const QString &sql : {u"SELEC 1"_s, u"SELECT nothing FROM goods"_s, u"SELECT 1 FROM nowhere"_s}) {
            const auto selected = m_session->select(sql);
            QVERIFY(!selected);
            QCOMPARE(selected.error().kind, Error::Kind::Usage);
            QVERIFY(!selected.error().detail.isEmpty());
        }
        QCOMPARE(m_session->execute(u"  "_s).error().kind, Error::Kind::Usage);
        QCOMPARE(m_session->execute(u"SELECT :missing"_s).error().kind, Error::Kind::Usage);
    }

    void brokenRulesAreInputErrors_data() { engines(); }
    void brokenRulesAreInputErrors()
    {
        VERIFY_OK(m_session->execute(u"INSERT INTO goods (id) VALUES (1)"_s));
        const auto twice = m_session->execute(u"INSERT INTO goods (id) VALUES (1)"_s);
        QVERIFY(!twice);
        QCOMPARE(twice.error().kind, Error::Kind::Input);
        QVERIFY(!twice.error().code.isEmpty());
        const auto misfit =
            m_session->execute(u"INSERT INTO goods (id, amount) VALUES (2, :a)"_s, {{u"a"_s, u"abc"_s}});
        QVERIFY(!misfit);
        QCOMPARE(misfit.error().kind, Error::Kind::Input);
    }

    void readersCannotWrite_data() { engines(); }
    void readersCannotWrite()
    {
        for (const auto access : {Access::Reader, Access::AdHoc}) {
            const auto session = m_database->open(access);
            for (const QString &sql : {u"INSERT INTO goods (id) VALUES (1)"_s, u"CREATE TABLE x (a INTEGER)"_s,
                                       u"DROP TABLE goods"_s}) {
                const auto done = session->execute(sql);
                QVERIFY2(!done, qPrintable(sql));
                QVERIFY2(done.error().kind == Error::Kind::Denied, qPrintable(done.error().message));
            }
            QCOMPARE(Transaction::begin(*session).error().kind, Error::Kind::Denied);
            QCOMPARE(session->integer(u"SELECT count(*) FROM goods"_s).value_or(-1), 0);
        }
    }

    void bulkErrorsComeBackAndStay_data() { engines(); }
    void bulkErrorsComeBackAndStay()
    {
        const auto add = [](BulkWriter &writer, qint64 id, std::string_view name) {
            writer.integer(id);
            writer.text(name);
            return writer.endRow();
        };
        QVERIFY(!m_session->bulkInsert(u"goods"_s, {u"id"_s, u"name"_s})); // outside a transaction
        for (const std::string_view bad : {std::string_view("a\0b", 3), std::string_view("\xff")}) {
            auto transaction = Transaction::begin(*m_session);
            VERIFY_OK(transaction);
            auto writer = m_session->bulkInsert(u"goods"_s, {u"id"_s, u"name"_s});
            VERIFY_OK(writer);
            VERIFY_OK(add(**writer, 1, "good"));
            QVERIFY(!add(**writer, 2, bad));
            QVERIFY(!add(**writer, 3, "good"));
            QCOMPARE((*writer)->finish().error().kind, Error::Kind::Input);
        }
        {
            auto transaction = Transaction::begin(*m_session);
            VERIFY_OK(transaction);
            auto writer = m_session->bulkInsert(u"goods"_s, {u"id"_s, u"name"_s});
            VERIFY_OK(writer);
            VERIFY_OK(add(**writer, 1, "twice"));
            VERIFY_OK(add(**writer, 1, "twice"));
            QCOMPARE((*writer)->finish().error().kind, Error::Kind::Input);
        }
        {
            auto transaction = Transaction::begin(*m_session);
            VERIFY_OK(transaction);
            auto writer = m_session->bulkInsert(u"goods"_s, {u"id"_s, u"name"_s});
            VERIFY_OK(writer);
            VERIFY_OK(add(**writer, 1, "given up"));
            QCOMPARE(m_session->execute(u"SELECT 1"_s).error().kind,
                     Error::Kind::Internal); // one thing at a time
            writer->reset();
        }
        QCOMPARE(m_session->integer(u"SELECT count(*) FROM goods"_s).value_or(-1), 0);
    }

private:
    std::unique_ptr<EmptyDatabase> m_database;
    std::unique_ptr<Session> m_session;
};

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"

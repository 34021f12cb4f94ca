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

private:
    std::unique_ptr<EmptyDatabase> m_database;
    std::unique_ptr<Session> m_session;
};

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"

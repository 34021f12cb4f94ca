// SPDX-License-Identifier: GPL-3.0-or-later
// What databases are like that Martlet has not made: empty, without keys or references, with circles of them,
// with any names.
#include "foreign/foreignplace.h"
#include "semantic/semanticmodel.h"
#include "support/print.h"
#include "support/verify.h"
#include "warehouse/askedquestion.h"

#include <QTest>

using namespace martlet;
using foreign::opened, foreign::viewer;
using namespace Qt::StringLiterals;

class TestAnyDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_home.isValid());
        qputenv("MARTLET_HOME", m_home.path().toUtf8());
    }

    void anEmptyDatabaseSaysSo_data() { engines(); }
    void anEmptyDatabaseSaysSo()
    {
        QFETCH(Engine, engine);
        const EmptyDatabase database(engine);
        foreign::runIn(database, u"CREATE TABLE t (a INTEGER); DROP TABLE t"_s);
        const auto refused = Workbench::open(database.spec(), {}, Workbench::Accepts::AnyDatabase);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Input);
        QVERIFY2(refused.error().message.contains(u" has no table that "_s),
                 qUtf8Printable(refused.error().message));
    }

    void referencesAreGuessedByNames_data() { engines(); }
    void referencesAreGuessedByNames()
    {
        QFETCH(Engine, engine);
        const EmptyDatabase database(engine);
        foreign::runIn(database,
                       u"CREATE TABLE customers (id INTEGER PRIMARY KEY, city VARCHAR(20));"
                       "CREATE TABLE shops (shop_id INTEGER PRIMARY KEY, shop_name VARCHAR(20));"
                       "CREATE TABLE sales (id INTEGER PRIMARY KEY, customer_id INTEGER NOT NULL, shop_id "
                       "INTEGER, other_id VARCHAR(5), amount NUMERIC(10, 2));"
                       "INSERT INTO customers VALUES (1, 'Oslo');"
                       "INSERT INTO sales VALUES (1, 1, NULL, 'x', 2.50), (2, 7, NULL, 'y', 1.25);"_s);
        const auto place = opened(database);
        QVERIFY(place->modelText().contains(
            "# Guessed by the names: nobody declares this reference.\n[[relationship]]\n"
            "from = \"sale.customer_id\"\nto = \"customer.id\"\n"));
        QVERIFY(place->model().relationship(u"sale", u"shop_id"));
        QVERIFY(!place->model().relationship(u"sale", u"other_id"));
        // A row whose customer is not there is no less a row.
        Question question;
        question.measures = QStringList{u"amount"_s};
        question.by = QStringList{u"customer.city"_s};
        const auto asked = answer(place->warehouse(), question, place->model(), viewer, {});
        VERIFY_OK(asked);
        QVERIFY2(printRows(*asked->answer.rows).endsWith(u"Oslo | 2.50\nNULL | 1.25\n"_s),
                 qUtf8Printable(printRows(*asked->answer.rows)));
    }

    void circlesOfReferencesAreGoneAlongOnce_data() { engines(); }
    void circlesOfReferencesAreGoneAlongOnce()
    {
        QFETCH(Engine, engine);
        const EmptyDatabase database(engine);
        const auto alter =
            engine == Engine::Sqlite
                ? QString()
                : u"ALTER TABLE departments ADD FOREIGN KEY (head_id) REFERENCES staff (staff_id);"_s;
        const auto inline_ = engine == Engine::Sqlite ? u" REFERENCES staff (staff_id)"_s : QString();
        foreign::runIn(database,
                       u"CREATE TABLE departments (department_id INTEGER PRIMARY KEY, name VARCHAR(20), "
                       "head_id INTEGER"_s +
                           inline_ +
                           u");CREATE TABLE staff (staff_id INTEGER PRIMARY KEY, name VARCHAR(20), salary "
                           "NUMERIC(10, 2), department_id INTEGER REFERENCES departments (department_id));"_s +
                           alter +
                           u"INSERT INTO departments VALUES (1, 'Tea', NULL), (2, 'Coffee', NULL);"
                           "INSERT INTO staff VALUES (1, 'Ann', 10, 1), (2, 'Bob', 20, 1), (3, 'Cy', 5, 2);"
                           "UPDATE departments SET head_id = 2 WHERE department_id = 1;"_s);
        const auto place = opened(database);
        for (const auto &[by, rows] : std::map<QString, QString>{
                 {u"department.name"_s, u"Coffee | 5.00\nTea | 30.00\n"_s},
             }) {
            Question question;
            question.measures = QStringList{u"salary"_s};
            question.by = QStringList{by};
            const auto asked = answer(place->warehouse(), question, place->model(), viewer, {});
            VERIFY_OK(asked);
            QVERIFY2(printRows(*asked->answer.rows).endsWith(rows),
                     qUtf8Printable(printRows(*asked->answer.rows)));
        }
        Question heads;
        heads.measures = QStringList{u"department_count"_s};
        heads.by = QStringList{u"staff.name"_s};
        const auto asked = answer(place->warehouse(), heads, place->model(), viewer, {});
        VERIFY_OK(asked);
        QVERIFY2(printRows(*asked->answer.rows).endsWith(u"Bob | 1\nNULL | 1\n"_s),
                 qUtf8Printable(printRows(*asked->answer.rows)));
    }

    void namesMayBeAnything_data() { engines(); }
    void namesMayBeAnything()
    {
        QFETCH(Engine, engine);
        const EmptyDatabase database(engine);
        // PostgreSQL tells large letters from small ones.
        const bool isSqlite = engine == Engine::Sqlite;
        const auto twin = isSqlite ? QString() : u"\"User\" INTEGER, "_s;
        const auto twins = isSqlite ? QString() : u"7, "_s;
        const auto bytes = isSqlite ? u"BLOB"_s : u"BYTEA"_s;
        foreign::runIn(
            database,
            u"CREATE TABLE \"Group\" (\"Order\" INTEGER PRIMARY KEY, \"select\" VARCHAR(9), \"Größe (cm)\" "
            "NUMERIC(5, 1), \"a \"\"b\"\"\" VARCHAR(9), \"it's\" VARCHAR(9), \"100%1\" VARCHAR(9), \"b\x07ll\" "_s +
                bytes +
                u");"
                "CREATE TABLE \"date\" (\"from\" INTEGER REFERENCES \"Group\" (\"Order\"), \"user\" DATE, "_s +
                twin +
                u"amount NUMERIC(8, 2));"
                "INSERT INTO \"Group\" VALUES (1, 'x', 1.5, 'y', 'z', 'w', NULL);"
                "INSERT INTO \"date\" VALUES (1, '2024-02-29', "_s +
                twins + u"3.25), (NULL, NULL, "_s + twins + u"1);"_s);
        const auto place = opened(database);
        QVERIFY(place->modelText().contains("“100%1”"));
        for (const auto &dimension : place->model().dimensions()) {
            Question question;
            question.measures = QStringList{u"amount"_s};
            question.by = QStringList{dimension.name()};
            const auto asked = answer(place->warehouse(), question, place->model(), viewer, {});
            QVERIFY2(asked, qUtf8Printable(dimension.name() + (asked ? QString() : asked.error().message)));
            QCOMPARE(asked->answer.rows->rowCount(), 2);
        }
    }

    void aTableWithoutAKeyIsCounted_data() { engines(); }
    void aTableWithoutAKeyIsCounted()
    {
        QFETCH(Engine, engine);
        const EmptyDatabase database(engine);
        foreign::runIn(database,
                       u"CREATE TABLE readings (taken DATE, place VARCHAR(9), rainfall DOUBLE PRECISION);"
                       "INSERT INTO readings VALUES ('2024-05-01', 'Hill', 0.1), ('2024-05-01', 'Hill', 0.2), "
                       "('2024-05-02', 'Vale', 0.3);"_s);
        const auto place = opened(database);
        QVERIFY(place->modelText().contains("It has no key, so no row of it can be told from another."));
        Question question;
        question.measures = QStringList{u"rainfall"_s, u"reading_count"_s};
        question.by = QStringList{u"reading.place"_s};
        const auto asked = answer(place->warehouse(), question, place->model(), viewer, {});
        VERIFY_OK(asked);
        // 0.1 and 0.2 are 0.3, though they are kept as floating point.
        QVERIFY2(printRows(*asked->answer.rows).endsWith(u"Hill | 0.30 | 2\nVale | 0.30 | 1\n"_s),
                 qUtf8Printable(printRows(*asked->answer.rows)));
    }

    void anotherProgramsMigrationsAreNoWarehouse()
    {
        const EmptyDatabase database(Engine::Sqlite);
        foreign::runIn(database, u"CREATE TABLE schema_migrations (version TEXT PRIMARY KEY);"
                                 "INSERT INTO schema_migrations VALUES ('20240101');"_s);
        QVERIFY(!opened(database)->isWarehouse());
    }

private:
    QTemporaryDir m_home;
};

QTEST_GUILESS_MAIN(TestAnyDatabase)
#include "tst_anydatabase.moc"

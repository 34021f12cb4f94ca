// SPDX-License-Identifier: GPL-3.0-or-later
// What is read of a database that Martlet has not made: tables, types, keys and references.
#include "schema/database/databasereader.h"
#include "support/verify.h"
#include "support/warehouses.h"

#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

namespace {

// A database in which statements were run, with a session that reads it.
class Place final
{
public:
    Place(Engine engine, const QString &sql)
        : m_database(engine)
        , m_session(m_database.open())
    {
        const auto run =
            m_session->executeScript(engine == Engine::Sqlite ? sql : u"SET search_path TO public;"_s + sql);
        if (!run)
            qFatal("%s", qUtf8Printable(run.error().message + run.error().detail));
    }

    Session &session() { return *m_session; }
    DatabaseTables read()
    {
        auto tables = readDatabase(*m_session, schemas(), {});
        if (!tables)
            qFatal("%s", qUtf8Printable(tables.error().message + tables.error().detail));
        return std::move(*tables);
    }
    QStringList schemas() const
    {
        return m_session->engine() == Engine::Sqlite ? QStringList() : QStringList{u"public"_s};
    }

private:
    EmptyDatabase m_database;
    std::unique_ptr<Session> m_session;
};

QStringList namesOf(const DatabaseTables &read)
{
    QStringList names;
    for (const auto &table : read.tables)
        names += table.name;
    return names;
}

const DatabaseTable &tableIn(const DatabaseTables &read, const QString &name)
{
    for (const auto &table : read.tables) {
        if (table.name == name)
            return table;
    }
    qFatal("no table %s", qUtf8Printable(name));
}

QString kindName(DatabaseColumn::Kind kind)
{
    static const QStringList names{u"whole"_s, u"decimal"_s, u"real"_s, u"text"_s,
                                   u"date"_s,  u"moment"_s,  u"flag"_s, u"other"_s};
    return names[int(kind)];
}

// A column a line: its kind, its decimals, and whether its values have to be cast.
QString typesOf(const DatabaseTable &table)
{
    QStringList lines;
    for (const auto &column : table.columns)
        lines += column.name + u": "_s + kindName(column.kind) +
                 (column.scale > 0 ? u" %1"_s.arg(column.scale) : QString()) +
                 (column.isCast ? u" cast"_s : QString());
    return lines.join(u'\n');
}

// "a, b > table (a, b)", in the order of the alphabet.
QStringList referencesOf(const DatabaseTable &table)
{
    QStringList all;
    for (const auto &one : table.references)
        all += u"%1 > %2 (%3)"_s.arg(one.columns.join(u", "_s), one.table, one.toColumns.join(u", "_s));
    all.sort();
    return all;
}

} // namespace

class TestDatabaseReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // SQLite lets any value into any column, so its rows say more than what was declared.
    void whatRowsHoldSettlesTheTypeOnSqlite()
    {
        Place place(
            Engine::Sqlite,
            u"CREATE TABLE t (day DATE, moment DATETIME, stamp TIMESTAMP, note TEXT, flag BOOLEAN, bits BIT, "
            "many BOOLEAN, amount DECIMAL(10, 2), whole BIGINT, odd INTEGER, bytes TEXT, picture BLOB, bare, "
            "spent REAL, rounded NUMERIC, never INTEGER, soon DATE, twice GENERATED ALWAYS AS (whole * 2));"
            "INSERT INTO t VALUES ('2024-02-29', '2024-02-29 10:00', '2024-02-29', 'x', 1, 0, 2, 2.5, 7, "
            "'seven', "
            "x'00', x'01', 'y', 3, 3, NULL, 'soon'), ('2024-03-01', '2024-03-01', '2024-03-01 11:30', NULL, 0, "
            "1, "
            "1, 3, 8, 9, 'z', NULL, 'w', 4, 4, NULL, '2024-02-29');"_s);
        const auto read = place.read();
        QCOMPARE(typesOf(tableIn(read, u"t"_s)),
                 u"day: date\nmoment: moment\nstamp: moment\nnote: text\nflag: flag\nbits: flag\nmany: whole\n"
                 "amount: real 2\nwhole: whole\nodd: text cast\nbytes: other\npicture: other\nbare: text\n"
                 "spent: real\nrounded: real\nnever: whole\nsoon: text\ntwice: whole"_s);
    }

    void whatIsDeclaredHoldsOnPostgreSql()
    {
        Place place(
            Engine::PostgreSql,
            u"CREATE TYPE mood AS ENUM ('sad', 'glad'); CREATE DOMAIN share AS NUMERIC(5, 3);"
            "CREATE TABLE t (day DATE, moment TIMESTAMPTZ, feels mood, part share, paid MONEY, code CHAR(3), "
            "whole NUMERIC(6, 0), free NUMERIC, id UUID, doc JSON, many INTEGER[], weight REAL, flag BOOLEAN, "
            "gone INTEGER, last VARCHAR(9)); ALTER TABLE t DROP COLUMN gone;"_s);
        const auto read = place.read();
        QCOMPARE(typesOf(tableIn(read, u"t"_s)),
                 u"day: date\nmoment: moment cast\nfeels: text cast\npart: decimal 3\npaid: decimal 2 cast\n"
                 "code: text cast\nwhole: whole cast\nfree: decimal\nid: text cast\ndoc: other\nmany: other\n"
                 "weight: real cast\nflag: flag\nlast: text"_s);
    }

    void rowsAndDecimalsAreCounted_data() { engines(); }
    void rowsAndDecimalsAreCounted()
    {
        QFETCH(Engine, engine);
        Place place(
            engine,
            u"CREATE TABLE t (id INTEGER PRIMARY KEY, price DOUBLE PRECISION, exact DOUBLE PRECISION, never "
            "DOUBLE PRECISION, city VARCHAR(9), day DATE);"
            "INSERT INTO t VALUES (1, 1.25, 0.12345678, NULL, 'Hull', '2024-05-01'), (2, 1.5, -2, NULL, "
            "'Leeds', '2023-12-31'), (3, NULL, 3, NULL, 'Hull', NULL);"
            "CREATE TABLE hollow (amount NUMERIC(10, 2), day DATE);"_s);
        const auto read = place.read();
        const auto &table = tableIn(read, u"t"_s);
        QCOMPARE(table.rows, 3);
        const auto &price = table.find(u"price")->sample;
        QCOMPARE(price.rows, 3);
        QCOMPARE(price.filled, 2);
        QCOMPARE(price.decimals, 2);
        QCOMPARE(price.least, 1.25);
        QCOMPARE(price.most, 1.5);
        QCOMPARE(table.find(u"exact")->sample.decimals, 7); // more than six
        QCOMPARE(table.find(u"city")->sample.longest, 5);
        QCOMPARE(table.find(u"city")->sample.distinct, 2);
        QCOMPARE(table.find(u"day")->first, QDate(2023, 12, 31));
        QCOMPARE(table.find(u"day")->last, QDate(2024, 5, 1));
        // What has no values has no decimals either.
        QCOMPARE(table.find(u"never")->sample.decimals, 0);
        const auto &hollow = tableIn(read, u"hollow"_s);
        QCOMPARE(hollow.rows, 0);
        QCOMPARE(hollow.find(u"amount")->sample.decimals, 0);
        QVERIFY(!hollow.find(u"day")->first.isValid());
    }

    void keysAndReferencesAreFound_data() { engines(); }
    void keysAndReferencesAreFound()
    {
        QFETCH(Engine, engine);
        Place place(
            engine,
            u"CREATE TABLE parents (b INTEGER, a INTEGER, code VARCHAR(9) NOT NULL UNIQUE, place VARCHAR(9), "
            "PRIMARY KEY (a, b));"
            "CREATE UNIQUE INDEX of_some ON parents (place) WHERE place > 'x';"
            "CREATE UNIQUE INDEX of_small_letters ON parents (lower(place));"
            "CREATE TABLE children (id INTEGER PRIMARY KEY, a INTEGER, b INTEGER, code VARCHAR(9) "
            "REFERENCES parents (code), boss INTEGER REFERENCES children, "
            "FOREIGN KEY (a, b) REFERENCES parents);"_s);
        const auto read = place.read();
        QCOMPARE(namesOf(read), (QStringList{u"children"_s, u"parents"_s}));
        const auto &parents = tableIn(read, u"parents"_s);
        QCOMPARE(parents.key, (QStringList{u"a"_s, u"b"_s}));
        QVERIFY(parents.isUnique({u"b"_s, u"a"_s}));
        QVERIFY(parents.isUnique({u"code"_s}));
        QVERIFY(!parents.isUnique({u"a"_s}));
        QVERIFY(!parents.isUnique({u"place"_s}));
        QVERIFY(!parents.find(u"code")->isOptional);
        QVERIFY(parents.find(u"place")->isOptional);
        const auto &children = tableIn(read, u"children"_s);
        QCOMPARE(referencesOf(children), (QStringList{u"a, b > parents (a, b)"_s, u"boss > children (id)"_s,
                                                      u"code > parents (code)"_s}));
        for (const auto &reference : children.references)
            QCOMPARE(reference.isChecked, engine == Engine::PostgreSql);
    }

    void sqliteFindsNamesInAnyCase()
    {
        Place place(
            Engine::Sqlite,
            u"CREATE TABLE Artists (ArtistId INTEGER PRIMARY KEY);"
            "CREATE TABLE albums (id INTEGER PRIMARY KEY, by INTEGER REFERENCES ARTISTS (artistid), other "
            "INTEGER REFERENCES nowhere (id));"_s);
        const auto read = place.read();
        QCOMPARE(referencesOf(tableIn(read, u"albums"_s)),
                 (QStringList{u"by > Artists (ArtistId)"_s, u"other > nowhere (id)"_s}));
    }

    // A reference that was added to rows nobody has looked through.
    void aReferenceThatIsNotValidIsNotSure()
    {
        Place place(Engine::PostgreSql, u"CREATE TABLE a (id INTEGER PRIMARY KEY); CREATE TABLE b (a INTEGER);"
                                        "ALTER TABLE b ADD FOREIGN KEY (a) REFERENCES a NOT VALID;"_s);
        const auto read = place.read();
        QCOMPARE(referencesOf(tableIn(read, u"b"_s)), QStringList{u"a > a (id)"_s});
        QVERIFY(!tableIn(read, u"b"_s).references.front().isChecked);
    }

    void partitionsStandInTheirParent()
    {
        Place place(Engine::PostgreSql,
                    u"CREATE TABLE sold (day DATE, amount INTEGER) PARTITION BY RANGE (day);"
                    "CREATE TABLE sold_2024 PARTITION OF sold FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');"
                    "INSERT INTO sold VALUES ('2024-05-01', 3);"
                    "CREATE MATERIALIZED VIEW kept AS SELECT * FROM sold;"_s);
        const auto read = place.read();
        QCOMPARE(namesOf(read), (QStringList{u"kept"_s, u"sold"_s}));
        QVERIFY(tableIn(read, u"kept"_s).isView);
        QCOMPARE(tableIn(read, u"sold"_s).rows, 1);
    }

    // One view that cannot be read keeps nobody from the other tables.
    void aViewThatFailsIsSaid_data() { engines(); }
    void aViewThatFailsIsSaid()
    {
        QFETCH(Engine, engine);
        const auto fails =
            engine == Engine::Sqlite
                ? u"CREATE TABLE gone (a INTEGER); CREATE VIEW fails AS SELECT a FROM gone; DROP TABLE gone;"_s
                : u"CREATE VIEW fails AS SELECT 1 / (a - a) AS a FROM t;"_s;
        Place place(engine, u"CREATE TABLE t (a INTEGER); INSERT INTO t VALUES (1);"
                            "CREATE VIEW works AS SELECT a + 1 AS b FROM t;"_s +
                                fails);
        const auto read = place.read();
        QCOMPARE(namesOf(read), (QStringList{u"t"_s, u"works"_s}));
        QVERIFY(tableIn(read, u"works"_s).isView);
        QVERIFY(!tableIn(read, u"t"_s).isView);
        QCOMPARE(read.leftOut.size(), 1);
        QVERIFY2(read.leftOut.front().startsWith(u"“fails” is left out, for it cannot be read: "_s),
                 qUtf8Printable(read.leftOut.front()));
    }

    void namesThatNoSqlCouldCarryAreLeftOut_data() { engines(); }
    void namesThatNoSqlCouldCarryAreLeftOut()
    {
        QFETCH(Engine, engine);
        Place place(engine, u"CREATE TABLE t (\"a%1\" INTEGER, \"100%\" INTEGER);"
                            "CREATE TABLE \"%2\" (a INTEGER);"
                            "CREATE TABLE lonely (\"%3\" INTEGER);"_s);
        const auto read = place.read();
        QCOMPARE(namesOf(read), QStringList{u"t"_s}); // a table without columns counts nothing
        QCOMPARE(typesOf(read.tables.front()), u"100%: whole"_s);
        QCOMPARE(read.leftOut.size(), 3);
        QVERIFY(read.leftOut.contains(u"“%2” is left out: its name cannot stand in a question's SQL."_s));
        QVERIFY(read.leftOut.contains(
            u"The column “a%1” of “t” is left out: its name cannot stand in a question's SQL."_s));
    }

    void longNamesAreLeftOutOnSqlite()
    {
        const QString longest(64, u'n');
        Place place(Engine::Sqlite,
                    u"CREATE TABLE t (a INTEGER, %1 INTEGER); CREATE TABLE %1 (a INTEGER);"_s.arg(longest));
        const auto read = place.read();
        QCOMPARE(namesOf(read), QStringList{u"t"_s});
        QCOMPARE(typesOf(read.tables.front()), u"a: whole"_s);
        QCOMPARE(read.leftOut.size(), 2);
    }

    // Nobody is shown what they may not read.
    void whatMayNotBeReadIsNotThere()
    {
        Place place(
            Engine::PostgreSql,
            u"CREATE TABLE closed (a INTEGER); CREATE TABLE open (a INTEGER, b INTEGER);"
            "CREATE TABLE half (a INTEGER, secret INTEGER);"
            "CREATE ROLE martlet_reader_of_tests; GRANT USAGE ON SCHEMA public TO martlet_reader_of_tests;"
            "GRANT SELECT ON open TO martlet_reader_of_tests;"
            "GRANT SELECT (a) ON half TO martlet_reader_of_tests;"_s);
        VERIFY_OK(place.session().execute(u"SET ROLE martlet_reader_of_tests"_s));
        const auto read = readDatabase(place.session(), place.schemas(), {});
        VERIFY_OK(place.session().execute(u"RESET ROLE"_s));
        VERIFY_OK(place.session().execute(u"DROP OWNED BY martlet_reader_of_tests"_s));
        VERIFY_OK(place.session().execute(u"DROP ROLE martlet_reader_of_tests"_s));
        VERIFY_OK(read);
        QCOMPARE(namesOf(*read), (QStringList{u"half"_s, u"open"_s}));
        QCOMPARE(typesOf(tableIn(*read, u"half"_s)), u"a: whole"_s);
    }

    void itsOwnSchemasAreThoseOfTheSearchPath()
    {
        Place sqlite(Engine::Sqlite, u"CREATE TABLE t (a INTEGER)"_s);
        QCOMPARE(*ownSchemas(sqlite.session()), QStringList());
        Place postgres(Engine::PostgreSql, u"CREATE SCHEMA shop; SET search_path TO shop, nowhere, public;"_s);
        QCOMPARE(*ownSchemas(postgres.session()), (QStringList{u"shop"_s, u"public"_s}));
    }

    void aStopEndsIt_data() { engines(); }
    void aStopEndsIt()
    {
        QFETCH(Engine, engine);
        Place place(engine, u"CREATE TABLE t (a INTEGER)"_s);
        std::stop_source stop;
        stop.request_stop();
        const auto read = readDatabase(place.session(), place.schemas(), stop.get_token());
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestDatabaseReader)
#include "tst_databasereader.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Columns that are kept beside rows: packed, calculated with and grouped, they give what SQLite makes of the
// rows.
#include "database/columns/columnexpression.h"
#include "database/columns/columnquery.h"
#include "database/columns/keptcolumns.h"
#include "database/columns/packedcells.h"
#include "database/session.h"
#include "database/transaction.h"
#include "support/print.h"
#include "support/verify.h"
#include "support/warehouses.h"

#include <QTest>

#include <random>
#include <set>

using namespace martlet;
using namespace Qt::StringLiterals;

namespace {

constexpr int days = 7;
const QDate firstDay(2025, 1, 28);
const QStringList columns{u"item"_s, u"units"_s, u"price"_s, u"till"_s};

// A row as one text, so that sets of rows can be compared.
std::multiset<QString> rowsOf(Session &session, const QString &sql, const Bindings &bindings,
                              QString *error = nullptr)
{
    std::multiset<QString> rows;
    const auto read = session.forEachRow(sql, bindings, [&](const Row &row) -> Result<void> {
        QStringList cells;
        for (int column = 0; column < row.columnCount(); ++column)
            cells += row.isNull(column) ? u"-"_s : row.string(column);
        rows.insert(cells.join(u'|'));
        return {};
    });
    if (error)
        *error = read ? QString() : read.error().message + read.error().detail;
    else if (!read)
        rows.insert(u"failed: "_s + read.error().message + read.error().detail);
    return rows;
}

std::multiset<QString> rowsOf(const Groups &groups)
{
    std::multiset<QString> rows;
    for (size_t group = 0; group < groups.size(); ++group) {
        QStringList cells;
        for (int column = 0; column < groups.columnCount(); ++column) {
            const auto text = groups.isText(group, column) ? groups.text(group, column) : std::string_view();
            cells += groups.isNull(group, column)   ? u"-"_s
                     : groups.isText(group, column) ? QString::fromUtf8(text.data(), qsizetype(text.size()))
                                                    : QString::number(groups.number(group, column));
        }
        rows.insert(cells.join(u'|'));
    }
    return rows;
}

ColumnQuery sourceOf(const std::vector<std::string> &cells, const std::string &where = {})
{
    ColumnQuery source{.table = "kept",
                       .day = "l.day",
                       .names = {"from", "to", "low"},
                       .from = "from",
                       .to = "to",
                       .where = where,
                       .cells = cells};
    for (int at = 0; at < int(columns.size()); ++at)
        source.stored.emplace("l." + columns[at].toStdString(), at);
    source.lookups = {{"l.item", "SELECT i.item, i.brand, i.size, i.size > :low FROM items i", false},
                      {"l.day", "SELECT c.day, c.week FROM calendar c", true}};
    return source;
}

} // namespace

class TestColumns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_session = m_database.open();
        VERIFY_OK(m_session->executeScript(
            u"CREATE TABLE lines (day TEXT, item INTEGER, units INTEGER, price INTEGER, till INTEGER);"
            "CREATE TABLE items (item INTEGER PRIMARY KEY, brand TEXT, size INTEGER);"
            "CREATE TABLE calendar (day TEXT PRIMARY KEY, week INTEGER);"
            "CREATE TABLE kept (id INTEGER PRIMARY KEY, rows INTEGER, low INTEGER, high INTEGER, cells BLOB)"_s));
        fillMembers();
        fillLines();
        keep();
    }
    void cleanupTestCase() { m_session.reset(); }

    void expressionsAreWorkedOutAsSqliteDoes_data()
    {
        QTest::addColumn<QString>("sql");
        for (const auto *const sql :
             {"l.units",
              "l.units + l.price * 2",
              "-l.units - (l.price - 3)",
              "l.units * l.price",
              "l.units > 2",
              "l.units >= l.price OR l.till IS NULL",
              "NOT l.units = 3 AND l.price <> 2",
              "l.units BETWEEN 1 AND :low",
              "l.units NOT BETWEEN 1 AND 3",
              "l.till IN (1, 2, :low)",
              "l.till NOT IN (1, 2)",
              "l.till IS NOT NULL",
              "NOT COALESCE(l.till = 1, FALSE)",
              "CASE WHEN l.units > 0 THEN l.units * l.price WHEN l.units < 0 THEN -l.price END",
              "CASE WHEN l.till IS NULL THEN NULL ELSE l.units END",
              "COALESCE(l.till, l.price, 0)",
              "COALESCE(l.till, NULL)",
              "(l.units > 1 AND l.till = 2) OR (l.till > 1 AND NOT l.price < 2)",
              "CASE WHEN l.till = 1 THEN 1 WHEN l.till > 0 THEN l.till ELSE l.price END",
              "+l.units < TRUE",
              "NULL"})
            QTest::newRow(sql) << QString::fromLatin1(sql);
    }
    void expressionsAreWorkedOutAsSqliteDoes()
    {
        QFETCH(QString, sql);
        const auto cell = sql.toStdString();
        const Bindings bindings{
            {u"from"_s, firstDay}, {u"to"_s, firstDay.addDays(days)}, {u"low"_s, qint64(2)}};
        QVERIFY(ColumnExpression::parse(cell));
        const auto ours = fromColumns(sourceOf({"l.item", cell, cell}), u"kkn"_s, bindings);
        const auto theirs = rowsOf(
            *m_session,
            u"SELECT l.item, %1, COUNT(%1) FROM lines l JOIN items i ON i.item = l.item GROUP BY 1, 2"_s.arg(
                sql),
            narrowed(sql, bindings));
        QCOMPARE(ours, theirs);
        // As a condition: what is not known is not so.
        QCOMPARE(
            fromColumns(sourceOf({"l.item", "1"}, cell), u"kn"_s, bindings),
            rowsOf(*m_session,
                   u"SELECT l.item, COUNT(*) FROM lines l JOIN items i ON i.item = l.item WHERE %1 GROUP BY 1"_s
                       .arg(sql),
                   narrowed(sql, bindings)));
    }

    void otherSqlIsNotUnderstood()
    {
        for (const auto *const sql : {"",
                                      "l.units /",
                                      "l.units / 2",
                                      "l.units % 2",
                                      "l.day || 'x'",
                                      "substr(l.day, 1, 7)",
                                      "l.units = '3'",
                                      "1.5",
                                      "units",
                                      "l.units IN (SELECT 1)",
                                      "CASE l.units WHEN 1 THEN 2 END",
                                      "(l.units",
                                      "l.units)",
                                      "l.units IS 3",
                                      "l.units = 1 = 1",
                                      "CASE WHEN 1 THEN 2",
                                      "COALESCE(l.units",
                                      "l.",
                                      "l.units GLOB :low",
                                      "NOT",
                                      "l.units NOT 3",
                                      "-",
                                      "99999999999999999999"})
            QVERIFY2(!ColumnExpression::parse(sql), sql);
    }

    void groupsAreThoseOfTheRows_data()
    {
        QTest::addColumn<QStringList>("cells");
        QTest::addColumn<QString>("kinds");
        QTest::addColumn<QString>("sql"); // of the same
        const auto from =
            u" FROM lines l JOIN items i ON i.item = l.item LEFT JOIN calendar c ON c.day = l.day WHERE "
            "l.day BETWEEN :from AND :to "_s;
        const auto add = [&](const char *name, const QStringList &cells, const QString &kinds,
                             const QString &selected, const QString &grouped) {
            QTest::newRow(name) << cells << kinds << u"SELECT "_s + selected + from + grouped;
        };
        add("texts", {u"m0.c1"_s, u"l.units"_s, u"1"_s}, u"ksn"_s, u"i.brand, SUM(l.units), COUNT(*)"_s,
            u"GROUP BY 1"_s);
        add("days", {u"l.day"_s, u"l.units"_s, u"l.till"_s}, u"kzn"_s,
            u"l.day, COALESCE(SUM(l.units), 0), COUNT(l.till)"_s, u"GROUP BY 1"_s);
        add("weeks", {u"m1.c1"_s, u"m0.c2"_s, u"l.day"_s}, u"kkm"_s, u"c.week, i.size, MAX(l.day)"_s,
            u"GROUP BY 1, 2"_s);
        add("different", {u"m0.c1"_s, u"l.till"_s}, u"kd"_s, u"i.brand, COUNT(DISTINCT l.till)"_s,
            u"GROUP BY 1"_s);
        add("different on a condition", {u"m0.c1"_s, u"CASE WHEN l.units > 0 THEN l.item END"_s}, u"kd"_s,
            u"i.brand, COUNT(DISTINCT CASE WHEN l.units > 0 THEN l.item END)"_s, u"GROUP BY 1"_s);
        add("different by day",
            {u"m0.c1"_s, u"CASE WHEN l.units > 0 THEN l.item END"_s, u"l.day"_s, u"l.till"_s}, u"kdee"_s,
            u"i.brand, COUNT(DISTINCT CASE WHEN l.units > 0 THEN l.item || ' ' || l.day || ' ' || "
            u"COALESCE(l.till, '-') END), "
            "NULL, NULL"_s,
            u"GROUP BY 1"_s);
        add("different prices", {u"l.till"_s, u"l.price * 1"_s, u"l.units"_s}, u"kde"_s,
            u"l.till, COUNT(DISTINCT l.price || ' ' || COALESCE(l.units, '-')), NULL"_s, u"GROUP BY 1"_s);
        add("days told apart", {u"l.till"_s, u"l.day"_s}, u"kd"_s, u"l.till, COUNT(DISTINCT l.day)"_s,
            u"GROUP BY 1"_s);
        add("all", {u"l.units"_s, u"l.price"_s, u"l.units * l.price"_s}, u"smz"_s,
            u"SUM(l.units), MAX(l.price), COALESCE(SUM(l.units * l.price), 0)"_s, {});
        add("wide keys", {u"l.price * 1000000007"_s, u"l.units * 1000000009"_s, u"l.till"_s, u"1"_s}, u"kkkn"_s,
            u"l.price * 1000000007, l.units * 1000000009, l.till, COUNT(*)"_s, u"GROUP BY 1, 2, 3"_s);
    }
    void groupsAreThoseOfTheRows()
    {
        QFETCH(QStringList, cells);
        QFETCH(QString, kinds);
        QFETCH(QString, sql);
        std::vector<std::string> texts;
        for (const auto &cell : cells)
            texts.push_back(cell.toStdString());
        const Bindings all{{u"from"_s, firstDay}, {u"to"_s, firstDay.addDays(days)}, {u"low"_s, qint64(2)}};
        const Bindings some{
            {u"from"_s, firstDay.addDays(2)}, {u"to"_s, firstDay.addDays(4)}, {u"low"_s, qint64(2)}};
        const Bindings none{
            {u"from"_s, firstDay.addDays(90)}, {u"to"_s, firstDay.addDays(99)}, {u"low"_s, qint64(2)}};
        for (const auto &bindings : {all, some, none})
            QCOMPARE(fromColumns(sourceOf(texts), kinds, bindings),
                     rowsOf(*m_session, sql, narrowed(sql, bindings)));
    }

    void membersAreLookedUpOnceAndFilterTheirLines()
    {
        const Bindings bindings{
            {u"from"_s, firstDay}, {u"to"_s, firstDay.addDays(days)}, {u"low"_s, qint64(3)}};
        QCOMPARE(
            fromColumns(sourceOf({"m0.c1", "l.units"}, "m0.c3 AND l.till = 1 OR m1.c1 = 6"), u"ks"_s, bindings),
            rowsOf(*m_session,
                   u"SELECT i.brand, SUM(l.units) FROM lines l JOIN items i ON i.item = l.item LEFT JOIN "
                   u"calendar c ON "
                   "c.day = l.day WHERE i.size > 3 AND l.till = 1 OR c.week = 6 GROUP BY 1"_s,
                   {}));
    }

    void whatCannotBeIsSaid()
    {
        const Bindings bindings{
            {u"from"_s, firstDay}, {u"to"_s, firstDay.addDays(days)}, {u"low"_s, qint64(3)}};
        const auto said = [&](const ColumnQuery &source, const QString &kinds) {
            QString error;
            fromColumns(source, kinds, bindings, &error);
            return error;
        };
        QVERIFY(said(sourceOf({"l.units * 9223372036854775807"}), u"s"_s).contains(u"integer overflow"_s));
        QVERIFY(said(sourceOf({"l.price * 900000000000000000"}), u"s"_s).contains(u"integer overflow"_s));
        QVERIFY(said(sourceOf({"m0.c1 = m0.c1"}), u"n"_s).contains(u"texts are not calculated with"_s));
        QVERIFY(said(sourceOf({"l.nothing"}), u"s"_s).contains(u"there is no column l.nothing"_s));
        QVERIFY(said(sourceOf({"l.units / 2"}), u"s"_s).contains(u"not understood"_s));
        QVERIFY(said(sourceOf({"l.units"}), u"ss"_s).contains(u"not as many kinds"_s));
        QVERIFY(said(sourceOf({"m0.c1"}), u"s"_s).contains(u"a text cannot be summed"_s));
        QVERIFY(
            said(sourceOf({"CASE WHEN l.units > 0 THEN l.day END"}), u"z"_s).contains(u"cannot be summed"_s));
        QVERIFY(said(sourceOf({"l.day > 3"}), u"n"_s).contains(u"texts are not calculated with"_s));
        QVERIFY(said(sourceOf({"m0.cx"}), u"n"_s).contains(u"there is no column m0.cx"_s));
        auto deleting = sourceOf({"m0.c1"});
        deleting.lookups[0].sql = "DELETE FROM items RETURNING item, brand";
        QVERIFY(said(deleting, u"k"_s).contains(u"no SELECT"_s));
        auto unknown = sourceOf({"m0.c4"});
        QVERIFY(said(unknown, u"k"_s).contains(u"too few columns"_s));
        const auto deep = std::string(5000, '(') + "1" + std::string(5000, ')');
        QVERIFY(said(sourceOf({deep}), u"n"_s).contains(u"not understood"_s));
    }

    void severalGroupingsAreMadeInOnePass()
    {
        auto source = sourceOf({"l.day", "l.item", "m0.c1", "l.units * l.price", "l.till"});
        source.lookups = {{"l.item", "SELECT i.item, i.brand FROM items i", true}};
        source.from.clear();
        source.to.clear();
        source.names.clear();
        using Kind = GroupedKind;
        const QDate from = firstDay.addDays(1), to = firstDay.addDays(4);
        const auto groups = m_session->groupColumns(source,
                                                    {{{Kind::Key, Kind::Key, Kind::Sum}, {0, 1, 3}},
                                                     {{Kind::Distinct, Kind::Key, Kind::Most}, {4, 2, 0}}},
                                                    from, to);
        VERIFY_OK(groups);
        const auto selected = [&](const QString &head, const QString &tail) {
            return rowsOf(
                *m_session,
                u"SELECT %1 FROM lines l LEFT JOIN items i ON i.item = l.item WHERE l.day BETWEEN :from AND "
                ":to GROUP BY %2"_s.arg(head, tail),
                {{u"from"_s, from}, {u"to"_s, to}});
        };
        QCOMPARE(rowsOf(*groups->at(0)), selected(u"l.day, l.item, SUM(l.units * l.price)"_s, u"1, 2"_s));
        QCOMPARE(rowsOf(*groups->at(1)), selected(u"COUNT(DISTINCT l.till), i.brand, MAX(l.day)"_s, u"2"_s));
        source.cells = {"l.moons"};
        QVERIFY(!m_session->groupColumns(source, {{{Kind::Sum}, {0}}}, from, to));
    }

    // Ends that another has written are not trusted: they say how large the tables are that cells are counted
    // in.
    void endsThatAreNotTrueAreFound()
    {
        const Bindings bindings{
            {u"from"_s, firstDay}, {u"to"_s, firstDay.addDays(days)}, {u"low"_s, qint64(3)}};
        for (const auto *const cells : {"l.till", "l.item"}) {
            VERIFY_OK(m_session->execute(u"BEGIN"_s));
            VERIFY_OK(m_session->execute(u"UPDATE kept SET high = low"_s));
            QString error;
            fromColumns(sourceOf({cells, "l.price"}), u"kd"_s, bindings, &error);
            QVERIFY2(error.contains(u"not as they were written"_s), qPrintable(error));
            VERIFY_OK(m_session->execute(u"ROLLBACK"_s));
        }
    }

    void whatDoesNotFitEachOtherIsNotRead()
    {
        VERIFY_OK(m_session->execute(u"DELETE FROM kept WHERE id = "_s +
                                     QString::number(KeptColumns::id(1, firstDay.addDays(3).toJulianDay()))));
        QString error;
        fromColumns(sourceOf({"l.item", "l.units"}), u"ks"_s,
                    {{u"from"_s, firstDay}, {u"to"_s, firstDay.addDays(days)}, {u"low"_s, qint64(3)}}, &error);
        QVERIFY2(error.contains(u"do not fit each other"_s), qPrintable(error));
    }

private:
    // Only those that the statement has, as no others may be given.
    static Bindings narrowed(const QString &sql, const Bindings &bindings)
    {
        Bindings found;
        for (const auto &binding : bindings)
            if (sql.contains(u':' + binding.first))
                found.push_back(binding);
        return found;
    }
    std::multiset<QString> fromColumns(const ColumnQuery &source, const QString &kinds, Bindings bindings,
                                       QString *error = nullptr)
    {
        QStringList cells;
        for (size_t at = 0; at < source.cells.size(); ++at)
            cells += u"c%1"_s.arg(at);
        bindings.emplace_back(u"source"_s, QString::fromStdString(source.text()));
        bindings.emplace_back(u"kinds"_s, kinds);
        return rowsOf(
            *m_session,
            u"SELECT %1 FROM hash_groups(:source, :kinds, :from, :to, :low)"_s.arg(cells.join(u", "_s)),
            bindings, error);
    }
    void fillMembers()
    {
        for (int item = -1; item < 40; ++item) {
            Value brand, size;
            if (item % 7 != 0)
                brand = u"brand %1"_s.arg(item % 5);
            if (item % 11 != 0)
                size = qint64(item % 6);
            VERIFY_OK(m_session->execute(u"INSERT INTO items VALUES (:item, :brand, :size)"_s,
                                         {{u"item"_s, qint64(item)}, {u"brand"_s, brand}, {u"size"_s, size}}));
        }
        for (int day = 0; day < days; ++day)
            if (day != 3)
                VERIFY_OK(
                    m_session->execute(u"INSERT INTO calendar VALUES (:day, :week)"_s,
                                       {{u"day"_s, firstDay.addDays(day)}, {u"week"_s, qint64(5 + day / 4)}}));
    }
    // More lines a day than are taken at once; some have an item that is no member.
    void fillLines()
    {
        std::mt19937 chance{11};
        const auto upTo = [&chance](int most) { return qint64(chance() % quint32(most)); };
        auto transaction = Transaction::begin(*m_session);
        VERIFY_OK(transaction);
        auto bulk = m_session->bulkInsert(u"lines"_s, QStringList{u"day"_s} + columns);
        VERIFY_OK(bulk);
        for (int row = 0; row < 30'000; ++row) {
            (*bulk)->text(firstDay.addDays(row * days / 30'000).toString(Qt::ISODate).toStdString());
            (*bulk)->integer(upTo(42) - 1);
            upTo(10) == 0 ? (*bulk)->null() : (*bulk)->integer(upTo(9) - 4);
            (*bulk)->integer(upTo(900));
            upTo(4) == 0 ? (*bulk)->null() : (*bulk)->integer(upTo(4));
            VERIFY_OK((*bulk)->endRow());
        }
        VERIFY_OK((*bulk)->finish());
        VERIFY_OK(transaction->commit());
    }
    void keep()
    {
        for (int day = 0; day < days; ++day) {
            for (int column = 0; column < columns.size(); ++column) {
                std::vector<qint64> values;
                std::vector<quint8> empty;
                VERIFY_OK(m_session->forEachRow(
                    u"SELECT %1 FROM lines WHERE day = :day ORDER BY rowid"_s.arg(columns[column]),
                    {{u"day"_s, firstDay.addDays(day)}}, [&](const Row &row) -> Result<void> {
                        values.push_back(row.integer(0));
                        empty.push_back(row.isNull(0));
                        return {};
                    }));
                const auto bytes = PackedCells::pack(values, empty);
                const auto [low, high] = std::minmax_element(values.begin(), values.end());
                VERIFY_OK(
                    m_session->execute(u"INSERT INTO kept VALUES (:id, :rows, :low, :high, :cells)"_s,
                                       {{u"id"_s, KeptColumns::id(column, firstDay.addDays(day).toJulianDay())},
                                        {u"rows"_s, qint64(values.size())},
                                        {u"low"_s, *low},
                                        {u"high"_s, *high},
                                        {u"cells"_s, QByteArray(bytes.data(), qsizetype(bytes.size()))}}));
            }
        }
    }

    EmptyDatabase m_database{Engine::Sqlite};
    std::unique_ptr<Session> m_session;
};

QTEST_GUILESS_MAIN(TestColumns)
#include "tst_columns.moc"

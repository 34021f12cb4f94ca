// SPDX-License-Identifier: GPL-3.0-or-later
// Statements that would become another question than they are: each is refused, with the part that is in the
// way.
#include "query/reading/questionofsql.h"
#include "semantic/semanticmodel.h"
#include "support/verify.h"
#include "support/warehouses.h"

#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

namespace {

// Counts lines of sales, with their stores and products.
QString counted(const QString &rest)
{
    return u"SELECT COUNT(*) FROM sales_fact f JOIN dim_stores t USING (store_id) JOIN dim_products p USING "
           "(product_id) "_s +
           rest;
}

// Splits them.
QString splitBy(const QString &member)
{
    return u"SELECT "_s + member +
           u" AS m, COUNT(*) FROM sales_fact f JOIN dim_stores t USING (store_id) "
           "JOIN dim_products p USING (product_id) GROUP BY 1"_s;
}

// Counts something of them.
QString figure(const QString &figure)
{
    return u"SELECT "_s + figure + u" AS n FROM sales_fact f"_s;
}

void columns()
{
    QTest::addColumn<Engine>("engine");
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("said");
}

void on(Engine engine, const QString &sql, const QString &part, const char *said)
{
    const auto name = u"%1: %2"_s.arg(engine == Engine::Sqlite ? u"sqlite"_s : u"postgresql"_s, sql.right(70));
    QTest::newRow(qUtf8Printable(name)) << engine << sql << part << QString::fromUtf8(said);
}

void row(const QString &sql, const QString &part, const char *said)
{
    on(Engine::Sqlite, sql, part, said);
    on(Engine::PostgreSql, sql, part, said);
}

} // namespace

class TestSqlRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto model = SemanticModel::load();
        VERIFY_OK(model);
        m_model = std::move(*model);
    }

    void whatIsWritten_data()
    {
        columns();
        row(u"SELECT DISTINCT ON (city) city FROM dim_stores"_s, u"ON"_s, "DISTINCT ON");
        row(u"SELECT f.* FROM sales_fact f"_s, u"f"_s, "* shows single rows");
        row(u"SELECT COUNT(*)"_s, u"SELECT"_s, "There is no FROM");
        row(u"SELECT COUNT(*) ORDER BY 1"_s, u"ORDER"_s, "“ORDER” cannot be read here");
        row(u"SELECT COUNT(*) FROM (SELECT 1)"_s, u"("_s, "A SELECT under FROM");
        row(u"SELECT COUNT(*) FROM other.sales_fact"_s, u"other"_s, "“other” is no schema");
        row(u"SELECT COUNT(*) FROM generate_series(1, 9)"_s, u"generate_series"_s, "in place of a table");
        row(u"SELECT COUNT(*) FROM sales_fact f NATURAL JOIN dim_stores"_s, u"NATURAL"_s, "A NATURAL JOIN");
        row(u"SELECT COUNT(*) FROM sales_fact f FULL JOIN dim_stores USING (store_id)"_s, u"FULL"_s,
            "A FULL JOIN");
        row(u"SELECT COUNT(*) FROM sales_fact f INNER dim_stores"_s, u"dim_stores"_s, "cannot be read here");
        row(counted(u"GROUP BY ROLLUP (city)"_s), u"ROLLUP"_s, "Subtotals cannot be a step");
        row(counted(u"WINDOW w AS (ORDER BY city)"_s), u"WINDOW"_s, "A window function");
        row(counted(u"FETCH FIRST 3 ROWS ONLY"_s), u"FETCH"_s, "Write LIMIT");
        row(counted(u"FOR UPDATE"_s), u"FOR"_s, "locks nothing");
        row(counted(u"; SELECT 1"_s), u";"_s, "One statement at a time");
        row(counted(u"INTERSECT SELECT 1"_s), u"INTERSECT"_s, "one below the other");
        row(u"WITH RECURSIVE n AS (SELECT 1) SELECT COUNT(*) FROM n"_s, u"RECURSIVE"_s, "recursive WITH");
        row(u"WITH n AS NOT MATERIALIZED (SELECT 1 FROM sales_fact UNION SELECT 2) SELECT 1 FROM n"_s,
            u"UNION"_s, "one below the other");
        row(u"SELECT COUNT(*) FROM sales_fact"_s + u" "_s.repeated(3) + u", 1"_s.repeated(20'000), QString(),
            "The statement is too long");
        row(counted(u"WHERE city = 'Hull"_s), u"'Hull"_s, "The text does not end");
        row(counted(u"WHERE store_id = 1e3"_s), u"1e3"_s, "digits with a point");
        row(counted(u"WHERE (city, country) = ('Hull', 'UK')"_s), u","_s, "Several values in one pair");
        row(counted(u"WHERE city IS TRUE"_s), u"TRUE"_s, "Only IS NULL");
        row(counted(u"WHERE sale_date > DATE '2025-01-01' - INTERVAL '1 day'"_s), u"INTERVAL"_s,
            "Spans of time");
        row(splitBy(u"CASE UPPER(city) WHEN 'HULL' THEN 1 END"_s), u"UPPER(city)"_s, "Behind CASE a column");
        row(splitBy(u"CASE city ELSE 1 END"_s), u"ELSE"_s, "cannot be read here");
        row(splitBy(u"city || floor_area + 1"_s), u"floor_area + 1"_s, "into brackets");
        row(figure(u"COUNT() FILTER (WHERE store_id = 1)"_s), u"COUNT()"_s, "FILTER is read behind");
        row(figure(u"SUM(total_amount) OVER ()"_s), u"SUM(total_amount)"_s, "A window function");
    }
    void whatIsWritten() { check(); }

    void howTablesHangTogether_data()
    {
        columns();
        row(u"SELECT COUNT(*) FROM sales_fact a, sales_fact b"_s, u"sales_fact"_s, "twice");
        row(u"SELECT COUNT(*) FROM sales_fact a JOIN dim_stores a USING (store_id)"_s, u"dim_stores"_s,
            "“a” is the name of two tables");
        row(u"SELECT COUNT(*) FROM sales_fact f JOIN dim_stores t"_s, u"dim_stores"_s, "not said how");
        row(u"SELECT COUNT(*) FROM sales_fact f JOIN dim_stores t USING (city)"_s, u"dim_stores"_s,
            "“city” does not join these tables");
        row(u"SELECT COUNT(*) FROM sales_fact f LEFT JOIN dim_stores t ON t.store_id = f.store_id AND t.city = "
            "'Hull'"_s,
            u"t.city = 'Hull'"_s, "A LEFT JOIN on more than the key");
        row(u"SELECT COUNT(*) FROM sales_fact f JOIN dim_stores t ON t.store_id = f.store_id AND f.store_id = "
            "t.store_id"_s,
            u"dim_stores"_s, "Two joins lead to “Store”");
        row(u"SELECT COUNT(*) FROM sales_fact f JOIN inventory_fact i ON i.product_id = f.product_id"_s,
            u"i.product_id = f.product_id"_s, "The model does not join");
        row(u"SELECT COUNT(*) FROM dim_products p JOIN sales_fact f USING (product_id) JOIN inventory_fact i "
            u"ON "
            "i.product_id = p.product_id"_s,
            u"inventory_fact"_s, "several times");
        row(counted(u"WHERE x.city = 'Hull'"_s), u"x.city"_s, "no table “x” under FROM");
        row(u"SELECT COUNT(*) FROM sales_fact f JOIN dim_stores t USING (store_id) JOIN dim_customers c USING "
            "(customer_id) WHERE city = 'Hull'"_s,
            u"city"_s, "a column of two tables");
    }
    void howTablesHangTogether() { check(); }

    void whatIsCounted_data()
    {
        columns();
        row(figure(u"store_id + COUNT(*)"_s), u"store_id"_s, "“store_id” of single rows stands beside");
        row(figure(u"'x' || COUNT(*)"_s), u"'x'"_s, "Figures of steps cannot be made with this");
        row(figure(u"COUNT(*) % 7"_s), u"COUNT(*) % 7"_s, "no remainder");
        row(figure(u"SUM(total_amount) % 7"_s), u"SUM(total_amount) % 7"_s, "no remainder");
        row(figure(u"ROUND(SUM(total_amount), 2) * 2"_s), u"ROUND"_s, "What is rounded");
        row(figure(u"SUM(total_amount) / ROUND(SUM(quantity), 1)"_s), u"SUM"_s, "What is rounded");
        row(figure(u"ROUND(SUM(total_amount), store_id)"_s), u"ROUND"_s, "not rounded like this");
        row(figure(u"ROUND(ROUND(SUM(total_amount), 2), 1)"_s), u"ROUND"_s, "not rounded like this");
        row(figure(u"COALESCE(ROUND(SUM(total_amount), 2), 0)"_s), u"COALESCE"_s, "not made like this");
        row(figure(u"SQRT(SUM(total_amount))"_s), u"SQRT"_s, "no “sqrt” like this");
        row(figure(u"CAST(SUM(total_amount) AS TEXT)"_s), u"CAST"_s, "not of this type");
        row(figure(u"AVG(DISTINCT total_amount)"_s), u"AVG"_s, "No measure counts this");
        row(figure(u"MIN(total_amount)"_s), u"MIN"_s, "No measure counts this");
        row(figure(u"SUM(total_amount, 2)"_s), u"SUM"_s, "No measure counts this");
        row(figure(u"SUM(quantity / 2)"_s), u"quantity / 2"_s, "No measure counts this");
        row(figure(u"SUM(ABS(quantity))"_s), u"ABS(quantity)"_s, "No measure counts this");
        row(figure(u"COUNT(DISTINCT *)"_s), u"COUNT"_s, "No measure counts this");
        on(Engine::Sqlite, u"SELECT SUM(total_e4) + SUM(quantity_e3) FROM sales_lines"_s, u"SUM(total_e4)"_s,
           "different units");
        on(Engine::Sqlite, u"SELECT SUM(total_e4 + quantity_e3) FROM sales_lines"_s,
           u"total_e4 + quantity_e3"_s, "different units");
        on(Engine::Sqlite, u"SELECT SUM(CASE WHEN total_e4 > quantity_e3 THEN 1 END) FROM sales_lines"_s,
           u"total_e4 > quantity_e3"_s, "different units");
        on(Engine::Sqlite, u"SELECT ROUND(SUM(total_e4), 2) FROM sales_lines"_s, u"ROUND"_s,
           "not rounded like this");
        on(Engine::Sqlite, u"SELECT SUM(total_e4) / COUNT(*) FROM sales_lines"_s, u"SUM(total_e4)"_s,
           "to a whole number");
        on(Engine::PostgreSql, figure(u"CAST(SUM(total_amount) AS REAL)"_s), u"CAST"_s, "not of this type");
        row(counted(u"GROUP BY COUNT(*)"_s), u"COUNT(*)"_s, "not grouped by what is counted");
        row(u"SELECT city, city AS again, COUNT(*) FROM sales_fact JOIN dim_stores USING (store_id) GROUP BY "
            "city"_s,
            u"city"_s, "shown twice");
        row(u"SELECT DISTINCT COUNT(*) FROM sales_fact JOIN dim_stores USING (store_id) GROUP BY city"_s,
            u"city"_s, "which is not shown");
        row(figure(u"COUNT(*)"_s) + u" HAVING MAX(CASE WHEN quantity > 0 THEN sale_date END) > '2025-01-01'"_s,
            u"MAX("_s, "A day that is measured");
        row(u"SELECT city, COUNT(*) FROM sales_fact JOIN dim_stores USING (store_id) GROUP BY city ORDER BY "
            "country"_s,
            u"country"_s, "sorted by what is shown");
        row(counted(u"LIMIT 0"_s), u"0"_s, "A number of rows from 1 on");
        row(counted(u"LIMIT 2.5"_s), u"2.5"_s, "A number of rows from 1 on");
        on(Engine::PostgreSql, splitBy(u"city"_s) + u" ORDER BY 1 NULLS LAST LIMIT 3"_s, u"1"_s,
           "decides which rows are kept");
    }
    void whatIsCounted() { check(); }

    void whatMembersAreLike_data()
    {
        columns();
        row(splitBy(u"total_amount"_s), u"total_amount"_s, "of single rows is nothing");
        row(splitBy(u":city"_s), u":city"_s, "A parameter is read as a value of a condition only");
        row(splitBy(u"NULL"_s), u"NULL"_s, "Fields of steps cannot be made with this");
        row(splitBy(u"city + 1"_s), u"city + 1"_s, "Numbers are expected here");
        row(splitBy(u"CASE WHEN city THEN 1 END"_s), u"city"_s, "A condition is expected here");
        row(splitBy(u"CASE WHEN floor_area > 1 OR city THEN 1 END"_s), u"city"_s,
            "A condition is expected here");
        row(splitBy(u"CASE WHEN NOT city THEN 1 END"_s), u"NOT city"_s, "A condition is expected behind NOT");
        row(splitBy(u"CASE WHEN city = 'Hull' THEN 1 ELSE 'x' END"_s), u"'x'"_s, "different types");
        row(splitBy(u"CASE WHEN city > floor_area THEN 1 END"_s), u"city > floor_area"_s,
            "Values of different types are compared");
        row(splitBy(u"CASE WHEN city IN (SELECT 'x' FROM dim_stores) THEN 1 END"_s), u"city IN"_s,
            "A SELECT in an expression");
        row(splitBy(u"CASE WHEN (city = 'a') > (city = 'b') THEN 1 END"_s), u"(city = 'a') > (city = 'b')"_s,
            "none is more than another");
        row(splitBy(u"city COLLATE nocase"_s), u"city COLLATE nocase"_s, "another order cannot be said");
        row(splitBy(u"COALESCE(city, 1)"_s), u"1"_s, "Values of different types or units");
        row(splitBy(u"COALESCE(city)"_s), u"COALESCE(city)"_s, "no “coalesce” like this");
        row(splitBy(u"REVERSE(city)"_s), u"REVERSE(city)"_s, "no “reverse” like this");
        row(splitBy(u"SUBSTR(city, 2, 3)"_s), u"SUBSTR"_s, "no “substr” like this");
        row(splitBy(u"LENGTH(floor_area)"_s), u"LENGTH"_s, "no “length” like this");
        row(splitBy(u"CAST(city AS BLOB)"_s), u"CAST"_s, "no such type");
        row(splitBy(u"CAST(city AS VARCHAR(3))"_s), u"CAST"_s, "cuts texts off");
        row(splitBy(u"CAST(city AS INTEGER)"_s), u"CAST"_s, "another one here");
        row(splitBy(u"CAST(cost_price AS TEXT)"_s), u"CAST"_s, "differs from fields of steps");
        row(splitBy(u"(city = 'Hull') || 'x'"_s), u"(city = 'Hull')"_s, "differs from fields of steps");
        row(splitBy(u"DATE(city)"_s), u"city"_s, "A day is expected here");
        on(Engine::Sqlite, splitBy(u"strftime('%j', sale_date)"_s), u"strftime"_s,
           "years, months and days only");
        on(Engine::Sqlite, splitBy(u"EXTRACT(year FROM sale_date)"_s), u"EXTRACT"_s, "like this");
        on(Engine::Sqlite, splitBy(u"cost_price * 2"_s), u"cost_price * 2"_s, "in other units, or not exactly");
        on(Engine::Sqlite, splitBy(u"cost_price_e4"_s), u"cost_price_e4"_s, "Amounts in stored units");
        on(Engine::PostgreSql, splitBy(u"to_char(sale_date, 'Day')"_s), u"to_char"_s, "years, months and days");
        on(Engine::PostgreSql, splitBy(u"EXTRACT(dow FROM sale_date)"_s), u"EXTRACT"_s, "like this");
        on(Engine::PostgreSql, splitBy(u"UPPER(city)"_s), u"UPPER(city)"_s,
           "UPPER follows the database's language");
        on(Engine::PostgreSql, splitBy(u"CASE WHEN city > country THEN 1 END"_s), u"city > country"_s,
           "The order of texts is the database's own");
        on(Engine::PostgreSql, splitBy(u"CAST(sale_date AS TEXT)"_s), u"CAST"_s,
           "differs from fields of steps");
        // Each engine has patterns of its own; those of the other are plain letters to it.
        on(Engine::Sqlite, splitBy(u"strftime('YYYY', sale_date)"_s), u"strftime"_s, "years, months and days");
        on(Engine::PostgreSql, splitBy(u"to_char(sale_date, '%Y')"_s), u"to_char"_s, "years, months and days");
    }
    void whatMembersAreLike() { check(); }

    void whichRowsAreMeant_data()
    {
        columns();
        row(counted(u"WHERE 'a' = 'a'"_s), u"'a' = 'a'"_s, "Two values are compared");
        on(Engine::Sqlite, counted(u"WHERE city > ''"_s), u"city > ''"_s, "do not compare with an empty text");
        row(counted(u"WHERE city IN ('Hull', UPPER(country))"_s), u"UPPER(country)"_s,
            "A value is expected here");
        row(counted(u"WHERE city LIKE country"_s), u"country"_s, "as a text written out");
        row(counted(u"WHERE city LIKE 'a!%' ESCAPE '!!'"_s), u"'!!'"_s, "One letter is expected behind ESCAPE");
        row(counted(u"WHERE city LIKE 'a!' ESCAPE '!'"_s), u"'a!'"_s, "so this cannot be said");
        row(counted(u"WHERE city GLOB '[ab]*'"_s), u"'[ab]*'"_s, "so this cannot be said");
        row(counted(u"WHERE city ILIKE 'a%'"_s), u"city ILIKE"_s, "Write LIKE");
        row(counted(u"WHERE store_id LIKE '1%'"_s), u"store_id LIKE"_s, "A text is expected before LIKE");
        row(counted(u"WHERE city"_s), u"city"_s, "A condition is expected here");
        row(counted(u"WHERE city = 3"_s), u"3"_s, "no value of the field");
        row(counted(u"WHERE store_id = 'three'"_s), u"'three'"_s, "no value of the field");
        row(counted(u"WHERE city = :_x"_s), u":_x"_s, "begins with a letter");
        row(counted(u"WHERE city = :x AND store_id = :x"_s), u":x"_s, "values of different types");
        on(Engine::Sqlite, counted(u"WHERE cost_price_e4 > :x"_s), u":x"_s, "in stored units");
        row(counted(u"WHERE store_id IN (SELECT store_id FROM sales_fact GROUP BY store_id)"_s),
            u"store_id IN"_s, "counts or cuts its rows");
        row(counted(u"WHERE UPPER(city) IN (SELECT city FROM dim_stores)"_s), u"UPPER(city)"_s,
            "A key such as customer_id");
        row(counted(u"WHERE store_id IN (SELECT store_id, city FROM dim_stores)"_s), u"store_id IN"_s,
            "One key is expected");
        row(counted(u"WHERE city IN (SELECT city FROM dim_stores)"_s), u"city IN"_s, "asks something else");
        row(counted(u"WHERE EXISTS (SELECT 1 FROM dim_stores x)"_s), u"EXISTS"_s, "asks something else");
        row(u"SELECT store_id, COUNT(*) FROM sales_fact GROUP BY store_id HAVING store_id IN (SELECT store_id "
            "FROM dim_stores)"_s,
            u"store_id IN"_s, "This SELECT cannot be a condition");
        row(u"SELECT store_id, COUNT(*) FROM sales_fact GROUP BY store_id HAVING COUNT(*) > SUM(quantity)"_s,
            u"COUNT(*) > SUM(quantity)"_s, "Two fields are compared");
    }
    void whichRowsAreMeant() { check(); }

    void aValueThatDoesNotFitItsParameterIsRefused()
    {
        const auto read = questionOfSql(counted(u"WHERE store_id = :store"_s), m_model, Engine::Sqlite,
                                        {{u"store"_s, u"Hull"_s}});
        QVERIFY(!read);
        QVERIFY2(read.error().sentence.contains(u"“store” cannot be compared here with “Hull”"_s),
                 qPrintable(read.error().sentence));
    }

private:
    void check()
    {
        QFETCH(Engine, engine);
        QFETCH(QString, sql);
        QFETCH(QString, part);
        QFETCH(QString, said);
        const auto read = questionOfSql(sql, m_model, engine);
        QVERIFY2(!read, "it was read");
        const auto &[place, sentence] = read.error();
        QVERIFY2(sentence.contains(said), qPrintable(sentence));
        QVERIFY2(sql.mid(place.from, place.length).startsWith(part),
                 qPrintable(sentence + u" at "_s + sql.mid(place.from, place.length)));
    }

    SemanticModel m_model;
};

QTEST_GUILESS_MAIN(TestSqlRefusals)
#include "tst_sqlrefusals.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Which statements become which questions, why others do not, and that no text whatever is too much.
#include "query/question/questionjson.h"
#include "query/reading/questionofsql.h"
#include "query/sqltokens.h"
#include "semantic/semanticmodel.h"
#include "support/verify.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

class TestQuestionOfSql : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto model = SemanticModel::load();
        VERIFY_OK(model);
        m_model = std::move(*model);
    }

    void aStatementBecomesAQuestion_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("json");
        QTest::newRow("plain")
            << u"SELECT city, SUM(total_amount) AS r FROM sales_fact JOIN dim_stores USING (store_id) "
               "GROUP BY city ORDER BY r DESC"_s
            << uR"({"by":["store.city"],"measures":["revenue"],"sort":[{"by":"revenue","descending":true}],"version":1})"_s;
        QTest::newRow("period")
            << u"SELECT SUM(total_amount) FROM sales_fact WHERE sale_date >= '2025-01-01' AND "
               "sale_date < '2025-02-01'"_s
            << uR"({"measures":["revenue"],"period":{"from":"2025-01-01","to":"2025-01-31"},"version":1})"_s;
        QTest::newRow("unknown is not false")
            << u"SELECT COUNT(*) FROM sales_fact JOIN dim_stores USING (store_id) WHERE NOT city = 'Hull'"_s
            << uR"({"measures":["lines"],"version":1,"where":{"not":{"any":[{"field":"store.city","is":"Hull"},{"empty":true,"field":"store.city"}]}}})"_s;
        QTest::newRow("what is never empty")
            << u"SELECT COUNT(*) FROM sales_fact JOIN dim_stores USING (store_id) WHERE store_name <> 'Hull'"_s
            << uR"({"measures":["lines"],"version":1,"where":{"not":{"field":"store.store_name","is":"Hull"}}})"_s;
        QTest::newRow("parameters")
            << u"SELECT COUNT(*) FROM sales_fact JOIN dim_stores USING (store_id) WHERE city = :city LIMIT :n"_s
            << uR"({"limit":":n","measures":["lines"],"parameters":[{"default":"Hull","name":"city","type":"text"},{"name":"n","type":"whole"}],"version":1,"where":{"field":"store.city","is":":city"}})"_s;
        QTest::newRow("twice negative")
            << u"SELECT SUM(total_e4) + -(-10000) AS n FROM sales_lines"_s
            << uR"({"made":[{"expression":"revenue + 1","name":"n"}],"measures":["n"],"version":1})"_s;
        QTest::newRow("members without")
            << u"SELECT DISTINCT country FROM dim_stores t WHERE NOT EXISTS (SELECT 1 FROM sales_fact f WHERE f.store_id = t.store_id)"_s
            << uR"({"by":["store.country"],"measures":["store_count"],"version":1,"where":{"not":{"has_any":"sales","of":"store"}}})"_s;
    }

    void aStatementBecomesAQuestion()
    {
        QFETCH(QString, sql);
        QFETCH(QString, json);
        const auto read = questionOfSql(sql, m_model, Engine::Sqlite, {{u"city"_s, u"Hull"_s}});
        QVERIFY2(read, read ? "" : qPrintable(read.error().sentence));
        QCOMPARE(QString::fromUtf8(QJsonDocument(toJson(read->question)).toJson(QJsonDocument::Compact)), json);
    }

    // What is grouped by or counted, and the field that it becomes. Empty: the engine would make something else
    // of it.
    void anExpressionBecomesAField_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("onSqlite");
        QTest::addColumn<QString>("onPostgreSql");
        const auto row = [](const QString &sql, const QString &onSqlite, const QString &onPostgreSql) {
            QTest::newRow(qPrintable(sql)) << sql << onSqlite << onPostgreSql;
        };
        const auto both = [&](const QString &sql, const QString &field) { row(sql, field, field); };
        row(u"strftime('%Y-%m', sale_date)"_s, u"left(text(date.full_date), 7)"_s, {});
        row(u"to_char(sale_date, 'YYYY-MM')"_s, {}, u"left(text(date.full_date), 7)"_s);
        row(u"CAST(strftime('%m', sale_date) AS INTEGER)"_s, u"month(date.full_date)"_s, {});
        row(u"CAST(substr(sale_date, 6, 2) AS INTEGER)"_s, u"month(date.full_date)"_s, {});
        row(u"EXTRACT(month FROM sale_date)"_s, {}, u"month(date.full_date)"_s);
        row(u"date_part('isodow', sale_date)"_s, {}, u"weekday(date.full_date)"_s);
        row(u"CAST(sale_date AS TEXT)"_s, u"text(date.full_date)"_s, {});
        row(u"UPPER(city)"_s, u"upper(store.city)"_s, {});
        row(u"LOWER(city COLLATE \"C\")"_s, {}, u"lower(store.city)"_s);
        row(u"LEFT(city, 3)"_s, {}, u"left(store.city, 3)"_s);
        both(u"SUBSTR(city, 1, 3)"_s, u"left(store.city, 3)"_s);
        both(u"LENGTH(city)"_s, u"length(store.city)"_s);
        both(u"TRIM(city)"_s, u"trim(store.city)"_s);
        both(u"REPLACE(city, 'it''s', '')"_s, u"replace(store.city, 'it''s', '')"_s);
        both(u"city || ' ' || store_id"_s, u"concat(store.city, ' ', text(store.store_id))"_s);
        both(u"COALESCE(city, state, 'x')"_s, u"coalesce(store.city, store.state, 'x')"_s);
        both(u"ABS(floor_area)"_s, u"abs(store.floor_area)"_s);
        both(u"-floor_area * 2"_s, u"((-store.floor_area) * 2)"_s);
        both(u"CASE city WHEN 'Hull' THEN 1 ELSE 0 END"_s,
             u"case when (store.city = 'Hull') then 1 else 0 end"_s);
        both(u"CASE WHEN floor_area BETWEEN 1 AND 9 THEN 'small' WHEN NOT (city IN ('Hull', 'Leeds') OR state "
             u"IS "
             "NULL) THEN 'south' ELSE NULL END"_s,
             u"case when ((store.floor_area >= 1) and (store.floor_area <= 9)) then 'small' when (not "
             u"(((store.city "
             "= 'Hull') or (store.city = 'Leeds')) or (store.state is empty))) then 'south' end"_s);
        both(u"COALESCE(SUM(unit_cost * quantity), 0)"_s, u"coalesce(cost, 0)"_s);
        both(u"ROUND(SUM(total_amount), 2)"_s, u"revenue"_s);
        both(u"ROUND(AVG(total_amount), 2)"_s, u"revenue / lines"_s);
        both(u"SUM(total_amount) / NULLIF(SUM(quantity), 0)"_s, u"revenue / units"_s);
        both(u"COUNT(*) * 1.0 / 7"_s, u"lines / 7"_s);
        both(u"SUM(total_amount) + -(-1)"_s, u"revenue + 1"_s);
    }

    void anExpressionBecomesAField()
    {
        QFETCH(QString, sql);
        QFETCH(QString, onSqlite);
        QFETCH(QString, onPostgreSql);
        const bool isFigure = sql.contains(u"SUM("_s) || sql.contains(u"COUNT("_s) || sql.contains(u"AVG("_s);
        const auto statement =
            isFigure
                ? u"SELECT %1 AS n FROM sales_fact"_s
                : u"SELECT %1 AS m, COUNT(*) FROM sales_fact JOIN dim_stores USING (store_id) GROUP BY 1"_s;
        for (const auto engine : {Engine::Sqlite, Engine::PostgreSql}) {
            const auto read = questionOfSql(statement.arg(sql), m_model, engine);
            const auto &field = engine == Engine::Sqlite ? onSqlite : onPostgreSql;
            QCOMPARE(read.has_value(), !field.isEmpty());
            if (!read)
                continue;
            QCOMPARE(read->question.made.size(), size_t(1));
            QCOMPARE(read->question.made.front().expression, field);
        }
    }

    // Each with the part of the statement that is in the way, and what is said of it.
    void othersSayWhy_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("part");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *name, const QString &sql, const QString &part, const QString &said) {
            QTest::newRow(name) << sql << part << said;
        };
        const auto counted = [](const QString &rest) {
            return u"SELECT COUNT(*) FROM sales_fact f JOIN dim_stores t USING (store_id) "_s + rest;
        };
        row("window", u"SELECT city, RANK() OVER (ORDER BY city) FROM dim_stores"_s, u"RANK() "_s,
            u"A window function cannot be a step yet."_s);
        row("star", u"SELECT * FROM sales_fact"_s, u"*"_s, u"* shows single rows"_s);
        row("another statement", u"DELETE FROM sales_fact"_s, u"DELETE"_s, u"Only a SELECT"_s);
        row("union", u"SELECT COUNT(*) FROM sales_fact UNION SELECT 1"_s, u"UNION"_s, u"one below the other"_s);
        row("no table", u"SELECT COUNT(*) FROM etl_batches"_s, u"etl_batches"_s,
            u"no table that questions count"_s);
        row("no measure", u"SELECT COUNT(DISTINCT transaction_id) FROM sales_fact"_s,
            u"COUNT(DISTINCT transaction_id)"_s, u"No measure counts this."_s);
        row("stock over days", u"SELECT SUM(closing_stock) FROM inventory_fact"_s, u"SUM(closing_stock)"_s,
            u"steps show how it stood at last"_s);
        row("two facts",
            u"SELECT COUNT(*) FROM inventory_fact i JOIN dim_products p ON p.product_id = i.product_id JOIN "
            "sales_fact f ON f.product_id = p.product_id"_s,
            u"sales_fact"_s, u"several times"_s);
        row("one to many, left",
            u"SELECT city, COUNT(*) FROM dim_stores t LEFT JOIN sales_fact f ON f.store_id = "
            "t.store_id GROUP BY city"_s,
            u"sales_fact"_s, u"A LEFT JOIN from one to many"_s);
        row("no join", u"SELECT COUNT(*) FROM sales_fact, dim_stores"_s, u"dim_stores"_s,
            u"how “Store” is joined"_s);
        row("another join",
            u"SELECT COUNT(*) FROM sales_fact f JOIN dim_stores t ON t.store_id = f.product_id"_s,
            u"t.store_id = f.product_id"_s, u"does not join"_s);
        row("ungrouped", u"SELECT city, COUNT(*) FROM sales_fact JOIN dim_stores USING (store_id)"_s, u"city"_s,
            u"neither counted nor under GROUP BY"_s);
        row("single rows", u"SELECT city FROM dim_stores"_s, u"SELECT"_s, u"This lists single rows"_s);
        row("whole quotient", counted(u"HAVING COUNT(*) / 2 > 1"_s), u"COUNT(*) / 2"_s, u"to a whole number"_s);
        row("quotient compared", counted(u"HAVING SUM(total_amount) / COUNT(*) > 5"_s),
            u"SUM(total_amount) / COUNT(*)"_s, u"Write ROUND"_s);
        row("quotient cut",
            u"SELECT city, AVG(total_amount) FROM sales_fact JOIN dim_stores USING (store_id) GROUP BY "
            "city ORDER BY 2 DESC LIMIT 3"_s,
            u"2"_s, u"decides which rows are kept"_s);
        row("empty first",
            u"SELECT city, COUNT(*) FROM sales_fact JOIN dim_stores USING (store_id) GROUP BY city ORDER "
            "BY city LIMIT 3"_s,
            u"city"_s, u"NULLS LAST"_s);
        row("single figures", counted(u"WHERE quantity > 0"_s), u"quantity"_s, u"of single rows"_s);
        row("pattern", counted(u"WHERE city LIKE 'a*'"_s), u"'a*'"_s, u"so this cannot be said"_s);
        row("this day", counted(u"WHERE sale_date > DATE('now')"_s), u"'now'"_s, u"A day is expected"_s);
        row("half a day", counted(u"WHERE sale_date > '2025-1-1'"_s), u"'2025-1-1'"_s,
            u"no value of the field"_s);
        row("encrypted",
            u"SELECT email, COUNT(*) FROM sales_fact JOIN dim_customers USING (customer_id) GROUP BY email"_s,
            u"email"_s, u"nothing that the warehouse can make a field of"_s);
        row("offset", counted(u"LIMIT 5 OFFSET 5"_s), u"OFFSET"_s, u"OFFSET cannot be a step"_s);
        row("unknown column", counted(u"WHERE town = 'Hull'"_s), u"town"_s, u"no column “town”"_s);
        row("unfinished", u"SELECT COUNT(*) FROM sales_fact WHERE"_s, u"WHERE"_s, u"Something is missing"_s);
        row("nothing", QString(), QString(), u"no statement"_s);
        row("customers of the case study",
            u"WITH m AS (SELECT customer_id, AVG(total_amount) AS a FROM sales_fact GROUP BY customer_id) SELECT AVG(a) FROM m"_s,
            u"m"_s, u"A WITH before the statement"_s);
    }

    void othersSayWhy()
    {
        QFETCH(QString, sql);
        QFETCH(QString, part);
        QFETCH(QString, said);
        const auto read = questionOfSql(sql, m_model, Engine::Sqlite);
        QVERIFY2(!read, "it was read");
        const auto &[place, sentence] = read.error();
        QVERIFY2(sentence.contains(said), qPrintable(sentence));
        QVERIFY2(sql.mid(place.from, place.length).startsWith(part.trimmed()),
                 qPrintable(sql.mid(place.from, place.length)));
    }

    // On PostgreSQL texts are compared in the language of the database.
    void theOrderOfTextsIsTheDatabasesOwn()
    {
        const auto sql =
            u"SELECT city, COUNT(*) FROM sales_fact JOIN dim_stores USING (store_id) WHERE city > 'H'%1 "
            "GROUP BY city"_s;
        QVERIFY(!questionOfSql(sql.arg(QString()), m_model, Engine::PostgreSql));
        QVERIFY(questionOfSql(sql.arg(u" COLLATE \"C\""_s), m_model, Engine::PostgreSql));
        QVERIFY(questionOfSql(sql.arg(QString()), m_model, Engine::Sqlite));
    }

    void whatIsNestedTooDeeplyIsRefused()
    {
        const auto nested = [](const QString &open, const QString &inside, const QString &close, int times) {
            return u"SELECT COUNT(*) FROM sales_fact WHERE "_s + open.repeated(times) + inside +
                   close.repeated(times);
        };
        const QStringList all{nested(u"("_s, u"1 = 1"_s, u")"_s, 100'000),
                              nested(u"NOT "_s, u"1 = 1"_s, QString(), 9'000),
                              nested(u"1 + "_s, u"1 = 1"_s, QString(), 9'000),
                              nested(u"- "_s, u"1 = 1"_s, QString(), 9'000),
                              nested(u"CASE WHEN "_s, u"1 = 1"_s, u" THEN 1 END"_s, 3'000),
                              nested(u"EXISTS (SELECT 1 FROM sales_fact WHERE "_s, u"1 = 1"_s, u")"_s, 3'000)};
        for (const auto &sql : all)
            QVERIFY(!questionOfSql(sql, m_model, Engine::Sqlite));
    }

    // Whatever a statement is torn into, it is read or refused at a place in it.
    void noTextIsTooMuch()
    {
        const QStringList all{
            u"SELECT p.product_name, SUM(sf.total_amount) AS r, AVG(sf.total_amount) a FROM sales_fact sf JOIN "
            "dim_products p ON sf.product_id = p.product_id JOIN dim_date d ON sf.sale_date = d.full_date "
            "WHERE d.year = "
            "2024 AND NOT (p.brand LIKE 'A%' OR p.category IN ('x', NULL)) GROUP BY p.product_name HAVING "
            "COUNT(*) > 5 "
            "ORDER BY r DESC NULLS LAST LIMIT 10"_s,
            u"SELECT CASE WHEN month BETWEEN 1 AND 6 THEN UPPER(city) ELSE city || '-' END, COUNT(*) FROM "
            u"sales_fact f, "
            "dim_stores t, dim_date WHERE f.store_id = t.store_id AND full_date = sale_date AND customer_id "
            "NOT IN "
            "(SELECT customer_id FROM sales_fact WHERE sale_date > '2025-01-01') GROUP BY 1"_s,
            u"WITH m (a, b) AS (SELECT customer_id, SUM(total_amount) FROM sales_fact GROUP BY 1) SELECT a, "
            u"CAST(b AS "
            "REAL), EXTRACT(year FROM c) FROM m WHERE x::date = DATE '2025-01-01' AND EXISTS (SELECT 1)"_s};
        QRandomGenerator random(20251231);
        int read = 0;
        for (int round = 0; round < 6000; ++round) {
            const auto &sql = all[round % all.size()];
            QStringList words;
            for (const auto &token : sqlTokens(sql))
                words += token.text.toString();
            for (int change = 0; change < 1 + round % 4; ++change) {
                if (words.isEmpty())
                    break;
                const auto at = random.bounded(words.size());
                switch (random.bounded(4)) {
                case 0:
                    words.removeAt(at);
                    break;
                case 1:
                    words.insert(at, words[at]);
                    break;
                case 2:
                    words.swapItemsAt(at, random.bounded(words.size()));
                    break;
                default:
                    words = words.mid(0, at + 1);
                }
            }
            const auto torn = words.join(u' ');
            const auto engine = round % 2 ? Engine::Sqlite : Engine::PostgreSql;
            const auto its = questionOfSql(torn, m_model, engine);
            read += its ? 1 : 0;
            if (its)
                continue;
            const auto &[place, sentence] = its.error();
            QVERIFY(!sentence.isEmpty());
            QVERIFY2(place.from >= 0 && place.length >= 0 && place.end() <= torn.size(), qPrintable(torn));
        }
        QVERIFY(read > 0);
    }

private:
    SemanticModel m_model;
};

QTEST_GUILESS_MAIN(TestQuestionOfSql)
#include "tst_questionofsql.moc"

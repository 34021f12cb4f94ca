// SPDX-License-Identifier: GPL-3.0-or-later
// A statement that is read as a question has the question's rows, on both engines: those that Martlet writes
// for the cases of tests/query/cases and of the Star Schema Benchmark, and those that people write.
#include "query/question/questionjson.h"
#include "query/question/resolvedquestion.h"
#include "query/reading/questionofsql.h"
#include "query/sqltokens.h"
#include "query/ssb/ssbplace.h"
#include "reports/shopplace.h"
#include "semantic/semanticmodel.h"
#include "support/contentof.h"
#include "support/print.h"
#include "support/verify.h"
#include "warehouse/askedquestion.h"

#include <QDir>
#include <QTest>

#include <cmath>

using namespace martlet;
using namespace Qt::StringLiterals;

namespace {

const Viewer viewer{u"analyst"_s, {}};

// A value as people would write it in the statement, in the units that the engine stores.
QString literalOf(const Value &value, Engine engine)
{
    const bool isSqlite = engine == Engine::Sqlite;
    if (const auto *const text = std::get_if<QString>(&value))
        return u'\'' + QString(*text).replace(u'\'', u"''"_s) + u'\'';
    if (const auto *const day = std::get_if<QDate>(&value))
        return (isSqlite ? u"'%1'"_s : u"DATE '%1'"_s).arg(day->toString(Qt::ISODate));
    if (const auto *const money = std::get_if<Money>(&value); money && isSqlite)
        return QString::number(money->units());
    if (const auto *const quantity = std::get_if<Quantity>(&value); quantity && isSqlite)
        return QString::number(quantity->units());
    if (const auto *const number = std::get_if<ScaledNumber>(&value); number && isSqlite)
        return QString::number(number->units);
    return toText(value);
}

QString inlined(const WrittenSql &written, Engine engine)
{
    QString sql = written.sql;
    auto tokens = sqlTokens(written.sql);
    std::reverse(tokens.begin(), tokens.end());
    for (const auto &token : tokens) {
        if (token.kind != SqlToken::Kind::Parameter)
            continue;
        for (const auto &[name, value] : written.bindings) {
            if (name == token.text.mid(1))
                sql.replace(token.text.data() - QStringView(written.sql).data(), token.text.size(),
                            literalOf(value, engine));
        }
    }
    return sql;
}

// The rows as texts, in the columns that the statement's stand in.
QStringList rowsIn(const ResultSet &rows, const std::vector<int> &columns)
{
    QStringList lines;
    for (qint64 row = 0; row < rows.rowCount(); ++row) {
        QStringList cells;
        for (const int column : columns)
            cells += isNull(rows.value(row, column)) ? u"NULL"_s : toText(rows.value(row, column));
        lines += cells.join(u" | "_s);
    }
    return lines;
}

// A cell as a number or a text; amounts in whole units as those they stand for.
QString plainCell(const Value &value, int unitScale)
{
    if (isNull(value))
        return u"NULL"_s;
    const auto text = toText(value);
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    return isNumber ? QString::number(number / std::pow(10, unitScale), 'f', 3) : text;
}

// The same to the decimals that the question rounds to, and to what floating point leaves of the others.
bool isSameCell(const QString &a, const QString &b)
{
    bool isNumber = false, isOther = false;
    const double one = a.toDouble(&isNumber), other = b.toDouble(&isOther);
    return isNumber && isOther ? std::abs(one - other) < 0.002 : a == b;
}

} // namespace

class TestSelectLaws : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto model = SemanticModel::load();
        VERIFY_OK(model);
        m_model = std::move(*model);
        auto ssbModel = SemanticModel::parse(ssb::contentOf(u"ssb.toml"_s), u"ssb.toml"_s);
        VERIFY_OK(ssbModel);
        m_ssbModel = std::move(*ssbModel);
        for (const auto engine : {Engine::Sqlite, Engine::PostgreSql}) {
            m_places[engine] = std::make_unique<ShopPlace>(engine);
            m_ssb[engine] = std::make_unique<ssb::Place>(engine);
        }
    }
    void cleanupTestCase()
    {
        m_places.clear();
        m_ssb.clear();
    }

    void whatMartletWritesIsReadBack_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("isSsb");
        const QDir folder(QStringLiteral(MARTLET_QUERY_CASES)), paper(ssb::folder().filePath(u"cases"_s));
        for (const auto &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name))
            QTest::newRow(qPrintable(name.chopped(5))) << folder.filePath(name) << false;
        for (const auto &name : paper.entryList({u"*.json"_s}, QDir::Files, QDir::Name))
            QTest::newRow(qPrintable(name.chopped(5))) << paper.filePath(name) << true;
    }

    void whatMartletWritesIsReadBack()
    {
        QFETCH(QString, path);
        QFETCH(bool, isSsb);
        const auto question = questionFromJson(contentOf(path), path);
        VERIFY_OK(question);
        for (const auto engine : {Engine::Sqlite, Engine::PostgreSql}) {
            auto &warehouse = isSsb ? *m_ssb[engine]->warehouse : *m_places[engine]->warehouse;
            const auto &model = isSsb ? m_ssbModel : m_model;
            const auto facts = warehouse.facts();
            VERIFY_OK(facts);
            if (!question->rowsOf.of.isEmpty())
                return; // several statements
            const auto resolved = resolvedQuestion(*question, facts->firstSale, facts->asOf);
            VERIFY_OK(resolved);
            const auto prepared = prepare(*resolved, model, engine);
            VERIFY_OK(prepared);
            const auto sql = inlined(prepared->shown, engine);
            const auto read = questionOfSql(sql, model, engine);
            if (!read) {
                qInfo().noquote() << read.error().sentence << sql.mid(read.error().place.from, 60);
                continue;
            }
            ++m_understood[engine];
            const SqlQuestion byHand{.sql = sql, .columns = prepared->shown.columns};
            const auto hand = warehouse.ask(byHand, viewer, {});
            VERIFY_OK(hand);
            const auto asked = answer(warehouse, read->question, model, viewer, {});
            VERIFY_OK(asked);
            std::vector<int> all, columns;
            for (int column = 0; column < hand->rows->columnCount(); ++column) {
                all.push_back(column);
                columns.push_back(asked->answer.rows->indexOf(read->columns[size_t(column)].field));
                QVERIFY(columns.back() >= 0);
            }
            auto its = rowsIn(*asked->answer.rows, columns), theirs = rowsIn(*hand->rows, all);
            if (!prepared->plan.isWholeInSql()) { // which Martlet sorts behind the SQL
                its.sort();
                theirs.sort();
            }
            QCOMPARE(its, theirs);
        }
    }

    // Of 75 statements; fewer are a step back.
    void manyAreUnderstood()
    {
        QVERIFY(m_understood[Engine::Sqlite] >= 39);
        QVERIFY(m_understood[Engine::PostgreSql] >= 40);
    }

    // As people write them. Of text that only one engine takes the other has its own.
    void whatPeopleWriteIsRead_data()
    {
        QTest::addColumn<QString>("sqlite");
        QTest::addColumn<QString>("postgresql");
        QTest::addColumn<bool>("isInOrder"); // it says the order of all its rows
        const auto both = [](const char *name, const QString &sql, bool isInOrder = false) {
            QTest::newRow(name) << sql << sql << isInOrder;
        };
        const auto each = [](const char *name, const QString &sqlite, const QString &postgresql) {
            QTest::newRow(name) << sqlite << postgresql << false;
        };
        both(
            "top products",
            u"SELECT p.product_name, p.category, SUM(sf.total_amount) AS total_revenue, "
            u"COUNT(sf.transaction_id) AS "
            "transaction_count, AVG(sf.total_amount) AS avg_transaction_value FROM sales_fact sf JOIN "
            "dim_products p "
            "ON sf.product_id = p.product_id JOIN dim_date d ON sf.sale_date = d.full_date WHERE d.year = 2025 "
            "AND "
            "d.quarter = 1 GROUP BY p.product_id, p.product_name, p.category ORDER BY total_revenue DESC LIMIT 10"_s,
            true);
        both("comma join", u"select city, sum(total_amount) as revenue from sales_fact f, dim_stores t where "
                           "f.store_id = t.store_id group by city"_s);
        both("using, positions",
             u"SELECT country, store_type, SUM(quantity) FROM sales_fact JOIN dim_stores USING "
             "(store_id) GROUP BY 1, 2 ORDER BY 3 DESC"_s);
        both("not equal, and empty",
             u"SELECT city, COUNT(*) FROM sales_fact f JOIN dim_stores t ON t.store_id = "
             "f.store_id WHERE city <> 'Leeds' GROUP BY city"_s);
        both("not of unknown", u"SELECT city, department, COUNT(*) FROM sales_fact f JOIN dim_stores t USING "
                               "(store_id) JOIN dim_products p USING (product_id) WHERE NOT (city = 'Leeds' OR "
                               "department = 'Home') GROUP BY city, department"_s);
        both("not in, is not null",
             u"SELECT city, COUNT(*) FROM sales_fact JOIN dim_stores USING (store_id) WHERE city "
             "NOT IN ('Leeds', 'Hull') AND store_type IS NOT NULL GROUP BY city"_s);
        both("not between",
             u"SELECT month, SUM(total_amount) FROM sales_fact JOIN dim_date ON full_date = sale_date "
             "WHERE NOT month BETWEEN 3 AND 9 GROUP BY month"_s);
        both("days", u"SELECT store_id, SUM(total_amount) FROM sales_fact WHERE sale_date >= '2025-03-01' AND "
                     "sale_date < '2025-06-01' GROUP BY store_id"_s);
        both("one end",
             u"SELECT store_id, SUM(total_amount) FROM sales_fact WHERE sale_date > '2025-06-01' GROUP BY "
             "store_id"_s);
        both("having", u"SELECT product_id, SUM(quantity) AS units FROM sales_fact GROUP BY product_id HAVING "
                       "SUM(quantity) > 50 AND NOT COUNT(*) < 20"_s);
        both("arithmetic",
             u"SELECT store_id, SUM(total_amount) / COUNT(*) AS per_line, ROUND(100.0 * SUM(CASE WHEN "
             "quantity < 0 THEN -total_amount ELSE 0 END) / NULLIF(SUM(total_amount), 0), 2) AS share "
             "FROM sales_fact GROUP BY store_id"_s);
        both("case",
             u"SELECT CASE WHEN month < 7 THEN 'first' ELSE 'second' END AS half, SUM(total_amount) FROM "
             "sales_fact JOIN dim_date ON full_date = sale_date GROUP BY CASE WHEN month < 7 THEN 'first' ELSE "
             "'second' END"_s);
        both("filter",
             u"SELECT store_id, SUM(total_amount) FILTER (WHERE unit_cost IS NOT NULL) AS costed FROM "
             "sales_fact GROUP BY store_id"_s);
        both("known customers",
             u"SELECT store_id, COUNT(DISTINCT CASE WHEN quantity > 0 AND customer_id >= 0 THEN "
             "customer_id END) FROM sales_fact GROUP BY store_id"_s);
        both("who did not buy",
             u"SELECT DISTINCT country FROM dim_customers WHERE customer_id NOT IN (SELECT customer_id FROM "
             "sales_fact WHERE sale_date >= '2025-12-01')"_s);
        both("exists",
             u"SELECT product_id, product_name FROM dim_products p WHERE NOT EXISTS (SELECT 1 FROM "
             "sales_fact f JOIN dim_stores t ON t.store_id = f.store_id WHERE f.product_id = p.product_id "
             "AND t.city = 'Leeds')"_s);
        both("in a dimension",
             u"SELECT store_id, COUNT(*) FROM sales_fact WHERE product_id NOT IN (SELECT product_id "
             "FROM dim_products WHERE category = 'Garden') GROUP BY store_id"_s);
        both("left joins",
             u"SELECT supplier_name, SUM(f.total_amount) FROM sales_fact f LEFT JOIN dim_products p ON "
             "f.product_id = p.product_id LEFT JOIN dim_suppliers u ON u.supplier_id = p.supplier_id "
             "GROUP BY supplier_name"_s);
        both("dimension first",
             u"SELECT customer_tier, SUM(total_amount) FROM dim_customers c JOIN sales_fact f ON "
             "f.customer_id = c.customer_id GROUP BY customer_tier"_s);
        both("received", u"SELECT store_id, SUM(received_qty) FROM inventory_fact GROUP BY store_id"_s);
        both(
            "a column that is no dimension",
            u"SELECT p.product_type, COUNT(*) FROM sales_fact f JOIN dim_products p ON p.product_id = f.product_id WHERE p.product_type IS NOT NULL GROUP BY p.product_type"_s);
        both("two columns compared",
             u"SELECT COUNT(*) FROM sales_fact f JOIN dim_stores t USING (store_id) JOIN "
             "dim_customers c USING (customer_id) WHERE NOT t.country = c.country"_s);
        both("nothing passes",
             u"SELECT SUM(total_amount), COUNT(*) FROM sales_fact WHERE store_id = 123456789"_s);
        both("where 1 = 1", u"SELECT SUM(total_amount) FROM sales_fact WHERE 1 = 1 AND store_id > 1"_s);
        each(
            "like",
            u"SELECT store_name, COUNT(*) FROM sales_fact JOIN dim_stores USING (store_id) WHERE store_name NOT LIKE 'k_NGS%' GROUP BY store_name"_s,
            u"SELECT store_name, COUNT(*) FROM sales_fact JOIN dim_stores USING (store_id) WHERE store_name NOT LIKE 'K_ngs%' GROUP BY store_name"_s);
        each(
            "months",
            u"SELECT strftime('%Y-%m', sale_date) AS month, SUM(total_amount) FROM sales_fact GROUP BY month"_s,
            u"SELECT to_char(sale_date, 'YYYY-MM') AS month, SUM(total_amount) FROM sales_fact GROUP BY 1"_s);
        each("years",
             u"SELECT CAST(strftime('%Y', sale_date) AS INTEGER) y, COUNT(*) FROM sales_fact GROUP BY y"_s,
             u"SELECT EXTRACT(YEAR FROM sale_date) y, COUNT(*) FROM sales_fact GROUP BY y"_s);
        each(
            "upper",
            u"SELECT UPPER(city), COUNT(*) FROM sales_fact JOIN dim_stores USING (store_id) GROUP BY 1"_s,
            u"SELECT UPPER(city COLLATE \"C\"), COUNT(*) FROM sales_fact JOIN dim_stores USING (store_id) GROUP BY 1"_s);
        each(
            "stored units",
            u"SELECT store_id, SUM(total_e4) / 10000.0 FROM sales_lines GROUP BY store_id HAVING "
            "SUM(total_e4) > 100000000"_s,
            u"SELECT store_id, SUM(total_amount) FROM sales_lines GROUP BY store_id HAVING SUM(total_amount) > 10000"_s);
    }

    void whatPeopleWriteIsRead()
    {
        QFETCH(QString, sqlite);
        QFETCH(QString, postgresql);
        QFETCH(bool, isInOrder);
        for (const auto engine : {Engine::Sqlite, Engine::PostgreSql}) {
            const auto &sql = engine == Engine::Sqlite ? sqlite : postgresql;
            const auto read = questionOfSql(sql, m_model, engine);
            QVERIFY2(read,
                     read ? ""
                          : qPrintable(read.error().sentence + u" — "_s + sql.mid(read.error().place.from)));
            auto &warehouse = *m_places[engine]->warehouse;
            const auto hand = warehouse.ask({.sql = sql, .adHoc = true}, viewer, {});
            VERIFY_OK(hand);
            const auto asked = answer(warehouse, read->question, m_model, viewer, {});
            VERIFY_OK(asked);
            QStringList its, theirs;
            for (qint64 row = 0; row < std::max(hand->rows->rowCount(), asked->answer.rows->rowCount());
                 ++row) {
                QStringList one, other;
                for (int column = 0; column < hand->rows->columnCount(); ++column) {
                    const auto &from = read->columns[size_t(column)];
                    const int at = asked->answer.rows->indexOf(from.field);
                    QVERIFY(at >= 0);
                    if (row < asked->answer.rows->rowCount())
                        one += plainCell(asked->answer.rows->value(row, at), 0);
                    if (row < hand->rows->rowCount())
                        other += plainCell(hand->rows->value(row, column), from.unitScale);
                }
                its += one.join(u'|');
                theirs += other.join(u'|');
            }
            QVERIFY(!theirs.isEmpty());
            if (!isInOrder) {
                its.sort();
                theirs.sort();
            }
            for (qsizetype row = 0; row < its.size(); ++row) {
                const auto one = its[row].split(u'|'), other = theirs[row].split(u'|');
                bool isSame = one.size() == other.size();
                for (qsizetype cell = 0; isSame && cell < one.size(); ++cell)
                    isSame = isSameCell(one[cell], other[cell]);
                QVERIFY2(isSame, qPrintable(its[row] + u" is not "_s + theirs[row]));
            }
        }
    }

private:
    SemanticModel m_model, m_ssbModel;
    std::map<Engine, std::unique_ptr<ShopPlace>> m_places;
    std::map<Engine, std::unique_ptr<ssb::Place>> m_ssb;
    std::map<Engine, int> m_understood;
};

QTEST_GUILESS_MAIN(TestSelectLaws)
#include "tst_selectlaws.moc"

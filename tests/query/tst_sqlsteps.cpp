// SPDX-License-Identifier: GPL-3.0-or-later
// Questions over a person's own SELECT, on both engines: its rows are counted as those of other questions are,
// and it is refused whatever that person's statement by itself would be refused.
#include "query/question/boundquestion.h"
#include "query/question/overstep.h"
#include "query/question/questionjson.h"
#include "query/reading/questionofsql.h"
#include "reports/shopplace.h"
#include "semantic/semanticmodel.h"
#include "support/print.h"
#include "support/verify.h"
#include "warehouse/celltrace.h"
#include "warehouse/describedstep.h"

#include <QJsonDocument>
#include <QScopeGuard>
#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

namespace {

const Viewer viewer{u"analyst"_s, {}};

// Of the stores and what stands for none, which has keys below zero. No question has such a window in it, so it
// stays a statement.
const QString numbered =
    u"SELECT s.city AS city, s.opening_date AS opened, s.store_id AS pieces, s.store_id * 1.25 AS amount,\n"
    "  ROW_NUMBER() OVER (ORDER BY s.store_id) AS n -- told apart\nFROM dim_stores s"_s;

QByteArray document(const QString &sql, const QByteArray &rest, const QByteArray &further = {})
{
    auto text = sql;
    text.replace(u'\n', u"\\n"_s).replace(u'"', u"\\\""_s);
    return R"({"version": 1, )" + further + R"("questions": {"mine": {"sql": ")" + text.toUtf8() + R"(",
        "columns": [{"name": "city", "type": "text"}, {"name": "opened", "type": "date"},
                    {"name": "pieces", "type": "whole"}, {"name": "amount", "type": "decimal", "decimals": 2}]}},
        "over": "mine", )" +
           rest + '}';
}

} // namespace

class TestSqlSteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto model = SemanticModel::load();
        VERIFY_OK(model);
        m_model = std::move(*model);
        m_places = shopsWithRollups();
    }
    void cleanupTestCase() { m_places.clear(); }

    void theRowsOfAStatementAreCounted_data()
    {
        QTest::addColumn<QByteArray>("rest");
        QTest::addColumn<QString>("rows");
        QTest::newRow("figures") << QByteArray(R"("measures": ["rows", "amount.sum", "amount.average",
            "amount.least", "amount.greatest", "amount.count", "pieces.sum", "pieces.average"])")
                                 << u"9 | 18.75 | 2.08 | -3.75 | 7.50 | 9 | 15 | 1.67\n"_s;
        QTest::newRow("days") << QByteArray(
                                     R"("measures": ["opened.least", "opened.greatest", "opened.count"])")
                              << u"2012-01-01 | 2024-11-10 | 5\n"_s;
        QTest::newRow("texts") << QByteArray(R"("measures": ["amount.sum"], "by": ["city"],
            "where": {"field": "city", "like": "L*"}, "having": {"field": "amount.sum", "above": "2.00"},
            "sort": [{"by": "amount.sum", "descending": true}], "totals": true)")
                               << u"Lyon | 6.25\nLeipzig | 3.75\nLondon | 2.50\n"_s;
        QTest::newRow("whole numbers") << QByteArray(R"("measures": ["rows"], "by": ["pieces"],
            "where": {"field": "pieces", "from": 2, "to": 3})")
                                       << u"2 | 1\n3 | 1\n"_s;
        QTest::newRow("made, best and shares")
            << QByteArray(R"j("made": [{"name": "letter", "expression": "left(city, 1)"}],
            "measures": ["amount.sum"], "by": ["letter"], "windows": [{"share": "amount.sum"}],
            "top": {"count": 1, "of": "letter", "by": "amount.sum"})j")
            << u"L | 13.75 | 73.33\nOthers | 5.00 | NULL\n"_s;
    }

    void theRowsOfAStatementAreCounted()
    {
        QFETCH(QByteArray, rest);
        QFETCH(QString, rows);
        const auto question = questionFromJson(document(numbered, rest), u"q.json"_s);
        VERIFY_OK(question);
        QCOMPARE(questionFromJson(QJsonDocument(toJson(*question)).toJson(), u"again"_s), question);
        for (const auto &[engine, place] : m_places) {
            const auto asked = answer(*place->warehouse, *question, m_model, viewer, {});
            VERIFY_OK(asked);
            QCOMPARE(printRows(*asked->answer.rows), rows);
            QVERIFY(asked->answer.sql.contains(numbered.section(u'\n', 0, 0)));
            QVERIFY(asked->answer.rollup.isEmpty() && !asked->answer.fromCache);
        }
    }

    void itStandsBesideOtherQuestions()
    {
        const auto question = questionFromJson(R"({"version": 1,
            "questions": {"mine": {"sql": "SELECT 'Leeds' AS city UNION SELECT 'Hull'",
                                   "columns": [{"name": "city", "type": "text"}]},
                          "per": {"measures": ["receipts"], "by": ["store.city"],
                                  "where": {"field": "store.city", "among": "mine"}}},
            "over": "per", "measures": ["rows"], "by": ["store.city"]})",
                                               u"q.json"_s);
        VERIFY_OK(question);
        const auto cell = questionFromJson(R"({"version": 1,
            "questions": {"mine": {"sql": "SELECT 'Leeds' AS city",
                                   "columns": [{"name": "city", "type": "text"}]}},
            "measures": ["lines"], "by": ["store.city"], "where": {"field": "store.city", "among": "mine"}})",
                                           u"q.json"_s);
        VERIFY_OK(cell);
        for (const auto &[engine, place] : m_places) {
            const auto asked = answer(*place->warehouse, *question, m_model, viewer, {});
            VERIFY_OK(asked);
            QCOMPARE(printRows(*asked->answer.rows), u"Hull | 1\nLeeds | 1\n"_s);
            const auto prepared = prepare(*cell, m_model, engine);
            VERIFY_OK(prepared);
            QVERIFY(prepared->sql.subject.needs.empty()); // which no rollup could serve
            QVERIFY(prepared->sql.adHoc &&
                    prepared->sql.sql.startsWith(prepared->sql.shownSql)); // with a LIMIT
        }
    }

    void itsParametersAreBound()
    {
        const auto question =
            questionFromJson(document(numbered + u"\nWHERE s.city LIKE :begin AND s.store_id > :least"_s,
                                      R"("measures": ["rows", "pieces.sum"])",
                                      R"("parameters": [{"name": "begin", "type": "text"},
                                       {"name": "least", "type": "whole", "default": 1}], )"),
                             u"q.json"_s);
        VERIFY_OK(question);
        const auto bound = boundQuestion(*question, {{u"begin"_s, u"L%' OR ''='"_s}});
        VERIFY_OK(bound);
        QCOMPARE(questionFromJson(QJsonDocument(toJson(*bound)).toJson(), u"again"_s), bound);
        for (const auto &[engine, place] : m_places) {
            const auto none = answer(*place->warehouse, *bound, m_model, viewer, {});
            VERIFY_OK(none);
            QCOMPARE(printRows(*none->answer.rows), u"0 | NULL\n"_s);
            const auto asked = answer(*place->warehouse, *boundQuestion(*question, {{u"begin"_s, u"L%"_s}}),
                                      m_model, viewer, {});
            VERIFY_OK(asked);
            QCOMPARE(printRows(*asked->answer.rows), u"3 | 10\n"_s);
        }
        const auto unknown =
            questionFromJson(document(numbered + u" WHERE 1 = :x"_s, R"("measures": ["rows"])"), u"q.json"_s);
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().message, u"q.json, questions.mine.sql: There is no parameter “x”. Declare it "
                                          "under “parameters”."_s);
    }

    void aStatementIsDescribedAndOpens()
    {
        for (const auto &[engine, place] : m_places) {
            auto step = describedStep(*place->warehouse, numbered + u";\n"_s, {}, viewer, {});
            VERIFY_OK(step);
            using Type = SqlStep::Column::Type;
            const std::vector<SqlStep::Column> columns{{u"city"_s},
                                                       {u"opened"_s, Type::Date},
                                                       {u"pieces"_s, Type::Whole},
                                                       {u"amount"_s, Type::Decimal, 2},
                                                       {u"n"_s, Type::Whole}};
            QCOMPARE(step->columns, columns);
            const auto question = questionOver(std::move(*step));
            QCOMPARE(question.measures, QStringList{u"pieces.sum"_s});
            QCOMPARE(question.by, QStringList{u"city"_s});
            const auto asked = answer(*place->warehouse, question, m_model, viewer, {});
            VERIFY_OK(asked);
            QCOMPARE(asked->answer.rows->rowCount(), 6);
            QVERIFY(!questionOfSql(numbered, m_model, engine));
            const auto twice = describedStep(*place->warehouse, u"SELECT 1 AS a, 2 AS a"_s, {}, viewer, {});
            QVERIFY(!twice && twice.error().message.startsWith(u"Two columns"));
        }
    }

    void whatAPersonMayNotRunIsNoStep_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("write") << u"DELETE FROM dim_stores"_s;
        QTest::newRow("write in a WITH")
            << u"WITH gone AS (DELETE FROM dim_stores RETURNING city) SELECT * FROM gone"_s;
        QTest::newRow("pragma") << u"PRAGMA query_only = OFF"_s;
        QTest::newRow("pragma as a table") << u"SELECT name AS city FROM pragma_database_list"_s;
        QTest::newRow("setting") << u"SET default_transaction_read_only = off"_s;
        QTest::newRow("second statement") << u"SELECT 1 AS city; DELETE FROM dim_stores"_s;
        QTest::newRow("function") << u"SELECT load_extension('x') AS city"_s;
        QTest::newRow("forbidden table") << u"SELECT rolpassword AS city FROM pg_catalog.pg_authid"_s;
    }

    void whatAPersonMayNotRunIsNoStep()
    {
        QFETCH(QString, sql);
        for (const auto &[engine, place] : m_places) {
            auto &warehouse = *place->warehouse;
            const auto byItself = warehouse.ask({.sql = sql, .adHoc = true}, viewer, {});
            const auto described = describedStep(warehouse, sql, {}, viewer, {});
            const auto asked = answer(warehouse, over(sql), m_model, viewer, {});
            QCOMPARE(bool(described), bool(byItself));
            QCOMPARE(bool(asked), bool(byItself));
            QVERIFY(!byItself || sql.contains(u"pg_authid")); // the cluster of the tests has but its owner
            const auto stores = warehouse.ask({.sql = u"SELECT COUNT(*) AS n FROM dim_stores"_s}, viewer, {});
            VERIFY_OK(stores);
            QCOMPARE(printRows(*stores->rows), u"9\n"_s);
        }
    }

    // On PostgreSQL the server says which tables somebody sees.
    void aTableThatAPersonMayNotSeeIsInNoStep()
    {
        auto &shop = *m_places[Engine::PostgreSql];
        const auto owner = shop.database.open();
        for (const QString &sql :
             {u"CREATE ROLE clerk_of_steps LOGIN"_s, u"GRANT USAGE ON SCHEMA wh TO clerk_of_steps"_s,
              u"GRANT SELECT ON ALL TABLES IN SCHEMA wh TO clerk_of_steps"_s,
              u"REVOKE SELECT ON wh.dim_suppliers FROM clerk_of_steps"_s})
            VERIFY_OK(owner->execute(sql));
        const auto drop = qScopeGuard([&] {
            for (const QString &sql : {u"DROP OWNED BY clerk_of_steps"_s, u"DROP ROLE clerk_of_steps"_s})
                if (const auto dropped = owner->execute(sql); !dropped)
                    qWarning("%s", qPrintable(dropped.error().message));
        });
        auto spec = shop.database.spec();
        spec.user = u"clerk_of_steps"_s;
        Pool pool(spec);
        Warehouse warehouse(pool);
        VERIFY_OK(answer(warehouse, over(u"SELECT city FROM dim_stores"_s), m_model, viewer, {}));
        const auto sql = u"SELECT supplier_name AS city FROM dim_suppliers"_s;
        const auto byItself = warehouse.ask({.sql = sql, .adHoc = true}, viewer, {});
        const auto asked = answer(warehouse, over(sql), m_model, viewer, {});
        const auto described = describedStep(warehouse, sql, {}, viewer, {});
        QVERIFY(!byItself && !asked && !described);
        QCOMPARE(byItself.error().kind, Error::Kind::Denied);
        QCOMPARE(described.error().message, byItself.error().message);
        QCOMPARE(asked.error().kind, Error::Kind::Denied);
    }

    // The text cannot leave the parentheses it stands in, nor hide what stands behind it.
    void aTextStaysWhereItStands()
    {
        for (const auto &[engine, place] : m_places) {
            auto &warehouse = *place->warehouse;
            for (const QString &sql : {u"SELECT 1 AS city) own), q_b AS (SELECT 1"_s, u"SELECT (1 AS city"_s,
                                       u"VALUES (1)"_s, u""_s})
                QVERIFY2(!answer(warehouse, over(sql), m_model, viewer, {}), qPrintable(sql));
            for (const QString &sql : {u"SELECT '1)' AS city -- )"_s, u"SELECT ';' AS city /* ) */ ;"_s,
                                       u"WITH a AS (SELECT 'a  b' AS city) SELECT city FROM a"_s})
                VERIFY_OK(answer(warehouse, over(sql), m_model, viewer, {}));
        }
    }

    void faultsNameTheStatementAndItsColumn()
    {
        for (const auto &[engine, place] : m_places) {
            auto &warehouse = *place->warehouse;
            const auto gone = answer(warehouse, over(u"SELECT 1 AS town"_s), m_model, viewer, {});
            QVERIFY(!gone);
            QCOMPARE(gone.error().message,
                     u"The statement “mine” has no column “city” any more. It has: town."_s);
            const auto garbled = answer(warehouse, over(u"SELECT city FRM dim_stores"_s), m_model, viewer, {});
            const auto byItself =
                warehouse.ask({.sql = u"SELECT city FRM dim_stores"_s, .adHoc = true}, viewer, {});
            QVERIFY(!garbled && !byItself);
            QCOMPARE(garbled.error().message, u"The statement “mine”: "_s + byItself.error().message);
            auto alone = over(u"SELECT 1 AS city"_s);
            alone.over.clear();
            alone.measures.clear();
            alone.questions.push_back(alone.questions.front());
            alone.questions.back().name = u"other"_s;
            alone.rowsOf.of = QStringList{u"mine"_s, u"other"_s};
            QCOMPARE(answer(warehouse, alone, m_model, viewer, {}).error().message,
                     u"The statement “mine” is no question of its own. Count its rows with “over”."_s);
            auto rows = over(u"SELECT 1 AS \"rows\""_s);
            rows.questions.front().step.columns.front().name = u"rows"_s;
            QVERIFY(answer(warehouse, rows, m_model, viewer, {}).error().message.startsWith(u"“rows” is what"));
        }
    }

    void documentsSayWhereTheyAreWrong_data()
    {
        QTest::addColumn<QByteArray>("step");
        QTest::addColumn<QString>("said");
        QTest::newRow("no columns") << QByteArray(R"({"sql": "SELECT 1"})")
                                    << u"questions.mine.columns: The columns of the statement"_s;
        QTest::newRow("type") << QByteArray(
                                     R"({"sql": "SELECT 1", "columns": [{"name": "a", "type": "money"}]})")
                              << u"questions.mine.columns[0].type: One of text, date, whole, decimal"_s;
        QTest::newRow("decimals")
            << QByteArray(R"({"sql": "SELECT 1", "columns": [{"name": "a", "type": "decimal"}]})")
            << u"questions.mine.columns[0].decimals: A number of decimals from 0 to 9"_s;
        QTest::newRow("measures") << QByteArray(R"({"sql": "SELECT 1", "measures": ["a"]})")
                                  << u"questions.mine: “measures” is not known here"_s;
    }

    void documentsSayWhereTheyAreWrong()
    {
        QFETCH(QByteArray, step);
        QFETCH(QString, said);
        const auto read = questionFromJson(R"({"version": 1, "questions": {"mine": )" + step +
                                               R"(}, "over": "mine", "measures": ["rows"]})",
                                           u"q.json"_s);
        QVERIFY(!read);
        QVERIFY2(read.error().message.startsWith(u"q.json, "_s + said), qPrintable(read.error().message));
    }

private:
    static Question over(const QString &sql)
    {
        auto question = questionOver({sql, {{u"city"_s}}});
        question.measures = {u"rows"_s};
        question.by = {};
        return question;
    }

    SemanticModel m_model;
    ShopPlaces m_places;
};

QTEST_GUILESS_MAIN(TestSqlSteps)
#include "tst_sqlsteps.moc"

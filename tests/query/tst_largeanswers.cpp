// SPDX-License-Identifier: GPL-3.0-or-later
// Answers of more rows than anybody reads: where they end, and that what is done behind the SQL can be stopped.
#include "database/sqlite/hashgroupstable.h"
#include "database/sqlite/sqliteerrors.h"
#include "query/answer/finishedrows.h"
#include "query/question/questionjson.h"
#include "semantic/semanticmodel.h"
#include "support/verify.h"
#include "warehouse/askedquestion.h"

#include <QTest>

#include <sqlite3.h>

using namespace martlet;
using namespace Qt::StringLiterals;

class TestLargeAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto model = SemanticModel::load();
        VERIFY_OK(model);
        m_model = std::move(*model);
    }

    void theDatabaseIsAskedForOneRowMoreThanIsGiven_data()
    {
        QTest::addColumn<Engine>("engine");
        QTest::newRow("SQLite") << Engine::Sqlite;
        QTest::newRow("PostgreSQL") << Engine::PostgreSql;
    }

    void theDatabaseIsAskedForOneRowMoreThanIsGiven()
    {
        QFETCH(Engine, engine);
        const auto asked = prepared(R"({"version": 1, "measures": ["revenue"], "by": ["product.product_name"],
                                        "sort": [{"by": "revenue", "descending": true}]})",
                                    engine);
        VERIFY_OK(asked);
        QCOMPARE(asked->sql.rowLimit, mostAnswerRows);
        QVERIFY2(asked->sql.sql.endsWith(u"\nLIMIT 1000001"_s), qPrintable(asked->sql.sql));
        QVERIFY2(!asked->sql.shownSql.contains(u"LIMIT"_s), qPrintable(asked->sql.shownSql));
    }

    void aLimitOfItsOwnCounts()
    {
        const auto asked = prepared(
            R"({"version": 1, "measures": ["revenue"], "by": ["product.product_name"], "limit": 2000000})",
            Engine::Sqlite);
        VERIFY_OK(asked);
        QCOMPARE(asked->sql.rowLimit, qint64(0));
        QVERIFY2(asked->sql.sql.endsWith(u"\nLIMIT 2000000"_s), qPrintable(asked->sql.sql));
    }

    void whatIsSortedBehindTheSqlIsReadWhole()
    {
        const auto asked = prepared(sortedByRatio, Engine::Sqlite);
        VERIFY_OK(asked);
        QVERIFY(!asked->plan.isWholeInSql());
        QCOMPARE(asked->sql.rowLimit, mostFinishedRows);
        QVERIFY2(!asked->sql.sql.contains(u"LIMIT"_s), qPrintable(asked->sql.sql));
    }

    void rowsAreCutWhereTheyAreSorted()
    {
        const auto asked = prepared(sortedByRatio, Engine::Sqlite);
        VERIFY_OK(asked);
        const auto rows = rowsFor(asked->plan);
        auto finished = FinishedRows::of(asked->plan, rows);
        VERIFY_OK(finished);
        QVERIFY(!finished->cut(rowCount));
        QVERIFY(finished->cut(2));
        const auto shown = finished->shown();
        QCOMPARE(shown.rowCount(), qint64(2));
        QCOMPARE(shown.text(0, 0), std::string_view("product 0")); // whose cost is the lowest
        QCOMPARE(shown.text(1, 0), std::string_view("product 1"));
    }

    void sortingIsLeftWhenItIsStopped()
    {
        const auto asked = prepared(sortedByRatio, Engine::Sqlite);
        VERIFY_OK(asked);
        const auto rows = rowsFor(asked->plan);
        std::stop_source stop;
        stop.request_stop();
        const auto finished = FinishedRows::of(asked->plan, rows, {}, stop.get_token());
        QVERIFY(!finished);
        QCOMPARE(finished.error().kind, Error::Kind::Cancelled);
    }

    void moreGroupsThanMemoryHoldsSayHowToGoOn()
    {
        const auto error =
            sqliteError(SQLITE_TOOBIG, u"hash_groups: hash_groups: "_s + QLatin1String(tooManyGroups), {});
        QCOMPARE(error.kind, Error::Kind::Input);
        QVERIFY2(error.message.contains(u"fewer or coarser fields"_s), qPrintable(error.message));
        QVERIFY(!sqliteError(SQLITE_TOOBIG, u"string or blob too big"_s, {}).message.contains(u"groups"_s));
    }

private:
    static constexpr qint64 rowCount = 100'000;
    static constexpr auto sortedByRatio =
        R"({"version": 1, "measures": ["margin_rate"], "by": ["product.product_name"],
                                              "sort": [{"by": "margin_rate", "descending": true}]})";

    Result<PreparedQuestion> prepared(const char *json, Engine engine) const
    {
        TRY_ASSIGN(const auto question, questionFromJson(json, {}));
        return prepare(question, m_model, engine);
    }

    // As the SQL of the plan would give them: one product after the other, the last first.
    static ResultSet rowsFor(const QueryPlan &plan)
    {
        std::vector<ResultColumn> columns;
        for (const auto &column : plan.columns)
            if (!column.isMade())
                columns.push_back({column.name, column.type, column.scale});
        ResultSetBuilder builder(columns);
        for (qint64 product = rowCount - 1; product >= 0; --product) {
            builder.append(0, Value(u"product %1"_s.arg(product)));
            for (int column = 1; column < int(columns.size()); ++column) // revenue, then cost
                builder.append(column, Value(Money::fromUnits((column == 1 ? 10 : product) * 10'000)));
            builder.endRow();
        }
        return std::move(builder).finish();
    }

    SemanticModel m_model;
};

QTEST_GUILESS_MAIN(TestLargeAnswers)
#include "tst_largeanswers.moc"

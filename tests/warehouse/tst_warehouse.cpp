// SPDX-License-Identifier: GPL-3.0-or-later
#include "warehouse/warehouse.h"

#include "database/pool.h"
#include "database/transaction.h"
#include "schema/warehouseschema.h"
#include "support/print.h"
#include "support/verify.h"
#include "support/warehouses.h"

#include <QElapsedTimer>
#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

namespace {

const Viewer anna{u"anna"_s, {u"analyst"_s}};
const Viewer bert{u"bert"_s, {u"analyst"_s}};

// More rows than any test waits for.
const QString endless = u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000) "
                        "SELECT a.i AS i FROM n a CROSS JOIN n b CROSS JOIN n c"_s;

SqlQuestion questionOf(const QString &sql, qint64 rowLimit = 0)
{
    SqlQuestion question;
    question.sql = sql;
    question.rowLimit = rowLimit;
    return question;
}

} // namespace

// The door's promises, on both engines.
class TestWarehouse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QFETCH(Engine, engine);
        m_database = std::make_unique<EmptyDatabase>(engine);
        m_writer = m_database->open();
        VERIFY_OK(initWarehouse(*m_writer));
        m_pool = std::make_unique<Pool>(m_database->spec());
        m_warehouse = std::make_unique<Warehouse>(*m_pool);
    }
    void cleanup()
    {
        m_warehouse.reset();
        m_pool.reset();
        m_writer.reset();
        m_database.reset();
    }

    void theSameQuestionOfTheSameViewerComesFromTheCache_data() { engines(); }
    void theSameQuestionOfTheSameViewerComesFromTheCache()
    {
        const auto question = questionOf(u"SELECT COUNT(*) AS n FROM etl_batches"_s);
        const auto first = m_warehouse->ask(question, anna, {});
        VERIFY_OK(first);
        QVERIFY(!first->fromCache);
        QVERIFY(first->elapsedMs > 0);
        const auto again = m_warehouse->ask(question, anna, {});
        VERIFY_OK(again);
        QVERIFY(again->fromCache);
        QCOMPARE(again->rows, first->rows);
        const auto others = m_warehouse->ask(question, bert, {});
        VERIFY_OK(others);
        QVERIFY(!others->fromCache);
    }

    void aFinishedBatchMakesCachedAnswersOld_data() { engines(); }
    void aFinishedBatchMakesCachedAnswersOld()
    {
        const auto question = questionOf(u"SELECT COUNT(*) AS n FROM etl_batches"_s);
        VERIFY_OK(m_warehouse->ask(question, anna, {}));
        addBatch(7, u"DONE"_s);
        const auto after = m_warehouse->ask(question, anna, {});
        VERIFY_OK(after);
        QVERIFY(!after->fromCache);
        QCOMPARE(after->asOfBatch, 7);
        QCOMPARE(after->rows->number(0, 0), 1);
        // Undoing it makes another state again, although the newest finished batch is an old one.
        VERIFY_OK(m_writer->execute(u"UPDATE etl_batches SET state = 'REVERTED' WHERE batch_id = 7"_s));
        const auto undone = m_warehouse->ask(question, anna, {});
        VERIFY_OK(undone);
        QVERIFY(!undone->fromCache);
        QCOMPARE(undone->asOfBatch, 0);
    }

    void changedDataDropsAnswersAndFacts_data() { engines(); }
    void changedDataDropsAnswersAndFacts()
    {
        const auto question = questionOf(u"SELECT 1 AS one"_s);
        VERIFY_OK(m_warehouse->ask(question, anna, {}));
        m_warehouse->dataChanged();
        const auto after = m_warehouse->ask(question, anna, {});
        VERIFY_OK(after);
        QVERIFY(!after->fromCache);
    }

    void aLimitedAnswerSaysThatItIsCut_data() { engines(); }
    void aLimitedAnswerSaysThatItIsCut()
    {
        const QString sql = u"SELECT full_date FROM dim_date ORDER BY full_date"_s;
        const auto cut = m_warehouse->ask(questionOf(sql, 10), anna, {});
        VERIFY_OK(cut);
        QVERIFY(cut->cut);
        QCOMPARE(cut->rows->rowCount(), 10);
        const auto whole = m_warehouse->ask(questionOf(sql + u" LIMIT 10"_s, 10), anna, {});
        VERIFY_OK(whole);
        QVERIFY(!whole->cut);
    }

    void aStoppedQuestionEndsWithinASecond_data()
    {
        QTest::addColumn<Engine>("engine");
        QTest::addColumn<bool>("adHoc");
        QTest::newRow("sqlite report") << Engine::Sqlite << false;
        QTest::newRow("sqlite ad hoc") << Engine::Sqlite << true;
        QTest::newRow("postgresql report") << Engine::PostgreSql << false;
        QTest::newRow("postgresql ad hoc") << Engine::PostgreSql << true;
    }
    void aStoppedQuestionEndsWithinASecond()
    {
        QFETCH(bool, adHoc);
        SqlQuestion question = questionOf(endless);
        question.adHoc = adHoc;
        std::stop_source stop;
        QElapsedTimer sinceStop;
        const Progress stopAtFirstSight([&](const ProgressStep &) {
            if (stop.request_stop())
                sinceStop.start();
        });
        const auto answer = m_warehouse->ask(question, anna, stop.get_token(), stopAtFirstSight);
        QVERIFY(sinceStop.isValid());
        const qint64 waited = sinceStop.elapsed();
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Error::Kind::Cancelled);
        QVERIFY2(waited < 1000, qPrintable(QString::number(waited)));
        VERIFY_OK(m_warehouse->ask(questionOf(u"SELECT 1 AS one"_s), anna, {}));
    }

    void textFromPeopleCannotWriteAndIsNeverCached_data() { engines(); }
    void textFromPeopleCannotWriteAndIsNeverCached()
    {
        SqlQuestion question = questionOf(u"SELECT COUNT(*) AS n FROM dim_stores"_s);
        question.adHoc = true;
        for (int i = 0; i < 2; ++i) {
            const auto answer = m_warehouse->ask(question, anna, {});
            VERIFY_OK(answer);
            QVERIFY(!answer->fromCache);
            QCOMPARE(printRows(*answer->rows), u"3\n"_s);
        }
        question.sql = u"DELETE FROM dim_stores"_s;
        QVERIFY(!m_warehouse->ask(question, anna, {}));
    }

    void everyQuestionIsLoggedAnsweredOrNot_data() { engines(); }
    void everyQuestionIsLoggedAnsweredOrNot()
    {
        std::vector<LoggedQuestion> log;
        m_warehouse->setQuestionLog([&](LoggedQuestion asked) { log.push_back(std::move(asked)); });
        VERIFY_OK(m_warehouse->ask(questionOf(u"SELECT 1 AS one"_s), anna, {}));
        VERIFY_OK(m_warehouse->ask(questionOf(u"SELECT 1 AS one"_s), anna, {}));
        QVERIFY(!m_warehouse->ask(questionOf(u"SELECT nonsense FROM nowhere"_s), bert, {}));
        QCOMPARE(log.size(), 3);
        QVERIFY(!log[0].isFromCache && log[1].isFromCache);
        QCOMPARE(log[0].rows, 1);
        QVERIFY(log[0].elapsedUs > 0);
        QCOMPARE(log[0].planHash, log[1].planHash);
        QCOMPARE(log[2].askedBy, bert.name);
        QCOMPARE(log[2].outcome, LoggedQuestion::Outcome::Failed);
        QVERIFY2(log[2].error.startsWith(u"usage"), qPrintable(log[2].error));
    }

    // Also of what went wrong: an engine's sentence may quote it.
    void theLogHasNothingThatWasTyped_data() { engines(); }
    void theLogHasNothingThatWasTyped()
    {
        QFETCH(Engine, engine);
        std::vector<LoggedQuestion> log;
        m_warehouse->setQuestionLog([&](LoggedQuestion asked) { log.push_back(std::move(asked)); });
        auto typed =
            questionOf(u"SELECT full_date FROM dim_date WHERE 'Smith' <> :name AND date_id > 20250101"_s, 3);
        typed.adHoc = true;
        typed.bindings = {{u"name"_s, u"Miller"_s}};
        VERIFY_OK(m_warehouse->ask(typed, anna, {}));
        typed.sql = engine == Engine::Sqlite ? u"SELECT json('Smith')"_s : u"SELECT CAST('Smith' AS INTEGER)"_s;
        typed.bindings.clear();
        QVERIFY(!m_warehouse->ask(typed, anna, {}));
        QCOMPARE(log.size(), 2);
        QCOMPARE(log[0].shape, u"SELECT full_date FROM dim_date WHERE ? <> :name AND date_id > ?"_s);
        QCOMPARE(log[0].subject.kind, QuestionSubject::Kind::Sql);
        QCOMPARE(log[0].outcome, LoggedQuestion::Outcome::Cut);
        QVERIFY(!log[1].shape.contains(u"Smith"_s));
        QVERIFY2(!log[1].error.contains(u"Smith"_s), qPrintable(log[1].error));
    }

    void aStoppedQuestionIsLoggedAsCancelled_data() { engines(); }
    void aStoppedQuestionIsLoggedAsCancelled()
    {
        std::vector<LoggedQuestion> log;
        m_warehouse->setQuestionLog([&](LoggedQuestion asked) { log.push_back(std::move(asked)); });
        std::stop_source stop;
        const Progress stopAtFirstSight([&](const ProgressStep &) { stop.request_stop(); });
        QVERIFY(!m_warehouse->ask(questionOf(endless), anna, stop.get_token(), stopAtFirstSight));
        QCOMPARE(log.size(), 1);
        QCOMPARE(log[0].outcome, LoggedQuestion::Outcome::Cancelled);
        QVERIFY(log[0].elapsedUs > 0);
    }

    void factsOfAnEmptyWarehouse_data() { engines(); }
    void factsOfAnEmptyWarehouse()
    {
        const auto facts = m_warehouse->facts();
        VERIFY_OK(facts);
        QCOMPARE(facts->salesLines, 0);
        QVERIFY(!facts->asOf.isValid() && !facts->firstSale.isValid());
        QVERIFY(!facts->hasStock && !facts->hasCost && !facts->hasEmployees && !facts->hasCustomers);
        QCOMPARE(facts->currency, WarehouseSettings().currency);
    }

    void factsFollowTheData_data() { engines(); }
    void factsFollowTheData()
    {
        QFETCH(Engine, engine);
        VERIFY_OK(m_warehouse->facts());
        addBatch(1, u"DONE"_s);
        VERIFY_OK(openMonth(*m_writer, QDate(2025, 3, 1)));
        const QString amounts = engine == Engine::Sqlite
                                    ? u"quantity_e3, unit_price_e4, total_e4, unit_cost_e4"_s
                                    : u"quantity, unit_price, total_amount, unit_cost"_s;
        const QString values = engine == Engine::Sqlite ? u"1000, 50000, 50000, 20000"_s : u"1, 5, 5, 2"_s;
        VERIFY_OK(
            m_writer->execute(u"INSERT INTO sales_lines (sale_date, transaction_id, line_number, customer_id, "
                              "product_id, store_id, employee_id, %1, batch_id, source_line) VALUES "
                              "('2025-03-04', 1, 1, -2, -1, -1, -1, %2, 1, 1)"_s.arg(amounts, values)));
        const auto facts = m_warehouse->facts();
        VERIFY_OK(facts);
        QCOMPARE(facts->salesLines, 1);
        QCOMPARE(facts->firstSale, QDate(2025, 3, 4));
        QCOMPARE(facts->asOf, QDate(2025, 3, 4));
        QVERIFY(facts->hasCost); // from the line itself
        QCOMPARE(facts->tableRows.at(u"sales_lines"_s), 1);
    }

    void factsSayAboutHowManyRowsTablesHave_data() { engines(); }
    void factsSayAboutHowManyRowsTablesHave()
    {
        VERIFY_OK(m_writer->execute(u"ANALYZE dim_stores"_s)); // three reserved members
        VERIFY_OK(m_writer->execute(u"ANALYZE stock_levels"_s));
        const auto facts = m_warehouse->facts();
        VERIFY_OK(facts);
        QCOMPARE(facts->tableRows.at(u"dim_stores"_s), 3);
        QVERIFY(!facts->tableRows.contains(u"stock_levels"_s) || facts->tableRows.at(u"stock_levels"_s) == 0);
    }

private:
    void addBatch(int id, const QString &state)
    {
        VERIFY_OK(m_writer->execute(
            u"INSERT INTO etl_batches (batch_id, feed, recipe, file_name, file_sha256, file_bytes, "
            "state, started_at, finished_at) VALUES (:id, 'sales', 'r', 'f', 'x', 0, :state, 1, 2)"_s,
            {{u"id"_s, qint64(id)}, {u"state"_s, state}}));
    }

    std::unique_ptr<EmptyDatabase> m_database;
    std::unique_ptr<Session> m_writer;
    std::unique_ptr<Pool> m_pool;
    std::unique_ptr<Warehouse> m_warehouse;
};

QTEST_GUILESS_MAIN(TestWarehouse)
#include "tst_warehouse.moc"

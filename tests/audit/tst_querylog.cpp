// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/querylog.h"

#include "base/clock.h"
#include "schema/warehouseschema.h"
#include "support/verify.h"
#include "support/warehouses.h"

#include <QFile>
#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

namespace {

LoggedQuestion questionNamed(const QString &title)
{
    LoggedQuestion asked;
    asked.askedBy = u"anna"_s;
    asked.subject = {
        QuestionSubject::Kind::Question,
        title,
        {{u"sales"_s, {u"store.city"_s}, {u"product.brand"_s}, {u"revenue"_s, u"units"_s}, true, false}}};
    asked.shape = u"SELECT ? FROM sales_lines"_s;
    asked.planHash = u"0123456789abcdef"_s;
    asked.rows = 12;
    asked.elapsedUs = 1500;
    asked.whyNot = u"The rollup by store has no “Brand”."_s;
    return asked;
}

QStringList titlesOf(const std::vector<LoggedQuestion> &all)
{
    QStringList titles;
    for (const auto &asked : all)
        titles += asked.subject.title;
    return titles;
}

} // namespace

// What was asked can be read again, wherever it could be written; on both engines.
class TestQueryLog : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<EmptyDatabase> m_warehouse;
    std::unique_ptr<EmptyDatabase> m_own;
    const FixedClock m_clock{QDate(2025, 12, 31)};

    // As the workbench has them: beside the SQLite warehouse, or in the PostgreSQL one.
    ConnectionSpec shared() const
    {
        auto spec = m_warehouse->spec();
        spec.create = true;
        if (spec.engine == Engine::Sqlite)
            spec.path += u".queries"_s;
        return spec;
    }
    ConnectionSpec own() const
    {
        auto spec = m_own->spec();
        spec.create = true;
        spec.path += u".own"_s;
        return spec;
    }
    // Of a person who may read and nothing else.
    ConnectionSpec readers() const
    {
        auto spec = shared();
        spec.user = u"martlet_log_reader"_s;
        return spec;
    }

private Q_SLOTS:
    void init()
    {
        QFETCH(Engine, engine);
        m_warehouse = std::make_unique<EmptyDatabase>(engine);
        m_own = std::make_unique<EmptyDatabase>(Engine::Sqlite);
        VERIFY_OK(initWarehouse(*m_warehouse->open()));
    }
    void cleanup()
    {
        m_own.reset();
        m_warehouse.reset();
    }

    void whatIsAddedIsReadAgainByAnotherProgram_data() { engines(); }
    void whatIsAddedIsReadAgainByAnotherProgram()
    {
        const auto asked = questionNamed(u"Brands of a city"_s);
        {
            QueryLog log({shared(), own()}, m_clock);
            log.add(asked);
        }
        QueryLog other({shared(), own()}, m_clock);
        const auto read = other.read();
        VERIFY_OK(read);
        QCOMPARE(read->size(), 1);
        auto expected = asked;
        expected.askedAt = m_clock.microseconds();
        expected.askedBy = read->front().askedBy; // on PostgreSQL the server says who it was
        QCOMPARE(read->front(), expected);
        QCOMPARE(read->front().askedBy,
                 m_warehouse->spec().engine == Engine::Sqlite ? u"anna"_s : m_warehouse->spec().user);
        QVERIFY(!QFile::exists(own().path));
    }

    void theNewestComesFirstAndSlowOnesCanBeHadAlone_data() { engines(); }
    void theNewestComesFirstAndSlowOnesCanBeHadAlone()
    {
        QueryLog log({shared()}, m_clock);
        for (const auto *const title : {"a", "b", "c"}) {
            auto asked = questionNamed(QString::fromLatin1(title));
            asked.elapsedUs = asked.subject.title == u"b" ? 20000 : 19999;
            log.add(asked);
        }
        const auto all = log.read();
        VERIFY_OK(all);
        QCOMPARE(titlesOf(*all), QStringList({u"c"_s, u"b"_s, u"a"_s}));
        const auto slow = log.read({.slow = std::chrono::milliseconds(20)});
        VERIFY_OK(slow);
        QCOMPARE(titlesOf(*slow), QStringList{u"b"_s});
        const auto newest = log.read({.most = 2});
        VERIFY_OK(newest);
        QCOMPARE(titlesOf(*newest), QStringList({u"c"_s, u"b"_s}));
    }

    void nothingAskedIsAnEmptyLog_data() { engines(); }
    void nothingAskedIsAnEmptyLog()
    {
        QueryLog log({shared(), own()}, m_clock);
        const auto all = log.read();
        VERIFY_OK(all);
        QVERIFY(all->empty());
    }

    void thoseBeforeTheLastFiftyThousandAreForgotten_data() { engines(); }
    void thoseBeforeTheLastFiftyThousandAreForgotten()
    {
        QFETCH(Engine, engine);
        {
            QueryLog log({shared()}, m_clock);
            log.add(questionNamed(u"the first"_s));
        }
        const auto session = Session::open(shared(), Access::Writer);
        VERIFY_OK(session);
        // So that the next one is number 51,000.
        VERIFY_OK((*session)->execute(
            engine == Engine::Sqlite
                ? u"INSERT INTO query_log SELECT 50999, asked_at, asked_by, kind, 'the last but one', "
                  u"plan_hash, "
                  "shape, needs, row_count, elapsed_us, rollup, why_not, from_cache, outcome, error FROM query_log"_s
                : u"ALTER TABLE query_log ALTER COLUMN query_id RESTART WITH 50999"_s));
        QueryLog log({shared()}, m_clock);
        if (engine == Engine::PostgreSql)
            log.add(questionNamed(u"the last but one"_s));
        log.add(questionNamed(u"the last"_s));
        const auto all = log.read();
        VERIFY_OK(all);
        QCOMPARE(titlesOf(*all), QStringList({u"the last"_s, u"the last but one"_s}));
    }

    // On SQLite the warehouse's folder does not take the log; on PostgreSQL nobody answers.
    void whereTheFirstPlaceTakesNothingThePersonsOwnDoes_data() { engines(); }
    void whereTheFirstPlaceTakesNothingThePersonsOwnDoes()
    {
        auto nowhere = shared();
        nowhere.path = u"/nowhere/at/all.queries"_s;
        nowhere.host = u"/nowhere"_s;
        {
            QueryLog log({nowhere, own()}, m_clock);
            log.add(questionNamed(u"kept"_s));
        }
        QueryLog log({own()}, m_clock);
        const auto all = log.read();
        VERIFY_OK(all);
        QCOMPARE(titlesOf(*all), QStringList{u"kept"_s});

        QueryLog none({nowhere}, m_clock);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^Questions are not logged: "_s));
        none.add(questionNamed(u"gone"_s));
        if (nowhere.engine == Engine::PostgreSql)
            QVERIFY(!none.read());
        else
            VERIFY_OK(none.read());
        QCOMPARE(none.lost(), 1);
    }

    // With no right but to read, on PostgreSQL: logged, under their own name, and not shown what others asked.
    void whoMayOnlyReadIsLoggedAllTheSame()
    {
        const auto session = m_warehouse->open();
        VERIFY_OK(session->executeScript(
            u"DROP ROLE IF EXISTS martlet_log_reader; CREATE ROLE martlet_log_reader LOGIN;"
            "GRANT USAGE ON SCHEMA wh TO martlet_log_reader;"
            "GRANT SELECT ON dim_stores TO martlet_log_reader"_s));
        {
            QueryLog theirs({readers(), own()}, m_clock);
            theirs.add(questionNamed(u"theirs"_s));
            const auto refused = theirs.read();
            QVERIFY(!refused);
            QCOMPARE(refused.error().kind, Error::Kind::Denied);
        }
        QVERIFY(!QFile::exists(own().path));
        QueryLog log({shared()}, m_clock);
        const auto all = log.read();
        VERIFY_OK(all);
        QCOMPARE(all->size(), 1);
        QCOMPARE(all->front().askedBy, u"martlet_log_reader"_s);
        VERIFY_OK(session->executeScript(u"DROP OWNED BY martlet_log_reader; DROP ROLE martlet_log_reader"_s));
    }
    void whoMayOnlyReadIsLoggedAllTheSame_data()
    {
        QTest::addColumn<Engine>("engine");
        QTest::newRow("postgresql") << Engine::PostgreSql;
    }
};

QTEST_GUILESS_MAIN(TestQueryLog)
#include "tst_querylog.moc"

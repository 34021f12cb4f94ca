// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/transaction.h"
#include "etl/shop.h"
#include "quality/checks.h"
#include "quality/measure.h"
#include "quality/qualitylog.h"
#include "quality/runchecks.h"
#include "support/starheaders.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace martlet {

namespace {

constexpr auto products =
    "product_id,product_name,department,category,subcategory,brand,supplier_id,cost_price,"
    "retail_price,product_status,product_type,valid_from\n"
    "1,Kettle,Home,Kitchen,,Aria,-1,10.00,29.90,active,merchandise,\n"
    "2,Kettle,Home,Kitchen,,Aria,-1,11.00,39.90,active,merchandise,\n"
    "3,Lamp,Home,,,Vik,-1,8.00,4.00,active,merchandise,\n";

QByteArray sale(int transaction, const QByteArray &product, const char *date, const QByteArray &quantity,
                const QByteArray &price, const QByteArray &total)
{
    return QByteArray::number(transaction) + ",1,-2," + product + ",5,7," + date + ',' + quantity + ',' +
           price + ",0," + total + ",10:00:00\n";
}

Check check(const QString &text)
{
    const auto checks = checksFromToml("[[check]]\nname='c'\ntitle='t'\n" + text.toUtf8(), u"test"_s);
    if (!checks)
        qFatal("%s", qPrintable(checks.error().message));
    return checks->front();
}

// "failed 2 of 3: 1 [Kettle, NULL]; 2 [Kettle, NULL]"
QString found(const CheckResult &result)
{
    QStringList rows;
    for (const auto &row : result.rows)
        rows += u"%1 [%2]"_s.arg(row.key, row.cells.join(u", "));
    return u"%1 %2 of %3: %4"_s.arg(toText(result.status))
        .arg(result.failed)
        .arg(result.checked)
        .arg(rows.join(u"; "));
}

} // namespace

class RunChecksTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void eachKindFindsItsRows_data();
    void eachKindFindsItsRows();
    void aCheckThatCannotBeAskedLeavesTheOthers_data() { engines(); }
    void aCheckThatCannotBeAskedLeavesTheOthers();
    void aQuestionOfOnesOwnCannotWrite_data();
    void aQuestionOfOnesOwnCannotWrite();
    void shippedChecksRun_data() { engines(); }
    void shippedChecksRun();
    void onlySoManyRowsAreKept_data() { engines(); }
    void onlySoManyRowsAreKept();
    void aLoadsPassDoesNotEndAFailure();
    void ownChecksAreKept_data() { engines(); }
    void ownChecksAreKept();

private:
    Shop &shop(Engine engine) { return *m_shops[engine]; }
    Result<std::vector<CheckResult>> run(Engine engine, const QStringList &names)
    {
        Pool pool(shop(engine).spec());
        return runChecks(pool, {names}, m_clock, {}, {});
    }

    FixedClock m_clock{QDate(2025, 2, 10)};
    std::map<Engine, std::unique_ptr<Shop>> m_shops;
};

void RunChecksTest::initTestCase()
{
    for (const auto engine : {Engine::Sqlite, Engine::PostgreSql}) {
        m_shops[engine] = std::make_unique<Shop>(engine);
        VERIFY_OK(shop(engine).load(u"products.csv"_s, products));
        VERIFY_OK(shop(engine).load(u"sales.csv"_s, salesHeader +
                                                        sale(1, "1", "2025-02-01", "2", "29.90", "59.80") +
                                                        sale(2, "-1", "2025-02-03", "1", "5.5", "5.5") +
                                                        sale(3, "3", "2025-02-05", "-1.5", "4.00", "-6.00")));
    }
}

void RunChecksTest::eachKindFindsItsRows_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto rows = [](const char *name, const QString &text, const QString &expected) {
        QTest::addRow("%s sqlite", name) << Engine::Sqlite << text << expected;
        QTest::addRow("%s postgresql", name) << Engine::PostgreSql << text << expected;
    };
    rows("not null", u"kind='not_null'\ntable='dim_products'\ncolumns=['category']\nkeep=['product_name']"_s,
         u"failed 1 of 3: 3 [NULL, Lamp]"_s);
    rows("unique", u"kind='unique'\ntable='dim_products'\ncolumns=['product_name','brand']"_s,
         u"failed 2 of 3: 1 [Kettle, Aria]; 2 [Kettle, Aria]"_s);
    rows("money range",
         u"kind='range'\ntable='sales_fact'\ncolumns=['unit_price']\nleast='4.01'\nmost='29.89'"_s,
         u"failed 2 of 3: 1/1 [29.90]; 3/1 [4.00]"_s);
    rows("money range holds",
         u"kind='range'\ntable='sales_fact'\ncolumns=['unit_price']\nleast='4'\nmost='29.9'"_s,
         u"passed 0 of 3: "_s);
    rows("quantity range", u"kind='range'\ntable='sales_fact'\ncolumns=['quantity']\nleast='-1.499'"_s,
         u"failed 1 of 3: 3/1 [-1.5]"_s);
    rows("date range", u"kind='range'\ntable='sales_fact'\ncolumns=['sale_date']\nmost='2025-02-03'"_s,
         u"failed 1 of 3: 3/1 [2025-02-05]"_s);
    rows("values", u"kind='values'\ntable='dim_products'\ncolumns=['product_name']\nvalues=['Kettle','Pan']"_s,
         u"failed 1 of 3: 3 [Lamp]"_s);
    rows("pattern", u"kind='pattern'\ntable='dim_products'\ncolumns=['product_name']\npattern='[K-M].*p'"_s,
         u"failed 2 of 3: 1 [Kettle]; 2 [Kettle]"_s);
    rows("reference", u"kind='reference'\ntable='sales_fact'\ncolumns=['product_id']\nkeep=['total_amount']"_s,
         u"failed 1 of 3: 2/1 [-1, 5.50]"_s);
    rows("fresh", u"kind='freshness'\ntable='sales_fact'\ncolumns=['sale_date']\ndays=5"_s,
         u"passed 0 of 1: "_s);
    rows("stale", u"kind='freshness'\ntable='sales_fact'\ncolumns=['sale_date']\ndays=4"_s,
         u"failed 1 of 1: sales_fact [2025-02-05, 5]"_s);
    rows("stale of some",
         u"kind='freshness'\ntable='sales_fact'\ncolumns=['sale_date']\nby='product_id'\ndays=6"_s,
         u"failed 2 of 3: -1 [2025-02-03, 7]; 1 [2025-02-01, 9]"_s);
    rows(
        "sql",
        u"kind='sql'\nsql='SELECT product_id, product_name AS name FROM dim_products WHERE retail_price < cost_price'"_s,
        u"failed 1 of 1: 3 [Lamp]"_s);
    rows("encrypted", u"kind='range'\ntable='dim_customers'\ncolumns=['email']\nleast='a'"_s,
         u"broken 0 of 0: "_s);
}

void RunChecksTest::eachKindFindsItsRows()
{
    QFETCH(Engine, engine);
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const auto session = shop(engine).open();
    VERIFY_OK(keepCheck(*session, check(text)));
    const auto results = run(engine, {u"c"_s});
    VERIFY_OK(results);
    QCOMPARE(found(results->front()), expected);

    const auto states = checkStates(*session);
    VERIFY_OK(states);
    const auto state = std::find_if(states->begin(), states->end(),
                                    [](const CheckState &one) { return one.check.name == u"c"; });
    QCOMPARE(state->runs.front().failed, results->front().failed);
    const auto kept = failingRows(*session, state->runs.front().id);
    VERIFY_OK(kept);
    QCOMPARE((*kept)->rowCount(), qint64(results->front().rows.size()));
    if ((*kept)->rowCount() > 0)
        QCOMPARE((*kept)->string(0, 0), results->front().rows.front().key);
}

void RunChecksTest::aCheckThatCannotBeAskedLeavesTheOthers()
{
    QFETCH(Engine, engine);
    const auto session = shop(engine).open();
    auto broken = check(u"kind='sql'\nsql='SELECT amount FROM nowhere'"_s);
    broken.name = u"a-broken"_s;
    VERIFY_OK(keepCheck(*session, broken));
    VERIFY_OK(keepCheck(*session, check(u"kind='not_null'\ntable='dim_products'\ncolumns=['category']"_s)));
    const auto results = run(engine, {u"a-broken"_s, u"c"_s});
    VERIFY_OK(results);
    QCOMPARE((*results)[0].status, CheckStatus::Broken);
    QVERIFY2((*results)[0].message.contains(u"nowhere"), qPrintable((*results)[0].message));
    QCOMPARE((*results)[1].status, CheckStatus::Failed);
    VERIFY_OK(forgetCheck(*session, u"a-broken"_s));
}

void RunChecksTest::aQuestionOfOnesOwnCannotWrite_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::addColumn<bool>("inALoad");
    for (const bool inALoad : {false, true}) {
        QTest::addRow("sqlite %d", inALoad) << Engine::Sqlite << inALoad;
        QTest::addRow("postgresql %d", inALoad) << Engine::PostgreSql << inALoad;
    }
}

void RunChecksTest::aQuestionOfOnesOwnCannotWrite()
{
    QFETCH(Engine, engine);
    QFETCH(bool, inALoad);
    const auto session = shop(engine).open();
    const auto writing = check(
        engine == Engine::Sqlite
            ? u"kind='sql'\nsql='WITH a AS (SELECT 1) DELETE FROM warehouse_settings RETURNING key'"_s
            : u"kind='sql'\nsql='WITH a AS (DELETE FROM warehouse_settings RETURNING key) SELECT * FROM a'"_s);
    const auto before = shop(engine).ask(u"SELECT count(*) FROM warehouse_settings"_s);
    if (inALoad) {
        auto transaction = Transaction::begin(*session);
        VERIFY_OK(transaction);
        Progress silent;
        const auto results = measureChecks(*session, {writing}, {m_clock}, {}, silent);
        VERIFY_OK(results);
        QCOMPARE(results->front().status, CheckStatus::Broken);
        // The load itself can still write.
        VERIFY_OK(session->execute(u"UPDATE warehouse_settings SET value = value"_s));
        VERIFY_OK(transaction->commit());
    } else {
        VERIFY_OK(keepCheck(*session, writing));
        const auto results = run(engine, {u"c"_s});
        VERIFY_OK(results);
        QCOMPARE(results->front().status, CheckStatus::Broken);
    }
    QCOMPARE(shop(engine).ask(u"SELECT count(*) FROM warehouse_settings"_s), before);
}

void RunChecksTest::shippedChecksRun()
{
    QFETCH(Engine, engine);
    const auto results = run(engine, {});
    VERIFY_OK(results);
    QVERIFY(results->size() > 15);
    for (const auto &result : *results) {
        if (result.check != u"c")
            QVERIFY2(result.status != CheckStatus::Broken, qPrintable(result.check + u": "_s + result.message));
    }
    const auto states = checkStates(*shop(engine).open());
    VERIFY_OK(states);
    QVERIFY(states->front().isOpen()); // what needs somebody stands first
    QCOMPARE(states->back().standing(), CheckState::Standing::Passing);
}

void RunChecksTest::onlySoManyRowsAreKept()
{
    QFETCH(Engine, engine);
    const auto session = shop(engine).open();
    VERIFY_OK(
        session->execute(u"INSERT INTO warehouse_settings (key, value) VALUES ('quality_rows_kept', '1')"_s));
    VERIFY_OK(keepCheck(*session, check(u"kind='unique'\ntable='dim_products'\ncolumns=['product_name']"_s)));
    const auto results = run(engine, {u"c"_s});
    VERIFY_OK(session->execute(u"DELETE FROM warehouse_settings WHERE key = 'quality_rows_kept'"_s));
    VERIFY_OK(results);
    QCOMPARE(found(results->front()), u"failed 2 of 3: 1 [Kettle]"_s);
    QCOMPARE(shop(engine).ask(
                 u"SELECT failed_n, (SELECT count(*) FROM quality_failures f WHERE f.run_id = r.run_id) "
                 "FROM quality_runs r WHERE check_name = 'c' ORDER BY run_id DESC LIMIT 1"_s),
             u"2 | 1\n"_s);
}

void RunChecksTest::aLoadsPassDoesNotEndAFailure()
{
    const auto run = [](CheckStatus status, qint64 batch) {
        CheckRun made;
        made.status = status;
        made.batch = BatchId{batch};
        return made;
    };
    CheckState state;
    QCOMPARE(state.standing(), CheckState::Standing::NeverRun);
    state.runs = {run(CheckStatus::Passed, 8), run(CheckStatus::Failed, 0)};
    QCOMPARE(state.standing(), CheckState::Standing::Failing);
    state.runs = {run(CheckStatus::Passed, 0), run(CheckStatus::Failed, 8)};
    QCOMPARE(state.standing(), CheckState::Standing::Passing);
    state.check.kind = CheckKind::Volume; // speaks of the newest load only
    state.runs = {run(CheckStatus::Passed, 8), run(CheckStatus::Failed, 7)};
    QCOMPARE(state.standing(), CheckState::Standing::Passing);
    state.check.isEnabled = false;
    QCOMPARE(state.standing(), CheckState::Standing::Disabled);
}

void RunChecksTest::ownChecksAreKept()
{
    QFETCH(Engine, engine);
    const auto session = shop(engine).open();
    auto own = check(u"kind='not_null'\ntable='dim_stores'\ncolumns=['city']\nowner='Ada'"_s);
    own.name = u"own"_s;
    VERIFY_OK(keepCheck(*session, own));
    const auto kept = findCheck(*session, u"own"_s);
    VERIFY_OK(kept);
    QCOMPARE(*kept, own);

    auto elsewhere = own;
    elsewhere.columns = {u"town"_s};
    const auto refused = keepCheck(*session, elsewhere);
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.contains(u"town"), qPrintable(refused.error().message));

    // A shipped check can be changed, and is as it was shipped when the change is forgotten.
    const auto shipped = findCheck(*session, u"sales-fresh"_s);
    VERIFY_OK(shipped);
    QVERIFY(shipped->isShipped);
    auto changed = *shipped;
    changed.days = 30;
    VERIFY_OK(keepCheck(*session, changed));
    QCOMPARE(findCheck(*session, u"sales-fresh"_s)->days, 30);
    VERIFY_OK(forgetCheck(*session, u"sales-fresh"_s));
    QCOMPARE(*findCheck(*session, u"sales-fresh"_s), *shipped);
    VERIFY_OK(forgetCheck(*session, u"own"_s));
    QVERIFY(!findCheck(*session, u"own"_s));
}

} // namespace martlet

QTEST_GUILESS_MAIN(martlet::RunChecksTest)
#include "tst_runchecks.moc"

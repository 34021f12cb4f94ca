// SPDX-License-Identifier: GPL-3.0-or-later
// What questions are said to take before they are asked.
#include "query/plan/planner.h"
#include "query/question/questionjson.h"
#include "semantic/semanticmodel.h"
#include "support/verify.h"
#include "warehouse/askedquestion.h"
#include "warehouse/askestimate.h"

#include <QTest>

using namespace martlet;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestAskEstimate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto model = SemanticModel::load();
        VERIFY_OK(model);
        m_model = std::move(*model);
        m_facts.firstSale = QDate(2023, 1, 1);
        m_facts.asOf = QDate(2025, 12, 31);
        m_facts.tableRows = {{u"sales_lines"_s, 100'000'000}, {u"dim_products"_s, 5'000},
                             {u"dim_customers"_s, 100'000},   {u"dim_stores"_s, 50},
                             {u"dim_date"_s, 18'000},         {u"rollup_store_month"_s, 1'800}};
    }

    void linesOfAllTimeTakeTheirTime()
    {
        const auto all = estimate(R"("measures": ["revenue"], "by": ["product.brand"])");
        QCOMPARE(all.rows, qint64(100'000'000));
        QVERIFY(!all.isCheap());
        QVERIFY(all.time > 30s && all.time < 200s);
    }

    void aMonthOfThemIsItsShare()
    {
        const auto month = estimate(R"("measures": ["revenue"], "by": ["product.brand"],
                                       "period": {"from": "2025-12-01", "to": "2025-12-31"})");
        QVERIFY(month.rows > 2'500'000 && month.rows < 3'000'000);
        const auto beyond = estimate(R"("measures": ["revenue"], "by": ["product.brand"],
                                        "period": {"from": "2027-12-01", "to": "2027-12-31"})");
        QCOMPARE(beyond.rows, qint64(0));
        QVERIFY(beyond.isCheap());
    }

    void whatIsKeptBesideThemIsCheap()
    {
        const auto asked = R"("measures": ["revenue"], "by": ["store.store_name"])";
        QVERIFY(!estimate(asked).isCheap());
        const auto kept = estimate(asked, {u"store"_s});
        QVERIFY(kept.isCheap());
        QCOMPARE(kept.rows, qint64(1'800));
    }

    void comparedPeriodsAreReadTwice()
    {
        const auto one = R"("measures": ["revenue"], "by": ["product.brand"],
                            "period": {"from": "2025-07-01", "to": "2025-12-31"})",
                   two =
                       R"("measures": ["revenue"], "by": ["product.brand"], "compare": "same-period-last-year",
                            "period": {"from": "2025-07-01", "to": "2025-12-31"})";
        QCOMPARE(estimate(two).rows, 2 * estimate(one).rows);
    }

    void eachWithEachIsCounted()
    {
        const auto all =
            R"("measures": ["revenue"], "members": "all", "by": ["product.product_name", "customer.customer_id"],
                            "period": {"from": "2025-12-31", "to": "2025-12-31"})";
        QVERIFY(estimate(all).rows >= 500'000'000);
        const auto months =
            R"("measures": ["revenue"], "members": "all", "by": ["store.store_name", "date.month"],
                               "period": {"from": "2025-07-01", "to": "2025-12-31"})";
        const auto ofMembers = estimate(months).rows -
                               estimate(R"("measures": ["revenue"], "by": ["store.store_name", "date.month"],
                                           "period": {"from": "2025-07-01", "to": "2025-12-31"})")
                                   .rows;
        QVERIFY2(ofMembers >= 6 * 50 && ofMembers < 8 * 50, qPrintable(QString::number(ofMembers)));
    }

    void whatNothingIsKnownOfIsNothing()
    {
        const auto question = parsed(R"("measures": ["revenue"])");
        const auto prepared = prepare(*question, m_model, Engine::PostgreSql);
        VERIFY_OK(prepared);
        QVERIFY(estimateOf(prepared->plan, {}, Engine::PostgreSql).isCheap());
    }

private:
    static Result<Question> parsed(const char *parts)
    {
        return questionFromJson(R"({"version": 1, )" + QByteArray(parts) + '}', {});
    }
    AskEstimate estimate(const char *parts, const QStringList &ready = {}) const
    {
        const auto question = parsed(parts);
        const auto prepared = question ? prepare(*question, m_model, Engine::PostgreSql, {.ready = ready})
                                       : Result<PreparedQuestion>(fail(question.error()));
        if (!prepared)
            qFatal("%s", qPrintable(prepared.error().message));
        return estimateOf(prepared->plan, m_facts, Engine::PostgreSql);
    }

    SemanticModel m_model;
    WarehouseFacts m_facts;
};

QTEST_GUILESS_MAIN(TestAskEstimate)
#include "tst_askestimate.moc"

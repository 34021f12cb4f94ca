// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/question/questionjson.h"
#include "semantic/semanticmodel.h"
#include "support/verify.h"
#include "warehouse/askedquestion.h"

#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

namespace {

// "sales by store.city where product.brand: revenue, by day, served"
QString textOf(const FactNeed &need)
{
    auto text = need.fact;
    if (!need.by.isEmpty())
        text += u" by "_s + need.by.join(u", "_s);
    if (!need.where.isEmpty())
        text += u" where "_s + need.where.join(u", "_s);
    text += u": "_s + need.measures.join(u", "_s);
    if (need.isByDay)
        text += u"; by day"_s;
    return need.isServed ? text + u"; served"_s : text;
}

} // namespace

// What a question wants of its facts is told in the names of the model, and nothing of its values.
class TestFactNeeds : public QObject
{
    Q_OBJECT

private:
    std::optional<SemanticModel> m_model;

private Q_SLOTS:
    void initTestCase()
    {
        auto model = SemanticModel::load();
        VERIFY_OK(model);
        m_model = std::move(*model);
    }

    void needsAreToldInTheNamesOfTheModel_data()
    {
        QTest::addColumn<QByteArray>("question");
        QTest::addColumn<QStringList>("needs");
        const QByteArray sales = R"("measures": ["revenue"])";
        QTest::newRow("everything") << sales << QStringList{u"sales: revenue; served"_s};
        QTest::newRow("what a rate is made of")
            << QByteArray(R"("measures": ["discount_rate"], "by": ["product.brand"])")
            << QStringList{u"sales by product.brand: sales_discount, gross_sales; served"_s};
        QTest::newRow("members of others, filtered")
            << QByteArray(R"("measures": ["revenue"], "by": ["store.city", "customer.customer_tier"],
                             "where": {"field": "product.brand", "is": "Smith"})")
            << QStringList{u"sales by store.city, customer.customer_tier where product.brand: revenue"_s};
        QTest::newRow("months") << sales + R"(, "by": ["date.year", "date.month"])"
                                << QStringList{u"sales: revenue; served"_s};
        QTest::newRow("days") << sales + R"(, "by": ["date.full_date"])"
                              << QStringList{u"sales: revenue; by day; served"_s};
        QTest::newRow("two facts") << QByteArray(
                                          R"("measures": ["revenue", "units_received"], "by": ["store.city"])")
                                   << QStringList{u"sales by store.city: revenue; served"_s,
                                                  u"stock by store.city: units_received"_s};
        QTest::newRow("fields made of others")
            << QByteArray(R"json("made": [{"name": "place", "expression": "concat(store.city, product.brand)"
    }],
                             "measures": ["revenue"], "by": ["place"])json")
            << QStringList{u"sales by store.city, product.brand: revenue"_s};
    }
    void needsAreToldInTheNamesOfTheModel()
    {
        QFETCH(QByteArray, question);
        QFETCH(QStringList, needs);
        const auto parsed = questionFromJson(R"({"version": 1, "title": "T", )" + question + "}", u"q.json"_s);
        VERIFY_OK(parsed);
        QStringList ready;
        for (const auto &rollup : m_model->rollups())
            ready += rollup.name;
        const auto prepared = prepare(*parsed, *m_model, Engine::PostgreSql, {.ready = ready});
        VERIFY_OK(prepared);
        const auto &subject = prepared->sql.subject;
        QCOMPARE(subject.kind, QuestionSubject::Kind::Question);
        QCOMPARE(subject.title, u"T"_s);
        QStringList found;
        for (const auto &need : subject.needs)
            found += textOf(need);
        QCOMPARE(found, needs);
        QCOMPARE(needsFrom(needsText(subject.needs)), subject.needs);
        QVERIFY(!needsText(subject.needs).contains(u"Smith"_s));
    }
};

QTEST_GUILESS_MAIN(TestFactNeeds)
#include "tst_factneeds.moc"

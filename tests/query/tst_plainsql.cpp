// SPDX-License-Identifier: GPL-3.0-or-later
// The SQL for engines that group and join by hash: it asks for no more than the question does.
#include "query/plan/planner.h"
#include "query/plan/sqlwriter.h"
#include "semantic/semanticmodel.h"
#include "support/verify.h"

#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

class TestPlainSql : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto model = SemanticModel::load();
        VERIFY_OK(model);
        m_model = std::move(*model);
    }

    void whatTheFactSaysItselfIsNotJoined()
    {
        const auto sql = plainText({.measures = {u"revenue"_s},
                                    .by = {u"store.store_id"_s},
                                    .where = {.kind = Filter::Kind::Between,
                                              .field = u"customer.customer_id"_s,
                                              .values = {u"0"_s, u""_s}}});
        QVERIFY2(!sql.contains(u"JOIN"_s), qPrintable(sql));
        QVERIFY2(sql.contains(u"WHERE s.customer_id >= :v1 GROUP BY s.store_id"_s), qPrintable(sql));
        const auto area = plainText({.measures = {u"revenue_per_square_metre"_s}, .by = {u"store.store_id"_s}});
        QVERIFY2(area.contains(u"JOIN dim_stores t"_s), qPrintable(area)); // of which the measure speaks
    }

    void keysAreGroupedBeforeTheyMeetTheDimensions()
    {
        const Filter active{
            .kind = Filter::Kind::Is, .field = u"product.product_status"_s, .values = {u"active"_s}};
        const auto sql = plainText({.measures = {u"units"_s},
                                    .by = {u"product.product_id"_s, u"product.product_name"_s},
                                    .where = active});
        QVERIFY2(
            sql.contains(u"FROM ( SELECT s.product_id, SUM(s.quantity) AS sum1 FROM sales_lines s GROUP BY "
                         "s.product_id ) s JOIN dim_products p ON p.product_id = s.product_id WHERE"_s),
            qPrintable(sql));
        const auto names =
            plainText({.measures = {u"units"_s}, .by = {u"product.product_name"_s}, .where = active});
        QVERIFY2(names.contains(u"GROUP BY p.product_name"_s), qPrintable(names)); // which may be alike
    }

    void rowsOfEachFactAreJoinedByTheirKeys()
    {
        Question question{.measures = {u"units"_s, u"units_received"_s},
                          .by = {u"product.product_id"_s, u"store.store_id"_s}};
        question.members = Question::Members::OfEachFact;
        const auto keys = plainText(question);
        QVERIFY2(keys.contains(u"fact2.\"product.product_id\" = fact1.\"product.product_id\" AND "
                               "fact2.\"store.store_id\" = fact1.\"store.store_id\""_s),
                 qPrintable(keys));
        question.by = {u"product.category"_s}; // which a product may have none of
        const auto categories = plainText(question);
        QVERIFY2(categories.contains(u"HAVING COUNT(*) = 2"_s), qPrintable(categories));
    }

private:
    // On one line, for PostgreSQL.
    QString plainText(const Question &question) const
    {
        const auto plan = Planner(m_model).plan(question);
        const auto text =
            plan ? writeSql(*plan, m_model, Engine::PostgreSql) : Result<WrittenSql>(fail(plan.error()));
        return text ? text->sql.simplified() : text.error().message;
    }

    SemanticModel m_model;
};

QTEST_GUILESS_MAIN(TestPlainSql)
#include "tst_plainsql.moc"

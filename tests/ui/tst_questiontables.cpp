// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/tables/questiontables.h"

#include "query/plan/planner.h"
#include "query/question/questionjson.h"
#include "query/signup.h"
#include "support/verify.h"
#include "ui/query/conditionwords.h"
#include "ui/query/questionfields.h"
#include "ui/query/tables/canvaslayout.h"
#include "ui/query/tables/designmodel.h"
#include "ui/query/tables/onlyinsteps.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

namespace {

Question read(const QByteArray &json)
{
    auto question = questionFromJson(json, u"test"_s);
    if (!question)
        qFatal("%s", qPrintable(question.error().message));
    return *question;
}

// The tables with what is ticked or narrowed of each, and the joins below.
QString print(const QuestionTables &tables)
{
    QStringList lines;
    for (const auto &table : tables.tables) {
        QStringList used;
        for (const auto &column : table.columns) {
            if (column.isInUse())
                used += column.title + (column.isTicked ? u" ✓"_s : QString()) +
                        (column.total.isEmpty() ? QString() : u" "_s + column.total) +
                        (column.condition.isEmpty() ? QString() : u" "_s + column.condition);
        }
        lines += table.title + (table.isFact ? u"*: "_s : u": "_s) + used.join(u", "_s);
    }
    for (const auto &join : tables.joins)
        lines += u"%1.%2 > %3.%4%5"_s.arg(join.from, join.fromColumn, join.to, join.toColumn,
                                          join.isOptional ? u" or none"_s : QString());
    return lines.join(u'\n');
}

QString entitiesOf(const JoinWay &way)
{
    QStringList names{way.front()->fromEntity};
    for (const auto *const step : way)
        names += step->toEntity;
    return names.join(u'>');
}

} // namespace

class TestQuestionTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        auto model = SemanticModel::load();
        VERIFY_OK(model);
        m_model = std::make_unique<SemanticModel>(std::move(*model));
        m_fields = std::make_unique<QuestionFields>(*m_model);
    }

    void tablesComeWithWhatIsUsedOfThem()
    {
        QCOMPARE(print(tables(read(R"({"version": 1, "measures": ["revenue", "receipts"],
                     "by": ["supplier.supplier_name"],
                     "where": {"all": [{"field": "date.year", "is": 2025}, {"any": [
                         {"not": {"field": "store.city", "is": "Leeds"}}, {"field": "date.year", "is": 2024}]}]},
                     "having": {"field": "revenue", "above": "1000"}})"))),
                 u"Sales*: Revenue ✓ sum above 1,000, Receipts ✓ count\n"
                 "Product: \n"
                 "Store: City in a group\n"
                 "Supplier: Supplier ✓\n"
                 "Date: Year is 2025; in a group\n"
                 "sales.product_id > product.product_id\n"
                 "product.supplier_id > supplier.supplier_id\n"
                 "sales.sale_date > date.full_date\n"
                 "sales.store_id > store.store_id"_s);
    }

    void aRateOnTwoFactsHasBoth()
    {
        QCOMPARE(print(tables({.measures = {u"target_attainment"_s}, .by = {u"store.city"_s}})),
                 u"Sales*: Target attainment ✓ ratio in %\nTargets*: \nStore: City ✓\n"
                 "sales.store_id > store.store_id\ntarget.store_id > store.store_id"_s);
        QCOMPARE(print(tables({.measures = {u"stock"_s}})), u"Stock*: Stock ✓ last value"_s);
        QCOMPARE(print(tables({.measures = {u"product_count"_s}, .by = {u"supplier.supplier_name"_s}})),
                 u"Product*: Products ✓ count\nSupplier: Supplier ✓\n"
                 "product.supplier_id > supplier.supplier_id"_s);
    }

    void tablesMayLieThereUnused()
    {
        QCOMPARE(print(tables({}, {u"store"_s, u"sales"_s})),
                 u"Sales*: \nStore: \nsales.store_id > store.store_id"_s);
        QCOMPARE(print(tables({}, {u"product"_s, u"supplier"_s})),
                 u"Product: \nSupplier: \nproduct.supplier_id > supplier.supplier_id"_s);
    }

    void aKeyThatMayBeEmptyJoinsToNoneToo()
    {
        const auto model = modelWithSignUp();
        VERIFY_OK(model);
        const QuestionFields fields(*model);
        const auto made = QuestionTables::of({.measures = {u"revenue"_s}, .by = {u"signup.year"_s}}, fields, {},
                                             ConditionWords(fields));
        QCOMPARE(print(made), u"Sales*: Revenue ✓ sum\nCustomer: \nSign-up: Year of sign-up ✓\n"
                              "sales.customer_id > customer.customer_id\n"
                              "customer.registration_date > signup.full_date or none"_s);
    }

    // As the planner goes, so does the canvas.
    void waysAreThoseOfThePlanner()
    {
        const auto model = builtInModelWith(
            "[[relationship]]\nfrom = \"employee.hire_date\"\nto = \"signup.full_date\"\n"
            "[[relationship]]\nfrom = \"store.opening_date\"\nto = \"signup.full_date\"\n"
            "[[relationship]]\nfrom = \"supplier.contract_start\"\nto = \"signup.full_date\"\n");
        VERIFY_OK(model);
        const auto ways = joinWays(*model, u"sales"_s, u"signup"_s);
        QStringList all;
        for (const auto &way : ways)
            all += entitiesOf(way);
        QCOMPARE(all.join(u' '), u"sales>store>signup sales>employee>signup sales>product>supplier>signup"_s);
        QVERIFY(!chosenWay(ways, {}));
        for (const auto &way : ways) {
            const auto via = viaFor(ways, way, {u"customer"_s});
            QVERIFY(via.has_value());
            QCOMPARE(entitiesOf(*chosenWay(ways, *via)), entitiesOf(way));
            const auto plan =
                Planner(*model).plan({.measures = {u"revenue"_s}, .by = {u"signup.year"_s}, .via = *via});
            VERIFY_OK(plan);
            QCOMPARE(plan->legs[0].joins.back().fromAlias, model->entity(way.back()->fromEntity)->alias);
            QVERIFY(via->contains(u"customer"_s)); // what is said of other ways stays
        }
    }

    void cardsKeepTheirSidesWhenOthersCome()
    {
        CanvasMemory memory;
        const auto some = tables({.measures = {u"revenue"_s}, .by = {u"store.city"_s, u"product.brand"_s}});
        const auto before = layOut(some, memory);
        const auto sales = before.at(u"sales"_s);
        QCOMPARE(sales.topLeft(), QPointF(0, 0));
        QVERIFY(before.at(u"product"_s).right() < sales.left() ||
                before.at(u"product"_s).left() > sales.right());
        const auto more = tables({.measures = {u"revenue"_s},
                                  .by = {u"customer.customer_tier"_s, u"store.city"_s, u"date.year"_s,
                                         u"product.brand"_s, u"supplier.supplier_name"_s}});
        const auto after = layOut(more, memory);
        for (const auto &[entity, place] : before)
            QCOMPARE(after.at(entity), place);
        // What hangs on another stands at its side, and nothing lies on anything.
        QCOMPARE(after.at(u"supplier"_s).left(), after.at(u"product"_s).left());
        for (const auto &[a, one] : after) {
            for (const auto &[b, other] : after)
                QVERIFY2(a == b || !one.intersects(other), qPrintable(a + u' ' + b));
        }
        memory.moved[u"store"_s] = {400, 300};
        QCOMPARE(layOut(more, memory).at(u"store"_s).topLeft(), QPointF(400, 300));
    }

    void joinsLeaveTheCardsAndMeetTheOthers()
    {
        for (const auto &one : {QRectF(300, 0, 192, 100), QRectF(-300, 50, 192, 100), QRectF(40, 400, 192, 100),
                                QRectF(215, 0, 192, 100)}) {
            const QRectF many(0, 0, 192, 200); // of any size
            const auto routes = canvasRoutes({{many, one, 80, one.top() + 44, false}});
            QCOMPARE(routes.size(), size_t(1));
            const auto &line = routes.front().line;
            QCOMPARE(line.first(), QPointF(routes.front().manySide > 0 ? many.right() : many.left(), 80));
            QCOMPARE(line.last(),
                     QPointF(routes.front().oneSide > 0 ? one.right() : one.left(), one.top() + 44));
            // It goes out of the card of many, and comes to that of one from outside.
            QVERIFY((line[1].x() - line.first().x()) * routes.front().manySide > 0);
            QVERIFY((line[2].x() - line.last().x()) * routes.front().oneSide > 0);
        }
    }

    void eachColumnHasARow()
    {
        DesignModel model;
        const QAbstractItemModelTester tester(&model);
        const auto question =
            read(R"({"version": 1, "measures": ["revenue", "each"], "by": ["product.category"],
            "made": [{"name": "each", "title": "Each", "expression": "revenue / receipts"}],
            "compare": "previous-period", "period": "this-month",
            "where": {"field": "store.city", "like": "L*"}, "having": {"field": "margin", "above": "5"},
            "sort": [{"by": "revenue.change", "descending": true}, {"by": "product.category"}]})");
        m_fields->setQuestion(question);
        model.setRows(designRows(question, *m_fields, ConditionWords(*m_fields)));
        QStringList lines;
        for (int row = 0; row < model.rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < model.columnCount(); ++column) {
                const auto cell = model.index(row, column);
                cells +=
                    cell.data().toString() +
                    (column == DesignModel::Sort ? cell.data(DesignModel::IconRole).toString() : QString());
            }
            lines += cells.join(u'|');
        }
        QCOMPARE(lines.join(u'\n'), u"Category|Product|by|2arrow-up|add\n"
                                    "Revenue|Sales|sum||add\n"
                                    "Each|made here|||\n"
                                    "City|Store|not shown||like L*\n"
                                    "Margin|Sales|not shown||above 5\n"
                                    "Revenue: change in %|Sales|figure|1arrow-down|"_s);
        m_fields->setQuestion({});
    }

    void whatTablesCannotShowIsSaid()
    {
        const auto question = read(R"({"version": 1, "measures": ["revenue"], "by": ["product.category"],
            "period": "this-year", "compare": "same-period-last-year", "totals": true, "limit": 20,
            "where": {"all": [{"field": "store.city", "is": "Leeds"},
                              {"any": [{"field": "date.month", "is": 1}, {"field": "date.month", "is": 2}]},
                              {"has_none": "sales", "of": "customer"}]},
            "windows": [{"share": "revenue"}]})");
        QCOMPARE(
            onlyInSteps(question, *m_fields, ConditionWords(*m_fields)).join(u" · "_s),
            u"This year · compared with last year · any of: Month is 1, Month is 2 · Customer has no Sales · "
            "Revenue: share in % · the first 20 rows · a row of totals"_s);
        QVERIFY(notInTables(question).isEmpty());
        QVERIFY(!notInTables({.questions = {question}, .over = u"a"_s}).isEmpty());
        QVERIFY(!notInTables({.rowsOf = {.of = {u"a"_s, u"b"_s}}}).isEmpty());
    }

private:
    QuestionTables tables(const Question &question, const QStringList &laid = {}) const
    {
        return QuestionTables::of(question, *m_fields, laid, ConditionWords(*m_fields));
    }
    std::map<QString, QRectF> layOut(const QuestionTables &tables, CanvasMemory &memory) const
    {
        std::map<QString, qreal> heights;
        for (const auto &table : tables.tables)
            heights[table.entity] = 200;
        return canvasLayout(tables, *m_model, heights, memory);
    }

    std::unique_ptr<SemanticModel> m_model;
    std::unique_ptr<QuestionFields> m_fields;
};

QTEST_GUILESS_MAIN(TestQuestionTables)
#include "tst_questiontables.moc"

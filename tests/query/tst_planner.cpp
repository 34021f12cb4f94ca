// SPDX-License-Identifier: GPL-3.0-or-later
// What a question becomes: its joins, its SQL for each engine, and what stands in the way of one.
#include "query/plan/planner.h"
#include "query/plan/sqlwriter.h"
#include "query/question/questionjson.h"
#include "query/signup.h"
#include "semantic/semanticmodel.h"
#include "support/verify.h"

#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

class TestPlanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto model = SemanticModel::load();
        VERIFY_OK(model);
        m_model = std::move(*model);
    }

    void onlyNeededTablesAreJoined()
    {
        Question question{.measures = {u"revenue"_s}, .by = {u"store.city"_s}};
        const auto plan = Planner(m_model).plan(question);
        VERIFY_OK(plan);
        QCOMPARE(plan->legs[0].table, u"sales_lines"_s);
        QCOMPARE(plan->legs[0].joins.size(), size_t(1));
        QCOMPARE(plan->legs[0].joins[0].table, u"dim_stores"_s);
        QCOMPARE(plan->grain, u"one row per City"_s);
    }

    void whatHangsOnAnotherTableBringsIt()
    {
        Question question{.measures = {u"revenue"_s},
                          .by = {u"supplier.supplier_name"_s, u"product.category"_s}};
        const auto plan = Planner(m_model).plan(question);
        VERIFY_OK(plan);
        QCOMPARE(plan->legs[0].joins.size(), size_t(2));
        QCOMPARE(plan->legs[0].joins[0].table, u"dim_products"_s);
        QCOMPARE(plan->legs[0].joins[1].table, u"dim_suppliers"_s);
        QVERIFY(!plan->legs[0].joins[1].isOptional);
    }

    void aKeyThatMayBeEmptyKeepsItsRows()
    {
        const auto model = modelWithSignUp();
        VERIFY_OK(model);
        Question question{.measures = {u"revenue"_s}, .by = {u"signup.year"_s, u"date.year"_s}};
        const auto plan = Planner(*model).plan(question);
        VERIFY_OK(plan);
        QCOMPARE(plan->legs[0].joins.size(), size_t(3));
        QVERIFY(!plan->legs[0].joins[0].isOptional); // the customer
        QVERIFY(plan->legs[0].joins[1].isOptional);
        QCOMPARE(plan->legs[0].joins[2].alias, u"d"_s);
    }

    void twoWaysToOneTableAreRefused()
    {
        const auto model =
            builtInModelWith("[[relationship]]\nfrom = \"employee.hire_date\"\nto = \"signup.full_date\"\n"
                             "[[relationship]]\nfrom = \"store.opening_date\"\nto = \"signup.full_date\"\n");
        VERIFY_OK(model);
        const auto plan = Planner(*model).plan({.measures = {u"revenue"_s}, .by = {u"signup.year"_s}});
        QVERIFY(!plan);
        QVERIFY2(
            plan.error().message.contains(
                u"Several ways lead from “Sales” to “Sign-up”, and none is shorter: sales › store › signup; "
                "sales › employee › signup"_s),
            qPrintable(plan.error().message));
    }

    // A longer way, too, where it is named.
    void aQuestionMayNameTheWayToATable()
    {
        const auto model = builtInModelWith(
            "[[relationship]]\nfrom = \"employee.hire_date\"\nto = \"signup.full_date\"\n"
            "[[relationship]]\nfrom = \"supplier.contract_start\"\nto = \"signup.full_date\"\n");
        VERIFY_OK(model);
        const auto joinedFrom = [&](const QStringList &via) {
            const auto plan =
                Planner(*model).plan({.measures = {u"revenue"_s}, .by = {u"signup.year"_s}, .via = via});
            return plan ? plan->legs[0].joins.back().fromAlias : plan.error().message;
        };
        QCOMPARE(joinedFrom({}), u"e"_s);
        QCOMPARE(joinedFrom({u"employee"_s}), u"e"_s);
        QCOMPARE(joinedFrom({u"supplier"_s}), u"u"_s);
        QVERIFY(joinedFrom({u"nobody"_s}).contains(u"There is no table “nobody” to go by"));
    }

    void valuesAreBoundAndNeverInTheText()
    {
        Question question{
            .measures = {u"units"_s},
            .by = {u"product.category"_s},
            .where = {
                .kind = Filter::Kind::Not,
                .parts = {{.kind = Filter::Kind::Is, .field = u"store.city"_s, .values = {u"St. John's"_s}}}}};
        const auto plan = Planner(m_model).plan(question);
        VERIFY_OK(plan);
        for (const auto engine : {Engine::Sqlite, Engine::PostgreSql}) {
            const auto text = writeSql(*plan, m_model, engine);
            VERIFY_OK(text);
            QVERIFY2(!text->sql.contains(u"John"_s), qPrintable(text->sql));
            QVERIFY2(text->sql.simplified().contains(u"NOT COALESCE(t.city = :v1, FALSE)"_s),
                     qPrintable(text->sql));
            QCOMPARE(toText(text->bindings[0].second), u"St. John's"_s);
        }
    }

    void amountsAreBoundInTheMeasuresOwnUnits()
    {
        Question question{
            .measures = {u"revenue"_s, u"cost"_s},
            .by = {u"product.category"_s},
            .having = {.kind = Filter::Kind::All,
                       .parts = {{.kind = Filter::Kind::Above, .field = u"revenue"_s, .values = {u"12.5"_s}},
                                 {.kind = Filter::Kind::Between, .field = u"cost"_s, .values = {u"1"_s, {}}}}}};
        const auto plan = Planner(m_model).plan(question);
        VERIFY_OK(plan);
        QCOMPARE(plan->having.parts[0].values[0], Value(Money::fromUnits(125000)));
        QCOMPARE(plan->having.parts[1].values[0], Value(ScaledNumber{10'000'000, 7}));
    }

    // Each condition is small enough for an engine, all together are not.
    void tooManyValuesAreRefused()
    {
        QStringList values;
        for (int i = 0; i < 500; ++i)
            values += QString::number(i);
        const Filter some{.kind = Filter::Kind::OneOf, .field = u"date.year"_s, .values = values};
        Question question{.measures = {u"units"_s}, .where = some};
        VERIFY_OK(Planner(m_model).plan(question));
        question.where = {.kind = Filter::Kind::Any,
                          .parts = {some, {.kind = Filter::Kind::Not, .parts = {some}}}};
        const auto plan = Planner(m_model).plan(question);
        QVERIFY(!plan);
        QVERIFY2(plan.error().message.contains(u"values"_s), qPrintable(plan.error().message));
    }

    void tablesBesideTheStarAreReadAsTheModelStatesThem()
    {
        const QByteArray toml = R"toml(
[[entity]]
name = "visit"
table = "visits"
alias = "v"
kind = "fact"
key = ["id"]
columns = [{name = "id", type = "whole"}, {name = "guests", type = "whole"},
           {name = "door", type = "text", optional = true}]
[[entity]]
name = "door"
table = "doors"
alias = "d"
kind = "dimension"
key = ["name"]
columns = [{name = "name", type = "text"}, {name = "opened", type = "date"}]
[[relationship]]
from = "visit.door"
to = "door.name"
[[dimension]]
entity = "visit"
column = "guests"
[[dimension]]
entity = "door"
column = "opened"
[[measure]]
name = "visits"
fact = "visit"
expression = "COUNT(*)"
additivity = "additive"
format = "integer"
direction = "good"
definition = "Visits."
)toml";
        const auto model = SemanticModel::parse(toml, u"visits.toml"_s);
        VERIFY_OK(model);
        const Filter pairs{.kind = Filter::Kind::Is, .field = u"visit.guests"_s, .values = {u"2"_s}};
        const Filter used{.kind = Filter::Kind::Has, .field = u"door"_s, .fact = u"visit"_s};
        const auto plan = Planner(*model).plan({.measures = {u"visits"_s},
                                                .by = {u"door.opened"_s},
                                                .where = {.kind = Filter::Kind::All, .parts = {pairs, used}}});
        VERIFY_OK(plan);
        QCOMPARE(plan->columns[0].type, ColumnType::Date);
        QCOMPARE(plan->legs[0].joins.size(), size_t(1)); // the fact's own column needs none
        QVERIFY(plan->legs[0].joins[0].isOptional);
        QCOMPARE(plan->legs[0].where.parts[0].values[0], Value(qint64(2)));
        for (const auto engine : {Engine::Sqlite, Engine::PostgreSql})
            VERIFY_OK(writeSql(*plan, *model, engine));
    }

    void whatStandsInTheWayIsSaid_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *name, const QByteArray &rest, const QString &said) {
            QTest::newRow(name) << QByteArray("{\"version\": 1, ") + rest + '}' << said;
        };
        row("nothing", R"("measures": [])", u"Nothing is asked for"_s);
        row("no measure", R"("measures": ["revenu"])", u"There is no measure “revenu”"_s);
        row("no dimension", R"("measures": ["revenue"], "by": ["store.town"])",
            u"There is no dimension “store.town”"_s);
        row("a figure of reports", R"("measures": ["like_for_like"])", u"cannot be counted by a question"_s);
        row("customers of stock", R"("measures": ["revenue", "stock"], "by": ["customer.country"])",
            u"“Customer” does not hang on “Stock”"_s);
        row("filter of one fact",
            R"("measures": ["revenue", "stock"], "where": {"field": "customer.state", "is": "x"})",
            u"“Customer” does not hang on “Stock”"_s);
        row("days and others of stock",
            R"("measures": ["stock"], "where": {"any": [{"field": "date.year", "is": 2025},
            {"field": "store.city", "is": "Hull"}]})",
            u"speaks of days and of other things at once"_s);
        row("measure under where", R"("measures": ["units"], "where": {"field": "units", "above": 1})",
            u"belongs under “having”"_s);
        row("dimension under having", R"("measures": ["units"], "having": {"field": "store.city", "is": "x"})",
            u"belongs under “where”"_s);
        row("no number", R"("measures": ["units"], "having": {"field": "units", "above": "many"})",
            u"“Units” cannot be compared with “many”"_s);
        row("too fine", R"("measures": ["units"], "having": {"field": "units", "above": "1.2345"})",
            u"cannot be compared with “1.2345”"_s);
        row("pattern of a number", R"("measures": ["units"], "where": {"field": "date.year", "like": "20*"})",
            u"is no text"_s);
        row("sorted by what is not there", R"("measures": ["units"], "sort": [{"by": "revenue"}])",
            u"cannot be sorted by “revenue”"_s);
        row("has of no dimension", R"("measures": ["units"], "where": {"has_any": "sales", "of": "sales"})",
            u"nothing that could have rows"_s);
        row("has of no fact", R"("measures": ["units"], "where": {"has_any": "store", "of": "customer"})",
            u"“store” is no fact"_s);
        row("has what it does not reach",
            R"("measures": ["units"], "where": {"has_any": "stock", "of": "customer"})",
            u"“Customer” does not hang on “Stock”"_s);
        row("has under having", R"("measures": ["units"], "having": {"has_any": "sales", "of": "customer"})",
            u"belongs under “where”"_s);
        row("compared with nothing", R"("measures": ["units"], "compare": "previous-period")",
            u"There is no period"_s);
        row("running customers", R"("measures": ["customers"], "windows": [{"running": "customers"}])",
            u"has no running total"_s);
        row("share of a rate", R"("measures": ["margin_rate"], "windows": [{"share": "margin_rate"}])",
            u"neither a share nor an average"_s);
        row("window of nothing", R"("measures": ["units"], "windows": [{"rank": "revenue"}])",
            u"is not asked for"_s);
        row("within nothing",
            R"("measures": ["units"], "windows": [{"rank": "units", "within": ["store.city"]}])",
            u"nothing can be looked at within it"_s);
        row("best of numbers",
            R"("measures": ["units"], "by": ["date.year"], "top": {"count": 2, "of": "date.year",
            "by": "units"})",
            u"a dimension of texts"_s);
        row("best and a limit",
            R"("measures": ["units"], "by": ["store.city"], "limit": 1, "top": {"count": 2, "of":
            "store.city", "by": "units"})",
            u"not both"_s);
        row("days of members",
            R"("measures": ["product_count"], "period": {"from": "2025-01-01", "to": "2025-01-31"})",
            u"“Product” has no days"_s);
        row("days of a city",
            R"("measures": ["units"], "where": {"field": "store.city", "during": "this-month"})",
            u"“City” is no day and belongs to none"_s);
        row("days under having",
            R"("measures": ["units"], "having": {"field": "units", "during": "this-month"})", u"belong"_s);
        row("made of what is not there",
            R"("made": [{"name": "a", "expression": "revenue / reciepts"}], "measures": ["a"])",
            u"“a”, column 11: There is no field “reciepts”. Did you mean “receipts”?"_s);
        row("made dimension under having",
            R"-("made": [{"name": "a", "expression": "upper(store.city)"}], "measures": ["units"],
            "having": {"field": "a", "is": "X"})-",
            u"belongs under “where”"_s);
        row("made measure under where",
            R"("made": [{"name": "a", "expression": "units * 2"}], "measures": ["a"], "where": {"field": "a", "is": 1})",
            u"belongs under “having”"_s);
        row("running quotient",
            R"("made": [{"name": "a", "expression": "units / 2"}], "measures": ["a"], "windows": [{"running": "a"}])",
            u"has no running total"_s);
        row("stock by days and things at once",
            R"-("made": [{"name": "a", "expression": "concat(store.city, text(date.month))"}], "measures": ["stock"], "by": ["a"])-",
            u"is made of days and of other things at once"_s);
        row("made of what a fact does not reach",
            R"-("made": [{"name": "a", "expression": "upper(customer.state)"}], "measures": ["stock"], "by": ["a"])-",
            u"“Customer” does not hang on “Stock”"_s);
        const QByteArray monthly =
            R"("questions": {"monthly": {"measures": ["revenue"], "by": ["store.city", "date.month"]},
            "cities": {"measures": ["units"], "by": ["store.city"], "having": {"field": "margin_rate", "above": 5}}}, )";
        row("no question", monthly + R"("over": "montly", "measures": ["rows"])",
            u"There is no question “montly”. Did you mean “monthly”?"_s);
        row("among two",
            monthly + R"("measures": ["units"], "where": {"field": "store.city", "among": "monthly"})",
            u"it must be split by that alone"_s);
        row("among what is divided",
            monthly + R"("measures": ["units"], "where": {"field": "store.city", "among": "cities"})",
            u"it chooses or sorts by what is divided"_s);
        row("over a dimension it has not",
            monthly + R"("over": "monthly", "measures": ["rows"], "by": ["date.year"])",
            u"The question “monthly” is not split by “date.year”. It is by: date.month, store.city"_s);
        row("over a measure it has not", monthly + R"("over": "monthly", "measures": ["revenue"])",
            u"There is no measure “revenue”. There are: revenue.average"_s);
        row("over with days", monthly + R"("over": "monthly", "measures": ["rows"],
            "period": {"from": "2025-01-01", "to": "2025-12-31"})",
            u"“monthly” has no days"_s);
        row("over with fields it has not", monthly + R"("over": "monthly", "measures": ["rows"],
            "made": [{"name": "a", "expression": "revenue.averag"}])",
            u"“a”, column 1: There is no field “revenue.averag”. Did you mean “revenue.average”?"_s);
        row("running average over rows", monthly + R"("over": "monthly", "measures": ["revenue.average"],
            "windows": [{"running": "revenue.average"}])",
            u"has no running total"_s);
        row("over running totals", R"("questions": {"a": {"measures": ["units"], "by": ["store.city"],
            "windows": [{"rank": "units"}, {"running": "units"}]}}, "over": "a", "measures": ["rows"])",
            u"of which it may have ranks and parts (ntile) of sums"_s);
        row("over places of what is divided",
            R"("questions": {"a": {"measures": ["margin_rate"], "by": ["store.city"],
            "windows": [{"ntile": "margin_rate"}]}}, "over": "a", "measures": ["rows"])",
            u"of which it may have ranks and parts (ntile) of sums"_s);
        row("average of days", R"("measures": ["last_purchase"], "by": ["store.city"],
            "windows": [{"moving_average": "last_purchase"}])",
            u"neither a share nor an average"_s);
        row("running days", R"("measures": ["last_purchase"], "windows": [{"running": "last_purchase"}])",
            u"has no running total"_s);
        row("made of a measured day",
            R"("made": [{"name": "a", "expression": "units + last_purchase"}], "measures": ["a"])",
            u"“a”, column 9: “Last purchase” is a day"_s);
        row("no measured day",
            R"("measures": ["last_purchase"], "having": {"field": "last_purchase", "above": 3})",
            u"“Last purchase” cannot be compared with “3”. Write a value such as 2025-12-31"_s);
        row("sum of days", R"("questions": {"a": {"measures": ["last_purchase"], "by": ["store.city"]}},
            "over": "a", "measures": ["last_purchase.sum"])",
            u"There is no measure “last_purchase.sum”. There are: last_purchase.count, last_purchase.greatest"_s);
        row("a circle", R"("questions": {"a": {"measures": ["units"], "by": ["store.city"],
            "where": {"field": "store.city", "among": "b"}}, "b": {"over": "c", "measures": ["rows"], "by": ["store.city"]},
            "c": {"measures": ["units"], "by": ["store.city"], "where": {"field": "store.city", "among": "a"}}},
            "over": "c", "measures": ["rows"])",
            u"stands on its own answer: c › a › b › c"_s);
        row("all days", R"("measures": ["units"], "by": ["date.month"], "members": "all")",
            u"would be all days there are. Choose a period"_s);
        row("all members of rows", monthly + R"("over": "monthly", "measures": ["rows"], "by": ["store.city"],
            "members": "all")",
            u"Ask there for all members"_s);
        const QByteArray pairs =
            R"("together": {"of": "product.category", "in": "receipts"}, "measures": ["baskets"])";
        row("in no baskets",
            R"("together": {"of": "product.category", "in": "revenue"}, "measures": ["baskets"])",
            u"“Revenue” counts no different things that members could stand in together. Name one of: receipts"_s);
        row("in what is not there",
            R"("together": {"of": "product.category", "in": "reciepts"}, "measures": ["baskets"])",
            u"There is no measure “reciepts”. Did you mean “receipts”?"_s);
        row("pairs of nothing",
            R"("together": {"of": "product.kategory", "in": "receipts"}, "measures": ["baskets"])",
            u"There is no dimension “product.kategory”"_s);
        row("pairs and revenue",
            R"("together": {"of": "product.category", "in": "receipts"}, "measures": ["revenue"])",
            u"There is no measure “revenue”. There are: all.baskets, baskets, confidence, lift"_s);
        row("pairs by cities", pairs + R"(, "by": ["store.city"])", u"they are split by the two members"_s);
        row("pairs and totals", pairs + R"(, "totals": true)", u"they do not add up"_s);
        row("pairs compared", pairs + R"(, "period": "last-28-days", "compare": "previous-period")",
            u"ask for each period by itself"_s);
        row("pairs over rows", pairs + R"(, "over": "a")", u"leave “over” out"_s);
        row("the best pairs", pairs + R"(, "top": {"count": 2, "of": "one", "by": "baskets"})",
            u"sort them and limit"_s);
        row("all pairs", pairs + R"(, "members": "all")", u"leave “members” out"_s);
        row("the second under where", pairs + R"(, "where": {"field": "other", "is": "Garden"})",
            u"There is no dimension “other”"_s);
        row("pairs among others",
            R"("questions": {"a": {"measures": ["units"], "by": ["store.city", "product.category"]}},
            "together": {"of": "product.category", "in": "receipts", "among": "a"}, "measures": ["baskets"])",
            u"The question “a” does not say which members of “Category” are meant"_s);
        row("made of a pair's name", R"("together": {"of": "product.category", "in": "receipts"},
            "made": [{"name": "lift", "expression": "baskets * 2"}], "measures": ["lift"])",
            u"“lift” is made twice"_s);
        row("a union", R"("union": ["a", "b"])", u"Rows of several questions one below the other"_s);
        row("no ends", R"("measures": ["units"], "where": {"field": "date.year", "from": "", "to": ""})",
            u"neither a first nor a last value"_s);
    }

    void whatStandsInTheWayIsSaid()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, said);
        const auto question = questionFromJson(text, u"q.json"_s);
        VERIFY_OK(question);
        const auto plan = Planner(m_model).plan(*question);
        QVERIFY(!plan);
        QVERIFY2(plan.error().message.contains(said), qPrintable(plan.error().message));
    }

private:
    SemanticModel m_model;
};

QTEST_GUILESS_MAIN(TestPlanner)
#include "tst_planner.moc"

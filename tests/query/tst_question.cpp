// SPDX-License-Identifier: GPL-3.0-or-later
// A question's document: read, written, and each wrong place named.
#include "query/anyquestion.h"
#include "query/question/boundquestion.h"
#include "query/question/questionjson.h"
#include "support/verify.h"

#include <QJsonDocument>
#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

class TestQuestion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDocumentComesBackAsItWas()
    {
        const QByteArray text = R"({"version": 1, "title": "Where do returns come from?",
            "measures": ["revenue", "returns_value"], "by": ["store.city", "date.month"],
            "period": {"from": "2025-01-01", "to": "2025-12-31"},
            "where": {"all": [{"field": "store.country", "is": "France"},
                              {"not": {"field": "product.brand", "one_of": ["Acme", "Bolt"]}},
                              {"has_any": "sales", "of": "customer", "where": {"field": "product.brand", "is": "Bolt"}, "period": "last-30-days"},
                              {"has_none": "stock", "of": "product", "period": {"from": "2025-01-01", "to": "2025-01-31"}},
                              {"any": [{"field": "date.month", "from": 3, "to": 5},
                                       {"field": "product.category", "like": "A*"},
                                       {"field": "product.category", "empty": true}]}]},
            "having": {"field": "revenue", "above": "1000.50"},
            "compare": "previous-period", "totals": true,
            "windows": [{"running": "revenue"}, {"share": "revenue", "within": []}, {"moving_average": "returns_value", "rows": 4},
            {"ntile": "revenue", "parts": 4}],
            "top": {"count": 5, "of": "store.city", "by": "revenue", "others": false},
            "sort": [{"by": "revenue", "descending": true}, {"by": "store.city"}], "limit": 10})";
        const auto question = questionFromJson(text, u"test"_s);
        VERIFY_OK(question);
        QCOMPARE(question->by, (QStringList{u"store.city"_s, u"date.month"_s}));
        QCOMPARE(question->where.parts.size(), size_t(5));
        QCOMPARE(question->where.parts[2].period->relative, u"last-30-days"_s);
        QCOMPARE(question->where.parts[3].kind, Filter::Kind::Not);
        QVERIFY(question->windows[1].within && !question->windows[0].within);
        QCOMPARE(question->where.parts[4].parts[0].values, (QStringList{u"3"_s, u"5"_s}));
        QCOMPARE(question->having.values, QStringList{u"1000.50"_s});
        const auto again = questionFromJson(QJsonDocument(toJson(*question)).toJson(), u"test"_s);
        VERIFY_OK(again);
        QCOMPARE(*again, *question);
        QCOMPARE(QJsonDocument(toJson(*again)).toJson(), QJsonDocument(toJson(*question)).toJson());
    }

    void anyQuestionComesBackFromItsDocument()
    {
        AnyQuestion random(20251231);
        for (int round = 0; round < 3000; ++round) {
            const auto question = random.next();
            const auto text = QJsonDocument(toJson(question)).toJson();
            const auto again = questionFromJson(text, u"test"_s);
            VERIFY_OK(again);
            QVERIFY2(*again == question, text.constData());
        }
    }

    void whatIsWrongIsNamedWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *name, const QByteArray &text, const QString &said) {
            QTest::newRow(name) << text << said;
        };
        row("no JSON", "{\"version\": 1,", u"This is no JSON"_s);
        row("a list", "[]", u"A question is one JSON object"_s);
        row("no version", R"({"measures": ["revenue"]})", u"version: A question says which version"_s);
        row("later version", R"({"version": 2, "measures": ["revenue"]})", u"reads version 1"_s);
        row("unknown key", R"({"version": 1, "measures": ["revenue"], "wher": {}})",
            u"“wher” is not known here"_s);
        row("no measures", R"({"version": 1})", u"measures: A list of names"_s);
        row("twice", R"({"version": 1, "measures": ["units", "units"]})",
            u"measures[1]: “units” is asked for twice"_s);
        row("no day",
            R"({"version": 1, "measures": ["units"], "period": {"from": "2025-02-30", "to": "2025-03-01"}})",
            u"period.from: “2025-02-30” is no day"_s);
        row("backwards",
            R"({"version": 1, "measures": ["units"], "period": {"from": "2025-03-02", "to": "2025-03-01"}})",
            u"period: The period ends before it begins"_s);
        row("deep place", R"({"version": 1, "measures": ["units"], "where": {"all": [{"field": "a.b", "is": 1},
            {"field": "a.b", "one_of": []}]}})",
            u"where.all[1].one_of: A list of values"_s);
        row("a fraction",
            R"({"version": 1, "measures": ["units"], "having": {"field": "units", "above": 1.5}})",
            u"having.above: A text or a whole number"_s);
        row("two ways",
            R"({"version": 1, "measures": ["units"], "where": {"field": "a.b", "is": 1, "like": "*"}})",
            u"where: A condition compares its field in one way"_s);
        row("two trees", R"({"version": 1, "measures": ["units"], "where": {"all": [], "any": []}})",
            u"where: A condition is one of"_s);
        row("empty false",
            R"({"version": 1, "measures": ["units"], "where": {"field": "a.b", "empty": false}})",
            u"where.empty: Only true"_s);
        row("no limit", R"({"version": 1, "measures": ["units"], "limit": 0})", u"limit: A number of rows"_s);
        const auto rest = [&](const char *name, const QByteArray &what, const QString &said) {
            row(name, R"({"version": 1, "measures": ["units"], )" + what + '}', said);
        };
        rest("no period", R"("period": "soon")", u"period: \"soon\" is no period"_s);
        rest("no comparison", R"("compare": "tomorrow")", u"compare: \"previous-period\" or"_s);
        rest("has of nothing", R"("where": {"has_any": "sales"})", u"where.of: A text"_s);
        rest("no window", R"("windows": [{"sum": "units"}])", u"windows[0]: One of running"_s);
        rest("rows of a rank", R"("windows": [{"rank": "units", "rows": 2}])", u"“rows” is not known here"_s);
        rest("no parts", R"("windows": [{"ntile": "units", "parts": 0}])",
             u"windows[0].parts: A number of parts from 2 to"_s);
        rest("one part", R"("windows": [{"ntile": "units", "parts": 1}])",
             u"windows[0].parts: A number of parts"_s);
        rest("half a part", R"("windows": [{"ntile": "units", "parts": 2.5}])",
             u"windows[0].parts: A number"_s);
        rest("parts of a rank", R"("windows": [{"rank": "units", "parts": 4}])",
             u"“parts” is not known here"_s);
        rest("no top", R"("top": {"count": 0, "of": "a.b", "by": "units"})", u"top.count: A number of rows"_s);
        rest("no truth", R"("totals": 1)", u"totals: true or false"_s);
        rest("parameters no list", R"("parameters": {"name": "tier"})", u"parameters: A list is expected"_s);
        rest("no name of a parameter", R"("parameters": [{"name": "a tier", "type": "text"}])",
             u"parameters[0].name: “a tier” is no name"_s);
        rest("no type", R"("parameters": [{"name": "tier", "type": "string"}])",
             u"parameters[0].type: One of text, number, whole"_s);
        rest("twice declared",
             R"("parameters": [{"name": "a", "type": "text"}, {"name": "a", "type": "flag"}])",
             u"parameters[1]: “a” is declared twice"_s);
        rest("default of another type", R"("parameters": [{"name": "n", "type": "whole", "default": "many"}])",
             u"parameters[0].default: “many” is no value of the parameter “n”. Write one such as 12"_s);
        rest("unknown parameter", R"("where": {"field": "a.b", "is": ":tier"})",
             u"where.is: There is no parameter “tier”"_s);
        rest("a period as a value",
             R"("parameters": [{"name": "p", "type": "period"}], "where": {"field": "a.b", "is": ":p"})",
             u"where.is: The parameter “p” is of the type period"_s);
        rest("a text as a period", R"("parameters": [{"name": "p", "type": "text"}], "period": ":p")",
             u"period: The parameter “p” is of the type text"_s);
        rest("a text as a limit", R"("parameters": [{"name": "p", "type": "text"}], "limit": ":p")",
             u"limit: The parameter “p” is of the type text"_s);
        rest("no days", R"("where": {"field": "date.month", "during": 3})",
             u"where.during: A period is expected here"_s);
        rest("during and more", R"("where": {"field": "date.month", "during": "this-month", "is": 3})",
             u"where: “is” is not known here"_s);
        rest("made no list", R"("made": {"name": "a"})", u"made: A list is expected"_s);
        rest("made of nothing", R"("made": [{"name": "a"}])", u"made[0].expression: A text is expected"_s);
        rest("no expression", R"("made": [{"name": "a", "expression": "1 +"}])",
             u"made[0].expression: column 4: a value is expected here"_s);
        rest("unknown parameter of an expression", R"("made": [{"name": "a", "expression": "units * :n"}])",
             u"made[0].expression: There is no parameter “n”"_s);
        rest(
            "a period in an expression",
            R"("parameters": [{"name": "p", "type": "period"}], "made": [{"name": "a", "expression": "units * :p"}])",
            u"made[0].expression: The parameter “p” is of the type period"_s);
        rest("no format", R"("made": [{"name": "a", "expression": "units", "format": "euro"}])",
             u"made[0].format: One of money, quantity"_s);
        rest("no decimals", R"("made": [{"name": "a", "expression": "units", "decimals": 1.5}])",
             u"made[0].decimals: A number of decimals from 0 to 9"_s);
        rest("no members", R"("members": "every")", u"members: \"of-any-fact\", \"of-each-fact\" or"_s);
        row("union of one", R"({"version": 1, "union": ["a"]})", u"union: The names of two questions"_s);
        row("union and measures", R"({"version": 1, "union": ["a", "b"], "measures": ["units"]})",
            u"“measures” is not known here"_s);
        rest("questions no object", R"("questions": [])", u"questions: Questions by their names"_s);
        rest("no question", R"("questions": {"a": 3})", u"questions.a: A question is expected here"_s);
        rest("wrong inside a question", R"("questions": {"a": {"measures": ["units"], "limit": 0}})",
             u"questions.a.limit: A number of rows"_s);
        rest("questions in a question", R"("questions": {"a": {"measures": ["units"], "questions": {}}})",
             u"questions.a: “questions” is not known here"_s);
        rest("no name of a question", R"("questions": {"a b": {}})", u"questions.a b: “a b” is no name"_s);
        rest("among no question", R"("where": {"field": "a.b", "among": {"measures": ["units"]}})",
             u"where.among: A text is expected"_s);
        rest("together no object", R"("together": "product.category")",
             u"together: What stands together is expected"_s);
        rest("together in nothing", R"("together": {"of": "a.b"})", u"together.in: A text is expected"_s);
        rest("together by", R"("together": {"of": "a.b", "in": "receipts", "by": "c"})",
             u"together: “by” is not known here"_s);
        QByteArray deep = R"({"field": "a.b", "is": 1})";
        for (int depth = 0; depth < 100; ++depth)
            deep = R"({"not": )" + deep + '}';
        row("too deep", R"({"version": 1, "measures": ["units"], "where": )" + deep + '}',
            u"more than 64 deep"_s);
    }

    void parametersStandForTheirValues()
    {
        const QByteArray text = R"({"version": 1,
            "parameters": [{"name": "tier", "type": "text"}, {"name": "n", "type": "whole", "default": 3},
                           {"name": "when", "type": "period", "default": "this-year"}],
            "measures": ["units"], "by": ["customer.customer_tier"], "period": ":when",
            "where": {"all": [{"field": "customer.customer_tier", "one_of": [":tier", "::tier"]},
                              {"field": "date.month", "during": ":when"}]},
            "top": {"count": ":n", "of": "customer.customer_tier", "by": "units"}})";
        const auto question = questionFromJson(text, u"q.json"_s);
        VERIFY_OK(question);
        QCOMPARE(question->top.count, 3);
        const auto bound = boundQuestion(*question, {{u"tier"_s, u"Gold"_s}, {u"n"_s, u"5"_s}});
        VERIFY_OK(bound);
        QVERIFY(bound->parameters.empty());
        QCOMPARE(bound->where.parts[0].values, (QStringList{u"Gold"_s, u":tier"_s}));
        QCOMPARE(bound->where.parts[1].period->relative, u"this-year"_s);
        QCOMPARE(bound->period->relative, u"this-year"_s);
        QCOMPARE(bound->top.count, 5);
        auto made = *question;
        made.top = {};
        made.parameters = {{.name = u"t"_s, .standard = u"it's"_s},
                           {.name = u"n"_s, .type = QuestionParameter::Type::Number, .standard = u"-2.50"_s},
                           {.name = u"d"_s, .type = QuestionParameter::Type::Date, .standard = u"2025-01-31"_s},
                           {.name = u"f"_s, .type = QuestionParameter::Type::Flag, .standard = u"true"_s}};
        made.made = {{.name = u"m"_s, .expression = u"case when ':n' = :t or :f then :n else 1 end"_s},
                     {.name = u"o"_s, .expression = u"store.opening_date<:d"_s}};
        const auto literal = boundQuestion(made, {});
        VERIFY_OK(literal);
        QCOMPARE(literal->made[0].expression, u"case when ':n' = 'it''s' or true then (-2.5) else 1 end"_s);
        QCOMPARE(literal->made[1].expression, u"store.opening_date<date '2025-01-31'"_s);
        const auto said = [&](const std::map<QString, QString> &given) {
            const auto refused = boundQuestion(*question, given);
            return refused ? QString() : refused.error().message;
        };
        QVERIFY(said({}).contains(u"The parameter “tier” has no value. Give it one, such as tier="));
        QVERIFY(said({{u"teir"_s, u"Gold"_s}}).contains(u"no parameter “teir”. It has: tier, n, when"));
        QVERIFY(said({{u"tier"_s, u"x"_s}, {u"n"_s, u"five"_s}}).contains(u"“five” is no value"));
        QVERIFY(said({{u"tier"_s, u"x"_s}, {u"n"_s, u"0"_s}}).contains(u"a number from 1 to 500 is expected"));
        QVERIFY(said({{u"tier"_s, u"x"_s}, {u"when"_s, u"soon"_s}}).contains(u"such as last-28-days"));
        QVERIFY(boundQuestion(Question{.measures = {u"units"_s}}, {{u"n"_s, u"1"_s}})
                    .error()
                    .message.contains(u"has no parameters"));
    }

    void whatIsWrongIsNamedWithItsPlace()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, said);
        const auto question = questionFromJson(text, u"q.json"_s);
        QVERIFY(!question);
        QCOMPARE(question.error().kind, Error::Kind::Input);
        QVERIFY2(question.error().message.contains(said), qPrintable(question.error().message));
        QVERIFY2(question.error().message.startsWith(u"q.json"), qPrintable(question.error().message));
    }
};

QTEST_GUILESS_MAIN(TestQuestion)
#include "tst_question.moc"

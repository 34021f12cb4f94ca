// SPDX-License-Identifier: GPL-3.0-or-later
// A question's document: read, written, and each wrong place named.
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
            "windows": [{"running": "revenue"}, {"share": "revenue", "within": []}, {"moving_average": "returns_value", "rows": 4}],
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
        rest("no top", R"("top": {"count": 0, "of": "a.b", "by": "units"})", u"top.count: A number of rows"_s);
        rest("no truth", R"("totals": 1)", u"totals: true or false"_s);
        QByteArray deep = R"({"field": "a.b", "is": 1})";
        for (int depth = 0; depth < 100; ++depth)
            deep = R"({"not": )" + deep + '}';
        row("too deep", R"({"version": 1, "measures": ["units"], "where": )" + deep + '}',
            u"more than 64 deep"_s);
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/decimal.h"
#include "base/listed.h"
#include "query/question/period.h"
#include "query/question/questionjson.h"
#include "semantic/semanticmodel.h"
#include "ui/query/conditionwords.h"
#include "ui/query/furthersteps.h"
#include "ui/query/questioncheck.h"
#include "ui/query/questionfields.h"
#include "ui/query/questionhistory.h"
#include "ui/query/questionsteps.h"
#include "ui/query/sqlpane.h"
#include "ui/query/steppopup.h"
#include "ui/reports/periodwords.h"

#include <QSignalSpy>
#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

using steps::GroupKind;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedKingdom);

Question read(const QByteArray &json)
{
    auto question = questionFromJson(json, u"test"_s);
    if (!question)
        qFatal("%s", qPrintable(question.error().message));
    return *question;
}

QString print(const std::map<FilterPath, QString> &faults)
{
    QStringList lines;
    for (const auto &[path, said] : faults) {
        QStringList place;
        for (const int step : path)
            place += QString::number(step);
        lines += place.join(u'.') + u": "_s + said;
    }
    return lines.join(u'\n');
}

} // namespace

class TestQuestionSteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(english);
        auto model = SemanticModel::load();
        QVERIFY(model);
        m_model = std::make_unique<SemanticModel>(std::move(*model));
        m_fields = std::make_unique<QuestionFields>(*m_model);
    }

    void whatStandsOnAMeasureGoesWithIt()
    {
        auto question = read(R"({"version": 1, "measures": ["revenue", "margin"], "by": ["product.category"],
            "windows": [{"share": "revenue"}, {"rank": "margin"}],
            "top": {"count": 3, "of": "product.category", "by": "revenue"},
            "sort": [{"by": "revenue.share", "descending": true}, {"by": "margin"}]})");
        question = steps::withoutMeasure(question, u"revenue"_s);
        QCOMPARE(question, read(R"({"version": 1, "measures": ["margin"], "by": ["product.category"],
            "windows": [{"rank": "margin"}], "sort": [{"by": "margin"}]})"));
        question = steps::withDimension(question, u"store.city"_s, 0);
        QCOMPARE(question.by, (QStringList{u"store.city"_s, u"product.category"_s}));
        QCOMPARE(steps::withDimension(question, u"store.city"_s), question);
        QCOMPARE(steps::moved(question.by, 0, 1), (QStringList{u"product.category"_s, u"store.city"_s}));
    }

    void aComparisonNeedsDaysAndLeavesNoOrderBehind()
    {
        Question question{.measures = {u"revenue"_s}};
        question = steps::withCompare(question, Question::Compare::SamePeriodLastYear);
        QVERIFY(question.period.has_value());
        question = steps::withSort(question, {u"revenue.change"_s, true});
        question = steps::withSort(question, {u"revenue.change"_s, false});
        QCOMPARE(question.sort.size(), size_t(1));
        question = steps::withoutPeriod(question);
        QCOMPARE(question, Question{.measures = {u"revenue"_s}});
    }

    void conditionsAreAddedMovedAndRemovedInTheirGroups()
    {
        const auto one = steps::isOf(u"store.city"_s, u"Leeds"_s),
                   two = steps::isOf(u"store.city"_s, u"Hull"_s);
        auto tree = steps::rooted(one);
        tree = steps::withAdded(tree, {}, steps::asGroup(GroupKind::NoneOf, {}));
        QCOMPARE(steps::withoutEmptyGroups(tree), steps::rooted(one));
        tree = steps::withAdded(tree, {1, 0}, two);
        tree = steps::withAdded(tree, {1, 0}, one);
        QVERIFY(steps::groupKind(*steps::partAt(tree, {1})) == GroupKind::NoneOf);
        tree = steps::withMoved(tree, {1, 0, 1}, 0);
        QCOMPARE(*steps::partAt(tree, {1, 0, 0}), one);
        tree = steps::withoutPart(tree, {1, 0, 0});
        tree = steps::withoutPart(tree, {1, 0, 0}); // its group goes with the last
        QCOMPARE(tree, steps::rooted(one));
        QCOMPARE(steps::withoutPart(tree, {0}), Filter());
    }

    void whatIsHadIsNarrowedInsideAndStaysWithoutIt()
    {
        Filter tree{.kind = Filter::Kind::All,
                    .parts = {{.kind = Filter::Kind::Has, .field = u"customer"_s, .fact = u"sales"_s}}};
        const auto garden = steps::isOf(u"product.category"_s, u"Garden"_s);
        const auto narrowed = steps::withAdded(tree, {0}, garden);
        QCOMPARE(*steps::partAt(narrowed, {0, 0, 0}), garden);
        const auto open = steps::withoutPart(narrowed, {0, 0, 0});
        QVERIFY(steps::hasOf(*steps::partAt(open, {0})));
        QCOMPARE(steps::withoutEmptyGroups(open), tree);
    }

    void historyUndoesAndNamesItsSteps()
    {
        QuestionHistory history;
        QSignalSpy changed(&history, &QuestionHistory::questionChanged);
        const Question first{.measures = {u"revenue"_s}}, second{.measures = {u"revenue"_s, u"margin"_s}};
        history.edit(u"Show Revenue"_s, first);
        history.edit(u"Show Margin"_s, second);
        history.edit(u"Nothing"_s, second);
        QCOMPARE(history.edits().count(), 2);
        QCOMPARE(history.edits().undoText(), u"Show Margin"_s);
        history.edits().undo();
        QCOMPARE(history.question(), first);
        history.edits().redo();
        QCOMPARE(history.question(), second);
        QCOMPARE(changed.size(), 4);
        history.begin(first);
        QVERIFY(!history.edits().canUndo());
    }

    void fieldsStandInSectionsAndKnowWhatTheyAre()
    {
        QCOMPARE(m_fields->sections().front(), u"Date"_s);
        QVERIFY(m_fields->find(u"stock")->isLastValue);
        QVERIFY(!m_fields->find(u"revenue")->definition.isEmpty());
        QCOMPARE(m_fields->find(u"date.month")->icon(), u"calendar"_s);
        QCOMPARE(m_fields->find(u"store.city")->icon(), u"text"_s);
        QCOMPARE(m_fields->find(u"target_attainment")->of, u"Sales, Targets"_s);
        QVERIFY(!m_fields->find(u"cover")); // in reports only
        QCOMPARE(m_fields->title(u"revenue.change"_s), u"Revenue: change in %"_s);
        QVERIFY(m_fields->factsOf(u"customer"_s).contains(u"sales"_s));
        QVERIFY(!m_fields->entitiesWithFacts().contains(u"date"_s));
    }

    void conditionsAreSaidInWords_data()
    {
        QTest::addColumn<QByteArray>("where");
        QTest::addColumn<QString>("words");
        QTest::newRow("is") << QByteArray(R"({"field": "store.store_type", "is": "Flagship"})")
                            << u"Store type is Flagship"_s;
        QTest::newRow("one of") << QByteArray(R"({"field": "store.city", "one_of": ["A", "B", "C", "D", "E"]})")
                                << u"City is A, B, C or 2 more"_s;
        QTest::newRow("not") << QByteArray(R"({"not": {"field": "store.city", "one_of": ["A", "B"]}})")
                             << u"City is none of A or B"_s;
        QTest::newRow("year") << QByteArray(R"({"field": "date.year", "from": 2024, "to": 2025})")
                              << u"Year from 2024 to 2025"_s;
        QTest::newRow("open") << QByteArray(R"({"field": "date.year", "from": 2024})") << u"Year from 2024"_s;
        QTest::newRow("has") << QByteArray(R"({"has_none": "sales", "of": "customer", "period": "last-30-days",
                                               "where": {"field": "product.category", "is": "Garden"}})")
                             << u"Customer has no Sales, Last 30 days, Category is Garden"_s;
        QTest::newRow("empty") << QByteArray(R"({"not": {"field": "store.city", "empty": true}})")
                               << u"City is not empty"_s;
    }

    void conditionsAreSaidInWords()
    {
        QFETCH(QByteArray, where);
        QFETCH(QString, words);
        const auto question = read(R"({"version": 1, "measures": ["revenue"], "where": )" + where + '}');
        QCOMPARE(ConditionWords(*m_fields, english).of(question.where), words);
    }

    void figuresAreWrittenAsTheLocaleDoes()
    {
        const auto *revenue = m_fields->find(u"revenue"), *year = m_fields->find(u"date.year");
        const ConditionWords words(*m_fields, english);
        QCOMPARE(words.value(u"1000.50"_s, revenue), u"1,000.50"_s);
        QCOMPARE(words.plain(u"1,000.50"_s, revenue), u"1000.50"_s);
        QCOMPARE(words.value(u"-12"_s, revenue), u"\u221212"_s);
        QCOMPARE(words.plain(u"\u221212"_s, revenue), u"-12"_s);
        QCOMPARE(words.value(u"2025"_s, year), u"2025"_s);
        const ConditionWords german(*m_fields, QLocale(QLocale::German, QLocale::Germany));
        QCOMPARE(german.plain(u"1.000,50"_s, revenue), u"1000.50"_s);
    }

    void daysAreWrittenAsTheLocaleDoes()
    {
        const QLocale german(QLocale::German, QLocale::Germany);
        const Period year{{2025, 1, 1}, {2025, 12, 31}};
        const auto words = ConditionWords(*m_fields, german).of(QuestionPeriod{year.from, year.to, {}});
        QVERIFY2(words.startsWith(u"1 Jan") && words.contains(u"–31 Dez") && words.endsWith(u" 2025"),
                 qPrintable(words));
        QCOMPARE(periodWords(year, english), u"1 Jan–31 Dec 2025"_s);
        QCOMPARE(periodWords({{2024, 11, 15}, {2025, 1, 14}}, english), u"15 Nov 2024–14 Jan 2025"_s);
        QCOMPARE(periodWords({year.to, year.to}, english), u"31 Dec 2025"_s);
        QCOMPARE(periodWords({}, english), QString());
        QCOMPARE(year.shown(), u"1 Jan–31 Dec 2025"_s); // documents say the same everywhere
    }

    void theLastOfAListIsJoinedByAnd()
    {
        QCOMPARE(listed({}), QString());
        QCOMPARE(listed({u"month"_s}), u"month"_s);
        QCOMPARE(listed({u"year"_s, u"month"_s}), u"year and month"_s);
        QCOMPARE(listed({u"year"_s, u"month"_s, u"category"_s}), u"year, month and category"_s);
    }

    void anotherDecimalMarkMakesNoOtherNumber_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("plain"); // empty: no number
        const QLocale german(QLocale::German, QLocale::Germany), swiss(QLocale::German, QLocale::Switzerland),
            french(QLocale::French, QLocale::France);
        QTest::newRow("comma in English") << english << u"10,5"_s << QString();
        QTest::newRow("groups of two") << english << u"1,00,000"_s << QString();
        QTest::newRow("group behind nought") << english << u"0,500"_s << QString();
        QTest::newRow("group in the fraction") << english << u"1.000,5"_s << QString();
        QTest::newRow("two points") << english << u"1.5.5"_s << QString();
        QTest::newRow("groups of three") << english << u"-12,345,678.9"_s << u"-12345678.9"_s;
        QTest::newRow("point in German") << german << u"2600000.5"_s << QString();
        QTest::newRow("short point in German") << german << u"10.5"_s << QString();
        QTest::newRow("German") << german << u"2.600.000,5"_s << u"2600000.5"_s;
        QTest::newRow("no groups") << german << u"2600000,5"_s << u"2600000.5"_s;
        QTest::newRow("typed apostrophe") << swiss << u"12'345.5"_s << u"12345.5"_s;
        QTest::newRow("typed space") << french << u"12 345,5"_s << u"12345.5"_s;
        QTest::newRow("letters") << english << u"abc"_s << QString();
    }

    void anotherDecimalMarkMakesNoOtherNumber()
    {
        QFETCH(QLocale, locale);
        QFETCH(QString, typed);
        QFETCH(QString, plain);
        const ConditionWords words(*m_fields, locale);
        const auto read = words.plain(typed, m_fields->find(u"revenue"));
        QCOMPARE(bool(decimal::parse(read.toStdString(), 2)), !plain.isEmpty());
        if (!plain.isEmpty())
            QCOMPARE(read, plain);
    }

    void everyFaultStandsAtTheStepThatMadeIt()
    {
        const auto question = read(R"({"version": 1, "measures": ["revenue", "profit"],
            "by": ["product.category", "product.colour"], "period": "last-12-full-months",
            "where": {"all": [{"field": "store.city", "is": "Leeds"},
                              {"any": [{"field": "store.mood", "is": "good"}, {"field": "date.year", "is": "soon"}]},
                              {"has_any": "weather", "of": "customer"}]},
            "having": {"field": "profit", "above": "3"},
            "windows": [{"running": "margin_rate"}],
            "sort": [{"by": "units"}]})");
        const auto faults = QuestionCheck(*m_model).check(question);
        QVERIFY(!faults.areNone());
        QCOMPARE(faults.measures.size(), size_t(1));
        QVERIFY(faults.measures.at(u"profit"_s).contains(u"nothing called “profit”"));
        QCOMPARE(faults.dimensions.size(), size_t(1));
        QVERIFY(faults.dimensions.at(u"product.colour"_s).contains(u"nothing called “product.colour”"));
        const auto where = print(faults.where);
        QVERIFY2(faults.where.size() == 3, qPrintable(where));
        QVERIFY(where.contains(u"1.0: The warehouse has nothing called “store.mood”"));
        QVERIFY(where.contains(u"1.1: “Year” cannot be compared with “soon”"));
        QVERIFY(where.contains(u"2: “weather” is no fact"));
        QCOMPARE(faults.having.size(), size_t(1));
        QCOMPARE(faults.windows.size(), size_t(1));
        QVERIFY(faults.sorts.at(u"units"_s).contains(u"cannot be sorted by"));
    }

    void aFactThatDoesNotReachAFieldIsSaidAtTheField()
    {
        const Question question{.measures = {u"revenue_target"_s}, .by = {u"product.category"_s}};
        const auto faults = QuestionCheck(*m_model).check(question);
        QCOMPARE(faults.dimensions.size(), size_t(1));
        QVERIFY(QuestionCheck(*m_model).check({.measures = {u"revenue"_s}}).areNone());
    }

    void aWholeQuestionHasNoFaults()
    {
        const auto question =
            read(R"({"version": 1, "measures": ["revenue", "stock"], "by": ["product.category"],
            "where": {"all": [{"any": []}, {"field": "store.city", "is": "Leeds"}]}})");
        QVERIFY(QuestionCheck(*m_model).check(question).areNone());
    }

    void boundValuesStandBesideTheirLines()
    {
        const Bindings bindings{{u"v1"_s, Value(u"O'Hara"_s)}, {u"v2"_s, Value(qint64(2025))}};
        QCOMPARE(withBoundValues(u"SELECT 1\nWHERE a = :v1 AND b = :v2 OR c = :v2"_s, bindings),
                 u"SELECT 1\nWHERE a = :v1 AND b = :v2 OR c = :v2\n-- :v1 = 'O''Hara', :v2 = 2025"_s);
    }

    void aParameterLeavesItsDefaultBehind()
    {
        const auto question = read(R"({"version": 1, "measures": ["each"],
            "parameters": [{"name": "place", "type": "text", "default": "Lyon"}, {"name": "rows", "type": "whole"}],
            "made": [{"name": "each", "expression": "revenue / receipts"}],
            "where": {"all": [{"field": "store.city", "is": ":place"}, {"field": "store.city", "is": "::Lille"}]},
            "limit": ":rows"})");
        const auto bound = steps::withoutParameter(question, u"place"_s);
        QCOMPARE(bound, read(R"({"version": 1, "measures": ["each"],
            "parameters": [{"name": "rows", "type": "whole"}],
            "made": [{"name": "each", "expression": "revenue / receipts"}],
            "where": {"all": [{"field": "store.city", "is": "Lyon"}, {"field": "store.city", "is": "::Lille"}]},
            "limit": ":rows"})"));
        QCOMPARE(steps::withoutParameter(bound, u"rows"_s).limitParameter, QString());
        QVERIFY(steps::withoutParameter(bound, u"rows"_s).parameters.empty());
    }

    void whatNamesAParameterWithoutADefaultGoesWithIt()
    {
        const auto question = read(R"({"version": 1, "measures": ["revenue", "more"], "by": ["store.city"],
            "parameters": [{"name": "p", "type": "number"}],
            "made": [{"name": "part", "expression": "revenue * :p"}, {"name": "more", "expression": "part + 1"}],
            "where": {"any": [{"not": {"field": "product.cost_price", "above": ":p"}}]},
            "sort": [{"by": "more"}]})");
        const auto without = steps::withoutParameter(question, u"p"_s);
        QCOMPARE(without.measures, QStringList{u"revenue"_s});
        QVERIFY(without.made.empty() && without.sort.empty() && without.where.parts.empty());
    }

    void whatStandsOnANamedQuestionGoesWithIt()
    {
        const auto question = read(R"({"version": 1, "measures": ["revenue"],
            "questions": {"best": {"measures": ["revenue"], "by": ["product.category"], "limit": 3},
                          "sums": {"over": "best", "measures": ["revenue.sum"]}},
            "where": {"all": [{"field": "product.category", "among": "best"}, {"field": "store.city", "is": "Lyon"}]}})");
        QCOMPARE(steps::withoutQuestion(question, u"best"_s), read(R"({"version": 1, "measures": ["revenue"],
            "where": {"all": [{"field": "store.city", "is": "Lyon"}]}})"));
    }

    void popupsStayInsideTheRoom()
    {
        const QRect room(100, 100, 800, 600);
        const QSize popup(560, 420);
        QCOMPARE(popupPlace(popup, {200, 140, 24, 24}, room), QPoint(200, 168));
        QCOMPARE(popupPlace(popup, {850, 140, 24, 24}, room), QPoint(850 + 24 - 560, 168)); // by its right edge
        QCOMPARE(popupPlace(popup, {400, 140, 24, 24}, room), QPoint(100, 168)); // neither edge has the room
        QCOMPARE(popupPlace(popup, {200, 600, 24, 24}, room), QPoint(200, 700 - 420));
    }

private:
    std::unique_ptr<SemanticModel> m_model;
    std::unique_ptr<QuestionFields> m_fields;
};

QTEST_GUILESS_MAIN(TestQuestionSteps)
#include "tst_questionsteps.moc"

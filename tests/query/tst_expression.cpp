// SPDX-License-Identifier: GPL-3.0-or-later
// Fields made of others: what is wrong is said with its column, and figures are exact.
#include "query/expression/expressionparser.h"
#include "query/expression/figure.h"
#include "query/plan/madefields.h"
#include "semantic/semanticmodel.h"
#include "support/verify.h"

#include <QTest>

#include <map>
#include <random>

using namespace martlet;
using namespace Qt::StringLiterals;

namespace {

// "12.50", or "empty".
QString shown(const MaybeExact &number)
{
    return number ? decimal::print(number->units, number->scale) : u"empty"_s;
}

} // namespace

class TestExpression : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto model = SemanticModel::load();
        VERIFY_OK(model);
        m_model = std::move(*model);
    }

    void whatIsWrongIsSaidWithItsColumn_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("said");
        const auto row = [](const QString &text, const QString &said) {
            QTest::newRow(qPrintable(text)) << text << said;
        };
        row(u""_s, u"column 1: a value is expected here, not the end"_s);
        row(u"revenue +"_s, u"column 10: a value is expected here, not the end"_s);
        row(u"revenue revenue"_s, u"column 9: an operator or the end is expected here, not “revenue”"_s);
        row(u"(revenue + 1"_s, u"column 13: “)” is expected here, not the end"_s);
        row(u"revenue ? 1"_s, u"column 9: “?” has no meaning here"_s);
        row(u"12x"_s, u"column 3: “x” does not belong to a number"_s);
        row(u"1.5.2 + revenue"_s, u"column 4: “.” does not belong to a number"_s);
        row(u"'open"_s, u"column 1: This text is not closed"_s);
        row(u"case revenue end"_s, u"column 6: “when” is expected here, not “revenue”"_s);
        row(u"case when revenue > 1 then 2"_s, u"column 29: “end” is expected here, not the end"_s);
        row(u"then + 1"_s, u"column 1: A value is expected here, not “then”"_s);
        row(u"date '2025-02-30'"_s, u"column 1: “2025-02-30” is no day"_s);
        row(u"revenu / 2"_s, u"column 1: There is no field “revenu”. Did you mean “revenue”?"_s);
        row(u"1 + store.citty"_s, u"column 5: There is no field “store.citty”. Did you mean “store.city”?"_s);
        row(u"nothing.like + it"_s, u"column 1: There is no field “nothing.like”. Fields are named like"_s);
        row(u"like_for_like * 2"_s, u"column 1: “Like-for-like” cannot be counted by a question"_s);
        row(u"revenue + store.city"_s, u"column 11: “store.city” is no measure"_s);
        row(u"uper(store.city)"_s, u"column 1: There is no function “uper”. Did you mean “upper”?"_s);
        row(u"upper(revenue)"_s, u"column 1: “upper” is for dimensions, not for figures"_s);
        row(u"round(date.month, 2)"_s, u"column 1: “round” is for figures, not for dimensions"_s);
        row(u"upper(date.month)"_s, u"column 7: a text is expected here; this is a number"_s);
        row(u"left(store.city)"_s, u"column 1: “left” takes 2 values, not 1"_s);
        row(u"left(store.city, 0)"_s, u"column 18: A whole number from 1 to 1000 is expected here"_s);
        row(u"concat(store.city)"_s, u"column 1: “concat” takes 2 values or more, not 1"_s);
        row(u"date.month / 2"_s, u"column 12: What rows are split by is not divided"_s);
        row(u"store.opening_date > '2020-01-01'"_s,
            u"column 22: a day is expected here; this is a text. Write a day as date '2025-12-31'"_s);
        row(u"store.city = 1"_s, u"column 14: a text is expected here; this is a number"_s);
        row(u"case when store.city then 1 end"_s, u"column 11: a condition is expected here; this is a text"_s);
        row(u"case when date.month = 1 then 1 else 'x' end"_s,
            u"column 38: a number is expected here; this is a text"_s);
        row(u"customer.email"_s, u"column 1: “customer.email” is nothing that the warehouse can make"_s);
        row(u"'a text'"_s, u"column 1: It is made of no field"_s);
        row(u"revenue > 1"_s, u"column 9: A figure is a number"_s);
        row(u"1 + made"_s, u"column 5: It is made from itself: made › made"_s);
        row(u"other * 2"_s, u"It is made from itself: made › other › made"_s);
        row(QString(200, u'(') + u"revenue"_s, u"more than 64 deep"_s);
    }

    void whatIsWrongIsSaidWithItsColumn()
    {
        QFETCH(QString, text);
        QFETCH(QString, said);
        const auto fields = MadeFields::of(m_model, {{.name = u"made"_s, .expression = text},
                                                     {.name = u"other"_s, .expression = u"made + 1"_s}});
        QVERIFY(!fields);
        QVERIFY2(fields.error().message.contains(said), qPrintable(fields.error().message));
        QVERIFY2(fields.error().message.startsWith(u"“made”"), qPrintable(fields.error().message));
    }

    void aNameOfTheWarehouseIsTaken()
    {
        const auto fields = MadeFields::of(m_model, {{.name = u"revenue"_s, .expression = u"units * 2"_s}});
        QVERIFY(!fields);
        QVERIFY(fields.error().message.contains(u"There is a “revenue” already"));
    }

    void figuresAreExact_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("decimals");
        QTest::addColumn<QString>("made");
        const auto row = [](const QString &text, int decimals, const QString &made) {
            QTest::newRow(qPrintable(text)) << text << decimals << made;
        };
        row(u"a + b"_s, 4, u"10.5000"_s);
        row(u"a - b * 2"_s, 2, u"9.00"_s);
        row(u"(a - b) * 2"_s, 2, u"19.00"_s);
        row(u"a / 3"_s, 4, u"3.3333"_s);
        row(u"a / 3 * 3"_s, 4, u"10.0000"_s); // nothing is rounded on the way
        row(u"-a / 3"_s, 0, u"-3"_s);
        row(u"b / 1000 * 5"_s, 3, u"0.003"_s); // 0.0025, half away from zero
        row(u"-b / 1000 * 5"_s, 3, u"-0.003"_s);
        row(u"a / zero"_s, 2, u"empty"_s);
        row(u"a + none"_s, 2, u"empty"_s);
        row(u"coalesce(none, a / zero, b)"_s, 2, u"0.50"_s);
        row(u"abs(b - a)"_s, 1, u"9.5"_s);
        row(u"round(a / 3, 1) * 3"_s, 2, u"9.90"_s);
        row(u"least(a, b, 7)"_s, 1, u"0.5"_s);
        row(u"greatest(a, b, 7)"_s, 1, u"10.0"_s);
        row(u"greatest(a, none)"_s, 1, u"empty"_s);
        row(u"case when a > b and none = 1 then 1 when not a < b or none = 1 then 2 else 3 end"_s, 0, u"2"_s);
        row(u"case when none = 1 then 1 end"_s, 0, u"empty"_s);
        row(u"case when none is empty and a is not empty then 1 else 2 end"_s, 0, u"1"_s);
        row(u"case when a in (1, 10) and b not in (1, 2) then 5 end"_s, 0, u"5"_s);
        row(u"case when true then 1 else a / zero end"_s, 0, u"1"_s);
        row(u"large * large / large"_s, 0, u"1000000000000000000"_s);
    }

    void figuresAreExact()
    {
        QFETCH(QString, text);
        QFETCH(int, decimals);
        const std::map<QString, MaybeExact> numbers{{u"a"_s, Exact{100000, 4}},
                                                    {u"b"_s, Exact{500, 3}},
                                                    {u"zero"_s, Exact{0, 4}},
                                                    {u"none"_s, {}},
                                                    {u"large"_s, Exact{1000000000000000000, 0}}};
        const auto expression = parseExpression(text);
        VERIFY_OK(expression);
        const auto made = figureOf(
            *expression, [&](const QString &name) { return numbers.at(name); }, decimals);
        VERIFY_OK(made);
        QTEST(shown(*made), "made");
    }

    void whatIsTooLargeIsSaid()
    {
        const auto numberOf = [](const QString &) { return MaybeExact(Exact{9000000000000000000, 0}); };
        for (const auto &text : {u"a * a * a"_s, u"a * 2"_s, u"a + a"_s}) {
            const auto expression = parseExpression(text);
            VERIFY_OK(expression);
            QVERIFY2(!figureOf(*expression, numberOf, 0), qPrintable(text));
        }
    }

    // Against fractions over whole numbers that are small enough to be multiplied out.
    void quotientsOfSumsAreRoundedOnce()
    {
        std::mt19937 chance(7);
        const auto expression = parseExpression(u"(a + b) / c"_s);
        VERIFY_OK(expression);
        for (int round = 0; round < 2000; ++round) {
            const auto next = [&] { return qint64(chance() % 2000001) - 1000000; };
            const auto a = next(), b = next(), c = next();
            const auto made = figureOf(
                *expression,
                [&](const QString &name) {
                    return MaybeExact(Exact{name == u"a" ? a : name == u"b" ? b : c, 4});
                },
                2);
            VERIFY_OK(made);
            QCOMPARE(shown(*made), shown(quotient(Exact{a + b, 4}, Exact{c, 4}, 2)));
        }
    }

    void aFigureHasTheFormatOfWhatItIsMadeOf_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("format");
        QTest::addColumn<bool>("isAdditive");
        const auto row = [](const QString &text, const QString &format, bool isAdditive) {
            QTest::newRow(qPrintable(text)) << text << format << isAdditive;
        };
        row(u"revenue - discount * 2"_s, u"money"_s, true);
        row(u"revenue / units_sold"_s, u"money"_s, false);
        row(u"revenue / receipts"_s, u"money"_s, false);
        row(u"revenue / 2"_s, u"money"_s, false);
        row(u"revenue / discount"_s, u"number"_s, false);
        row(u"lines * 2"_s, u"integer"_s, true);
        row(u"lines * 1.5"_s, u"number"_s, true);
        row(u"lines / receipts"_s, u"number"_s, false);
        row(u"average_basket * lines"_s, u"money"_s, false);
        row(u"revenue + units"_s, u"number"_s, true);
        row(u"receipts * 2"_s, u"integer"_s, false); // distinct things do not add up
        row(u"coalesce(revenue, 0)"_s, u"money"_s, false);
    }

    void aFigureHasTheFormatOfWhatItIsMadeOf()
    {
        QFETCH(QString, text);
        const auto fields = MadeFields::of(m_model, {{.name = u"made"_s, .expression = text}});
        VERIFY_OK(fields);
        const auto *const figure = fields->figure(u"made"_s);
        QVERIFY(figure);
        QTEST(figure->format, "format");
        QTEST(figure->isAdditive, "isAdditive");
    }

private:
    SemanticModel m_model;
};

QTEST_GUILESS_MAIN(TestExpression)
#include "tst_expression.moc"

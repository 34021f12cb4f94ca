// SPDX-License-Identifier: GPL-3.0-or-later
#include "semantic/formula.h"

#include "base/decimal.h"

#include <QTest>

#include <limits>

using namespace martlet;
using namespace Qt::StringLiterals;

namespace {

QString textOf(const MaybeExact &number)
{
    return number ? decimal::print(number->units, number->scale) : u"NULL"_s;
}

Exact money(qint64 units)
{
    return {units, 4};
}

} // namespace

class TestFormula : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void halvesAreRoundedAwayFromZeroOnce()
    {
        QCOMPARE(textOf(quotient(Exact{1, 0}, Exact{8, 0}, 2)), u"0.13"_s); // 0.125
        QCOMPARE(textOf(quotient(Exact{-1, 0}, Exact{8, 0}, 2)), u"-0.13"_s);
        QCOMPARE(textOf(ratioInPercent(Exact{1, 0}, Exact{800, 0}, 1)), u"0.1"_s); // 0.125 %
        // Rounding to four decimals first would make it 1.24.
        QCOMPARE(textOf(quotient(Exact{123499996, 0}, Exact{100000000, 0}, 2)), u"1.23"_s);
    }

    void partsOfDifferentScalesMeet()
    {
        QCOMPARE(textOf(difference(money(12345), Exact{2345678, 7})), u"0.9999322"_s);
        QCOMPARE(textOf(sumOf(money(12345), Exact{2345678, 7})), u"1.4690678"_s);
        QCOMPARE(textOf(quotient(Exact{3000, 3}, Exact{2, 0}, 1)), u"1.5"_s);
        QCOMPARE(textOf(rescaled(Exact{1234567, 7}, 4)), u"0.1235"_s);
    }

    void thereIsNoAnswerWithoutParts()
    {
        QCOMPARE(textOf(ratioInPercent(money(1), money(0), 1)), u"NULL"_s);
        QCOMPARE(textOf(changeInPercent(money(1), std::nullopt, 1)), u"NULL"_s);
        QCOMPARE(textOf(difference(std::nullopt, money(1))), u"NULL"_s);
    }

    void aChangeFromALossKeepsItsSign()
    {
        QCOMPARE(textOf(changeInPercent(money(50), money(-100), 1)), u"150.0"_s);
        QCOMPARE(textOf(changeInPercent(money(-150), money(-100), 1)), u"-50.0"_s);
    }

    void theLargestNumbersDoNotOverflowOnTheWay()
    {
        const qint64 most = std::numeric_limits<qint64>::max();
        QCOMPARE(textOf(ratioInPercent(money(most), money(most), 2)), u"100.00"_s);
        QCOMPARE(textOf(quotient(Exact{most, 7}, Exact{most, 0}, 7)), u"0.0000001"_s);
        QCOMPARE(textOf(difference(Exact{most, 0}, Exact{-1, 0})), u"NULL"_s);
    }

    void formulasAreReadOrRefusedByName()
    {
        const auto ratio = Formula::parse(u"ratio( margin , revenue )"_s);
        QVERIFY(ratio);
        QCOMPARE(ratio->arguments, QStringList({u"margin"_s, u"revenue"_s}));
        QVERIFY(!ratio->isExact());
        QVERIFY(Formula::parse(u"difference(a, b)"_s)->isExact());
        for (const QString &text :
             {u"ratio"_s, u"ratio(a)"_s, u"guess(a, b)"_s, u"rank(a, b)"_s, QString(), u"(a)"_s}) {
            const auto formula = Formula::parse(text);
            QVERIFY2(!formula, qPrintable(text));
            QVERIFY(formula.error().message.contains(text));
        }
    }
};

QTEST_GUILESS_MAIN(TestFormula)
#include "tst_formula.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/reading/figurereader.h"

#include "base/tr.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr int decimalsOfDivided = 4;

QString bracketedFigure(const FigureText &figure)
{
    const bool isOne = figure.isMeasure || (!figure.number.isEmpty() && !figure.number.startsWith(u'-'));
    return isOne ? figure.text : u'(' + figure.text + u')';
}

// How many tens of ten a number is: 2 of 100; -1: none.
int tensOf(const QString &number)
{
    if (!number.startsWith(u'1'))
        return -1;
    const auto zeros = number.mid(1);
    return zeros.count(u'0') == zeros.size() ? int(zeros.size()) : -1;
}

} // namespace

Understood<FigureText> FigureReader::read(const SqlNode &node) const
{
    if (isAggregate(node))
        return aggregate(node);
    switch (node.kind) {
    case Kind::Number: {
        const auto number = shiftedNumber(node.text, 0);
        return FigureText{.text = number, .isWhole = !node.text.contains(u'.'), .number = number};
    }
    case Kind::Negate: {
        TRY_ASSIGN(auto inside, read(node.parts[0]));
        inside.text = u'-' + bracketedFigure(inside);
        if (!inside.number.isEmpty())
            inside.number = inside.number.startsWith(u'-') ? inside.number.mid(1) : u'-' + inside.number;
        inside.isMeasure = false;
        return inside;
    }
    case Kind::Sign:
        return arithmetic(node);
    case Kind::Call:
        return call(node);
    case Kind::Cast:
        return cast(node);
    case Kind::Name:
        return refuse(node.place, Martlet::tr("“%1” of single rows stands beside what is counted. Put it under "
                                              "GROUP BY by itself.")
                                      .arg(node.text));
    default:
        return refuse(node.place, Martlet::tr("Figures of steps cannot be made with this."));
    }
}

Understood<QString> FigureReader::field(const FigureText &figure, const QString &alias, SqlPlace place) const
{
    if (figure.isMeasure && figure.decimals < 0)
        return figure.text;
    if (!figure.number.isEmpty())
        return refuse(place, Martlet::tr("A number by itself counts nothing."));
    const int decimals = figure.decimals >= 0 ? figure.decimals : figure.isDivided ? decimalsOfDivided : -1;
    return m_fields.made(figure.text, alias.isEmpty() ? u"figure"_s : alias, decimals);
}

Understood<FigureText> FigureReader::aggregate(const SqlNode &node) const
{
    if (node.text == u"avg")
        return average(node);
    TRY_ASSIGN(const auto term, aggregateTerm(node, m_scope));
    return measured(term, node);
}

Understood<FigureText> FigureReader::measured(const SumTerm &term, const SqlNode &node) const
{
    const auto *const measure = m_sums.find(term.text, m_scope.base());
    if (!measure) {
        const auto *const state = m_sums.findState(term.text, m_scope.base());
        if (state)
            return refuse(node.place,
                          Martlet::tr("This adds “%1” up over the days; steps show how it stood at last.")
                              .arg(state->title));
        return refuse(node.place, Martlet::tr("No measure counts this."));
    }
    FigureText figure{.text = measure->name, .unitScale = term.unitScale, .isMeasure = true};
    figure.isDay = measure->format == u"date";
    figure.isOptional = term.isOptional;
    figure.isWhole = m_scope.engine() == Engine::Sqlite ? !term.isReal : measure->format == u"integer";
    return figure;
}

// The sum by the rows that have a value.
Understood<FigureText> FigureReader::average(const SqlNode &node) const
{
    auto part = node;
    part.text = u"sum"_s;
    TRY_ASSIGN(const auto sum, aggregateTerm(part, m_scope));
    part.text = u"count"_s;
    TRY_ASSIGN(const auto count, aggregateTerm(part, m_scope));
    if (node.isDistinct)
        return refuse(node.place, Martlet::tr("No measure counts this."));
    TRY_ASSIGN(const auto above, measured(sum, node));
    TRY_ASSIGN(const auto below, measured(count, node));
    FigureText figure{.text = above.text + u" / "_s + below.text, .unitScale = above.unitScale};
    figure.isOptional = above.isOptional;
    figure.isDivided = true;
    return figure;
}

Understood<FigureText> FigureReader::arithmetic(const SqlNode &node) const
{
    TRY_ASSIGN(auto a, read(node.parts[0]));
    if (node.text == u"/")
        return quotient(node, std::move(a));
    if (node.text == u"%")
        return refuse(node.place, Martlet::tr("Figures of steps have no remainder."));
    TRY_ASSIGN(auto b, read(node.parts[1]));
    if (a.isDay || b.isDay || a.decimals >= 0 || b.decimals >= 0)
        return refuse(node.place, Martlet::tr("What is rounded, and days, are not calculated with."));
    FigureText made;
    made.isWhole = a.isWhole && b.isWhole;
    made.isOptional = a.isOptional || b.isOptional;
    made.isDivided = a.isDivided || b.isDivided;
    if (node.text == u"*") {
        for (auto [one, other] : {std::pair(&a, &b), std::pair(&b, &a)}) {
            if (one->number != u"1"_s)
                continue;
            other->isWhole = other->isWhole && one->isWhole; // "* 1.0" makes a fraction of it
            return *other;
        }
        made.unitScale = a.unitScale + b.unitScale;
    } else {
        for (auto [one, other] : {std::pair(&a, &b), std::pair(&b, &a)}) {
            if (one->number.isEmpty() || !other->number.isEmpty())
                continue;
            one->text = shiftedNumber(one->number, other->unitScale);
            one->number = one->text;
            one->unitScale = other->unitScale;
        }
        if (a.unitScale != b.unitScale)
            return refuse(node.place,
                          Martlet::tr("Amounts stored in different units stand beside each other here."));
        made.unitScale = a.unitScale;
    }
    made.text = u"%1 %2 %3"_s.arg(bracketedFigure(a), node.text, bracketedFigure(b));
    return made;
}

// Whole numbers are divided to whole numbers by the engines, and nowhere else. Nothing divided by zero is empty
// on SQLite, and an error on PostgreSQL, which NULLIF keeps it from.
Understood<FigureText> FigureReader::quotient(const SqlNode &node, FigureText above) const
{
    const auto &divisor = node.parts[1];
    const bool isNullIf = divisor.isCall(u"nullif") && divisor.parts.size() == 2 &&
                          (divisor.parts[1].isNumber(u"0") || divisor.parts[1].isNumber(u"0.0"));
    TRY_ASSIGN(const auto below, read(isNullIf ? divisor.parts[0] : divisor));
    if (above.isWhole && below.isWhole)
        return refuse(node.place,
                      Martlet::tr("Whole numbers are divided to a whole number here, which steps do not. "
                                  "Multiply one of them by 1.0."));
    if (above.isDay || below.isDay || above.decimals >= 0 || below.decimals >= 0)
        return refuse(node.place, Martlet::tr("What is rounded, and days, are not calculated with."));
    const int tens = tensOf(below.number);
    if (tens > 0 && tens == above.unitScale) { // out of stored units
        above.unitScale = 0;
        above.isWhole = false;
        return above;
    }
    FigureText made{.unitScale = above.unitScale - below.unitScale};
    made.text = u"%1 / %2"_s.arg(bracketedFigure(above), bracketedFigure(below));
    made.isOptional = true;
    made.isDivided = true;
    return made;
}

Understood<FigureText> FigureReader::call(const SqlNode &node) const
{
    const auto count = node.parts.size();
    if (node.text == u"round" && (count == 1 || count == 2)) {
        const bool isPlain =
            count == 1 || (node.parts[1].kind == Kind::Number && node.parts[1].text.size() == 1);
        const int decimals = count == 1 ? 0 : isPlain ? node.parts[1].text.toInt() : -1;
        TRY_ASSIGN(auto inside, read(node.parts[0]));
        if (decimals < 0 || inside.unitScale != 0 || inside.decimals >= 0 || inside.isDay ||
            !inside.number.isEmpty())
            return refuse(node.place, Martlet::tr("Figures of steps are not rounded like this."));
        inside.decimals = decimals;
        return inside;
    }
    if ((node.text == u"coalesce" || node.text == u"ifnull") && count == 2) {
        TRY_ASSIGN(const auto first, read(node.parts[0]));
        TRY_ASSIGN(auto second, read(node.parts[1]));
        if (!second.number.isEmpty())
            second.text = shiftedNumber(second.number, first.unitScale);
        const bool isAlike = !second.number.isEmpty() || second.unitScale == first.unitScale;
        if (!isAlike || first.isDay || first.decimals >= 0 || second.decimals >= 0)
            return refuse(node.place, Martlet::tr("Figures of steps are not made like this."));
        if (!first.isOptional)
            return first;
        FigureText made{.text = u"coalesce(%1, %2)"_s.arg(first.text, second.text)};
        made.unitScale = first.unitScale;
        made.isWhole = first.isWhole && second.isWhole;
        made.isOptional = second.isOptional;
        made.isDivided = first.isDivided || second.isDivided;
        return made;
    }
    return refuse(node.place, Martlet::tr("Figures of steps have no “%1” like this.").arg(node.text.left(40)));
}

// To a fraction, so that it is divided as one.
Understood<FigureText> FigureReader::cast(const SqlNode &node) const
{
    static const QStringList fractions{
        u"real"_s, u"float"_s, u"double precision"_s, u"numeric"_s, u"decimal"_s, u"double"_s, u"float8"_s};
    if (!fractions.contains(node.text) || (node.text == u"real" && m_scope.engine() != Engine::Sqlite))
        return refuse(node.place, Martlet::tr("Figures of steps are not of this type."));
    TRY_ASSIGN(auto inside, read(node.parts[0]));
    // SQLite makes whole numbers of them again where they are.
    const bool staysWhole =
        m_scope.engine() == Engine::Sqlite && (node.text == u"numeric" || node.text == u"decimal");
    inside.isWhole = inside.isWhole && staysWhole;
    return inside;
}

} // namespace martlet

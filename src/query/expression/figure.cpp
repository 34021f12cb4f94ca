// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/expression/figure.h"

#include "base/decimal.h"
#include "base/tr.h"
#include "query/expression/exactratio.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

using Kind = FieldExpression::Kind;
using Node = FieldExpression::Node;
using Number = std::optional<ExactRatio>; // none: empty; a condition is 1 or 0

Number truth(bool is)
{
    return ExactRatio::whole(is ? 1 : 0);
}

// One row's figures, node by node, and of a case only the one that holds: what is not looked at cannot be too
// large.
class Figuring final
{
public:
    Figuring(const FieldExpression &expression, const NumberOf &numberOf)
        : m_expression(expression)
        , m_numberOf(numberOf)
    {
    }
    Number valueOf(const Node &node);
    bool isTooLarge() const { return m_isTooLarge; }

private:
    Number part(const Node &node, size_t index) { return valueOf(m_expression.part(node, index)); }
    Number arithmetic(const Node &node);
    Number comparison(const Node &node);
    Number joined(const Node &node);
    Number cases(const Node &node);
    Number call(const Node &node);
    Number extreme(const Node &node, bool isLeast);
    Number literal(const QString &text) const;
    Number kept(std::optional<ExactRatio> made)
    {
        m_isTooLarge |= !made;
        return made;
    }
    // −1, 0, 1; none: one of them is empty.
    std::optional<int> order(const Number &a, const Number &b);

    const FieldExpression &m_expression;
    const NumberOf &m_numberOf;
    bool m_isTooLarge = false;
};

Number Figuring::valueOf(const Node &node)
{
    switch (node.kind) {
    case Kind::Number:
        return literal(node.text);
    case Kind::Truth:
        return truth(node.text == u"true");
    case Kind::Field: {
        const auto number = m_numberOf(node.text);
        return number ? Number(ExactRatio::of(*number)) : Number();
    }
    case Kind::Negate: {
        const auto number = part(node, 0);
        return number ? Number(number->negated()) : Number();
    }
    case Kind::Add:
    case Kind::Subtract:
    case Kind::Multiply:
    case Kind::Divide:
        return arithmetic(node);
    case Kind::And:
    case Kind::Or:
        return joined(node);
    case Kind::Not: {
        const auto is = part(node, 0);
        return is ? truth(is->isZero()) : Number();
    }
    case Kind::IsEmpty:
        return truth(!part(node, 0));
    case Kind::Case:
        return cases(node);
    case Kind::Call:
        return call(node);
    default:
        return comparison(node);
    }
}

Number Figuring::literal(const QString &text) const
{
    const auto point = text.indexOf(u'.');
    const int scale = point < 0 ? 0 : int(text.size() - point) - 1;
    return ExactRatio::of({decimal::parse(text.toStdString(), scale).value_or(0), scale});
}

Number Figuring::arithmetic(const Node &node)
{
    const auto a = part(node, 0), b = part(node, 1);
    if (!a || !b || (node.kind == Kind::Divide && b->isZero()))
        return std::nullopt;
    if (node.kind == Kind::Add || node.kind == Kind::Subtract)
        return kept(add(*a, node.kind == Kind::Add ? *b : b->negated()));
    return kept(multiply(*a, node.kind == Kind::Multiply ? *b : b->inverse()));
}

std::optional<int> Figuring::order(const Number &a, const Number &b)
{
    if (!a || !b)
        return std::nullopt;
    const auto difference = kept(add(*a, b->negated()));
    if (!difference)
        return std::nullopt;
    return difference->isZero() ? 0 : difference->isNegative() ? -1 : 1;
}

Number Figuring::comparison(const Node &node)
{
    const auto order = this->order(part(node, 0), part(node, 1));
    if (!order)
        return std::nullopt;
    switch (node.kind) {
    case Kind::Equal:
        return truth(*order == 0);
    case Kind::Unequal:
        return truth(*order != 0);
    case Kind::Less:
        return truth(*order < 0);
    case Kind::AtMost:
        return truth(*order <= 0);
    case Kind::Greater:
        return truth(*order > 0);
    default:
        return truth(*order >= 0);
    }
}

// As databases join what may be empty: one that decides is enough.
Number Figuring::joined(const Node &node)
{
    const bool deciding = node.kind == Kind::Or;
    const auto a = part(node, 0);
    if (a && a->isZero() != deciding)
        return truth(deciding);
    const auto b = part(node, 1);
    if (b && b->isZero() != deciding)
        return truth(deciding);
    return a && b ? truth(!deciding) : Number();
}

Number Figuring::cases(const Node &node)
{
    size_t index = 0;
    for (; index + 1 < node.parts.size(); index += 2) {
        const auto holds = part(node, index);
        if (holds && !holds->isZero())
            return part(node, index + 1);
    }
    return index < node.parts.size() ? part(node, index) : Number();
}

Number Figuring::call(const Node &node)
{
    if (node.text == u"coalesce") {
        for (size_t index = 0; index < node.parts.size(); ++index) {
            if (const auto number = part(node, index))
                return number;
        }
        return std::nullopt;
    }
    if (node.text == u"least" || node.text == u"greatest")
        return extreme(node, node.text == u"least");
    const auto number = part(node, 0);
    if (!number)
        return std::nullopt;
    if (node.text == u"round") {
        const auto rounded = number->rounded(m_expression.part(node, 1).text.toInt());
        m_isTooLarge |= !rounded;
        return rounded ? Number(ExactRatio::of(*rounded)) : Number();
    }
    return number->isNegative() ? number->negated() : *number; // abs
}

// Empty where one of them is, as a sum would be.
Number Figuring::extreme(const Node &node, bool isLeast)
{
    auto best = part(node, 0);
    for (size_t index = 1; index < node.parts.size() && best; ++index) {
        const auto number = part(node, index);
        const auto order = this->order(number, best);
        if (!order)
            return std::nullopt;
        if (isLeast ? *order < 0 : *order > 0)
            best = number;
    }
    return best;
}

} // namespace

Result<MaybeExact> figureOf(const FieldExpression &expression, const NumberOf &numberOf, int decimals)
{
    Figuring figuring(expression, numberOf);
    const auto number = figuring.valueOf(expression.nodes.back());
    const auto rounded = number ? number->rounded(decimals) : MaybeExact();
    if (figuring.isTooLarge() || (number && !rounded))
        return fail(Error::Kind::Input, Martlet::tr("a number has more digits than are kept exactly"));
    return rounded;
}

} // namespace martlet

// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/expression/expressiontypes.h"

#include "base/editdistance.h"
#include "base/tr.h"
#include "query/expression/expressionfunctions.h"
#include "query/expression/expressiontokens.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

using Kind = FieldExpression::Kind;
using Node = FieldExpression::Node;

constexpr int longestPart = 1000; // letters that left() and right() may leave

QString wordsOf(ValueType::Kind kind)
{
    switch (kind) {
    case ValueType::Kind::Number:
        return Martlet::tr("a number");
    case ValueType::Kind::Text:
        return Martlet::tr("a text");
    case ValueType::Kind::Day:
        return Martlet::tr("a day");
    case ValueType::Kind::Truth:
        break;
    }
    return Martlet::tr("a condition");
}

class TypeCheck final
{
public:
    TypeCheck(const FieldExpression &expression, ExpressionUse use, const TypeOfField &typeOf)
        : m_expression(expression)
        , m_use(use)
        , m_typeOf(typeOf)
    {
    }
    Result<std::vector<ValueType>> check();

private:
    Result<ValueType> typeOf(const Node &node) const;
    ValueType typeOf(const Node &node, size_t part) const { return m_types[size_t(node.parts[part])]; }
    int placeOf(const Node &node, size_t part) const { return m_expression.part(node, part).place; }
    Result<void> expect(const Node &node, size_t part, ValueType::Kind kind) const;
    Result<ValueType> arithmetic(const Node &node) const;
    Result<ValueType> comparison(const Node &node) const;
    Result<ValueType> cases(const Node &node) const;
    Result<ValueType> call(const Node &node) const;
    Result<void> argument(const Node &node, size_t part, QChar wanted) const;
    Result<void> digits(const Node &node, size_t part, int least, int most) const;
    // One type for the part and those before it.
    Result<ValueType> joined(const Node &node, ValueType type, size_t part) const;
    Result<const ExpressionFunction *> function(const Node &node) const;

    const FieldExpression &m_expression;
    ExpressionUse m_use;
    const TypeOfField &m_typeOf;
    std::vector<ValueType> m_types;
};

Result<std::vector<ValueType>> TypeCheck::check()
{
    for (const auto &node : m_expression.nodes) {
        TRY_ASSIGN(const auto type, typeOf(node));
        if (m_use == ExpressionUse::Members && type.scale > FieldExpression::mostDecimals)
            return wrongAt(node.place,
                           Martlet::tr("This has more than %1 decimals.").arg(FieldExpression::mostDecimals));
        m_types.push_back(type);
    }
    return std::move(m_types);
}

Result<ValueType> TypeCheck::typeOf(const Node &node) const
{
    switch (node.kind) {
    case Kind::Number: {
        const auto point = node.text.indexOf(u'.');
        const int decimals = point < 0 ? 0 : int(node.text.size() - point) - 1;
        if (decimals > FieldExpression::mostDecimals || node.text.size() > 18)
            return wrongAt(node.place,
                           Martlet::tr("“%1” has more digits than are kept exactly.").arg(node.text));
        return ValueType{ValueType::Kind::Number, decimals};
    }
    case Kind::Text:
        return ValueType{ValueType::Kind::Text};
    case Kind::Day:
        return ValueType{ValueType::Kind::Day};
    case Kind::Truth:
        return ValueType{ValueType::Kind::Truth};
    case Kind::Field:
        return m_typeOf(node);
    case Kind::Parameter:
        return wrongAt(node.place, Martlet::tr("The parameter “%1” has no value.").arg(node.text));
    case Kind::Negate:
    case Kind::Add:
    case Kind::Subtract:
    case Kind::Multiply:
    case Kind::Divide:
        return arithmetic(node);
    case Kind::And:
    case Kind::Or:
    case Kind::Not:
        for (size_t part = 0; part < node.parts.size(); ++part)
            TRY(expect(node, part, ValueType::Kind::Truth));
        return ValueType{ValueType::Kind::Truth};
    case Kind::IsEmpty:
        return ValueType{ValueType::Kind::Truth};
    case Kind::Case:
        return cases(node);
    case Kind::Call:
        return call(node);
    default:
        return comparison(node);
    }
}

Result<void> TypeCheck::expect(const Node &node, size_t part, ValueType::Kind kind) const
{
    const auto found = typeOf(node, part).kind;
    if (found == kind)
        return {};
    const bool isDay = kind == ValueType::Kind::Day && found == ValueType::Kind::Text;
    return wrongAt(placeOf(node, part),
                   Martlet::tr("%1 is expected here; this is %2.").arg(wordsOf(kind), wordsOf(found)) +
                       (isDay ? Martlet::tr(" Write a day as date '2025-12-31'.") : QString()));
}

Result<ValueType> TypeCheck::arithmetic(const Node &node) const
{
    for (size_t part = 0; part < node.parts.size(); ++part)
        TRY(expect(node, part, ValueType::Kind::Number));
    auto type = typeOf(node, 0);
    if (node.kind == Kind::Negate)
        return type;
    const int other = typeOf(node, 1).scale;
    if (node.kind == Kind::Divide && m_use == ExpressionUse::Members)
        return wrongAt(node.place, Martlet::tr("What rows are split by is not divided, for that is not exact. "
                                               "Multiply the other side, or compare in a case."));
    type.scale = node.kind == Kind::Multiply ? type.scale + other : std::max(type.scale, other);
    return type;
}

Result<ValueType> TypeCheck::comparison(const Node &node) const
{
    const auto kind = typeOf(node, 0).kind;
    if (kind == ValueType::Kind::Day || typeOf(node, 1).kind != ValueType::Kind::Day)
        TRY(expect(node, 1, kind));
    else
        TRY(expect(node, 0, ValueType::Kind::Day));
    const bool isOfOrder = node.kind != Kind::Equal && node.kind != Kind::Unequal;
    if (isOfOrder && kind == ValueType::Kind::Truth)
        return wrongAt(node.place, Martlet::tr("Conditions are equal or not; none is more than another."));
    return ValueType{ValueType::Kind::Truth};
}

Result<ValueType> TypeCheck::joined(const Node &node, ValueType type, size_t part) const
{
    TRY(expect(node, part, type.kind));
    type.scale = std::max(type.scale, typeOf(node, part).scale);
    return type;
}

Result<ValueType> TypeCheck::cases(const Node &node) const
{
    auto type = typeOf(node, 1);
    for (size_t part = 0; part < node.parts.size(); ++part) {
        const bool isCondition = part % 2 == 0 && part + 1 < node.parts.size();
        if (isCondition) {
            TRY(expect(node, part, ValueType::Kind::Truth));
            continue;
        }
        TRY_ASSIGN(type, joined(node, type, part));
    }
    return type;
}

Result<const ExpressionFunction *> TypeCheck::function(const Node &node) const
{
    QStringList names;
    const ExpressionFunction *found = nullptr;
    for (const auto &one : expressionFunctions) {
        if (one.name == node.text)
            found = &one;
        if (one.use == m_use || one.isForBoth)
            names += one.name.toString();
    }
    if (found && (found->use == m_use || found->isForBoth))
        return found;
    if (found)
        return wrongAt(node.place,
                       m_use == ExpressionUse::Figures
                           ? Martlet::tr("“%1” is for dimensions, not for figures.").arg(node.text)
                           : Martlet::tr("“%1” is for figures, not for dimensions.").arg(node.text));
    const auto meant = nearestName(node.text, names);
    return wrongAt(node.place, Martlet::tr("There is no function “%1”.").arg(node.text) + u' ' +
                                   (meant.isEmpty() ? Martlet::tr("There are: %1.").arg(names.join(u", "_s))
                                                    : Martlet::tr("Did you mean “%1”?").arg(meant)));
}

Result<ValueType> TypeCheck::call(const Node &node) const
{
    TRY_ASSIGN(const auto *const called, function(node));
    const bool isOpen = called->arguments.endsWith(u'+');
    const auto wanted = isOpen ? called->arguments.chopped(1) : called->arguments;
    const auto given = qsizetype(node.parts.size());
    if (given < wanted.size() || (given > wanted.size() && !isOpen))
        return wrongAt(node.place, (isOpen ? Martlet::tr("“%1” takes %2 values or more, not %3.")
                                           : Martlet::tr("“%1” takes %2 values, not %3."))
                                       .arg(node.text)
                                       .arg(wanted.size())
                                       .arg(given));
    auto type = typeOf(node, 0);
    for (size_t part = 0; part < node.parts.size(); ++part) {
        const auto letter = wanted[std::min(qsizetype(part), wanted.size() - 1)];
        TRY(argument(node, part, letter));
        if (letter == u's' || letter == u'n') {
            TRY_ASSIGN(type, joined(node, type, part));
        }
    }
    if (called->result == 's')
        return type;
    return ValueType{called->result == 't' ? ValueType::Kind::Text : ValueType::Kind::Number};
}

Result<void> TypeCheck::argument(const Node &node, size_t part, QChar wanted) const
{
    if (wanted == u't')
        return expect(node, part, ValueType::Kind::Text);
    if (wanted == u'n')
        return expect(node, part, ValueType::Kind::Number);
    if (wanted == u'd')
        return expect(node, part, ValueType::Kind::Day);
    if (wanted == u'x' && typeOf(node, part).kind != ValueType::Kind::Text)
        return expect(node, part, ValueType::Kind::Number);
    if (wanted == u'l')
        return digits(node, part, 1, longestPart);
    return wanted == u'p' ? digits(node, part, 0, FieldExpression::mostDecimals) : Result<void>();
}

Result<void> TypeCheck::digits(const Node &node, size_t part, int least, int most) const
{
    const auto &found = m_expression.part(node, part);
    bool isWhole = false;
    const auto number = found.text.toInt(&isWhole);
    if (found.kind == Kind::Number && isWhole && number >= least && number <= most)
        return {};
    return wrongAt(found.place,
                   Martlet::tr("A whole number from %1 to %2 is expected here.").arg(least).arg(most));
}

} // namespace

Result<std::vector<ValueType>> expressionTypes(const FieldExpression &expression, ExpressionUse use,
                                               const TypeOfField &typeOf)
{
    return TypeCheck(expression, use, typeOf).check();
}

} // namespace martlet

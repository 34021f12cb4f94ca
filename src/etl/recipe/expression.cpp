// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/recipe/expression.h"

#include "base/decimal.h"
#include "base/tr.h"

#include <limits>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

using Wide = Fraction::Wide;
constexpr int deepest = 32; // operands waiting at once

bool multiply(Wide a, Wide b, Wide &product)
{
    return !__builtin_mul_overflow(a, b, &product);
}

bool sum(const Fraction &a, const Fraction &b, bool subtracts, Fraction &result)
{
    Wide left = a.numerator;
    Wide right = b.numerator;
    result.denominator = a.denominator;
    if (a.denominator != b.denominator &&
        !(multiply(a.numerator, b.denominator, left) && multiply(b.numerator, a.denominator, right) &&
          multiply(a.denominator, b.denominator, result.denominator)))
        return false;
    return subtracts ? !__builtin_sub_overflow(left, right, &result.numerator)
                     : !__builtin_add_overflow(left, right, &result.numerator);
}

bool product(const Fraction &a, const Fraction &b, Fraction &result)
{
    return multiply(a.numerator, b.numerator, result.numerator) &&
           multiply(a.denominator, b.denominator, result.denominator);
}

} // namespace

std::optional<qint64> Fraction::rounded(int scale) const
{
    Wide scaled = 0;
    if (!multiply(numerator, decimal::powerOfTen(scale), scaled))
        return std::nullopt;
    const Wide half = denominator / 2;
    Wide nudged = 0;
    if (scaled < 0 ? __builtin_sub_overflow(scaled, half, &nudged)
                   : __builtin_add_overflow(scaled, half, &nudged))
        return std::nullopt;
    const Wide units = nudged / denominator;
    if (units > std::numeric_limits<qint64>::max() || units < std::numeric_limits<qint64>::min())
        return std::nullopt;
    return qint64(units);
}

// Recursive descent: sum → product → sign → number, name, function or parentheses.
class ExpressionParser final
{
public:
    explicit ExpressionParser(const QString &text)
        : m_text(text)
    {
    }

    Result<Expression> parse()
    {
        const bool isWhole = parseSum() && (skipBlanks(), m_at == m_text.size());
        if (isWhole)
            return std::move(m_expression);
        return fail(Error::Kind::Input, Martlet::tr("the expression “%1” cannot be read at character %2; write "
                                                    "something like quantity * unit_price - discount_amount")
                                            .arg(m_text)
                                            .arg(m_at + 1));
    }

private:
    using Op = Expression::Op;

    void skipBlanks()
    {
        while (m_at < m_text.size() && m_text[m_at] == u' ')
            ++m_at;
    }
    bool take(char16_t wanted)
    {
        skipBlanks();
        if (m_at >= m_text.size() || m_text[m_at] != wanted)
            return false;
        ++m_at;
        return true;
    }
    bool operate(Op op)
    {
        m_expression.m_steps.push_back({op});
        if (op == Op::Add || op == Op::Subtract || op == Op::Multiply || op == Op::Divide || op == Op::Min ||
            op == Op::Max)
            --m_waiting;
        return true;
    }
    bool operand(Expression::Step step)
    {
        m_expression.m_steps.push_back(step);
        return ++m_waiting <= deepest;
    }
    bool parseSum()
    {
        if (!parseProduct())
            return false;
        while (true) {
            const bool adds = take(u'+');
            if (!adds && !take(u'-'))
                return true;
            if (!parseProduct() || !operate(adds ? Op::Add : Op::Subtract))
                return false;
        }
    }
    bool parseProduct()
    {
        if (!parseSign())
            return false;
        while (true) {
            const bool multiplies = take(u'*');
            if (!multiplies && !take(u'/'))
                return true;
            if (!parseSign() || !operate(multiplies ? Op::Multiply : Op::Divide))
                return false;
        }
    }
    bool parseSign()
    {
        if (++m_depth > deepest)
            return false;
        const bool isRead = take(u'-') ? parseSign() && operate(Op::Negate) : parseOperand();
        --m_depth;
        return isRead;
    }
    bool parseOperand()
    {
        if (take(u'('))
            return parseSum() && take(u')');
        skipBlanks();
        const auto start = m_at;
        while (m_at < m_text.size() &&
               (m_text[m_at].isLetterOrNumber() || m_text[m_at] == u'_' || m_text[m_at] == u'.'))
            ++m_at;
        const QString word = m_text.mid(start, m_at - start);
        if (word.isEmpty())
            return false;
        if (word[0].isDigit())
            return parseNumber(word);
        if (take(u'('))
            return parseFunction(word);
        auto &names = m_expression.m_names;
        if (!names.contains(word))
            names.append(word);
        return operand({Op::Name, int(names.indexOf(word))});
    }
    bool parseNumber(const QString &word)
    {
        const auto units = decimal::parse(word.toStdString(), 6);
        return units && operand({Op::Number, 0, {*units, decimal::powerOfTen(6)}});
    }
    bool parseFunction(const QString &name)
    {
        if (name == u"abs" || name == u"sign")
            return parseSum() && take(u')') && operate(name == u"abs" ? Op::Abs : Op::Sign);
        if (name == u"min" || name == u"max")
            return parseSum() && take(u',') && parseSum() && take(u')') &&
                   operate(name == u"min" ? Op::Min : Op::Max);
        return false;
    }

    QString m_text;
    qsizetype m_at = 0;
    int m_waiting = 0;
    int m_depth = 0;
    Expression m_expression;
};

Result<Expression> Expression::parse(const QString &text)
{
    return ExpressionParser(text).parse();
}

Expression::Outcome Expression::evaluate(std::span<const std::optional<Fraction>> values,
                                         Fraction &result) const
{
    Fraction stack[deepest + 1];
    int top = -1;
    for (const auto &step : m_steps) {
        if (step.op == Op::Number) {
            stack[++top] = step.number;
            continue;
        }
        if (step.op == Op::Name) {
            const auto &value = values[size_t(step.name)];
            if (!value)
                return Outcome::Blank;
            stack[++top] = *value;
            continue;
        }
        const Fraction last = stack[top];
        const bool isUnary = step.op == Op::Negate || step.op == Op::Abs || step.op == Op::Sign;
        if (!isUnary)
            --top;
        Fraction &into = stack[top];
        const Fraction first = into;
        Fraction difference;
        bool fits = true;
        switch (step.op) {
        case Op::Add:
        case Op::Subtract:
            fits = sum(first, last, step.op == Op::Subtract, into);
            break;
        case Op::Multiply:
            fits = product(first, last, into);
            break;
        case Op::Divide:
            if (last.numerator == 0)
                return Outcome::Blank;
            fits = product(first,
                           last.numerator < 0 ? Fraction{-last.denominator, -last.numerator}
                                              : Fraction{last.denominator, last.numerator},
                           into);
            break;
        case Op::Negate:
            into.numerator = -last.numerator;
            break;
        case Op::Abs:
            into.numerator = last.numerator < 0 ? -last.numerator : last.numerator;
            break;
        case Op::Sign:
            into = {last.numerator < 0 ? -1 : last.numerator > 0 ? 1 : 0, 1};
            break;
        default: // Min, Max
            fits = sum(first, last, true, difference);
            into = (difference.numerator < 0) == (step.op == Op::Min) ? first : last;
        }
        if (!fits)
            return Outcome::Overflow;
    }
    result = stack[0];
    return Outcome::Value;
}

} // namespace martlet

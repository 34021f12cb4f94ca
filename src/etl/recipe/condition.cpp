// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/recipe/condition.h"

#include "base/tr.h"

namespace martlet {

using namespace Qt::StringLiterals;

Result<Condition> Condition::parse(const QString &text)
{
    // The longer signs first: "<" is in "<=".
    static constexpr std::pair<const char16_t *, Comparison> signs[] = {
        {u"<=", Comparison::LessOrEqual}, {u">=", Comparison::GreaterOrEqual}, {u"!=", Comparison::NotEqual},
        {u"<", Comparison::Less},         {u">", Comparison::Greater},         {u"=", Comparison::Equal},
    };
    for (const auto &[sign, comparison] : signs) {
        const auto word = QString::fromUtf16(sign);
        const auto at = text.indexOf(word);
        if (at < 0)
            continue;
        const auto left = text.left(at), right = text.mid(at + word.size());
        TRY(Expression::parse(left)); // each by itself, so that an error counts its own characters
        TRY(Expression::parse(right));
        Condition condition;
        TRY_ASSIGN(condition.m_difference, Expression::parse(u"(%1) - (%2)"_s.arg(left, right)));
        condition.m_comparison = comparison;
        return condition;
    }
    return fail(Error::Kind::Input,
                Martlet::tr("“%1” compares nothing. Write it with one of = != < <= > >=").arg(text));
}

Condition::Outcome Condition::evaluate(std::span<const std::optional<Fraction>> values) const
{
    Fraction difference;
    switch (m_difference.evaluate(values, difference)) {
    case Expression::Outcome::Blank:
        return Outcome::Unknown;
    case Expression::Outcome::Overflow:
        return Outcome::Broken;
    case Expression::Outcome::Value:
        break;
    }
    const bool isZero = difference.numerator == 0, isBelow = difference.numerator < 0;
    const auto answer = [](bool holds) { return holds ? Outcome::Holds : Outcome::Broken; };
    switch (m_comparison) {
    case Comparison::Equal:
        return answer(isZero);
    case Comparison::NotEqual:
        return answer(!isZero);
    case Comparison::Less:
        return answer(isBelow);
    case Comparison::LessOrEqual:
        return answer(isBelow || isZero);
    case Comparison::Greater:
        return answer(!isBelow && !isZero);
    case Comparison::GreaterOrEqual:
        break;
    }
    return answer(!isBelow);
}

} // namespace martlet

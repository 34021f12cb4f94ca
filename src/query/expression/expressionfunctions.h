// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/expression/expressiontypes.h"

#include <array>

namespace martlet {

// A function of expressions. Of its arguments each letter is one: t a text, n a number, d a day, a anything, x
// a text or a number, s what the first s is, l a length and p a number of decimals, both written as digits; the
// last may come again where a + follows.
struct ExpressionFunction
{
    QStringView name, arguments;
    char result; // n whole, t, d as above; s as the first argument
    ExpressionUse use;
    bool isForBoth = false;
};

inline constexpr std::array expressionFunctions{
    ExpressionFunction{u"upper", u"t", 't', ExpressionUse::Members},
    ExpressionFunction{u"lower", u"t", 't', ExpressionUse::Members},
    ExpressionFunction{u"trim", u"t", 't', ExpressionUse::Members},
    ExpressionFunction{u"left", u"tl", 't', ExpressionUse::Members},
    ExpressionFunction{u"right", u"tl", 't', ExpressionUse::Members},
    ExpressionFunction{u"replace", u"ttt", 't', ExpressionUse::Members},
    ExpressionFunction{u"concat", u"tt+", 't', ExpressionUse::Members},
    ExpressionFunction{u"length", u"t", 'n', ExpressionUse::Members},
    ExpressionFunction{u"year", u"d", 'n', ExpressionUse::Members},
    ExpressionFunction{u"quarter", u"d", 'n', ExpressionUse::Members},
    ExpressionFunction{u"month", u"d", 'n', ExpressionUse::Members},
    ExpressionFunction{u"day", u"d", 'n', ExpressionUse::Members},
    ExpressionFunction{u"weekday", u"d", 'n', ExpressionUse::Members},
    ExpressionFunction{u"text", u"a", 't', ExpressionUse::Members},
    ExpressionFunction{u"whole", u"x", 'n', ExpressionUse::Members},
    ExpressionFunction{u"abs", u"n", 's', ExpressionUse::Members, true},
    ExpressionFunction{u"coalesce", u"ss+", 's', ExpressionUse::Members, true},
    ExpressionFunction{u"least", u"nn+", 's', ExpressionUse::Figures},
    ExpressionFunction{u"greatest", u"nn+", 's', ExpressionUse::Figures},
    ExpressionFunction{u"round", u"np", 's', ExpressionUse::Figures},
};

} // namespace martlet

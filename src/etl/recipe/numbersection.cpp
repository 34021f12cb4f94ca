// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/recipe/recipesections.h"

namespace martlet {

using namespace Qt::StringLiterals;

void readNumberFormat(NumberFormat &number, const RecipeSection &section)
{
    number.decimal = section.letter(u"decimal"_s, number.decimal);
    number.group = section.letter(u"group"_s, number.group);
    number.symbol = section.text(u"symbol"_s, number.symbol);
    number.percent = section.flag(u"percent"_s, number.percent);
    number.parentheses = section.flag(u"parentheses"_s, number.parentheses);
    number.trimPointZero = section.flag(u"trim_point_zero"_s, number.trimPointZero);
}

void writeNumberFormat(const NumberFormat &number, RecipeEntries &entries)
{
    const NumberFormat usual;
    entries.letter(u"decimal"_s, number.decimal, usual.decimal);
    entries.letter(u"group"_s, number.group, usual.group);
    entries.text(u"symbol"_s, number.symbol);
    entries.flag(u"percent"_s, number.percent);
    entries.flag(u"parentheses"_s, number.parentheses);
    entries.flag(u"trim_point_zero"_s, number.trimPointZero);
}

} // namespace martlet

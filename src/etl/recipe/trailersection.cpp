// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/recipe/recipesections.h"

namespace martlet {

using namespace Qt::StringLiterals;

TrailerRecipe readTrailer(const RecipeSection &section, const UsualFormats &formats)
{
    section.allowOnly({u"lines"_s, u"amount"_s, u"decimal"_s, u"group"_s, u"symbol"_s, u"percent"_s,
                       u"parentheses"_s, u"trim_point_zero"_s});
    constexpr qint64 lastField = 10'000;
    TrailerRecipe trailer;
    trailer.lines = int(section.number(u"lines"_s, 0, 1, lastField));
    trailer.amount = int(section.number(u"amount"_s, 0, 1, lastField));
    if (trailer.amount > 0) {
        trailer.number = formats.number;
        readNumberFormat(trailer.number, section);
    }
    return trailer;
}

RecipeEntries trailerEntries(const TrailerRecipe &trailer)
{
    RecipeEntries entries;
    entries.number(u"lines"_s, trailer.lines, 0);
    entries.number(u"amount"_s, trailer.amount, 0);
    writeNumberFormat(trailer.number, entries);
    return entries;
}

} // namespace martlet

// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/recipe/recipesections.h"

namespace martlet {

using namespace Qt::StringLiterals;

Mend readMend(const RecipeSection &section)
{
    section.allowOnly({u"rule"_s, u"column"_s, u"action"_s, u"argument"_s});
    section.require(u"rule"_s);
    section.require(u"action"_s);
    return {section.text(u"rule"_s), section.text(u"column"_s),
            section.word(u"action"_s, recipewords::mendActions, MendAction::ReadDate),
            section.text(u"argument"_s)};
}

RecipeEntries mendEntries(const Mend &mend)
{
    RecipeEntries entries;
    entries.text(u"rule"_s, mend.rule);
    entries.text(u"column"_s, mend.column);
    entries.text(u"action"_s, toText(mend.action));
    entries.text(u"argument"_s, mend.argument);
    return entries;
}

} // namespace martlet

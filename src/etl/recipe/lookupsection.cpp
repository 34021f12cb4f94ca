// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/recipe/recipesections.h"

namespace martlet {

using namespace Qt::StringLiterals;

LookupRecipe readLookup(const RecipeSection &section)
{
    section.allowOnly(
        {u"name"_s, u"pattern"_s, u"key"_s, u"by"_s, u"dialect"_s, u"encoding"_s, u"reject_missing"_s});
    LookupRecipe lookup;
    lookup.name = section.text(u"name"_s);
    lookup.pattern = section.text(u"pattern"_s, lookup.name + u".csv"_s);
    lookup.key = section.text(u"key"_s);
    lookup.by = section.text(u"by"_s, lookup.key);
    lookup.dialect = readDialect(section.table(u"dialect"_s));
    lookup.encoding = section.text(u"encoding"_s);
    lookup.rejectMissing = section.flag(u"reject_missing"_s, true);
    section.require(u"name"_s);
    section.require(u"key"_s);
    return lookup;
}

RecipeEntries lookupEntries(const LookupRecipe &lookup)
{
    RecipeEntries entries;
    entries.text(u"name"_s, lookup.name);
    entries.text(u"pattern"_s, lookup.pattern);
    entries.text(u"key"_s, lookup.key);
    entries.text(u"by"_s, lookup.by, lookup.key);
    entries.text(u"encoding"_s, lookup.encoding);
    entries.flag(u"reject_missing"_s, lookup.rejectMissing, true);
    entries.table(u"dialect"_s, dialectEntries(lookup.dialect));
    return entries;
}

} // namespace martlet

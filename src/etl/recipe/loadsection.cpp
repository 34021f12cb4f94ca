// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/recipe/recipesections.h"

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestOverlap = 400; // days
constexpr int wholeFile = 100;      // percent

} // namespace

QStringList loadKeys()
{
    return {u"mode"_s,         u"duplicates"_s,     u"in_warehouse"_s, u"watermark"_s,
            u"overlap_days"_s, u"shrink_percent"_s, u"history"_s};
}

LoadPolicy readLoad(const RecipeSection &file)
{
    LoadPolicy load;
    load.mode = file.word(u"mode"_s, recipewords::loadModes, load.mode);
    load.duplicates = file.word(u"duplicates"_s, recipewords::duplicates, load.duplicates);
    load.inWarehouse = file.word(u"in_warehouse"_s, recipewords::warehouseRules, load.inWarehouse);
    load.watermark = file.text(u"watermark"_s);
    load.overlapDays = int(file.number(u"overlap_days"_s, load.overlapDays, 0, longestOverlap));
    load.shrinkPercent = int(file.number(u"shrink_percent"_s, load.shrinkPercent, 0, wholeFile));
    load.history = file.texts(u"history"_s);
    return load;
}

void writeLoad(const LoadPolicy &load, RecipeEntries &file)
{
    using namespace recipewords;
    const LoadPolicy usual;
    file.text(u"mode"_s, wordFor(loadModes, load.mode), wordFor(loadModes, usual.mode));
    file.text(u"duplicates"_s, wordFor(duplicates, load.duplicates), wordFor(duplicates, usual.duplicates));
    file.text(u"in_warehouse"_s, wordFor(warehouseRules, load.inWarehouse),
              wordFor(warehouseRules, usual.inWarehouse));
    file.text(u"watermark"_s, load.watermark);
    file.number(u"overlap_days"_s, load.overlapDays, usual.overlapDays);
    file.number(u"shrink_percent"_s, load.shrinkPercent, usual.shrinkPercent);
    file.texts(u"history"_s, load.history);
}

} // namespace martlet

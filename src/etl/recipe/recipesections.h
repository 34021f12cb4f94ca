// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "etl/recipe/importrecipe.h"
#include "etl/recipe/recipeentries.h"
#include "etl/recipe/recipesection.h"

namespace martlet {

// The sections of a recipe's TOML. Each is read and written by one file, <name>section.cpp, so that what one
// says the other understands.

FileRecipe readFile(const RecipeSection &section);
QString fileText(const FileRecipe &file);

// What [file.format] says for all columns that do not say otherwise.
struct UsualFormats
{
    NumberFormat number;
    QString date;
    QString time;
};
UsualFormats readFormats(const RecipeSection &section);
void readNumberFormat(NumberFormat &number, const RecipeSection &section);
void writeNumberFormat(const NumberFormat &number, RecipeEntries &entries);
std::vector<ColumnRecipe> readColumns(const RecipeSection &section, const UsualFormats &formats, Feed feed);
QString columnsText(const FileRecipe &file);

std::vector<Step> readSteps(const RecipeSection &column);
void writeSteps(const std::vector<Step> &steps, RecipeEntries &column);

RuleRecipe readRule(const RecipeSection &section);
RecipeEntries ruleEntries(const RuleRecipe &rule);

RejectLimits readLimits(const RecipeSection &section);
RecipeEntries limitEntries(const RejectLimits &limits);

TrailerRecipe readTrailer(const RecipeSection &section, const UsualFormats &formats);
RecipeEntries trailerEntries(const TrailerRecipe &trailer);

CsvDialect readDialect(const RecipeSection &section);
RecipeEntries dialectEntries(const CsvDialect &dialect);

LookupRecipe readLookup(const RecipeSection &section);
RecipeEntries lookupEntries(const LookupRecipe &lookup);

Mend readMend(const RecipeSection &section);
RecipeEntries mendEntries(const Mend &mend);

// Its keys stand among those of the file.
QStringList loadKeys();
LoadPolicy readLoad(const RecipeSection &file);
void writeLoad(const LoadPolicy &load, RecipeEntries &file);

} // namespace martlet

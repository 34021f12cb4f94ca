// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/recipe/recipesections.h"

namespace martlet {

using namespace Qt::StringLiterals;

CsvDialect readDialect(const RecipeSection &section)
{
    section.allowOnly({u"delimiter"_s, u"quote"_s, u"escape"_s, u"comment"_s, u"newline"_s,
                       u"skip_blank_lines"_s, u"skip_lines"_s, u"footer_lines"_s, u"repeats_header"_s});
    CsvDialect dialect;
    dialect.delimiter = section.bytes(u"delimiter"_s, dialect.delimiter);
    dialect.quote = section.bytes(u"quote"_s, dialect.quote);
    dialect.escape = section.bytes(u"escape"_s, dialect.quote);
    dialect.comment = section.bytes(u"comment"_s, dialect.comment);
    dialect.newline = section.word(u"newline"_s, recipewords::newlines, dialect.newline);
    dialect.skipBlankLines = section.flag(u"skip_blank_lines"_s, dialect.skipBlankLines);
    constexpr qint64 mostLines = 1000;
    dialect.skipLines = int(section.number(u"skip_lines"_s, dialect.skipLines, 0, mostLines));
    dialect.footerLines = int(section.number(u"footer_lines"_s, dialect.footerLines, 0, mostLines));
    dialect.repeatsHeader = section.flag(u"repeats_header"_s, dialect.repeatsHeader);
    return dialect;
}

RecipeEntries dialectEntries(const CsvDialect &dialect)
{
    const CsvDialect usual;
    RecipeEntries entries;
    entries.text(u"delimiter"_s, QString::fromUtf8(dialect.delimiter), QString::fromUtf8(usual.delimiter));
    entries.text(u"quote"_s, QString::fromUtf8(dialect.quote), QString::fromUtf8(usual.quote));
    entries.text(u"escape"_s, QString::fromUtf8(dialect.escape), QString::fromUtf8(dialect.quote));
    entries.text(u"comment"_s, QString::fromUtf8(dialect.comment));
    entries.text(u"newline"_s, recipewords::wordFor(recipewords::newlines, dialect.newline), u"any"_s);
    entries.flag(u"skip_blank_lines"_s, dialect.skipBlankLines, true);
    entries.number(u"skip_lines"_s, dialect.skipLines, 0);
    entries.number(u"footer_lines"_s, dialect.footerLines, 0);
    entries.flag(u"repeats_header"_s, dialect.repeatsHeader);
    return entries;
}

} // namespace martlet

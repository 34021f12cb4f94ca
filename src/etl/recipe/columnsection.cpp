// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/recipe/recipesections.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

QString usualFormat(CellKind kind, const QString &date, const QString &time)
{
    switch (kind) {
    case CellKind::Date:
        return date;
    case CellKind::Time:
        return time;
    case CellKind::Timestamp:
        return date + u' ' + time;
    default:
        return {};
    }
}

ColumnRecipe readColumn(const QString &target, const RecipeSection &section, const UsualFormats &formats,
                        Feed feed)
{
    section.allowOnly({u"from"_s, u"constant"_s, u"expression"_s, u"steps"_s, u"type"_s, u"format"_s,
                       u"decimal"_s, u"group"_s, u"symbol"_s, u"percent"_s, u"parentheses"_s,
                       u"trim_point_zero"_s, u"trim"_s, u"required"_s, u"default"_s, u"blanks"_s, u"map"_s,
                       u"when_blank"_s});
    ColumnRecipe column;
    column.target = target;
    column.number = formats.number;
    column.source = section.text(u"from"_s);
    column.constant = section.text(u"constant"_s);
    column.expression = section.text(u"expression"_s);
    column.steps = readSteps(section);
    if (section.has(u"type"_s))
        column.kind = section.word(u"type"_s, recipewords::kinds, CellKind::Text);
    column.format = section.text(u"format"_s, usualFormat(kindOf(column, feed), formats.date, formats.time));
    readNumberFormat(column.number, section);
    column.trim = section.flag(u"trim"_s, true);
    if (section.has(u"required"_s))
        column.required = section.flag(u"required"_s, true);
    column.byDefault = section.text(u"default"_s);
    column.blanks = section.texts(u"blanks"_s);
    const auto map = section.table(u"map"_s);
    for (const auto &key : map.keys())
        column.map.insert(key, map.text(key));
    column.whenBlank = section.word(u"when_blank"_s, recipewords::members, 0);
    return column;
}

RecipeEntries columnEntries(const ColumnRecipe &column, Feed feed)
{
    RecipeEntries entries;
    entries.text(u"from"_s, column.source);
    entries.text(u"constant"_s, column.constant);
    entries.text(u"expression"_s, column.expression);
    writeSteps(column.steps, entries);
    if (column.kind)
        entries.add(u"type"_s, tomlQuoted(recipewords::wordFor(recipewords::kinds, *column.kind)));
    entries.text(u"format"_s, column.format, usualFormat(kindOf(column, feed), u"yyyy-MM-dd"_s, u"HH:mm:ss"_s));
    writeNumberFormat(column.number, entries);
    entries.flag(u"trim"_s, column.trim, true);
    if (column.required)
        entries.add(u"required"_s, tomlFlag(*column.required));
    entries.text(u"default"_s, column.byDefault);
    entries.texts(u"blanks"_s, column.blanks);
    RecipeEntries map;
    for (auto pair = column.map.begin(); pair != column.map.end(); ++pair)
        map.add(tomlQuoted(pair.key()), tomlQuoted(pair.value()));
    entries.table(u"map"_s, map);
    if (column.whenBlank != 0)
        entries.add(u"when_blank"_s, tomlQuoted(recipewords::wordFor(recipewords::members, column.whenBlank)));
    return entries;
}

// target = "Source" is short for target = { from = "Source" }.
RecipeSection columnSection(const RecipeSection &section, const QString &key)
{
    const auto value = section.object().value(key);
    return value.isString() ? section.inner(key, {{u"from"_s, value}}) : section.table(key);
}

// A target with a point is two keys; a name that is no bare TOML key stands in quotes.
QString targetKey(const QString &target)
{
    const auto point = target.indexOf(u'.');
    return point < 0 ? target : target.left(point) + u'.' + tomlQuoted(target.mid(point + 1));
}

} // namespace

UsualFormats readFormats(const RecipeSection &section)
{
    section.allowOnly(
        {u"decimal"_s, u"group"_s, u"symbol"_s, u"percent"_s, u"parentheses"_s, u"date"_s, u"time"_s});
    UsualFormats formats;
    readNumberFormat(formats.number, section);
    formats.date = section.text(u"date"_s, u"yyyy-MM-dd"_s);
    formats.time = section.text(u"time"_s, u"HH:mm:ss"_s);
    return formats;
}

// product.category = "Category" is TOML for a table in a table.
std::vector<ColumnRecipe> readColumns(const RecipeSection &section, const UsualFormats &formats, Feed feed)
{
    std::vector<ColumnRecipe> columns;
    for (const auto &key : section.keys()) {
        const bool isPrefix = key == u"let" || key == u"extra" || entityFromText(key);
        if (!isPrefix) {
            columns.push_back(readColumn(key, columnSection(section, key), formats, feed));
            continue;
        }
        const auto group = section.table(key);
        for (const auto &name : group.keys())
            columns.push_back(readColumn(key + u'.' + name, columnSection(group, name), formats, feed));
    }
    std::sort(columns.begin(), columns.end(),
              [](const ColumnRecipe &a, const ColumnRecipe &b) { return a.target < b.target; });
    return columns;
}

QString columnsText(const FileRecipe &file)
{
    QString text;
    for (const auto &column : file.columns)
        text += targetKey(column.target) + u" = "_s + columnEntries(column, file.feed).inlined() + u'\n';
    return text;
}

} // namespace martlet

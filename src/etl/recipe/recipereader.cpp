// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/recipe/recipereader.h"

#include "base/toml.h"
#include "base/tr.h"
#include "etl/recipe/recipecheck.h"
#include "etl/recipe/recipewords.h"
#include "etl/recipe/tomlposition.h"

#include <QJsonArray>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

Result<ImportRecipe> recipeFromToml(const QByteArray &text, const QString &origin)
{
    return RecipeReader(text, origin).read();
}

Result<ImportRecipe> RecipeReader::read()
{
    TRY_ASSIGN(const QJsonObject object, parseToml(m_text, m_origin));
    allowOnly(object, {}, {u"name"_s, u"title"_s, u"source_system"_s, u"file"_s});
    ImportRecipe recipe;
    recipe.name = text(object, {}, u"name"_s);
    recipe.title = text(object, {}, u"title"_s);
    recipe.sourceSystem = text(object, {}, u"source_system"_s);
    require(recipe.name, {}, u"name"_s);
    require(recipe.sourceSystem, {}, u"source_system"_s);
    const auto files = object.value(u"file"_s).toArray();
    if (files.isEmpty())
        wrong({u"file"_s}, Martlet::tr("A recipe has at least one [[file]]. Add it."));
    for (qsizetype index = 0; index < files.size() && !m_error; ++index)
        recipe.files.push_back(readFile(files[index].toObject(), {u"file"_s, QString::number(index)}));
    if (!m_error)
        if (const auto fault = recipeFault(recipe))
            wrong(fault->path, fault->sentence);
    if (m_error)
        return fail(*m_error);
    return recipe;
}

FileRecipe RecipeReader::readFile(const QJsonObject &object, const Path &path)
{
    using namespace recipewords;
    allowOnly(object, path,
              {u"name"_s, u"feed"_s, u"patterns"_s, u"header"_s, u"optional"_s, u"has_header"_s, u"encoding"_s,
               u"dialect"_s, u"format"_s, u"columns"_s, u"lookup"_s, u"receipt"_s, u"duplicates"_s,
               u"unknown_keys"_s, u"relax"_s, u"personal"_s});
    FileRecipe file;
    file.feed = word(object, path, u"feed"_s, feeds, Feed::Sales);
    require(object.value(u"feed"_s).toString(), path, u"feed"_s);
    file.name = text(object, path, u"name"_s, toText(file.feed));
    file.patterns = texts(object, path, u"patterns"_s);
    file.header = texts(object, path, u"header"_s);
    file.optional = texts(object, path, u"optional"_s);
    file.hasHeader = flag(object, path, u"has_header"_s, true);
    file.encoding = text(object, path, u"encoding"_s);
    file.dialect = readDialect(table(object, path, u"dialect"_s), path + Path(u"dialect"_s));
    const auto formats = readFormats(table(object, path, u"format"_s), path + Path(u"format"_s));
    readColumns(file, table(object, path, u"columns"_s), formats, path + Path(u"columns"_s));
    const auto lookups = object.value(u"lookup"_s).toArray();
    for (qsizetype index = 0; index < lookups.size(); ++index)
        file.lookups.push_back(
            readLookup(lookups[index].toObject(), path + Path{u"lookup"_s, QString::number(index)}));
    file.receipt = texts(object, path, u"receipt"_s);
    file.duplicates = word(object, path, u"duplicates"_s, duplicates, DuplicateRule::Conflict);
    readUnknownKeys(file, table(object, path, u"unknown_keys"_s), path + Path(u"unknown_keys"_s));
    for (const auto &rule : texts(object, path, u"relax"_s)) {
        const int *bit = valueFor(relaxations, rule);
        if (bit != nullptr)
            file.relaxedRules |= *bit;
        else
            wrong(path + Path(u"relax"_s), Martlet::tr("“%1” is no rule that can be relaxed. These can: %2.")
                                               .arg(rule, choices(relaxations)));
    }
    file.personal = flag(object, path, u"personal"_s, false);
    return file;
}

// product.category = "Category" is TOML for a table in a table.
void RecipeReader::readColumns(FileRecipe &file, const QJsonObject &columns, const Formats &formats,
                               const Path &path)
{
    for (auto column = columns.begin(); column != columns.end(); ++column) {
        const bool isPrefix =
            column.key() == u"let" || column.key() == u"extra" || entityFromText(column.key());
        if (!isPrefix) {
            file.columns.push_back(
                readColumn(column.key(), column.value(), formats, file.feed, path + Path(column.key())));
            continue;
        }
        const auto group = table(columns, path, column.key());
        for (auto inner = group.begin(); inner != group.end(); ++inner)
            file.columns.push_back(readColumn(column.key() + u'.' + inner.key(), inner.value(), formats,
                                              file.feed, path + Path{column.key(), inner.key()}));
    }
    std::sort(file.columns.begin(), file.columns.end(),
              [](const ColumnRecipe &a, const ColumnRecipe &b) { return a.target < b.target; });
}

RecipeReader::Formats RecipeReader::readFormats(const QJsonObject &object, const Path &path)
{
    allowOnly(object, path,
              {u"decimal"_s, u"group"_s, u"symbol"_s, u"percent"_s, u"parentheses"_s, u"date"_s, u"time"_s});
    Formats formats;
    readNumberFormat(formats.number, object, path);
    formats.date = text(object, path, u"date"_s, u"yyyy-MM-dd"_s);
    formats.time = text(object, path, u"time"_s, u"HH:mm:ss"_s);
    return formats;
}

CsvDialect RecipeReader::readDialect(const QJsonObject &object, const Path &path)
{
    allowOnly(object, path,
              {u"delimiter"_s, u"quote"_s, u"escape"_s, u"comment"_s, u"newline"_s, u"skip_blank_lines"_s});
    CsvDialect dialect;
    dialect.delimiter = bytes(object, path, u"delimiter"_s, dialect.delimiter);
    dialect.quote = bytes(object, path, u"quote"_s, dialect.quote);
    dialect.escape = bytes(object, path, u"escape"_s, dialect.quote);
    dialect.comment = bytes(object, path, u"comment"_s, dialect.comment);
    dialect.newline = word(object, path, u"newline"_s, recipewords::newlines, dialect.newline);
    dialect.skipBlankLines = flag(object, path, u"skip_blank_lines"_s, dialect.skipBlankLines);
    return dialect;
}

LookupRecipe RecipeReader::readLookup(const QJsonObject &object, const Path &path)
{
    allowOnly(object, path,
              {u"name"_s, u"pattern"_s, u"key"_s, u"by"_s, u"dialect"_s, u"encoding"_s, u"reject_missing"_s});
    LookupRecipe lookup;
    lookup.name = text(object, path, u"name"_s);
    lookup.pattern = text(object, path, u"pattern"_s, lookup.name + u".csv"_s);
    lookup.key = text(object, path, u"key"_s);
    lookup.by = text(object, path, u"by"_s, lookup.key);
    lookup.dialect = readDialect(table(object, path, u"dialect"_s), path + Path(u"dialect"_s));
    lookup.encoding = text(object, path, u"encoding"_s);
    lookup.rejectMissing = flag(object, path, u"reject_missing"_s, true);
    require(lookup.name, path, u"name"_s);
    require(lookup.key, path, u"key"_s);
    return lookup;
}

ColumnRecipe RecipeReader::readColumn(const QString &target, const QJsonValue &value, const Formats &formats,
                                      Feed feed, const Path &path)
{
    ColumnRecipe column;
    column.target = target;
    column.number = formats.number;
    auto object = value.toObject();
    if (value.isString()) // target = "Source"
        object = {{u"from"_s, value}};
    allowOnly(object, path,
              {u"from"_s, u"constant"_s, u"expression"_s, u"type"_s, u"format"_s, u"decimal"_s, u"group"_s,
               u"symbol"_s, u"percent"_s, u"parentheses"_s, u"trim_point_zero"_s, u"trim"_s, u"required"_s,
               u"default"_s, u"blanks"_s, u"map"_s, u"when_blank"_s});
    column.source = text(object, path, u"from"_s);
    column.constant = text(object, path, u"constant"_s);
    column.expression = text(object, path, u"expression"_s);
    if (object.contains(u"type"_s))
        column.kind = word(object, path, u"type"_s, recipewords::kinds, CellKind::Text);
    const auto kind = column.kind.value_or(targetKind(feed, target).value_or(CellKind::Text));
    const bool isDated = kind == CellKind::Date || kind == CellKind::Time || kind == CellKind::Timestamp;
    if (isDated || object.contains(u"format"_s)) {
        const QString both = formats.date + u' ' + formats.time;
        const QString usual = kind == CellKind::Date   ? formats.date
                              : kind == CellKind::Time ? formats.time
                                                       : both;
        column.format = text(object, path, u"format"_s, usual);
    }
    readNumberFormat(column.number, object, path);
    column.trim = flag(object, path, u"trim"_s, true);
    if (object.contains(u"required"_s))
        column.required = flag(object, path, u"required"_s, true);
    column.byDefault = text(object, path, u"default"_s);
    column.blanks = texts(object, path, u"blanks"_s);
    const auto map = table(object, path, u"map"_s);
    for (auto pair = map.begin(); pair != map.end(); ++pair)
        column.map.insert(pair.key(), pair.value().toString());
    column.whenBlank = word(object, path, u"when_blank"_s, recipewords::members, 0);
    return column;
}

void RecipeReader::readNumberFormat(NumberFormat &number, const QJsonObject &object, const Path &path)
{
    number.decimal = letter(object, path, u"decimal"_s, number.decimal);
    number.group = letter(object, path, u"group"_s, number.group);
    number.symbol = text(object, path, u"symbol"_s, number.symbol);
    number.percent = flag(object, path, u"percent"_s, number.percent);
    number.parentheses = flag(object, path, u"parentheses"_s, number.parentheses);
    number.trimPointZero = flag(object, path, u"trim_point_zero"_s, number.trimPointZero);
}

void RecipeReader::readUnknownKeys(FileRecipe &file, const QJsonObject &object, const Path &path)
{
    for (auto rule = object.begin(); rule != object.end(); ++rule) {
        const auto entity = entityFromText(rule.key());
        if (!entity)
            wrong(
                path + Path(rule.key()),
                Martlet::tr("“%1” is no dimension. There are customer, product, store, employee and supplier.")
                    .arg(rule.key()));
        else
            file.unknownKeys[*entity] =
                word(object, path, rule.key(), recipewords::unknownKeys, UnknownKeyRule::Infer);
    }
}

QString RecipeReader::text(const QJsonObject &object, const Path &path, const QString &key,
                           const QString &otherwise)
{
    const auto value = object.value(key);
    if (value.isUndefined())
        return otherwise;
    if (!value.isString())
        wrong(path + Path(key), Martlet::tr("“%1” is a text. Put it between quotation marks.").arg(key));
    return value.toString();
}

QByteArray RecipeReader::bytes(const QJsonObject &object, const Path &path, const QString &key,
                               const QByteArray &otherwise)
{
    return object.contains(key) ? text(object, path, key).toUtf8() : otherwise;
}

QStringList RecipeReader::texts(const QJsonObject &object, const Path &path, const QString &key)
{
    QStringList all;
    const auto value = object.value(key);
    if (!value.isUndefined() && !value.isArray())
        wrong(path + Path(key),
              Martlet::tr("“%1” is a list of texts. Write it as [\"one\", \"two\"].").arg(key));
    for (const auto &element : value.toArray()) {
        if (!element.isString())
            wrong(path + Path(key),
                  Martlet::tr("“%1” is a list of texts. Write it as [\"one\", \"two\"].").arg(key));
        all += element.toString();
    }
    return all;
}

bool RecipeReader::flag(const QJsonObject &object, const Path &path, const QString &key, bool otherwise)
{
    const auto value = object.value(key);
    if (!value.isUndefined() && !value.isBool())
        wrong(path + Path(key),
              Martlet::tr("“%1” is true or false. Write one of them, without quotation marks.").arg(key));
    return value.toBool(otherwise);
}

char16_t RecipeReader::letter(const QJsonObject &object, const Path &path, const QString &key,
                              char16_t otherwise)
{
    if (!object.contains(key))
        return otherwise;
    const auto value = text(object, path, key);
    if (value.size() > 1)
        wrong(path + Path(key), Martlet::tr("“%1” is one character, or empty for none. Shorten it.").arg(key));
    return value.isEmpty() ? u'\0' : value[0].unicode();
}

QJsonObject RecipeReader::table(const QJsonObject &object, const Path &path, const QString &key)
{
    const auto value = object.value(key);
    if (!value.isUndefined() && !value.isObject())
        wrong(path + Path(key), Martlet::tr("“%1” is a table. Write it as { key = value }.").arg(key));
    return value.toObject();
}

template<typename Value, typename Words>
Value RecipeReader::word(const QJsonObject &object, const Path &path, const QString &key, const Words &words,
                         Value otherwise)
{
    if (!object.contains(key))
        return otherwise;
    const auto value = text(object, path, key);
    if (const auto *known = recipewords::valueFor(words, value))
        return *known;
    wrong(path + Path(key), Martlet::tr("“%1” is no value of “%2”. It is one of: %3.")
                                .arg(value, key, recipewords::choices(words)));
    return otherwise;
}

void RecipeReader::allowOnly(const QJsonObject &object, const Path &path, const QStringList &keys)
{
    for (const auto &key : object.keys())
        if (!keys.contains(key))
            wrong(path + Path(key),
                  Martlet::tr("The key “%1” is not known here. These are: %2.").arg(key, keys.join(u", "_s)));
}

void RecipeReader::require(const QString &text, const Path &path, const QString &key)
{
    if (text.isEmpty())
        wrong(path, Martlet::tr("The key “%1” is missing here. Add it.").arg(key));
}

void RecipeReader::wrong(const Path &path, const QString &sentence)
{
    if (m_error)
        return;
    const auto at = tomlPosition(m_text, path);
    m_error = Error{
        Error::Kind::Input,
        Martlet::tr("%1, line %2, column %3: %4").arg(m_origin).arg(at.line).arg(at.column).arg(sentence)};
}

} // namespace martlet

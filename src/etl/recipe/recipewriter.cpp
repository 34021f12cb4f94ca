// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/recipe/importrecipe.h"
#include "etl/recipe/recipecheck.h"
#include "etl/recipe/recipewords.h"

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

QString quoted(const QString &text)
{
    QString result = u"\""_s;
    for (const QChar letter : text) {
        if (letter == u'"' || letter == u'\\')
            result += u'\\' + QString(letter);
        else if (letter < u' ' || letter == u'\x7f')
            result += u"\\u%1"_s.arg(int(letter.unicode()), 4, 16, QLatin1Char('0'));
        else
            result += letter;
    }
    return result + u'"';
}

QString quoted(const QStringList &texts)
{
    QStringList all;
    for (const auto &text : texts)
        all += quoted(text);
    return u'[' + all.join(u", "_s) + u']';
}

QString quoted(char16_t letter)
{
    return letter == 0 ? u"\"\""_s : quoted(QString(QChar(letter)));
}

QString flagged(bool flag)
{
    return flag ? u"true"_s : u"false"_s;
}

// key = value, only what differs from the default.
class Entries final
{
public:
    void add(const QString &key, const QString &value) { m_entries += key + u" = "_s + value; }
    void text(const QString &key, const QString &value, const QString &usual = {})
    {
        if (value != usual)
            add(key, quoted(value));
    }
    void texts(const QString &key, const QStringList &values)
    {
        if (!values.isEmpty())
            add(key, quoted(values));
    }
    void flag(const QString &key, bool value, bool usual = false)
    {
        if (value != usual)
            add(key, flagged(value));
    }
    void letter(const QString &key, char16_t value, char16_t usual)
    {
        if (value != usual)
            add(key, quoted(value));
    }
    void table(const QString &key, const Entries &entries)
    {
        if (!entries.m_entries.isEmpty())
            add(key, entries.inlined());
    }
    QString inlined() const { return u"{ "_s + m_entries.join(u", "_s) + u" }"_s; }
    QString lines() const { return m_entries.isEmpty() ? QString() : m_entries.join(u'\n') + u'\n'; }

private:
    QStringList m_entries;
};

Entries dialectEntries(const CsvDialect &dialect)
{
    const CsvDialect usual;
    Entries entries;
    entries.text(u"delimiter"_s, QString::fromUtf8(dialect.delimiter), QString::fromUtf8(usual.delimiter));
    entries.text(u"quote"_s, QString::fromUtf8(dialect.quote), QString::fromUtf8(usual.quote));
    entries.text(u"escape"_s, QString::fromUtf8(dialect.escape), QString::fromUtf8(dialect.quote));
    entries.text(u"comment"_s, QString::fromUtf8(dialect.comment));
    entries.text(u"newline"_s, recipewords::wordFor(recipewords::newlines, dialect.newline), u"any"_s);
    entries.flag(u"skip_blank_lines"_s, dialect.skipBlankLines, true);
    return entries;
}

QString usualFormat(CellKind kind)
{
    switch (kind) {
    case CellKind::Date:
        return u"yyyy-MM-dd"_s;
    case CellKind::Time:
        return u"HH:mm:ss"_s;
    case CellKind::Timestamp:
        return u"yyyy-MM-dd HH:mm:ss"_s;
    default:
        return {};
    }
}

Entries columnEntries(const ColumnRecipe &column, Feed feed)
{
    const NumberFormat usual;
    Entries entries;
    entries.text(u"from"_s, column.source);
    entries.text(u"constant"_s, column.constant);
    entries.text(u"expression"_s, column.expression);
    if (column.kind)
        entries.add(u"type"_s, quoted(recipewords::wordFor(recipewords::kinds, *column.kind)));
    const auto kind = column.kind.value_or(targetKind(feed, column.target).value_or(CellKind::Text));
    entries.text(u"format"_s, column.format, usualFormat(kind));
    entries.letter(u"decimal"_s, column.number.decimal, usual.decimal);
    entries.letter(u"group"_s, column.number.group, usual.group);
    entries.text(u"symbol"_s, column.number.symbol);
    entries.flag(u"percent"_s, column.number.percent);
    entries.flag(u"parentheses"_s, column.number.parentheses);
    entries.flag(u"trim_point_zero"_s, column.number.trimPointZero);
    entries.flag(u"trim"_s, column.trim, true);
    if (column.required)
        entries.add(u"required"_s, flagged(*column.required));
    entries.text(u"default"_s, column.byDefault);
    entries.texts(u"blanks"_s, column.blanks);
    Entries map;
    for (auto pair = column.map.begin(); pair != column.map.end(); ++pair)
        map.add(quoted(pair.key()), quoted(pair.value()));
    entries.table(u"map"_s, map);
    if (column.whenBlank != 0)
        entries.add(u"when_blank"_s, quoted(recipewords::wordFor(recipewords::members, column.whenBlank)));
    return entries;
}

// A target with a point is two keys; a name that is no bare TOML key stands in quotes.
QString targetKey(const QString &target)
{
    const auto point = target.indexOf(u'.');
    return point < 0 ? target : target.left(point) + u'.' + quoted(target.mid(point + 1));
}

QString fileText(const FileRecipe &file)
{
    using namespace recipewords;
    Entries entries;
    entries.text(u"name"_s, file.name);
    entries.text(u"feed"_s, wordFor(feeds, file.feed));
    entries.texts(u"patterns"_s, file.patterns);
    entries.texts(u"header"_s, file.header);
    entries.texts(u"optional"_s, file.optional);
    entries.flag(u"has_header"_s, file.hasHeader, true);
    entries.text(u"encoding"_s, file.encoding);
    entries.texts(u"receipt"_s, file.receipt);
    entries.text(u"duplicates"_s, wordFor(duplicates, file.duplicates), u"conflict"_s);
    QStringList relaxed;
    for (const auto &[word, bit] : relaxations)
        if ((file.relaxedRules & bit) != 0)
            relaxed += QString::fromUtf16(word);
    entries.texts(u"relax"_s, relaxed);
    entries.flag(u"personal"_s, file.personal);
    Entries unknown;
    for (auto rule = file.unknownKeys.begin(); rule != file.unknownKeys.end(); ++rule)
        unknown.text(toText(rule.key()), wordFor(unknownKeys, rule.value()));
    entries.table(u"unknown_keys"_s, unknown);
    entries.table(u"dialect"_s, dialectEntries(file.dialect));

    QString text = u"\n[[file]]\n"_s + entries.lines();
    text += u"\n[file.columns]\n"_s;
    for (const auto &column : file.columns)
        text += targetKey(column.target) + u" = "_s + columnEntries(column, file.feed).inlined() + u'\n';
    for (const auto &lookup : file.lookups) {
        Entries its;
        its.text(u"name"_s, lookup.name);
        its.text(u"pattern"_s, lookup.pattern);
        its.text(u"key"_s, lookup.key);
        its.text(u"by"_s, lookup.by);
        its.text(u"encoding"_s, lookup.encoding);
        its.flag(u"reject_missing"_s, lookup.rejectMissing, true);
        its.table(u"dialect"_s, dialectEntries(lookup.dialect));
        text += u"\n[[file.lookup]]\n"_s + its.lines();
    }
    return text;
}

} // namespace

QByteArray toToml(const ImportRecipe &recipe)
{
    Entries entries;
    entries.text(u"name"_s, recipe.name);
    entries.text(u"title"_s, recipe.title);
    entries.text(u"source_system"_s, recipe.sourceSystem);
    QString text = entries.lines();
    for (const auto &file : recipe.files)
        text += fileText(file);
    return text.toUtf8();
}

} // namespace martlet

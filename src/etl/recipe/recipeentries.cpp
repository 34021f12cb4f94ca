// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/recipe/recipeentries.h"

#include "base/decimal.h"

namespace martlet {

using namespace Qt::StringLiterals;

void RecipeEntries::text(const QString &key, const QString &value, const QString &usual)
{
    if (value != usual)
        add(key, tomlQuoted(value));
}

void RecipeEntries::texts(const QString &key, const QStringList &values)
{
    if (!values.isEmpty())
        add(key, tomlQuoted(values));
}

void RecipeEntries::flag(const QString &key, bool value, bool usual)
{
    if (value != usual)
        add(key, tomlFlag(value));
}

void RecipeEntries::letter(const QString &key, char16_t value, char16_t usual)
{
    if (value != usual)
        add(key, value == 0 ? u"\"\""_s : tomlQuoted(QString(QChar(value))));
}

void RecipeEntries::number(const QString &key, qint64 value, qint64 usual)
{
    if (value != usual)
        add(key, QString::number(value));
}

void RecipeEntries::percent(const QString &key, qint64 partsOfAMillion, qint64 usual)
{
    if (partsOfAMillion != usual)
        add(key, decimal::printShort(partsOfAMillion, 4));
}

void RecipeEntries::table(const QString &key, const RecipeEntries &entries)
{
    if (!entries.m_entries.isEmpty())
        add(key, entries.inlined());
}

void RecipeEntries::tables(const QString &key, const std::vector<RecipeEntries> &all)
{
    QStringList texts;
    for (const auto &entries : all)
        texts += entries.inlined();
    if (!texts.isEmpty())
        add(key, u'[' + texts.join(u", "_s) + u']');
}

QString tomlQuoted(const QString &text)
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

QString tomlQuoted(const QStringList &texts)
{
    QStringList all;
    for (const auto &text : texts)
        all += tomlQuoted(text);
    return u'[' + all.join(u", "_s) + u']';
}

QString tomlFlag(bool flag)
{
    return flag ? u"true"_s : u"false"_s;
}

} // namespace martlet

// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/recipe/recipesection.h"

#include "base/tr.h"

#include <QJsonArray>

#include <cmath>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr double partsOfAPercent = 10'000;
constexpr double wholeInPercent = 100;

} // namespace

QString RecipeSection::text(const QString &key, const QString &otherwise) const
{
    const auto value = m_object.value(key);
    if (value.isUndefined())
        return otherwise;
    if (!value.isString())
        wrong(key, Martlet::tr("“%1” is a text. Put it between quotation marks.").arg(key));
    return value.toString();
}

QByteArray RecipeSection::bytes(const QString &key, const QByteArray &otherwise) const
{
    return has(key) ? text(key).toUtf8() : otherwise;
}

QStringList RecipeSection::texts(const QString &key) const
{
    QStringList all;
    const auto value = m_object.value(key);
    bool isList = value.isUndefined() || value.isArray();
    for (const auto &element : value.toArray()) {
        isList = isList && element.isString();
        all += element.toString();
    }
    if (!isList)
        wrong(key, Martlet::tr("“%1” is a list of texts. Write it as [\"one\", \"two\"].").arg(key));
    return all;
}

bool RecipeSection::flag(const QString &key, bool otherwise) const
{
    const auto value = m_object.value(key);
    if (!value.isUndefined() && !value.isBool())
        wrong(key, Martlet::tr("“%1” is true or false. Write one of them, without quotation marks.").arg(key));
    return value.toBool(otherwise);
}

char16_t RecipeSection::letter(const QString &key, char16_t otherwise) const
{
    if (!has(key))
        return otherwise;
    const auto value = text(key);
    if (value.size() > 1)
        wrong(key, Martlet::tr("“%1” is one character, or empty for none. Shorten it.").arg(key));
    return value.isEmpty() ? u'\0' : value[0].unicode();
}

qint64 RecipeSection::number(const QString &key, qint64 otherwise, qint64 least, qint64 most) const
{
    if (!has(key))
        return otherwise;
    constexpr qint64 none = -1;
    const auto value = m_object.value(key);
    const qint64 number = value.toInteger(none);
    const bool isWhole = value.isDouble() && (number != none || value.toDouble() == double(none));
    if (isWhole && number >= least && number <= most)
        return number;
    wrong(key, Martlet::tr("“%1” is a whole number from %2 to %3, without quotation marks. Correct it.")
                   .arg(key)
                   .arg(least)
                   .arg(most));
    return otherwise;
}

qint64 RecipeSection::percent(const QString &key, qint64 otherwise) const
{
    if (!has(key))
        return otherwise;
    const auto value = m_object.value(key);
    const double percent = value.toDouble(-1);
    if (value.isDouble() && percent >= 0 && percent <= wholeInPercent)
        return std::llround(percent * partsOfAPercent);
    wrong(key, Martlet::tr("“%1” is a number of percent from 0 to 100, without quotation marks. Correct it.")
                   .arg(key));
    return otherwise;
}

RecipeSection RecipeSection::table(const QString &key) const
{
    const auto value = m_object.value(key);
    if (!value.isUndefined() && !value.isObject())
        wrong(key, Martlet::tr("“%1” is a table. Write it as { key = value }.").arg(key));
    return inner(key, value.toObject());
}

std::vector<RecipeSection> RecipeSection::tables(const QString &key) const
{
    const auto value = m_object.value(key);
    const auto array = value.toArray();
    bool isList = value.isUndefined() || value.isArray();
    std::vector<RecipeSection> all;
    for (qsizetype index = 0; index < array.size(); ++index) {
        isList = isList && array[index].isObject();
        all.emplace_back(array[index].toObject(), m_path + QStringList{key, QString::number(index)}, m_fault);
    }
    if (!isList)
        wrong(key, Martlet::tr("“%1” is a list of tables. Write it as [{ key = value }, …].").arg(key));
    return all;
}

void RecipeSection::allowOnly(const QStringList &keys) const
{
    for (const auto &key : m_object.keys())
        if (!keys.contains(key))
            wrong(key,
                  Martlet::tr("The key “%1” is not known here. These are: %2.").arg(key, keys.join(u", "_s)));
}

void RecipeSection::require(const QString &key) const
{
    if (m_object.value(key).toString().isEmpty())
        wrong(Martlet::tr("The key “%1” is missing here. Add it.").arg(key));
}

void RecipeSection::wrong(const QString &key, const QString &sentence) const
{
    if (!m_fault)
        m_fault = RecipeFault{m_path + QStringList(key), sentence};
}

void RecipeSection::wrong(const QString &sentence) const
{
    if (!m_fault)
        m_fault = RecipeFault{m_path, sentence};
}

void RecipeSection::wrongWord(const QString &key, const QString &value, const QString &choices) const
{
    wrong(key, Martlet::tr("“%1” is no value of “%2”. It is one of: %3.").arg(value, key, choices));
}

} // namespace martlet

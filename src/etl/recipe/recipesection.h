// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "etl/recipe/recipecheck.h"
#include "etl/recipe/recipewords.h"

#include <QJsonObject>

#include <optional>
#include <vector>

namespace martlet {

// One table of a recipe's TOML while it is read. The first thing that is wrong in any table is kept in `fault`,
// and reading goes on harmlessly.
class RecipeSection final
{
public:
    RecipeSection(QJsonObject object, QStringList path, std::optional<RecipeFault> &fault)
        : m_object(std::move(object))
        , m_path(std::move(path))
        , m_fault(fault)
    {
    }

    bool has(const QString &key) const { return m_object.contains(key); }
    QStringList keys() const { return m_object.keys(); }
    const QJsonObject &object() const { return m_object; }
    const QStringList &path() const { return m_path; }

    QString text(const QString &key, const QString &otherwise = {}) const;
    QByteArray bytes(const QString &key, const QByteArray &otherwise) const;
    QStringList texts(const QString &key) const;
    bool flag(const QString &key, bool otherwise) const;
    char16_t letter(const QString &key, char16_t otherwise) const; // 0: none
    qint64 number(const QString &key, qint64 otherwise, qint64 least, qint64 most) const;
    // "0.1 %" is written 0.1 and read as 1,000 parts of a million.
    qint64 percent(const QString &key, qint64 otherwise) const;
    template<typename Value, size_t N>
    Value word(const QString &key, const recipewords::Word<Value> (&words)[N], Value otherwise) const
    {
        if (!has(key))
            return otherwise;
        const auto value = text(key);
        if (const auto *known = recipewords::valueFor(words, value))
            return *known;
        wrongWord(key, value, recipewords::choices(words));
        return otherwise;
    }
    RecipeSection table(const QString &key) const;               // empty when there is none
    std::vector<RecipeSection> tables(const QString &key) const; // of an array
    RecipeSection inner(const QString &key, QJsonObject object) const
    {
        return {std::move(object), m_path + QStringList(key), m_fault};
    }

    void allowOnly(const QStringList &keys) const;
    void require(const QString &key) const; // a text that is not empty
    void wrong(const QString &key, const QString &sentence) const;
    void wrong(const QString &sentence) const;

private:
    void wrongWord(const QString &key, const QString &value, const QString &choices) const;

    QJsonObject m_object;
    QStringList m_path;
    std::optional<RecipeFault> &m_fault;
};

} // namespace martlet

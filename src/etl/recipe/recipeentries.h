// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace martlet {

// The lines of a recipe's table while it is written: key = value, and only what differs from the default.
class RecipeEntries final
{
public:
    void add(const QString &key, const QString &value) { m_entries += key + QStringLiteral(" = ") + value; }
    void text(const QString &key, const QString &value, const QString &usual = {});
    void texts(const QString &key, const QStringList &values);
    void flag(const QString &key, bool value, bool usual = false);
    void letter(const QString &key, char16_t value, char16_t usual);
    void number(const QString &key, qint64 value, qint64 usual);
    void percent(const QString &key, qint64 partsOfAMillion, qint64 usual);
    void table(const QString &key, const RecipeEntries &entries); // inline
    void tables(const QString &key, const std::vector<RecipeEntries> &all);

    QString inlined() const
    {
        return QStringLiteral("{ ") + m_entries.join(QStringLiteral(", ")) + QStringLiteral(" }");
    }
    QString lines() const { return m_entries.isEmpty() ? QString() : m_entries.join(u'\n') + u'\n'; }

private:
    QStringList m_entries;
};

QString tomlQuoted(const QString &text);
QString tomlQuoted(const QStringList &texts); // a list
QString tomlFlag(bool flag);

} // namespace martlet

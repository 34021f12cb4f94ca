// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace martlet {

class TableCatalogue;

// A table as a statement or a view under it names it.
struct NamedTable
{
    QString table, alias; // the alias is the table's name where it has none
    bool operator==(const NamedTable &) const = default;
};

// What a statement wants of a column.
struct ColumnUse
{
    enum class Kind { Equality, Range, Join, Pattern, Wrapped, Group, Order, Shown };
    Kind kind = Kind::Shown;
    QString table, column;
    QString by;            // of Wrapped: the function or operator; of Pattern: the pattern
    bool isOfView = false; // a view that the statement reads wants it, perhaps for more than the statement does
    bool operator==(const ColumnUse &) const = default;
};

// The tables a statement reads and what it does with their columns, as far as its tokens tell: enough to name
// the column behind a slow step and to propose indexes, which are tried before anybody hears of them.
class StatementTerms final
{
public:
    // The names behind FROM and JOIN, tables and views alike, before anything is known of them.
    static std::vector<NamedTable> namedTables(const QString &sql);
    static StatementTerms of(const QString &sql, const TableCatalogue &catalogue);

    const std::vector<ColumnUse> &uses() const { return m_uses; }
    std::vector<ColumnUse> of(QStringView table) const;
    QStringList columns(QStringView table) const;    // that occur anywhere, in views too
    QStringList ownColumns(QStringView table) const; // that the statement itself names
    QStringList columns(QStringView table, ColumnUse::Kind kind) const;
    // The stored table that an engine's plan calls by this name.
    QString tableOf(const QString &name) const;

private:
    friend class TermReader;
    std::vector<NamedTable> m_named;
    std::vector<ColumnUse> m_uses;
};

} // namespace martlet

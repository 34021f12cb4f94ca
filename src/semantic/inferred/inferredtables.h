// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/database/databasetable.h"
#include "semantic/inferred/columnroles.h"

#include <map>
#include <vector>

namespace martlet {

// A reference of one table to one column of another that tells its rows apart.
struct TableLink
{
    int from = 0, to = 0; // places of the tables
    QString column, toColumn;
    bool isGuessed = false; // by names; nobody declared it
    bool isSure = false;    // no row is without one
    bool isOneToOne = false;
    bool operator==(const TableLink &) const = default;
};

// How the tables of a database hang together, before anything is named.
class InferredTables final
{
public:
    explicit InferredTables(const DatabaseTables &read);

    const std::vector<DatabaseTable> &tables() const { return m_read.tables; }
    const DatabaseTable &table(int at) const { return m_read.tables[size_t(at)]; }
    const std::vector<TableLink> &links() const { return m_links; }
    std::vector<TableLink> linksFrom(int table) const;
    const QStringList &notes(int table) const { return m_notes[size_t(table)]; }
    bool isFact(int table) const;
    bool isBridge(int table) const; // says which rows of two tables belong together
    const ColumnRole &role(int table, const QString &column) const { return m_roles[size_t(table)].at(column); }
    bool isKey(int table, const QString &column) const; // or a part of it, or of a reference
    // The column of days that a row belongs to; null: there is none.
    const DatabaseColumn *dayOf(int table) const;
    // Of a fact without days the reference to the one whose day its rows have; null: none, or several.
    const TableLink *dayLink(int table) const;

private:
    void addLinks(int table);
    QString complaint(int table, const DatabaseReference &reference, int to) const;
    int indexOf(const QString &schema, const QString &name) const;
    bool isReferred(int table) const;
    bool hasFigures(int table) const;

    const DatabaseTables &m_read;
    std::vector<TableLink> m_links;
    std::vector<QStringList> m_notes;
    std::vector<std::map<QString, ColumnRole>> m_roles;
};

} // namespace martlet

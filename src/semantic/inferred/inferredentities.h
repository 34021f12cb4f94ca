// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "semantic/inferred/inferredmodel.h"
#include "semantic/inferred/inferredtables.h"
#include "semantic/inferred/readablenames.h"

#include <map>

namespace martlet {

// A table under the name of one of its uses, before it is written.
struct TableUse
{
    QString name, title, alias;
    QStringList words; // of one row of it
    int table = 0;
    bool isRole = false; // stands beside the table's own entity
};

// Names the tables, once for each way that leads to them, and their columns, and relates them.
class InferredEntities final
{
public:
    InferredEntities(const InferredTables &tables, Engine engine);

    void addTo(InferredModel &model);
    const TableUse &useOf(int table) const { return m_uses[size_t(table)]; } // its own
    // The name of a column in the model; empty: it is not taken up.
    QString columnName(int table, const QString &column) const;
    bool hasColumns(int table) const { return !m_columns[size_t(table)].empty(); }
    // The use that a reference leads to.
    const TableUse &roleOf(const TableLink &link) const { return m_uses[m_roles.at({link.from, link.column})]; }

private:
    void nameTables();
    void nameColumns();
    void nameRoles();
    QString alias(const QStringList &words);
    bool isTakenUp(int table, const DatabaseColumn &column) const;
    bool isListed(int table, const DatabaseColumn &column) const;
    bool isOptional(int table, const DatabaseColumn &column) const;
    QString valueSql(int table, const DatabaseColumn &column, const QString &from) const;
    QString tableSql(int table) const;
    Noted<ModelEntity> entity(const TableUse &use) const;
    void readAs(ModelEntity &entity, int table) const;
    QStringList notesOf(const TableUse &use) const;
    void relate(InferredModel &model) const;
    void relate(InferredModel &model, const TableUse &use, const TableLink &link) const;
    void addDays(InferredModel &model);
    void addCalendar(InferredModel &model, const QStringList &words, int first, int last,
                     const std::vector<std::pair<QString, QString>> &from);
    void addDimensions(InferredModel &model) const;

    const InferredTables &m_tables;
    Engine m_engine;
    PlainNames m_names{PlainNames::Words::Allowed};
    PlainNames m_aliases;
    std::vector<TableUse> m_uses;                      // the tables' own first, in their order
    std::map<std::pair<int, QString>, size_t> m_roles; // the use that a reference leads to
    std::vector<std::map<QString, QString>> m_columns; // names in the model, by table
    std::vector<QString> m_inherited;                  // the name of a day that another table has
};

} // namespace martlet

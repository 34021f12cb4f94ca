// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QStringList>

#include <stop_token>
#include <vector>

namespace martlet {

class Session;

struct IndexFacts
{
    QString name;
    QStringList columns; // in order; an expression is an empty name
    bool isPrimary = false, isUnique = false;
    QString sql; // how it was made; empty: with the table
    bool operator==(const IndexFacts &) const = default;
};

// A table as the engine stores it, with what a reading of plans asks about it.
struct TableFacts
{
    struct Column
    {
        QString name, type;
        bool operator==(const Column &) const = default;
    };

    QString name;
    std::vector<Column> columns;
    std::vector<IndexFacts> indexes;
    qint64 statedRows = -1; // by the statistics; -1: there are none
    bool isWithoutRowid = false;

    bool has(QStringView column) const;
    const IndexFacts *indexOn(QStringView column) const; // that begins with it; null: none
    bool operator==(const TableFacts &) const = default;
};

// The tables, views and partitions of a warehouse by their names; names compare in any case.
class TableCatalogue final
{
public:
    // The named tables, those under the named views, and whose partition is what.
    [[nodiscard]] static Result<TableCatalogue> read(Session &session, const QStringList &names,
                                                     std::stop_token stop);

    const std::vector<TableFacts> &tables() const { return m_tables; }
    const TableFacts *find(QStringView name) const;
    // The text of a view's SELECT; empty: it is none.
    QString viewSql(QStringView name) const;
    const std::vector<std::pair<QString, QString>> &views() const { return m_views; }
    // The table or index that a partition's is part of, else the name itself.
    QString whole(const QString &partition) const;

private:
    std::vector<TableFacts> m_tables;
    std::vector<std::pair<QString, QString>> m_views; // name and text, a view behind those it stands on
    std::vector<std::pair<QString, QString>> m_partitions;

    friend class CatalogueReader;
};

} // namespace martlet

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "database/engine.h"

#include <QStringList>

#include <vector>

namespace martlet {

class Session;

// A table as the catalogue describes it, and how a row of it is written as JSON (bytes as hex) and read again.
class StoredTable final
{
public:
    [[nodiscard]] static Result<StoredTable> read(Session &session, const QString &table);

    QString name() const { return m_name; } // quoted
    // SQL for what names a row: its key's columns, parted by '/'.
    QString rowKey() const;
    // SQL for the whole row of the table called `alias`.
    QString rowAsJson(const QString &alias) const;
    // The columns that this JSON object, a row kept earlier, has too; a column added since keeps its default.
    StoredTable columnsOf(const QByteArray &json) const;
    QStringList columns() const; // quoted
    QStringList others() const;  // quoted, those that are no part of the key
    // SQL for a column out of what kept() calls old_row.
    QString fromJson(const QString &column) const;
    // SQL for the kept rows of :batch and :table, to be read with fromJson().
    QString kept() const;

private:
    struct Column
    {
        QString name; // quoted
        QString key;  // as a literal
        bool isBytes = false;
        bool isKey = false;
    };
    const Column &column(const QString &name) const;

    Engine m_engine = Engine::Sqlite;
    QString m_name;
    std::vector<Column> m_columns;
};

} // namespace martlet

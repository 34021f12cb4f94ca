// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/value.h"
#include "database/row.h"

#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace martlet {

// A prepared statement of the C API with the names of its parameters. Functions that can fail return SQLite's
// result code; the connection then has the text.
class SqliteStatement final
{
public:
    SqliteStatement() = default;
    // Refuses a second statement behind the first with SQLITE_MISUSE; an empty text leaves isEmpty().
    int prepare(sqlite3 *db, const QByteArray &sql, QStringList names, bool isKept = false);
    int bind(int index, const Value &value); // from 1; nothing but a plan may hold text that is bound
    int step();                              // SQLITE_ROW, SQLITE_DONE or a failure
    void reset();                            // also forgets the bound values

    bool isEmpty() const { return !m_handle; }
    bool isReadOnly() const;
    sqlite3_stmt *handle() const { return m_handle.get(); }
    const QStringList &names() const { return m_names; }

private:
    struct Finalizer
    {
        void operator()(sqlite3_stmt *handle) const;
    };
    std::unique_ptr<sqlite3_stmt, Finalizer> m_handle;
    QStringList m_names;
};

// The row a statement stands on.
class SqliteRow final : public Row
{
public:
    explicit SqliteRow(sqlite3_stmt *handle)
        : m_handle(handle)
    {
    }
    int columnCount() const override;
    QString name(int column) const override;
    bool isNull(int column) const override;
    qint64 integer(int column) const override;
    double real(int column) const override;
    std::string_view text(int column) const override;
    QByteArray bytes(int column) const override;
    qint64 units(int column, int scale) const override;
    // The first column whose content was asked for as a number and is none.
    std::optional<int> misread() const { return m_misread; }

private:
    sqlite3_stmt *m_handle;
    mutable std::optional<int> m_misread;
};

} // namespace martlet

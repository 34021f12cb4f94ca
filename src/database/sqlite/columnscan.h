// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/columns/columngroups.h"
#include "database/columns/columnpipe.h"
#include "database/columns/keptcolumns.h"

#include <QDate>

struct sqlite3;
struct sqlite3_stmt;
struct sqlite3_value;

namespace martlet {

class MadeRows;

struct FinalizeStatement
{
    void operator()(sqlite3_stmt *statement) const;
};
using OwnedStatement = std::unique_ptr<sqlite3_stmt, FinalizeStatement>;

// Reads kept columns day by day. Functions return SQLite's result code; what went wrong is in message() then.
class ColumnScan final
{
public:
    // `values`: those of the source's parameters.
    ColumnScan(sqlite3 *db, ColumnQuery source, std::vector<sqlite3_value *> values)
        : m_db(db)
        , m_source(std::move(source))
        , m_values(std::move(values))
    {
    }
    // No other days than these, both inside.
    void narrow(QDate from, QDate to);
    // Their rows grouped, in one pass for all groupings.
    int group(const std::vector<ColumnGrouping> &groupings, std::vector<std::unique_ptr<ColumnGroups>> &groups);
    // The rows as they come.
    int give(MadeRows &rows);
    const std::string &message() const { return m_message; }

private:
    struct Stored
    {
        int number = 0;
        OwnedStatement rows; // of the days asked for
    };
    int complain(std::string message, int code);
    int prepare(const std::string &sql, OwnedStatement &statement);
    int bindByName(sqlite3_stmt *statement);
    int findDays();
    int open(const std::vector<ColumnGrouping> &groupings);
    int parse();
    std::vector<CellShape> shapesOf(const std::vector<int> &cells) const;
    int read(std::vector<CellSink *> sinks);
    int findInputs();
    int expectNumbers(const std::vector<ColumnGrouping> &groupings);
    int addInput(const std::string &name);
    int addStored(const std::string &name, int number);
    int lookUp(size_t lookup, size_t columns);
    int readDays(ColumnPipe &pipe);
    std::optional<qint64> valueOf(const std::string &name) const;
    sqlite3_value *given(const std::string &name) const;

    sqlite3 *m_db;
    ColumnQuery m_source;
    std::vector<sqlite3_value *> m_values;
    qint64 m_from = 0, m_to = KeptColumns::daysOfColumn - 1; // Julian days that may be read …
    qint64 m_firstDay = 0, m_lastDay = -1;                   // … and those of them that there are
    std::vector<Stored> m_stored;
    std::vector<ColumnInput> m_inputs;
    std::vector<ColumnLookedIn> m_lookups;
    std::optional<ColumnExpression> m_where;
    std::vector<ColumnExpression> m_cells;
    std::string m_message;
};

} // namespace martlet

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "etl/duckdb/csvtable.h"
#include "etl/duckdb/sqllogic.h"

#include <QMap>
#include <QSet>

namespace martlet {

// What Martlet answers to a statement where DuckDB says something.
struct CsvAnswer
{
    QString text = {};       // rows, "ok" or "refused"
    QString wanted = {};     // what DuckDB answers, in the same form
    QString passedOver = {}; // why the statement is no question about reading; empty: it is one
};

// Runs the statements of one sqllogictest file in order: the tables they fill, and what they reject.
class CsvScript final
{
public:
    explicit CsvScript(QString folder) // where DuckDB's data/csv lies
        : m_folder(std::move(folder))
    {
    }

    CsvAnswer run(const LogicStatement &logic);

private:
    QString passedOver(const LogicStatement &logic, const CsvStatement &statement) const;
    void keepUp(const CsvStatement &statement);
    CsvAnswer readSources(const LogicStatement &logic, const CsvStatement &statement);
    CsvAnswer askRejects(const LogicStatement &logic) const;
    QStringList filesOf(const CsvSource &source) const;

    QString m_folder;
    QMap<QString, CsvTable> m_tables;
    QSet<QString> m_spoiled;          // tables to be filled from files that are not here
    std::vector<CsvReject> m_rejects; // since the table of rejects was dropped
};

} // namespace martlet

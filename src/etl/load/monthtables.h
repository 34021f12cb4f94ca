// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDate>
#include <QStringList>

#include <map>

namespace martlet {

class Session;

// Where the rows of a month go. On PostgreSQL a large load into a month that has no partition yet fills a table
// apart, which gets its keys and foreign keys once it is full and is then attached: each constraint is checked
// by one scan instead of row by row. Everything else, and SQLite, goes straight into the fact's own table.
class MonthTables final
{
public:
    static constexpr qint64 worthATable = 1000; // rows of the month in one slice

    // `fact` is "sales_lines" or "stock_levels". With mayBuild false no table is made apart.
    MonthTables(Session &session, QString fact, QString dateColumn, bool mayBuild);

    // The table for the rows of the day's month; `rows` of them are at hand.
    [[nodiscard]] Result<QString> tableFor(QDate day, qint64 rows);
    QStringList apart() const; // the tables not yet attached
    [[nodiscard]] Result<void> finish();

private:
    [[nodiscard]] Result<bool> exists(const QString &table);
    [[nodiscard]] Result<void> attach(QDate month, const QString &table);
    [[nodiscard]] Result<QStringList> constraintsOfFact();

    Session &m_session;
    QString m_fact, m_dateColumn;
    bool m_mayBuild;
    std::map<QDate, QString> m_tables; // by month; the fact's own name where rows go straight in
};

} // namespace martlet

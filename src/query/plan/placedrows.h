// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/plan/boundsql.h"

#include <map>

namespace martlet {

// Writes the rows of a question with the places that they have among each other, for others to stand on them:
// where a question stands alone, FinishedRows finds the same.
class PlacedRows final
{
public:
    PlacedRows(const QueryPlan &plan, BoundSql &sql)
        : m_plan(plan)
        , m_sql(sql)
    {
    }
    // "SELECT … FROM … placed", under the columns' names. `rows` is the SELECT of all columns that are no
    // windows.
    [[nodiscard]] Result<QString> select(const QString &rows);
    // The same by the table placed_rows, which finds the places in memory: SQLite's windows sort, and take
    // several times as long. Empty where the text binds more values than the table takes.
    [[nodiscard]] Result<QString> selectInMemory(const QString &rows);
    // Of each column the place it has among the rows and their places, which stand behind them.
    std::map<int, int> positions() const;
    // The places as placed_rows takes them.
    QString inWords() const;

private:
    [[nodiscard]] Result<QString> placed(const QueryPlan::Window &window);
    [[nodiscard]] Result<QString> ordered(int column, const QString &direction);
    const QueryPlan::Window &windowOf(int column) const;

    const QueryPlan &m_plan;
    BoundSql &m_sql;
};

} // namespace martlet

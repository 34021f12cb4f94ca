// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/resultset.h"
#include "query/plan/queryplan.h"

#include <map>
#include <stop_token>

namespace martlet {

// The rows of an answer on their way from the SQL's exact sums to what is shown: what is made from them is made
// row by row, and where conditions or the order stand on that, the rows are chosen and sorted here.
class FinishedRows final
{
public:
    // The wholes that shares are parts of, by window of the plan: its `within`, then its measure.
    using Wholes = std::map<size_t, ResultSetPtr>;

    // `plan` and `rows`, which its SQL gave, must outlive it. An Error when a sum is too large to be kept
    // exactly, or it was stopped.
    [[nodiscard]] static Result<FinishedRows> of(const QueryPlan &plan, const ResultSet &rows,
                                                 const Wholes &wholes = {}, std::stop_token stop = {});

    qint64 rowCount() const { return qint64(m_order.size()); }
    // Keeps the first of them, `most` at most. True: there were more.
    bool cut(qint64 most);
    ResultSet shown() const; // the columns the plan shows

private:
    FinishedRows(const QueryPlan &plan, const ResultSet &rows, std::stop_token stop);
    void take(size_t column, int from);
    [[nodiscard]] Result<void> read();
    [[nodiscard]] Result<void> make(size_t column);
    [[nodiscard]] Result<void> figure(size_t column);
    void choose();
    [[nodiscard]] Result<void> lookAround(const QueryPlan::Window &window);
    [[nodiscard]] Result<void> inOrder(const std::vector<QueryPlan::Sort> &keys,
                                       std::vector<qint64> &rows) const;
    void share(const QueryPlan::Window &window, const ResultSet &whole);
    [[nodiscard]] Result<std::vector<std::vector<qint64>>> groups(const QueryPlan::Window &window) const;
    bool isBefore(const std::vector<QueryPlan::Sort> &keys, qint64 a, qint64 b) const;
    bool passes(const QueryPlan::Condition &condition, qint64 row) const;
    bool passesValues(const QueryPlan::Condition &condition, const Exact &number) const;
    int compared(int column, qint64 a, qint64 b) const; // less, equal, greater; both have a value
    bool hasValue(int column, qint64 row) const;
    int indexOf(const QString &name) const;

    const QueryPlan &m_plan;
    const ResultSet &m_rows;
    std::stop_token m_stop;
    std::vector<int> m_from; // of each column of the plan, that of the rows; -1: it is made
    std::vector<std::vector<MaybeExact>> m_numbers; // of measures, by row of `rows`
    std::vector<qint64> m_order;                    // rows of `rows`
};

// The number in a value that is one; of a day its Julian one.
Exact exactOf(const Value &value);
// A number as one of the column's type.
Value valueOf(const MaybeExact &number, const QueryPlan::Column &column);

} // namespace martlet

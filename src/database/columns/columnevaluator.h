// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/columns/cellblock.h"
#include "database/columns/columnexpression.h"

#include <deque>
#include <functional>

namespace martlet {

// Works an expression out for many rows at a time, step by step over whole columns of cells (after Boncz,
// Zukowski and Nes, MonetDB/X100, 2005). Empty cells are as in SQL: what is made of one is empty, and a truth
// may be unknown.
class ColumnEvaluator final
{
public:
    // Where the cells of a column stand among those that evaluate() is given; -1: there is none.
    using ColumnAt = std::function<int(const std::string &)>;
    // Of a parameter; none: it is empty.
    using ValueOf = std::function<std::optional<qint64>(const std::string &)>;

    ColumnEvaluator(const ColumnExpression &expression, const ColumnAt &columnAt, const ValueOf &valueOf);

    // The view holds until the next call.
    CellView evaluate(const std::vector<CellView> &columns, size_t rows);
    // A number did not fit 64 bits.
    bool isOverflown() const { return m_isOverflown; }

private:
    struct Step
    {
        ColumnExpression::Kind kind;
        std::vector<int> of; // steps before it
        int column = -1;     // of the given ones
        int cells = -1;      // of m_cells, where it has some of its own
        bool isConstant = false;
    };
    int add(const ColumnExpression &expression, const ColumnAt &columnAt, const ValueOf &valueOf);
    int addConstant(Step step, std::optional<qint64> value);
    void run(const Step &step, size_t rows);
    void calculate(const Step &step, size_t rows);
    void compare(const Step &step, size_t rows);
    void join(const Step &step, size_t rows);
    void choose(const Step &step, size_t rows);
    void firstThere(const Step &step, size_t rows);
    void spreadEmpty(const Step &step, size_t rows);
    CellView of(const Step &step, size_t part) const { return m_views[size_t(step.of[part])]; }

    std::vector<Step> m_steps;
    std::deque<BlockColumn> m_cells;
    std::vector<CellView> m_views; // of each step
    bool m_isOverflown = false;
};

} // namespace martlet

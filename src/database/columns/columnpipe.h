// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/handover.h"
#include "database/columns/columnevaluator.h"
#include "database/columns/columnlookup.h"
#include "database/columns/packedcells.h"

#include <atomic>
#include <thread>

namespace martlet {

// What expressions may name.
struct ColumnInput
{
    enum class Kind { Stored, Day, Looked };
    std::string name;
    Kind kind = Kind::Stored;
    int at = 0;     // of a stored column: among the day's; of what is looked up: the lookup
    int column = 0; // of what is looked up: of the lookup
    int key = 0;    // of what is looked up: the input that is its key
    CellShape shape = {};
};

// Where the input of that name stands; -1: there is none.
int inputNamed(const std::vector<ColumnInput> &inputs, const std::string &name);
// What an expression over them gives, as far as that is plain to see.
CellShape shapeOf(const ColumnExpression &expression, const std::vector<ColumnInput> &inputs);

struct ColumnLookedIn
{
    ColumnLookup lookup;
    int key = 0;             // an input
    bool isOptional = false; // else rows whose key is not there are dropped
};

// From the columns of days to who takes their rows, one or more: looks up, filters and calculates on the
// caller's thread, and has them taken on another, which ends with it.
class ColumnPipe final
{
public:
    // The sinks outlive it.
    ColumnPipe(std::vector<ColumnInput> inputs, std::vector<ColumnLookedIn> lookups,
               const std::optional<ColumnExpression> &where, const std::vector<ColumnExpression> &cells,
               const ColumnEvaluator::ValueOf &valueOf, std::vector<CellSink *> sinks);
    ~ColumnPipe();
    Q_DISABLE_COPY_MOVE(ColumnPipe)

    // Days come in order, each once. `day` is its cell; all columns have as many rows.
    void add(qint64 day, const std::vector<PackedCells> &stored, size_t rows);
    // Once all is added; behind it all rows are taken. False: there was no memory for them.
    [[nodiscard]] bool finish();
    bool isOverflown() const;

private:
    void lookUp(size_t at, size_t rows);
    void take(const std::vector<PackedCells> &stored, size_t from, size_t rows);
    size_t select(size_t rows);
    void calculate(size_t rows);
    bool isOfDay(const ColumnInput &input) const; // the same in all its rows
    void handOver();
    void sink();

    std::vector<ColumnInput> m_inputs;
    std::vector<ColumnLookedIn> m_lookups;
    std::unique_ptr<ColumnEvaluator> m_where;
    std::deque<ColumnEvaluator> m_cells;
    std::deque<BlockColumn> m_room; // of the inputs
    std::vector<CellView> m_views;
    std::array<quint8, rowsInBlock> m_isKept{};
    CellBlock m_block;
    std::vector<CellSink *> m_sinks;
    std::atomic<bool> m_hasNoMemory = false;
    Handover<CellBlock> m_blocks, m_free; // to the other thread and back, so that their room is used again
    std::jthread m_sinking;
};

} // namespace martlet

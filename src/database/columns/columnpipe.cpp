// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/columns/columnpipe.h"

#include <algorithm>
#include <new>

namespace martlet {

namespace {

constexpr size_t mostBlocks = 6; // on their way to the other thread

std::optional<CellRange> both(const std::optional<CellRange> &a, const std::optional<CellRange> &b)
{
    return a && b ? std::optional(CellRange{std::min(a->low, b->low), std::max(a->high, b->high)})
                  : std::nullopt;
}

// What the expression can come to, as far as that is plain to see.
std::optional<CellRange> rangeOf(const ColumnExpression &expression, const std::vector<ColumnInput> &inputs)
{
    using ExpressionKind = ColumnExpression::Kind;
    switch (expression.kind) {
    case ExpressionKind::Column:
        return inputs[size_t(inputNamed(inputs, expression.name))].shape.range;
    case ExpressionKind::Number:
        return CellRange{expression.number, expression.number};
    case ExpressionKind::Empty:
        return CellRange{0, 0};
    case ExpressionKind::Case: {
        auto range = rangeOf(expression.parts.back(), inputs);
        if (expression.parts.back().kind == ExpressionKind::Empty)
            range = rangeOf(expression.parts[1], inputs);
        for (size_t at = 1; at < expression.parts.size(); at += 2)
            range = both(range, rangeOf(expression.parts[at], inputs));
        return range;
    }
    case ExpressionKind::Coalesce: {
        auto range = rangeOf(expression.parts.front(), inputs);
        for (const auto &part : expression.parts)
            range = both(range, rangeOf(part, inputs));
        return range;
    }
    case ExpressionKind::Parameter:
    case ExpressionKind::Add:
    case ExpressionKind::Subtract:
    case ExpressionKind::Multiply:
        return std::nullopt;
    default:
        return CellRange{0, 1};
    }
}

// Of a day on a condition: those of the day.
std::shared_ptr<const std::vector<std::string>> textsOf(const ColumnExpression &expression,
                                                        const std::vector<ColumnInput> &inputs)
{
    using ExpressionKind = ColumnExpression::Kind;
    if (expression.kind == ExpressionKind::Column)
        return inputs[size_t(inputNamed(inputs, expression.name))].shape.texts;
    for (size_t at = 0; at < expression.parts.size(); ++at) {
        const bool isResult =
            expression.kind == ExpressionKind::Coalesce ||
            (expression.kind == ExpressionKind::Case && (at % 2 == 1 || at + 1 == expression.parts.size()));
        if (auto texts = isResult ? textsOf(expression.parts[at], inputs) : nullptr)
            return texts;
    }
    return nullptr;
}

void append(BlockColumn &column, size_t at, CellView cells, size_t rows)
{
    std::copy_n(cells.values, rows, column.values.begin() + qptrdiff(at));
    if (cells.empty && !column.hasEmpty)
        std::fill_n(column.empty.begin(), at, 0);
    column.hasEmpty = column.hasEmpty || cells.empty;
    if (cells.empty)
        std::copy_n(cells.empty, rows, column.empty.begin() + qptrdiff(at));
    else if (column.hasEmpty)
        std::fill_n(column.empty.begin() + qptrdiff(at), rows, 0);
}

} // namespace

int inputNamed(const std::vector<ColumnInput> &inputs, const std::string &name)
{
    const auto found =
        std::find_if(inputs.begin(), inputs.end(), [&](const auto &one) { return one.name == name; });
    return found == inputs.end() ? -1 : int(found - inputs.begin());
}

CellShape shapeOf(const ColumnExpression &expression, const std::vector<ColumnInput> &inputs)
{
    if (expression.kind == ColumnExpression::Kind::Column)
        return inputs[size_t(inputNamed(inputs, expression.name))].shape;
    return {.range = rangeOf(expression, inputs), .texts = textsOf(expression, inputs)};
}

ColumnPipe::ColumnPipe(std::vector<ColumnInput> inputs, std::vector<ColumnLookedIn> lookups,
                       const std::optional<ColumnExpression> &where, const std::vector<ColumnExpression> &cells,
                       const ColumnEvaluator::ValueOf &valueOf, std::vector<CellSink *> sinks)
    : m_inputs(std::move(inputs))
    , m_lookups(std::move(lookups))
    , m_room(m_inputs.size())
    , m_views(m_inputs.size())
    , m_sinks(std::move(sinks))
    , m_blocks(mostBlocks)
    , m_free(mostBlocks)
{
    const auto columnAt = [this](const std::string &name) { return inputNamed(m_inputs, name); };
    if (where)
        m_where = std::make_unique<ColumnEvaluator>(*where, columnAt, valueOf);
    for (const auto &expression : cells)
        m_cells.emplace_back(expression, columnAt, valueOf);
    for (size_t at = 0; at < mostBlocks; ++at) {
        CellBlock block;
        block.columns.resize(m_cells.size());
        at == 0 ? void(m_block = std::move(block)) : m_free.put(std::move(block));
    }
    m_sinking = std::jthread([this] { sink(); });
}

ColumnPipe::~ColumnPipe()
{
    m_blocks.close();
}

void ColumnPipe::sink()
{
    while (auto block = m_blocks.take()) {
        try {
            for (auto *const sink : m_sinks)
                if (!m_hasNoMemory) // then blocks only come back, so that nobody waits
                    sink->add(*block);
        } catch (const std::bad_alloc &) {
            m_hasNoMemory = true;
        }
        m_free.put(std::move(*block));
    }
}

bool ColumnPipe::isOfDay(const ColumnInput &input) const
{
    return input.kind == ColumnInput::Kind::Day || (input.kind == ColumnInput::Kind::Looked &&
                                                    m_inputs[size_t(input.key)].kind == ColumnInput::Kind::Day);
}

void ColumnPipe::add(qint64 day, const std::vector<PackedCells> &stored, size_t rows)
{
    for (size_t at = 0; at < m_inputs.size(); ++at) {
        const auto &input = m_inputs[at];
        if (input.kind == ColumnInput::Kind::Day)
            m_room[at].values.fill(day);
        else if (isOfDay(input))
            lookUp(at, rowsInBlock);
        m_views[at] = m_room[at].view();
    }
    m_block.isNewDay = true;
    for (size_t from = 0; from < rows; from += rowsInBlock) {
        const auto count = std::min(rowsInBlock, rows - from);
        take(stored, from, count);
        if (const auto selected = select(count); selected > 0)
            calculate(selected);
    }
    handOver();
}

// Its key stands before it.
void ColumnPipe::lookUp(size_t at, size_t rows)
{
    const auto &input = m_inputs[at];
    m_lookups[size_t(input.at)].lookup.look(size_t(input.column), m_views[size_t(input.key)], rows, m_room[at]);
}

void ColumnPipe::take(const std::vector<PackedCells> &stored, size_t from, size_t rows)
{
    for (size_t at = 0; at < m_inputs.size(); ++at) {
        const auto &input = m_inputs[at];
        if (input.kind == ColumnInput::Kind::Stored) {
            const auto &cells = stored[size_t(input.at)];
            cells.read(from, rows, m_room[at].values.data());
            m_views[at] = {m_room[at].values.data(), cells.hasEmpty() ? cells.empty(from) : nullptr};
        } else if (!isOfDay(input)) {
            lookUp(at, rows);
            m_views[at] = m_room[at].view();
        }
    }
}

// Moves the rows that pass to the front of all inputs, and says how many these are.
size_t ColumnPipe::select(size_t rows)
{
    std::fill_n(m_isKept.begin(), rows, 1);
    for (const auto &looked : m_lookups)
        if (!looked.isOptional)
            looked.lookup.keepFound(m_views[size_t(looked.key)], rows, m_isKept.data());
    if (m_where) {
        const auto truth = m_where->evaluate(m_views, rows);
        for (size_t row = 0; row < rows; ++row)
            m_isKept[row] &= quint8(truth.values[row] != 0 && !truth.isEmpty(row));
    }
    const auto kept = size_t(std::count(m_isKept.begin(), m_isKept.begin() + qptrdiff(rows), 1));
    if (kept == rows || kept == 0)
        return kept;
    for (size_t at = 0; at < m_inputs.size(); ++at) {
        auto &room = m_room[at];
        auto &view = m_views[at];
        if (isOfDay(m_inputs[at]))
            continue;
        size_t to = 0;
        for (size_t row = 0; row < rows; ++row) {
            room.values[to] = room.values[row];
            if (view.empty)
                room.empty[to] = view.empty[row];
            to += m_isKept[row];
        }
        view.empty = view.empty ? room.empty.data() : nullptr;
    }
    return kept;
}

void ColumnPipe::calculate(size_t rows)
{
    if (m_block.rows + rows > rowsInBlock)
        handOver();
    for (size_t at = 0; at < m_cells.size(); ++at)
        append(m_block.columns[at], m_block.rows, m_cells[at].evaluate(m_views, rows), rows);
    m_block.rows += rows;
}

void ColumnPipe::handOver()
{
    if (m_block.rows == 0)
        return;
    m_blocks.put(std::move(m_block));
    m_block = *m_free.take();
    m_block.rows = 0;
    m_block.isNewDay = false;
    for (auto &column : m_block.columns)
        column.hasEmpty = false;
}

bool ColumnPipe::finish()
{
    handOver();
    m_blocks.close();
    m_sinking.join();
    return !m_hasNoMemory;
}

bool ColumnPipe::isOverflown() const
{
    return (m_where && m_where->isOverflown()) ||
           std::any_of(m_cells.begin(), m_cells.end(), [](const auto &cell) { return cell.isOverflown(); });
}

} // namespace martlet

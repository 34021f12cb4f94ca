// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/columns/columngroups.h"

#include <algorithm>

namespace martlet {

namespace {

constexpr quint64 mostFlags = quint64(1) << 29;  // 64 MiB
constexpr quint64 mostFolded = quint64(1) << 31; // so that a group's number has room beside it
constexpr quint64 numbersOfIndex = quint64(1) << 32;

std::vector<KeyFold::Source> keysOf(const std::vector<GroupedKind> &kinds, const std::vector<CellShape> &shapes)
{
    std::vector<KeyFold::Source> keys;
    for (size_t at = 0; at < kinds.size(); ++at)
        if (kinds[at] == GroupedKind::Key)
            keys.push_back({int(at), shapes[at].range});
    return keys;
}

} // namespace

ColumnGroups::ColumnGroups(ColumnGrouping grouping, std::vector<CellShape> shapes)
    : m_kinds(std::move(grouping.kinds))
    , m_cells(std::move(grouping.cells))
    , m_shapes(std::move(shapes))
    , m_fold(keysOf(m_kinds, m_shapes))
    , m_index(m_fold.bound())
    , m_results(m_kinds.size())
{
    for (size_t at = 0; at < m_kinds.size(); ++at)
        if (m_kinds[at] == GroupedKind::Distinct)
            m_told.push_back(toldOf(at));
}

// The day need not be told apart within one day.
ColumnGroups::Told ColumnGroups::toldOf(size_t column) const
{
    std::vector<KeyFold::Source> sources;
    bool isByDay = false;
    std::vector<int> cells;
    for (auto at = column; at < m_kinds.size() && (at == column || m_kinds[at] == GroupedKind::Further); ++at) {
        cells.push_back(int(at));
        isByDay = isByDay || m_shapes[at].isDay;
        if (!m_shapes[at].isDay)
            sources.push_back({int(at), m_shapes[at].range});
    }
    Told told{.column = int(column), .cells = std::move(cells), .isByDay = isByDay, .fold = KeyFold(sources)};
    const auto bound = told.fold.bound();
    told.span = bound > 0 && bound <= mostFolded ? bound : 0;
    const auto groups = std::max<quint64>(m_fold.bound(), 1);
    told.hasFlags = !isByDay && told.span > 0 && m_fold.bound() > 0 && groups <= mostFlags / told.span;
    return told;
}

void ColumnGroups::add(const CellBlock &block)
{
    if (block.rows == 0)
        return;
    m_views.clear();
    for (const int cell : m_cells)
        m_views.push_back(block.columns[size_t(cell)].view());
    if (block.isNewDay) {
        for (auto &told : m_told)
            if (told.isByDay)
                told.seen.clear();
    }
    findGroups(block.rows);
    for (size_t column = 0; column < m_kinds.size(); ++column) {
        const auto kind = m_kinds[column];
        if (kind == GroupedKind::Sum || kind == GroupedKind::Total)
            sum(column, block.rows);
        else if (kind == GroupedKind::Count)
            count(column, block.rows);
        else if (kind == GroupedKind::Most)
            findMost(column, block.rows);
    }
    for (auto &told : m_told)
        tellApart(told, block.rows);
}

void ColumnGroups::finish()
{
    const bool hasKeys = std::find(m_kinds.begin(), m_kinds.end(), GroupedKind::Key) != m_kinds.end();
    if (hasKeys || m_size > 0)
        return;
    ++m_size;
    for (auto &result : m_results) {
        result.values.push_back(0);
        result.seen.push_back(0);
    }
}

bool ColumnGroups::isOutside() const
{
    return m_fold.isOutside() ||
           std::any_of(m_told.begin(), m_told.end(), [](const auto &told) { return told.fold.isOutside(); });
}

void ColumnGroups::findGroups(size_t rows)
{
    m_fold.fold(m_views, rows, m_folded);
    for (size_t row = 0; row < rows; ++row) {
        const auto [group, isNew] = m_index.find(m_folded[row]);
        m_groups[row] = group;
        if (isNew)
            begin(row);
    }
}

void ColumnGroups::begin(size_t row)
{
    ++m_size;
    for (size_t column = 0; column < m_kinds.size(); ++column) {
        const bool isKey = m_kinds[column] == GroupedKind::Key;
        m_results[column].values.push_back(isKey ? m_views[column].values[row] : 0);
        m_results[column].seen.push_back(isKey && !m_views[column].isEmpty(row));
    }
}

void ColumnGroups::sum(size_t column, size_t rows)
{
    const auto cells = m_views[column];
    auto *const values = m_results[column].values.data();
    auto *const seen = m_results[column].seen.data();
    bool isOver = false;
    for (size_t row = 0; row < rows; ++row) {
        if (cells.isEmpty(row))
            continue;
        auto &value = values[m_groups[row]];
        isOver |= __builtin_add_overflow(value, cells.values[row], &value);
        seen[m_groups[row]] = 1;
    }
    m_isOverflown = m_isOverflown || isOver;
}

void ColumnGroups::count(size_t column, size_t rows)
{
    const auto cells = m_views[column];
    auto *const values = m_results[column].values.data();
    for (size_t row = 0; row < rows; ++row)
        values[m_groups[row]] += cells.isEmpty(row) ? 0 : 1;
}

void ColumnGroups::findMost(size_t column, size_t rows)
{
    const auto cells = m_views[column];
    auto &[values, seen] = m_results[column];
    for (size_t row = 0; row < rows; ++row) {
        const auto group = m_groups[row];
        if (cells.isEmpty(row) || (seen[group] && values[group] >= cells.values[row]))
            continue;
        values[group] = cells.values[row];
        seen[group] = 1;
    }
}

// Values with an empty first cell are none.
void ColumnGroups::tellApart(Told &told, size_t rows)
{
    auto &counts = m_results[size_t(told.column)].values;
    const auto first = m_views[size_t(told.column)];
    told.fold.fold(m_views, rows, m_folded);
    if (told.hasFlags && told.flags.size() < m_size * told.span)
        told.flags.resize(std::max<size_t>(m_size * told.span, told.flags.size() * 2));
    for (size_t row = 0; row < rows; ++row) {
        if (first.isEmpty(row))
            continue;
        const quint64 group = m_groups[row];
        if (told.hasFlags) {
            auto flag = told.flags[group * told.span + m_folded[row]];
            counts[group] += flag ? 0 : 1;
            flag = true;
            continue;
        }
        const auto value = told.span > 0 ? group * told.span + m_folded[row]
                                         : group * numbersOfIndex + told.numbers.find(m_folded[row]).first;
        counts[group] += told.seen.find(value).second ? 1 : 0;
    }
}

const std::vector<std::string> *ColumnGroups::textsOf(int column) const
{
    const auto kind = m_kinds[size_t(column)];
    const bool isKept = kind == GroupedKind::Key || kind == GroupedKind::Most;
    return isKept ? m_shapes[size_t(column)].texts.get() : nullptr;
}

bool ColumnGroups::isNull(size_t group, int column) const
{
    const auto kind = m_kinds[size_t(column)];
    const bool canBeEmpty = kind == GroupedKind::Key || kind == GroupedKind::Sum || kind == GroupedKind::Most;
    return kind == GroupedKind::Further || (canBeEmpty && !m_results[size_t(column)].seen[group]);
}

std::string_view ColumnGroups::text(size_t group, int column) const
{
    return (*textsOf(column))[size_t(number(group, column))];
}

} // namespace martlet

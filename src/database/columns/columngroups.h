// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/columns/cellshape.h"
#include "database/columns/cellsink.h"
#include "database/columns/columnquery.h"
#include "database/groups.h"

namespace martlet {

// Groups blocks of cells, a column at a time. Exact, as HashGroups is: a sum that does not fit 64 bits makes it
// overflown for good.
class ColumnGroups final : public Groups, public CellSink
{
public:
    // `shapes`: of the columns that are grouped.
    ColumnGroups(ColumnGrouping grouping, std::vector<CellShape> shapes);

    void add(const CellBlock &block) override;
    // Without keys there is one group, whatever was read.
    void finish();
    bool isOverflown() const { return m_isOverflown; }
    // A cell was outside the range it was said to be in: what the groups say is of no use.
    bool isOutside() const;

    size_t size() const override { return m_size; }
    int columnCount() const override { return int(m_kinds.size()); }
    GroupedKind kind(int column) const override { return m_kinds[size_t(column)]; }
    bool isNull(size_t group, int column) const override;
    bool isText(size_t, int column) const override { return textsOf(column) != nullptr; }
    qint64 number(size_t group, int column) const override { return m_results[size_t(column)].values[group]; }
    std::string_view text(size_t group, int column) const override;

private:
    struct Result // of a column, for each group
    {
        std::vector<qint64> values;
        std::vector<quint8> seen;
    };
    struct Told // what is told apart
    {
        int column = 0;
        std::vector<int> cells; // that may be empty: none of them counts, or is a value
        bool isByDay = false;   // no value is in two days
        KeyFold fold{{}};
        quint64 span = 0;          // of what is folded; 0: it is numbered
        FlatIndex numbers{0};      // where it is
        FlatIndex seen{0};         // group and value
        std::vector<bool> flags{}; // the same, where there is room for all
        bool hasFlags = false;
    };
    Told toldOf(size_t column) const;
    const std::vector<std::string> *textsOf(int column) const;
    void findGroups(size_t rows);
    void begin(size_t row);
    void sum(size_t column, size_t rows);
    void count(size_t column, size_t rows);
    void findMost(size_t column, size_t rows);
    void tellApart(Told &told, size_t rows);

    std::vector<GroupedKind> m_kinds;
    std::vector<int> m_cells; // of a block, one for each kind
    std::vector<CellShape> m_shapes;
    KeyFold m_fold;
    FlatIndex m_index;
    std::vector<Result> m_results;
    std::vector<Told> m_told;
    std::vector<CellView> m_views; // of the block that is added
    std::array<quint32, rowsInBlock> m_groups{};
    KeyFold::Folded m_folded{};
    size_t m_size = 0;
    bool m_isOverflown = false;
};

} // namespace martlet

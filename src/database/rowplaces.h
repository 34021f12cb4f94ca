// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/maderows.h"

#include <memory>

namespace martlet {

// The given rows and, behind their columns, the places they have among each other: what SQLite's windows sort
// for, several times as long.
class RowPlaces final : public MadeRows
{
public:
    // Rows are looked at within those that are alike in some columns. A row without a value has no place, and
    // takes none from others.
    struct Place
    {
        bool isRank = false; // 1 for the largest, equal ones share the better; else which of `parts`
        int parts = 0;       // as NTILE has them, 1 for the least; equal ones stand in the order of `along`
        int of = 0;          // the column of the value
        std::vector<int> within, along; // columns
    };
    // One for each place, parted by blanks: "n5:3/1,2|0" is NTILE(5) of column 3 within the columns 1 and 2,
    // equal ones in the order of column 0; "r:3/|" is a rank within all. Null: the text says nothing of the
    // kind.
    static std::unique_ptr<RowPlaces> of(std::string_view places, int columns);

    RowPlaces(int columns, std::vector<Place> places);
    void number(int column, qint64 value) override { m_given[size_t(column)].addNumber(value); }
    void text(int column, std::string_view utf8) override { m_given[size_t(column)].addText(utf8); }
    void null(int column) override { m_given[size_t(column)].addNull(); }
    void endRow() override {}
    bool make(const std::function<bool()> &isStopped) override;
    size_t size() const override { return m_given.front().size(); }
    Cell cell(size_t row, int column) const override;

private:
    std::vector<size_t> ordered(const Place &place) const;
    void find(const Place &place, std::vector<qint64> &found) const;

    std::vector<CellColumn> m_given;
    std::vector<Place> m_places;
    std::vector<std::vector<qint64>> m_orders; // of each given column that places look at
    std::vector<std::vector<qint64>> m_found;  // of each place, by row; 0: it has none
};

} // namespace martlet

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/resultset.h"

#include <optional>
#include <string_view>
#include <vector>

namespace martlet {

// Fills a ResultSet from a statement's cells. A declared column converts each cell to its type (rounded half
// away from zero where the declared scale is smaller) or fails. An undeclared one stays exact: its type shows
// with the first value and widens when a later one does not fit: Number to more decimals, Integer to Real, all
// to Text.
class Collector final
{
public:
    struct Column
    {
        ResultColumn shape;
        bool isDeclared = false;
        bool isOpen = false; // undeclared, and no value yet
    };

    // `stated` are the engine's columns; an entry of `declared` with the same name (in any case) wins.
    Collector(std::vector<Column> stated, const std::vector<ResultColumn> &declared);

    void null(int column) { m_builder->appendNull(column); }
    // INTEGER of SQLite: the units of a declared Money, Quantity or Number, as they are stored.
    [[nodiscard]] Result<void> integer(int column, qint64 value);
    [[nodiscard]] Result<void> real(int column, double value);
    [[nodiscard]] Result<void> text(int column, std::string_view utf8);
    [[nodiscard]] Result<void> bytes(int column, std::string_view raw);
    void endRow() { m_builder->endRow(); }
    qint64 rowCount() const { return m_builder->rowCount(); }
    ResultSetPtr finish() &&;

private:
    bool isOpen(int column) const { return m_columns[size_t(column)].isOpen; }
    void settle(int column, ColumnType type, int scale = 0);
    [[nodiscard]] Result<void> number(int column, std::string_view text);
    [[nodiscard]] Result<void> misfit(int column, std::string_view text);
    void widen(int column, ColumnType type, int scale = 0);

    std::vector<Column> m_columns;
    std::optional<ResultSetBuilder> m_builder; // always there
};

// Decimal text to units, rounded half away from zero to `scale`; nullopt when it is no number or does not fit.
std::optional<qint64> roundedUnits(std::string_view text, int scale);
// Digits behind the point, trailing zeros included.
int decimalsOf(std::string_view text);

} // namespace martlet

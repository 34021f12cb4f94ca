// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/value.h"

#include <memory>
#include <string_view>
#include <vector>

namespace martlet {

struct ResultColumn
{
    QString name;
    ColumnType type = ColumnType::Text;
    int scale = 0; // decimals of Money (4), Quantity (3) and Number

    bool operator==(const ResultColumn &) const = default;
};

// An answer's rows, immutable and stored by column: 64-bit numbers (packed to 32 where they fit), dates as
// Julian days, text as codes into one dictionary per column. Crosses threads as shared_ptr<const ResultSet>.
class ResultSet final
{
public:
    ResultSet();
    ~ResultSet();
    ResultSet(ResultSet &&) noexcept;
    ResultSet &operator=(ResultSet &&) noexcept;

    int columnCount() const;
    qint64 rowCount() const;
    const ResultColumn &column(int column) const;
    const std::vector<ResultColumn> &columns() const;
    int indexOf(QStringView name) const; // -1 when there is none

    bool isNull(qint64 row, int column) const;
    Value value(qint64 row, int column) const;
    // Raw cell of Integer, Money, Quantity, Number (units), Date (Julian day), Boolean (0, 1). Null reads 0.
    qint64 number(qint64 row, int column) const;
    double real(qint64 row, int column) const;           // any numeric column, for drawing only
    std::string_view text(qint64 row, int column) const; // UTF-8 of Text and Blob; empty for null
    QString string(qint64 row, int column) const;
    qint64 memory() const; // bytes held

private:
    friend class ResultSetBuilder;
    struct Storage;
    std::unique_ptr<Storage> m_storage;
};

using ResultSetPtr = std::shared_ptr<const ResultSet>;

// Fills a ResultSet column by column, row by row; each row gives each column once, in order.
class ResultSetBuilder final
{
public:
    explicit ResultSetBuilder(std::vector<ResultColumn> columns);
    ~ResultSetBuilder();
    ResultSetBuilder(ResultSetBuilder &&) noexcept;

    void appendNull(int column);
    void appendNumber(int column, qint64 units);
    void appendReal(int column, double value);
    void appendText(int column, std::string_view utf8);
    void append(int column, const Value &value); // converts to the column's type
    void endRow();
    qint64 rowCount() const;
    // For columns whose type shows late (SQLite): may be called while all their cells so far are null.
    void setColumnType(int column, ColumnType type, int scale = 0);
    const ResultColumn &column(int column) const;

    ResultSet finish() &&;

private:
    std::unique_ptr<ResultSet::Storage> m_storage;
};

} // namespace martlet

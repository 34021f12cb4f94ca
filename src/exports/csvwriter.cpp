// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/csvwriter.h"

#include "base/tr.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t blockSize = 1 << 20;
constexpr qint64 rowsPerLook = 4096; // rows between looks at the stop token

// U+FF1D, U+FF0B, U+FF0D, U+FF20: full-width forms that spreadsheets fold to = + - @.
bool startsFormula(std::string_view text)
{
    if (text.empty())
        return false;
    if (std::string_view("=+-@\t\r\n").find(text.front()) != std::string_view::npos)
        return true;
    static constexpr std::array<std::string_view, 4> wide{"\xEF\xBC\x9D", "\xEF\xBC\x8B", "\xEF\xBC\x8D",
                                                          "\xEF\xBC\xA0"};
    return std::any_of(wide.begin(), wide.end(), [&](std::string_view form) { return text.starts_with(form); });
}

// One block of output, handed on when full.
class CsvBlock
{
public:
    CsvBlock(CsvMode mode, const std::function<Result<void>(std::string_view)> &sink)
        : m_mode(mode)
        , m_sink(sink)
    {
        m_block.reserve(blockSize + 4096);
    }

    void raw(std::string_view text) { m_block.append(text); }
    void raw(char c) { m_block.push_back(c); }

    void text(std::string_view text)
    {
        m_block.push_back('"');
        if (m_mode == CsvMode::Spreadsheet)
            guarded(text);
        else
            quoted(text);
        m_block.push_back('"');
    }

    void units(qint64 units, int scale, int atLeast)
    {
        std::array<char, 24> digits;
        const auto magnitude = units < 0 ? 0 - quint64(units) : quint64(units);
        const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), magnitude).ptr;
        std::string_view number(digits.data(), size_t(end - digits.data()));
        if (units < 0)
            m_block.push_back('-');
        if (number.size() <= size_t(scale)) {
            m_whole = std::string(size_t(scale) + 1 - number.size(), '0').append(number);
            number = m_whole;
        }
        m_block.append(number.substr(0, number.size() - size_t(scale)));
        std::string_view decimals = number.substr(number.size() - size_t(scale));
        while (decimals.size() > size_t(atLeast) && decimals.back() == '0')
            decimals.remove_suffix(1);
        if (!decimals.empty())
            m_block.append(".").append(decimals);
    }

    void real(double value)
    {
        std::array<char, 32> digits;
        const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
        m_block.append(digits.data(), size_t(end - digits.data()));
    }

    [[nodiscard]] Result<void> passOnWhenFull()
    {
        return m_block.size() < blockSize ? Result<void>() : passOn();
    }
    [[nodiscard]] Result<void> passOn()
    {
        auto passed = m_sink(m_block);
        m_block.clear();
        return passed;
    }

private:
    void quoted(std::string_view text)
    {
        for (size_t quote; (quote = text.find('"')) != std::string_view::npos; text.remove_prefix(quote + 1))
            m_block.append(text.substr(0, quote + 1)).push_back('"');
        m_block.append(text);
    }

    // A formula is stopped at the cell's start, and after what a careless reader might take for its start.
    void guarded(std::string_view text)
    {
        if (startsFormula(text))
            m_block.push_back('\'');
        for (size_t i = 0; i < text.size(); ++i) {
            m_block.push_back(text[i]);
            if (text[i] == '"')
                m_block.push_back('"');
            if (std::string_view(",;|\t\"").find(text[i]) != std::string_view::npos &&
                startsFormula(text.substr(i + 1)))
                m_block.push_back('\'');
        }
    }

    CsvMode m_mode;
    const std::function<Result<void>(std::string_view)> &m_sink;
    std::string m_block, m_whole;
};

void writeCell(CsvBlock &block, const ResultSet &rows, qint64 row, int column)
{
    if (rows.isNull(row, column))
        return;
    switch (rows.column(column).type) {
    case ColumnType::Text:
        return block.text(rows.text(row, column));
    case ColumnType::Real:
        return block.real(rows.real(row, column));
    case ColumnType::Integer:
        return block.units(rows.number(row, column), 0, 0);
    case ColumnType::Money:
        return block.units(rows.number(row, column), Money::scale, 2);
    case ColumnType::Quantity:
        return block.units(rows.number(row, column), Quantity::scale, 0);
    case ColumnType::Number: {
        const int scale = rows.column(column).scale;
        return block.units(rows.number(row, column), scale, scale);
    }
    case ColumnType::Date:
    case ColumnType::Boolean:
    case ColumnType::Blob:
        return block.raw(toText(rows.value(row, column)).toStdString());
    }
}

} // namespace

Result<void> writeCsv(const Sheet &sheet, CsvMode mode,
                      const std::function<Result<void>(std::string_view)> &sink, std::stop_token stop,
                      Progress progress)
{
    CsvBlock block(mode, sink);
    const ResultSet &rows = *sheet.rows;
    const int columns = rows.columnCount();
    for (int column = 0; column < columns; ++column) {
        if (column > 0)
            block.raw(',');
        block.text(sheet.columns[size_t(column)].title.toStdString());
    }
    block.raw("\r\n");
    for (qint64 row = 0; row < rows.rowCount(); ++row) {
        for (int column = 0; column < columns; ++column) {
            if (column > 0)
                block.raw(',');
            writeCell(block, rows, row, column);
        }
        block.raw("\r\n");
        TRY(block.passOnWhenFull());
        if (row % rowsPerLook == 0) {
            if (stop.stop_requested())
                return fail(Error::Kind::Cancelled,
                            Martlet::tr("The export was stopped; no file was written."));
            progress.report({row, rows.rowCount(), Martlet::tr("rows"), Martlet::tr("Writing CSV")});
        }
    }
    return block.passOn();
}

} // namespace martlet

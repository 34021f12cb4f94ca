// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/csvsheet.h"

#include "base/tr.h"
#include "exports/celltext.h"

#include <QDate>

#include <algorithm>
#include <charconv>

namespace martlet {

namespace {

constexpr size_t chunk = 1 << 18;

class CsvText
{
public:
    CsvText(const Sheet &sheet, CsvMode mode);

    void heading();
    void row(qint64 row);
    void totals();
    std::string &bytes() { return m_out; }

private:
    void cell(qint64 row, int column);
    void text(std::string_view utf8);
    void day(qint64 julian);
    void real(double value);
    void endRow() { m_out += "\r\n"; }

    const Sheet &m_sheet;
    const ResultSet &m_rows;
    bool m_guard;
    std::vector<int> m_decimals;
    std::string m_out;
};

CsvText::CsvText(const Sheet &sheet, CsvMode mode)
    : m_sheet(sheet)
    , m_rows(*sheet.rows)
    , m_guard(mode == CsvMode::Spreadsheet)
{
    for (int column = 0; column < m_rows.columnCount(); ++column)
        m_decimals.push_back(std::min(shownDecimals(sheet, column), scaleOf(m_rows.column(column))));
    m_out.reserve(chunk + (1 << 16));
}

void CsvText::heading()
{
    for (int column = 0; column < m_rows.columnCount(); ++column) {
        if (column > 0)
            m_out += ',';
        text((m_guard ? headingOf(m_sheet, column) : m_rows.column(column).name).toStdString());
    }
    endRow();
}

void CsvText::row(qint64 row)
{
    for (int column = 0; column < m_rows.columnCount(); ++column) {
        if (column > 0)
            m_out += ',';
        if (!m_rows.isNull(row, column))
            cell(row, column);
    }
    endRow();
}

void CsvText::cell(qint64 row, int column)
{
    switch (m_rows.column(column).type) {
    case ColumnType::Integer:
    case ColumnType::Money:
    case ColumnType::Quantity:
    case ColumnType::Number:
        appendDecimal(m_out, m_rows.number(row, column), scaleOf(m_rows.column(column)),
                      m_decimals[size_t(column)]);
        break;
    case ColumnType::Real:
        real(m_rows.real(row, column));
        break;
    case ColumnType::Date:
        day(m_rows.number(row, column));
        break;
    case ColumnType::Boolean:
        m_out += m_rows.number(row, column) != 0 ? "true" : "false";
        break;
    case ColumnType::Text:
        text(m_rows.text(row, column));
        break;
    case ColumnType::Blob:
        text(toText(m_rows.value(row, column)).toStdString());
        break;
    }
}

void CsvText::text(std::string_view utf8)
{
    const std::string safe = m_guard ? guarded(utf8) : std::string();
    const std::string_view given = m_guard ? std::string_view(safe) : utf8;
    m_out += '"';
    for (size_t from = 0;;) {
        const size_t quote = given.find('"', from);
        m_out += given.substr(from, quote - from + (quote != std::string_view::npos));
        if (quote == std::string_view::npos)
            break;
        m_out += '"';
        from = quote + 1;
    }
    m_out += '"';
}

void CsvText::day(qint64 julian)
{
    m_out += QDate::fromJulianDay(julian).toString(Qt::ISODate).toStdString();
}

void CsvText::real(double value)
{
    char digits[32];
    m_out.append(digits, std::to_chars(digits, digits + sizeof digits, value).ptr); // shortest that reads back
}

void CsvText::totals()
{
    for (size_t column = 0; column < m_sheet.totals.size(); ++column) {
        if (column > 0)
            m_out += ',';
        const Value &value = m_sheet.totals[column];
        if (const auto *words = std::get_if<QString>(&value))
            text(words->toStdString());
        else
            m_out += toText(value).toStdString();
    }
    endRow();
}

} // namespace

Result<void> writeCsv(const Sheet &sheet, CsvMode mode, const CsvSink &sink, std::stop_token stop,
                      Progress &progress)
{
    CsvText csv(sheet, mode);
    csv.heading();
    const qint64 rows = sheet.rows->rowCount();
    for (qint64 row = 0; row < rows; ++row) {
        csv.row(row);
        if (csv.bytes().size() < chunk)
            continue;
        if (stop.stop_requested())
            return fail(Error::Kind::Cancelled, Martlet::tr("The export was stopped. No file was left."));
        TRY(sink(csv.bytes()));
        csv.bytes().clear();
        progress.report({row + 1, rows, Martlet::tr("rows"), Martlet::tr("Writing the file")});
    }
    if (mode == CsvMode::Spreadsheet && !sheet.totals.empty())
        csv.totals();
    if (stop.stop_requested())
        return fail(Error::Kind::Cancelled, Martlet::tr("The export was stopped. No file was left."));
    return sink(csv.bytes());
}

} // namespace martlet

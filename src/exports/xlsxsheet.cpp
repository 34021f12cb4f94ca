// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/xlsxsheet.h"

#include "base/tr.h"
#include "exports/celltext.h"
#include "exports/workbook.h"

#include <QDate>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 rowsPerSheet = 1'048'575;          // under the heading
constexpr qint64 exactDigits = 999'999'999'999'999; // what a spreadsheet keeps of a number
constexpr qint64 progressRows = 20'000;
constexpr qint64 widthSample = 200;

// What Excel allows in a sheet's name.
QString sheetName(const QString &title, qint64 number)
{
    static const QRegularExpression forbidden(u"[\\[\\]:*?/\\\\\\x00-\\x1f]"_s);
    QString name = QString(title).replace(forbidden, u" "_s).simplified();
    while (name.startsWith(u'\'') || name.endsWith(u'\''))
        name = name.startsWith(u'\'') ? name.mid(1) : name.chopped(1);
    const QString ending = number > 0 ? u" (%1)"_s.arg(number + 1) : QString();
    if (name.isEmpty() || name.compare(u"history"_s, Qt::CaseInsensitive) == 0)
        name = u"Sheet"_s;
    return name.left(31 - ending.size()).trimmed() + ending;
}

class XlsxRows
{
public:
    XlsxRows(const Sheet &sheet, Workbook &book)
        : m_sheet(sheet)
        , m_rows(*sheet.rows)
        , m_book(book)
    {
    }

    Result<void> write(std::stop_token stop, Progress &progress);

private:
    Result<void> beginSheet(qint64 number);
    Result<void> row(qint64 source, lxw_row_t target);
    Result<void> cell(qint64 source, lxw_row_t target, int column);
    Result<void> decimal(qint64 units, int scale, lxw_row_t target, int column, bool isTotal);
    Result<void> totals(lxw_row_t target);
    Result<void> total(const Value &value, lxw_row_t target, int column);
    double widthOf(int column) const;

    const Sheet &m_sheet;
    const ResultSet &m_rows;
    Workbook &m_book;
};

double XlsxRows::widthOf(int column) const
{
    qsizetype longest = headingOf(m_sheet, column).size() + 2;
    const bool isText = m_rows.column(column).type == ColumnType::Text;
    for (qint64 row = 0; row < std::min(m_rows.rowCount(), widthSample); ++row)
        longest = std::max(longest, isText ? m_rows.string(row, column).size() + 1
                                           : toText(m_rows.value(row, column)).size() + 3);
    return static_cast<double>(std::clamp<qsizetype>(longest, 8, 60));
}

Result<void> XlsxRows::beginSheet(qint64 number)
{
    TRY(m_book.addSheet(sheetName(m_sheet.title, number)));
    for (int column = 0; column < m_rows.columnCount(); ++column)
        TRY(m_book.setWidth(column, widthOf(column)));
    for (int column = 0; column < m_rows.columnCount(); ++column)
        TRY(m_book.text(0, column, headingOf(m_sheet, column).toStdString(), m_book.heading()));
    return {};
}

// A number of up to 15 significant digits is exact in a spreadsheet; a longer one is kept as text.
Result<void> XlsxRows::decimal(qint64 units, int scale, lxw_row_t target, int column, bool isTotal)
{
    while (scale > 0 && units % 10 == 0) {
        units /= 10;
        --scale;
    }
    std::string digits;
    appendDecimal(digits, units, scale, 0);
    if (units > exactDigits || units < -exactDigits)
        return m_book.text(target, column, digits, isTotal ? m_book.format({}, true) : nullptr);
    double value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    const bool isInteger = m_rows.column(column).type == ColumnType::Integer;
    const bool asGiven =
        isInteger && (size_t(column) >= m_sheet.columns.size() || m_sheet.columns[size_t(column)].decimals < 0);
    lxw_format *format = asGiven ? m_book.format("0", isTotal) // ids and years have no grouping
                                 : m_book.decimals(shownDecimals(m_sheet, column), isTotal);
    return m_book.number(target, column, value, format);
}

Result<void> XlsxRows::cell(qint64 source, lxw_row_t target, int column)
{
    const ResultColumn &given = m_rows.column(column);
    switch (given.type) {
    case ColumnType::Integer:
    case ColumnType::Money:
    case ColumnType::Quantity:
    case ColumnType::Number:
        return decimal(m_rows.number(source, column), scaleOf(given), target, column, false);
    case ColumnType::Boolean:
        return m_book.truth(target, column, m_rows.number(source, column) != 0);
    case ColumnType::Text:
        return m_book.text(target, column, m_rows.string(source, column).toStdString());
    case ColumnType::Blob:
        return m_book.text(target, column, toText(m_rows.value(source, column)).toStdString());
    case ColumnType::Date:
        return total(QDate::fromJulianDay(m_rows.number(source, column)), target, column);
    case ColumnType::Real:
        break;
    }
    const double value = m_rows.real(source, column);
    if (!std::isfinite(value))
        return fail(
            Error::Kind::Input,
            Martlet::tr("Row %1 has no number in \"%2\" but %3, which a workbook cannot hold. Leave the row "
                        "out or export as CSV.")
                .arg(source + 1)
                .arg(headingOf(m_sheet, column), std::isnan(value) ? u"NaN"_s : u"infinity"_s));
    const bool asGiven =
        size_t(column) >= m_sheet.columns.size() || m_sheet.columns[size_t(column)].decimals < 0;
    return m_book.number(target, column, value,
                         asGiven ? nullptr : m_book.decimals(shownDecimals(m_sheet, column)));
}

Result<void> XlsxRows::total(const Value &value, lxw_row_t target, int column)
{
    const bool isTotal = target > 0 && m_rows.column(column).type != ColumnType::Date;
    if (const auto *money = std::get_if<Money>(&value))
        return decimal(money->units(), Money::scale, target, column, true);
    if (const auto *quantity = std::get_if<Quantity>(&value))
        return decimal(quantity->units(), Quantity::scale, target, column, true);
    if (const auto *scaled = std::get_if<ScaledNumber>(&value))
        return decimal(scaled->units, scaled->scale, target, column, true);
    if (const auto *whole = std::get_if<qint64>(&value))
        return decimal(*whole, 0, target, column, true);
    if (const auto *day = std::get_if<QDate>(&value); day && day->year() >= 1900 && day->year() <= 9999)
        return m_book.date(target, column, *day, m_book.dates(isTotal));
    return m_book.text(target, column, toText(value).toStdString(),
                       isTotal ? m_book.format({}, true) : nullptr);
}

Result<void> XlsxRows::totals(lxw_row_t target)
{
    for (int column = 0; column < int(m_sheet.totals.size()) && column < m_rows.columnCount(); ++column)
        TRY(total(m_sheet.totals[size_t(column)], target, column));
    return {};
}

Result<void> XlsxRows::row(qint64 source, lxw_row_t target)
{
    for (int column = 0; column < m_rows.columnCount(); ++column)
        if (!m_rows.isNull(source, column))
            TRY(cell(source, target, column));
    return {};
}

Result<void> XlsxRows::write(std::stop_token stop, Progress &progress)
{
    const qint64 rows = m_rows.rowCount();
    TRY(beginSheet(0));
    for (qint64 source = 0; source < rows; ++source) {
        if (source > 0 && source % rowsPerSheet == 0)
            TRY(beginSheet(source / rowsPerSheet));
        TRY(row(source, lxw_row_t(source % rowsPerSheet + 1)));
        if (source % progressRows != 0)
            continue;
        if (stop.stop_requested())
            return fail(Error::Kind::Cancelled, Martlet::tr("The export was stopped. No file was left."));
        progress.report({source, rows, Martlet::tr("rows"), Martlet::tr("Writing the file")});
    }
    if (m_sheet.totals.empty())
        return {};
    const bool isFull = rows > 0 && rows % rowsPerSheet == 0;
    if (isFull)
        TRY(beginSheet(rows / rowsPerSheet));
    return totals(lxw_row_t(isFull ? 1 : rows % rowsPerSheet + 1));
}

} // namespace

Result<void> writeXlsx(const Sheet &sheet, OutputFile &file, std::stop_token stop, Progress &progress)
{
    if (sheet.rows->columnCount() > LXW_COL_MAX)
        return fail(Error::Kind::Input,
                    Martlet::tr("A workbook has at most 16,384 columns. Choose fewer, or export as CSV."));
    TRY_ASSIGN(const auto book,
               Workbook::create(file.temporaryPath(), QFileInfo(file.temporaryPath()).absolutePath()));
    TRY(XlsxRows(sheet, *book).write(stop, progress));
    if (stop.stop_requested())
        return fail(Error::Kind::Cancelled, Martlet::tr("The export was stopped. No file was left."));
    TRY(book->close());
    return file.hashWhole();
}

} // namespace martlet

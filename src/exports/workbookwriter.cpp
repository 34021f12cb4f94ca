// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/workbookwriter.h"

#include "base/tr.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <cmath>
#include <map>
#include <xlsxwriter.h>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 rowsPerWorksheet = LXW_ROW_MAX - 1; // under the titles
constexpr qint64 exactInteger = 999'999'999'999'999; // a double holds 15 digits
constexpr qint64 rowsPerLook = 1024;
constexpr int sampledRows = 200; // for the column widths

Error cannotWrite(lxw_error code)
{
    return {
        code == LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED ? Error::Kind::Input : Error::Kind::Disk,
        code == LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED
            ? Martlet::tr(
                  "A text is longer than the 32,767 characters a cell of XLSX holds. Export as CSV instead.")
            : Martlet::tr(
                  "The workbook could not be written. Check the free space of the folder and of the temporary "
                  "folder."),
        QString::fromUtf8(lxw_strerror(code))};
}

Result<void> check(lxw_error code)
{
    return code == LXW_NO_ERROR ? Result<void>() : fail(cannotWrite(code));
}

int shownDecimals(const SheetColumn &wanted, const ResultColumn &column)
{
    if (wanted.decimals >= 0)
        return wanted.decimals;
    return column.type == ColumnType::Money ? 2 : column.type == ColumnType::Number ? column.scale : 0;
}

// One workbook while it is written. Rows go in order, which is what constant memory asks for.
class Workbook
{
public:
    Workbook(const Sheet &sheet, const QByteArray &path)
        : m_sheet(sheet)
        , m_rows(*sheet.rows)
        , m_temporary(QFile::encodeName(QDir::tempPath()))
    {
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        options.tmpdir = m_temporary.data();
        m_book = workbook_new_opt(path.constData(), &options);
        m_bold = workbook_add_format(m_book);
        format_set_bold(m_bold);
    }
    ~Workbook()
    {
        if (m_book)
            workbook_close(m_book); // frees it; only reached on the way out with another error
    }
    Workbook(const Workbook &) = delete;
    Workbook &operator=(const Workbook &) = delete;

    [[nodiscard]] Result<void> startWorksheet()
    {
        static const QRegularExpression forbidden(u"[\\[\\]:*?/\\\\']"_s);
        QString name = QString(m_sheet.title).replace(forbidden, u" "_s).simplified();
        if (name.isEmpty())
            name = Martlet::tr("Table");
        const QString number = ++m_worksheets > 1 ? u" (%1)"_s.arg(m_worksheets) : QString();
        name = name.left(31 - number.size()) + number; // 31 characters is the limit of XLSX
        m_page = workbook_add_worksheet(m_book, name.toUtf8().constData());
        if (!m_page)
            return fail(cannotWrite(LXW_ERROR_MEMORY_MALLOC_FAILED));
        m_line = 0;
        worksheet_freeze_panes(m_page, 1, 0);
        for (int column = 0; column < m_rows.columnCount(); ++column) {
            const auto at = lxw_col_t(column);
            TRY(check(worksheet_set_column(m_page, at, at, width(column), nullptr)));
            TRY(check(worksheet_write_string(
                m_page, 0, at, m_sheet.columns[size_t(column)].title.toUtf8().constData(), m_bold)));
        }
        ++m_line;
        return {};
    }

    [[nodiscard]] Result<void> writeRow(qint64 row)
    {
        for (int column = 0; column < m_rows.columnCount(); ++column)
            TRY(writeCell(column, m_rows.value(row, column), false));
        ++m_line;
        return {};
    }

    [[nodiscard]] Result<void> writeTotals()
    {
        for (int column = 0; column < m_rows.columnCount(); ++column)
            TRY(writeCell(column, m_sheet.totals[size_t(column)], true));
        return {};
    }

    [[nodiscard]] Result<void> close() { return check(workbook_close(std::exchange(m_book, nullptr))); }

private:
    [[nodiscard]] Result<void> writeCell(int column, const Value &value, bool isTotal)
    {
        const auto at = lxw_col_t(column);
        if (isNull(value))
            return {};
        if (const auto *truth = std::get_if<bool>(&value))
            return check(worksheet_write_boolean(m_page, m_line, at, *truth, isTotal ? m_bold : nullptr));
        if (const auto *date = std::get_if<QDate>(&value);
            date && date->year() >= 1901 && date->year() <= 9999) {
            lxw_datetime day{};
            day.year = date->year();
            day.month = date->month();
            day.day = date->day();
            return check(worksheet_write_datetime(m_page, m_line, at, &day, format(u"yyyy-mm-dd"_s, isTotal)));
        }
        qint64 units = 0;
        int scale = 0;
        if (const auto *real = std::get_if<double>(&value)) {
            if (!std::isfinite(*real))
                return fail(Error::Kind::Input,
                            Martlet::tr("The column “%1” holds a value that is not a number, which XLSX "
                                        "cannot keep. Export as CSV instead.")
                                .arg(m_sheet.columns[size_t(column)].title));
            return check(worksheet_write_number(m_page, m_line, at, *real, isTotal ? m_bold : nullptr));
        }
        if (const auto *integer = std::get_if<qint64>(&value)) {
            units = *integer;
        } else if (const auto *money = std::get_if<Money>(&value)) {
            units = money->units();
            scale = Money::scale;
        } else if (const auto *quantity = std::get_if<Quantity>(&value)) {
            units = quantity->units();
            scale = Quantity::scale;
        } else if (const auto *number = std::get_if<ScaledNumber>(&value)) {
            units = number->units;
            scale = number->scale;
        } else {
            return writeText(at, toText(value), isTotal);
        }
        if (units > exactInteger || units < -exactInteger)
            return writeText(at, toText(value), isTotal);
        const double shown = double(units) / double(decimal::powerOfTen(scale));
        return check(worksheet_write_number(m_page, m_line, at, shown, numberFormat(column, scale, isTotal)));
    }

    [[nodiscard]] Result<void> writeText(lxw_col_t column, const QString &text, bool isTotal)
    {
        return check(worksheet_write_string(m_page, m_line, column, text.toUtf8().constData(),
                                            isTotal ? m_bold : nullptr));
    }

    lxw_format *numberFormat(int column, int scale, bool isTotal)
    {
        const auto &wanted = m_sheet.columns[size_t(column)];
        if (scale == 0 && wanted.decimals < 0)
            return isTotal ? m_bold : nullptr; // an id or a count, without grouping
        const int decimals = shownDecimals(wanted, m_rows.column(column));
        return format(decimals > 0 ? u"#,##0."_s + QString(decimals, u'0') : u"#,##0"_s, isTotal);
    }

    lxw_format *format(const QString &pattern, bool isTotal)
    {
        lxw_format *&known = m_formats[{pattern, isTotal}];
        if (!known) {
            known = workbook_add_format(m_book);
            format_set_num_format(known, pattern.toUtf8().constData());
            if (isTotal)
                format_set_bold(known);
        }
        return known;
    }

    double width(int column) const
    {
        qsizetype widest = m_sheet.columns[size_t(column)].title.size() + 2;
        for (qint64 row = 0; row < qMin<qint64>(sampledRows, m_rows.rowCount()); ++row)
            widest = qMax(widest, toText(m_rows.value(row, column)).size() + 2);
        return double(qBound(qsizetype(8), widest, qsizetype(60)));
    }

    const Sheet &m_sheet;
    const ResultSet &m_rows;
    QByteArray m_temporary;
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_page = nullptr;
    lxw_format *m_bold = nullptr;
    std::map<std::pair<QString, bool>, lxw_format *> m_formats;
    lxw_row_t m_line = 0;
    int m_worksheets = 0;
};

} // namespace

Result<void> writeWorkbook(const Sheet &sheet, const QString &path, std::stop_token stop, Progress progress)
{
    Workbook book(sheet, QFile::encodeName(path));
    const qint64 count = sheet.rows->rowCount();
    TRY(book.startWorksheet());
    for (qint64 row = 0; row < count; ++row) {
        if (row > 0 && row % rowsPerWorksheet == 0)
            TRY(book.startWorksheet());
        TRY(book.writeRow(row));
        if (row % rowsPerLook == 0) {
            if (stop.stop_requested())
                return fail(Error::Kind::Cancelled,
                            Martlet::tr("The export was stopped; no file was written."));
            progress.report({row, count, Martlet::tr("rows"), Martlet::tr("Writing the workbook")});
        }
    }
    if (!sheet.totals.empty()) {
        if (count > 0 && count % rowsPerWorksheet == 0)
            TRY(book.startWorksheet());
        TRY(book.writeTotals());
    }
    return book.close();
}

} // namespace martlet

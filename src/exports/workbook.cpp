// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/workbook.h"

#include "base/tr.h"

#include <QFile>

namespace martlet {

using namespace Qt::StringLiterals;

Result<std::unique_ptr<Workbook>> Workbook::create(const QString &path, const QString &folder)
{
    std::unique_ptr<Workbook> book(new Workbook(path, folder));
    if (!book->m_book)
        return fail(Error::Kind::Disk,
                    Martlet::tr("The workbook cannot be begun. Free some memory and disk space, "
                                "then export again."));
    book->m_heading = workbook_add_format(book->m_book);
    format_set_bold(book->m_heading);
    format_set_bottom(book->m_heading, LXW_BORDER_THIN);
    return book;
}

Workbook::Workbook(const QString &path, const QString &folder)
    : m_path(QFile::encodeName(path))
    , m_folder(QFile::encodeName(folder))
    , m_plain(::newlocale(LC_NUMERIC_MASK, "C", nullptr))
    , m_before(::uselocale(m_plain))
{
    lxw_workbook_options options = {};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = m_folder.data();
    options.use_zip64 = LXW_TRUE;
    m_book = workbook_new_opt(m_path.constData(), &options);
}

Workbook::~Workbook()
{
    if (m_book)
        lxw_workbook_free(m_book);
    ::uselocale(m_before);
    ::freelocale(m_plain);
}

Result<void> Workbook::checked(lxw_error code, lxw_row_t row, int column) const
{
    if (code == LXW_NO_ERROR)
        return {};
    const QString where = Martlet::tr("row %1, column %2").arg(row + 1).arg(column + 1);
    if (code == LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED)
        return fail(
            Error::Kind::Input,
            Martlet::tr("The text in %1 is longer than the 32,767 characters a spreadsheet's cell can hold. "
                        "Export as CSV instead.")
                .arg(where));
    return fail(
        Error::Kind::Disk,
        Martlet::tr("The workbook could not be written at %1, and nothing was left behind. Free some disk "
                    "space, then export again.")
            .arg(where),
        QString::fromUtf8(lxw_strerror(code)));
}

Result<void> Workbook::addSheet(const QString &name)
{
    m_sheet = workbook_add_worksheet(m_book, name.toUtf8().constData());
    if (!m_sheet)
        return fail(Error::Kind::Internal, Martlet::tr("The workbook refused a sheet named %1.").arg(name));
    worksheet_freeze_panes(m_sheet, 1, 0);
    return {};
}

Result<void> Workbook::setWidth(int column, double characters)
{
    const auto at = static_cast<lxw_col_t>(column);
    return checked(worksheet_set_column(m_sheet, at, at, characters, nullptr), 0, column);
}

Result<void> Workbook::text(lxw_row_t row, int column, const std::string &utf8, lxw_format *format)
{
    const auto at = static_cast<lxw_col_t>(column);
    return checked(worksheet_write_string(m_sheet, row, at, utf8.c_str(), format), row, column);
}

Result<void> Workbook::number(lxw_row_t row, int column, double value, lxw_format *format)
{
    return checked(worksheet_write_number(m_sheet, row, static_cast<lxw_col_t>(column), value, format), row,
                   column);
}

Result<void> Workbook::date(lxw_row_t row, int column, QDate value, lxw_format *format)
{
    lxw_datetime day = {value.year(), value.month(), value.day(), 0, 0, 0};
    const auto at = static_cast<lxw_col_t>(column);
    return checked(worksheet_write_datetime(m_sheet, row, at, &day, format), row, column);
}

Result<void> Workbook::truth(lxw_row_t row, int column, bool value)
{
    return checked(worksheet_write_boolean(m_sheet, row, static_cast<lxw_col_t>(column), value, nullptr), row,
                   column);
}

Result<void> Workbook::close()
{
    lxw_workbook *book = std::exchange(m_book, nullptr); // freed by the call, whatever it returns
    return checked(workbook_close(book), 0, 0);
}

lxw_format *Workbook::decimals(int count, bool isTotal)
{
    return format(count > 0 ? "#,##0." + std::string(size_t(count), '0') : "#,##0", isTotal);
}

lxw_format *Workbook::format(const std::string &pattern, bool isTotal)
{
    lxw_format *&known = m_formats[{pattern, isTotal}];
    if (!known) {
        known = workbook_add_format(m_book);
        if (!pattern.empty())
            format_set_num_format(known, pattern.c_str());
        if (isTotal) {
            format_set_bold(known);
            format_set_top(known, LXW_BORDER_THIN);
        }
    }
    return known;
}

} // namespace martlet

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDate>

#include <clocale>
#include <map>
#include <memory>
#include <string>

#include <xlsxwriter.h>

namespace martlet {

// libxlsxwriter made safe: every return code is looked at, and while it lives this thread prints numbers the C
// way (the library prints with the locale's decimal comma otherwise).
class Workbook final
{
public:
    [[nodiscard]] static Result<std::unique_ptr<Workbook>> create(const QString &path, const QString &folder);
    ~Workbook();
    Q_DISABLE_COPY_MOVE(Workbook)

    [[nodiscard]] Result<void> addSheet(const QString &name); // with a frozen first row
    [[nodiscard]] Result<void> setWidth(int column, double characters);
    [[nodiscard]] Result<void> text(lxw_row_t row, int column, const std::string &utf8,
                                    lxw_format *format = nullptr);
    [[nodiscard]] Result<void> number(lxw_row_t row, int column, double value, lxw_format *format);
    [[nodiscard]] Result<void> date(lxw_row_t row, int column, QDate value, lxw_format *format);
    [[nodiscard]] Result<void> truth(lxw_row_t row, int column, bool value);
    [[nodiscard]] Result<void> close(); // writes the file

    lxw_format *heading() const { return m_heading; }
    lxw_format *dates(bool isTotal = false) { return format("yyyy-mm-dd", isTotal); }
    lxw_format *decimals(int count, bool isTotal = false);
    lxw_format *format(const std::string &pattern, bool isTotal); // an empty pattern: general

private:
    explicit Workbook(const QString &path, const QString &folder);
    Result<void> checked(lxw_error code, lxw_row_t row, int column) const;

    QByteArray m_path, m_folder; // the library keeps pointers to them
    locale_t m_plain;
    locale_t m_before;
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_heading = nullptr;
    std::map<std::pair<std::string, bool>, lxw_format *> m_formats;
};

} // namespace martlet

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <string_view>

#include <sqlite3.h>

namespace martlet {

// -1: it is no day.
inline qint64 julianDayOf(const unsigned char *text)
{
    const auto day = QDate::fromString(QString::fromUtf8(reinterpret_cast<const char *>(text)), Qt::ISODate);
    return day.isValid() ? day.toJulianDay() : -1;
}

// Of a text or a blob; they hold until the next step.
inline std::string_view bytesOf(sqlite3_stmt *statement, int column)
{
    const auto *const bytes = static_cast<const char *>(sqlite3_column_blob(statement, column));
    return {bytes, bytes ? size_t(sqlite3_column_bytes(statement, column)) : 0};
}

} // namespace martlet

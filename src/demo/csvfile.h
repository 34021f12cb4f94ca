// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDate>
#include <QFile>

#include <string>
#include <string_view>

namespace martlet::demo {

// A record being written: fields parted by commas, quoted only where they must be, numbers locale-free.
class CsvLine final
{
public:
    CsvLine &text(std::string_view utf8);
    CsvLine &number(qint64 value);
    CsvLine &money(qint64 cents); // two decimals
    CsvLine &date(QDate date);    // empty when not valid
    CsvLine &time(int seconds);   // HH:MM:SS
    CsvLine &empty() { return text(std::string_view()); }

    void clear() { m_text.clear(); }
    std::string &bytes() { return m_text; } // without the line end

private:
    void next();
    std::string m_text;
};

// A file of such lines, LF at each end. Write errors are kept and told by close().
class CsvFile final
{
public:
    [[nodiscard]] Result<void> open(const QString &path, std::string_view header);
    void write(std::string_view line);
    [[nodiscard]] Result<void> close();
    qint64 lines() const { return m_lines; } // without the header

private:
    void flush();

    QFile m_file;
    std::string m_buffer;
    qint64 m_lines = -1;
    bool m_failed = false;
};

} // namespace martlet::demo

// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/csvfile.h"

#include "base/tr.h"

#include <charconv>

namespace martlet::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t bufferSize = 1 << 20;

Error diskError(const QFile &file)
{
    return {Error::Kind::Disk,
            Martlet::tr("The demo shop's file %1 could not be written. Free some space or choose "
                        "another folder, then run it again.")
                .arg(file.fileName()),
            file.errorString()};
}

void appendNumber(std::string &text, qint64 value)
{
    char digits[24];
    const auto end = std::to_chars(digits, digits + sizeof digits, value).ptr;
    text.append(digits, end);
}

void appendTwo(std::string &text, int value)
{
    text += static_cast<char>('0' + value / 10);
    text += static_cast<char>('0' + value % 10);
}

} // namespace

void CsvLine::next()
{
    if (!m_text.empty())
        m_text += ',';
}

CsvLine &CsvLine::text(std::string_view utf8)
{
    next();
    if (utf8.find_first_of(",\"\n\r") == std::string_view::npos) {
        m_text += utf8;
        return *this;
    }
    m_text += '"';
    for (const char c : utf8) {
        if (c == '"')
            m_text += '"';
        m_text += c;
    }
    m_text += '"';
    return *this;
}

CsvLine &CsvLine::number(qint64 value)
{
    next();
    appendNumber(m_text, value);
    return *this;
}

CsvLine &CsvLine::money(qint64 cents)
{
    next();
    if (cents < 0)
        m_text += '-';
    const qint64 size = cents < 0 ? -cents : cents;
    appendNumber(m_text, size / 100);
    m_text += '.';
    appendTwo(m_text, static_cast<int>(size % 100));
    return *this;
}

CsvLine &CsvLine::date(QDate date)
{
    return text(date.isValid() ? date.toString(Qt::ISODate).toStdString() : std::string());
}

CsvLine &CsvLine::time(int seconds)
{
    next();
    appendTwo(m_text, seconds / 3600);
    m_text += ':';
    appendTwo(m_text, seconds / 60 % 60);
    m_text += ':';
    appendTwo(m_text, seconds % 60);
    return *this;
}

Result<void> CsvFile::open(const QString &path, std::string_view header)
{
    m_file.setFileName(path);
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered))
        return fail(diskError(m_file));
    m_buffer.reserve(bufferSize + 4096);
    write(header);
    return {};
}

void CsvFile::write(std::string_view line)
{
    m_buffer += line;
    m_buffer += '\n';
    ++m_lines;
    if (m_buffer.size() >= bufferSize)
        flush();
}

void CsvFile::flush()
{
    const auto size = static_cast<qint64>(m_buffer.size());
    m_failed = m_failed || m_file.write(m_buffer.data(), size) != size;
    m_buffer.clear();
}

Result<void> CsvFile::close()
{
    flush();
    if (m_failed || !m_file.flush())
        return fail(diskError(m_file));
    m_file.close();
    return {};
}

} // namespace martlet::demo

// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/load/jsonkeys.h"

namespace martlet {

using namespace Qt::StringLiterals;

QString jsonArray(const std::vector<qint64> &numbers)
{
    QByteArray text;
    text.reserve(qsizetype(numbers.size()) * 9 + 2);
    for (const auto number : numbers) {
        text += text.isEmpty() ? '[' : ',';
        text += QByteArray::number(number);
    }
    return text.isEmpty() ? QStringLiteral("[]") : QString::fromLatin1(text + ']');
}

void JsonRows::separate()
{
    if (!m_text.isEmpty())
        m_text += ',';
}

void JsonRows::quote(std::string_view text)
{
    static constexpr char hex[] = "0123456789abcdef";
    m_text += '"';
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            m_text += '\\';
            m_text += c;
        } else if (byte < 0x20) {
            m_text += "\\u00";
            m_text += hex[byte >> 4];
            m_text += hex[byte & 15];
        } else {
            m_text += c;
        }
    }
    m_text += '"';
}

QString idsCondition(Engine engine, const QString &column)
{
    const auto list =
        engine == Engine::Sqlite
            ? u"%1 IN (SELECT value FROM json_each(:ids))"_s
            : u"%1 = ANY (ARRAY(SELECT value::bigint FROM json_array_elements_text(CAST(:ids AS json))))"_s;
    return list.arg(column);
}

void JsonRows::add(std::string_view text)
{
    separate();
    quote(text);
}

void JsonRows::add(std::initializer_list<Value> row)
{
    separate();
    m_text += '[';
    bool isFirst = true;
    for (const auto &value : row) {
        if (!isFirst)
            m_text += ',';
        isFirst = false;
        const auto cell = toText(value).toUtf8();
        if (std::holds_alternative<qint64>(value))
            m_text += cell;
        else
            quote({cell.constData(), size_t(cell.size())});
    }
    m_text += ']';
}

} // namespace martlet

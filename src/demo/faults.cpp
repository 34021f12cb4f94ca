// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/faults.h"

#include <array>
#include <vector>

namespace martlet::demo {

namespace {

constexpr int every = 100;
enum Kind { Ragged, BadDate, BadNumber, UnknownKey, MissingValue, TooLong, BadEncoding, Duplicate, kindCount };
constexpr std::array<std::string_view, kindCount> kinds = {"ragged",       "bad date",      "bad number",
                                                           "unknown key",  "missing value", "too long",
                                                           "bad encoding", "duplicate"};
enum SalesField { transactionField = 0, productField = 3, dateField = 6, priceField = 8, timeField = 11 };

std::vector<std::string> fieldsOf(const std::string &line)
{
    std::vector<std::string> fields(1);
    for (const char c : line) {
        if (c == ',')
            fields.emplace_back();
        else
            fields.back() += c;
    }
    return fields;
}

std::string joined(const std::vector<std::string> &fields)
{
    std::string line;
    for (const std::string &field : fields)
        (line += line.empty() ? "" : ",") += field;
    return line;
}

std::string spoilt(const std::string &line, Kind kind)
{
    std::vector<std::string> fields = fieldsOf(line);
    switch (kind) {
    case Ragged:
        fields.resize(8);
        break;
    case BadDate: {
        std::string &date = fields[dateField]; // day / month / year
        date = date.substr(8, 2) + '/' + date.substr(5, 2) + '/' + date.substr(0, 4);
        break;
    }
    case BadNumber:
        fields[priceField].back() = 'O';
        break; // the letter
    case UnknownKey:
        fields[productField] =
            "9" + std::string(6 - std::min<size_t>(6, fields[productField].size()), '0') + fields[productField];
        break;
    case MissingValue:
        fields[productField].clear();
        break;
    case TooLong:
        fields[transactionField] = "T" + std::string(300, '7');
        break;
    case BadEncoding:
        fields[timeField].replace(3, 2, "\xe9\xe8");
        break; // Latin-1, never UTF-8
    case Duplicate:
    case kindCount:
        break;
    }
    return joined(fields);
}

// Which have a mend that makes a line of them: the date read as it is written, the key added, the product
// unknown.
bool isMendable(Kind kind)
{
    return kind == BadDate || kind == UnknownKey || kind == MissingValue;
}

} // namespace

Result<void> Faults::open(const QString &path)
{
    return m_manifest.open(path, "line,kind,fate,mended");
}

void Faults::spoil(std::string &line, qint64 number)
{
    if (m_seen % every == 0)
        m_victim = m_dice.below(every - 1) + 1; // never the first, so that a duplicate has a line to repeat
    if (m_seen++ % every != m_victim) {
        m_lastGood = line;
        return;
    }
    const auto kind = static_cast<Kind>(m_kind);
    m_kind = (m_kind + 1) % kindCount;
    line = kind == Duplicate ? m_lastGood : spoilt(line, kind);
    CsvLine entry;
    entry.number(number).text(kinds[size_t(kind)]).text(kind == Duplicate ? "repeated" : "rejected");
    entry.text(isMendable(kind) ? "loaded" : kind == Duplicate ? "repeated" : "rejected");
    m_manifest.write(entry.bytes());
}

} // namespace martlet::demo

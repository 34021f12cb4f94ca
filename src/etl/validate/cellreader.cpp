// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/validate/cellreader.h"

#include "base/tr.h"
#include "etl/csv/utf8.h"
#include "etl/validate/cellvalue.h"

#include <algorithm>
#include <limits>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t longestCell = 64; // or date: what is longer is none
constexpr qint64 julianDay1970 = 2'440'588;
constexpr qint64 firstDay = 2'415'021; // 1900-01-01
constexpr qint64 lastDay = 2'524'958;  // 2200-12-31

// What NUMERIC(16,4) and NUMERIC(14,3) hold.
qint64 largestOf(CellKind kind)
{
    switch (kind) {
    case CellKind::Money:
        return 9'999'999'999'999'999;
    case CellKind::Quantity:
        return 99'999'999'999'999;
    default:
        return std::numeric_limits<qint64>::max();
    }
}

bool isBlankByte(char byte)
{
    return byte == ' ' || byte == '\t';
}

} // namespace

CellReader::CellReader(const ColumnRecipe &column, const CellRule &rule)
    : m_rule(rule)
    , m_numbers(column.number, scaleOf(rule.kind), largestOf(rule.kind))
    , m_format(column.format)
    , m_default(column.byDefault.toStdString())
    , m_trims(column.trim)
    , m_trimsPointZero(column.number.trimPointZero && rule.kind == CellKind::Text)
{
    const bool isDated =
        rule.kind == CellKind::Date || rule.kind == CellKind::Time || rule.kind == CellKind::Timestamp;
    if (isDated)
        m_dates = DateFormat::parse(column.format);
    for (auto pair = column.map.begin(); pair != column.map.end(); ++pair) {
        if (pair.key() == u"*")
            m_mapOthers = pair.value().toStdString();
        else
            m_map.emplace(pair.key().toStdString(), pair.value().toStdString());
    }
    for (const auto &blank : column.blanks)
        m_blanks.push_back(blank.toStdString());
    for (const auto *allowed : rule.allowed)
        m_allowed.push_back(QString::fromUtf16(allowed).toStdString());
}

std::string_view CellReader::strip(std::string_view text) const
{
    if (m_trims) {
        while (!text.empty() && isBlankByte(text.front()))
            text.remove_prefix(1);
        while (!text.empty() && isBlankByte(text.back()))
            text.remove_suffix(1);
    }
    if (!m_blanks.empty() && std::find(m_blanks.begin(), m_blanks.end(), text) != m_blanks.end())
        text = {};
    return text.empty() ? std::string_view(m_default) : text;
}

CellReader::Fault CellReader::read(std::string_view text, TypedCell &cell) const
{
    if (!m_map.empty() || m_mapOthers) {
        const auto mapped = m_map.find(std::string(text));
        if (mapped == m_map.end() && !m_mapOthers)
            return rule::value;
        text = mapped == m_map.end() ? std::string_view(*m_mapOthers) : std::string_view(mapped->second);
        if (text.empty()) {
            cell = TypedCell();
            return nullptr;
        }
    }
    if (m_rule.kind != CellKind::Text && text.size() > longestCell)
        return rule::length;
    switch (m_rule.kind) {
    case CellKind::Date:
    case CellKind::Time:
    case CellKind::Timestamp:
        return readDated(text, cell);
    case CellKind::Boolean:
        return readBoolean(text, cell);
    case CellKind::Text:
        return readText(text, cell);
    default:
        return readNumber(text, cell);
    }
}

CellReader::Fault CellReader::readText(std::string_view text, TypedCell &cell) const
{
    if (m_trimsPointZero && text.size() > 2 && text.ends_with(".0"))
        text.remove_suffix(2);
    const auto limit = size_t(m_rule.maxLength);
    if (text.size() > limit && utf8Length(text) > qsizetype(limit))
        return rule::length;
    if (!m_allowed.empty() && std::find(m_allowed.begin(), m_allowed.end(), text) == m_allowed.end())
        return rule::value;
    cell = TypedCell::text(text);
    return nullptr;
}

CellReader::Fault CellReader::readNumber(std::string_view text, TypedCell &cell) const
{
    qint64 units = 0;
    switch (m_numbers.read(text, units)) {
    case NumberText::Fault::NotANumber:
        return rule::number;
    case NumberText::Fault::TooPrecise:
        return rule::precision;
    case NumberText::Fault::TooLarge:
        return rule::range;
    case NumberText::Fault::None:
        break;
    }
    if (units < 0 && m_rule.notNegative)
        return rule::negative;
    const bool isMember = m_rule.isKey && units < 0;
    if (isMember && units < -3)
        return rule::key;
    cell = TypedCell::number(isMember ? CellKind::Member : m_rule.kind, units);
    return nullptr;
}

CellReader::Fault CellReader::readDated(std::string_view text, TypedCell &cell) const
{
    const auto reading = m_dates->read(text);
    if (m_rule.kind == CellKind::Time) {
        if (!reading)
            return rule::time;
        cell = TypedCell::number(CellKind::Time, reading->seconds);
        return nullptr;
    }
    if (!reading)
        return rule::date;
    if (reading->julianDay < firstDay || reading->julianDay > lastDay)
        return rule::range;
    const qint64 value = m_rule.kind == CellKind::Date
                             ? reading->julianDay
                             : (reading->julianDay - julianDay1970) * 86'400 + reading->seconds;
    cell = TypedCell::number(m_rule.kind, value);
    return nullptr;
}

CellReader::Fault CellReader::readBoolean(std::string_view text, TypedCell &cell) const
{
    constexpr std::string_view yes[] = {"1", "true", "TRUE", "True", "yes"};
    constexpr std::string_view no[] = {"0", "false", "FALSE", "False", "no"};
    const bool isTrue = std::find(std::begin(yes), std::end(yes), text) != std::end(yes);
    if (!isTrue && std::find(std::begin(no), std::end(no), text) == std::end(no))
        return rule::boolean;
    cell = TypedCell::number(CellKind::Boolean, isTrue ? 1 : 0);
    return nullptr;
}

QString CellReader::expectation(Fault fault) const
{
    const QStringView name(fault);
    if (name == rule::required)
        return Martlet::tr("a value, for this column must not be blank");
    if (name == rule::date && !m_format.isEmpty())
        return Martlet::tr("a date that exists, written as %1").arg(m_format);
    if (name == rule::time)
        return Martlet::tr("a time written as %1").arg(m_format);
    if (name == rule::boolean)
        return Martlet::tr("true or false, 1 or 0");
    if (name == rule::length)
        return Martlet::tr("at most %1 characters")
            .arg(m_rule.kind == CellKind::Text ? m_rule.maxLength : int(longestCell));
    if (name == rule::negative)
        return Martlet::tr("a number that is not negative");
    if (name == rule::key)
        return Martlet::tr("a key of 0 or more, or -1, -2, -3 for unknown, not applicable, invalid");
    if (name == rule::precision)
        return Martlet::tr("a number with at most %1 decimals").arg(scaleOf(m_rule.kind));
    if (name == rule::range && m_dates)
        return Martlet::tr("a date from 1900 to 2200");
    if (name == rule::range)
        return Martlet::tr("a smaller number");
    if (name == rule::number)
        return Martlet::tr("a number written like %1").arg(m_numbers.example());
    QStringList words;
    for (const auto &allowed : m_allowed)
        words += QString::fromStdString(allowed);
    for (const auto &[from, to] : m_map)
        words += QString::fromStdString(from);
    words.sort();
    return Martlet::tr("one of %1").arg(words.join(u", "_s));
}

} // namespace martlet

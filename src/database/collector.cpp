// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/collector.h"

#include "base/tr.h"

#include <charconv>
#include <cmath>
#include <limits>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestExactInteger = qint64(1) << 53; // of a double

std::vector<ResultColumn> shapes(const std::vector<Collector::Column> &columns)
{
    std::vector<ResultColumn> result;
    for (const auto &column : columns)
        result.push_back(column.shape);
    return result;
}

std::vector<Collector::Column> declare(std::vector<Collector::Column> columns,
                                       const std::vector<ResultColumn> &declared)
{
    for (auto &column : columns) {
        for (const auto &wish : declared) {
            if (wish.name.compare(column.shape.name, Qt::CaseInsensitive) != 0)
                continue;
            column.shape.type = wish.type;
            column.shape.scale = wish.type == ColumnType::Money      ? Money::scale
                                 : wish.type == ColumnType::Quantity ? Quantity::scale
                                                                     : wish.scale;
            column.isDeclared = true;
            column.isOpen = false;
        }
    }
    return columns;
}

bool isDecimal(ColumnType type)
{
    return type == ColumnType::Money || type == ColumnType::Quantity || type == ColumnType::Number;
}

std::optional<double> toReal(std::string_view text)
{
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

std::string printReal(double value)
{
    char buffer[40];
    const auto result = std::to_chars(buffer, buffer + sizeof buffer, value);
    return std::string(buffer, result.ptr);
}

std::optional<bool> toBoolean(std::string_view text)
{
    if (text == "t" || text == "true" || text == "1")
        return true;
    if (text == "f" || text == "false" || text == "0")
        return false;
    return std::nullopt;
}

// The Julian day of an ISO date; nullopt for anything else, infinity included.
std::optional<qint64> toJulianDay(std::string_view text)
{
    int year = 0;
    int month = 0;
    int day = 0;
    const auto digits = [text](size_t from, size_t count, int &number) {
        const auto *begin = text.data() + from;
        return std::from_chars(begin, begin + count, number).ptr == begin + count;
    };
    if (text.size() != 10 || text[4] != '-' || text[7] != '-' || !digits(0, 4, year) || !digits(5, 2, month) ||
        !digits(8, 2, day) || !QDate::isValid(year, month, day))
        return std::nullopt;
    return QDate(year, month, day).toJulianDay();
}

} // namespace

int decimalsOf(std::string_view text)
{
    const auto point = text.find('.');
    return point == std::string_view::npos ? 0 : int(text.size() - point - 1);
}

std::optional<qint64> roundedUnits(std::string_view text, int scale)
{
    const int decimals = decimalsOf(text);
    if (decimals <= scale)
        return decimal::parse(text, scale);
    const auto excess = size_t(decimals - scale);
    const auto rest = text.substr(text.size() - excess);
    if (rest.find_first_not_of("0123456789") != std::string_view::npos)
        return std::nullopt;
    const auto units = decimal::parse(text.substr(0, text.size() - excess), scale);
    if (!units || rest.front() < '5')
        return units;
    return decimal::add(*units, text.front() == '-' ? -1 : 1);
}

Collector::Collector(std::vector<Column> stated, const std::vector<ResultColumn> &declared)
    : m_columns(declare(std::move(stated), declared))
    , m_builder(shapes(m_columns))
{
}

void Collector::settle(int column, ColumnType type, int scale)
{
    auto &shown = m_columns[size_t(column)];
    shown.isOpen = false;
    shown.shape.type = type;
    shown.shape.scale = scale;
    m_builder->setColumnType(column, type, scale);
}

Result<void> Collector::integer(int column, qint64 value)
{
    if (isOpen(column))
        settle(column, ColumnType::Integer);
    const auto &shown = m_columns[size_t(column)];
    switch (shown.shape.type) {
    case ColumnType::Integer:
    case ColumnType::Money:
    case ColumnType::Quantity:
    case ColumnType::Number:
        m_builder->appendNumber(column, value);
        return {};
    case ColumnType::Boolean:
        m_builder->appendNumber(column, value != 0 ? 1 : 0);
        return {};
    case ColumnType::Real:
        if (shown.isDeclared || std::abs(value) <= largestExactInteger) {
            m_builder->appendReal(column, double(value));
            return {};
        }
        widen(column, ColumnType::Text);
        break;
    case ColumnType::Date:
        return misfit(column, std::to_string(value));
    case ColumnType::Text:
    case ColumnType::Blob:
        break;
    }
    m_builder->appendText(column, std::to_string(value));
    return {};
}

Result<void> Collector::real(int column, double value)
{
    if (isOpen(column))
        settle(column, ColumnType::Real);
    const auto &shown = m_columns[size_t(column)];
    if (shown.shape.type == ColumnType::Integer && !shown.isDeclared)
        widen(column, ColumnType::Real);
    if (shown.shape.type == ColumnType::Real) {
        m_builder->appendReal(column, value);
        return {};
    }
    const double scaled = value * double(decimal::powerOfTen(shown.shape.scale));
    const bool fits = std::abs(scaled) < 9.2e18; // false for NaN
    if (fits && (isDecimal(shown.shape.type) ||
                 (shown.shape.type == ColumnType::Integer && scaled == std::trunc(scaled)))) {
        m_builder->appendNumber(column, std::llround(scaled));
        return {};
    }
    return misfit(column, printReal(value));
}

Result<void> Collector::text(int column, std::string_view utf8)
{
    if (isOpen(column))
        settle(column, ColumnType::Text);
    switch (m_columns[size_t(column)].shape.type) {
    case ColumnType::Text:
    case ColumnType::Blob:
        m_builder->appendText(column, utf8);
        return {};
    case ColumnType::Real:
        if (const auto value = toReal(utf8)) {
            m_builder->appendReal(column, *value);
            return {};
        }
        break;
    case ColumnType::Date:
        if (const auto day = toJulianDay(utf8)) {
            m_builder->appendNumber(column, *day);
            return {};
        }
        break;
    case ColumnType::Boolean:
        if (const auto truth = toBoolean(utf8)) {
            m_builder->appendNumber(column, *truth ? 1 : 0);
            return {};
        }
        break;
    case ColumnType::Integer:
    case ColumnType::Money:
    case ColumnType::Quantity:
    case ColumnType::Number:
        return number(column, utf8);
    }
    return misfit(column, utf8);
}

Result<void> Collector::number(int column, std::string_view text)
{
    const auto &shown = m_columns[size_t(column)];
    std::optional<qint64> units = decimal::parse(text, shown.shape.scale);
    if (!units && shown.isDeclared && isDecimal(shown.shape.type))
        units = roundedUnits(text, shown.shape.scale);
    if (units) {
        m_builder->appendNumber(column, *units);
        return {};
    }
    const int decimals = decimalsOf(text);
    const bool fits = decimals <= 18 && decimal::parse(text, decimals).has_value();
    if (shown.isDeclared || shown.shape.type != ColumnType::Number || !fits || decimals <= shown.shape.scale)
        return misfit(column, text);
    widen(column, ColumnType::Number, decimals); // or to Text when an earlier value has no room for them
    return this->text(column, text);
}

Result<void> Collector::misfit(int column, std::string_view text)
{
    const auto &shown = m_columns[size_t(column)];
    if (shown.isDeclared)
        return fail(Error::Kind::Integrity,
                    Martlet::tr("The column \"%1\" holds a value of another type than the "
                                "query promises. Check the data, or the query's columns.")
                        .arg(shown.shape.name));
    if (shown.shape.type != ColumnType::Text)
        widen(column, ColumnType::Text);
    m_builder->appendText(column, text);
    return {};
}

Result<void> Collector::bytes(int column, std::string_view raw)
{
    if (isOpen(column))
        settle(column, ColumnType::Blob);
    const auto &shown = m_columns[size_t(column)];
    if (shown.shape.type != ColumnType::Blob && shown.shape.type != ColumnType::Text) {
        if (shown.isDeclared)
            return misfit(column, "(bytes)");
        widen(column, ColumnType::Text);
    }
    m_builder->appendText(column, raw);
    return {};
}

// The builder cannot change a filled column, so the rows so far move into a new one. This happens a few times
// at most in a result: types only ever widen.
void Collector::widen(int column, ColumnType type, int scale)
{
    const ResultSet before = std::move(*m_builder).finish();
    const qint64 rows = before.rowCount();
    auto &changed = m_columns[size_t(column)].shape;
    if (type == ColumnType::Number || type == ColumnType::Real) {
        const auto added = decimal::powerOfTen(scale - changed.scale);
        for (qint64 row = 0; row < rows && type != ColumnType::Text; ++row) {
            const qint64 number = before.number(row, column);
            if (type == ColumnType::Real ? std::abs(number) > largestExactInteger
                                         : !decimal::multiply(number, added).has_value())
                type = ColumnType::Text;
        }
    }
    changed = {changed.name, type, type == ColumnType::Number ? scale : 0};
    m_builder.emplace(shapes(m_columns));
    const auto copy = [&](qint64 row, int i) {
        const auto kind = before.column(i).type;
        if (before.isNull(row, i))
            m_builder->appendNull(i);
        else if (i == column)
            m_builder->append(i, before.value(row, i));
        else if (kind == ColumnType::Text || kind == ColumnType::Blob)
            m_builder->appendText(i, before.text(row, i));
        else if (kind == ColumnType::Real)
            m_builder->appendReal(i, before.real(row, i));
        else
            m_builder->appendNumber(i, before.number(row, i));
    };
    for (qint64 row = 0; row < rows; ++row) {
        for (int i = 0; i < before.columnCount(); ++i)
            copy(row, i);
        m_builder->endRow();
    }
    for (int i = 0; i < column; ++i) // the row that is being filled
        copy(rows, i);
}

ResultSetPtr Collector::finish() &&
{
    return std::make_shared<const ResultSet>(std::move(*m_builder).finish());
}

} // namespace martlet

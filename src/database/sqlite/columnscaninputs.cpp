// SPDX-License-Identifier: GPL-3.0-or-later
// What the expressions of a scan name: stored columns, the day, and what is looked up.
#include "database/sqlite/columncells.h"
#include "database/sqlite/columnscan.h"

#include <algorithm>
#include <charconv>

namespace martlet {

namespace {

using ExpressionKind = ColumnExpression::Kind;

constexpr size_t mostLookedUp = 200; // of a lookup

size_t numberIn(std::string_view digits)
{
    size_t number = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return std::min<size_t>(number, mostLookedUp);
}

// A day may be what a condition lets through.
bool isText(const ColumnInput &input, ExpressionKind around)
{
    const bool isLetThrough = around == ExpressionKind::Case && input.kind == ColumnInput::Kind::Day;
    return input.shape.texts && !isLetThrough;
}

// Whether texts are compared or calculated with: their cells are places in a list.
bool calculatesWithTexts(const ColumnExpression &expression, const std::vector<ColumnInput> &inputs)
{
    if (expression.kind == ExpressionKind::IsEmpty)
        return false;
    return std::any_of(expression.parts.begin(), expression.parts.end(), [&](const auto &part) {
        const auto input = std::find_if(inputs.begin(), inputs.end(), [&](const auto &one) {
            return part.kind == ExpressionKind::Column && one.name == part.name;
        });
        return input == inputs.end() ? calculatesWithTexts(part, inputs) : isText(*input, expression.kind);
    });
}

// None: it is neither a whole number nor a text.
std::optional<ColumnLookup::Value> valueAt(sqlite3_stmt *row, int column)
{
    switch (sqlite3_column_type(row, column)) {
    case SQLITE_NULL:
        return ColumnLookup::Value();
    case SQLITE_INTEGER:
        return qint64(sqlite3_column_int64(row, column));
    case SQLITE_TEXT:
        return std::string(bytesOf(row, column));
    default:
        return std::nullopt;
    }
}

} // namespace

// All that the expressions name, the keys of lookups before what is looked up.
int ColumnScan::findInputs()
{
    std::vector<std::string> names;
    const auto note = [&](const ColumnExpression &part) {
        if (part.kind == ColumnExpression::Kind::Column &&
            std::find(names.begin(), names.end(), part.name) == names.end())
            names.push_back(part.name);
    };
    if (m_where)
        m_where->forEach(note);
    for (const auto &cell : m_cells)
        cell.forEach(note);
    for (const auto &name : names) {
        const bool isOfFact = name == m_source.day || m_source.stored.contains(name);
        if (const int code = isOfFact ? addInput(name) : SQLITE_OK; code != SQLITE_OK)
            return code;
    }
    for (size_t at = 0; at < m_source.lookups.size(); ++at) {
        const auto head = "m" + std::to_string(at) + ".c";
        size_t columns = 0;
        for (const auto &name : names)
            if (name.starts_with(head))
                columns = std::max(columns, numberIn(std::string_view(name).substr(head.size())));
        if (const int code = lookUp(at, columns); code != SQLITE_OK)
            return code;
    }
    if (m_stored.empty()) // their rows are counted at least
        if (const int code = addStored({}, 0); code != SQLITE_OK)
            return code;
    for (const auto &name : names)
        if (inputNamed(m_inputs, name) < 0)
            return complain("there is no column " + name, SQLITE_ERROR);
    return SQLITE_OK;
}

// A text is looked at, but neither calculated with nor summed.
int ColumnScan::expectNumbers(const std::vector<ColumnGrouping> &groupings)
{
    const auto calculates = [this](const auto &expression) {
        return calculatesWithTexts(expression, m_inputs);
    };
    if ((m_where && calculates(*m_where)) || std::any_of(m_cells.begin(), m_cells.end(), calculates))
        return complain("texts are not calculated with", SQLITE_MISMATCH);
    for (const auto &[kinds, cells] : groupings) {
        for (size_t at = 0; at < cells.size(); ++at) {
            const bool isSum = kinds[at] == GroupedKind::Sum || kinds[at] == GroupedKind::Total;
            if (isSum && shapeOf(m_cells[size_t(cells[at])], m_inputs).texts)
                return complain("a text cannot be summed", SQLITE_MISMATCH);
        }
    }
    return SQLITE_OK;
}

int ColumnScan::addInput(const std::string &name)
{
    if (inputNamed(m_inputs, name) >= 0)
        return SQLITE_OK;
    if (name == m_source.day) {
        auto days = std::make_shared<std::vector<std::string>>();
        for (auto day = m_firstDay; day <= m_lastDay; ++day)
            days->push_back(QDate::fromJulianDay(day).toString(Qt::ISODate).toStdString());
        ColumnInput input{.name = name, .kind = ColumnInput::Kind::Day};
        input.shape = {CellRange{0, std::max<qint64>(m_lastDay - m_firstDay, 0)}, std::move(days), true};
        m_inputs.push_back(std::move(input));
        return SQLITE_OK;
    }
    const auto stored = m_source.stored.find(name);
    if (stored == m_source.stored.end())
        return complain("there is no column " + name, SQLITE_ERROR);
    return addStored(name, stored->second);
}

int ColumnScan::addStored(const std::string &name, int number)
{
    const auto between = " FROM " + m_source.table + " WHERE id BETWEEN " +
                         std::to_string(KeptColumns::id(number, m_firstDay)) + " AND " +
                         std::to_string(KeptColumns::id(number, m_lastDay));
    OwnedStatement ends;
    if (const int code = prepare("SELECT MIN(low), MAX(high)" + between, ends); code != SQLITE_OK)
        return code;
    if (const int code = sqlite3_step(ends.get()); code != SQLITE_ROW)
        return complain(sqlite3_errmsg(m_db), code);
    ColumnInput input{.name = name, .at = int(m_stored.size())};
    input.shape.range = CellRange{sqlite3_column_int64(ends.get(), 0), sqlite3_column_int64(ends.get(), 1)};
    m_inputs.push_back(std::move(input));
    auto &stored = m_stored.emplace_back();
    stored.number = number;
    return prepare("SELECT id, cells" + between + " ORDER BY id", stored.rows);
}

int ColumnScan::lookUp(size_t lookup, size_t columns)
{
    const auto &[key, sql, isOptional] = m_source.lookups[lookup];
    if (const int code = addInput(key); code != SQLITE_OK)
        return code;
    const bool isByDay = key == m_source.day;
    const auto at = inputNamed(m_inputs, key);
    OwnedStatement members;
    if (const int code = prepare(sql, members); code != SQLITE_OK)
        return code;
    if (const int code = bindByName(members.get()); code != SQLITE_OK)
        return code;
    auto *const row = members.get();
    if (size_t(sqlite3_column_count(row)) < columns + 1)
        return complain("a lookup has too few columns", SQLITE_ERROR);
    ColumnLookup found(columns, m_inputs[size_t(at)].shape.range);
    int code = SQLITE_OK;
    while ((code = sqlite3_step(row)) == SQLITE_ROW) {
        const auto day = isByDay ? julianDayOf(sqlite3_column_text(row, 0)) - m_firstDay : 0;
        const auto member = isByDay ? day : sqlite3_column_int64(row, 0);
        if (sqlite3_column_type(row, 0) == SQLITE_NULL || !found.isWanted(member))
            continue;
        std::vector<ColumnLookup::Value> values(columns);
        for (size_t column = 0; column < columns; ++column) {
            auto value = valueAt(row, int(column) + 1);
            if (!value)
                return complain("whole numbers and texts can be looked up, nothing else", SQLITE_MISMATCH);
            values[column] = std::move(*value);
        }
        found.add(member, std::move(values));
    }
    if (code != SQLITE_DONE)
        return complain(sqlite3_errmsg(m_db), code);
    if (!found.finish())
        return complain("a lookup has numbers and texts in one column", SQLITE_MISMATCH);
    for (size_t column = 0; column < columns; ++column)
        m_inputs.push_back({.name = "m" + std::to_string(lookup) + ".c" + std::to_string(column + 1),
                            .kind = ColumnInput::Kind::Looked,
                            .at = int(lookup),
                            .column = int(column),
                            .key = at,
                            .shape = found.shape(column)});
    m_lookups.push_back({std::move(found), at, isOptional});
    return SQLITE_OK;
}

} // namespace martlet

// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/sqlite/columnscan.h"

#include "database/columns/keptcolumns.h"

#include <QDate>

#include <algorithm>

#include <sqlite3.h>

namespace martlet {

namespace {

qint64 julianDayOf(const unsigned char *text)
{
    const auto day = QDate::fromString(QString::fromUtf8(reinterpret_cast<const char *>(text)), Qt::ISODate);
    return day.isValid() ? day.toJulianDay() : -1;
}

std::string_view bytesOf(sqlite3_stmt *statement, int column)
{
    const auto *const bytes = static_cast<const char *>(sqlite3_column_blob(statement, column));
    return {bytes, bytes ? size_t(sqlite3_column_bytes(statement, column)) : 0};
}

// Whether texts are compared or calculated with: their cells are places in a list.
bool calculatesWithTexts(const ColumnExpression &expression, const std::vector<ColumnInput> &inputs)
{
    using ExpressionKind = ColumnExpression::Kind;
    if (expression.kind == ExpressionKind::IsEmpty)
        return false;
    return std::any_of(expression.parts.begin(), expression.parts.end(), [&](const auto &part) {
        const auto input = std::find_if(inputs.begin(), inputs.end(), [&](const auto &one) {
            return part.kind == ExpressionKind::Column && one.name == part.name;
        });
        return input == inputs.end()
                   ? calculatesWithTexts(part, inputs)
                   : input->kind == ColumnInput::Kind::Looked && input->shape.texts != nullptr;
    });
}

} // namespace

void FinalizeStatement::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

int ColumnScan::complain(std::string message, int code)
{
    m_message = std::move(message);
    return code;
}

int ColumnScan::prepare(const std::string &sql, OwnedStatement &statement)
{
    sqlite3_stmt *made = nullptr;
    const int code = sqlite3_prepare_v2(m_db, sql.data(), int(sql.size()), &made, nullptr);
    statement.reset(made);
    return code == SQLITE_OK ? code : complain(sqlite3_errmsg(m_db), code);
}

sqlite3_value *ColumnScan::given(const std::string &name) const
{
    const auto found = std::find(m_source.names.begin(), m_source.names.end(), name);
    const auto at = size_t(found - m_source.names.begin());
    return at < m_values.size() ? m_values[at] : nullptr;
}

std::optional<qint64> ColumnScan::valueOf(const std::string &name) const
{
    auto *const value = given(name);
    return value && sqlite3_value_type(value) == SQLITE_INTEGER
               ? std::optional<qint64>(sqlite3_value_int64(value))
               : std::nullopt;
}

int ColumnScan::bindByName(sqlite3_stmt *statement)
{
    for (int at = 1; at <= sqlite3_bind_parameter_count(statement); ++at) {
        const auto *const name = sqlite3_bind_parameter_name(statement, at);
        auto *const value = name ? given(name + 1) : nullptr;
        if (!value)
            return complain("a parameter has no value", SQLITE_ERROR);
        sqlite3_bind_value(statement, at, value);
    }
    return SQLITE_OK;
}

int ColumnScan::read(const std::vector<GroupKind> &kinds, std::unique_ptr<ColumnGroups> &groups)
{
    int code = findDays();
    code = code == SQLITE_OK ? parse(kinds) : code;
    code = code == SQLITE_OK ? findInputs() : code;
    if (code != SQLITE_OK)
        return code;
    ColumnPipe pipe(m_inputs, std::move(m_lookups), m_where, m_cells,
                    [this](const std::string &name) { return valueOf(name); });
    code = readDays(pipe);
    if (code != SQLITE_OK)
        return code;
    groups = pipe.finish();
    if (!groups)
        return SQLITE_NOMEM;
    return pipe.isOverflown() || groups->isOverflown() ? complain("integer overflow", SQLITE_ERROR) : SQLITE_OK;
}

// The days asked for that there are.
int ColumnScan::findDays()
{
    OwnedStatement ends;
    const auto last = std::to_string(KeptColumns::daysOfColumn - 1);
    if (const int code =
            prepare("SELECT MIN(id), MAX(id) FROM " + m_source.table + " WHERE id <= " + last, ends);
        code != SQLITE_OK)
        return code;
    if (const int code = sqlite3_step(ends.get()); code != SQLITE_ROW)
        return complain(sqlite3_errmsg(m_db), code);
    if (sqlite3_column_type(ends.get(), 0) == SQLITE_NULL)
        return SQLITE_OK;
    m_firstDay = sqlite3_column_int64(ends.get(), 0);
    m_lastDay = sqlite3_column_int64(ends.get(), 1);
    if (!m_source.from.empty()) {
        auto *const from = given(m_source.from), *const to = given(m_source.to);
        if (!from || !to)
            return complain("the days have no values", SQLITE_ERROR);
        m_firstDay = std::max(m_firstDay, julianDayOf(sqlite3_value_text(from)));
        m_lastDay = std::min(m_lastDay, julianDayOf(sqlite3_value_text(to)));
    }
    return SQLITE_OK;
}

int ColumnScan::parse(const std::vector<GroupKind> &kinds)
{
    if (kinds.size() != m_source.cells.size())
        return complain("there are not as many kinds as columns", SQLITE_ERROR);
    if (!m_source.where.empty()) {
        m_where = ColumnExpression::parse(m_source.where);
        if (!m_where)
            return complain("the condition is not understood: " + m_source.where, SQLITE_ERROR);
    }
    for (size_t at = 0; at < kinds.size(); ++at) {
        auto cell = ColumnExpression::parse(m_source.cells[at]);
        if (!cell)
            return complain("an expression is not understood: " + m_source.cells[at], SQLITE_ERROR);
        m_cells.push_back({std::move(*cell), kinds[at]});
    }
    return SQLITE_OK;
}

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
        cell.expression.forEach(note);
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
                columns = std::max(columns, size_t(std::stoul(name.substr(head.size()))));
        if (const int code = lookUp(at, columns); code != SQLITE_OK)
            return code;
    }
    if (m_stored.empty()) // their rows are counted at least
        if (const int code = addStored({}, 0); code != SQLITE_OK)
            return code;
    for (const auto &name : names)
        if (inputOf(name) < 0)
            return complain("there is no column " + name, SQLITE_ERROR);
    const auto calculates = [this](const auto &expression) {
        return calculatesWithTexts(expression, m_inputs);
    };
    if ((m_where && calculates(*m_where)) || std::any_of(m_cells.begin(), m_cells.end(), [&](const auto &cell) {
            return calculates(cell.expression);
        }))
        return complain("texts are not calculated with", SQLITE_MISMATCH);
    return SQLITE_OK;
}

int ColumnScan::inputOf(const std::string &name) const
{
    const auto found =
        std::find_if(m_inputs.begin(), m_inputs.end(), [&](const auto &one) { return one.name == name; });
    return found == m_inputs.end() ? -1 : int(found - m_inputs.begin());
}

int ColumnScan::addInput(const std::string &name)
{
    if (inputOf(name) >= 0)
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
    const auto at = inputOf(key);
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
        std::vector<ColumnLookup::Value> values(columns);
        for (size_t column = 0; column < columns; ++column) {
            const int place = int(column) + 1;
            switch (sqlite3_column_type(row, place)) {
            case SQLITE_NULL:
                break;
            case SQLITE_INTEGER:
                values[column] = qint64(sqlite3_column_int64(row, place));
                break;
            case SQLITE_TEXT:
                values[column] = std::string(bytesOf(row, place));
                break;
            default:
                return complain("whole numbers and texts can be looked up, nothing else", SQLITE_MISMATCH);
            }
        }
        if (sqlite3_column_type(row, 0) != SQLITE_NULL)
            found.add(isByDay ? julianDayOf(sqlite3_column_text(row, 0)) - m_firstDay
                              : sqlite3_column_int64(row, 0),
                      std::move(values));
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

int ColumnScan::readDays(ColumnPipe &pipe)
{
    std::vector<PackedCells> cells(m_stored.size());
    for (;;) {
        qint64 day = -1;
        for (size_t at = 0; at < m_stored.size(); ++at) {
            auto *const rows = m_stored[at].rows.get();
            const int code = sqlite3_step(rows);
            if (code == SQLITE_DONE && at == 0)
                return SQLITE_OK;
            if (code != SQLITE_ROW && code != SQLITE_DONE)
                return complain(sqlite3_errmsg(m_db), code);
            const auto itsDay = code == SQLITE_ROW ? KeptColumns::julianDay(sqlite3_column_int64(rows, 0)) : -1;
            const auto packed = PackedCells::of(bytesOf(rows, 1));
            day = at == 0 ? itsDay : day;
            if (itsDay != day || !packed || (at > 0 && packed->size() != cells.front().size()))
                return complain("the kept columns do not fit each other; build them again", SQLITE_CORRUPT);
            cells[at] = *packed;
        }
        pipe.add(day - m_firstDay, cells, cells.front().size());
    }
}

} // namespace martlet

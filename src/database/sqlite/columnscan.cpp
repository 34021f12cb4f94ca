// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/sqlite/columnscan.h"

#include "database/columns/givenrows.h"
#include "database/sqlite/columncells.h"

#include <algorithm>
#include <numeric>

#include <sqlite3.h>

namespace martlet {

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
    if (code != SQLITE_OK)
        return complain(sqlite3_errmsg(m_db), code);
    return made && sqlite3_stmt_readonly(made) ? code : complain("the text is no SELECT", SQLITE_ERROR);
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

void ColumnScan::narrow(QDate from, QDate to)
{
    m_from = from.toJulianDay();
    m_to = to.toJulianDay();
}

int ColumnScan::group(const std::vector<ColumnGrouping> &groupings,
                      std::vector<std::unique_ptr<ColumnGroups>> &groups)
{
    if (const int code = open(groupings); code != SQLITE_OK)
        return code;
    std::vector<CellSink *> sinks;
    for (const auto &grouping : groupings) {
        groups.push_back(std::make_unique<ColumnGroups>(grouping, shapesOf(grouping.cells)));
        sinks.push_back(groups.back().get());
    }
    if (const int code = read(std::move(sinks)); code != SQLITE_OK)
        return code;
    for (const auto &one : groups)
        one->finish();
    if (std::any_of(groups.begin(), groups.end(), [](const auto &one) { return one->isOutside(); }))
        return complain("the kept columns are not as they were written; build them again", SQLITE_CORRUPT);
    const bool isOverflown =
        std::any_of(groups.begin(), groups.end(), [](const auto &one) { return one->isOverflown(); });
    return isOverflown ? complain("integer overflow", SQLITE_ERROR) : SQLITE_OK;
}

int ColumnScan::give(MadeRows &rows)
{
    if (const int code = open({}); code != SQLITE_OK)
        return code;
    std::vector<int> all(m_cells.size());
    std::iota(all.begin(), all.end(), 0);
    GivenRows given(rows, shapesOf(all));
    return read({&given});
}

int ColumnScan::open(const std::vector<ColumnGrouping> &groupings)
{
    int code = findDays();
    code = code == SQLITE_OK ? parse() : code;
    code = code == SQLITE_OK ? findInputs() : code;
    return code == SQLITE_OK ? expectNumbers(groupings) : code;
}

std::vector<CellShape> ColumnScan::shapesOf(const std::vector<int> &cells) const
{
    std::vector<CellShape> shapes;
    for (const int cell : cells)
        shapes.push_back(shapeOf(m_cells[size_t(cell)], m_inputs));
    return shapes;
}

int ColumnScan::read(std::vector<CellSink *> sinks)
{
    ColumnPipe pipe(
        m_inputs, std::move(m_lookups), m_where, m_cells,
        [this](const std::string &name) { return valueOf(name); }, std::move(sinks));
    if (const int code = readDays(pipe); code != SQLITE_OK)
        return code;
    if (!pipe.finish())
        return SQLITE_NOMEM;
    return pipe.isOverflown() ? complain("integer overflow", SQLITE_ERROR) : SQLITE_OK;
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
    m_firstDay = std::max<qint64>(m_from, sqlite3_column_int64(ends.get(), 0));
    m_lastDay = std::min<qint64>(m_to, sqlite3_column_int64(ends.get(), 1));
    if (!m_source.from.empty()) {
        auto *const from = given(m_source.from), *const to = given(m_source.to);
        if (!from || !to)
            return complain("the days have no values", SQLITE_ERROR);
        m_firstDay = std::max(m_firstDay, julianDayOf(sqlite3_value_text(from)));
        m_lastDay = std::min(m_lastDay, julianDayOf(sqlite3_value_text(to)));
    }
    return SQLITE_OK;
}

int ColumnScan::parse()
{
    if (!m_source.where.empty()) {
        m_where = ColumnExpression::parse(m_source.where);
        if (!m_where)
            return complain("the condition is not understood: " + m_source.where, SQLITE_ERROR);
    }
    for (const auto &text : m_source.cells) {
        auto cell = ColumnExpression::parse(text);
        if (!cell)
            return complain("an expression is not understood: " + text, SQLITE_ERROR);
        m_cells.push_back(std::move(*cell));
    }
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "rollups/linecolumns.h"

#include "database/columns/keptcolumns.h"
#include "database/columns/packedcells.h"
#include "database/session.h"
#include "rollups/rollupsums.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

QString LineColumns::definition(const ModelEntity &fact)
{
    return fact.keptColumns.isEmpty() ? QString() : u"1 "_s + fact.keptColumns.join(u' ');
}

Result<void> LineColumns::remove()
{
    TRY(m_session.execute(u"DROP TABLE IF EXISTS "_s + table(m_fact), {}, m_stop));
    return {};
}

Result<void> LineColumns::create()
{
    TRY(remove());
    TRY(m_session.execute(u"CREATE TABLE %1 (id INTEGER PRIMARY KEY, rows INTEGER NOT NULL, low INTEGER, "
                          "high INTEGER, cells BLOB NOT NULL) STRICT"_s.arg(table(m_fact)),
                          {}, m_stop));
    return {};
}

Result<void> LineColumns::keep(const std::vector<DaySet::Month> &months)
{
    for (const auto &month : months) {
        for (const auto &[from, to] : month.stretches) {
            for (int column = 0; column < int(m_fact.keptColumns.size()); ++column)
                TRY(m_session.execute(u"DELETE FROM %1 WHERE id BETWEEN :first AND :last"_s.arg(table(m_fact)),
                                      {{u"first"_s, KeptColumns::id(column, from.toJulianDay())},
                                       {u"last"_s, KeptColumns::id(column, to.toJulianDay())}},
                                      m_stop));
            TRY_ASSIGN(const auto columns, pack(from, to));
            TRY(write(columns));
        }
    }
    return {};
}

Result<LineColumns::Columns> LineColumns::pack(QDate from, QDate to)
{
    Columns packed(size_t(m_fact.keptColumns.size()));
    std::vector<Cells> columns(packed.size());
    for (auto day = from; day <= to; day = day.addDays(1)) {
        TRY(read(day, columns));
        if (columns.front().values.empty())
            continue;
        for (size_t column = 0; column < columns.size(); ++column) {
            const auto &[values, empty] = columns[column];
            const auto ends = PackedCells::ends(values, empty);
            packed[column].push_back(
                {day.toJulianDay(), qint64(values.size()), ends ? std::optional(ends->first) : std::nullopt,
                 ends ? std::optional(ends->second) : std::nullopt, PackedCells::pack(values, empty)});
        }
    }
    return packed;
}

Result<void> LineColumns::read(QDate day, std::vector<Cells> &columns)
{
    for (auto &[values, empty] : columns) {
        values.clear();
        empty.clear();
    }
    return m_session.forEachRow(
        u"SELECT %1 FROM %2 WHERE %3 = :day ORDER BY %4"_s.arg(m_fact.keptColumns.join(u", "_s), m_fact.table,
                                                               m_fact.date, m_fact.key.join(u", "_s)),
        {{u"day"_s, day}},
        [&columns](const Row &row) -> Result<void> {
            for (int column = 0; column < int(columns.size()); ++column) {
                auto &[values, empty] = columns[size_t(column)];
                const auto value = row.integer(column); // 0 where it is empty
                const bool isEmpty = value == 0 && row.isNull(column);
                if (isEmpty && empty.empty())
                    empty.resize(values.size(), 0);
                if (isEmpty || !empty.empty())
                    empty.push_back(isEmpty);
                values.push_back(value);
            }
            return {};
        },
        m_stop);
}

// Column by column, as they lie.
Result<void> LineColumns::write(const Columns &columns)
{
    TRY_ASSIGN(const auto writer,
               m_session.bulkInsert(table(m_fact), {u"id"_s, u"rows"_s, u"low"_s, u"high"_s, u"cells"_s}));
    const auto put = [&](const std::optional<qint64> &value) {
        value ? writer->integer(*value) : writer->null();
    };
    for (size_t column = 0; column < columns.size(); ++column) {
        for (const auto &day : columns[column]) {
            writer->integer(KeptColumns::id(int(column), day.julian));
            writer->integer(day.rows);
            put(day.low);
            put(day.high);
            writer->bytes(day.cells);
            TRY(writer->endRow());
        }
    }
    TRY(writer->finish());
    return {};
}

Result<void> LineColumns::keepSql()
{
    const auto sql =
        u"SELECT abs((SELECT COUNT(*) FROM %1) - (SELECT COALESCE(SUM(rows), 0) FROM %2 WHERE id < %3))"_s
            .arg(m_fact.table, table(m_fact))
            .arg(KeptColumns::daysOfColumn);
    TRY(m_session.execute(u"UPDATE rollups SET verify_sql = :verify WHERE name = :name"_s,
                          {{u"verify"_s, sql}, {u"name"_s, table(m_fact)}}, m_stop));
    return {};
}

Result<qint64> LineColumns::differences()
{
    TRY_ASSIGN(const auto months, allMonths(m_session, m_fact));
    qint64 found = 0, expected = 0;
    for (const auto &month : months) {
        TRY_ASSIGN(const auto columns, pack(month.first, month.last()));
        for (size_t column = 0; column < columns.size(); ++column) {
            auto day = columns[column].begin();
            expected += qint64(columns[column].size());
            TRY(m_session.forEachRow(
                u"SELECT id, rows, low, high, cells FROM %1 WHERE id BETWEEN :first AND :last ORDER BY id"_s
                    .arg(table(m_fact)),
                {{u"first"_s, KeptColumns::id(int(column), month.first.toJulianDay())},
                 {u"last"_s, KeptColumns::id(int(column), month.last().toJulianDay())}},
                [&](const Row &row) -> Result<void> {
                    const auto end = [&](int at) {
                        return row.isNull(at) ? std::optional<qint64>()
                                              : std::optional<qint64>(row.integer(at));
                    };
                    const Packed kept{KeptColumns::julianDay(row.integer(0)), row.integer(1), end(2), end(3),
                                      row.bytes(4).toStdString()};
                    if (day != columns[column].end() && *day == kept)
                        ++day;
                    else
                        ++found;
                    return {};
                },
                m_stop));
            found += columns[column].end() - day;
        }
    }
    TRY_ASSIGN(const auto rows, m_session.integer(u"SELECT COUNT(*) FROM "_s + table(m_fact)));
    return found + std::max<qint64>(rows - expected, 0);
}

} // namespace martlet

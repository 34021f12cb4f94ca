// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/failingrows.h"

#include "database/dialect.h"
#include "database/session.h"

namespace martlet {

using namespace Qt::StringLiterals;

Result<FailingRowReader> FailingRowReader::make(const Check &check, const StarTable &table,
                                                const Session &session)
{
    FailingRowReader reader;
    reader.m_keys = keysOf(table);
    auto names = check.columns + check.keep;
    names.removeDuplicates();
    TRY_ASSIGN(reader.m_cells, columnsOf(table, names));
    QStringList keys, all;
    for (const auto &column : reader.m_keys) {
        TRY_ASSIGN(const auto name, quoted(column, session.dialect()));
        keys += name;
    }
    all = keys;
    for (const auto &column : reader.m_cells) {
        TRY_ASSIGN(const auto name, quoted(column, session.dialect()));
        all += name;
    }
    TRY_ASSIGN(const auto from, session.dialect().quoted(table.stored));
    reader.m_select = u"SELECT %1 FROM %2"_s.arg(all.join(u", "), from);
    reader.m_order = u" ORDER BY "_s + keys.join(u", ");
    return reader;
}

QStringList FailingRowReader::columnNames() const
{
    QStringList names;
    for (const auto &column : m_cells)
        names += column.name;
    return names;
}

FailingRow FailingRowReader::read(const Row &row) const
{
    FailingRow failing;
    QStringList key;
    int at = 0;
    for (const auto &column : m_keys)
        key += cellText(column, row, at++);
    for (const auto &column : m_cells)
        failing.cells += cellText(column, row, at++);
    failing.key = key.join(u'/');
    return failing;
}

} // namespace martlet

// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/undo/preimages.h"

#include "database/session.h"
#include "rollups/factdays.h"

namespace martlet {

using namespace Qt::StringLiterals;

Result<const StoredTable *> Preimages::stored(const QString &table)
{
    auto found = m_tables.find(table);
    if (found == m_tables.end()) {
        TRY_ASSIGN(auto read, StoredTable::read(m_session, table));
        found = m_tables.emplace(table, std::move(read)).first;
    }
    return &found->second;
}

Bindings Preimages::kept(const QString &table) const
{
    return {{u"batch"_s, m_batch}, {u"table"_s, table}};
}

Result<void> Preimages::keep(const QString &table, const QString &condition, const Bindings &bindings,
                             Action action)
{
    TRY_ASSIGN(const auto *const rows, stored(table));
    const auto sql =
        u"INSERT INTO etl_preimages (batch_id, table_name, row_key, action, old_row) "
        "SELECT :keeping_batch, :table, %1, :action, %2 FROM %3 AS kept "
        "WHERE (%4) AND kept.batch_id IS DISTINCT FROM :keeping_batch "
        "ON CONFLICT DO NOTHING"_s.arg(rows->rowKey(), rows->rowAsJson(u"kept"_s), rows->name(), condition);
    Bindings all = bindings;
    all.insert(all.end(), {{u"keeping_batch"_s, m_batch},
                           {u"table"_s, table},
                           {u"action"_s, action == Action::Update ? u"update"_s : u"delete"_s}});
    TRY(m_session.execute(sql, all));
    return {};
}

Result<void> Preimages::keepRemoved(const QString &table, const QString &deletion, const Bindings &bindings,
                                    Action action)
{
    const QString where = u"WHERE "_s;
    auto condition = deletion.mid(deletion.indexOf(where) + where.size()).trimmed();
    if (condition.endsWith(u';'))
        condition.chop(1);
    return keep(table, condition, bindings, action);
}

Result<std::optional<StoredTable>> Preimages::keptColumns(const QString &table)
{
    QByteArray first;
    TRY(m_session.forEachRow(u"SELECT old_row FROM etl_preimages"
                             " WHERE batch_id = :batch AND table_name = :table LIMIT 1"_s,
                             kept(table), [&first](const Row &row) -> Result<void> {
                                 first = row.string(0).toUtf8();
                                 return {};
                             }));
    if (first.isEmpty())
        return std::optional<StoredTable>();
    TRY_ASSIGN(const auto *const rows, stored(table));
    return std::optional(rows->columnsOf(first));
}

Result<void> Preimages::noteDays(FactDays &changed)
{
    const auto sql = m_session.engine() == Engine::Sqlite
                         ? u"SELECT DISTINCT old_row ->> '%1' FROM etl_preimages"_s
                         : u"SELECT DISTINCT CAST(old_row AS json) ->> '%1' FROM etl_preimages"_s;
    for (const auto &[fact, table, date] : {std::tuple(u"sales"_s, u"sales_lines"_s, u"sale_date"_s),
                                            {u"stock"_s, u"stock_levels"_s, u"date"_s}}) {
        auto &days = changed.of(fact);
        TRY(m_session.forEachRow(sql.arg(date) + u" WHERE batch_id = :batch AND table_name = :table"_s,
                                 kept(table), [&days](const Row &row) -> Result<void> {
                                     days.add(row.date(0));
                                     return {};
                                 }));
    }
    return {};
}

Result<qint64> Preimages::insertAgain(const QString &table)
{
    TRY_ASSIGN(const auto rows, keptColumns(table));
    if (!rows)
        return 0;
    QStringList values;
    const auto columns = rows->columns();
    for (const auto &column : columns)
        values += rows->fromJson(column);
    return m_session.execute(u"INSERT INTO %1 (%2) SELECT %3 FROM %4"_s.arg(rows->name(), columns.join(u", "),
                                                                            values.join(u", "), rows->kept()),
                             kept(table));
}

Result<qint64> Preimages::setBack(const QString &table)
{
    TRY_ASSIGN(const auto rows, keptColumns(table));
    if (!rows)
        return 0;
    QStringList settings, same;
    const auto columns = rows->columns(), others = rows->others();
    for (const auto &column : columns) {
        const auto old = rows->fromJson(column);
        if (others.contains(column))
            settings += u"%1 = %2"_s.arg(column, old);
        else
            same += u"now.%1 = %2"_s.arg(column, old);
    }
    return m_session.execute(u"UPDATE %1 AS now SET %2 FROM %3 WHERE %4"_s.arg(
                                 rows->name(), settings.join(u", "), rows->kept(), same.join(u" AND ")),
                             kept(table));
}

} // namespace martlet

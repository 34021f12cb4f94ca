// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/undo/movedfacts.h"

#include "database/dialect.h"
#include "database/session.h"
#include "etl/undo/storedtable.h"

namespace martlet {

using namespace Qt::StringLiterals;

std::vector<MovedFacts::Table> MovedFacts::tablesOf(Entity entity)
{
    if (entity == Entity::Customer)
        return {{u"sales_lines"_s, u"customer_id"_s, {u"sale_date"_s, u"transaction_id"_s, u"line_number"_s}}};
    return {{u"sales_lines"_s, u"product_id"_s, {u"sale_date"_s, u"transaction_id"_s, u"line_number"_s}},
            {u"stock_levels"_s, u"product_id"_s, {u"date"_s, u"store_id"_s}},
            {u"events"_s, u"product_id"_s, {u"event_id"_s}}};
}

// The rows are named as a later batch will name them: by the survivor.
Result<void> MovedFacts::keep(const Table &table, qint64 from, qint64 into)
{
    TRY_ASSIGN(const auto stored, StoredTable::read(m_session, table.name));
    TRY_ASSIGN(const auto member, m_session.dialect().quoted(table.member));
    QStringList cells;
    for (const auto &name : table.keys + QStringList{u"batch_id"_s, table.member})
        cells += u"'%1', moved.%1"_s.arg(name);
    const auto json =
        m_session.engine() == Engine::Sqlite ? u"json_object(%1)"_s : u"CAST(json_build_object(%1) AS TEXT)"_s;
    TRY(m_session.execute(
        u"INSERT INTO etl_preimages (batch_id, table_name, row_key, action, old_row)"
        " SELECT :batch, :table, %1, 'update', %2 FROM %3 AS moved WHERE moved.%4 = :from"_s.arg(
            stored.rowKey().replace(member, u":into"_s), json.arg(cells.join(u", ")), stored.name(), member),
        {{u"batch"_s, m_merge}, {u"table"_s, table.name}, {u"from"_s, from}, {u"into"_s, into}}));
    return {};
}

Result<qint64> MovedFacts::move(qint64 from, qint64 into)
{
    qint64 rows = 0;
    for (const auto &table : tablesOf(m_entity)) {
        TRY(keep(table, from, into));
        TRY_ASSIGN(const auto moved, m_session.execute(u"UPDATE %1 SET %2 = :into WHERE %2 = :from"_s.arg(
                                                           table.name, table.member),
                                                       {{u"from"_s, from}, {u"into"_s, into}}));
        rows += moved;
    }
    return rows;
}

Result<qint64> MovedFacts::moveBack(qint64 from, qint64 into)
{
    qint64 rows = 0;
    for (const auto &table : tablesOf(m_entity)) {
        TRY_ASSIGN(const auto stored, StoredTable::read(m_session, table.name));
        QStringList same;
        for (const auto &name : table.keys) {
            TRY_ASSIGN(const auto key, m_session.dialect().quoted(name));
            same += u"now.%1 = %2"_s.arg(key, stored.fromJson(key));
        }
        TRY_ASSIGN(const auto batch, m_session.dialect().quoted(u"batch_id"_s));
        TRY_ASSIGN(
            const auto moved,
            m_session.execute(
                u"UPDATE %1 AS now SET %2 = :from FROM %3 WHERE %4 AND now.%2 = :into"
                " AND now.%5 IS NOT DISTINCT FROM %6"_s.arg(stored.name(), table.member, stored.kept(),
                                                            same.join(u" AND "), batch, stored.fromJson(batch)),
                {{u"batch"_s, m_merge}, {u"table"_s, table.name}, {u"from"_s, from}, {u"into"_s, into}}));
        rows += moved;
        TRY(m_session.execute(u"DELETE FROM etl_preimages WHERE batch_id = :batch AND table_name = :table"_s,
                              {{u"batch"_s, m_merge}, {u"table"_s, table.name}}));
    }
    return rows;
}

Result<void> forgetMovedFacts(Session &session, qint64 batch)
{
    TRY(session.execute(statement(u"undo/forget_moved"_s, session.engine()), {{u"batch"_s, batch}}));
    return {};
}

} // namespace martlet

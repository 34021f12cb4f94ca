// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/undo/memberreferences.h"

#include "etl/load/dimension.h"

namespace martlet {

using namespace Qt::StringLiterals;

const std::vector<MemberReference> &memberReferences()
{
    static const std::vector<MemberReference> references{
        {u"sales_lines"_s, u"customer_id"_s, Entity::Customer},
        {u"sales_lines"_s, u"product_id"_s, Entity::Product},
        {u"sales_lines"_s, u"store_id"_s, Entity::Store},
        {u"sales_lines"_s, u"employee_id"_s, Entity::Employee},
        {u"stock_levels"_s, u"product_id"_s, Entity::Product},
        {u"stock_levels"_s, u"store_id"_s, Entity::Store},
        {u"events"_s, u"product_id"_s, Entity::Product},
        {u"events"_s, u"store_id"_s, Entity::Store},
        {u"targets"_s, u"store_id"_s, Entity::Store},
        {u"dim_products"_s, u"supplier_id"_s, Entity::Supplier},
        {u"dim_products_history"_s, u"supplier_id"_s, Entity::Supplier, false},
        {u"dim_stores"_s, u"manager_id"_s, Entity::Employee},
        {u"dim_stores_history"_s, u"manager_id"_s, Entity::Employee, false},
        {u"dim_employees"_s, u"store_id"_s, Entity::Store},
        {u"dim_employees_history"_s, u"store_id"_s, Entity::Store, false},
        {u"control_totals"_s, u"store_id"_s, Entity::Store, false, false},
        {u"customer_merges"_s, u"customer_id"_s, Entity::Customer, false},
        {u"customer_merges"_s, u"survivor_id"_s, Entity::Customer, false},
        {u"product_merges"_s, u"product_id"_s, Entity::Product, false},
        {u"product_merges"_s, u"survivor_id"_s, Entity::Product, false},
    };
    return references;
}

QString referringRows(Engine engine, Entity entity, const QString &condition)
{
    const auto json = engine == Engine::Sqlite ? u"old_row"_s : u"CAST(old_row AS json)"_s;
    QStringList rows;
    for (const auto &reference : memberReferences()) {
        if (reference.entity != entity)
            continue;
        rows += u"SELECT %1 AS member, %2 AS batch_id, %3 AS source_line FROM %4"_s.arg(
            reference.column, reference.hasBatch ? u"COALESCE(batch_id, 0)"_s : u"0"_s,
            reference.hasSourceLine ? u"source_line"_s : u"0"_s, reference.table);
        rows +=
            u"SELECT CAST(%1 ->> '%2' AS BIGINT), batch_id, 0 FROM etl_preimages WHERE table_name = '%3'"_s.arg(
                json, reference.column, reference.table);
    }
    const auto &dimension = DimensionTable::of(entity);
    return u"SELECT member, batch_id, source_line FROM (%1) AS referring"
           " WHERE batch_id <> :batch AND member IN (SELECT %2 FROM %3 WHERE %4)"_s.arg(
               rows.join(u" UNION ALL "), dimension.id, dimension.table, condition);
}

} // namespace martlet

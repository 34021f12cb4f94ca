// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/checksum/canonicaltable.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace martlet {

namespace {

using Kind = CanonicalColumn::Kind;

CanonicalColumn text(const QString &name)
{
    return {Kind::Text, name};
}

CanonicalColumn member(MemberTable dimension)
{
    return {Kind::Member, idColumnOf(dimension), dimension};
}

CanonicalColumn manager()
{
    return {Kind::Member, u"manager_id"_s, MemberTable::Employees};
}

std::vector<CanonicalColumn> join(std::initializer_list<std::vector<CanonicalColumn>> parts)
{
    std::vector<CanonicalColumn> columns;
    for (const auto &part : parts)
        columns.insert(columns.end(), part.begin(), part.end());
    return columns;
}

std::vector<CanonicalColumn> all(Kind kind, const QStringList &names)
{
    std::vector<CanonicalColumn> columns;
    for (const auto &name : names)
        columns.push_back({kind, name});
    return columns;
}

std::vector<CanonicalColumn> texts(const QStringList &names)
{
    return all(Kind::Text, names);
}

// The receipt is two columns: see select().
const std::vector<CanonicalColumn> lineKey{{Kind::System, u"receipt_system"_s},
                                           {Kind::Text, u"receipt_key"_s},
                                           {Kind::Text, u"sale_date"_s},
                                           {Kind::Integer, u"line_number"_s}};

std::vector<CanonicalTable> facts()
{
    return {
        {u"sales_lines"_s,
         join({lineKey,
               {member(MemberTable::Customers),
                member(MemberTable::Products),
                member(MemberTable::Stores),
                member(MemberTable::Employees),
                {Kind::Quantity, u"quantity"_s}},
               all(Kind::Money, {u"unit_price"_s, u"discount_amount"_s, u"total_amount"_s, u"unit_cost"_s}),
               {text(u"sale_time"_s), {Kind::Integer, u"relaxed_rules"_s}}}),
         {},
         true},
        {u"sales_extra"_s, join({lineKey, {text(u"name"_s), {Kind::Money, u"amount"_s}}}), {}, true},
        {u"stock_levels"_s, join({{text(u"date"_s), member(MemberTable::Products), member(MemberTable::Stores)},
                                  all(Kind::Quantity, {u"opening_stock"_s, u"received_qty"_s, u"sold_qty"_s,
                                                       u"adjusted_qty"_s, u"closing_stock"_s}),
                                  {{Kind::Integer, u"relaxed_rules"_s}}})},
        {u"events"_s, join({texts({u"kind"_s, u"name"_s, u"starts_on"_s, u"ends_on"_s, u"category"_s}),
                            {member(MemberTable::Stores), member(MemberTable::Products)}})},
        {u"targets"_s,
         {text(u"month"_s), member(MemberTable::Stores), text(u"measure"_s), {Kind::Money, u"target"_s}}},
    };
}

CanonicalTable history(MemberTable dimension, std::vector<CanonicalColumn> columns)
{
    return {tableOf(dimension) + u"_history"_s,
            join({{member(dimension)},
                  columns,
                  texts({u"valid_from"_s, u"valid_to"_s}),
                  {{Kind::Flag, u"is_closed"_s}}}),
            dimension};
}

CanonicalTable members(MemberTable dimension, std::vector<CanonicalColumn> columns)
{
    return {tableOf(dimension),
            join({{member(dimension)}, columns, all(Kind::Flag, {u"is_inferred"_s, u"is_closed"_s})}),
            dimension};
}

const std::vector<CanonicalColumn> prices{{Kind::Money, u"cost_price"_s}, {Kind::Money, u"retail_price"_s}};
const QStringList contact{u"email"_s, u"phone"_s, u"address"_s};

// Members that refer to others come before those.
std::vector<CanonicalTable> dimensions()
{
    return {
        history(MemberTable::Products, join({texts({u"category"_s, u"subcategory"_s, u"department"_s,
                                                    u"brand"_s, u"product_status"_s}),
                                             {member(MemberTable::Suppliers)},
                                             prices})),
        history(MemberTable::Employees,
                {text(u"position"_s), text(u"department"_s), member(MemberTable::Stores)}),
        history(MemberTable::Stores,
                {text(u"store_type"_s), {Kind::Integer, u"floor_area"_s}, manager(), text(u"city"_s)}),
        history(MemberTable::Customers, texts({u"city"_s, u"state"_s, u"country"_s, u"customer_tier"_s})),
        history(MemberTable::Suppliers,
                texts({u"city"_s, u"country"_s, u"contract_start"_s, u"contract_end"_s})),
        members(MemberTable::Products,
                join({texts({u"product_name"_s, u"department"_s, u"category"_s, u"subcategory"_s, u"brand"_s,
                             u"product_status"_s, u"product_type"_s}),
                      {member(MemberTable::Suppliers)},
                      prices})),
        members(
            MemberTable::Employees,
            join({texts({u"first_name"_s, u"last_name"_s, u"position"_s, u"department"_s, u"hire_date"_s,
                         u"leave_date"_s}),
                  {{Kind::Presence, u"salary"_s}, member(MemberTable::Stores), {Kind::Flag, u"is_active"_s}}})),
        members(MemberTable::Stores,
                join({texts({u"store_name"_s, u"address"_s, u"city"_s, u"state"_s, u"country"_s,
                             u"store_type"_s, u"opening_date"_s, u"closing_date"_s}),
                      {{Kind::Integer, u"floor_area"_s}, manager()}})),
        members(MemberTable::Customers, join({texts({u"first_name"_s, u"last_name"_s, u"city"_s, u"state"_s,
                                                     u"country"_s, u"customer_tier"_s, u"registration_date"_s}),
                                              all(Kind::Presence, contact)})),
        members(
            MemberTable::Suppliers,
            join({texts({u"supplier_name"_s, u"city"_s, u"country"_s, u"contract_start"_s, u"contract_end"_s}),
                  all(Kind::Presence, contact + QStringList{u"contact_person"_s})})),
    };
}

QString expression(const CanonicalColumn &column, Engine engine)
{
    const bool isSqlite = engine == Engine::Sqlite;
    switch (column.kind) {
    case Kind::Money:
        if (isSqlite) // the two whose short names have no "amount"
            return (column.name == u"discount_amount" ? u"discount"_s
                    : column.name == u"total_amount"  ? u"total"_s
                                                      : column.name) +
                   u"_e4"_s;
        return column.name;
    case Kind::Quantity:
        return isSqlite ? column.name + u"_e3"_s : column.name;
    case Kind::Flag:
        return u"CASE WHEN %1 THEN 1 ELSE 0 END"_s.arg(column.name);
    case Kind::Presence:
        return u"CASE WHEN %1 IS NULL THEN 0 ELSE 1 END"_s.arg(column.name);
    case Kind::Text:
        if (column.name == u"receipt_key")
            return u"COALESCE(receipt.source_key, CAST(transaction_id AS TEXT))"_s;
        return isSqlite ? column.name : u"CAST(%1 AS TEXT)"_s.arg(column.name);
    case Kind::System:
        return u"COALESCE(receipt.source_system, 0)"_s;
    case Kind::Integer:
    case Kind::Member:
        break;
    }
    return column.name;
}

} // namespace

QString CanonicalTable::select(Engine engine) const
{
    QStringList cells;
    for (const auto &column : columns)
        cells.append(expression(column, engine));
    auto sql = u"SELECT %1 FROM %2"_s.arg(cells.join(u", "), name);
    if (hasReceipt)
        sql +=
            u" LEFT JOIN etl_key_map receipt ON receipt.entity = 'receipts' AND receipt.id = transaction_id"_s;
    return sql;
}

const std::vector<CanonicalTable> &canonicalTables()
{
    static const auto tables = [] {
        auto both = facts();
        for (auto &table : dimensions())
            both.push_back(std::move(table));
        return both;
    }();
    return tables;
}

} // namespace martlet

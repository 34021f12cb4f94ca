// SPDX-License-Identifier: GPL-3.0-or-later
// What PostgreSQL says of its tables, of those that the person may read.
#include "database/session.h"
#include "schema/database/tablelook.h"

#include <algorithm>
#include <map>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

// Tables, views and their like; partitions stand in their parent, and what an extension brings is its own
// affair.
const QString relationsSql =
    u"SELECT c.relname, c.relkind IN ('v', 'm'), CAST(c.oid AS BIGINT) "
    "FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace "
    "WHERE n.nspname = :schema AND c.relkind IN ('r', 'p', 'v', 'm', 'f') AND NOT c.relispartition "
    "AND has_schema_privilege(n.oid, 'USAGE') AND has_any_column_privilege(c.oid, 'SELECT') "
    "AND NOT EXISTS (SELECT 1 FROM pg_catalog.pg_depend e WHERE e.classid = CAST('pg_class' AS regclass) "
    "AND e.objid = c.oid AND e.deptype = 'e') ORDER BY c.relname COLLATE \"C\""_s;

// Of a domain the type that it is made of.
const QString attributesSql =
    u"SELECT a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull, b.typname, b.typtype, "
    "CASE WHEN t.typtype = 'd' THEN t.typtypmod ELSE a.atttypmod END "
    "FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_type t ON t.oid = a.atttypid "
    "JOIN pg_catalog.pg_type b ON b.oid = CASE WHEN t.typtype = 'd' THEN t.typbasetype ELSE t.oid END "
    "WHERE a.attrelid = CAST(CAST(:oid AS BIGINT) AS oid) AND a.attnum > 0 AND NOT a.attisdropped "
    "AND has_column_privilege(a.attrelid, a.attnum, 'SELECT') ORDER BY a.attnum"_s;

const QString indexesSql =
    u"SELECT i.indisprimary, CAST(i.indexrelid AS BIGINT), a.attname "
    "FROM pg_catalog.pg_index i CROSS JOIN LATERAL unnest(CAST(i.indkey AS smallint[])) WITH ORDINALITY u(num, "
    "place) "
    "JOIN pg_catalog.pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = u.num "
    "WHERE i.indrelid = CAST(CAST(:oid AS BIGINT) AS oid) AND i.indisunique AND i.indisvalid "
    "AND i.indpred IS NULL AND i.indexprs IS NULL AND u.place <= i.indnkeyatts ORDER BY i.indexrelid, u.place"_s;

const QString referencesSql =
    u"SELECT CAST(k.oid AS BIGINT), n.nspname, c.relname, a.attname, ra.attname, k.convalidated "
    "FROM pg_catalog.pg_constraint k CROSS JOIN LATERAL unnest(k.conkey, k.confkey) WITH ORDINALITY "
    "u(num, tonum, place) "
    "JOIN pg_catalog.pg_class c ON c.oid = k.confrelid JOIN pg_catalog.pg_namespace n ON n.oid = "
    "c.relnamespace "
    "JOIN pg_catalog.pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = u.num "
    "JOIN pg_catalog.pg_attribute ra ON ra.attrelid = k.confrelid AND ra.attnum = u.tonum "
    "WHERE k.conrelid = CAST(CAST(:oid AS BIGINT) AS oid) AND k.contype = 'f' ORDER BY k.conkey, k.oid, u.place"_s;

// The kind of a base type, and whether its values have to be cast to be of it.
std::pair<DatabaseColumn::Kind, bool> kindOf(const QString &type, const QString &category, int modifier)
{
    static const std::map<QString, std::pair<DatabaseColumn::Kind, bool>> kinds{
        {u"int2"_s, {DatabaseColumn::Kind::Whole, false}},
        {u"int4"_s, {DatabaseColumn::Kind::Whole, false}},
        {u"int8"_s, {DatabaseColumn::Kind::Whole, false}},
        {u"numeric"_s, {DatabaseColumn::Kind::Decimal, false}},
        {u"money"_s, {DatabaseColumn::Kind::Decimal, true}},
        {u"float4"_s, {DatabaseColumn::Kind::Real, true}},
        {u"float8"_s, {DatabaseColumn::Kind::Real, true}},
        {u"text"_s, {DatabaseColumn::Kind::Text, false}},
        {u"varchar"_s, {DatabaseColumn::Kind::Text, false}},
        {u"bpchar"_s, {DatabaseColumn::Kind::Text, true}},
        {u"citext"_s, {DatabaseColumn::Kind::Text, true}},
        {u"uuid"_s, {DatabaseColumn::Kind::Text, true}},
        {u"name"_s, {DatabaseColumn::Kind::Text, true}},
        {u"date"_s, {DatabaseColumn::Kind::Date, false}},
        {u"timestamp"_s, {DatabaseColumn::Kind::Moment, true}},
        {u"timestamptz"_s, {DatabaseColumn::Kind::Moment, true}},
        {u"bool"_s, {DatabaseColumn::Kind::Flag, false}},
    };
    constexpr int header = 4; // of a type's modifier
    if (type == u"numeric" && modifier >= header && ((modifier - header) & 0x7ff) == 0)
        return {DatabaseColumn::Kind::Whole, true};
    if (category == u"e") // one of a list of words
        return {DatabaseColumn::Kind::Text, true};
    const auto known = kinds.find(type);
    return known == kinds.end() ? std::pair{DatabaseColumn::Kind::Other, false} : known->second;
}

int scaleOf(const QString &type, int modifier)
{
    constexpr int header = 4;
    if (type == u"money")
        return 2;
    return type == u"numeric" && modifier >= header ? (modifier - header) & 0x7ff : 0;
}

Result<void> readPostgresColumns(DatabaseTable &table, qint64 oid, Session &session)
{
    return session.forEachRow(attributesSql, {{u"oid"_s, oid}}, [&](const Row &row) -> Result<void> {
        DatabaseColumn column;
        column.name = row.string(0);
        column.declared = row.string(1);
        column.isOptional = row.string(2) != u"t";
        const auto type = row.string(3);
        const int modifier = int(row.integer(5));
        std::tie(column.kind, column.isCast) = kindOf(type, row.string(4), modifier);
        column.scale = scaleOf(type, modifier);
        table.columns.push_back(std::move(column));
        return {};
    });
}

Result<void> readPostgresKeys(DatabaseTable &table, qint64 oid, Session &session)
{
    std::map<qint64, QStringList> byIndex;
    qint64 primary = 0;
    TRY(session.forEachRow(indexesSql, {{u"oid"_s, oid}}, [&](const Row &row) -> Result<void> {
        byIndex[row.integer(1)] += row.string(2);
        if (row.string(0) == u"t")
            primary = row.integer(1);
        return {};
    }));
    for (const auto &[index, columns] : byIndex) {
        if (index == primary)
            table.key = columns;
        else
            table.unique.push_back(columns);
    }
    return {};
}

Result<void> readPostgresReferences(DatabaseTable &table, qint64 oid, Session &session)
{
    qint64 last = 0;
    return session.forEachRow(referencesSql, {{u"oid"_s, oid}}, [&](const Row &row) -> Result<void> {
        if (row.integer(0) != last)
            table.references.push_back({{}, row.string(1), row.string(2), {}, row.string(5) == u"t"});
        last = row.integer(0);
        table.references.back().columns += row.string(3);
        table.references.back().toColumns += row.string(4);
        return {};
    });
}

} // namespace

Result<std::vector<DatabaseTable>> postgresTables(Session &session, const QString &schema)
{
    std::vector<DatabaseTable> tables;
    std::vector<qint64> oids;
    TRY(session.forEachRow(relationsSql, {{u"schema"_s, schema}}, [&](const Row &row) -> Result<void> {
        DatabaseTable table;
        table.schema = schema;
        table.name = row.string(0);
        table.isView = row.string(1) == u"t";
        tables.push_back(std::move(table));
        oids.push_back(row.integer(2));
        return {};
    }));
    for (size_t i = 0; i < tables.size(); ++i) {
        TRY(readPostgresColumns(tables[i], oids[i], session));
        TRY(readPostgresKeys(tables[i], oids[i], session));
        TRY(readPostgresReferences(tables[i], oids[i], session));
    }
    return tables;
}

} // namespace martlet

// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/cataloguereader.h"

#include "database/dialect.h"
#include "database/session.h"

#include <QRegularExpression>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

class SqliteCatalogue final : public CatalogueReader
{
public:
    using CatalogueReader::CatalogueReader;

    Result<void> read(const QString &name) override
    {
        QString stored, type, sql;
        TRY(m_session.forEachRow(
            u"SELECT name, type, sql FROM sqlite_schema WHERE name = :name COLLATE NOCASE AND type IN ('table', 'view')"_s,
            {{u"name"_s, name}},
            [&](const Row &row) -> Result<void> {
                stored = row.string(0);
                type = row.string(1);
                sql = row.string(2);
                return {};
            },
            m_stop));
        if (type == u"view")
            addView(stored, bodyOf(sql));
        if (type != u"table")
            return {};
        TableFacts table;
        table.name = stored;
        TRY_ASSIGN(m_quoted, m_session.dialect().quoted(stored));
        TRY(readColumns(table));
        TRY(readIndexes(table));
        TRY(readStatistics(table));
        add(std::move(table));
        return {};
    }

private:
    static QString bodyOf(QString sql)
    {
        static const QRegularExpression head(u"^\\s*CREATE\\s+VIEW\\s.*?\\bAS\\b\\s*"_s,
                                             QRegularExpression::CaseInsensitiveOption |
                                                 QRegularExpression::DotMatchesEverythingOption);
        return sql.remove(head);
    }

    Result<void> readColumns(TableFacts &table)
    {
        TRY(m_session.forEachRow(
            u"PRAGMA table_list(%1)"_s.arg(m_quoted), {},
            [&](const Row &row) -> Result<void> {
                if (row.string(0) == u"main")
                    table.isWithoutRowid = row.integer(4) != 0;
                return {};
            },
            m_stop));
        IndexFacts key{u"rowid"_s, {}, true, true, {}};
        TRY(m_session.forEachRow(
            u"PRAGMA table_xinfo(%1)"_s.arg(m_quoted), {},
            [&](const Row &row) -> Result<void> {
                table.columns.push_back({row.string(1), row.string(2)});
                if (row.integer(5) > 0)
                    key.columns += row.string(1);
                if (row.integer(5) > 0 && row.string(2).toUpper() != u"INTEGER")
                    key.name.clear(); // no other name for the row's number
                return {};
            },
            m_stop));
        if (key.columns.size() == 1 && !key.name.isEmpty() && !table.isWithoutRowid)
            table.indexes.push_back(key);
        return {};
    }

    Result<void> readIndexes(TableFacts &table)
    {
        std::vector<IndexFacts> indexes;
        TRY(m_session.forEachRow(
            u"PRAGMA index_list(%1)"_s.arg(m_quoted), {},
            [&](const Row &row) -> Result<void> {
                indexes.push_back({row.string(1), {}, row.string(3) == u"pk", row.integer(2) != 0, {}});
                return {};
            },
            m_stop));
        for (auto &index : indexes) {
            TRY_ASSIGN(const auto quoted, m_session.dialect().quoted(index.name));
            TRY(m_session.forEachRow(
                u"PRAGMA index_xinfo(%1)"_s.arg(quoted), {},
                [&](const Row &row) -> Result<void> {
                    if (row.integer(5) != 0)
                        index.columns += row.string(2);
                    return {};
                },
                m_stop));
            TRY_ASSIGN(const auto sql, m_session.scalar(u"SELECT sql FROM sqlite_schema WHERE name = :name"_s,
                                                        {{u"name"_s, index.name}}));
            index.sql = toText(sql);
            table.indexes.push_back(index);
        }
        return {};
    }

    Result<void> readStatistics(TableFacts &table)
    {
        TRY_ASSIGN(const auto has,
                   m_session.integer(u"SELECT COUNT(*) FROM sqlite_schema WHERE name = 'sqlite_stat1'"_s));
        if (has == 0)
            return {};
        return m_session.forEachRow(
            u"SELECT stat FROM sqlite_stat1 WHERE tbl = :table"_s, {{u"table"_s, table.name}},
            [&](const Row &row) -> Result<void> {
                const auto rows = row.string(0).section(u' ', 0, 0).toLongLong();
                table.statedRows = std::max<qint64>(table.statedRows, rows);
                return {};
            },
            m_stop);
    }

    QString m_quoted;
};

class PostgresCatalogue final : public CatalogueReader
{
public:
    using CatalogueReader::CatalogueReader;

    Result<void> read(const QString &name) override
    {
        // Unquoted names mean their lower case; one that was quoted for its large letters is not looked up.
        TRY_ASSIGN(const auto quoted, m_session.dialect().quoted(name.toLower()));
        TableFacts table;
        QString kind;
        TRY(m_session.forEachRow(
            u"SELECT c.relname, c.relkind, c.oid::bigint, CASE WHEN c.relkind = 'v' THEN pg_get_viewdef(c.oid) "
            u"END, "
            "COALESCE((SELECT SUM(GREATEST(part.reltuples, 0)) FROM pg_inherits i JOIN pg_class part "
            "ON part.oid = i.inhrelid WHERE i.inhparent = c.oid), c.reltuples)::bigint "
            "FROM pg_class c WHERE c.oid = to_regclass(:name)"_s,
            {{u"name"_s, quoted}},
            [&](const Row &row) -> Result<void> {
                table.name = row.string(0);
                kind = row.string(1);
                m_oid = row.integer(2);
                table.statedRows = row.integer(4);
                if (kind == u"v")
                    addView(table.name, row.string(3));
                return {};
            },
            m_stop));
        if (kind != u"r" && kind != u"p" && kind != u"m")
            return {};
        TRY(readColumns(table));
        TRY(readIndexes(table));
        TRY(readPartitions());
        add(std::move(table));
        return {};
    }

private:
    Bindings itself() const { return {{u"oid"_s, m_oid}}; }

    Result<void> readColumns(TableFacts &table)
    {
        return m_session.forEachRow(
            u"SELECT attname, format_type(atttypid, atttypmod) FROM pg_attribute "
            "WHERE attrelid = :oid::bigint::oid AND attnum > 0 AND NOT attisdropped ORDER BY attnum"_s,
            itself(),
            [&](const Row &row) -> Result<void> {
                table.columns.push_back({row.string(0), row.string(1)});
                return {};
            },
            m_stop);
    }

    Result<void> readIndexes(TableFacts &table)
    {
        return m_session.forEachRow(
            u"SELECT c.relname, i.indisprimary, i.indisunique, pg_get_indexdef(i.indexrelid), "
            "(SELECT string_agg(COALESCE(a.attname, ''), chr(10) ORDER BY k.at) FROM unnest(i.indkey) "
            "WITH ORDINALITY k(number, at) LEFT JOIN pg_attribute a ON a.attrelid = i.indrelid AND "
            "a.attnum = k.number AND k.number > 0 WHERE k.at <= i.indnkeyatts) "
            "FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid WHERE i.indrelid = :oid::bigint::oid"_s,
            itself(),
            [&](const Row &row) -> Result<void> {
                table.indexes.push_back({row.string(0), row.string(4).split(u'\n'), row.string(1) == u"t",
                                         row.string(2) == u"t", row.string(3)});
                return {};
            },
            m_stop);
    }

    Result<void> readPartitions()
    {
        // The indexes of partitions are parts of the table's indexes in the same way.
        return m_session.forEachRow(
            u"SELECT c.relname, p.relname FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid "
            "JOIN pg_class p ON p.oid = i.inhparent WHERE i.inhparent = :oid::bigint::oid OR i.inhparent IN "
            "(SELECT indexrelid FROM pg_index WHERE indrelid = :oid::bigint::oid)"_s,
            itself(),
            [&](const Row &row) -> Result<void> {
                addPartition(row.string(0), row.string(1));
                return {};
            },
            m_stop);
    }

    qint64 m_oid = 0;
};

} // namespace

std::unique_ptr<CatalogueReader> CatalogueReader::of(Session &session, std::stop_token stop,
                                                     TableCatalogue &catalogue)
{
    if (session.engine() == Engine::Sqlite)
        return std::make_unique<SqliteCatalogue>(session, std::move(stop), catalogue);
    return std::make_unique<PostgresCatalogue>(session, std::move(stop), catalogue);
}

} // namespace martlet

// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/undo/storedtable.h"

#include "database/dialect.h"
#include "database/session.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

Result<StoredTable> StoredTable::read(Session &session, const QString &table)
{
    StoredTable stored;
    stored.m_engine = session.engine();
    TRY_ASSIGN(stored.m_name, session.dialect().quoted(table));
    TRY(session.forEachRow(statement(u"undo/table_columns"_s, session.engine()), {{u"table"_s, table}},
                           [&](const Row &row) -> Result<void> {
                               const auto name = row.string(0);
                               TRY_ASSIGN(const auto quoted, session.dialect().quoted(name));
                               stored.m_columns.push_back({quoted, session.dialect().literal(name),
                                                           row.integer(1) != 0, row.integer(2) != 0});
                               return {};
                           }));
    if (stored.m_columns.empty())
        return fail(Error::Kind::Internal, u"There is no table %1."_s.arg(table));
    return stored;
}

QString StoredTable::rowKey() const
{
    QStringList parts;
    for (const auto &each : m_columns) {
        if (each.isKey)
            parts += u"CAST(%1 AS TEXT)"_s.arg(each.name);
    }
    return parts.join(u" || '/' || ");
}

QString StoredTable::rowAsJson(const QString &alias) const
{
    if (m_engine == Engine::PostgreSql)
        return u"CAST(row_to_json(%1) AS TEXT)"_s.arg(alias);
    QStringList members;
    for (const auto &each : m_columns)
        members += each.key + u", "_s +
                   (each.isBytes ? u"CASE WHEN %1 IS NOT NULL THEN hex(%1) END"_s.arg(each.name) : each.name);
    return u"json_object(%1)"_s.arg(members.join(u", "));
}

StoredTable StoredTable::columnsOf(const QByteArray &json) const
{
    const auto row = QJsonDocument::fromJson(json).object();
    StoredTable known = *this;
    std::erase_if(known.m_columns, [&row](const Column &each) {
        return !row.contains(each.key.mid(1, each.key.size() - 2)); // a literal without its quotes
    });
    return known;
}

QStringList StoredTable::columns() const
{
    QStringList names;
    for (const auto &each : m_columns)
        names += each.name;
    return names;
}

QStringList StoredTable::others() const
{
    QStringList names;
    for (const auto &each : m_columns) {
        if (!each.isKey)
            names += each.name;
    }
    return names;
}

const StoredTable::Column &StoredTable::column(const QString &name) const
{
    return *std::find_if(m_columns.begin(), m_columns.end(),
                         [&name](const Column &each) { return each.name == name; });
}

QString StoredTable::fromJson(const QString &name) const
{
    if (m_engine == Engine::PostgreSql)
        return u"old_row."_s + name;
    const auto &found = column(name);
    return (found.isBytes ? u"unhex(old_row ->> %1)"_s : u"old_row ->> %1"_s).arg(found.key);
}

QString StoredTable::kept() const
{
    const auto rows =
        u"(SELECT old_row%1 FROM etl_preimages WHERE batch_id = :batch AND table_name = :table)"_s;
    return m_engine == Engine::PostgreSql
               ? rows.arg(u" AS json"_s) +
                     u" AS preimage CROSS JOIN LATERAL json_populate_record(CAST(NULL AS %1), "
                     "CAST(preimage.json AS json)) AS old_row"_s.arg(m_name)
               : rows.arg(QString()) + u" AS preimage"_s;
}

} // namespace martlet

// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/database/databasereader.h"

#include "base/tr.h"
#include "database/dialect.h"
#include "database/session.h"
#include "schema/database/tablelook.h"

#include <QRegularExpression>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

// Names that no text of ours could carry: too long for PostgreSQL, or with what looks like a place of
// QString::arg.
bool isUsable(const QString &name, const Session &session)
{
    static const QRegularExpression place(u"%L?[0-9]"_s);
    return session.dialect().quoted(name).has_value() && !place.match(name).hasMatch();
}

void leaveOut(DatabaseTable &table, const Session &session, QStringList &leftOut)
{
    std::erase_if(table.columns, [&](const DatabaseColumn &column) {
        if (isUsable(column.name, session))
            return false;
        leftOut +=
            Martlet::tr("The column “%1” of “%2” is left out: its name cannot stand in a question's SQL.")
                .arg(column.name, table.name);
        return true;
    });
}

} // namespace

Result<QStringList> ownSchemas(Session &session)
{
    QStringList schemas;
    if (session.engine() == Engine::Sqlite)
        return schemas;
    TRY(session.forEachRow(u"SELECT unnest(current_schemas(false))"_s, {}, [&](const Row &row) -> Result<void> {
        schemas += row.string(0);
        return {};
    }));
    return schemas;
}

Result<DatabaseTables> readDatabase(Session &session, const QStringList &schemas, std::stop_token stop)
{
    std::vector<DatabaseTable> tables;
    if (session.engine() == Engine::Sqlite) {
        TRY_ASSIGN(tables, sqliteTables(session));
    }
    for (const auto &schema : schemas) {
        TRY_ASSIGN(auto its, postgresTables(session, schema));
        std::move(its.begin(), its.end(), std::back_inserter(tables));
    }
    DatabaseTables read;
    for (auto &table : tables) {
        if (!isUsable(table.name, session) || (!table.schema.isEmpty() && !isUsable(table.schema, session))) {
            read.leftOut +=
                Martlet::tr("“%1” is left out: its name cannot stand in a question's SQL.").arg(table.name);
            continue;
        }
        leaveOut(table, session, read.leftOut);
        const auto seen = lookAt(table, session, stop);
        if (!seen && (stop.stop_requested() || seen.error().kind == Error::Kind::ConnectionLost))
            return fail(seen.error());
        if (!seen)
            read.leftOut += Martlet::tr("“%1” is left out, for it cannot be read: %2")
                                .arg(table.name, seen.error().detail.isEmpty() ? seen.error().message
                                                                               : seen.error().detail);
        else if (!table.columns.empty())
            read.tables.push_back(std::move(table));
    }
    return read;
}

} // namespace martlet

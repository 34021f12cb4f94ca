// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/migration.h"

#include "base/clock.h"
#include "base/tr.h"
#include "database/session.h"
#include "database/transaction.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace martlet {

namespace {

Migration readMigration(const QDir &folder, const QString &fileName)
{
    QFile file(folder.filePath(fileName));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The program was built without its migration %s.", qPrintable(fileName));
    const auto text = file.readAll();
    Migration migration;
    migration.version = fileName.left(4).toInt();
    migration.name = fileName.chopped(4);
    migration.checksum =
        QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
    migration.sql = QString::fromUtf8(text);
    return migration;
}

Result<void> refuseChanged(const std::vector<AppliedMigration> &applied, const Migrations &migrations)
{
    for (const auto &old : applied) {
        const auto same = std::find_if(migrations.begin(), migrations.end(), [&](const Migration &migration) {
            return migration.version == old.version;
        });
        if (same == migrations.end()) {
            return fail(
                Error::Kind::Usage,
                Martlet::tr(
                    "The database was made by a newer Martlet: it has step %1 of the schema, this program "
                    "knows %2. Open it with a newer program.")
                    .arg(old.version)
                    .arg(migrations.empty() ? 0 : migrations.back().version));
        }
        if (same->checksum != old.checksum) {
            return fail(
                Error::Kind::Integrity,
                Martlet::tr("Step %1 of the schema was changed after it had been applied to this database, so "
                            "the two no longer agree. Use the program that made the database, or load the data "
                            "into a new one.")
                    .arg(old.name),
                u"%1 ≠ %2"_s.arg(old.checksum, same->checksum));
        }
    }
    return {};
}

// The lock keeps two programs from applying the same step; on SQLite a write transaction is that lock already.
Result<void> lockSchema(Session &session)
{
    if (session.engine() == Engine::PostgreSql)
        TRY(session.execute(u"SELECT pg_advisory_xact_lock(hashtextextended('martlet.migrate', 0))"_s));
    return {};
}

Result<bool> applyOne(Session &session, const Migration &migration)
{
    TRY_ASSIGN(auto transaction, Transaction::begin(session));
    TRY(lockSchema(session));
    TRY_ASSIGN(const auto applied, appliedMigrations(session));
    const bool isThere = std::any_of(applied.begin(), applied.end(), [&](const AppliedMigration &each) {
        return each.version == migration.version;
    });
    if (isThere)
        return false;
    TRY(session.executeScript(migration.sql));
    TRY(session.execute(u"INSERT INTO schema_migrations (version, name, checksum, applied_at, program_version) "
                        "VALUES (:version, :name, :checksum, :at, :program)"_s,
                        {{u"version"_s, qint64(migration.version)},
                         {u"name"_s, migration.name},
                         {u"checksum"_s, migration.checksum},
                         {u"at"_s, SystemClock().microseconds()},
                         {u"program"_s, QStringLiteral(MARTLET_VERSION)}}));
    TRY(transaction.commit());
    return true;
}

} // namespace

Migrations builtInMigrations(Engine engine)
{
    const QDir folder(engine == Engine::Sqlite ? u":/schema/migrations/sqlite"_s
                                               : u":/schema/migrations/postgresql"_s);
    Migrations migrations;
    const auto files = folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    for (const auto &file : files) {
        migrations.push_back(readMigration(folder, file));
        if (migrations.back().version != int(migrations.size()))
            qFatal("Migrations are numbered without gaps; %s is not.", qPrintable(file));
    }
    return migrations;
}

// Other programs have a table of the name, too, without what ours checks.
Result<bool> hasSchema(Session &session)
{
    const auto sql =
        session.engine() == Engine::Sqlite
            ? u"SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = 'schema_migrations' "
              "AND sql LIKE '%checksum%'"_s
            : u"SELECT count(*) FROM pg_tables WHERE schemaname = 'wh' AND tablename = 'schema_migrations'"_s;
    TRY_ASSIGN(const auto count, session.integer(sql));
    return count > 0;
}

Result<std::vector<AppliedMigration>> appliedMigrations(Session &session)
{
    std::vector<AppliedMigration> applied;
    TRY_ASSIGN(const bool isThere, hasSchema(session));
    if (!isThere)
        return applied;
    TRY(session.forEachRow(u"SELECT version, name, checksum, applied_at, program_version FROM "
                           "schema_migrations ORDER BY version"_s,
                           {}, [&](const Row &row) -> Result<void> {
                               applied.push_back({int(row.integer(0)), row.string(1), row.string(2),
                                                  row.integer(3), row.string(4)});
                               return {};
                           }));
    return applied;
}

Result<int> applyMigrations(Session &session, const Migrations &migrations)
{
    TRY_ASSIGN(const auto applied, appliedMigrations(session));
    TRY(refuseChanged(applied, migrations));
    int count = 0;
    for (const auto &migration : migrations) {
        TRY_ASSIGN(const bool isNew, applyOne(session, migration));
        count += isNew ? 1 : 0;
    }
    return count;
}

} // namespace martlet

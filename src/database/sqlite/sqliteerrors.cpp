// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/sqlite/sqliteerrors.h"

#include "base/tr.h"
#include "database/sqlite/hashgroupstable.h"
#include "database/statementguard.h"

#include <sqlite3.h>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

struct SqliteSentence
{
    Error::Kind kind;
    QString message;
};

SqliteSentence constraint(int code, const QString &said)
{
    if (code == SQLITE_CONSTRAINT_FOREIGNKEY)
        return {Error::Kind::Input,
                Martlet::tr(
                    "The change refers to a row that does not exist, or removes one that others refer to.")};
    return {Error::Kind::Input,
            Martlet::tr("The change breaks a rule of the database: %1. Correct the value and try again.")
                .arg(said)};
}

SqliteSentence sentence(int code, const QString &said, const QString &file)
{
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {Error::Kind::Busy,
                Martlet::tr("\"%1\" is in use by another program. Try again when it has finished.").arg(file)};
    case SQLITE_READONLY:
        return {Error::Kind::Denied,
                Martlet::tr("\"%1\" can only be read: the file, its folder or this connection does not allow "
                            "changes. Check the permissions.")
                    .arg(file)};
    case SQLITE_AUTH:
    case SQLITE_PERM:
        return {Error::Kind::Denied,
                Martlet::tr("This connection may only read, and only data. Use a query that does no more.")};
    case SQLITE_FULL:
        return {Error::Kind::Disk,
                Martlet::tr("The disk that holds \"%1\" is full. Free some space and try again; nothing was "
                            "half saved.")
                    .arg(file)};
    case SQLITE_IOERR:
        return {
            Error::Kind::Disk,
            Martlet::tr("The disk could not read or write \"%1\". Check the disk, then try again.").arg(file)};
    case SQLITE_CANTOPEN:
        return {Error::Kind::Disk,
                Martlet::tr("\"%1\" cannot be opened. Check that the folder exists and that you may use it.")
                    .arg(file)};
    case SQLITE_NOTADB:
        return {Error::Kind::Integrity,
                Martlet::tr("\"%1\" is not a SQLite database. Choose another file.").arg(file)};
    case SQLITE_CORRUPT:
        return {Error::Kind::Integrity,
                Martlet::tr("\"%1\" is damaged. Stop working with it and restore the last backup.").arg(file)};
    case SQLITE_CONSTRAINT:
        return constraint(code, said);
    case SQLITE_TOOBIG:
        if (said.contains(QLatin1String(tooManyGroups)))
            return {Error::Kind::Input,
                    Martlet::tr(
                        "This makes more groups than 1 GB of memory holds, about ten million. Ask for less at "
                        "once: for fewer days or members, or by fewer or coarser fields.")};
        [[fallthrough]];
    case SQLITE_MISMATCH:
    case SQLITE_RANGE:
        return {Error::Kind::Input,
                Martlet::tr("A value does not fit its column: %1. Correct the value and try again.").arg(said)};
    case SQLITE_NOMEM:
        return {Error::Kind::Internal,
                Martlet::tr("There is not enough memory for this query. Close something and try again.")};
    case SQLITE_ERROR:
        if (said.startsWith(
                u"not authorized")) // what the authorizer denies of functions has no code of its own
            return sentence(SQLITE_AUTH, said, file);
        return {Error::Kind::Usage, Martlet::tr("The database does not accept the query: %1.").arg(said)};
    default:
        return {Error::Kind::Internal, Martlet::tr("The database reported a fault: %1.").arg(said)};
    }
}

} // namespace

Error sqliteError(int extendedCode, const QString &said, const QString &file)
{
    const QString code = QString::number(extendedCode);
    if ((extendedCode & 0xff) == SQLITE_INTERRUPT)
        return cancelled(said, code);
    auto [kind, message] = sentence(extendedCode, said, file);
    return {kind, std::move(message), said, code};
}

Error sqliteError(sqlite3 *db, const QString &file)
{
    return sqliteError(sqlite3_extended_errcode(db), QString::fromUtf8(sqlite3_errmsg(db)), file);
}

} // namespace martlet

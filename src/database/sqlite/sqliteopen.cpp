// SPDX-License-Identifier: GPL-3.0-or-later
// How a SqliteSession opens its connection: settings first, functions next, the authorizer last.
#include "base/tr.h"
#include "database/dialect.h"
#include "database/sqlite/hashgroupstable.h"
#include "database/sqlite/madetable.h"
#include "database/sqlite/sqliteauthorizer.h"
#include "database/sqlite/sqliteerrors.h"
#include "database/sqlite/sqlitesession.h"
#include "database/sqlite/storedqueries.h"

#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>

#include <atomic>

#include <pwd.h>
#include <sqlite3.h>
#include <sys/vfs.h>
#include <unistd.h>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

struct Pragma
{
    const char *pragma;
    qint64 value;
    bool isWish = false; // SQLite may take less, or nothing
};

constexpr qint64 tempInFiles = 1, tempInMemory = 2;
constexpr qint64 writersCache = -65536, readersCache = -16384; // KiB
constexpr qint64 readersMap = 2'147'418'112;                   // bytes, the most that Debian's SQLite maps

std::vector<Pragma> settings(Access access)
{
    const bool writes = access == Access::Writer;
    std::vector<Pragma> result{
        {"foreign_keys", 1},
        {"recursive_triggers", 1},
        {"cell_size_check", 1},
        {"trusted_schema", 0},
        {"secure_delete", 1},
        {"synchronous", 2},           // FULL
        {"temp_store", tempInMemory}, // temporary files would hold plain text
        {"mmap_size", writes ? 0 : readersMap, true},
        {"wal_autocheckpoint", 0},
        {"cache_size", writes ? writersCache : readersCache},
    };
    if (!writes)
        result.push_back({"query_only", 1});
    return result;
}

// SQLite's locks and shared memory cannot be trusted there.
bool isOnNetwork(const QString &path)
{
    struct statfs info = {};
    const QString place = QFileInfo::exists(path) ? path : QFileInfo(path).absolutePath();
    if (statfs(QFile::encodeName(place).constData(), &info) != 0)
        return false;
    constexpr unsigned nfs = 0x6969;
    constexpr unsigned cifs = 0xFF534D42;
    constexpr unsigned smb2 = 0xFE534D42;
    const auto type = static_cast<unsigned>(info.f_type);
    return type == nfs || type == cifs || type == smb2;
}

Result<void> checkPlace(const ConnectionSpec &spec, Access access)
{
    const QFileInfo file(spec.path);
    if (file.isDir())
        return fail(Error::Kind::Input,
                    Martlet::tr("\"%1\" is a folder. Choose a database file.").arg(spec.path));
    if (!file.exists() && !(spec.create && access == Access::Writer))
        return fail(Error::Kind::Input,
                    Martlet::tr("There is no file \"%1\". Check the name, or create a new warehouse there.")
                        .arg(spec.path));
    if (!file.exists() && !QFileInfo(file.absolutePath()).isDir())
        return fail(Error::Kind::Input,
                    Martlet::tr("There is no folder \"%1\". Create it first.").arg(file.absolutePath()));
    if (file.exists() && !file.isReadable())
        return fail(Error::Kind::Denied,
                    Martlet::tr("You may not read \"%1\". Check its permissions.").arg(spec.path));
    if (access == Access::Writer && file.exists() && !file.isWritable())
        return fail(Error::Kind::Denied,
                    Martlet::tr("\"%1\" can only be read. Check its permissions.").arg(spec.path));
    if (access == Access::Writer && isOnNetwork(spec.path))
        return fail(
            Error::Kind::Denied,
            Martlet::tr(
                "\"%1\" lies on a network drive, where it can only be read. Move it to a local disk, or use "
                "PostgreSQL.")
                .arg(spec.path));
    return {};
}

QString personName(const ConnectionSpec &spec)
{
    if (!spec.user.isEmpty())
        return spec.user;
    const passwd *entry = getpwuid(getuid());
    return entry ? QString::fromLocal8Bit(entry->pw_name) : QString::number(getuid());
}

void appUser(sqlite3_context *context, int, sqlite3_value **)
{
    const auto *name = static_cast<const QByteArray *>(sqlite3_user_data(context));
    sqlite3_result_text(context, name->constData(), int(name->size()), SQLITE_TRANSIENT);
}

// Bytes from their hexadecimal digits; NULL for NULL. Newer versions of SQLite have it built in.
void unhex(sqlite3_context *context, int, sqlite3_value **values)
{
    if (sqlite3_value_type(values[0]) == SQLITE_NULL)
        return;
    const auto *digits = reinterpret_cast<const char *>(sqlite3_value_text(values[0]));
    const auto bytes = QByteArray::fromHex(QByteArray::fromRawData(digits, sqlite3_value_bytes(values[0])));
    sqlite3_result_blob64(context, bytes.constData(), sqlite3_uint64(bytes.size()), SQLITE_TRANSIENT);
}

} // namespace

SqliteSession::SqliteSession(ConnectionSpec spec, Access access, QString connection)
    : m_spec(std::move(spec))
    , m_access(access)
    , m_connection(std::move(connection))
    , m_guard([this] { sqlite3_interrupt(m_db); })
    , m_lock(m_spec.path)
    , m_patience(m_spec.patience)
{
}

SqliteSession::~SqliteSession()
{
    if (m_db) {
        if (inTransaction())
            sqlite3_exec(m_db, "ROLLBACK", nullptr, nullptr, nullptr);
        m_kept.clear();
        // Closing the last connection makes a checkpoint, which only the holder of the lock may do.
        m_patience = 0;
        if (m_access == Access::Writer && !lockForWrite())
            sqlite3_db_config(m_db, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    }
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<Session>> SqliteSession::open(const ConnectionSpec &spec, Access access)
{
    static std::atomic<int> count = 0;
    TRY(checkPlace(spec, access));
    std::unique_ptr<SqliteSession> session(
        new SqliteSession(spec, access, u"martlet-sqlite-%1"_s.arg(++count)));
    TRY(session->connect());
    TRY(session->setUp());
    return session;
}

Result<void> SqliteSession::connect()
{
    // Before the first connection of the process. Nobody asks how much memory SQLite holds, and counting it
    // locks all threads out for each page and row.
    [[maybe_unused]] static const int counted = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    database.setDatabaseName(m_spec.path);
    if (m_access != Access::Writer)
        database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
    if (!database.open())
        return fail(sqliteError(database.lastError().nativeErrorCode().toInt(),
                                database.lastError().databaseText(), m_spec.path));
    const QVariant handle = database.driver()->handle();
    if (qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return fail(Error::Kind::Internal, u"The Qt driver gave no handle of SQLite."_s);
    m_db = *static_cast<sqlite3 *const *>(handle.constData());
    return {};
}

// Asked apart from other statements: some that only ask count as writing, and would want the writer's lock.
Result<QString> SqliteSession::pragma(const char *name)
{
    SqliteStatement statement;
    if (statement.prepare(m_db, QByteArray("PRAGMA ") + name, {}) != SQLITE_OK ||
        statement.step() != SQLITE_ROW)
        return fail(lastError());
    return SqliteRow(statement.handle()).string(0);
}

Result<void> SqliteSession::useWriteAheadLog()
{
    TRY_ASSIGN(const QString before, pragma("journal_mode"));
    if (before != u"wal") {
        TRY(lockForWrite());
        const auto changed = run("PRAGMA journal_mode=WAL");
        unlockAfterWrite();
        TRY(changed);
        TRY_ASSIGN(const QString after, pragma("journal_mode"));
        if (after != u"wal")
            return fail(Error::Kind::Disk,
                        Martlet::tr("\"%1\" cannot be used with a write-ahead log, which safe loading needs. "
                                    "Move it to a local disk.")
                            .arg(m_spec.path));
    }
    sqlite3_wal_hook(
        m_db,
        [](void *self, sqlite3 *, const char *, int pages) {
            static_cast<SqliteSession *>(self)->m_walPages = pages;
            return SQLITE_OK;
        },
        this);
    return {};
}

void SqliteSession::addFunctions()
{
    auto *name = new QByteArray(personName(m_spec).toUtf8());
    sqlite3_create_function_v2(m_db, "app_user", 0, SQLITE_UTF8 | SQLITE_INNOCUOUS, name, appUser, nullptr,
                               nullptr, [](void *bytes) { delete static_cast<QByteArray *>(bytes); });
    sqlite3_create_function_v2(m_db, "unhex", 1, SQLITE_UTF8 | SQLITE_INNOCUOUS | SQLITE_DETERMINISTIC, nullptr,
                               unhex, nullptr, nullptr, nullptr);
    addHashGroups(m_db);
    addMadeTables(m_db);
    addStoredQueries(m_db);
}

// The second lock on readers, behind the read-only file and query_only: it also stops what those let through.
Result<void> SqliteSession::installAuthorizer()
{
    // Tables that are functions ask to write the schema when first used, which the authorizer will deny.
    TRY(integer(u"SELECT count(*) FROM json_each('[]'), json_tree('[]'), hash_groups('SELECT 1', 'k'), "
                "placed_rows('SELECT 1', 'r:0/|'), row_pairs('SELECT 1, 1', '1')"_s));
    TRY(integer(u"SELECT count(*) FROM low_stock(0) WHERE 1 = 0"_s)); // which reads nothing
    m_kept.clear();
    sqlite3_limit(m_db, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_set_authorizer(
        m_db,
        [](void *self, int action, const char *first, const char *second, const char *, const char *) {
            const auto *session = static_cast<SqliteSession *>(self);
            return session->m_runsOwn || isAllowed(session->m_access, action, first, second) ? SQLITE_OK
                                                                                             : SQLITE_DENY;
        },
        this);
    return {};
}

// A second thread sorts only where the runs go to files, and a run is as large as the cache: 1 MiB stays in the
// processor's own. The settings come back past the check of the transaction, which an interrupted index ends.
Result<void> SqliteSession::sortInFiles(const std::function<Result<void>()> &work)
{
    const auto set = [this](qint64 temporary, int threads, qint64 cache) {
        const auto sql = u"PRAGMA temp_store=%1; PRAGMA threads=%2; PRAGMA cache_size=%3"_s;
        return run(sql.arg(temporary).arg(threads).arg(cache).toLatin1().constData());
    };
    TRY(set(tempInFiles, 1, -1024));
    const auto worked = work();
    TRY(set(tempInMemory, 0, m_access == Access::Writer ? writersCache : readersCache));
    return worked;
}

Result<void> SqliteSession::setUp()
{
    const bool writes = m_access == Access::Writer;
    sqlite3_busy_handler(
        m_db, [](void *self, int tries) { return static_cast<SqliteSession *>(self)->waitForLock(tries); },
        this);
    sqlite3_progress_handler(
        m_db, 4000,
        [](void *self) {
            const auto *session = static_cast<SqliteSession *>(self);
            return session->m_guard.isInterrupted() || session->m_deadline.hasExpired() ? 1 : 0;
        },
        this);
    sqlite3_db_config(m_db, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(m_db, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_db_config(m_db, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, writes ? 0 : 1, nullptr);
    sqlite3_limit(m_db, SQLITE_LIMIT_LENGTH, 16 << 20);
    sqlite3_limit(m_db, SQLITE_LIMIT_SQL_LENGTH, 1 << 20);
    sqlite3_limit(m_db, SQLITE_LIMIT_VARIABLE_NUMBER, 1000);

    // The plugin and we must share one library, or its handle means nothing to us.
    TRY_ASSIGN(const Value version, scalar(u"SELECT sqlite_version()"_s));
    if (toText(version) != QString::fromLatin1(sqlite3_libversion()))
        return fail(Error::Kind::Internal, u"Qt uses another SQLite library than Martlet."_s, toText(version));
    for (const Pragma &setting : settings(m_access)) {
        if (setting.isWish && isOnNetwork(m_spec.path)) // where a file may go away under its map
            continue;
        const QByteArray value = QByteArray::number(setting.value);
        const QByteArray sql = QByteArray("PRAGMA ") + setting.pragma + '=' + value;
        TRY(run(sql.constData()));
        TRY_ASSIGN(const QString found, pragma(setting.pragma));
        if (found != QLatin1StringView(value) && !setting.isWish)
            return fail(Error::Kind::Internal,
                        u"SQLite does not take the setting \"%1\"."_s.arg(QLatin1StringView(setting.pragma)),
                        found);
    }
    if (writes)
        TRY(useWriteAheadLog());
    TRY(integer(u"SELECT count(*) FROM sqlite_schema"_s)); // the first look into the file
    addFunctions();
    return writes ? Result<void>() : installAuthorizer();
}

} // namespace martlet

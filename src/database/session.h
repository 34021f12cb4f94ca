// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "base/resultset.h"
#include "database/bindings.h"
#include "database/bulkwriter.h"
#include "database/engine.h"
#include "database/row.h"

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace martlet {

class Dialect;
class Groups;
struct ColumnGrouping;
struct ColumnQuery;
struct ConnectionSpec;

// What a session may do. Reader: read-only by engine and authorizer. AdHoc: as Reader, for SQL typed by people.
enum class Access { Writer, Reader, AdHoc };

struct SelectOptions
{
    // Types of result columns by name (in any case), where the engine's own are not enough: a SUM over *_e4 is
    // Money. On SQLite an INTEGER is the units of a declared Money, Quantity or Number; a REAL is the amount
    // itself. On PostgreSQL the number's text counts. What has more decimals than declared is rounded half away
    // from zero. Undeclared columns stay exact: NUMERIC becomes Number with as many decimals as it takes, or
    // else Text.
    std::vector<ResultColumn> columns = {};
    qint64 rowLimit = 0; // 0: all
};

struct Selection
{
    ResultSetPtr rows;
    bool cut = false; // rowLimit was reached and there was more
};

// One connection to a warehouse or any database, used by the one thread that opened it (interrupt() apart).
// One statement runs at a time. A result that was cut by a lost connection, a timeout or a cancel is an Error,
// never a shorter table.
class Session
{
public:
    [[nodiscard]] static Result<std::unique_ptr<Session>> open(const ConnectionSpec &spec, Access access);
    virtual ~Session() = default;

    virtual Engine engine() const = 0;
    virtual const Dialect &dialect() const = 0;

    // One statement; the number of rows it changed.
    [[nodiscard]] virtual Result<qint64> execute(const QString &sql, const Bindings &bindings = {},
                                                 std::stop_token stop = {}) = 0;
    // Several statements from our own schema files; never text from people.
    [[nodiscard]] virtual Result<void> executeScript(const QString &sql) = 0;
    // Calls `visit` for each row; its Error ends the statement and is returned.
    [[nodiscard]] virtual Result<void> forEachRow(const QString &sql, const Bindings &bindings,
                                                  const std::function<Result<void>(const Row &)> &visit,
                                                  std::stop_token stop = {}) = 0;
    [[nodiscard]] Result<Selection> select(const QString &sql, const Bindings &bindings = {},
                                           const SelectOptions &options = {}, std::stop_token stop = {},
                                           Progress progress = {});
    // First column of the first row; Null when there is no row.
    [[nodiscard]] Result<Value> scalar(const QString &sql, const Bindings &bindings = {});
    [[nodiscard]] Result<qint64> integer(const QString &sql,
                                         const Bindings &bindings = {}); // 0 for no row, NULL
    [[nodiscard]] virtual Result<std::unique_ptr<BulkWriter>> bulkInsert(const QString &table,
                                                                         const QStringList &columns) = 0;

    // Reads columns that are kept beside rows, of these days, both inside, once for all the groupings: the
    // groups of each. The source has no parameters. Only SQLite keeps any.
    [[nodiscard]] virtual Result<std::vector<std::unique_ptr<Groups>>>
    groupColumns(const ColumnQuery &source, const std::vector<ColumnGrouping> &groupings, QDate from, QDate to,
                 std::stop_token stop = {});

    // Runs `work`, which makes indexes. SQLite may sort in unnamed temporary files meanwhile, which takes half
    // the time and bounds the memory; whatever comes of the work, temporary data stays in memory again
    // afterwards. For columns only that lie in the database in the clear. On other engines `work` alone.
    [[nodiscard]] virtual Result<void> sortInFiles(const std::function<Result<void>()> &work) { return work(); }

    virtual bool inTransaction() const = 0;
    virtual Access access() const = 0;
    // From any thread: ends the running statement with Error::Kind::Cancelled; nothing when none runs.
    virtual void interrupt() = 0;
    // A round trip; false when the connection is gone.
    virtual bool isAlive() = 0;

    // Puts back what a person's SQL may have changed in the session; a Pool calls it between statements of
    // theirs.
    [[nodiscard]] virtual Result<void> reset() = 0;

protected:
    friend class Transaction;
    // The outermost transaction: how the engine begins and ends it, the writer's lock included. commitWork()
    // tells the truth: an Error means that nothing was kept, or with code "unknown-commit" that nobody could
    // say.
    [[nodiscard]] virtual Result<void> beginWork(bool write) = 0;
    [[nodiscard]] virtual Result<void> commitWork() = 0;
    [[nodiscard]] virtual Result<void> rollbackWork() = 0;

    [[nodiscard]] virtual Result<Selection> selectTyped(const QString &sql, const Bindings &bindings,
                                                        const SelectOptions &options, std::stop_token stop,
                                                        Progress progress) = 0;
};

} // namespace martlet

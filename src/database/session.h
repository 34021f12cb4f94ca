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
struct ConnectionSpec;

// What a session may do. Reader: read-only by engine and authorizer. AdHoc: as Reader, for SQL typed by people.
enum class Access { Writer, Reader, AdHoc };

struct SelectOptions
{
    // Types of result columns by name, where the engine's own are not enough: a SUM over *_e4 is Money.
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

    virtual bool inTransaction() const = 0;
    // From any thread: ends the running statement with Error::Kind::Cancelled; nothing when none runs.
    virtual void interrupt() = 0;
    // A round trip; false when the connection is gone.
    virtual bool isAlive() = 0;

protected:
    // The column types the engine itself states for the statement, for select().
    [[nodiscard]] virtual Result<Selection> selectTyped(const QString &sql, const Bindings &bindings,
                                                        const SelectOptions &options, std::stop_token stop,
                                                        Progress progress) = 0;
};

} // namespace martlet

// SPDX-License-Identifier: GPL-3.0-or-later
// A question of a person's own. It may only read, also where it is asked in the midst of a load.
#include "base/tr.h"
#include "database/session.h"
#include "quality/measurement.h"

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

// Readers cannot write anyway. A writer is told not to: on PostgreSQL until the savepoint around the check is
// taken back, on SQLite until this ends.
Result<void> readingOnly(Session &session, const std::function<Result<void>()> &work)
{
    if (session.access() != Access::Writer)
        return work();
    const bool isSqlite = session.engine() == Engine::Sqlite;
    TRY(session.executeScript(isSqlite ? u"PRAGMA query_only = ON"_s
                                       : u"SET LOCAL transaction_read_only = on"_s));
    auto done = work();
    if (isSqlite)
        TRY(session.executeScript(u"PRAGMA query_only = OFF"_s));
    return done;
}

} // namespace

Result<CheckResult> measureSql(const Measurement &of)
{
    auto result = of.begin();
    result.batch = {};
    TRY(readingOnly(of.session, [&]() -> Result<void> {
        return of.session.forEachRow(
            of.check.sql, {},
            [&](const Row &row) -> Result<void> {
                FailingRow failing{row.isNull(0) ? u"NULL"_s : row.string(0), {}};
                const bool isFirst = result.failed == 0;
                for (int at = 1; at < row.columnCount(); ++at) {
                    if (isFirst)
                        result.columns += row.name(at);
                    failing.cells += row.isNull(at) ? u"NULL"_s : row.string(at);
                }
                keepFailing(result, std::move(failing), of.measuring.mostRows);
                return {};
            },
            of.stop);
    }));
    result.checked = result.failed;
    result.message = result.failed == 0 ? Martlet::tr("The question has no failing row.")
                                        : Martlet::tr("The question has %L1 failing rows.").arg(result.failed);
    return result;
}

} // namespace martlet

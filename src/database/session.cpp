// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/session.h"

#include "database/columns/columnquery.h"
#include "database/connectionspec.h"
#include "database/postgres/postgressession.h"
#include "database/sqlite/sqlitesession.h"

namespace martlet {

using namespace Qt::StringLiterals;

Result<std::unique_ptr<Session>> Session::open(const ConnectionSpec &spec, Access access)
{
    return spec.engine == Engine::Sqlite ? SqliteSession::open(spec, access)
                                         : PostgresSession::open(spec, access);
}

Result<Selection> Session::select(const QString &sql, const Bindings &bindings, const SelectOptions &options,
                                  std::stop_token stop, Progress progress)
{
    return selectTyped(sql, bindings, options, std::move(stop), std::move(progress));
}

Result<std::vector<std::unique_ptr<Groups>>>
Session::groupColumns(const ColumnQuery &, const std::vector<ColumnGrouping> &, QDate, QDate, std::stop_token)
{
    return fail(Error::Kind::Internal, u"This engine keeps no columns."_s);
}

Result<Value> Session::scalar(const QString &sql, const Bindings &bindings)
{
    SelectOptions options;
    options.rowLimit = 1;
    TRY_ASSIGN(const Selection selection, selectTyped(sql, bindings, options, {}, {}));
    const ResultSet &rows = *selection.rows;
    return rows.rowCount() == 0 || rows.columnCount() == 0 ? Value(Null{}) : rows.value(0, 0);
}

Result<qint64> Session::integer(const QString &sql, const Bindings &bindings)
{
    std::optional<qint64> first;
    TRY(forEachRow(sql, bindings, [&](const Row &row) -> Result<void> {
        if (!first)
            first = row.integer(0);
        return {};
    }));
    return first.value_or(0);
}

} // namespace martlet

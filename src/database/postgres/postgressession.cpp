// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/postgres/postgressession.h"

#include "base/tr.h"
#include "database/collector.h"
#include "database/dialect.h"
#include "database/postgres/postgresbulkwriter.h"
#include "database/postgres/postgreserrors.h"
#include "database/postgres/postgresrow.h"
#include "database/sqltext.h"

#include <libpq-fe.h>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 rowsPerReport = 10000; // rows

std::vector<Collector::Column> statedColumns(const pg_result *result)
{
    std::vector<Collector::Column> columns;
    for (int i = 0; i < PQnfields(result); ++i)
        columns.push_back({postgresColumn(result, i)});
    return columns;
}

Result<void> collect(Collector &into, const pg_result *result, const std::vector<bool> &isBytes)
{
    for (int column = 0; column < int(isBytes.size()); ++column) {
        const std::string_view text(PQgetvalue(result, 0, column), size_t(PQgetlength(result, 0, column)));
        if (PQgetisnull(result, 0, column) != 0) {
            into.null(column);
        } else if (isBytes[size_t(column)]) {
            const QByteArray raw = postgresBytes(text);
            TRY(into.bytes(column, {raw.constData(), size_t(raw.size())}));
        } else {
            TRY(into.text(column, text));
        }
    }
    into.endRow();
    return {};
}

std::vector<bool> bytesColumns(const pg_result *result)
{
    std::vector<bool> isBytes;
    for (int i = 0; i < PQnfields(result); ++i)
        isBytes.push_back(postgresColumn(result, i).type == ColumnType::Blob);
    return isBytes;
}

bool changesRows(const pg_result *result)
{
    const QByteArrayView tag(PQcmdStatus(const_cast<pg_result *>(result)));
    return !tag.startsWith("SELECT") && !tag.startsWith("FETCH");
}

} // namespace

const Dialect &PostgresSession::dialect() const
{
    return Dialect::of(Engine::PostgreSql);
}

bool PostgresSession::inTransaction() const
{
    const auto status = PQtransactionStatus(m_db);
    return status == PQTRANS_INTRANS || status == PQTRANS_INERROR || (status == PQTRANS_ACTIVE && m_inWork);
}

bool PostgresSession::isAlive()
{
    const StatementGuard::Running running(m_guard);
    if (!running.admitted() || !send(u"SELECT 1"_s, {}, false))
        return false;
    m_lost = QDeadlineTimer(std::chrono::seconds(2));
    return drain().has_value();
}

Result<void> PostgresSession::reset()
{
    if (inTransaction())
        TRY(rollbackWork());
    const StatementGuard::Running running(m_guard);
    TRY(running.admitted());
    TRY(runSimple("DISCARD ALL"));
    m_isDirty = false;
    return {};
}

// Settings a person's statement made must not outlive it.
Result<void> PostgresSession::cleanBeforePerson()
{
    if (m_access != Access::AdHoc)
        return {};
    if (m_isDirty && !inTransaction())
        TRY(reset());
    m_isDirty = true;
    return {};
}

Result<qint64> PostgresSession::execute(const QString &sql, const Bindings &bindings, std::stop_token stop)
{
    TRY(cleanBeforePerson());
    const StatementGuard::Running running(m_guard, stop);
    TRY(running.admitted());
    TRY(send(sql, bindings, false));
    qint64 changed = 0;
    Result<void> outcome;
    for (;;) {
        TRY_ASSIGN(const PgResult result, next());
        if (!result)
            break;
        if (const auto good = check(result.get()); !good) {
            TRY(drain());
            return fail(good.error());
        }
        if (changesRows(result.get()))
            changed = QByteArray(PQcmdTuples(result.get())).toLongLong();
    }
    return changed;
}

Result<void> PostgresSession::executeScript(const QString &sql)
{
    if (m_access == Access::AdHoc)
        return fail(Error::Kind::Denied, Martlet::tr("Only one statement can be run at a time."));
    const StatementGuard::Running running(m_guard);
    TRY(running.admitted());
    TRY_ASSIGN(const QByteArray utf8, toStorableUtf8(sql));
    TRY(runSimple(utf8.constData()));
    return {};
}

Result<void> PostgresSession::forEachRow(const QString &sql, const Bindings &bindings,
                                         const std::function<Result<void>(const Row &)> &visit,
                                         std::stop_token stop)
{
    TRY(cleanBeforePerson());
    const StatementGuard::Running running(m_guard, stop);
    TRY(running.admitted());
    TRY(send(sql, bindings, true));
    for (;;) {
        TRY_ASSIGN(const PgResult result, next());
        if (!result)
            return {};
        if (const auto good = check(result.get()); !good) {
            TRY(drain());
            return good;
        }
        if (PQresultStatus(result.get()) != PGRES_SINGLE_TUPLE)
            continue;
        const PostgresRow row(result.get());
        auto visited = visit(row);
        if (visited && row.misread())
            visited =
                fail(Error::Kind::Integrity, Martlet::tr("The column \"%1\" should hold a number and holds "
                                                         "something else. Check the data.")
                                                 .arg(row.name(*row.misread())));
        if (visited && m_guard.isInterrupted())
            visited = fail(cancelled());
        if (!visited) {
            TRY(abandon());
            return visited;
        }
    }
}

Result<Selection> PostgresSession::selectTyped(const QString &sql, const Bindings &bindings,
                                               const SelectOptions &options, std::stop_token stop,
                                               Progress progress)
{
    TRY(cleanBeforePerson());
    const StatementGuard::Running running(m_guard, stop);
    TRY(running.admitted());
    if (m_access == Access::AdHoc)
        TRY(requireColumns(sql, bindings));
    const bool hasSavepoint = options.rowLimit > 1 && m_inWork && m_access != Access::Writer;
    if (hasSavepoint)
        TRY(runSimple("SAVEPOINT martlet_cut"));
    TRY(send(sql, bindings, true));
    Selection selection;
    std::optional<Collector> rows;
    std::vector<bool> isBytes;
    for (;;) {
        TRY_ASSIGN(const PgResult result, next());
        if (!result)
            break;
        if (const auto good = check(result.get()); !good) {
            TRY(drain());
            return fail(good.error());
        }
        if (!rows) {
            rows.emplace(statedColumns(result.get()), options.columns);
            isBytes = bytesColumns(result.get());
        }
        if (PQresultStatus(result.get()) != PGRES_SINGLE_TUPLE)
            continue;
        Result<void> taken;
        if (options.rowLimit > 0 && rows->rowCount() == options.rowLimit)
            selection.cut = true;
        else
            taken = m_guard.isInterrupted() ? fail(cancelled()) : collect(*rows, result.get(), isBytes);
        if (!taken) {
            TRY(abandon());
            return fail(taken.error());
        }
        if (selection.cut) {
            TRY(endCutSelect(hasSavepoint));
            break;
        }
        if (rows->rowCount() % rowsPerReport == 0)
            progress.report({rows->rowCount(), 0, u"rows"_s});
    }
    if (!rows)
        return fail(Error::Kind::Internal, u"The server sent no result."_s);
    if (hasSavepoint && !selection.cut)
        TRY(runSimple("RELEASE SAVEPOINT martlet_cut"));
    selection.rows = std::move(*rows).finish();
    return selection;
}

Result<std::unique_ptr<BulkWriter>> PostgresSession::bulkInsert(const QString &table,
                                                                const QStringList &columns)
{
    return PostgresBulkWriter::create(*this, table, columns);
}

} // namespace martlet

// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/sqlite/sqlitebulkwriter.h"

#include "base/tr.h"
#include "database/dialect.h"
#include "database/sqlite/sqlitesession.h"
#include "database/sqltext.h"

#include <sqlite3.h>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {
// More rows per statement than this gain nothing that could be measured.
constexpr size_t mostRows = 32;
constexpr size_t mostParameters = 1000;
} // namespace

SqliteBulkWriter::SqliteBulkWriter(SqliteSession &session, QString head, qsizetype columns)
    : m_session(session)
    , m_running(session.m_guard)
    , m_head(std::move(head))
    , m_columns(size_t(columns))
    , m_rowsPerStatement(std::clamp(mostParameters / m_columns, size_t(1), mostRows))
{
    m_cells.reserve(m_columns * m_rowsPerStatement);
}

Result<std::unique_ptr<BulkWriter>> SqliteBulkWriter::create(SqliteSession &session, const QString &table,
                                                             const QStringList &columns)
{
    if (!session.inTransaction())
        return fail(Error::Kind::Internal, Martlet::tr("Rows are written in bulk only inside a transaction."));
    QStringList names;
    for (const QString &column : columns) {
        TRY_ASSIGN(const QString name, session.dialect().quoted(column));
        names += name;
    }
    TRY_ASSIGN(const QString target, session.dialect().quoted(table));
    // OR FAIL: SQLite need not copy each page it changes, to take back half a statement; whoever hears of a
    // failure takes back all of it.
    const QString head = u"INSERT OR FAIL INTO %1 (%2) VALUES "_s.arg(target, names.join(u','));
    std::unique_ptr<SqliteBulkWriter> writer(new SqliteBulkWriter(session, head, columns.size()));
    TRY(writer->m_running.admitted());
    TRY(writer->prepare(writer->m_many, writer->m_rowsPerStatement));
    return writer;
}

Result<void> SqliteBulkWriter::prepare(SqliteStatement &statement, size_t rows)
{
    const QByteArray row = '(' + QByteArray("?,").repeated(qsizetype(m_columns)).chopped(1) + ')';
    const QByteArray sql = m_head.toUtf8() + (row + ',').repeated(qsizetype(rows)).chopped(1);
    if (statement.prepare(m_session.m_db, sql, {}, true) != SQLITE_OK)
        return fail(remember(m_session.failed()));
    return {};
}

void SqliteBulkWriter::null()
{
    m_cells.push_back({Cell::Kind::Null, 0});
}

void SqliteBulkWriter::integer(qint64 value)
{
    m_cells.push_back({Cell::Kind::Integer, value});
}

void SqliteBulkWriter::decimal(qint64 units, int)
{
    integer(units);
}

void SqliteBulkWriter::text(std::string_view utf8)
{
    if (!isStorableUtf8(utf8) && !m_error)
        remember({Error::Kind::Input, Martlet::tr("A text is not valid UTF-8, or has a NUL.")});
    m_cells.push_back({Cell::Kind::Text, qint64(m_buffer.size()), utf8.size()});
    m_buffer.append(utf8);
}

void SqliteBulkWriter::bytes(std::string_view raw)
{
    m_cells.push_back({Cell::Kind::Bytes, qint64(m_buffer.size()), raw.size()});
    m_buffer.append(raw);
}

void SqliteBulkWriter::boolean(bool value)
{
    integer(value ? 1 : 0);
}

Result<void> SqliteBulkWriter::endRow()
{
    if (m_error)
        return fail(*m_error);
    ++m_rows;
    const size_t pending =
        m_rows % qint64(m_rowsPerStatement) == 0 ? m_rowsPerStatement : size_t(m_rows) % m_rowsPerStatement;
    if (m_cells.size() != pending * m_columns)
        return fail(
            remember({Error::Kind::Internal, u"A row does not have as many cells as there are columns."_s}));
    return pending == m_rowsPerStatement ? flush() : Result<void>();
}

Result<void> SqliteBulkWriter::write(SqliteStatement &statement)
{
    sqlite3_stmt *handle = statement.handle();
    for (size_t i = 0; i < m_cells.size(); ++i) {
        const Cell &cell = m_cells[i];
        const int index = int(i) + 1;
        const char *data = m_buffer.data() + (cell.kind == Cell::Kind::Integer ? 0 : cell.number);
        switch (cell.kind) {
        case Cell::Kind::Null:
            sqlite3_bind_null(handle, index);
            break;
        case Cell::Kind::Integer:
            sqlite3_bind_int64(handle, index, cell.number);
            break;
        case Cell::Kind::Text:
            sqlite3_bind_text64(handle, index, data, cell.size, SQLITE_STATIC, SQLITE_UTF8);
            break;
        case Cell::Kind::Bytes:
            sqlite3_bind_blob64(handle, index, data, cell.size, SQLITE_STATIC);
            break;
        }
    }
    const int code = statement.step();
    const auto result = code == SQLITE_DONE ? Result<void>() : fail(remember(m_session.failed()));
    sqlite3_reset(handle); // each cell is bound anew next time
    return result;
}

Result<void> SqliteBulkWriter::flush()
{
    TRY(write(m_many));
    m_cells.clear();
    m_buffer.clear();
    return {};
}

Result<qint64> SqliteBulkWriter::finish()
{
    if (m_error)
        return fail(*m_error);
    if (!m_cells.empty()) {
        SqliteStatement rest;
        TRY(prepare(rest, m_cells.size() / m_columns));
        TRY(write(rest));
        m_cells.clear();
    }
    m_running.end();
    return m_rows;
}

Error SqliteBulkWriter::remember(Error error)
{
    m_error = error;
    return error;
}

} // namespace martlet

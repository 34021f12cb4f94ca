// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/postgres/postgresbulkwriter.h"

#include "base/tr.h"
#include "database/dialect.h"
#include "database/postgres/postgreserrors.h"
#include "database/postgres/postgressession.h"
#include "database/sqltext.h"

#include <array>
#include <charconv>

#include <libpq-fe.h>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t pieceSize = 64 * 1024;

void appendNumber(std::string &buffer, qint64 value)
{
    std::array<char, 24> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    buffer.append(digits.data(), size_t(end - digits.data()));
}

} // namespace

PostgresBulkWriter::PostgresBulkWriter(PostgresSession &session, qsizetype columns)
    : m_session(session)
    , m_running(session.m_guard)
    , m_columns(columns)
{
    m_buffer.reserve(pieceSize + 4096);
}

Result<std::unique_ptr<BulkWriter>> PostgresBulkWriter::create(PostgresSession &session, const QString &table,
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
    const QString sql = u"COPY %1 (%2) FROM STDIN"_s.arg(target, names.join(u','));

    std::unique_ptr<PostgresBulkWriter> writer(new PostgresBulkWriter(session, columns.size()));
    TRY(writer->m_running.admitted());
    session.forgetCancel();
    if (PQsendQuery(session.m_db, sql.toUtf8().constData()) == 0)
        return fail(postgresError(session.m_db, nullptr, session.m_spec.display()));
    TRY_ASSIGN(const PgResult result, session.next());
    if (PQresultStatus(result.get()) != PGRES_COPY_IN) {
        const auto refused = session.check(result.get());
        TRY(session.drain());
        TRY(refused);
        return fail(Error::Kind::Internal, u"The server did not begin the COPY."_s);
    }
    writer->m_isCopying = true;
    return writer;
}

PostgresBulkWriter::~PostgresBulkWriter()
{
    if (m_isCopying)
        static_cast<void>(end("given up")); // it fails, as it should: nothing is left behind
}

void PostgresBulkWriter::separate()
{
    if (m_cells++ > 0)
        m_buffer += '\t';
}

void PostgresBulkWriter::null()
{
    separate();
    m_buffer += "\\N";
}

void PostgresBulkWriter::integer(qint64 value)
{
    separate();
    appendNumber(m_buffer, value);
}

void PostgresBulkWriter::decimal(qint64 units, int scale)
{
    separate();
    const qint64 one = decimal::powerOfTen(scale);
    const qint64 whole = units / one;
    const quint64 rest = units < 0 ? quint64(-(units % one)) : quint64(units % one);
    if (units < 0 && whole == 0)
        m_buffer += '-';
    appendNumber(m_buffer, whole);
    if (rest == 0)
        return;
    std::string digits = std::to_string(rest);
    m_buffer += '.';
    m_buffer.append(size_t(scale) - digits.size(), '0');
    m_buffer += digits;
}

void PostgresBulkWriter::text(std::string_view utf8)
{
    separate();
    if (!isStorableUtf8(utf8) && !m_error)
        remember({Error::Kind::Input, Martlet::tr("A text is not valid UTF-8, or has a NUL.")});
    for (size_t at = 0; at < utf8.size();) {
        const size_t special = std::min(utf8.find_first_of("\\\t\n\r", at), utf8.size());
        m_buffer.append(utf8, at, special - at);
        if (special < utf8.size()) {
            const char c = utf8[special];
            m_buffer += '\\';
            m_buffer += c == '\t' ? 't' : c == '\n' ? 'n' : c == '\r' ? 'r' : '\\';
        }
        at = special + 1;
    }
}

void PostgresBulkWriter::bytes(std::string_view raw)
{
    separate();
    m_buffer += "\\\\x";
    const QByteArray hex = QByteArray::fromRawData(raw.data(), qsizetype(raw.size())).toHex();
    m_buffer.append(hex.constData(), size_t(hex.size()));
}

void PostgresBulkWriter::boolean(bool value)
{
    separate();
    m_buffer += value ? '1' : '0';
}

Result<void> PostgresBulkWriter::endRow()
{
    if (m_error)
        return fail(*m_error);
    if (m_cells != m_columns)
        return fail(
            remember({Error::Kind::Internal, u"A row does not have as many cells as there are columns."_s}));
    m_cells = 0;
    m_buffer += '\n';
    ++m_rows;
    return m_buffer.size() >= pieceSize ? flush() : Result<void>();
}

Result<void> PostgresBulkWriter::flush()
{
    if (m_session.m_guard.isInterrupted())
        return fail(remember(cancelled()));
    if (PQputCopyData(m_session.m_db, m_buffer.data(), int(m_buffer.size())) != 1)
        return fail(remember(postgresError(m_session.m_db, nullptr, m_session.m_spec.display())));
    m_buffer.clear();
    return {};
}

Result<void> PostgresBulkWriter::end(const char *reason)
{
    m_isCopying = false;
    if (PQputCopyEnd(m_session.m_db, reason) != 1)
        return fail(postgresError(m_session.m_db, nullptr, m_session.m_spec.display()));
    return m_session.drain();
}

Result<qint64> PostgresBulkWriter::finish()
{
    if (m_error)
        return fail(*m_error);
    TRY(flush());
    if (const auto done = end(nullptr); !done)
        return fail(remember(done.error()));
    m_running.end();
    return m_rows;
}

Error PostgresBulkWriter::remember(Error error)
{
    m_error = error;
    return error;
}

} // namespace martlet

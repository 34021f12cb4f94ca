// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/sqlite/sqlitestatement.h"

#include "database/collector.h"
#include "database/sqltext.h"

#include <charconv>
#include <cmath>

#include <sqlite3.h>

namespace martlet {

namespace {

struct Binder
{
    sqlite3_stmt *handle;
    int index;

    int operator()(Null) const { return sqlite3_bind_null(handle, index); }
    int operator()(qint64 number) const { return sqlite3_bind_int64(handle, index, number); }
    int operator()(double number) const { return sqlite3_bind_double(handle, index, number); }
    int operator()(Money money) const { return sqlite3_bind_int64(handle, index, money.units()); }
    int operator()(Quantity quantity) const { return sqlite3_bind_int64(handle, index, quantity.units()); }
    int operator()(ScaledNumber number) const { return sqlite3_bind_int64(handle, index, number.units); }
    int operator()(const QString &text) const { return bindText(text.toUtf8()); }
    int operator()(QDate date) const { return bindText(date.toString(Qt::ISODate).toUtf8()); }
    int operator()(const QByteArray &bytes) const
    {
        // A null pointer would bind NULL, and an empty blob is none.
        const char *data = bytes.isEmpty() ? "" : bytes.constData();
        return sqlite3_bind_blob64(handle, index, data, sqlite3_uint64(bytes.size()), SQLITE_TRANSIENT);
    }
    int operator()(bool truth) const { return sqlite3_bind_int(handle, index, truth ? 1 : 0); }
    int bindText(const QByteArray &utf8) const
    {
        return sqlite3_bind_text64(handle, index, utf8.constData(), sqlite3_uint64(utf8.size()),
                                   SQLITE_TRANSIENT, SQLITE_UTF8);
    }
};

// Whether nothing but white space, semicolons and comments follows.
bool isOnlyNoise(sqlite3 *db, const char *tail)
{
    while (*tail != 0) {
        sqlite3_stmt *next = nullptr;
        const int code = sqlite3_prepare_v3(db, tail, -1, 0, &next, &tail);
        sqlite3_finalize(next);
        if (code != SQLITE_OK || next)
            return false;
    }
    return true;
}

} // namespace

void SqliteStatement::Finalizer::operator()(sqlite3_stmt *handle) const
{
    sqlite3_finalize(handle);
}

int SqliteStatement::prepare(sqlite3 *db, const QByteArray &sql, QStringList names, bool isKept)
{
    sqlite3_stmt *handle = nullptr;
    const char *tail = nullptr;
    const unsigned flags = isKept ? SQLITE_PREPARE_PERSISTENT : 0;
    const int code = sqlite3_prepare_v3(db, sql.constData(), int(sql.size()) + 1, flags, &handle, &tail);
    m_handle.reset(handle);
    m_names = std::move(names);
    if (code != SQLITE_OK)
        return code;
    if (!isOnlyNoise(db, tail)) {
        m_handle.reset();
        return SQLITE_MISUSE;
    }
    return SQLITE_OK;
}

int SqliteStatement::bind(int index, const Value &value)
{
    return std::visit(Binder{m_handle.get(), index}, value);
}

int SqliteStatement::step()
{
    return sqlite3_step(m_handle.get());
}

void SqliteStatement::reset()
{
    sqlite3_reset(m_handle.get());
    sqlite3_clear_bindings(m_handle.get());
}

bool SqliteStatement::isReadOnly() const
{
    return sqlite3_stmt_readonly(m_handle.get()) != 0;
}

int SqliteRow::columnCount() const
{
    return sqlite3_column_count(m_handle);
}

QString SqliteRow::name(int column) const
{
    return QString::fromUtf8(sqlite3_column_name(m_handle, column));
}

bool SqliteRow::isNull(int column) const
{
    return sqlite3_column_type(m_handle, column) == SQLITE_NULL;
}

qint64 SqliteRow::integer(int column) const
{
    if (sqlite3_column_type(m_handle, column) == SQLITE_TEXT)
        return units(column, 0);
    return sqlite3_column_int64(m_handle, column);
}

double SqliteRow::real(int column) const
{
    return sqlite3_column_double(m_handle, column);
}

std::string_view SqliteRow::text(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_handle, column));
    return text ? std::string_view(text, size_t(sqlite3_column_bytes(m_handle, column))) : std::string_view();
}

QByteArray SqliteRow::bytes(int column) const
{
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_handle, column));
    return QByteArray(data, sqlite3_column_bytes(m_handle, column));
}

qint64 SqliteRow::units(int column, int scale) const
{
    switch (sqlite3_column_type(m_handle, column)) {
    case SQLITE_INTEGER:
        return sqlite3_column_int64(m_handle, column);
    case SQLITE_NULL:
        return 0;
    case SQLITE_FLOAT: {
        const double scaled = sqlite3_column_double(m_handle, column) * double(decimal::powerOfTen(scale));
        if (std::abs(scaled) < 9.2e18)
            return std::llround(scaled);
        break;
    }
    case SQLITE_TEXT:
        if (const auto units = decimal::parse(text(column), scale))
            return *units;
        break;
    default:
        break;
    }
    if (!m_misread)
        m_misread = column;
    return 0;
}

} // namespace martlet

// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/postgres/postgresrow.h"

#include "database/postgres/typeoids.h"

#include <charconv>

#include <libpq-fe.h>

namespace martlet {

namespace {

constexpr int mostDecimals = 18; // of 64 bits

// The scale of NUMERIC(p, s) as src/backend/utils/adt/numeric.c packs it: 11 bits, signed, behind 4 bytes.
std::optional<int> numericScale(int modifier)
{
    if (modifier < 4)
        return std::nullopt;
    return (((modifier - 4) & 0x7ff) ^ 1024) - 1024;
}

} // namespace

int PostgresRow::columnCount() const
{
    return PQnfields(m_result);
}

QString PostgresRow::name(int column) const
{
    return QString::fromUtf8(PQfname(m_result, column));
}

bool PostgresRow::isNull(int column) const
{
    return PQgetisnull(m_result, 0, column) != 0;
}

qint64 PostgresRow::integer(int column) const
{
    if (PQftype(m_result, column) == boolOid)
        return text(column) == "t" ? 1 : 0;
    return units(column, 0);
}

double PostgresRow::real(int column) const
{
    if (isNull(column))
        return 0;
    const std::string_view view = text(column);
    double value = 0;
    if (std::from_chars(view.data(), view.data() + view.size(), value).ptr != view.data() + view.size())
        refuse(column);
    return value;
}

std::string_view PostgresRow::text(int column) const
{
    return {PQgetvalue(m_result, 0, column), size_t(PQgetlength(m_result, 0, column))};
}

QByteArray PostgresRow::bytes(int column) const
{
    return postgresBytes(text(column));
}

qint64 PostgresRow::units(int column, int scale) const
{
    if (isNull(column))
        return 0;
    const auto units = decimal::parse(text(column), scale);
    if (!units)
        refuse(column);
    return units.value_or(0);
}

void PostgresRow::refuse(int column) const
{
    if (!m_misread)
        m_misread = column;
}

ResultColumn postgresColumn(const pg_result *result, int column)
{
    ResultColumn shown{QString::fromUtf8(PQfname(result, column)), ColumnType::Text};
    switch (PQftype(result, column)) {
    case int2Oid:
    case int4Oid:
    case int8Oid:
    case oidOid:
        shown.type = ColumnType::Integer;
        break;
    case float4Oid:
    case float8Oid:
        shown.type = ColumnType::Real;
        break;
    case numericOid: {
        const int scale = std::max(0, numericScale(PQfmod(result, column)).value_or(0));
        if (scale <= mostDecimals)
            shown = {shown.name, ColumnType::Number, scale};
        break;
    }
    case dateOid:
        shown.type = ColumnType::Date;
        break;
    case boolOid:
        shown.type = ColumnType::Boolean;
        break;
    case byteaOid:
        shown.type = ColumnType::Blob;
        break;
    default:
        break;
    }
    return shown;
}

QByteArray postgresBytes(std::string_view text)
{
    if (text.starts_with("\\x"))
        return QByteArray::fromHex(QByteArray::fromRawData(text.data() + 2, qsizetype(text.size()) - 2));
    size_t size = 0;
    // PQgetvalue ends its text with a zero.
    unsigned char *raw = PQunescapeBytea(reinterpret_cast<const unsigned char *>(text.data()), &size);
    const QByteArray bytes(reinterpret_cast<const char *>(raw), qsizetype(size));
    PQfreemem(raw);
    return bytes;
}

} // namespace martlet

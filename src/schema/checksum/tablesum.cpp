// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/checksum/tablesum.h"

#include <QCryptographicHash>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace martlet {

namespace {

void appendNumber(QByteArray &bytes, quint64 value)
{
    char raw[sizeof value];
    qToLittleEndian(value, raw);
    bytes.append(raw, qsizetype(sizeof raw));
}

} // namespace

void CanonicalRow::null()
{
    m_bytes.append('n');
}

void CanonicalRow::integer(qint64 value)
{
    m_bytes.append('i');
    appendNumber(m_bytes, quint64(value));
}

void CanonicalRow::text(std::string_view utf8)
{
    m_bytes.append('t');
    appendNumber(m_bytes, utf8.size());
    m_bytes.append(utf8.data(), qsizetype(utf8.size()));
}

void TableSum::add(const CanonicalRow &row)
{
    const auto hash = QCryptographicHash::hash(row.bytes(), QCryptographicHash::Blake2b_160);
    const auto low = qFromBigEndian<quint64>(hash.constData() + sizeof(quint64));
    m_low += low;
    m_high += qFromBigEndian<quint64>(hash.constData()) + (m_low < low ? 1 : 0);
    ++m_rows;
}

QString TableSum::hex() const
{
    return u"%1%2"_s.arg(m_high, 16, 16, QChar(u'0')).arg(m_low, 16, 16, QChar(u'0'));
}

} // namespace martlet

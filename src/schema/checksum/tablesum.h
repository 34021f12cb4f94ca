// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <string_view>

namespace martlet {

// One row as bytes that do not depend on the engine: each cell is framed by its length, so that no two
// different rows have the same bytes; NULL differs from empty text and from 0.
class CanonicalRow final
{
public:
    void clear() { m_bytes.resize(0); }
    void null();
    void integer(qint64 value);
    void text(std::string_view utf8);
    const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

// The number of rows and the sum of their hashes (the first 128 bits of BLAKE2b-160) modulo 2^128: the same
// whatever the order, another when a row is changed, lost or there twice.
class TableSum final
{
public:
    void add(const CanonicalRow &row);
    qint64 rows() const { return m_rows; }
    QString hex() const; // 32 digits

private:
    qint64 m_rows = 0;
    quint64 m_high = 0;
    quint64 m_low = 0;
};

} // namespace martlet

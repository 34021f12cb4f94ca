// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/resultset.h"
#include "database/row.h"

#include <optional>

struct pg_result;

namespace martlet {

// The only row of a single-row result, in text format.
class PostgresRow final : public Row
{
public:
    explicit PostgresRow(const pg_result *result)
        : m_result(result)
    {
    }
    int columnCount() const override;
    QString name(int column) const override;
    bool isNull(int column) const override;
    qint64 integer(int column) const override;
    double real(int column) const override;
    std::string_view text(int column) const override;
    QByteArray bytes(int column) const override;
    qint64 units(int column, int scale) const override;
    // The first column whose content was asked for as a number and is none.
    std::optional<int> misread() const { return m_misread; }

private:
    void refuse(int column) const;

    const pg_result *m_result;
    mutable std::optional<int> m_misread;
};

// What the server states of a column: name, and type by its OID; NUMERIC without a scale is a Number of scale
// 0.
ResultColumn postgresColumn(const pg_result *result, int column);
// BYTEA from its text form.
QByteArray postgresBytes(std::string_view text);

} // namespace martlet

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/value.h"

#include <string_view>

namespace martlet {

// The current row of a running statement; valid only inside the callback that receives it.
class Row
{
public:
    virtual ~Row() = default;
    virtual int columnCount() const = 0;
    virtual QString name(int column) const = 0;
    virtual bool isNull(int column) const = 0;
    virtual qint64 integer(int column) const = 0; // 0 for null
    virtual double real(int column) const = 0;
    virtual std::string_view text(int column) const = 0; // UTF-8; numbers as the engine prints them
    virtual QByteArray bytes(int column) const = 0;      // BLOB / BYTEA
    // A stored amount in units of 10^-scale: SQLite's INTEGER as it is, PostgreSQL's NUMERIC parsed exactly.
    virtual qint64 units(int column, int scale) const = 0;
    QString string(int column) const
    {
        const auto view = text(column);
        return QString::fromUtf8(view.data(), qsizetype(view.size()));
    }
    QDate date(int column) const { return QDate::fromString(string(column), Qt::ISODate); }
    Money money(int column) const { return Money::fromUnits(units(column, Money::scale)); }
    Quantity quantity(int column) const { return Quantity::fromUnits(units(column, Quantity::scale)); }
};

} // namespace martlet

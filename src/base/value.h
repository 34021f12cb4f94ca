// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decimal.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <variant>

namespace martlet {

struct Null
{
    bool operator==(const Null &) const = default;
};

// A number with its own scale, exact: units × 10^-scale.
struct ScaledNumber
{
    qint64 units = 0;
    int scale = 0;
    bool operator==(const ScaledNumber &) const = default;
};

// One cell, one bound parameter, one default: the only currency between database, engine and pages.
using Value =
    std::variant<Null, qint64, double, Money, Quantity, ScaledNumber, QString, QDate, QByteArray, bool>;

bool isNull(const Value &value);
// Engine-neutral and locale-free: numbers with '.', ISO dates, "true"/"false", hex for bytes, "" for NULL.
QString toText(const Value &value);

// What a column of a ResultSet holds. Money, Quantity and Number are int64 units with a scale.
enum class ColumnType { Integer, Real, Money, Quantity, Number, Text, Date, Boolean, Blob };

} // namespace martlet

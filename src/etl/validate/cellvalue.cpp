// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/validate/cellvalue.h"

#include <QDateTime>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

std::optional<TypedCell> number(CellKind kind, std::optional<qint64> value)
{
    return value ? std::optional(TypedCell::number(kind, *value)) : std::nullopt;
}

std::optional<qint64> secondsOf(const QString &text)
{
    const auto time = QTime::fromString(text, u"HH:mm:ss"_s);
    return time.isValid() ? std::optional(qint64(time.msecsSinceStartOfDay() / 1000)) : std::nullopt;
}

std::optional<qint64> stampOf(const QString &text)
{
    auto stamp = QDateTime::fromString(text, u"yyyy-MM-dd HH:mm:ss"_s);
    stamp.setTimeSpec(Qt::UTC);
    return stamp.isValid() ? std::optional(stamp.toSecsSinceEpoch()) : std::nullopt;
}

} // namespace

int scaleOf(CellKind kind)
{
    return kind == CellKind::Money      ? Money::scale
           : kind == CellKind::Quantity ? Quantity::scale
           : kind == CellKind::Number   ? 9
                                        : 0;
}

std::optional<TypedCell> cellFromText(CellKind kind, const QString &text, std::string &storage)
{
    const auto utf8 = text.toStdString();
    switch (kind) {
    case CellKind::Integer:
    case CellKind::Money:
    case CellKind::Quantity:
    case CellKind::Number:
        return number(kind, decimal::parse(utf8, scaleOf(kind)));
    case CellKind::Date: {
        const auto day = QDate::fromString(text, u"yyyy-MM-dd"_s);
        return day.isValid() ? number(kind, day.toJulianDay()) : std::nullopt;
    }
    case CellKind::Time:
        return number(kind, secondsOf(text));
    case CellKind::Timestamp:
        return number(kind, stampOf(text));
    case CellKind::Boolean:
        return text == u"true" ? number(kind, 1) : text == u"false" ? number(kind, 0) : std::nullopt;
    case CellKind::Text:
        storage = utf8;
        return TypedCell::text(storage);
    case CellKind::Null:
    case CellKind::Member:
        break;
    }
    return std::nullopt;
}

} // namespace martlet

// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/preview/celltext.h"

#include "base/decimal.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace martlet {

QString cellText(const TypedCell &cell)
{
    const auto number = cell.number();
    switch (cell.kind()) {
    case CellKind::Null:
        return {};
    case CellKind::Text:
        return QString::fromUtf8(cell.text().data(), qsizetype(cell.text().size()));
    case CellKind::Money:
        return decimal::printShort(number, Money::scale, 2);
    case CellKind::Quantity:
        return decimal::printShort(number, Quantity::scale);
    case CellKind::Number:
        return decimal::printShort(number, 9);
    case CellKind::Date:
        return QDate::fromJulianDay(number).toString(Qt::ISODate);
    case CellKind::Time:
        return QTime(0, 0).addSecs(int(number)).toString(Qt::ISODate);
    case CellKind::Timestamp:
        return QDateTime::fromSecsSinceEpoch(number, Qt::UTC).toString(u"yyyy-MM-dd HH:mm:ss"_s);
    case CellKind::Boolean:
        return number != 0 ? u"true"_s : u"false"_s;
    case CellKind::Integer:
    case CellKind::Member:
        break;
    }
    return QString::number(number);
}

} // namespace martlet

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/cellwords.h"

#include "charts/figuretext.h"
#include "ui/widgets/wording.h"

#include <QLocale>

namespace martlet::cellwords {

using Type = StarColumn::Type;
using namespace Qt::StringLiterals;

namespace {

// Years and the numbers of things are names, not amounts: they are not grouped.
bool isName(const StarColumn &column)
{
    return column.type == Type::Whole && column.name != u"floor_area";
}

QString decimals(qint64 units, int scale, int atLeast)
{
    const QString plain = decimal::printShort(units, scale, atLeast);
    const qsizetype point = plain.indexOf(u'.');
    QString text = wording::count(plain.left(point < 0 ? plain.size() : point).toLongLong());
    if (plain.startsWith(u"-0"))
        text.prepend(QChar(0x2212)); // the whole part alone has lost its sign
    return point < 0 ? text : text + QLocale().decimalPoint() + plain.mid(point + 1);
}

} // namespace

QString value(const Value &value, const StarColumn &column)
{
    if (const auto *money = std::get_if<Money>(&value))
        return decimals(money->units(), Money::scale, 2);
    if (const auto *quantity = std::get_if<Quantity>(&value))
        return decimals(quantity->units(), Quantity::scale, 0);
    if (const auto *number = std::get_if<ScaledNumber>(&value))
        return decimals(number->units, number->scale, 2);
    return shownText(value, gridColumn(column), QLocale());
}

QString bound(qint64 units, const StarColumn &column, qint64 step)
{
    switch (column.type) {
    case Type::Date:
        return step < longStep ? wording::date(QDate::fromJulianDay(units))
                               : QLocale().toString(QDate::fromJulianDay(units), u"MMM yyyy");
    case Type::Time:
        return u"%1:00"_s.arg(units / 3600, 2, 10, QChar(u'0'));
    case Type::Money:
    case Type::Quantity:
        return decimals(units, column.scale(), 0);
    default:
        return isName(column) ? QString::number(units) : wording::count(units);
    }
}

ReportColumn gridColumn(const StarColumn &column)
{
    using Format = ReportColumn::Format;
    ReportColumn shown;
    shown.name = column.name;
    shown.title = column.name;
    shown.definition = column.sentence;
    shown.format = column.type == Type::Money                      ? Format::Money
                   : column.type == Type::Quantity                 ? Format::Quantity
                   : column.type == Type::Date                     ? Format::Date
                   : column.type == Type::Whole && !isName(column) ? Format::Integer
                                                                   : Format::Text;
    return shown;
}

} // namespace martlet::cellwords

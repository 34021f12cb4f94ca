// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/value.h"

#include <QLocale>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {
struct Printer
{
    QString operator()(Null) const { return {}; }
    QString operator()(qint64 number) const { return QString::number(number); }
    QString operator()(double number) const
    {
        return QString::number(number, 'g', QLocale::FloatingPointShortest);
    }
    QString operator()(Money money) const { return decimal::printShort(money.units(), Money::scale, 2); }
    QString operator()(Quantity quantity) const
    {
        return decimal::printShort(quantity.units(), Quantity::scale);
    }
    QString operator()(ScaledNumber number) const { return decimal::print(number.units, number.scale); }
    QString operator()(const QString &text) const { return text; }
    QString operator()(QDate date) const { return date.toString(Qt::ISODate); }
    QString operator()(const QByteArray &bytes) const { return QString::fromLatin1(bytes.toHex()); }
    QString operator()(bool truth) const { return truth ? u"true"_s : u"false"_s; }
};
} // namespace

bool isNull(const Value &value)
{
    return std::holds_alternative<Null>(value);
}

QString toText(const Value &value)
{
    return std::visit(Printer{}, value);
}

} // namespace martlet

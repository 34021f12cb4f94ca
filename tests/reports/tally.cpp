// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/tally.h"

#include "base/value.h"

namespace martlet {

using namespace Qt::StringLiterals;

void Tally::add(const Shop::Line &line)
{
    ++lines;
    revenue += line.total;
    units += line.quantity;
    if (line.quantity > 0) {
        sales += line.total;
        gross += line.quantity * line.price;
        discount += line.discount;
        salesDiscount += line.discount;
        receipts.insert({line.store, line.day, line.transaction});
    } else {
        returns -= line.total;
        discount -= line.discount;
    }
    if (line.cost) {
        ++costedLines;
        cost += line.quantity * *line.cost;
        costedRevenue += line.total;
    }
}

QString dividedText(qint64 numerator, qint64 denominator, int decimals, qint64 factor)
{
    if (denominator == 0)
        return u"NULL"_s;
    // Long division on the absolute values, one decimal after the other, then a look at the rest.
    const bool negative = (numerator < 0) != (denominator < 0);
    __extension__ unsigned __int128 rest = numerator < 0 ? -numerator : numerator;
    const quint64 divisor = quint64(denominator < 0 ? -denominator : denominator);
    rest *= quint64(factor);
    for (int i = 0; i < decimals; ++i)
        rest *= 10;
    auto quotient = qint64(rest / divisor);
    if (rest % divisor * 2 >= divisor)
        ++quotient;
    return decimal::print(negative ? -quotient : quotient, decimals);
}

QString percentText(qint64 part, qint64 whole, int decimals)
{
    return dividedText(part, whole, decimals, 100);
}

QString changeText(qint64 now, qint64 before)
{
    return percentText(now - before, before < 0 ? -before : before);
}

QString moneyText(qint64 units)
{
    return toText(Money::fromUnits(units));
}

QString moneyOfProductText(qint64 units)
{
    const qint64 size = units < 0 ? -units : units;
    const qint64 rounded = size / 1000 + (size % 1000 >= 500 ? 1 : 0);
    return moneyText(units < 0 ? -rounded : rounded);
}

QString quantityText(qint64 units)
{
    return toText(Quantity::fromUnits(units));
}

QString orNull(const QString &text)
{
    return text.isEmpty() ? u"NULL"_s : text;
}

QString categoryOf(const Shop::Product &product)
{
    return product.category.isEmpty() ? u"Unknown"_s : product.category;
}

int monthOf(QDate day)
{
    return day.year() * 12 + day.month() - 1;
}

QString monthText(int month)
{
    return u"%1-%2"_s.arg(month / 12).arg(month % 12 + 1, 2, 10, QLatin1Char('0'));
}

QString cells(const QStringList &cells)
{
    return cells.join(u" | ");
}

} // namespace martlet

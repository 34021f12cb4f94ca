// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/storywords.h"

#include "base/decimal.h"

#include <QLocale>

#include <array>

namespace martlet::demo {

using namespace Qt::StringLiterals;

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

QString money(qint64 cents)
{
    return decimal::print(cents, 2);
}

QString percent(qint64 hundredths)
{
    return decimal::print(hundredths, 2);
}

QString iso(QDate date)
{
    return date.toString(Qt::ISODate);
}

QJsonObject range(QDate from, QDate to)
{
    return {{u"from"_s, iso(from)}, {u"to"_s, iso(to)}};
}

QString spoken(qint64 hundredths, bool isChange)
{
    const qint64 tenths = (hundredths + (hundredths < 0 ? -5 : 5)) / 10;
    const QString digits = decimal::print(tenths < 0 ? -tenths : tenths, 1) + u" %"_s;
    return tenths < 0 ? u"−"_s + digits : isChange ? u"+"_s + digits : digits;
}

QString thousands(qint64 cents)
{
    QString digits = QString::number((cents + 50) / 100);
    for (qsizetype i = digits.size() - 3; i > 0; i -= 3)
        digits.insert(i, u',');
    return digits;
}

QString roundMoney(qint64 cents)
{
    if (cents < 99'950)
        return QString::number((cents + 50) / 100);
    const bool isMillions = cents >= 99'950'000;
    qint64 unit = isMillions ? 1'000'000 : 1000; // cents in a hundredth of a million, of a thousand
    int decimals = 2;
    while (decimals > 0 && (cents + unit / 2) / unit >= 1000) {
        unit *= 10;
        --decimals;
    }
    return decimal::print((cents + unit / 2) / unit, decimals) + (isMillions ? u" M"_s : u" k"_s);
}

QString counted(qint64 count)
{
    static const std::array words{u"no"_s,   u"one"_s, u"two"_s,   u"three"_s, u"four"_s,
                                  u"five"_s, u"six"_s, u"seven"_s, u"eight"_s, u"nine"_s};
    return count >= 0 && count < qint64(words.size()) ? words[size_t(count)] : QString::number(count);
}

QString monthName(QDate date)
{
    return QLocale::c().monthName(date.month());
}

QString day(QDate date)
{
    return QString::number(date.day()) + u' ' + monthName(date).left(3);
}

QString dayAndMonth(QDate date)
{
    return QString::number(date.day()) + u' ' + monthName(date);
}

qint64 rate(qint64 part, qint64 whole)
{
    return whole > 0 ? decimal::multiplyDivide(part, 10'000, whole).value_or(0) : 0;
}

qint64 change(qint64 now, qint64 before)
{
    return rate(now - before, before);
}

} // namespace martlet::demo

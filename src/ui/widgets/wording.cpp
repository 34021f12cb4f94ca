// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wording.h"

#include "base/tr.h"

#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace martlet::wording {

namespace {

QString withTrueMinus(QString text)
{
    return text.replace(u'-', QChar(0x2212));
}

QString signedReal(double value, int decimals, bool withSign)
{
    auto text = withTrueMinus(QLocale().toString(value, 'f', decimals));
    if (std::round(value * std::pow(10, decimals)) == 0)
        text = QLocale().toString(0.0, 'f', decimals);
    else if (withSign && value > 0)
        text.prepend(u'+');
    return text;
}

} // namespace

QString count(qint64 number)
{
    return withTrueMinus(QLocale().toString(number));
}

QString roughly(qint64 number)
{
    qint64 step = 1;
    while (std::abs(number) / step >= 100)
        step *= 10;
    return count((number + (number < 0 ? -step : step) / 2) / step * step);
}

QString amount(Money money, int decimals)
{
    constexpr qint64 scale = Money::one;
    const qint64 step = scale / decimal::powerOfTen(decimals);
    const qint64 size = std::abs(money.units());
    const qint64 rounded = (size + step / 2) / step;
    const qint64 one = decimal::powerOfTen(decimals);
    QString text = QLocale().toString(rounded / one);
    if (decimals > 0)
        text += QLocale().decimalPoint() + QString::number(rounded % one).rightJustified(decimals, u'0');
    return money.isNegative() && rounded != 0 ? QChar(0x2212) + text : text;
}

QString percent(double percent, bool withSign)
{
    return Martlet::tr("%1 %").arg(signedReal(percent, 1, withSign));
}

QString points(double points)
{
    return Martlet::tr("%1 pt").arg(signedReal(points, 1, true));
}

QString bytes(qint64 bytes)
{
    static constexpr const char *units[] = {
        QT_TRANSLATE_NOOP("Martlet", "B"), QT_TRANSLATE_NOOP("Martlet", "kB"),
        QT_TRANSLATE_NOOP("Martlet", "MB"), QT_TRANSLATE_NOOP("Martlet", "GB"),
        QT_TRANSLATE_NOOP("Martlet", "TB")};
    double size = double(bytes);
    std::size_t unit = 0;
    while (size >= 999.5 && unit + 1 < std::size(units)) {
        size /= 1000;
        ++unit;
    }
    const int decimals = unit == 0 || size >= 9.95 ? 0 : 1;
    return QLocale().toString(size, 'f', decimals) + QChar(0xa0) + Martlet::tr(units[unit]);
}

QString date(QDate date)
{
    return QLocale().toString(date, u"d MMM yyyy");
}

QString shortDate(QDate date)
{
    return QLocale().toString(date, u"d MMM");
}

QString duration(std::chrono::milliseconds time)
{
    using namespace std::chrono_literals;
    if (time < 10s)
        return Martlet::tr("%1 s").arg(QLocale().toString(double(time.count()) / 1000, 'f', 1));
    if (time < 100s)
        return Martlet::tr("%1 s").arg(time / 1s);
    if (time < 100min)
        return Martlet::tr("%1 min").arg((time + 30s) / 1min);
    return Martlet::tr("%1 h").arg((time + 30min) / 1h);
}

QString ago(const QDateTime &then, const QDateTime &now)
{
    const qint64 minutes = then.secsTo(now) / 60;
    if (minutes < 1)
        return Martlet::tr("just now");
    if (minutes < 60)
        return Martlet::tr("%1 min ago").arg(minutes);
    if (then.date() == now.date())
        return Martlet::tr("%1 h ago").arg(minutes / 60);
    if (then.date().daysTo(now.date()) == 1)
        return Martlet::tr("yesterday, %1").arg(QLocale().toString(then.time(), u"HH:mm"));
    return then.date().year() == now.date().year() ? shortDate(then.date()) : date(then.date());
}

} // namespace martlet::wording

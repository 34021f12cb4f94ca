// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/figuretext.h"

#include "base/tr.h"

#include <array>
#include <cmath>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar trueMinus(0x2212);
constexpr QChar noBreakSpace(0x00a0);

// Units of 10^-scale as whole and fraction in the locale; rounds half away from zero to `decimals`.
QString decimalText(qint64 units, int scale, int decimals, const QLocale &locale, bool withSign)
{
    if (decimals < scale) {
        const qint64 divisor = decimal::powerOfTen(scale - decimals);
        const qint64 rest = units % divisor;
        units /= divisor;
        if (std::abs(rest) * 2 >= divisor)
            units += rest < 0 ? -1 : 1;
        scale = decimals;
    }
    const bool negative = units < 0;
    const quint64 size = negative ? 0 - quint64(units) : quint64(units);
    const quint64 one = quint64(decimal::powerOfTen(scale));
    QString text = locale.toString(qulonglong(size / one));
    if (decimals > 0) {
        const QString fraction = QString::number(size % one).rightJustified(scale, u'0');
        text += locale.decimalPoint() + (scale > 0 ? fraction : QString()).leftJustified(decimals, u'0');
    }
    if (negative)
        return trueMinus + text;
    return withSign && units > 0 ? u'+' + text : text;
}

QString realText(double value, int decimals, const QLocale &locale, bool withSign)
{
    if (!std::isfinite(value))
        return u"–"_s;
    const double rounded = std::round(value * std::pow(10, decimals));
    const QString text = locale.toString(std::abs(value), 'f', decimals);
    if (rounded < 0)
        return trueMinus + text;
    return withSign && rounded > 0 ? u'+' + text : text;
}

int ownDecimals(ReportColumn::Format format, int scale)
{
    switch (format) {
    case ReportColumn::Format::Integer:
        return 0;
    case ReportColumn::Format::Money:
        return 2;
    case ReportColumn::Format::Percent:
    case ReportColumn::Format::Points:
        return 1;
    default:
        return scale;
    }
}

struct Wording
{
    const ReportColumn &column;
    const QLocale &locale;

    QString fixed(qint64 units, int scale) const
    {
        const int decimals = column.decimals >= 0 ? column.decimals : ownDecimals(column.format, scale);
        return decimalText(units, scale, decimals, locale, carriesSign(column));
    }
    QString operator()(Null) const { return {}; }
    QString operator()(qint64 number) const
    {
        if (column.format == ReportColumn::Format::Text)
            return number < 0 ? trueMinus + QString::number(number).mid(1) : QString::number(number);
        return fixed(number, 0);
    }
    QString operator()(double number) const
    {
        return realText(number, column.decimals >= 0 ? column.decimals : ownDecimals(column.format, 2), locale,
                        carriesSign(column));
    }
    QString operator()(Money money) const { return fixed(money.units(), Money::scale); }
    QString operator()(Quantity quantity) const
    {
        if (column.decimals >= 0)
            return fixed(quantity.units(), Quantity::scale);
        const bool whole = quantity.units() % Quantity::one == 0;
        return decimalText(quantity.units(), Quantity::scale, whole ? 0 : Quantity::scale, locale,
                           carriesSign(column));
    }
    QString operator()(ScaledNumber number) const { return fixed(number.units, number.scale); }
    QString operator()(const QString &text) const { return text; }
    QString operator()(QDate date) const { return locale.toString(date, u"d MMM yyyy"); }
    QString operator()(const QByteArray &bytes) const { return QString::fromLatin1(bytes.toHex()); }
    QString operator()(bool truth) const { return truth ? Martlet::tr("Yes") : Martlet::tr("No"); }
};

} // namespace

QString shownText(const Value &value, const ReportColumn &column, const QLocale &locale)
{
    return std::visit(Wording{column, locale}, value);
}

QString exactText(const Value &value, const QLocale &locale)
{
    if (const auto *real = std::get_if<double>(&value))
        return realText(*real, 6, locale, false);
    ReportColumn all;
    all.format = ReportColumn::Format::Number;
    if (const auto *money = std::get_if<Money>(&value))
        all.decimals = money->units() % 100 == 0 ? 2 : Money::scale;
    return shownText(value, all, locale);
}

QString shortText(double value, const QLocale &locale, bool withSign)
{
    if (!std::isfinite(value))
        return u"–"_s;
    struct Step
    {
        double from, unit;
        const char *suffix;
    };
    // The bounds are where three digits would round up into the next unit.
    static const std::array<Step, 4> steps{{{999.5e6, 1e9, QT_TRANSLATE_NOOP("Martlet", "B")},
                                            {999.5e3, 1e6, QT_TRANSLATE_NOOP("Martlet", "M")},
                                            {999.5, 1e3, QT_TRANSLATE_NOOP("Martlet", "k")},
                                            {0, 1, ""}}};
    double size = std::abs(value);
    QString suffix;
    for (const Step &step : steps) {
        if (size >= step.from) {
            size /= step.unit;
            suffix = *step.suffix ? noBreakSpace + Martlet::tr(step.suffix) : QString();
            break;
        }
    }
    int decimals = size >= 99.95 ? 0 : size >= 9.995 ? 1 : 2;
    size = std::round(size * std::pow(10, decimals)) / std::pow(10, decimals);
    while (decimals > 0 && std::fmod(std::round(size * std::pow(10, decimals)), 10) == 0)
        --decimals; // 100 k, not 100.0 k; 2.5 M, not 2.50 M
    const QString text = locale.toString(size, 'f', decimals) + suffix;
    if (value < 0 && size * 1000 >= 1)
        return trueMinus + text;
    return withSign && value > 0 ? u'+' + text : text;
}

bool carriesSign(const ReportColumn &column)
{
    return column.formula.kind == Formula::Kind::Change || column.format == ReportColumn::Format::Points ||
           column.title.startsWith(u'Δ');
}

bool isNumeric(ReportColumn::Format format)
{
    return format != ReportColumn::Format::Text && format != ReportColumn::Format::Date;
}

} // namespace martlet

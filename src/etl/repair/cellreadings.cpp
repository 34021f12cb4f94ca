// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/repair/cellreadings.h"

#include "etl/recipe/dateformat.h"
#include "etl/repair/numberpattern.h"
#include "etl/validate/numbertext.h"

#include <algorithm>
#include <limits>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostSymbols = 3;
constexpr int numberScale = 4;

QStringList dayFormats()
{
    QStringList formats;
    for (const QChar parter : {u'/', u'.', u'-', u' '})
        for (const auto *const order : {u"dd%1MM%1yyyy", u"MM%1dd%1yyyy", u"yyyy%1MM%1dd", u"yyyy%1dd%1MM",
                                        u"d%1M%1yyyy", u"M%1d%1yyyy", u"yyyy%1M%1d", u"d%1MMM%1yyyy"})
            formats += QString::fromUtf16(order).arg(parter);
    return formats + QStringList{u"yyyyMMdd"_s, u"ddMMyyyy"_s};
}

QStringList formatsBeside(const QString &format)
{
    const auto usual = DateFormat::parse(format);
    QStringList formats;
    if (usual && !usual->hasDate()) {
        formats = {u"HH:mm:ss"_s, u"HH:mm"_s,    u"H:mm:ss"_s, u"H:mm"_s,
                   u"HH.mm"_s,    u"HH.mm.ss"_s, u"HHmm"_s,    u"HHmmss"_s};
    } else {
        const QStringList times = usual && usual->hasTime()
                                      ? QStringList{u" HH:mm:ss"_s, u" HH:mm"_s, u"'T'HH:mm:ss"_s, u" H:mm"_s}
                                      : QStringList{QString()};
        for (const auto &time : times)
            for (const auto &day : dayFormats())
                formats += day + time;
    }
    formats.removeAll(format);
    return formats;
}

// What stands beside the digits: "€" of "€ 1.234,50". One letter is no sign but a slip: the O of "39.9O".
QString symbolOf(const std::string &cell)
{
    QString symbol;
    bool isSign = false;
    for (const QChar letter : QString::fromStdString(cell)) {
        const bool isOfNumber =
            letter.isDigit() || letter.isSpace() || QStringView(u".,'’+-()").contains(letter);
        if (isOfNumber)
            continue;
        symbol += letter;
        isSign |= letter == u'%' || letter.category() == QChar::Symbol_Currency;
    }
    return isSign || symbol.size() > 1 ? symbol : QString();
}

} // namespace

std::vector<CellReading> dateReadings(const QString &rule, const QString &column, const QString &format)
{
    std::vector<CellReading> readings;
    for (const auto &other : formatsBeside(format)) {
        auto parsed = DateFormat::parse(other);
        if (!parsed)
            continue;
        readings.push_back({{rule, column, MendAction::ReadDate, other},
                            [dates = std::move(*parsed)](std::string_view text) -> std::optional<qint64> {
                                const auto read = dates.read(text);
                                return read ? std::optional(read->julianDay * 86'400 + read->seconds)
                                            : std::nullopt;
                            }});
    }
    return readings;
}

std::vector<CellReading> numberReadings(const QString &rule, const QString &column,
                                        const std::vector<std::string> &cells)
{
    QStringList symbols{QString()};
    for (const auto &cell : cells) {
        const auto symbol = symbolOf(cell);
        if (!symbols.contains(symbol) && symbol.size() <= 4 && symbols.size() <= mostSymbols)
            symbols += symbol;
    }
    std::vector<CellReading> readings;
    for (const auto &symbol : symbols) {
        for (const auto *const plain :
             {u"1234.50", u"1234,50", u"1.234,50", u"1,234.50", u"1 234,50", u"1 234.50", u"1\u00a0234,50",
              u"1\u202f234,50", u"1'234.50", u"1’234.50"}) {
            const auto text = QString::fromUtf16(plain);
            const auto pattern = symbol == u"%" ? text + u" %"_s : symbol + text;
            const auto format = numberFormatFromPattern(pattern);
            if (!format)
                continue;
            readings.push_back(
                {{rule, column, MendAction::ReadNumber, pattern},
                 [numbers = NumberText(*format, numberScale, std::numeric_limits<qint64>::max())](
                     std::string_view cell) -> std::optional<qint64> {
                     qint64 units = 0;
                     return numbers.read(cell, units) == NumberText::Fault::None ? std::optional(units)
                                                                                 : std::nullopt;
                 }});
        }
    }
    return readings;
}

FittingReadings fittingReadings(const std::vector<CellReading> &readings, const std::vector<std::string> &cells)
{
    struct Fit
    {
        size_t reading = 0;
        std::vector<std::optional<qint64>> values;
        size_t count = 0;
    };
    std::vector<Fit> best;
    for (size_t index = 0; index < readings.size(); ++index) {
        Fit fit{index, {}, 0};
        fit.values.reserve(cells.size());
        for (const auto &cell : cells) {
            fit.values.push_back(readings[index].read(cell));
            fit.count += fit.values.back() ? 1 : 0;
        }
        if (fit.count == 0 || (!best.empty() && fit.count < best.front().count))
            continue;
        if (!best.empty() && fit.count > best.front().count)
            best.clear();
        const bool isNew = std::none_of(best.begin(), best.end(),
                                        [&fit](const Fit &other) { return other.values == fit.values; });
        if (isNew)
            best.push_back(std::move(fit));
    }
    FittingReadings fitting;
    if (best.empty())
        return fitting;
    for (size_t cell = 0; cell < cells.size(); ++cell)
        if (best.front().values[cell])
            fitting.fitting.push_back(cell);
    for (const auto &fit : best) {
        const auto isSame = [&](size_t cell) { return fit.values[cell].has_value(); };
        if (std::all_of(fitting.fitting.begin(), fitting.fitting.end(), isSame))
            fitting.readings.push_back(readings[fit.reading]);
    }
    return fitting;
}

} // namespace martlet

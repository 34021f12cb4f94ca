// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/sniff/dateshape.h"

#include "etl/recipe/dateformat.h"
#include "etl/recipe/monthnames.h"

#include <QRegularExpression>

#include <vector>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t longestDate = 40;

// A run of digits, of letters, or one other character.
struct PieceRun
{
    enum class Kind { Digits, Letters, Other };
    Kind kind = Kind::Other;
    std::string_view text;
    int size() const { return int(text.size()); }
    bool is(char letter) const { return text.size() == 1 && text.front() == letter; }
    bool isDigits(int least, int most) const
    {
        return kind == Kind::Digits && size() >= least && size() <= most;
    }
};

PieceRun::Kind kindOf(char byte)
{
    const auto small = static_cast<char>(byte | 0x20);
    if (byte >= '0' && byte <= '9')
        return PieceRun::Kind::Digits;
    return (small >= 'a' && small <= 'z') || static_cast<unsigned char>(byte) >= 0x80 ? PieceRun::Kind::Letters
                                                                                      : PieceRun::Kind::Other;
}

std::vector<PieceRun> runsOf(std::string_view text)
{
    std::vector<PieceRun> runs;
    for (size_t at = 0; at < text.size(); ++at) {
        const auto kind = kindOf(text[at]);
        if (runs.empty() || kind == PieceRun::Kind::Other || runs.back().kind != kind)
            runs.push_back({kind, text.substr(at, 1)});
        else
            runs.back().text =
                text.substr(size_t(runs.back().text.data() - text.data()), runs.back().text.size() + 1);
    }
    return runs;
}

QString quotedLiteral(std::string_view text)
{
    const auto words = QString::fromUtf8(text.data(), qsizetype(text.size()));
    return words.size() == 1 && !words[0].isLetter() && words[0] != u'\'' ? words : u'\'' + words + u'\'';
}

// "M" or "MM": as wide as the text is.
QString numbered(const PieceRun &run, char16_t letter)
{
    return QString(run.size() == 2 ? 2 : 1, QChar(letter));
}

QString yearFormat(const PieceRun &run)
{
    return run.size() == 4 ? u"yyyy"_s : u"yy"_s;
}

bool isShortMonth(const PieceRun &run)
{
    return shortMonthAt(run.text).size == run.text.size();
}

bool isLongMonth(const PieceRun &run)
{
    return longMonthAt(run.text).size == run.text.size();
}

// What follows the date, or is all there is: 8:05, 08:05:30.123, 8:05 PM, with a Z or an offset behind it.
QString timeFormat(const std::vector<PieceRun> &runs, size_t at)
{
    const auto has = [&](size_t place) { return place < runs.size(); };
    if (!has(at + 2) || !runs[at].isDigits(1, 2) || !runs[at + 1].is(':') || !runs[at + 2].isDigits(2, 2))
        return {};
    const QString hour = numbered(runs[at], u'H');
    QString rest = u":mm"_s;
    at += 3;
    if (has(at + 1) && runs[at].is(':') && runs[at + 1].isDigits(2, 2)) {
        rest += u":ss"_s;
        at += 2;
        if (has(at + 1) && (runs[at].is('.') || runs[at].is(',')) && runs[at + 1].isDigits(1, 9)) {
            rest += quotedLiteral(runs[at].text) + u"zzz"_s;
            at += 2;
        }
    }
    const size_t half = has(at) && runs[at].is(' ') ? at + 1 : at;
    if (has(half) && half + 1 == runs.size() &&
        (runs[half].text == "AM" || runs[half].text == "PM" || runs[half].text == "am" ||
         runs[half].text == "pm"))
        return hour.toLower() + rest + (half > at ? u" AP"_s : u"AP"_s);
    for (; has(at); ++at)
        rest += quotedLiteral(runs[at].text);
    return hour + rest;
}

struct DateStart
{
    QStringList formats;
    size_t runs = 0; // that the date takes
};

DateStart numericDate(const std::vector<PieceRun> &runs)
{
    const auto &first = runs[0];
    const auto &second = runs[2];
    const auto &third = runs[4];
    const bool isSeparated = runs[1].kind == PieceRun::Kind::Other && runs[1].text == runs[3].text &&
                             (runs[1].is('-') || runs[1].is('/') || runs[1].is('.') || runs[1].is(' '));
    if (!isSeparated || !second.isDigits(1, 2))
        return {};
    const auto joined = [&](const QString &a, const QString &b, const QString &c) {
        const auto between = QString::fromLatin1(runs[1].text.data(), 1);
        return a + between + b + between + c;
    };
    DateStart date{{}, 5};
    if (first.isDigits(4, 4) && third.isDigits(1, 2)) {
        date.formats += joined(u"yyyy"_s, numbered(second, u'M'), numbered(third, u'd'));
    } else if (first.isDigits(1, 2) && (third.isDigits(4, 4) || third.isDigits(2, 2))) {
        const auto dayFirst = joined(numbered(first, u'd'), numbered(second, u'M'), yearFormat(third));
        const auto monthFirst = joined(numbered(first, u'M'), numbered(second, u'd'), yearFormat(third));
        const bool isAmerican = runs[1].is('/');
        date.formats += isAmerican ? monthFirst : dayFirst;
        date.formats += isAmerican ? dayFirst : monthFirst;
        if (third.size() == 2 && first.size() == 2)
            date.formats += joined(u"yy"_s, numbered(second, u'M'), u"dd"_s);
    }
    return date;
}

// 4-Jul-1996, 4. Juli 1996, Jul 4, 1996, 2024-Jul-04
DateStart namedDate(const std::vector<PieceRun> &runs)
{
    QString format;
    const PieceRun *month = nullptr;
    bool hasDay = false, hasYear = false;
    size_t at = 0;
    for (; at < runs.size() && !(hasDay && month != nullptr && hasYear); ++at) {
        const auto &run = runs[at];
        const bool isYear = !hasYear && (run.isDigits(4, 4) || (hasDay && run.isDigits(2, 2)));
        if (run.kind == PieceRun::Kind::Letters && month == nullptr &&
            (isShortMonth(run) || isLongMonth(run))) {
            month = &run;
            format += u"MMM"_s;
            if (!isLongMonth(run) && at + 1 < runs.size() && runs[at + 1].is('.'))
                ++at; // the point of an abbreviation is part of it
        } else if (isYear) {
            format += yearFormat(run);
            hasYear = true;
        } else if (run.isDigits(1, 2) && !hasDay) {
            format += numbered(run, u'd');
            hasDay = true;
        } else if (run.kind == PieceRun::Kind::Other) {
            format += quotedLiteral(run.text);
        } else {
            return {};
        }
    }
    if (!hasDay || month == nullptr || !hasYear)
        return {};
    DateStart date{{}, at};
    if (isShortMonth(*month)) // May is short and long
        date.formats += format;
    if (isLongMonth(*month))
        date.formats += QString(format).replace(u"MMM"_s, u"MMMM"_s);
    return date;
}

DateStart dateAtStart(const std::vector<PieceRun> &runs)
{
    if (runs.size() >= 5) {
        const auto numeric = numericDate(runs);
        if (!numeric.formats.isEmpty())
            return numeric;
    }
    if (runs.size() == 1 && (runs[0].isDigits(8, 8) || runs[0].isDigits(14, 14)))
        return {{runs[0].size() == 8 ? u"yyyyMMdd"_s : u"yyyyMMddHHmmss"_s}, 1};
    return runs.size() >= 3 ? namedDate(runs) : DateStart{};
}

// dd.MM.yyyy reads 04.07.1996 alone, d.M.yyyy also 4.7.1996.
QString withoutLeadingZeros(QString format)
{
    const auto shorten = [&](const QString &wide, const QString &narrow, const QString &longer) {
        const auto at = format.indexOf(wide);
        if (at >= 0 && (longer.isEmpty() || !format.contains(longer)))
            format.replace(at, wide.size(), narrow);
    };
    const bool isRunTogether = format.startsWith(u"yyyyMM");
    if (isRunTogether)
        return format;
    shorten(u"dd"_s, u"d"_s, {});
    shorten(u"MM"_s, u"M"_s, u"MMM"_s);
    shorten(u"HH"_s, u"H"_s, {});
    shorten(u"hh"_s, u"h"_s, {});
    return format;
}

bool hasLeadingZeros(const QString &format)
{
    static const QRegularExpression single(u"(?<![a-zA-Z])[dMHh](?![a-zA-Z])"_s);
    return !format.contains(single);
}

} // namespace

QStringList dateFormatsOf(std::string_view text)
{
    if (text.size() < 4 || text.size() > longestDate)
        return {};
    const auto runs = runsOf(text);
    auto date = dateAtStart(runs);
    QString time;
    if (date.formats.isEmpty() || date.runs < runs.size()) {
        size_t at = date.runs;
        QString between;
        while (!date.formats.isEmpty() && at < runs.size() && runs[at].kind != PieceRun::Kind::Digits)
            between += quotedLiteral(runs[at++].text);
        time = timeFormat(runs, at);
        if (time.isEmpty())
            return {};
        time = between + time;
    }
    if (date.formats.isEmpty())
        date.formats += QString();
    QStringList formats;
    const auto add = [&](const QString &words) {
        const auto format = DateFormat::parse(words);
        if (!formats.contains(words) && format && format->read(text))
            formats += words;
    };
    // One digit somewhere says that zeros do not lead anywhere; two everywhere may be chance.
    for (const auto &start : std::as_const(date.formats))
        if (hasLeadingZeros(start + time))
            add(start + time);
    for (const auto &start : std::as_const(date.formats))
        add(withoutLeadingZeros(start + time));
    return formats;
}

QString withDayAndMonthSwapped(const QString &format)
{
    const auto day = format.indexOf(u'd');
    const auto month = format.indexOf(u'M');
    const auto year = format.indexOf(u'y');
    if (day < 0 || month < 0 || year < std::max(day, month) || format.contains(u"MMM"))
        return {};
    QString swapped;
    for (const QChar letter : format)
        swapped += letter == u'd' ? QChar(u'M') : letter == u'M' ? QChar(u'd') : letter;
    return swapped;
}

} // namespace martlet

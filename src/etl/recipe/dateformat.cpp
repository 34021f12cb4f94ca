// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/recipe/dateformat.h"

#include "etl/csv/ascii.h"
#include "etl/recipe/monthnames.h"

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

std::optional<qint64> isoDay(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    int digits[8];
    int count = 0;
    for (const size_t at : {0, 1, 2, 3, 5, 6, 8, 9}) {
        if (!isDigit(text[at]))
            return std::nullopt;
        digits[count++] = text[at] - '0';
    }
    return julianDay(digits[0] * 1000 + digits[1] * 100 + digits[2] * 10 + digits[3],
                     digits[4] * 10 + digits[5], digits[6] * 10 + digits[7]);
}

} // namespace

// Fliegel and Van Flandern, Communications of the ACM 11 (1968), p. 657.
std::optional<qint64> julianDay(int year, int month, int day)
{
    constexpr int lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (year < 1 || month < 1 || month > 12 || day < 1)
        return std::nullopt;
    const bool isLeap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    if (day > lengths[month - 1] + (month == 2 && isLeap ? 1 : 0))
        return std::nullopt;
    const int shift = (month - 14) / 12;
    return (1461 * (year + 4800 + shift)) / 4 + (367 * (month - 2 - 12 * shift)) / 12 -
           (3 * ((year + 4900 + shift) / 100)) / 4 + day - 32075;
}

std::optional<DateFormat> DateFormat::parse(const QString &format)
{
    constexpr struct
    {
        const char16_t *word;
        Part part;
        int least;
        int most;
    } words[] = {
        {u"yyyy", Part::Year, 4, 4},     {u"yy", Part::ShortYear, 2, 2},   {u"MMMM", Part::LongMonthName, 0, 0},
        {u"MMM", Part::MonthName, 0, 0}, {u"MM", Part::Month, 2, 2},       {u"M", Part::Month, 1, 2},
        {u"dd", Part::Day, 2, 2},        {u"d", Part::Day, 1, 2},          {u"HH", Part::Hour, 2, 2},
        {u"H", Part::Hour, 1, 2},        {u"hh", Part::HalfDayHour, 2, 2}, {u"h", Part::HalfDayHour, 1, 2},
        {u"mm", Part::Minute, 2, 2},     {u"ss", Part::Second, 2, 2},      {u"zzz", Part::Fraction, 1, 9},
        {u"AP", Part::HalfDay, 0, 0},
    };
    DateFormat result;
    if (format == u"excel") {
        result.m_isSerial = result.m_hasDate = result.m_hasTime = true;
        return result;
    }
    Values seen = {};
    for (qsizetype at = 0; at < format.size();) {
        const auto rest = QStringView(format).mid(at);
        const auto *word = std::begin(words);
        while (word != std::end(words) && !rest.startsWith(QStringView(word->word)))
            ++word;
        if (word != std::end(words)) {
            result.m_tokens.push_back({word->part, word->least, word->most});
            ++seen[int(word->part)];
            at += QStringView(word->word).size();
        } else if (rest[0] == u'\'') {
            const auto close = rest.indexOf(u'\'', 1);
            if (close < 2)
                return std::nullopt;
            result.m_tokens.push_back({Part::Literal, 0, 0, rest.mid(1, close - 1).toString().toStdString()});
            at += close + 1;
        } else if (rest[0].isLetter()) {
            return std::nullopt;
        } else {
            result.m_tokens.push_back({Part::Literal, 0, 0, rest.left(1).toString().toStdString()});
            ++at;
        }
    }
    for (int part = int(Part::Literal) + 1; part < partCount; ++part)
        if (seen[part] > 1)
            return std::nullopt;
    result.m_isIso = format == u"yyyy-MM-dd";
    result.understand(seen);
    const int parts = seen[int(Part::Year)] + seen[int(Part::ShortYear)] + seen[int(Part::Month)] +
                      seen[int(Part::MonthName)] + seen[int(Part::LongMonthName)] + seen[int(Part::Day)];
    const bool isPartOfDate = !result.m_hasDate && parts > 0;
    const bool isHalfTold = seen[int(Part::HalfDayHour)] != seen[int(Part::HalfDay)];
    if (isPartOfDate || isHalfTold || (!result.m_hasDate && !result.m_hasTime))
        return std::nullopt;
    return result;
}

void DateFormat::understand(const Values &seen)
{
    const int years = seen[int(Part::Year)] + seen[int(Part::ShortYear)];
    const int months = seen[int(Part::Month)] + seen[int(Part::MonthName)] + seen[int(Part::LongMonthName)];
    m_hasDate = years == 1 && months == 1 && seen[int(Part::Day)] == 1;
    m_hasTime = seen[int(Part::Hour)] + seen[int(Part::HalfDayHour)] == 1;
}

bool DateFormat::readToken(const Token &token, std::string_view &text, Values &values)
{
    const auto take = [&](size_t size) { text.remove_prefix(size); };
    switch (token.part) {
    case Part::Literal:
        if (!text.starts_with(token.literal))
            return false;
        take(token.literal.size());
        return true;
    case Part::MonthName:
    case Part::LongMonthName: {
        const auto found = token.part == Part::MonthName ? shortMonthAt(text) : longMonthAt(text);
        values[int(Part::Month)] = found.month;
        take(found.size);
        return found.month != 0;
    }
    case Part::HalfDay: {
        const char half = text.empty() ? '\0' : static_cast<char>(text.front() | 0x20);
        if (text.size() < 2 || (half != 'a' && half != 'p') || (text[1] | 0x20) != 'm')
            return false;
        values[int(Part::HalfDay)] = half == 'p' ? 12 : 0;
        take(2);
        return true;
    }
    default:
        break;
    }
    int digits = 0;
    int value = 0;
    while (digits < token.most && !text.empty() && isDigit(text.front())) {
        value = value * 10 + (text.front() - '0');
        take(1);
        ++digits;
    }
    values[int(token.part)] = value;
    return digits >= token.least;
}

std::optional<DateFormat::Reading> DateFormat::read(std::string_view text) const
{
    if (m_isIso) {
        const auto day = isoDay(text);
        return day ? std::optional(Reading{*day, 0}) : std::nullopt;
    }
    if (m_isSerial)
        return readSerial(text);
    Values values = {};
    values[int(Part::ShortYear)] = values[int(Part::HalfDayHour)] = -1;
    for (const auto &token : m_tokens)
        if (!readToken(token, text, values))
            return std::nullopt;
    return text.empty() ? reading(values) : std::nullopt;
}

std::optional<DateFormat::Reading> DateFormat::reading(const Values &values) const
{
    const int minute = values[int(Part::Minute)];
    const int second = values[int(Part::Second)];
    int hour = values[int(Part::Hour)];
    if (const int half = values[int(Part::HalfDayHour)]; half >= 0) {
        if (half < 1 || half > 12)
            return std::nullopt;
        hour = half % 12 + values[int(Part::HalfDay)];
    }
    if (hour > 23 || minute > 59 || second > 59)
        return std::nullopt;
    Reading result;
    result.seconds = hour * 3600 + minute * 60 + second;
    if (!m_hasDate)
        return result;
    int year = values[int(Part::Year)];
    if (const int last = values[int(Part::ShortYear)]; last >= 0)
        year = last + (last < 70 ? 2000 : 1900);
    const auto day = martlet::julianDay(year, values[int(Part::Month)], values[int(Part::Day)]);
    if (!day)
        return std::nullopt;
    result.julianDay = *day;
    return result;
}

// Days since 1899-12-30, so that 61 is 1900-03-01; the day before it is one that spreadsheets made up. The
// fraction of a day is the time, to the second.
std::optional<DateFormat::Reading> DateFormat::readSerial(std::string_view text)
{
    constexpr qint64 dayZero = 2'415'019;
    constexpr qint64 firstSerial = 61;
    constexpr qint64 lastSerial = 2'958'465; // 9999-12-31
    qint64 day = 0;
    size_t at = 0;
    for (; at < text.size() && at < 7 && isDigit(text[at]); ++at)
        day = day * 10 + (text[at] - '0');
    if (day < firstSerial || day > lastSerial)
        return std::nullopt;
    qint64 fraction = 0, whole = 1;
    if (at < text.size()) {
        if (text[at] != '.' || at + 1 == text.size())
            return std::nullopt;
        for (++at; at < text.size(); ++at) {
            if (!isDigit(text[at]))
                return std::nullopt;
            if (whole < 1'000'000'000'000) { // finer than a second by far
                fraction = fraction * 10 + (text[at] - '0');
                whole *= 10;
            }
        }
    }
    const qint64 seconds = (fraction * 86'400 + whole / 2) / whole;
    return Reading{dayZero + day + seconds / 86'400, seconds % 86'400};
}

} // namespace martlet

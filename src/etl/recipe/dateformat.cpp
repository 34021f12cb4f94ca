// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/recipe/dateformat.h"

#include <array>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::string_view, 12> monthNames = {"jan", "feb", "mar", "apr", "may", "jun",
                                                         "jul", "aug", "sep", "oct", "nov", "dec"};

int monthNamed(std::string_view text)
{
    for (size_t month = 0; month < monthNames.size(); ++month) {
        bool same = text.size() >= 3;
        for (size_t at = 0; same && at < 3; ++at)
            same = (text[at] | 0x20) == monthNames[month][at];
        if (same)
            return int(month) + 1;
    }
    return 0;
}

bool isDigit(char byte)
{
    return byte >= '0' && byte <= '9';
}

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
        {u"yyyy", Part::Year, 4, 4}, {u"MMM", Part::MonthName, 3, 3}, {u"MM", Part::Month, 2, 2},
        {u"M", Part::Month, 1, 2},   {u"dd", Part::Day, 2, 2},        {u"d", Part::Day, 1, 2},
        {u"HH", Part::Hour, 2, 2},   {u"H", Part::Hour, 1, 2},        {u"mm", Part::Minute, 2, 2},
        {u"ss", Part::Second, 2, 2},
    };
    DateFormat result;
    int seen[8] = {};
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
    for (const int count : seen)
        if (&count != &seen[int(Part::Literal)] && count > 1)
            return std::nullopt;
    const int months = seen[int(Part::Month)] + seen[int(Part::MonthName)];
    result.m_isIso = format == u"yyyy-MM-dd";
    result.m_hasDate = seen[int(Part::Year)] == 1 && months == 1 && seen[int(Part::Day)] == 1;
    result.m_hasTime = seen[int(Part::Hour)] == 1;
    const bool isPartOfDate = !result.m_hasDate && seen[int(Part::Year)] + months + seen[int(Part::Day)] > 0;
    if (isPartOfDate || (!result.m_hasDate && !result.m_hasTime))
        return std::nullopt;
    return result;
}

std::optional<DateFormat::Reading> DateFormat::read(std::string_view text) const
{
    if (m_isIso) {
        const auto day = isoDay(text);
        return day ? std::optional(Reading{*day, 0}) : std::nullopt;
    }
    int values[8] = {};
    for (const auto &token : m_tokens) {
        if (token.part == Part::Literal) {
            if (text.substr(0, token.literal.size()) != token.literal)
                return std::nullopt;
            text.remove_prefix(token.literal.size());
            continue;
        }
        if (token.part == Part::MonthName) {
            values[int(Part::Month)] = monthNamed(text);
            if (values[int(Part::Month)] == 0)
                return std::nullopt;
            text.remove_prefix(3);
            continue;
        }
        int digits = 0;
        int value = 0;
        while (digits < token.most && !text.empty() && isDigit(text.front())) {
            value = value * 10 + (text.front() - '0');
            text.remove_prefix(1);
            ++digits;
        }
        if (digits < token.least)
            return std::nullopt;
        values[int(token.part)] = value;
    }
    Reading reading;
    const int hour = values[int(Part::Hour)];
    const int minute = values[int(Part::Minute)];
    const int second = values[int(Part::Second)];
    if (!text.empty() || hour > 23 || minute > 59 || second > 59)
        return std::nullopt;
    reading.seconds = hour * 3600 + minute * 60 + second;
    if (!m_hasDate)
        return reading;
    const auto day = julianDay(values[int(Part::Year)], values[int(Part::Month)], values[int(Part::Day)]);
    if (!day)
        return std::nullopt;
    reading.julianDay = *day;
    return reading;
}

} // namespace martlet

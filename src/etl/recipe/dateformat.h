// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace martlet {

// A declared way to write dates and times, read strictly: yyyy yy M MM MMM MMMM d dd H HH h hh mm ss zzz AP,
// all else stands for itself (letters in single quotes: yyyy-MM-dd'T'HH:mm). One letter takes one or two
// digits; yy is a year from 1970 to 2069; MMM is Jan…Dec and MMMM January…December, in English, German, French
// or Spanish; zzz is a fraction of a second, which is dropped. `excel` is the serial number of a spreadsheet.
class DateFormat final
{
public:
    struct Reading
    {
        qint64 julianDay = 0; // when the format has a date
        qint64 seconds = 0;   // since midnight
    };

    // nullopt: not such a format, or without a whole date and without an hour.
    static std::optional<DateFormat> parse(const QString &format);

    bool hasDate() const { return m_hasDate; }
    bool hasTime() const { return m_hasTime; }
    // nullopt: written otherwise, or no such day or time (30 February, 24:00).
    std::optional<Reading> read(std::string_view text) const;

private:
    enum class Part {
        Literal,
        Year,
        ShortYear,
        Month,
        MonthName,
        LongMonthName,
        Day,
        Hour,
        HalfDayHour,
        Minute,
        Second,
        Fraction,
        HalfDay
    };
    static constexpr int partCount = int(Part::HalfDay) + 1;
    struct Token
    {
        Part part = Part::Literal;
        int least = 0; // digits
        int most = 0;
        std::string literal = {};
    };

    using Values = int[partCount];
    static bool readToken(const Token &token, std::string_view &text, Values &values);
    void understand(const Values &seen);
    std::optional<Reading> reading(const Values &values) const;
    static std::optional<Reading> readSerial(std::string_view text);

    std::vector<Token> m_tokens;
    bool m_isIso = false;    // yyyy-MM-dd, the common one
    bool m_isSerial = false; // excel
    bool m_hasDate = false;
    bool m_hasTime = false;
};

// Julian day of a day of the Gregorian calendar; nullopt when there is no such day.
std::optional<qint64> julianDay(int year, int month, int day);

} // namespace martlet

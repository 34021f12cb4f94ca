// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/validate/rowvalidator.h"

namespace martlet {

namespace {

void writeDigits(qint64 number, int digits, char *out)
{
    for (int place = digits - 1; place >= 0; --place, number /= 10)
        out[place] = char('0' + number % 10);
}

} // namespace

// Fliegel and Van Flandern, Communications of the ACM 11 (1968), p. 657.
void writeIsoDate(qint64 julianDay, char *ten)
{
    qint64 rest = julianDay + 68569;
    const qint64 centuries = 4 * rest / 146097;
    rest -= (146097 * centuries + 3) / 4;
    const qint64 years = 4000 * (rest + 1) / 1461001;
    rest += 31 - 1461 * years / 4;
    const qint64 months = 80 * rest / 2447;
    writeDigits(100 * (centuries - 49) + years + months / 11, 4, ten);
    ten[4] = '-';
    writeDigits(months + 2 - 12 * (months / 11), 2, ten + 5);
    ten[7] = '-';
    writeDigits(rest - 2447 * months / 80, 2, ten + 8);
}

void writeIsoTime(qint64 seconds, char *eight)
{
    writeDigits(seconds / 3600, 2, eight);
    eight[2] = ':';
    writeDigits(seconds / 60 % 60, 2, eight + 3);
    eight[5] = ':';
    writeDigits(seconds % 60, 2, eight + 6);
}

} // namespace martlet

// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/calendar/easter.h"

namespace martlet {

QDate easterSunday(int year)
{
    const int golden = year % 19;
    const int century = year / 100;
    const int ofCentury = year % 100;
    const int skippedLeaps = century / 4;
    const int moonCorrection = (century - (century + 8) / 25 + 1) / 3;
    const int epact = (19 * golden + century - skippedLeaps - moonCorrection + 15) % 30;
    const int weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
    const int lateMoon = (golden + 11 * epact + 22 * weekday) / 451;
    const int sum = epact + weekday - 7 * lateMoon + 114;
    return QDate(year, sum / 31, sum % 31 + 1);
}

} // namespace martlet

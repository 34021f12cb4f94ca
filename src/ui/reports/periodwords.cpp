// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/periodwords.h"

#include "query/question/period.h"

namespace martlet {

using namespace Qt::StringLiterals;

QString periodWords(const Period &period, const QLocale &locale)
{
    if (!period.from.isValid() || !period.to.isValid())
        return {};
    const auto end = locale.toString(period.to, u"d MMM yyyy");
    if (period.from == period.to)
        return end;
    const bool isOneYear = period.from.year() == period.to.year();
    return locale.toString(period.from, isOneYear ? u"d MMM"_s : u"d MMM yyyy"_s) + u'–' + end;
}

} // namespace martlet

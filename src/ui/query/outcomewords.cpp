// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/outcomewords.h"

#include "base/tr.h"
#include "ui/widgets/wording.h"

#include <QLocale>

namespace martlet {

QString shownMilliseconds(double ms)
{
    if (ms >= 1000)
        return wording::duration(std::chrono::milliseconds(qint64(ms + 0.5)));
    return Martlet::tr("%1 ms").arg(QLocale().toString(ms, 'f', ms < 10 ? 2 : 0));
}

QString shownRows(qint64 rows)
{
    return Martlet::tr("%Ln rows", nullptr, int(rows));
}

} // namespace martlet

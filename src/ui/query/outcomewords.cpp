// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/outcomewords.h"

#include "base/tr.h"
#include "ui/query/querysource.h"
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

bool countsNothing(const AskedAnswer &answer)
{
    const auto &rows = *answer.shown.answer.rows;
    for (int column = 0; column < rows.columnCount(); ++column) {
        const auto place = size_t(column);
        const bool isMeasure = place < answer.plan.shown.size() &&
                               answer.plan.columns[size_t(answer.plan.shown[place])].isMeasure();
        for (qint64 row = 0; isMeasure && row < rows.rowCount(); ++row) {
            if (rows.number(row, column) != 0)
                return false;
        }
    }
    return true;
}

} // namespace martlet

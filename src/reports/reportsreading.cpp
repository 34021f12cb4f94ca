// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportsreading.h"

#include <QRegularExpression>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

std::vector<const Report *> reportsReading(const std::vector<Report> &reports, const QStringList &tables)
{
    const QRegularExpression named(u"\\b(%1)\\b"_s.arg(tables.join(u'|')));
    std::vector<const Report *> reading;
    for (const Report &report : reports) {
        const bool reads = std::any_of(report.sql.begin(), report.sql.end(), [&](const auto &engineAndText) {
            return engineAndText.second.contains(named);
        });
        if (reads)
            reading.push_back(&report);
    }
    return reading;
}

} // namespace martlet

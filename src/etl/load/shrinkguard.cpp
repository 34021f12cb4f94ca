// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/load/shrinkguard.h"

#include "base/tr.h"
#include "database/dialect.h"
#include "database/session.h"

#include <algorithm>
#include <vector>

namespace martlet {

using namespace Qt::StringLiterals;

Result<void> ShrinkGuard::expectUsualSize(Session &session, int sourceSystem, const Batch &batch) const
{
    if (m_isAccepted)
        return {};
    std::vector<qint64> earlier;
    TRY(session.forEachRow(statement(u"etl/last_sizes"_s, session.engine()),
                           {{u"system"_s, qint64(sourceSystem)},
                            {u"feed"_s, batch.feed},
                            {u"recipe"_s, batch.recipe},
                            {u"batch"_s, batch.id.value}},
                           [&earlier](const Row &row) -> Result<void> {
                               earlier.push_back(row.integer(0));
                               return {};
                           }));
    if (earlier.empty())
        return {};
    std::sort(earlier.begin(), earlier.end());
    const auto usual = earlier[earlier.size() / 2];
    if (batch.counts.read * 100 >= usual * (100 - m_percent))
        return {};
    return fail(
        Error::Kind::Input,
        Martlet::tr("%1 has %L2 lines; the last files of this feed had about %L3. A whole snapshot so much "
                    "smaller is rarely right, so nothing was loaded. Ask for the file again, or say that it is "
                    "right: with --accept-shrink, or among the rules of the import.")
            .arg(batch.fileName)
            .arg(batch.counts.read)
            .arg(usual));
}

Result<void> ShrinkGuard::expectFewRemoved(const Batch &batch, qint64 of) const
{
    if (m_isAccepted || batch.removed * 100 <= of * mostRemoved)
        return {};
    return fail(
        Error::Kind::Input,
        Martlet::tr(
            "%1 lacks %L2 of the %L3 rows that the warehouse has of this feed, more than %4 %. "
            "Nothing was loaded. Ask for the file again, or say that it is right: with --accept-shrink, or "
            "among the rules of the import.")
            .arg(batch.fileName)
            .arg(batch.removed)
            .arg(of)
            .arg(mostRemoved));
}

} // namespace martlet

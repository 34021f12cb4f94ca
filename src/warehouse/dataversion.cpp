// SPDX-License-Identifier: GPL-3.0-or-later
#include "warehouse/dataversion.h"

#include "database/session.h"

namespace martlet {

using namespace Qt::StringLiterals;

Result<DataVersion> readDataVersion(Session &session)
{
    // The third number changes when an earlier batch is undone, which leaves the first as it was; the last when
    // a rollup is made or dropped.
    const QString sql = u"SELECT COALESCE(MAX(CASE WHEN state = 'DONE' THEN batch_id END), 0) AS last_batch, "
                        "COUNT(CASE WHEN state = 'DONE' THEN 1 END) AS done, "
                        "COUNT(CASE WHEN state = 'REVERTED' THEN 1 END) AS undone, "
                        "(SELECT COALESCE(MAX(changed_at), 0) FROM rollups) AS rollups FROM etl_batches"_s;
    DataVersion version;
    TRY(session.forEachRow(sql, {}, [&](const Row &row) -> Result<void> {
        version.lastBatch = row.integer(0);
        version.text =
            u"%1/%2/%3/%4"_s.arg(row.integer(0)).arg(row.integer(1)).arg(row.integer(2)).arg(row.integer(3));
        return {};
    }));
    return version;
}

} // namespace martlet

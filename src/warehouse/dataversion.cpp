// SPDX-License-Identifier: GPL-3.0-or-later
#include "warehouse/dataversion.h"

#include "database/session.h"

namespace martlet {

using namespace Qt::StringLiterals;

Result<DataVersion> readDataVersion(Session &session)
{
    // The last number changes when an earlier batch is undone, which leaves the first as it was.
    const QString sql = u"SELECT COALESCE(MAX(CASE WHEN state = 'DONE' THEN batch_id END), 0) AS last_batch, "
                        "COUNT(CASE WHEN state = 'DONE' THEN 1 END) AS done, "
                        "COUNT(CASE WHEN state = 'REVERTED' THEN 1 END) AS undone FROM etl_batches"_s;
    DataVersion version;
    TRY(session.forEachRow(sql, {}, [&](const Row &row) -> Result<void> {
        version.lastBatch = row.integer(0);
        version.text = u"%1/%2/%3"_s.arg(row.integer(0)).arg(row.integer(1)).arg(row.integer(2));
        return {};
    }));
    return version;
}

} // namespace martlet

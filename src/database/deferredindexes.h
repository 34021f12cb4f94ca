// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <functional>
#include <stop_token>

namespace martlet {

class Session;

// Runs `work`, which adds about `expectedRows` rows to `table`, without the table's secondary indexes where
// that is faster, and builds them again after it: on SQLite, when the rows are many and at least as many as the
// table has already. Unique indexes stay. All of it is one nested transaction of the caller's: when the work or
// an index fails, the indexes are as before. On PostgreSQL it only runs the work.
[[nodiscard]] Result<void> withDeferredIndexes(Session &session, const QString &table, qint64 expectedRows,
                                               const std::function<Result<void>()> &work,
                                               std::stop_token stop = {});

} // namespace martlet

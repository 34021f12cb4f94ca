// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/pool.h"
#include "database/transaction.h"

namespace martlet {

// Several reads on a reading lane in one consistent view of the warehouse. Blocks, as Pool::ask.
template<typename T>
[[nodiscard]] Result<T> askSnapshot(Pool &pool, const QString &label, std::stop_token stop,
                                    const std::function<Result<T>(Session &)> &work)
{
    return pool.ask<T>(LaneKind::Reader, label, stop, [&](Session &session) -> Result<T> {
        TRY_ASSIGN(auto snapshot, Transaction::begin(session, Transaction::Mode::Snapshot));
        return work(session);
    });
}

} // namespace martlet

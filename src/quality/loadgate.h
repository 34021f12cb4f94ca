// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/progress.h"
#include "quality/checkresult.h"

#include <stop_token>

namespace martlet {

class Session;

// What a load passes before it is published: the checks of its feed look at the rows it brought, inside its own
// transaction, and what they find is kept in that transaction. When a blocking one fails, the load is refused;
// its transaction is then taken back, and what was found is kept beside the record of the refusal.
class LoadGate final
{
public:
    explicit LoadGate(Session &session)
        : m_session(session)
    {
    }

    // `feed` as etl_batches names it. An Input error when the load is to be refused: the sentence names the
    // check and says how many rows failed.
    [[nodiscard]] Result<void> pass(const QString &feed, const LoadedRows &rows, std::stop_token stop);
    // Keeps what a refused load was refused for, under the number of the batch that records the refusal.
    // Nothing when the load was not refused here.
    [[nodiscard]] Result<void> keepRefusal(BatchId recorded);

private:
    Session &m_session;
    std::vector<CheckResult> m_refused;
};

} // namespace martlet

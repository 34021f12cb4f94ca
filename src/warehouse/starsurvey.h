// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "schema/catalogue/columnprofile.h"
#include "schema/catalogue/rowcounts.h"

#include <map>
#include <memory>
#include <mutex>
#include <stop_token>

namespace martlet {

class Clock;
class Pool;

using ColumnProfilePtr = std::shared_ptr<const ColumnProfile>;

// What the tables of a warehouse hold: row counts and column profiles, each worked out once for a state of the
// data. Thread-safe; blocks the caller. Pool and clock outlive it.
class StarSurvey final
{
public:
    StarSurvey(Pool &pool, const Clock &clock)
        : m_pool(pool)
        , m_clock(clock)
    {
    }

    [[nodiscard]] Result<RowCounts> counts(std::stop_token stop, Progress progress = {});
    [[nodiscard]] Result<ColumnProfilePtr> profile(const StarTable &table, const StarColumn &column,
                                                   std::stop_token stop, Progress progress = {});

private:
    void forgetUnless(const QString &dataVersion);

    Pool &m_pool;
    const Clock &m_clock;
    std::mutex m_mutex;
    QString m_dataVersion; // of what follows
    std::optional<RowCounts> m_counts;
    std::map<QString, ColumnProfilePtr> m_profiles; // by "table.column"
};

} // namespace martlet

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "schema/catalogue/columnprofile.h"
#include "schema/catalogue/rowcounts.h"

#include <map>
#include <memory>
#include <mutex>
#include <optional>
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
    // Rows without a value, by column.
    [[nodiscard]] Result<QMap<QString, qint64>> nulls(const StarTable &table, std::stop_token stop);
    [[nodiscard]] Result<ColumnProfilePtr> profile(const StarTable &table, const StarColumn &column,
                                                   std::stop_token stop, Progress progress = {});

private:
    void forgetUnless(const QString &dataVersion);
    template<typename T, typename Known, typename Read, typename Keep>
    Result<T> once(const QString &label, std::stop_token stop, const Known &known, const Read &read,
                   const Keep &keep);

    Pool &m_pool;
    const Clock &m_clock;
    std::mutex m_mutex;
    QString m_dataVersion; // of what follows
    std::optional<RowCounts> m_counts;
    std::map<QString, QMap<QString, qint64>> m_nulls; // by table
    std::map<QString, ColumnProfilePtr> m_profiles;   // by "table.column"
};

} // namespace martlet

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "rollups/alltimerows.h"
#include "rollups/factdays.h"
#include "rollups/rolluptables.h"

#include <stop_token>

namespace martlet {

class LineReading;
class Session;

// All months that have rows of the fact, each whole.
[[nodiscard]] Result<std::vector<DaySet::Month>> allMonths(Session &session, const ModelEntity &fact);

// Sums facts into the tables of rollups, in the caller's transaction; what was kept of the days is replaced.
class RollupSums final
{
public:
    RollupSums(Session &session, const SemanticModel &model, std::stop_token stop, Progress progress)
        : m_session(session)
        , m_model(model)
        , m_stop(std::move(stop))
        , m_progress(std::move(progress))
    {
    }
    // Several rollups of one fact: each line is read once and grouped in memory. An Error where a sum is too
    // large for that; one() may then still do.
    [[nodiscard]] Result<void> together(const std::vector<const RollupTables *> &rollups,
                                        const std::vector<DaySet::Month> &months);
    // One of them, by the engine's own GROUP BY, which is slower by far.
    [[nodiscard]] Result<void> one(const RollupTables &tables, const std::vector<DaySet::Month> &months);

private:
    using Rollups = std::vector<const RollupTables *>;
    [[nodiscard]] Result<void> read(const Rollups &rollups, const std::vector<DaySet::Month> &months);
    [[nodiscard]] Result<void> replace(const LineReading &reading, const Rollups &rollups,
                                       const DaySet::Month &month, const DaySet::Stretch &days);
    [[nodiscard]] Result<void> replaceMonth(const RollupTables &tables, const DaySet::Month &month);
    [[nodiscard]] Result<void> forget(const RollupTables &tables, RollupGrain grain, QDate from, QDate to);
    [[nodiscard]] Result<void> sumAnew(const RollupTables &tables, RollupGrain grain, QDate from, QDate to);
    void report(qint64 done, size_t months);

    Session &m_session;
    const SemanticModel &m_model;
    std::stop_token m_stop;
    Progress m_progress;
    std::map<QString, AllTimeRows> m_allTime; // by the names of the rollups that keep it
};

} // namespace martlet

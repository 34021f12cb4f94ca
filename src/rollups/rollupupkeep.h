// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "rollups/factdays.h"
#include "rollups/rollupregistry.h"
#include "rollups/rolluptables.h"

#include <functional>
#include <stop_token>

namespace martlet {

class RollupSums;

// Brings the rollups of the built-in model, and those that people have added to it by `warehouse rollups
// build`, in line with the facts, inside the caller's transaction and as its last step: the days in `changed`
// and those of members whose attributes are others now are summed anew. A rollup that was never made, or by a
// program that kept other sums, is made whole; one that a person dropped is left alone. One whose sums cannot
// be kept, because a number grows too large, is not read any more; that is no reason to refuse a load.
[[nodiscard]] Result<void> keepRollups(Session &session, const FactDays &changed, std::stop_token stop,
                                       Progress progress = {});

// The same for one model, and by name. Of an extended one it keeps what was added by its very text; the rest is
// the built-in model's.
class RollupUpkeep final
{
public:
    RollupUpkeep(Session &session, const SemanticModel &model, std::stop_token stop, Progress progress = {})
        : m_session(session)
        , m_model(model)
        , m_stop(std::move(stop))
        , m_progress(std::move(progress))
    {
    }
    [[nodiscard]] Result<void> keep(const FactDays &changed);
    // Made whole, whatever was there.
    [[nodiscard]] Result<void> build(const std::vector<Rollup> &rollups);
    // What is kept beside the facts (BesideFact): those named, or all.
    [[nodiscard]] Result<void> buildBeside(const QStringList &names = {});
    [[nodiscard]] Result<void> dropBeside(const QStringList &names = {});
    // No load makes it again until it is built.
    [[nodiscard]] Result<void> drop(const Rollup &rollup);

private:
    [[nodiscard]] Result<void> inSavepoint(const std::function<Result<void>()> &work);
    [[nodiscard]] Result<void> giveUp(const RollupTables &tables, const Error &reason);
    [[nodiscard]] Result<void> keepBeside(const RollupEntries &entries, const FactDays &changed);
    [[nodiscard]] Result<void> keepTogether(const std::vector<RollupTables> &rollups,
                                            const RollupEntries &entries, DaySet days);
    [[nodiscard]] Result<void> keepAlone(const RollupTables &tables, const RollupEntries &entries,
                                         const DaySet &days);
    [[nodiscard]] Result<void> keepOne(const RollupTables &tables, const RollupEntries &entries, DaySet days);
    [[nodiscard]] Result<void> buildTogether(const std::vector<RollupTables> &rollups,
                                             const RollupEntries &entries);
    [[nodiscard]] Result<void> prepare(const RollupTables &tables, bool isThere);
    [[nodiscard]] Result<void> make(const RollupTables &tables, bool isThere);
    [[nodiscard]] Result<void> noteMade(const RollupTables &tables);
    [[nodiscard]] Result<bool> regroup(const RollupTables &tables, DaySet &days);
    [[nodiscard]] Result<void> forgetUnknown(RollupEntries &entries);
    bool isKeptByThis(const Rollup &rollup, const RollupEntries &entries) const;
    RollupSums sums() const;
    [[nodiscard]] Result<void> run(const QStringList &statements);

    Session &m_session;
    const SemanticModel &m_model;
    std::stop_token m_stop;
    Progress m_progress;
};

} // namespace martlet

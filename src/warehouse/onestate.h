// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "warehouse/warehouse.h"

#include <functional>
#include <set>

namespace martlet {

// What the parts of one answer were asked of.
class SeenStates final
{
public:
    // `isAsSeenBefore`: its state is that of a moment before, as of what a person's own connection reads.
    void add(const Answer &answer, bool isAsSeenBefore = false)
    {
        m_versions.insert(answer.dataVersion);
        m_isAsSeenBefore |= isAsSeenBefore;
        m_hasRollup |= !answer.rollup.isEmpty();
    }
    // Whether all of it fits what was known when it was planned; `now` is asked after the answer has come. On
    // PostgreSQL a table is looked up by its name as it is now, whatever the snapshot: a rollup that was made
    // anew meanwhile looks empty.
    bool fit(const WarehouseFacts &planned, const WarehouseFacts &now) const
    {
        return m_versions == std::set<QString>{planned.dataVersion} &&
               (!m_hasRollup || now.rollups == planned.rollups) &&
               (!m_isAsSeenBefore || now.dataVersion == planned.dataVersion);
    }

private:
    std::set<QString> m_versions; // of the data
    bool m_hasRollup = false;
    bool m_isAsSeenBefore = false;
};

[[nodiscard]] tl::unexpected<Error> stillLoading();

// Calls `ask` until all that it asks, which it adds to the states seen, sees the one state of the data that the
// facts it is given are of; Busy when loads leave it no time. An Error of `ask` is its own where the data has
// not changed meanwhile: else it may be of a rollup that has gone.
template<typename T>
Result<T> inOneState(Warehouse &warehouse, std::stop_token stop,
                     const std::function<Result<T>(const WarehouseFacts &, SeenStates &)> &ask)
{
    constexpr int mostGoes = 3;
    for (int go = 0; go < mostGoes; ++go) {
        TRY_ASSIGN(const auto planned, warehouse.facts(stop));
        SeenStates seen;
        auto answered = ask(planned, seen);
        const auto now = warehouse.facts(stop);
        if (!answered && (!now || now->dataVersion == planned.dataVersion))
            return answered;
        if (!now)
            return fail(now.error());
        if (answered && seen.fit(planned, *now))
            return answered;
    }
    return stillLoading();
}

} // namespace martlet

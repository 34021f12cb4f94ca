// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "etl/recipe/feed.h"
#include "lineage/batch.h"

#include <map>
#include <vector>

namespace martlet {

class Session;

// What becomes of the members a batch that is being undone had brought: those that nothing needs are removed
// with their histories and keys; inferred ones that rows of other batches point at pass to the first of these.
class MemberSettlement final
{
public:
    MemberSettlement(Session &session, BatchId batch)
        : m_session(session)
        , m_batch(batch)
    {
    }

    // The batch is REVERTED by now and its facts are gone.
    [[nodiscard]] Result<void> settle();
    qint64 removed() const { return m_removed; }

private:
    struct Place
    {
        qint64 batch = 0;
        qint64 line = 0;
    };
    [[nodiscard]] Result<void> sort(Entity entity);
    [[nodiscard]] Result<void> handOver(Entity entity, const std::map<qint64, Place> &heirs);
    [[nodiscard]] Result<void> removeHistories(Entity entity);
    [[nodiscard]] Result<void> removeMembers(Entity entity);
    [[nodiscard]] Result<void> settleKeys(Entity entity);

    Session &m_session;
    BatchId m_batch;
    std::map<Entity, std::vector<qint64>> m_doomed;
    qint64 m_removed = 0;
};

} // namespace martlet

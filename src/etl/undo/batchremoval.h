// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "etl/undo/preimages.h"
#include "lineage/batch.h"
#include "rollups/factdays.h"

namespace martlet {

// Takes a batch out of the warehouse, step by step, inside the caller's transaction; nothing may build on it.
class BatchRemoval final
{
public:
    BatchRemoval(Session &session, const Batch &batch)
        : m_session(session)
        , m_batch(batch)
        , m_preimages(session, batch.id.value)
    {
    }

    // To be asked first: which days of the facts all of it is going to change, as far as it is known by then.
    [[nodiscard]] Result<void> noteDays();
    // Of a merge: the facts are the merged member's again.
    [[nodiscard]] Result<void> undoMerge();
    // The facts it brought go, those it changed or removed come back.
    [[nodiscard]] Result<void> undoFacts();
    // Members and histories it changed are as they were before.
    [[nodiscard]] Result<void> undoMembers();
    // Unit costs that came from the products' histories are looked up again.
    [[nodiscard]] Result<void> undoCosts();
    // What is kept of it in the ledger: its watermark, its pre-images, what it built on, what it mended.
    [[nodiscard]] Result<void> undoLedger();

    const FactDays &changedDays() const { return m_changedDays; }
    qint64 removed() const { return m_removed; }
    qint64 restored() const { return m_restored; }

private:
    QString ownFacts(const QString &dateColumn) const;
    [[nodiscard]] Result<qint64> removeFacts(const QString &table, const QString &dateColumn);
    [[nodiscard]] Result<void> expectCount(qint64 found) const;

    Session &m_session;
    const Batch &m_batch;
    Preimages m_preimages;
    FactDays m_changedDays;
    qint64 m_removed = 0, m_restored = 0;
};

} // namespace martlet

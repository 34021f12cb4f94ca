// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/bindings.h"
#include "etl/undo/storedtable.h"

#include <map>

namespace martlet {

class FactDays;

// Rows of earlier batches as they were before a batch changed or removed them, in etl_preimages: kept once per
// batch and row, so that undoing the batch puts back what was there before it. Rows a batch inserted have none,
// their batch_id finds them.
class Preimages final
{
public:
    Preimages(Session &session, qint64 batch)
        : m_session(session)
        , m_batch(batch)
    {
    }

    enum class Action { Update, Delete };
    // To be called before the rows of `table` for which `condition` holds are changed or removed. Rows that are
    // this batch's own, and rows kept before, are left out.
    [[nodiscard]] Result<void> keep(const QString &table, const QString &condition, const Bindings &bindings,
                                    Action action = Action::Update);
    // The same for the rows that a DELETE of the table, with these bindings, is going to remove.
    [[nodiscard]] Result<void> keepRemoved(const QString &table, const QString &deletion,
                                           const Bindings &bindings, Action action = Action::Update);

    // The days of the sales lines that were kept.
    [[nodiscard]] Result<void> noteDays(FactDays &changed);
    // Inserts the kept rows of a table again, which must be gone; how many.
    [[nodiscard]] Result<qint64> insertAgain(const QString &table);
    // Gives the rows of a table that are still there the values that were kept.
    [[nodiscard]] Result<qint64> setBack(const QString &table);

private:
    [[nodiscard]] Result<const StoredTable *> stored(const QString &table);
    // The columns of the kept rows; nothing when no row of the table was kept.
    [[nodiscard]] Result<std::optional<StoredTable>> keptColumns(const QString &table);
    Bindings kept(const QString &table) const;

    Session &m_session;
    qint64 m_batch;
    std::map<QString, StoredTable> m_tables; // read when first needed
};

} // namespace martlet

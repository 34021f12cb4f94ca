// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rollups/keptrows.h"

namespace martlet {

// The rows over all time of a rollup by one key, which follow those of its months: of the members of whom rows
// of months have changed they become what they were, without the rows removed and with those added. Where that
// does not say it, such as whether a member is left at all, a member's row is summed anew from the months.
// Holds three rows for each of these members at most.
class AllTimeRows final
{
public:
    AllTimeRows(const RollupTables &tables, const SemanticModel &model)
        : m_tables(tables)
        , m_model(model)
        , m_removed(tables, model)
        , m_added(tables, model)
    {
    }
    // Rows of months that are there no more, and that have come; a row that has changed is both.
    KeptRows &removed() { return m_removed; }
    KeptRows &added() { return m_added; }
    // After the months are written, in the caller's transaction.
    [[nodiscard]] Result<void> write(Session &session, std::stop_token stop) const;

private:
    [[nodiscard]] Result<void> take(Session &session, const std::vector<qint64> &members, KeptRows &rows,
                                    const std::stop_token &stop) const;
    [[nodiscard]] Result<void> sumAnew(Session &session, const std::vector<qint64> &members,
                                       const std::stop_token &stop) const;
    QString table() const { return RollupTables::table(m_tables.rollup(), RollupGrain::All); }
    QString key() const { return m_tables.keyColumns().front(); }

    const RollupTables &m_tables;
    const SemanticModel &m_model;
    KeptRows m_removed, m_added;
};

} // namespace martlet

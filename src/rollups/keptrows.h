// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/hashgroups.h"
#include "rollups/rolluptables.h"

#include <stop_token>

namespace martlet {

class Row;
class Session;

// The rows of a rollup's tables, put together to those of a coarser grain: alike in their keys, without the
// day, their sums are summed. Exact: overflown where a sum does not fit 64 bits.
class KeptRows final
{
public:
    KeptRows(const RollupTables &tables, const SemanticModel &model);

    // What a row is read as: the keys, then the measures.
    static QStringList columns(const RollupTables &tables)
    {
        return tables.keyColumns() + tables.rollup().measures;
    }
    void add(const Row &row);
    // All rows of days :from to :to, both inside.
    [[nodiscard]] Result<void> read(Session &session, RollupGrain grain, QDate from, QDate to,
                                    std::stop_token stop);
    // A group of a finer grain: where its keys are, without the day, and its measures.
    void add(const Groups &groups, size_t group, int firstKey, const std::vector<int> &measures);
    const HashGroups &groups() const { return m_groups; }

private:
    const RollupTables &m_tables;
    std::vector<int> m_scales; // of the measures; -1: days
    int m_keyCount;
    HashGroups m_groups;
};

} // namespace martlet

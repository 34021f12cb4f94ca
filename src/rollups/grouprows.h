// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rollups/linereading.h"

namespace martlet {

// The groups of one rollup on their way into its table of the finest grain.
class GroupRows final
{
public:
    GroupRows(const LineReading &reading, size_t rollup, const RollupTables &tables,
              const SemanticModel &model);

    // In the order of the table's key. `month`: where the rollup keeps no days, the first day of theirs.
    [[nodiscard]] Result<void> write(Session &session, QDate month) const;
    // Of a rollup without days: the members whose row of the month is another one now, or has gone.
    [[nodiscard]] Result<std::vector<qint64>> changedMembers(Session &session, QDate month) const;

private:
    bool comesBefore(size_t a, size_t b) const;
    bool isSame(const Row &row, size_t group) const;

    const HashGroups &m_groups;
    const RollupTables &m_tables;
    std::vector<const Measure *> m_measures;
    std::vector<int> m_columns; // of the measures
    int m_keyCount = 0;         // with the day, if there is one
};

} // namespace martlet

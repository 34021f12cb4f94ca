// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rollups/linereading.h"

namespace martlet {

class BulkWriter;

// The groups of one rollup on their way into its tables, in the order of their keys.
class GroupRows final
{
public:
    // Of the finest grain.
    GroupRows(const LineReading &reading, size_t rollup, const RollupTables &tables,
              const SemanticModel &model);
    // Of another, made of what is kept already: the keys without a day, then a column for each measure.
    GroupRows(const HashGroups &groups, const RollupTables &tables, const SemanticModel &model,
              RollupGrain grain);
    // How such columns are put together.
    static std::vector<HashGroups::Kind> kindsOfKept(const RollupTables &tables, const SemanticModel &model);

    // `month`: where these are no days, the first day of theirs.
    [[nodiscard]] Result<void> write(Session &session, QDate month) const;
    // Of all the days of one month: writes what they come to.
    [[nodiscard]] Result<void> writeMonth(Session &session, QDate month) const;
    // Of a rollup without days: the members whose row of the month is another one now, or has gone.
    [[nodiscard]] Result<std::vector<qint64>> changedMembers(Session &session, QDate month) const;

private:
    GroupRows(const HashGroups &groups, const RollupTables &tables, const SemanticModel &model,
              RollupGrain grain, int keys);
    std::vector<size_t> order() const; // of the groups by their keys
    void addTo(HashGroups &months, size_t group) const;
    void writeKeys(BulkWriter &writer, size_t group) const;
    void writeMeasures(BulkWriter &writer, size_t group) const;
    bool isSame(const Row &row, size_t group) const;

    const HashGroups &m_groups;
    const RollupTables &m_tables;
    const SemanticModel &m_model;
    RollupGrain m_grain;
    std::vector<const Measure *> m_measures;
    std::vector<int> m_columns; // of the measures
    int m_keyCount = 0;         // with the day, if there is one
};

} // namespace martlet

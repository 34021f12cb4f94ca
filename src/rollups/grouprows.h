// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rollups/linereading.h"

namespace martlet {

class AllTimeRows;
class BulkWriter;
class KeptRows;

// The groups of one rollup on their way into its tables, in the order of their keys.
class GroupRows final
{
public:
    // Of the finest grain.
    GroupRows(const LineReading &reading, size_t rollup, const RollupTables &tables,
              const SemanticModel &model);
    // Of months, made of what is kept already.
    GroupRows(const KeptRows &rows, const RollupTables &tables, const SemanticModel &model);

    // `month`: where these are no days, the first day of theirs.
    [[nodiscard]] Result<void> write(Session &session, QDate month) const;
    // Of all the days of one month: writes what they come to.
    [[nodiscard]] Result<void> writeMonth(Session &session, QDate month) const;
    // Of a rollup without days: replaces the rows of the month that are other ones now, and tells `allTime`.
    [[nodiscard]] Result<void> replaceChanged(Session &session, QDate month, AllTimeRows &allTime) const;

private:
    GroupRows(const Groups &groups, const RollupTables &tables, const SemanticModel &model, RollupGrain grain);
    int firstKey() const { return m_grain == RollupGrain::Day ? 1 : 0; } // behind the day
    std::vector<size_t> order() const;                                   // of the groups by their keys
    void placeKeys(int key, std::vector<qint64> &keys) const;
    [[nodiscard]] Result<void> write(Session &session, QDate month, const std::vector<size_t> &order) const;
    void writeKeys(BulkWriter &writer, size_t group) const;
    void writeMeasures(BulkWriter &writer, size_t group) const;
    bool isSame(const Row &row, size_t group) const;

    const Groups &m_groups;
    const RollupTables &m_tables;
    const SemanticModel &m_model;
    RollupGrain m_grain;
    std::vector<int> m_scales, m_columns; // of the measures
    int m_keyCount = 0;                   // with the day, if there is one
};

} // namespace martlet

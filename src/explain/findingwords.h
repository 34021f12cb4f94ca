// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/planreading.h"

#include <optional>

namespace martlet {

// From how many rows on a step is worth a word.
inline constexpr qint64 worthSaying = 1000;

// The sentences of findings, and the weights they are ranked by: about how many rows are handled in vain.
class FindingWords final
{
public:
    explicit FindingWords(const PlanReading &reading)
        : m_reading(reading)
    {
    }

    // A table that is read whole. `kept` is how many of its rows pass the statement's conditions, where known.
    PlanFinding wholeTable(const QString &table, qint64 rows, std::optional<qint64> kept) const;
    PlanFinding keptColumns(const QString &table, qint64 rows) const; // read in place of lines
    PlanFinding repeatedScan(const QString &table, qint64 rowsRead, std::optional<qint64> times) const;
    // `rows` are those read inside it, all runs together.
    PlanFinding correlatedQuery(const QString &table, qint64 rows, std::optional<qint64> times) const;
    PlanFinding automaticIndex(const QString &table, qint64 rows) const;
    PlanFinding sort(qint64 rows, bool isOrder) const;
    PlanFinding diskSort(qint64 rows, qint64 kib, bool isHash) const;
    // `table` is empty for a step above the tables.
    PlanFinding misestimate(const QString &table, const QString &step, qint64 estimated, qint64 actual) const;
    PlanFinding nestedLoop(const QString &table, const QString &index, qint64 times) const;

private:
    std::optional<PlanFinding> hiddenColumn(const TableFacts &table) const;
    std::optional<PlanFinding> pattern(const TableFacts &table) const;
    // Columns the statement compares with values and no index begins with; in the order to index them.
    QStringList unservedColumns(const TableFacts &table) const;
    QString lessToRead() const;
    QString joinColumns(const QString &table) const;

    const PlanReading &m_reading;
};

} // namespace martlet

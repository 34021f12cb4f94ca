// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "etl/repair/rejectgroups.h"

#include <QStringList>

#include <string>

namespace martlet {

// The kept lines that break one rule in one column, and what stands in that column.
struct BrokenLines
{
    QString rule;
    QString column;
    bool hasTooMany = false;        // fields; else there are too few, where the number is wrong
    std::vector<qint32> rows;       // places in RejectedLines::kept(), by line
    std::vector<std::string> cells; // one for each; of a record that is broken as a whole: empty
    std::vector<int> fieldCounts;   // one for each
    std::vector<qint64> firstLines; // one for each; and the line behind it
    std::vector<qint64> nextLines;

    size_t size() const { return rows.size(); }
    // Takes these (places in `rows`) out; what is left stays in order.
    BrokenLines take(const std::vector<size_t> &places);
    // The most frequent texts first.
    std::vector<std::pair<std::string, qint64>> frequentCells() const;
};

// Reads the kept lines again, so that each lies with those that break the same rule in the same column. Bytes
// that are no text are one trouble in whatever column they are; too few and too many fields are two.
[[nodiscard]] Result<std::vector<BrokenLines>> brokenLines(const RejectedLines &rejects, const FileRecipe &file,
                                                           std::stop_token stop);

// Of each of the lines, whether it is half of a record that a mend which joins lines would bring in.
[[nodiscard]] Result<std::vector<bool>> linesJoined(const RejectedLines &rejects,
                                                    const std::vector<qint32> &rows,
                                                    const RejectReading &reading, const Mend &mend,
                                                    std::stop_token stop);

// How many of the lines are in order under a mend, beside the mends that the recipe has.
[[nodiscard]] Result<qint64> linesMended(const RejectedLines &rejects, const BrokenLines &broken,
                                         const RejectReading &reading, const Mend &mend, std::stop_token stop);

} // namespace martlet

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "etl/load/fate.h"
#include "etl/load/precedence.h"
#include "etl/load/restatement.h"
#include "etl/load/salesrow.h"
#include "etl/recipe/importrecipe.h"
#include "etl/undo/dependencies.h"

#include <unordered_map>
#include <vector>

namespace martlet {

// What is to be done with a slice of sales lines. Every row of the slice has one fate or is a conflict.
struct SalesMatch
{
    std::vector<SalesRow> insert; // new and changed lines, sorted by place()
    std::vector<SalesRow> remove; // the old versions of the changed ones
    FateTally tally;
    Dependencies dependencies;             // on the batches whose lines were found
    std::vector<SalesRow> conflicts;       // differing versions that no rule decides between
    std::vector<SalesRow> contradictions;  // lines that differ from the warehouse's, which stand
    std::vector<Restatement::Key> present; // the warehouse's lines that the file has too and that stay
    std::vector<SalesRow>
        superseded; // lines an earlier slice of this file inserted, now a duplicate in the file
};

// Lines with numbers: found by (transaction, line). `existing` is sorted by key(). Of versions in the file the
// rule chooses; between the file's and another batch's version `precedence` does.
[[nodiscard]] Result<SalesMatch> matchNumbered(std::vector<SalesRow> rows,
                                               const std::vector<SalesRow> &existing, DuplicateRule rule,
                                               bool withCost, qint64 batch, Precedence &precedence);

// Lines without numbers: the n-th line of a content within a receipt is the n-th the warehouse has of it, and
// keeps that number; new lines are numbered behind the receipt's last one in the order of their row hash, so
// that a receipt has the same numbers in whatever order its lines come. `seen` counts the lines of each content
// that earlier slices of this file had.
class LineNumbers final
{
public:
    explicit LineNumbers(bool withCost)
        : m_withCost(withCost)
    {
    }
    SalesMatch match(std::vector<SalesRow> rows, const std::vector<SalesRow> &existing);

private:
    int &seen(const SalesRow &row);

    bool m_withCost;
    std::unordered_map<quint64, int> m_seen; // by receipt and content
};

} // namespace martlet

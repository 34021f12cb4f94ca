// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/queryexplanation.h"

#include <QStringList>

#include <vector>

namespace martlet {

class StatementTerms;
class TableCatalogue;

struct IndexCandidate
{
    QString table;
    QStringList columns;
    bool operator==(const IndexCandidate &) const = default;
};

// The indexes that might mend what was found, of tables a finding names: equal values first, then the column of
// a range; those of a join first; groups where there is no condition; each also with all columns the statement
// reads, so that the index alone answers. What an index of the table serves already is left out.
std::vector<IndexCandidate> indexCandidates(const QueryExplanation &explanation, const StatementTerms &terms,
                                            const TableCatalogue &catalogue);

} // namespace martlet

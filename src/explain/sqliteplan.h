// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/planreading.h"

namespace martlet {

// A line of EXPLAIN QUERY PLAN; `parent` is the id of another or 0.
struct SqlitePlanLine
{
    qint64 id = 0, parent = 0;
    QString detail;
    int statement = 0; // of those that are read for one: no row of one meets rows of another
};

// The lines as steps in preorder. A table or sub-query that is gone through once for each row of the one before
// it is repeated, and so is all under a sub-query that hangs on an outer row.
std::vector<PlanStep> sqliteSteps(const std::vector<SqlitePlanLine> &lines, const StatementTerms &terms,
                                  const TableCatalogue &catalogue);
bool isScan(const PlanStep &step);         // from end to end
bool isMadeInMemory(const QString &table); // of the rows of a SELECT that is bound
bool isCorrelated(const PlanStep &step);   // a sub-query that hangs on an outer row

} // namespace martlet

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/planreading.h"

#include <QJsonObject>

namespace martlet {

// A node of EXPLAIN (FORMAT JSON), with what findings ask beyond what people are shown.
struct PlanNode
{
    PlanStep step;
    QString relation;            // how it stands to its parent: "Inner", "SubPlan", "Member"
    qint64 removedRows = 0;      // by its filter, all loops
    qint64 hashBatches = 1;      // 1: the hash table fitted into memory
    bool isUnderLimit = false;   // its rows may not have been asked for to the end
    bool isUnderSubPlan = false; // it runs for each row of what the sub-query belongs to
};

// The nodes in preorder, with the steps' times and shares of `executionMs` where they were measured. Parts of a
// partitioned table that are read the same way are one node.
std::vector<PlanNode> postgresNodes(const QJsonObject &plan, double executionMs,
                                    const TableCatalogue &catalogue);

} // namespace martlet

// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/plan/conditioncolumns.h"

namespace martlet {

void addStoredColumns(const QueryPlan::Column &column, std::vector<QueryPlan::Column> &columns)
{
    if (column.isMadeMember())
        columns.insert(columns.end(), column.sources.begin(), column.sources.end());
    else
        columns.push_back(column);
}

void addColumnsOf(const QueryPlan::Condition &condition, std::vector<QueryPlan::Column> &columns)
{
    if (!condition.isTree())
        addStoredColumns(condition.column, columns);
    for (const auto &part : condition.parts)
        addColumnsOf(part, columns);
}

} // namespace martlet

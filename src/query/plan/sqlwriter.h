// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/resultset.h"
#include "database/bindings.h"
#include "database/engine.h"
#include "database/placedgroups.h"
#include "query/plan/namedtexts.h"
#include "query/plan/queryplan.h"

namespace martlet {

class BoundSql;
class SemanticModel;

// A plan as one SELECT, laid out for people; values are bound, never in the text.
struct WrittenSql
{
    QString sql;
    Bindings bindings;
    std::vector<ResultColumn> columns;
    bool hasOwnSql = false; // a person's text is in it, so that it is run where that would be
    // What is made of its rows in memory, which has the columns; none: they are its own.
    std::optional<PlacedGroups> placed = {};
};

// What the text is for: to be read and copied, or to be run by Martlet, which knows a faster way on SQLite.
enum class SqlUse { Shown, Run };

// Pure. The same plan gives the same rows in the same order on both engines: text is compared and sorted by its
// code points, and rows without a value come last.
[[nodiscard]] Result<WrittenSql> writeSql(const QueryPlan &plan, const SemanticModel &model, Engine engine,
                                          SqlUse use = SqlUse::Shown);

// The rows of the questions that another stands on, each under the name that rowsTable() gives it.
[[nodiscard]] Result<NamedTexts> namedRows(const std::vector<QueryPlan> &questions, const SemanticModel &model,
                                           BoundSql &sql, SqlUse use = SqlUse::Shown);

// The rows of a question that others stand on, without the places they have among each other.
[[nodiscard]] Result<QString> unplacedRows(const QueryPlan &plan, const SemanticModel &model, BoundSql &sql,
                                           const NamedTexts &named);

} // namespace martlet

// SPDX-License-Identifier: GPL-3.0-or-later
#include "warehouse/askedquestion.h"

#include "query/plan/planner.h"
#include "query/plan/sqlwriter.h"

namespace martlet {

Result<PreparedQuestion> prepare(const Question &question, const SemanticModel &model, Engine engine)
{
    TRY_ASSIGN(const auto plan, Planner(model).plan(question));
    TRY_ASSIGN(auto text, writeSql(plan, model, engine));
    PreparedQuestion prepared;
    for (const auto &column : plan.columns)
        prepared.titles += column.title;
    prepared.sql.sql = std::move(text.sql);
    prepared.sql.bindings = std::move(text.bindings);
    prepared.sql.columns = std::move(text.columns);
    prepared.sql.grain = plan.grain;
    return prepared;
}

} // namespace martlet

// SPDX-License-Identifier: GPL-3.0-or-later
#include "warehouse/askedquestion.h"

#include "base/tr.h"
#include "query/plan/placesinmemory.h"
#include "query/plan/planner.h"
#include "query/plan/rollupmatch.h"
#include "query/question/resolvedquestion.h"
#include "warehouse/asking.h"
#include "warehouse/describedstep.h"
#include "warehouse/factneeds.h"

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

// Where the rows come as they are shown the database need not sort more than that; it is asked for one row
// more, by which it is known that there are more.
void capRows(const QueryPlan &plan, SqlQuestion &question)
{
    if (!plan.isWholeInSql()) {
        question.rowLimit = mostFinishedRows;
    } else if (plan.limit == 0) {
        question.rowLimit = mostAnswerRows;
        question.sql += u"\nLIMIT %1"_s.arg(mostAnswerRows + 1);
    }
}

} // namespace

Result<RollupUse> rollupUse(const WarehouseFacts &facts, const SemanticModel &model, Engine engine,
                            bool isWished)
{
    TRY_ASSIGN(auto ready, readyRollups(facts.rollups, model, engine));
    return RollupUse{
        isWished, std::move(ready), {facts.firstSale, facts.asOf, {}}, {{u"stock_levels"_s, facts.lastStock}}};
}

Result<PreparedQuestion> prepare(const Question &question, const SemanticModel &model, Engine engine,
                                 const RollupUse &rollups)
{
    PreparedQuestion prepared;
    TRY_ASSIGN(prepared.plan, Planner(model).plan(question));
    const auto planned = prepared.plan;
    const bool hasOwnSql = planned.hasOwnSql(); // and so reads what its text could read
    if (rollups.isWished && !hasOwnSql)
        TRY(RollupMatch(model, rollups.ready, rollups.allDays, rollups.lastDays).apply(prepared.plan));
    TRY_ASSIGN(prepared.shown, writeSql(prepared.plan, model, engine));
    auto text = prepared.shown;
    if (engine == Engine::Sqlite) {
        TRY_ASSIGN(text, writeSql(prepared.plan, model, engine, SqlUse::Run));
    } else { // the others run what is shown, but for places
        TRY_ASSIGN(auto inMemory, writePlacesInMemory(prepared.plan, model, engine));
        if (inMemory)
            text = std::move(*inMemory);
    }
    prepared.plan.isGroupedInMemory = text.placed.has_value();
    prepared.sql.placed = std::move(text.placed);
    prepared.sql.adHoc = hasOwnSql;
    prepared.sql.shownSql = prepared.shown.sql;
    prepared.sql.sql = std::move(text.sql);
    prepared.sql.bindings = std::move(text.bindings);
    prepared.sql.columns = std::move(text.columns);
    capRows(prepared.plan, prepared.sql);
    prepared.sql.grain = prepared.plan.grain;
    prepared.sql.rollup = prepared.plan.rollups();
    prepared.sql.subject = {QuestionSubject::Kind::Question, question.title, {}};
    if (!hasOwnSql) // what a rollup could not serve anyway asks for none
        prepared.sql.subject.needs = factNeeds(planned, prepared.plan, model);
    prepared.sql.whyNot = hasOwnSql          ? Martlet::tr("No rollup stands beside a statement of one's own.")
                          : rollups.isWished ? prepared.plan.whyNot()
                                             : Martlet::tr("Rollups were not to be used.");
    return prepared;
}

Result<QuestionAnswer> answer(Warehouse &warehouse, const Question &question, const SemanticModel &model,
                              const Viewer &viewer, std::stop_token stop, Progress progress, bool useRollups)
{
    return inOneState<QuestionAnswer>(
        warehouse, stop, [&](const WarehouseFacts &facts, SeenStates &seen) -> Result<QuestionAnswer> {
            TRY_ASSIGN(const auto resolved, resolvedQuestion(question, facts.firstSale, facts.asOf));
            TRY_ASSIGN(auto rollups, rollupUse(facts, model, warehouse.engine(), useRollups));
            Asking asking(warehouse, model, viewer, stop, progress, std::move(rollups), seen);
            auto answered = asking.ask(resolved);
            return answered ? std::move(answered)
                            : fail(stepFault(warehouse, resolved, answered.error(), viewer, stop));
        });
}

} // namespace martlet

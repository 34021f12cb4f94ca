// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/questionsql.h"

#include "query/plan/sqlnotes.h"
#include "query/question/resolvedquestion.h"
#include "semantic/semanticmodel.h"
#include "ui/query/joinedon.h"
#include "ui/query/litnames.h"
#include "ui/query/plan/planview.h"
#include "ui/query/sqlpane.h"

namespace martlet {

QuestionSql::QuestionSql(std::shared_ptr<QuerySource> source, SqlPane &text, PlanView &plan, JoinedOn &joined)
    : m_source(std::move(source))
    , m_text(text)
    , m_plan(plan)
    , m_joined(joined)
{
}

void QuestionSql::readFacts()
{
    m_readFacts.start([source = m_source](std::stop_token stop, Progress &) { return source->facts(stop); },
                      [this](Result<WarehouseFacts> facts) {
                          if (!facts)
                              return Q_EMIT failed(facts.error());
                          m_facts = std::move(*facts);
                          Q_EMIT factsRead(m_facts);
                      });
}

// Before the days of the warehouse are known a relative period has none, so there is no SQL yet; a fault is
// said where it belongs.
std::optional<AskEstimate> QuestionSql::show(const Question &asked)
{
    const auto ready = prepared(asked);
    if (!ready) {
        m_text.clear();
        m_plan.clear();
        m_joined.clear();
        return {};
    }
    m_text.setSql(ready->shown);
    m_plan.setQuestion(ready->sql);
    m_joined.showPlan(ready->plan);
    m_notes = sqlNotes(asked, ready->plan, m_source->engine());
    return estimateOf(ready->plan, m_facts, m_source->engine());
}

Result<PreparedQuestion> QuestionSql::prepared(const Question &asked) const
{
    const auto &model = m_source->model();
    TRY_ASSIGN(const auto resolved, resolvedQuestion(asked, m_facts.firstSale, m_facts.asOf));
    TRY_ASSIGN(const auto rollups, rollupUse(m_facts, model, m_source->engine(), true));
    return prepare(resolved, model, m_source->engine(), rollups);
}

void QuestionSql::light(const QString &name, const QString &text)
{
    m_text.light(litNames(name, m_source->model(), m_source->engine()), text);
}

} // namespace martlet

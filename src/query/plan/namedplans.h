// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/resultset.h"
#include "query/plan/queryplan.h"

#include <map>
#include <vector>

namespace martlet {

class SemanticModel;

// The plans of the questions that a question names, made as they turn out to be needed. Each answers in SQL
// alone, for others stand on its rows.
class NamedPlans final
{
public:
    // Both must outlive it.
    NamedPlans(const SemanticModel &model, const std::vector<Question> &questions)
        : m_model(model)
        , m_questions(questions)
    {
    }
    // An Error says what is wrong with the question, or by which way it stands on itself.
    [[nodiscard]] Result<const QueryPlan *> plan(const QString &name);
    // The same of one that a plan needs for itself, under its own name.
    [[nodiscard]] Result<void> add(const Question &question);
    std::vector<QueryPlan> take(); // each behind those it stands on

private:
    const SemanticModel &m_model;
    const std::vector<Question> &m_questions;
    QStringList m_path; // what is being planned
    QStringList m_order;
    std::map<QString, QueryPlan> m_plans;
};

// The rows of a named question in a statement, and the columns that its plan's SQL gives.
QString rowsTable(const QString &question);
QString rowsColumn(const QueryPlan &plan, int column);
// Those of them that are no places.
std::vector<ResultColumn> givenColumns(const QueryPlan &plan);

} // namespace martlet

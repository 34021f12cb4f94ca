// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/answer/finishedrows.h"
#include "query/question/questionparts.h"
#include "warehouse/askedquestion.h"
#include "warehouse/onestate.h"

namespace martlet {

// One go at a question with all its parts, which has the days of its periods. What it is given outlives it.
class Asking final
{
public:
    Asking(Warehouse &warehouse, const SemanticModel &model, const Viewer &viewer, std::stop_token stop,
           const Progress &progress, RollupUse rollups, SeenStates &seen)
        : m_warehouse(warehouse)
        , m_model(model)
        , m_viewer(viewer)
        , m_stop(std::move(stop))
        , m_progress(progress)
        , m_rollups(std::move(rollups))
        , m_seen(seen)
    {
    }
    [[nodiscard]] Result<QuestionAnswer> ask(const Question &question);
    // The rows alone, without totals and others.
    [[nodiscard]] Result<QuestionAnswer> rows(const Question &question) { return rows(question, question); }
    // The best members of `top`, as texts; a null one is the members without a value.
    [[nodiscard]] Result<QStringList> bestMembers(const Question &question);
    [[nodiscard]] Result<Answer> ask(const SqlQuestion &question);

private:
    // `all` is the question whose answer the shares are parts of.
    Result<QuestionAnswer> rows(const Question &question, const Question &all);
    Result<QuestionAnswer> ranked(const Question &question) { return rows(topMembers(question)); }
    static QStringList bestOf(const ResultSet &ranked, const Question &question);
    Result<FinishedRows::Wholes> wholes(const Question &question);
    Result<QuestionAnswer> best(const Question &question);
    Result<QuestionAnswer> united(const Question &question);
    Result<std::vector<Value>> totals(const Question &question, const ResultSet &rows);

    Warehouse &m_warehouse;
    const SemanticModel &m_model;
    const Viewer &m_viewer;
    std::stop_token m_stop;
    const Progress &m_progress;
    RollupUse m_rollups;
    SeenStates &m_seen;
};

} // namespace martlet

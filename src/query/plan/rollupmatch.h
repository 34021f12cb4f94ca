// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/plan/queryplan.h"

#include <map>

namespace martlet {

class SemanticModel;
struct Rollup;

// Has the legs of a plan read kept sums in place of their facts, where these give the same figures: where a
// rollup keeps each measure, and each column that the leg splits or filters by hangs on a key or is an
// attribute of it. Whole months are read from the sums by month, where nothing finer is asked for, and the
// other days from the sums by day. A snapshot is read as it stood at the ends of months, where it is kept so.
class RollupMatch final
{
public:
    // `ready`: the rollups that may be read; `allDays`: those that have rows, not valid where they are not
    // known; `lastDays`: the last one of each fact that states how things stand, as far as known, by its table.
    RollupMatch(const SemanticModel &model, QStringList ready, const QuestionPeriod &allDays = {},
                std::map<QString, QDate> lastDays = {})
        : m_model(model)
        , m_ready(std::move(ready))
        , m_allDays(allDays)
        , m_lastDays(std::move(lastDays))
    {
    }
    // Of legs that go on reading their fact it says why. An Error is one of the model.
    [[nodiscard]] Result<void> apply(QueryPlan &plan) const;

private:
    [[nodiscard]] Result<void> chooseStates(const QueryPlan &plan, QueryPlan::Leg &leg) const;
    void choose(const QueryPlan &plan, QueryPlan::Leg &leg) const;

    const SemanticModel &m_model;
    QStringList m_ready;
    QuestionPeriod m_allDays;
    std::map<QString, QDate> m_lastDays;
};

// The table of the columns of the leg's fact, where it keeps any that may be read; else empty.
QString readyColumns(const QueryPlan::Leg &leg, const SemanticModel &model, const QStringList &ready);

} // namespace martlet

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/plan/queryplan.h"

namespace martlet {

class SemanticModel;
struct Rollup;

// Has the legs of a plan read kept sums in place of their facts, where these give the same figures: where a
// rollup keeps each measure, and each column that the leg splits or filters by hangs on a key or is an
// attribute of it. Whole months are read from the sums by month, where nothing finer is asked for, and the
// other days from the sums by day.
class RollupMatch final
{
public:
    // `ready`: the rollups that may be read; `allDays`: those that have rows, not valid where they are not
    // known.
    RollupMatch(const SemanticModel &model, QStringList ready, const QuestionPeriod &allDays = {})
        : m_model(model)
        , m_ready(std::move(ready))
        , m_allDays(allDays)
    {
    }
    // Of legs that go on reading their fact it says why.
    void apply(QueryPlan &plan) const;

private:
    const SemanticModel &m_model;
    QStringList m_ready;
    QuestionPeriod m_allDays;
};

} // namespace martlet

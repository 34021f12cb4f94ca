// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/provenancefacts.h"
#include "query/plan/queryplan.h"
#include "query/question/period.h"

#include <functional>

namespace martlet {

class SemanticModel;
struct CellTrace;

// What a column's figure is, in sentences from the whole to its parts.
QStringList cellSentences(const QueryPlan &plan, int column, const SemanticModel &model);

// How a trace is put in words: the conditions that hold, and a number as it is shown.
struct TraceWords
{
    QStringList conditions;
    std::function<QString(const QueryPlan::Column &, const Value &)> number;
    std::function<QString(const Period &)> days = &Period::shown;
};

// Where the cell comes from, in words; of each part what was read and which loads brought it.
std::vector<ProvenanceFact> factsOf(const CellTrace &trace, const TraceWords &words);
// "1,084 lines add up to 41,200.00", "First 500 of 12,345 lines": what stands above the records of a part.
QString recordsSentence(const CellTrace &trace, size_t part, const TraceWords &words);

} // namespace martlet

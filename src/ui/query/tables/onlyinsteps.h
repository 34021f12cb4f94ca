// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/question/question.h"

namespace martlet {

class ConditionWords;
class QuestionFields;

// What of a question stands in its steps alone, as its tables have no place for it: the period, comparisons,
// figures of other rows, the best, groups of conditions.
QStringList onlyInSteps(const Question &question, const QuestionFields &fields, const ConditionWords &words);
// Why the tables cannot show the question at all, a sentence; empty: they can.
QString notInTables(const Question &question);

} // namespace martlet

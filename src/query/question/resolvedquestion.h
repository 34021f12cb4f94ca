// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "query/question/period.h"
#include "query/question/question.h"

namespace martlet {

// The question with the days of its periods, also of those in conditions, and with what stands in it for
// parameters that nothing was given for. `firstSale` and `asOf` are the first
// day and the last with a complete load. The names of the periods stay.
[[nodiscard]] Result<Question> resolvedQuestion(Question question, QDate firstSale, QDate asOf);
// The days that a resolved question compares with; invalid ones where it does not.
Period comparedPeriod(const Question &question);

} // namespace martlet

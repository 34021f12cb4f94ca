// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/query/questionfields.h"

namespace martlet {

// The fields of a question that counts the rows of another: what these rows tell apart, and what is counted
// over them. None where the other cannot be asked.
std::vector<QuestionField> fieldsOver(const Question &question, const SemanticModel &model);

} // namespace martlet

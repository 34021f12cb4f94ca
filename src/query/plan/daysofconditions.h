// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/question/question.h"

namespace martlet {

class SemanticModel;

// The days that the periods in a resolved question's conditions came to, and those of the questions it names,
// for people: "Month: 1 Dec–31 Dec 2025".
QStringList daysOfConditions(const Question &question, const SemanticModel &model);

} // namespace martlet

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "query/question/question.h"

#include <map>

namespace martlet {

// The name in ":tier"; empty: the text names no parameter.
QString parameterIn(const QString &text);
// What a parameter is called for people.
QString titleOf(const QuestionParameter &parameter);
// An Error says what a value of the parameter looks like.
[[nodiscard]] Result<void> expectFits(const QuestionParameter &parameter, const QString &value);

// The question with values in place of its parameters, and without them: those given, else what stands in the
// question. A Usage Error names the parameter that is missing, not known or of another type.
[[nodiscard]] Result<Question> boundQuestion(Question question, const std::map<QString, QString> &given);

} // namespace martlet

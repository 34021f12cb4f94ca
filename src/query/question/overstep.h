// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/question/question.h"

#include <map>

namespace martlet {

// The question that is first asked over a statement's rows: the sum of its first figure by its first column of
// texts or days, else how many rows there are. The statement's parameters become the question's.
Question questionOver(SqlStep step, const QString &name = QStringLiteral("mine"));

// The parameters of the statement that have a value, each of the type that it looks like.
std::vector<QuestionParameter> parametersOf(const QString &sql, const std::map<QString, QString> &values);

} // namespace martlet

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "query/question/question.h"

namespace martlet {

// Questions as files that people keep and pass on: the documents `martletctl ask` answers. A file is written
// whole or not at all.
[[nodiscard]] Result<Question> readQuestionFile(const QString &path);
[[nodiscard]] Result<void> writeQuestionFile(const Question &question, const QString &path);

} // namespace martlet

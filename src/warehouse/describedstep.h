// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/question/question.h"
#include "warehouse/warehouse.h"

namespace martlet {

// What columns a person's statement has, of its first rows, so that a question can count over it. It is run
// where a person's statements are, and can see no more there. `parameters` say what its own stand for. A number
// that neither engine states the decimals of gets as many as those rows take. Blocks.
[[nodiscard]] Result<SqlStep> describedStep(Warehouse &warehouse, const QString &sql,
                                            std::vector<QuestionParameter> parameters, const Viewer &viewer,
                                            std::stop_token stop, Progress progress = {});
// Why a question over statements could not be answered: what the engine says of one by itself, or which column
// it has no more; else the Error that there is.
Error stepFault(Warehouse &warehouse, const Question &question, const Error &error, const Viewer &viewer,
                std::stop_token stop);

} // namespace martlet

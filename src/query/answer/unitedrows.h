// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/resultset.h"
#include "query/question/question.h"

namespace martlet {

// The rows of one of the questions, and what it is called.
struct RowsOfOne
{
    QString title;
    ResultSetPtr rows;
};

// One below the other, under the names of the first. An Error says which columns are not alike.
[[nodiscard]] Result<ResultSet> unitedRows(const std::vector<RowsOfOne> &parts, const Question::Union &wish);

} // namespace martlet

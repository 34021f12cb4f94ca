// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "warehouse/askedquestion.h"

namespace martlet {

// A cell of an answer, named by what its row stands for and not by where it stands.
struct AnswerCell
{
    enum class Kind { Row, Others, Total };
    Kind kind = Kind::Row;
    std::vector<Value> members =
        {};              // one for each of `by`; of Others the folded one says nothing; of Total none
    QString column = {}; // in the answer: "revenue.change", "store.city"
    bool operator==(const AnswerCell &) const = default;
};

// The cell at a row and a column of the answer; row −1 is that of the totals.
AnswerCell cellAt(const Question &question, const QuestionAnswer &answer, qint64 row, int column);
// The conditions of the question with those that the cell's row adds, for people to read: of the totals none.
std::vector<Filter> conditionsOf(const Question &question, const AnswerCell &cell);

} // namespace martlet

// SPDX-License-Identifier: GPL-3.0-or-later
#include "warehouse/answercell.h"

#include "query/question/questionparts.h"

namespace martlet {

AnswerCell cellAt(const Question &question, const QuestionAnswer &answer, qint64 row, int column)
{
    const auto &rows = *answer.answer.rows;
    AnswerCell cell{.column = rows.column(column).name};
    if (row < 0) {
        cell.kind = AnswerCell::Kind::Total;
        return cell;
    }
    if (row >= rows.rowCount() - answer.others)
        cell.kind = AnswerCell::Kind::Others;
    for (int member = 0; member < int(question.by.size()); ++member)
        cell.members.push_back(rows.value(row, member));
    return cell;
}

std::vector<Filter> conditionsOf(const Question &question, const AnswerCell &cell)
{
    std::vector<Filter> conditions;
    if (question.where.kind == Filter::Kind::All)
        conditions = question.where.parts;
    else
        conditions.push_back(question.where);
    for (size_t i = 0; i < cell.members.size(); ++i) {
        const auto &field = question.by[qsizetype(i)];
        if (cell.kind != AnswerCell::Kind::Others || field != question.top.of)
            conditions.push_back(isMember(field, cell.members[i]));
    }
    return conditions;
}

} // namespace martlet

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/value.h"
#include "query/question/question.h"

namespace martlet {

// The questions that a question is answered with. Each is counted at its own grain, so that averages, rates and
// distinct counts of a total or of all others are right.

// The best members of the dimension of `top`, one more than are wanted: whether there are others shows in that.
Question topMembers(const Question &question);
// `members` are texts; a null one is the members without a value.
Question amongMembers(Question question, const QStringList &members);
Question besidesMembers(Question question, const QStringList &members);
// Each measure over everything that `where` lets pass.
Question totalOf(Question question);
// One of those the question names; an Error says which was meant.
[[nodiscard]] Result<const Question *> namedQuestion(const std::vector<Question> &questions,
                                                     const QString &name);
// The questions whose rows a union puts together; an Error where one is not there, or where more is asked for.
[[nodiscard]] Result<std::vector<Question>> partsOfUnion(const Question &question);
// The one row with these members, a value for each of `by`: what its cells are made of, whatever was chosen
// among the rows.
Question rowOf(Question question, const std::vector<Value> &members);
// The member as a condition: it is this one, or it is empty.
Filter isMember(const QString &field, const Value &member);
// What a share is a part of.
Question wholeOf(const Question &question, const WindowWish &share);

} // namespace martlet

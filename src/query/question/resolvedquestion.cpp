// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/question/resolvedquestion.h"

#include "query/question/boundquestion.h"
#include "query/question/questionreader.h"

namespace martlet {

namespace {

Result<void> resolve(std::optional<QuestionPeriod> &period, QDate firstSale, QDate asOf)
{
    if (!period || period->relative.isEmpty())
        return {};
    TRY_ASSIGN(const auto days, resolvePeriod(period->relative, firstSale, asOf));
    period->from = days.from;
    period->to = days.to;
    return {};
}

Result<void> resolve(Filter &filter, QDate firstSale, QDate asOf)
{
    TRY(resolve(filter.period, firstSale, asOf));
    for (auto &part : filter.parts)
        TRY(resolve(part, firstSale, asOf));
    return {};
}

} // namespace

Result<Question> resolvedQuestion(Question question, QDate firstSale, QDate asOf)
{
    TRY_ASSIGN(question, boundQuestion(std::move(question), {}));
    TRY(resolve(question.period, firstSale, asOf));
    TRY(resolve(question.where, firstSale, asOf));
    for (auto &one : question.questions) {
        TRY_ASSIGN(one, resolvedQuestion(std::move(one), firstSale, asOf));
    }
    return question;
}

Period comparedPeriod(const Question &question)
{
    if (!question.period)
        return {};
    for (const auto &[name, compare] : comparisons) {
        if (compare == question.compare)
            return comparedWith(name.toString(), {question.period->from, question.period->to});
    }
    return {};
}

} // namespace martlet

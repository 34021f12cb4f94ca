// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/furthersteps.h"

#include "query/expression/expressiontokens.h"
#include "query/question/boundquestion.h"
#include "ui/query/questionsteps.h"

#include <algorithm>
#include <functional>

namespace martlet::steps {

namespace {

using Which = std::function<bool(const Filter &condition)>;

// Without such conditions, and without what would hold nothing then. Of what has none there were some before.
Filter pruned(Filter tree, const Which &goes)
{
    std::vector<Filter> kept;
    for (auto &part : tree.parts) {
        if (goes(part))
            continue;
        const bool heldParts = !part.parts.empty();
        auto rest = pruned(std::move(part), goes);
        if (!heldParts || !rest.parts.empty() || rest.kind == Filter::Kind::Has)
            kept.push_back(std::move(rest));
    }
    tree.parts = std::move(kept);
    return goes(tree) ? Filter() : tree;
}

void prune(Question &question, const Which &goes)
{
    question.where = pruned(std::move(question.where), goes);
    question.having = pruned(std::move(question.having), goes);
    for (auto &one : question.questions)
        prune(one, goes);
}

bool speaksOf(const MadeField &field, ExpressionToken::Kind kind, const QString &name)
{
    const auto tokens = expressionTokens(field.expression);
    return tokens && std::any_of(tokens->begin(), tokens->end(),
                                 [&](const auto &token) { return token.kind == kind && token.text == name; });
}

bool names(const std::optional<QuestionPeriod> &period, const QString &parameter)
{
    return period && parameterIn(period->relative) == parameter;
}

// What begins with two colons means one, and only as long as there are parameters at all.
void keepColons(Filter &filter)
{
    for (auto &value : filter.values) {
        if (value.startsWith(u"::"))
            value.prepend(u':');
    }
    for (auto &part : filter.parts)
        keepColons(part);
}

void keepColons(Question &question)
{
    keepColons(question.where);
    for (auto &one : question.questions)
        keepColons(one);
}

void takeAway(Question &question, const QString &parameter)
{
    prune(question, [&](const Filter &condition) {
        return names(condition.period, parameter) ||
               std::any_of(condition.values.begin(), condition.values.end(),
                           [&](const auto &value) { return parameterIn(value) == parameter; });
    });
    if (names(question.period, parameter))
        question = withoutPeriod(std::move(question));
    if (question.top.countParameter == parameter)
        question.top = {};
    if (question.limitParameter == parameter)
        question.limitParameter.clear();
    const auto made = question.made;
    for (const auto &field : made) {
        if (speaksOf(field, ExpressionToken::Kind::Parameter, parameter))
            question = withoutMade(std::move(question), field.name);
    }
    for (auto &one : question.questions)
        takeAway(one, parameter);
}

} // namespace

Question withoutParameter(Question question, const QString &name)
{
    const auto isIt = [&](const QuestionParameter &one) { return one.name == name; };
    const auto found = std::find_if(question.parameters.begin(), question.parameters.end(), isIt);
    if (found == question.parameters.end())
        return question;
    auto bound = question;
    bound.parameters = {*found};
    std::erase_if(question.parameters, isIt);
    if (!question.parameters.empty())
        keepColons(bound);
    // Numbers of rows that another parameter says stay with that one.
    for (auto *count : {&bound.top.countParameter, &bound.limitParameter}) {
        if (*count != name)
            count->clear();
    }
    auto rest = boundQuestion(bound, {});
    if (!rest) { // it has no default, or none that fits
        takeAway(question, name);
        return question;
    }
    rest->parameters = question.parameters;
    if (question.top.countParameter != name)
        rest->top.countParameter = question.top.countParameter;
    if (question.limitParameter != name)
        rest->limitParameter = question.limitParameter;
    return *rest;
}

Question withoutMade(Question question, const QString &name)
{
    std::erase_if(question.made, [&](const auto &field) { return field.name == name; });
    question = withoutDimension(withoutMeasure(std::move(question), name), name);
    const auto isOnIt = [&](const Filter &condition) { return condition.field == name; };
    question.where = pruned(std::move(question.where), isOnIt);
    question.having = pruned(std::move(question.having), isOnIt);
    const auto made = question.made;
    for (const auto &field : made) {
        if (speaksOf(field, ExpressionToken::Kind::Name, name))
            question = withoutMade(std::move(question), field.name);
    }
    return question;
}

Question withoutOver(Question question)
{
    Question rest;
    rest.title = question.title;
    rest.parameters = std::move(question.parameters);
    rest.questions = std::move(question.questions);
    return rest;
}

Question withoutUnion(Question question)
{
    question.rowsOf = {};
    question.sort.clear();
    return question;
}

// What is counted of pairs, and sorted by them, goes with them.
Question withoutTogether(Question question)
{
    question.together = {};
    question.measures.clear();
    question.sort.clear();
    return question;
}

Question withoutQuestion(Question question, const QString &name)
{
    std::erase_if(question.questions, [&](const auto &one) { return one.name == name; });
    prune(question, [&](const Filter &condition) {
        return condition.kind == Filter::Kind::Among && condition.question == name;
    });
    if (question.over == name)
        question = withoutOver(std::move(question));
    if (question.rowsOf.of.removeAll(name) > 0 && question.rowsOf.of.isEmpty())
        question = withoutUnion(std::move(question));
    if (question.together.among == name)
        question.together.among.clear();
    const auto others = question.questions;
    for (const auto &one : others) {
        if (one.over == name || one.rowsOf.of.contains(name))
            question = withoutQuestion(std::move(question), one.name);
    }
    return question;
}

} // namespace martlet::steps

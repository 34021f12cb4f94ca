// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/questioncheck.h"

#include "base/tr.h"
#include "query/plan/planner.h"
#include "query/question/questionparts.h"
#include "query/question/resolvedquestion.h"
#include "semantic/semanticmodel.h"

#include <algorithm>

namespace martlet {

namespace {

// Any days do: which ones a period has is no question of whether it can be asked.
const QDate someFirstDay(2000, 1, 1), someLastDay(2001, 12, 31);

// Nothing but what the names in its parts may mean.
Question blankOf(const Question &question)
{
    return {.parameters = question.parameters,
            .made = question.made,
            .questions = question.questions,
            .rowsOf = question.rowsOf,
            .together = question.together,
            .over = question.over,
            .via = question.via};
}

// One measure by itself.
Question only(const Question &question, const QString &measure)
{
    auto one = blankOf(question);
    one.measures = QStringList{measure};
    return one;
}

Question aloneWith(const Question &good)
{
    auto question = blankOf(good);
    question.measures = good.measures;
    question.by = good.by;
    question.period = good.period;
    question.compare = good.compare;
    return question;
}

QString unknownField(const QString &name)
{
    return Martlet::tr("The warehouse has nothing called “%1”. Take it away, or choose another field.")
        .arg(name);
}

// The first that stands somewhere, from the top of the steps down.
QString firstOf(const QuestionFaults &faults)
{
    const auto front = [](const auto &some) { return some.empty() ? QString() : some.begin()->second; };
    for (const auto &said : {front(faults.measures), front(faults.dimensions), front(faults.where),
                             front(faults.having), front(faults.windows), front(faults.sorts), faults.top}) {
        if (!said.isEmpty())
            return said;
    }
    return {};
}

Filter nested(const Filter &has, const Filter &part)
{
    auto one = has;
    one.parts = {part};
    return one;
}

} // namespace

QString QuestionCheck::complaint(const Question &question) const
{
    const auto resolved = resolvedQuestion(question, someFirstDay, someLastDay);
    if (!resolved)
        return resolved.error().message;
    if (!resolved->rowsOf.of.isEmpty())
        return complaintOfParts(*resolved);
    const auto plan = Planner(m_model).plan(*resolved);
    return plan ? QString() : plan.error().message;
}

QString QuestionCheck::complaintOfParts(const Question &united) const
{
    const auto parts = partsOfUnion(united);
    if (!parts)
        return parts.error().message;
    for (const auto &part : *parts) {
        if (const auto said = complaint(part); !said.isEmpty())
            return said;
    }
    return {};
}

QString QuestionCheck::complaint(const Question &question, const Filter &condition, bool isOnMeasures) const
{
    auto tried = blankOf(question);
    for (const auto &name : question.measures) {
        if (complaint(only(question, name)).isEmpty())
            tried.measures += name;
    }
    if (tried.measures.isEmpty()) // nothing is counted yet: a measure that knows the field stands in
    {
        for (const auto &measure : m_model.measures()) {
            auto alone = only(question, measure.name);
            (isOnMeasures ? alone.having : alone.where) = condition;
            const auto said = complaint(alone);
            if (said.isEmpty())
                return said;
        }
        tried.measures = QStringList{m_model.measures().front().name};
    }
    (isOnMeasures ? tried.having : tried.where) = condition;
    return complaint(tried);
}

QuestionFaults QuestionCheck::check(const Question &question) const
{
    QuestionFaults faults;
    auto asked = question;
    asked.where = steps::withoutEmptyGroups(asked.where);
    asked.having = steps::withoutEmptyGroups(asked.having);
    faults.whole = complaint(asked);
    if (faults.areNone() || question.measures.isEmpty())
        return faults;
    auto good = blankOf(question);
    checkNames(question, good, faults);
    if (good.measures.isEmpty()) {
        faults.whole = firstOf(faults);
        return faults;
    }
    checkTree(good, question.where, {}, false, faults.where);
    checkTree(good, question.having, {}, true, faults.having);
    checkFurther(question, good, faults);
    if (const auto first = firstOf(faults); !first.isEmpty())
        faults.whole = first;
    return faults;
}

bool QuestionCheck::isKnown(const Question &question, const QString &name) const
{
    return !question.over.isEmpty() || !question.together.of.isEmpty() || m_model.dimension(name) ||
           m_model.measure(name) ||
           std::any_of(question.made.begin(), question.made.end(),
                       [&](const auto &made) { return made.name == name; });
}

void QuestionCheck::checkNames(const Question &question, Question &good, QuestionFaults &faults) const
{
    for (const auto &name : question.measures) {
        const auto said = complaint(only(question, name));
        if (said.isEmpty())
            good.measures += name;
        else
            faults.measures[name] = isKnown(question, name) ? said : unknownField(name);
    }
    for (const auto &name : question.by) {
        auto tried = good;
        if (tried.measures.isEmpty())
            tried.measures = QStringList{m_model.measures().front().name};
        tried.by += name;
        const auto said = complaint(tried);
        if (said.isEmpty())
            good.by += name;
        else
            faults.dimensions[name] = isKnown(question, name) ? said : unknownField(name);
    }
    good.period = question.period;
    good.compare = question.compare;
    if (!complaint(aloneWith(good)).isEmpty()) { // of facts without days
        good.period.reset();
        good.compare = Question::Compare::None;
    }
}

void QuestionCheck::checkTree(const Question &good, const Filter &tree, const FilterPath &path,
                              bool isOnMeasures, std::map<FilterPath, QString> &faults) const
{
    if (tree.isTree() && tree.parts.empty())
        return;
    auto tried = aloneWith(good);
    (isOnMeasures ? tried.having : tried.where) = tree;
    const auto said = complaint(tried);
    if (said.isEmpty())
        return;
    if (tree.kind == Filter::Kind::Has)
        return checkHas(good, tree, path, faults);
    if (!tree.isTree() && !isKnown(good, tree.field)) {
        faults[path] = unknownField(tree.field);
        return;
    }
    const auto before = faults.size();
    for (int i = 0; i < int(tree.parts.size()); ++i) {
        auto below = path;
        below.push_back(i);
        checkTree(good, tree.parts[size_t(i)], below, isOnMeasures, faults);
    }
    if (faults.size() == before) // its parts fit one by one
        faults[path] = said;
}

void QuestionCheck::checkHas(const Question &good, const Filter &has, const FilterPath &path,
                             std::map<FilterPath, QString> &faults) const
{
    auto tried = aloneWith(good);
    tried.where = has;
    tried.where.parts.clear();
    if (const auto said = complaint(tried); !said.isEmpty()) {
        faults[path] = said;
        return;
    }
    const auto within = has.parts.empty() ? Filter() : has.parts.front();
    const auto before = faults.size();
    for (int i = 0; i < int(within.parts.size()); ++i) {
        tried.where = nested(has, within.parts[size_t(i)]);
        auto below = path;
        below.insert(below.end(), {0, i});
        if (const auto said = complaint(tried); !said.isEmpty())
            faults[below] = said;
    }
    if (faults.size() == before) {
        tried.where = has;
        faults[path] = complaint(tried);
    }
}

void QuestionCheck::checkFurther(const Question &question, const Question &good, QuestionFaults &faults) const
{
    auto tried = aloneWith(good);
    for (int i = 0; i < int(question.windows.size()); ++i) {
        auto one = tried;
        one.windows = {question.windows[size_t(i)]};
        if (const auto said = complaint(one); !said.isEmpty())
            faults.windows[i] = said;
        else
            tried.windows.push_back(question.windows[size_t(i)]);
    }
    for (const auto &sort : question.sort) {
        auto one = tried;
        one.sort = {sort};
        if (const auto said = complaint(one); !said.isEmpty())
            faults.sorts[sort.by] = said;
    }
    tried.top = question.top;
    tried.limit = question.limit;
    tried.having = steps::withoutEmptyGroups(question.having);
    if (faults.having.empty())
        faults.top = complaint(tried);
}

} // namespace martlet

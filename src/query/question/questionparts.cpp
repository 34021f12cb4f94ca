// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/question/questionparts.h"

#include "base/editdistance.h"
#include "base/tr.h"

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

Filter isOneOf(const QString &field, const QStringList &members)
{
    Filter any{.kind = Filter::Kind::Any};
    QStringList named;
    for (const auto &member : members) {
        if (member.isNull())
            any.parts.push_back({.kind = Filter::Kind::Empty, .field = field});
        else
            named += member;
    }
    if (!named.isEmpty())
        any.parts.push_back({.kind = Filter::Kind::OneOf, .field = field, .values = named});
    return any;
}

// Side by side with what stands there, so that conditions on days stay apart from the others.
void addCondition(Question &question, Filter condition)
{
    if (question.where.kind != Filter::Kind::All)
        question.where = {.kind = Filter::Kind::All, .parts = {question.where}};
    question.where.parts.push_back(std::move(condition));
}

// The measures alone, whatever is chosen and figured of the rows.
Question plainly(Question question)
{
    question.having = {};
    question.windows.clear();
    question.top = {};
    question.hasTotals = false;
    question.sort.clear();
    question.limit = 0;
    return question;
}

} // namespace

Question topMembers(const Question &question)
{
    auto members = plainly(question);
    members.compare = Question::Compare::None;
    members.measures = QStringList{question.top.by};
    members.by = QStringList{question.top.of};
    members.sort = {{question.top.by, true}};
    members.limit = question.top.count + 1;
    return members;
}

Question amongMembers(Question question, const QStringList &members)
{
    addCondition(question, isOneOf(question.top.of, members));
    return question;
}

Question besidesMembers(Question question, const QStringList &members)
{
    const auto folded = question.top.of;
    auto others = plainly(std::move(question));
    others.by.removeAll(folded);
    addCondition(others, {.kind = Filter::Kind::Not, .parts = {isOneOf(folded, members)}});
    return others;
}

Question totalOf(Question question)
{
    auto total = plainly(std::move(question));
    total.by.clear();
    return total;
}

Result<const Question *> namedQuestion(const std::vector<Question> &questions, const QString &name)
{
    QStringList names;
    for (const auto &question : questions) {
        if (question.name == name)
            return &question;
        names += question.name;
    }
    const auto meant = nearestName(name, names);
    return fail(Error::Kind::Input, Martlet::tr("There is no question “%1”.").arg(name) + u' ' +
                                        (!meant.isEmpty() ? Martlet::tr("Did you mean “%1”?").arg(meant)
                                                          : Martlet::tr("Write it under “questions”.")));
}

Result<std::vector<Question>> partsOfUnion(const Question &question)
{
    Question alone;
    alone.name = question.name;
    alone.title = question.title;
    alone.parameters = question.parameters;
    alone.questions = question.questions;
    alone.rowsOf = question.rowsOf;
    if (alone != question)
        return fail(
            Error::Kind::Input,
            Martlet::tr("Rows of several questions are put together, so nothing else can be asked for beside "
                        "them. Take it away, or ask for it in those."));
    std::vector<Question> parts;
    for (const auto &name : question.rowsOf.of) {
        TRY_ASSIGN(const auto *const found, namedQuestion(question.questions, name));
        if (found->hasTotals)
            return fail(
                Error::Kind::Input,
                Martlet::tr("The question “%1” has totals, which would stand between the rows. Leave them "
                            "out.")
                    .arg(name));
        parts.push_back(*found);
        parts.back().questions = question.questions;
    }
    return parts;
}

Question rowOf(Question question, const std::vector<Value> &members)
{
    for (qsizetype i = 0; i < question.by.size(); ++i)
        addCondition(question, isMember(question.by[i], members[size_t(i)]));
    return plainly(std::move(question));
}

Filter isMember(const QString &field, const Value &member)
{
    if (isNull(member))
        return {.kind = Filter::Kind::Empty, .field = field};
    return {.kind = Filter::Kind::Is, .field = field, .values = {toText(member)}};
}

Question wholeOf(const Question &question, const WindowWish &share)
{
    auto whole = plainly(question);
    whole.compare = Question::Compare::None;
    whole.measures = QStringList{share.of};
    whole.by = share.within.value_or(QStringList());
    return whole;
}

} // namespace martlet

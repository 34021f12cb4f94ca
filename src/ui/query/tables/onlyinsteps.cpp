// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/tables/onlyinsteps.h"

#include "base/tr.h"
#include "ui/query/conditionwords.h"
#include "ui/query/questionfields.h"
#include "ui/query/questionsteps.h"

namespace martlet {

namespace {

// Side by side under the root are those that a cell can hold.
QStringList groupsOf(const Filter &tree, const ConditionWords &words)
{
    QStringList groups;
    for (const auto &part : steps::rooted(tree).parts) {
        const auto kind = steps::groupKind(part);
        const bool isEmpty = kind && part.parts.empty();
        if (!isEmpty && (kind || steps::hasOf(part)))
            groups += words.of(part);
    }
    return groups;
}

QString comparedWords(Question::Compare compare)
{
    return compare == Question::Compare::SamePeriodLastYear ? Martlet::tr("compared with last year")
                                                            : Martlet::tr("compared with the previous period");
}

} // namespace

QStringList onlyInSteps(const Question &question, const QuestionFields &fields, const ConditionWords &words)
{
    QStringList only;
    if (question.period)
        only += words.of(*question.period);
    if (question.compare != Question::Compare::None)
        only += comparedWords(question.compare);
    only += groupsOf(question.where, words);
    only += groupsOf(question.having, words);
    for (const auto &wish : question.windows)
        only += words.of(wish);
    if (question.top.count > 0)
        only += Martlet::tr("the best %L1 of %2").arg(question.top.count).arg(fields.title(question.top.of));
    if (question.limit > 0)
        only += Martlet::tr("the first %L1 rows").arg(question.limit);
    if (question.hasTotals)
        only += Martlet::tr("a row of totals");
    return only;
}

QString notInTables(const Question &question)
{
    if (!question.rowsOf.of.isEmpty())
        return Martlet::tr("This question puts the rows of other questions one below the other, which is no "
                           "matter of tables. Its steps have all of it.");
    if (!question.over.isEmpty())
        return Martlet::tr("This question counts the rows of another question, which is no matter of tables. "
                           "Its steps have all of it.");
    return {};
}

} // namespace martlet

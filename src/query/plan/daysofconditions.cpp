// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/plan/daysofconditions.h"

#include "query/question/period.h"
#include "semantic/semanticmodel.h"

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

QString daysOf(const QString &title, const QuestionPeriod &period)
{
    return title + u": "_s + Period{period.from, period.to}.shown();
}

QStringList daysIn(const Filter &where, const SemanticModel &model)
{
    QStringList shown;
    if (where.period) {
        const auto *const dimension = model.dimension(where.field);
        const auto *const fact = model.entity(where.fact);
        const auto title = dimension ? dimension->title : fact ? fact->title : where.field;
        shown += daysOf(title, *where.period);
    }
    for (const auto &part : where.parts)
        shown += daysIn(part, model);
    return shown;
}

} // namespace

QStringList daysOfConditions(const Question &question, const SemanticModel &model)
{
    auto shown = daysIn(question.where, model);
    for (const auto &one : question.questions) {
        if (one.period)
            shown += daysOf(one.title.isEmpty() ? one.name : one.title, *one.period);
        shown += daysIn(one.where, model);
    }
    return shown;
}

} // namespace martlet

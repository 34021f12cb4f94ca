// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/fieldsover.h"

#include "query/plan/namedplans.h"
#include "query/plan/rowmeasures.h"
#include "query/question/questionparts.h"
#include "query/question/resolvedquestion.h"
#include "semantic/semanticmodel.h"

namespace martlet {

std::vector<QuestionField> fieldsOver(const Question &question, const SemanticModel &model)
{
    // Any days do: which ones a period has changes no column.
    const auto resolved = resolvedQuestion(question, QDate(2000, 1, 1), QDate(2001, 12, 31));
    if (!resolved)
        return {};
    NamedPlans named(model, resolved->questions);
    const auto plan = named.plan(resolved->over);
    const auto rows = namedQuestion(resolved->questions, resolved->over);
    if (!plan || !rows)
        return {};
    const auto title = stepTitle(**rows);
    std::vector<QuestionField> fields;
    for (const auto &measure : rowMeasures(**plan, ModelEntity())) {
        QuestionField field;
        field.name = measure.name;
        field.title = measure.title;
        field.of = title;
        field.type = measure.format == QStringLiteral("date") ? ColumnType::Date : ColumnType::Number;
        field.isMeasure = true;
        fields.push_back(std::move(field));
    }
    for (const auto &column : (*plan)->columns) {
        if (column.isMeasure() && !column.isWindow)
            continue;
        QuestionField field;
        field.name = column.name;
        field.title = column.title;
        field.section = title;
        field.type = column.type;
        fields.push_back(std::move(field));
    }
    return fields;
}

} // namespace martlet

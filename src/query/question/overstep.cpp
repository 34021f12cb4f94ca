// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/question/overstep.h"

#include "query/boundtext.h"
#include "query/sqltokens.h"

#include <algorithm>
#include <utility>

namespace martlet {

using namespace Qt::StringLiterals;

Question questionOver(SqlStep step, const QString &name)
{
    using Type = SqlStep::Column::Type;
    Question question;
    const auto firstOf = [&](std::initializer_list<Type> types) {
        const auto found = std::find_if(step.columns.begin(), step.columns.end(), [&](const auto &column) {
            return std::find(types.begin(), types.end(), column.type) != types.end();
        });
        return found == step.columns.end() ? QString() : found->name;
    };
    const auto figure = firstOf({Type::Whole, Type::Decimal});
    question.measures = {figure.isEmpty() ? u"rows"_s : figure + u".sum"_s};
    if (const auto members = firstOf({Type::Text, Type::Date}); !members.isEmpty())
        question.by = {members};
    question.over = name;
    question.parameters = std::exchange(step.parameters, {});
    Question rows;
    rows.name = name;
    rows.step = std::move(step);
    question.questions.push_back(std::move(rows));
    return question;
}

std::vector<QuestionParameter> parametersOf(const QString &sql, const std::map<QString, QString> &values)
{
    std::vector<QuestionParameter> parameters;
    for (const auto &name : parameterNames(sql)) {
        const auto given = values.find(name);
        if (given == values.end())
            continue;
        const auto &text = given->second;
        QuestionParameter parameter{.name = name, .standard = text};
        if (std::holds_alternative<qint64>(boundText(text, Engine::Sqlite)))
            parameter.type = QuestionParameter::Type::Whole;
        else if (text.size() == 10 && QDate::fromString(text, Qt::ISODate).isValid())
            parameter.type = QuestionParameter::Type::Date;
        parameters.push_back(std::move(parameter));
    }
    return parameters;
}

} // namespace martlet

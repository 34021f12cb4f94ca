// SPDX-License-Identifier: GPL-3.0-or-later
// A person's statement among the questions of a document.
#include "query/question/questionreader.h"

#include "base/tr.h"
#include "query/sqltokens.h"

#include <QJsonArray>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

// {"sql": "SELECT …", "columns": [{"name": "city", "type": "text"}, …]}
Result<Question> QuestionReader::step(const QJsonObject &object) const
{
    TRY(expectOnly(object, {u"sql"_s, u"columns"_s, u"title"_s, u"parameters"_s}, {}));
    Question question;
    auto &step = question.step;
    TRY_ASSIGN(step.sql, text(object.value("sql"_L1), u"sql"_s));
    if (object.contains("title"_L1)) {
        TRY_ASSIGN(question.title, text(object.value("title"_L1), u"title"_s));
    }
    if (object.contains("parameters"_L1)) {
        TRY_ASSIGN(step.parameters, parameters(object.value("parameters"_L1)));
    }
    const auto columns = object.value("columns"_L1);
    if (!columns.isArray() || columns.toArray().isEmpty())
        return wrong(u"columns"_s, Martlet::tr("The columns of the statement are expected here, such as "
                                               "[{\"name\": \"city\", \"type\": \"text\"}]."));
    for (const auto &one : columns.toArray()) {
        TRY_ASSIGN(auto column, stepColumn(one.toObject(), at(u"columns"_s, qsizetype(step.columns.size()))));
        step.columns.push_back(std::move(column));
    }
    TRY(expectDeclared(step));
    return question;
}

Result<SqlStep::Column> QuestionReader::stepColumn(const QJsonObject &object, const Place &place) const
{
    TRY(expectOnly(object, {u"name"_s, u"type"_s, u"decimals"_s}, place));
    SqlStep::Column column;
    TRY_ASSIGN(column.name, text(object.value("name"_L1), below(place, "name"_L1)));
    const auto type = object.value("type"_L1).toString();
    const auto *const known =
        std::find_if(stepTypes.begin(), stepTypes.end(), [&](const auto &one) { return one.name == type; });
    if (known == stepTypes.end()) {
        QStringList names;
        for (const auto &one : stepTypes)
            names += one.name.toString();
        return wrong(below(place, "type"_L1),
                     Martlet::tr("One of %1 is expected here.").arg(names.join(u", "_s)));
    }
    column.type = known->type;
    if (column.type != SqlStep::Column::Type::Decimal)
        return object.contains("decimals"_L1)
                   ? wrong(below(place, "decimals"_L1), Martlet::tr("Only a decimal has decimals."))
                   : Result<SqlStep::Column>(column);
    const auto decimals = object.value("decimals"_L1);
    column.decimals = decimals.toInt(-1);
    if (column.decimals < 0 || column.decimals > SqlStep::mostDecimals)
        return wrong(
            below(place, "decimals"_L1),
            Martlet::tr("A number of decimals from 0 to %1 is expected here.").arg(SqlStep::mostDecimals));
    return column;
}

Result<void> QuestionReader::expectDeclared(const SqlStep &step) const
{
    for (const auto &name : parameterNames(step.sql)) {
        const auto isIt = [&](const auto &one) { return one.name == name; };
        if (std::any_of(step.parameters.begin(), step.parameters.end(), isIt))
            continue;
        TRY_ASSIGN(const auto *const its, named(u':' + name, u"sql"_s));
        if (its && its->type == QuestionParameter::Type::Period)
            return mistyped(*its, u"sql"_s);
    }
    return {};
}

} // namespace martlet

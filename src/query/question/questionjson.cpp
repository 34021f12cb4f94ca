// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/question/questionjson.h"

#include "query/question/questionreader.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

QJsonArray namesOf(const QStringList &names)
{
    return QJsonArray::fromStringList(names);
}

QJsonValue periodJson(const QuestionPeriod &period)
{
    if (!period.relative.isEmpty())
        return period.relative;
    return QJsonObject{{u"from"_s, period.from.toString(Qt::ISODate)},
                       {u"to"_s, period.to.toString(Qt::ISODate)}};
}

QJsonObject hasJson(const Filter &filter)
{
    QJsonObject json{{u"has_any"_s, filter.fact}, {u"of"_s, filter.field}};
    if (!filter.parts.empty())
        json.insert(u"where"_s, toJson(filter.parts.front()));
    if (filter.period)
        json.insert(u"period"_s, periodJson(*filter.period));
    return json;
}

// The number, or the parameter that says it.
QJsonValue countJson(qint64 count, const QString &parameter)
{
    return parameter.isEmpty() ? QJsonValue(count) : QJsonValue(u':' + parameter);
}

QJsonArray parametersJson(const std::vector<QuestionParameter> &parameters)
{
    QJsonArray json;
    for (const auto &parameter : parameters) {
        QJsonObject object{{u"name"_s, parameter.name}};
        for (const auto &[name, type] : parameterTypes) {
            if (type == parameter.type)
                object.insert(u"type"_s, name.toString());
        }
        if (!parameter.title.isEmpty())
            object.insert(u"title"_s, parameter.title);
        if (parameter.standard)
            object.insert(u"default"_s, *parameter.standard);
        json.append(object);
    }
    return json;
}

QJsonArray madeJson(const std::vector<MadeField> &fields)
{
    QJsonArray json;
    for (const auto &field : fields) {
        QJsonObject object{{u"name"_s, field.name}, {u"expression"_s, field.expression}};
        if (!field.title.isEmpty())
            object.insert(u"title"_s, field.title);
        if (!field.format.isEmpty())
            object.insert(u"format"_s, field.format);
        if (field.decimals >= 0)
            object.insert(u"decimals"_s, field.decimals);
        json.append(object);
    }
    return json;
}

QJsonArray windowsJson(const std::vector<WindowWish> &wishes)
{
    QJsonArray json;
    for (const auto &wish : wishes) {
        QJsonObject object;
        for (const auto &[name, kind] : windowNames) {
            if (kind == wish.kind)
                object.insert(name, wish.of);
        }
        if (wish.within)
            object.insert(u"within"_s, namesOf(*wish.within));
        if (wish.kind == WindowWish::Kind::MovingAverage)
            object.insert(u"rows"_s, wish.rows);
        if (wish.kind == WindowWish::Kind::Ntile)
            object.insert(u"parts"_s, wish.parts);
        json.append(object);
    }
    return json;
}

QJsonArray sortJson(const std::vector<Question::Sort> &keys)
{
    QJsonArray json;
    for (const auto &key : keys) {
        QJsonObject object{{u"by"_s, key.by}};
        if (key.descending)
            object.insert(u"descending"_s, true);
        json.append(object);
    }
    return json;
}

// What is made of the rows.
void insertFurther(const Question &question, QJsonObject &json)
{
    for (const auto &[name, compare] : comparisons) {
        if (compare == question.compare)
            json.insert(u"compare"_s, name.toString());
    }
    if (!question.windows.empty())
        json.insert(u"windows"_s, windowsJson(question.windows));
    if (const auto &top = question.top; top.count > 0)
        json.insert(u"top"_s, QJsonObject{{u"count"_s, countJson(top.count, top.countParameter)},
                                          {u"of"_s, top.of},
                                          {u"by"_s, top.by},
                                          {u"others"_s, top.hasOthers}});
    if (question.hasTotals)
        json.insert(u"totals"_s, true);
    if (!question.sort.empty())
        json.insert(u"sort"_s, sortJson(question.sort));
    if (question.limit > 0)
        json.insert(u"limit"_s, countJson(question.limit, question.limitParameter));
}

} // namespace

QJsonObject toJson(const Filter &filter)
{
    QJsonArray parts;
    for (const auto &part : filter.parts)
        parts.append(toJson(part));
    const auto first = filter.values.value(0);
    switch (filter.kind) {
    case Filter::Kind::All:
        return {{u"all"_s, parts}};
    case Filter::Kind::Any:
        return {{u"any"_s, parts}};
    case Filter::Kind::Not:
        return {{u"not"_s, parts.first()}};
    case Filter::Kind::Is:
        return {{u"field"_s, filter.field}, {u"is"_s, first}};
    case Filter::Kind::OneOf:
        return {{u"field"_s, filter.field}, {u"one_of"_s, namesOf(filter.values)}};
    case Filter::Kind::Above:
        return {{u"field"_s, filter.field}, {u"above"_s, first}};
    case Filter::Kind::Below:
        return {{u"field"_s, filter.field}, {u"below"_s, first}};
    case Filter::Kind::Like:
        return {{u"field"_s, filter.field}, {u"like"_s, first}};
    case Filter::Kind::Empty:
        return {{u"field"_s, filter.field}, {u"empty"_s, true}};
    case Filter::Kind::Has:
        return hasJson(filter);
    case Filter::Kind::Among:
        return {{u"field"_s, filter.field}, {u"among"_s, filter.question}};
    case Filter::Kind::During:
        return {{u"field"_s, filter.field},
                {u"during"_s, periodJson(filter.period.value_or(QuestionPeriod()))}};
    case Filter::Kind::Between:
        break;
    }
    QJsonObject between{{u"field"_s, filter.field}};
    if (!first.isEmpty())
        between.insert(u"from"_s, first);
    if (!filter.values.value(1).isEmpty())
        between.insert(u"to"_s, filter.values.value(1));
    return between;
}

namespace {

// What stands in every question.
QJsonObject partsJson(const Question &question)
{
    QJsonObject json{{u"measures"_s, namesOf(question.measures)}};
    if (!question.title.isEmpty())
        json.insert(u"title"_s, question.title);
    if (const auto &together = question.together; !together.of.isEmpty()) {
        QJsonObject object{{u"of"_s, together.of}, {u"in"_s, together.in}};
        if (!together.among.isEmpty())
            object.insert(u"among"_s, together.among);
        json.insert(u"together"_s, object);
    }
    if (!question.over.isEmpty())
        json.insert(u"over"_s, question.over);
    if (!question.made.empty())
        json.insert(u"made"_s, madeJson(question.made));
    if (!question.by.isEmpty())
        json.insert(u"by"_s, namesOf(question.by));
    for (const auto &[name, members] : membersNames) {
        if (members == question.members && members != Question::Members::OfAnyFact)
            json.insert(u"members"_s, name.toString());
    }
    if (!question.via.isEmpty())
        json.insert(u"via"_s, namesOf(question.via));
    if (question.period)
        json.insert(u"period"_s, periodJson(*question.period));
    if (question.where != Filter())
        json.insert(u"where"_s, toJson(question.where));
    if (question.having != Filter())
        json.insert(u"having"_s, toJson(question.having));
    insertFurther(question, json);
    return json;
}

QJsonObject stepJson(const Question &question)
{
    QJsonArray columns;
    for (const auto &column : question.step.columns) {
        QJsonObject object{{u"name"_s, column.name}};
        for (const auto &[name, type] : stepTypes) {
            if (type == column.type)
                object.insert(u"type"_s, name.toString());
        }
        if (column.type == SqlStep::Column::Type::Decimal)
            object.insert(u"decimals"_s, column.decimals);
        columns.append(object);
    }
    QJsonObject json{{u"sql"_s, question.step.sql}, {u"columns"_s, columns}};
    if (!question.title.isEmpty())
        json.insert(u"title"_s, question.title);
    if (!question.step.parameters.empty())
        json.insert(u"parameters"_s, parametersJson(question.step.parameters));
    return json;
}

QJsonObject unionJson(const Question &question)
{
    QJsonObject json{{u"union"_s, namesOf(question.rowsOf.of)}};
    if (!question.title.isEmpty())
        json.insert(u"title"_s, question.title);
    if (!question.rowsOf.label.isEmpty())
        json.insert(u"label"_s, question.rowsOf.label);
    if (question.rowsOf.isDistinct)
        json.insert(u"distinct"_s, true);
    return json;
}

} // namespace

QJsonObject toJson(const Question &question)
{
    auto json = question.rowsOf.of.isEmpty() ? partsJson(question) : unionJson(question);
    json.insert(u"version"_s, QuestionReader::version);
    if (!question.parameters.empty())
        json.insert(u"parameters"_s, parametersJson(question.parameters));
    QJsonObject questions;
    for (const auto &one : question.questions)
        questions.insert(one.name, one.step.isThere() ? stepJson(one) : partsJson(one));
    if (!questions.isEmpty())
        json.insert(u"questions"_s, questions);
    return json;
}

Result<Question> questionFromJson(const QByteArray &text, const QString &source)
{
    return QuestionReader(source).read(text);
}

} // namespace martlet

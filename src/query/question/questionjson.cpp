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

QJsonObject filterJson(const Filter &filter)
{
    QJsonArray parts;
    for (const auto &part : filter.parts)
        parts.append(filterJson(part));
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

} // namespace

QJsonObject toJson(const Question &question)
{
    QJsonObject json{{u"version"_s, QuestionReader::version}, {u"measures"_s, namesOf(question.measures)}};
    if (!question.title.isEmpty())
        json.insert(u"title"_s, question.title);
    if (!question.by.isEmpty())
        json.insert(u"by"_s, namesOf(question.by));
    if (question.period)
        json.insert(u"period"_s, QJsonObject{{u"from"_s, question.period->from.toString(Qt::ISODate)},
                                             {u"to"_s, question.period->to.toString(Qt::ISODate)}});
    if (question.where != Filter())
        json.insert(u"where"_s, filterJson(question.where));
    if (question.having != Filter())
        json.insert(u"having"_s, filterJson(question.having));
    QJsonArray sort;
    for (const auto &key : question.sort) {
        QJsonObject object{{u"by"_s, key.by}};
        if (key.descending)
            object.insert(u"descending"_s, true);
        sort.append(object);
    }
    if (!sort.isEmpty())
        json.insert(u"sort"_s, sort);
    if (question.limit > 0)
        json.insert(u"limit"_s, question.limit);
    return json;
}

Result<Question> questionFromJson(const QByteArray &text, const QString &source)
{
    return QuestionReader(source).read(text);
}

} // namespace martlet

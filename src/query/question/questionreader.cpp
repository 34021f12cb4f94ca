// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/question/questionreader.h"

#include "base/tr.h"
#include "query/question/period.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace martlet {

using namespace Qt::StringLiterals;

QString QuestionReader::at(const Place &place, qsizetype index)
{
    return u"%1[%2]"_s.arg(place).arg(index);
}

QString QuestionReader::below(const Place &place, QLatin1StringView key)
{
    return place.isEmpty() ? QString(key) : place + u'.' + key;
}

tl::unexpected<Error> QuestionReader::wrong(const Place &place, const QString &what) const
{
    QStringList at{m_within, place};
    at.removeAll(QString());
    const auto whole = at.join(u'.');
    return fail(Error::Kind::Input,
                whole.isEmpty() ? u"%1: %2"_s.arg(m_source, what) : u"%1, %2: %3"_s.arg(m_source, whole, what));
}

Result<void> QuestionReader::expectOnly(const QJsonObject &object, const QStringList &keys,
                                        const Place &place) const
{
    for (const auto &key : object.keys()) {
        if (!keys.contains(key))
            return wrong(place,
                         Martlet::tr("“%1” is not known here. There are: %2.").arg(key, keys.join(u", "_s)));
    }
    return {};
}

Result<void> QuestionReader::expectVersion(const QJsonObject &object) const
{
    const auto found = object.value(u"version"_s);
    if (!found.isDouble())
        return wrong(
            u"version"_s,
            Martlet::tr("A question says which version its document is: \"version\": %1.").arg(version));
    if (found.toInt() == version)
        return {};
    return wrong(u"version"_s,
                 Martlet::tr("This document is of version %1; this program reads version %2. Open it "
                             "with the program that wrote it, or ask again.")
                     .arg(found.toVariant().toString())
                     .arg(version));
}

Result<QString> QuestionReader::text(const QJsonValue &value, const Place &place) const
{
    if (!value.isString() || value.toString().isEmpty())
        return wrong(place, Martlet::tr("A text is expected here."));
    return value.toString();
}

// A fraction must be a text: a number in JSON is a double, which does not hold it exactly.
Result<QString> QuestionReader::bareValue(const QJsonValue &value, const Place &place) const
{
    if (value.isString())
        return value.toString();
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    const auto whole = value.toInteger();
    if (value.isDouble() && value.toDouble() == double(whole))
        return QString::number(whole);
    return wrong(place,
                 Martlet::tr("A text or a whole number is expected here; write \"12.5\" for a fraction."));
}

Result<QString> QuestionReader::plainValue(const QJsonValue &value, const Place &place) const
{
    TRY_ASSIGN(const auto bare, bareValue(value, place));
    TRY_ASSIGN(const auto *const parameter, named(bare, place));
    if (parameter && parameter->type == QuestionParameter::Type::Period)
        return mistyped(*parameter, place);
    return bare;
}

Result<QStringList> QuestionReader::texts(const QJsonValue &value, const Place &place) const
{
    if (!value.isArray())
        return wrong(place, Martlet::tr("A list of names is expected here."));
    QStringList all;
    for (const auto &one : value.toArray()) {
        TRY_ASSIGN(const auto name, text(one, at(place, all.size())));
        if (all.contains(name))
            return wrong(at(place, all.size()), Martlet::tr("“%1” is asked for twice.").arg(name));
        all += name;
    }
    return all;
}

Result<QStringList> QuestionReader::plainValues(const QJsonValue &value, const Place &place) const
{
    if (!value.isArray() || value.toArray().isEmpty())
        return wrong(place, Martlet::tr("A list of values is expected here."));
    QStringList all;
    for (const auto &one : value.toArray()) {
        TRY_ASSIGN(const auto plain, plainValue(one, at(place, all.size())));
        all += plain;
    }
    return all;
}

Result<QDate> QuestionReader::date(const QJsonValue &value, const Place &place) const
{
    const auto day = QDate::fromString(value.toString(), Qt::ISODate);
    if (!day.isValid())
        return wrong(place, Martlet::tr("“%1” is no day. Write it as 2025-12-31.").arg(value.toString()));
    return day;
}

// {"from": DAY, "to": DAY}, or the name of a period that counts back from the last day with a complete load.
Result<QuestionPeriod> QuestionReader::period(const QJsonValue &value, const Place &place) const
{
    QuestionPeriod period;
    if (value.isString()) {
        period.relative = value.toString();
        TRY_ASSIGN(const auto *const parameter, named(period.relative, place));
        if (parameter && parameter->type != QuestionParameter::Type::Period)
            return mistyped(*parameter, place);
        if (parameter)
            return period;
        if (const auto known = resolvePeriod(period.relative, {}, QDate(2000, 1, 1)); !known)
            return wrong(place, known.error().message);
        return period;
    }
    if (!value.isObject())
        return wrong(place, Martlet::tr("A period is expected here: the name of one, or {\"from\": DAY, "
                                        "\"to\": DAY}."));
    const auto object = value.toObject();
    TRY(expectOnly(object, {u"from"_s, u"to"_s}, place));
    TRY_ASSIGN(period.from, date(object.value(u"from"_s), below(place, "from"_L1)));
    TRY_ASSIGN(period.to, date(object.value(u"to"_s), below(place, "to"_L1)));
    if (period.from > period.to)
        return wrong(place, Martlet::tr("The period ends before it begins. Exchange its days."));
    return period;
}

Result<Question> QuestionReader::read(const QByteArray &text)
{
    QJsonParseError trouble;
    const auto document = QJsonDocument::fromJson(text, &trouble);
    if (document.isNull())
        return wrong(
            {}, Martlet::tr("This is no JSON: %1 at byte %2.").arg(trouble.errorString()).arg(trouble.offset));
    if (!document.isObject())
        return wrong({}, Martlet::tr("A question is one JSON object."));
    const auto object = document.object();
    TRY(expectVersion(object));
    std::vector<Question> questions;
    if (object.contains("parameters"_L1)) {
        TRY_ASSIGN(m_parameters, parameters(object.value("parameters"_L1)));
    }
    if (object.contains("questions"_L1)) {
        TRY_ASSIGN(questions, this->questions(object.value("questions"_L1)));
    }
    TRY_ASSIGN(auto question, object.contains("union"_L1)
                                  ? united(object)
                                  : parts(object, {u"version"_s, u"parameters"_s, u"questions"_s}));
    question.parameters = m_parameters;
    question.questions = std::move(questions);
    return question;
}

Result<Question> QuestionReader::parts(const QJsonObject &object, const QStringList &keys)
{
    TRY(expectOnly(object,
                   keys + QStringList{u"title"_s, u"made"_s, u"together"_s, u"over"_s, u"measures"_s, u"by"_s,
                                      u"members"_s, u"via"_s, u"period"_s, u"compare"_s, u"where"_s,
                                      u"having"_s, u"windows"_s, u"top"_s, u"totals"_s, u"sort"_s, u"limit"_s},
                   {}));
    Question question;
    if (object.contains("title"_L1)) {
        TRY_ASSIGN(question.title, this->text(object.value("title"_L1), u"title"_s));
    }
    if (object.contains("made"_L1)) {
        TRY_ASSIGN(question.made, made(object.value("made"_L1)));
    }
    if (object.contains("together"_L1)) {
        TRY_ASSIGN(question.together, together(object.value("together"_L1)));
    }
    if (object.contains("over"_L1)) {
        TRY_ASSIGN(question.over, text(object.value("over"_L1), u"over"_s));
    }
    TRY_ASSIGN(question.measures, texts(object.value("measures"_L1), u"measures"_s));
    if (object.contains("by"_L1)) {
        TRY_ASSIGN(question.by, texts(object.value("by"_L1), u"by"_s));
    }
    if (object.contains("members"_L1)) {
        TRY_ASSIGN(question.members, members(object.value("members"_L1)));
    }
    if (object.contains("via"_L1)) {
        TRY_ASSIGN(question.via, texts(object.value("via"_L1), u"via"_s));
    }
    if (object.contains("period"_L1)) {
        TRY_ASSIGN(question.period, period(object.value("period"_L1), u"period"_s));
    }
    if (object.contains("where"_L1)) {
        TRY_ASSIGN(question.where, filter(object.value("where"_L1), u"where"_s, 0));
    }
    if (object.contains("having"_L1)) {
        TRY_ASSIGN(question.having, filter(object.value("having"_L1), u"having"_s, 0));
    }
    TRY(readFurther(object, question));
    return question;
}

} // namespace martlet

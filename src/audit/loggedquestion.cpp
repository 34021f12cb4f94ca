// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/loggedquestion.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array subjectNames{"question", "report", "sql", "own"};
constexpr std::array outcomeNames{"answered", "cut", "cancelled", "failed"};

// What a later program calls otherwise is the last of what this one knows.
template<typename T, size_t size>
T valueNamed(const std::array<const char *, size> &names, const QString &name)
{
    const auto found = std::find_if(names.begin(), names.end() - 1,
                                    [&](const char *one) { return name == QLatin1String(one); });
    return T(found - names.begin());
}

QStringList textsIn(const QJsonValue &value)
{
    QStringList texts;
    for (const auto &one : value.toArray())
        texts += one.toString();
    return texts;
}

QJsonObject needJson(const FactNeed &need)
{
    return {{u"fact"_s, need.fact},
            {u"by"_s, QJsonArray::fromStringList(need.by)},
            {u"where"_s, QJsonArray::fromStringList(need.where)},
            {u"measures"_s, QJsonArray::fromStringList(need.measures)},
            {u"by_day"_s, need.isByDay},
            {u"served"_s, need.isServed}};
}

} // namespace

QString nameOf(QuestionSubject::Kind kind)
{
    return QString::fromLatin1(subjectNames[size_t(kind)]);
}

QString nameOf(LoggedQuestion::Outcome outcome)
{
    return QString::fromLatin1(outcomeNames[size_t(outcome)]);
}

QuestionSubject::Kind subjectKindFrom(const QString &name)
{
    return valueNamed<QuestionSubject::Kind>(subjectNames, name);
}

LoggedQuestion::Outcome outcomeFrom(const QString &name)
{
    return valueNamed<LoggedQuestion::Outcome>(outcomeNames, name);
}

QString needsText(const std::vector<FactNeed> &needs)
{
    QJsonArray array;
    for (const auto &need : needs)
        array.append(needJson(need));
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

std::vector<FactNeed> needsFrom(const QString &text)
{
    std::vector<FactNeed> needs;
    for (const auto &value : QJsonDocument::fromJson(text.toUtf8()).array()) {
        const auto one = value.toObject();
        needs.push_back({one["fact"_L1].toString(), textsIn(one["by"_L1]), textsIn(one["where"_L1]),
                         textsIn(one["measures"_L1]), one["by_day"_L1].toBool(), one["served"_L1].toBool()});
    }
    return needs;
}

} // namespace martlet

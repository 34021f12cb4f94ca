// SPDX-License-Identifier: GPL-3.0-or-later
// The parameters of a question's document, and the places that name one.
#include "query/question/questionreader.h"

#include "base/tr.h"
#include "query/question/boundquestion.h"

#include <QJsonArray>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

using Type = QuestionParameter::Type;

QString typeNamesText()
{
    QStringList names;
    for (const auto &one : parameterTypes)
        names += one.name.toString();
    return names.join(u", "_s);
}

} // namespace

Result<QString> QuestionReader::name(const QJsonValue &value, const Place &place) const
{
    TRY_ASSIGN(const auto name, text(value, place));
    if (parameterIn(u':' + name).isEmpty())
        return wrong(place,
                     Martlet::tr("“%1” is no name. Write letters, digits and _, a letter first.").arg(name));
    return name;
}

Result<QuestionParameter> QuestionReader::parameter(const QJsonObject &object, const Place &place) const
{
    TRY(expectOnly(object, {u"name"_s, u"type"_s, u"default"_s, u"title"_s}, place));
    QuestionParameter parameter;
    TRY_ASSIGN(parameter.name, name(object.value("name"_L1), below(place, "name"_L1)));
    const auto type = object.value("type"_L1).toString();
    const auto known = std::find_if(parameterTypes.begin(), parameterTypes.end(),
                                    [&](const auto &one) { return one.name == type; });
    if (known == parameterTypes.end())
        return wrong(below(place, "type"_L1), Martlet::tr("One of %1 is expected here.").arg(typeNamesText()));
    parameter.type = known->type;
    if (object.contains("title"_L1)) {
        TRY_ASSIGN(parameter.title, text(object.value("title"_L1), below(place, "title"_L1)));
    }
    if (object.contains("default"_L1)) {
        const auto inside = below(place, "default"_L1);
        TRY_ASSIGN(parameter.standard, bareValue(object.value("default"_L1), inside));
        if (const auto fits = expectFits(parameter, *parameter.standard); !fits)
            return wrong(inside, fits.error().message);
    }
    return parameter;
}

Result<std::vector<QuestionParameter>> QuestionReader::parameters(const QJsonValue &value) const
{
    std::vector<QuestionParameter> all;
    if (!value.isArray())
        return wrong(
            u"parameters"_s,
            Martlet::tr("A list is expected here, such as [{\"name\": \"tier\", \"type\": \"text\"}]."));
    for (const auto &one : value.toArray()) {
        const auto place = at(u"parameters"_s, qsizetype(all.size()));
        TRY_ASSIGN(auto parameter, this->parameter(one.toObject(), place));
        const auto isSame = [&](const auto &other) { return other.name == parameter.name; };
        if (std::any_of(all.begin(), all.end(), isSame))
            return wrong(place, Martlet::tr("“%1” is declared twice.").arg(parameter.name));
        all.push_back(std::move(parameter));
    }
    return all;
}

Result<const QuestionParameter *> QuestionReader::named(const QString &text, const Place &place) const
{
    const auto name = parameterIn(text);
    if (name.isEmpty())
        return nullptr;
    const auto found = std::find_if(m_parameters.begin(), m_parameters.end(),
                                    [&](const auto &one) { return one.name == name; });
    if (found == m_parameters.end())
        return wrong(place,
                     Martlet::tr("There is no parameter “%1”. Declare it under “parameters”.").arg(name));
    return &*found;
}

tl::unexpected<Error> QuestionReader::mistyped(const QuestionParameter &parameter, const Place &place) const
{
    const auto found = std::find_if(parameterTypes.begin(), parameterTypes.end(),
                                    [&](const auto &one) { return one.type == parameter.type; });
    return wrong(place, Martlet::tr("The parameter “%1” is of the type %2, which cannot stand here.")
                            .arg(parameter.name, found->name.toString()));
}

// {"count": ":how_many"}; until it is asked it is what the parameter is by default.
Result<qint64> QuestionReader::count(const QJsonValue &value, qint64 most, QString &parameter,
                                     const Place &place) const
{
    TRY_ASSIGN(const auto *const its, named(value.toString(), place));
    if (!its)
        return count(value, most, place);
    if (its->type != Type::Whole)
        return mistyped(*its, place);
    parameter = its->name;
    return its->standard ? std::clamp<qint64>(its->standard->toLongLong(), 1, most) : 1;
}

} // namespace martlet

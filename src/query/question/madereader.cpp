// SPDX-License-Identifier: GPL-3.0-or-later
// The fields that a question's document makes of others.
#include "query/question/questionreader.h"

#include "base/tr.h"
#include "query/expression/expressionparser.h"

#include <QJsonArray>

namespace martlet {

using namespace Qt::StringLiterals;

Result<MadeField> QuestionReader::madeField(const QJsonObject &object, const Place &place) const
{
    TRY(expectOnly(object, {u"name"_s, u"title"_s, u"expression"_s, u"format"_s, u"decimals"_s}, place));
    MadeField field;
    TRY_ASSIGN(field.name, name(object.value("name"_L1), below(place, "name"_L1)));
    const auto inside = below(place, "expression"_L1);
    TRY_ASSIGN(field.expression, text(object.value("expression"_L1), inside));
    const auto parsed = parseExpression(field.expression);
    if (!parsed)
        return wrong(inside, parsed.error().message);
    for (const auto &node : parsed->nodes) {
        if (node.kind != FieldExpression::Kind::Parameter)
            continue;
        TRY_ASSIGN(const auto *const parameter, named(u':' + node.text, inside));
        if (parameter->type == QuestionParameter::Type::Period)
            return mistyped(*parameter, inside);
    }
    if (object.contains("title"_L1)) {
        TRY_ASSIGN(field.title, text(object.value("title"_L1), below(place, "title"_L1)));
    }
    if (object.contains("format"_L1)) {
        const QStringList formats{u"money"_s, u"quantity"_s, u"integer"_s, u"number"_s, u"percent"_s};
        field.format = object.value("format"_L1).toString();
        if (!formats.contains(field.format))
            return wrong(below(place, "format"_L1),
                         Martlet::tr("One of %1 is expected here.").arg(formats.join(u", "_s)));
    }
    if (object.contains("decimals"_L1)) {
        const auto found = object.value("decimals"_L1).toInteger(-1);
        if (found < 0 || found > FieldExpression::mostDecimals)
            return wrong(below(place, "decimals"_L1),
                         Martlet::tr("A number of decimals from 0 to %1 is expected here.")
                             .arg(FieldExpression::mostDecimals));
        field.decimals = int(found);
    }
    return field;
}

Result<std::vector<MadeField>> QuestionReader::made(const QJsonValue &value) const
{
    std::vector<MadeField> fields;
    if (!value.isArray())
        return wrong(u"made"_s, Martlet::tr("A list is expected here, such as [{\"name\": \"each\", "
                                            "\"expression\": \"revenue / units_sold\"}]."));
    for (const auto &one : value.toArray()) {
        TRY_ASSIGN(auto field, madeField(one.toObject(), at(u"made"_s, qsizetype(fields.size()))));
        fields.push_back(std::move(field));
    }
    return fields;
}

} // namespace martlet

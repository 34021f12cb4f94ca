// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/reading/writtenfields.h"

#include "base/tr.h"
#include "query/question/boundquestion.h"
#include "semantic/semanticmodel.h"

#include <QRegularExpression>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

// A name as fields have it: letters, digits and _, a letter first.
QString fieldName(QString wish)
{
    static const QRegularExpression other(u"[^A-Za-z0-9_]+"_s);
    wish.replace(other, u"_"_s);
    while (wish.startsWith(u'_'))
        wish.remove(0, 1);
    return wish.isEmpty() || !wish[0].isLetter() ? u"field_"_s + wish : wish;
}

} // namespace

bool WrittenFields::isTaken(const QString &name) const
{
    return m_model.measure(name) || m_model.entity(name) ||
           std::any_of(m_made.begin(), m_made.end(), [&](const auto &one) { return one.name == name; });
}

QString WrittenFields::made(const QString &expression, const QString &wish, int decimals)
{
    for (const auto &one : m_made) {
        if (one.expression == expression && one.decimals == decimals)
            return one.name;
    }
    MadeField field;
    const auto plain = fieldName(wish);
    field.name = plain;
    for (int number = 2; isTaken(field.name); ++number)
        field.name = plain + u'_' + QString::number(number);
    if (field.name != wish)
        field.title = wish;
    field.expression = expression;
    field.decimals = decimals;
    m_made.push_back(field);
    return field.name;
}

Understood<QString> WrittenFields::parameter(const SqlNode &node, QuestionParameter::Type type)
{
    const auto text = u':' + node.text;
    if (parameterIn(text).isEmpty())
        return refuse(node.place, Martlet::tr("A question's parameter begins with a letter from A to Z and has "
                                              "letters, digits and _."));
    const auto known = std::find_if(m_parameters.begin(), m_parameters.end(),
                                    [&](const auto &one) { return one.name == node.text; });
    if (known != m_parameters.end()) {
        if (known->type != type)
            return refuse(node.place, Martlet::tr("“%1” stands for values of different types.").arg(node.text));
        return text;
    }
    QuestionParameter parameter{.name = node.text, .type = type};
    const auto given = m_values.find(node.text);
    if (given != m_values.end()) {
        if (!expectFits(parameter, given->second))
            return refuse(node.place,
                          Martlet::tr("“%1” cannot be compared here with “%2”.").arg(node.text, given->second));
        parameter.standard = given->second;
    }
    m_parameters.push_back(std::move(parameter));
    return text;
}

} // namespace martlet

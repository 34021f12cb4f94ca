// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/question/boundquestion.h"

#include "base/decimal.h"
#include "base/tr.h"
#include "query/expression/expression.h"
#include "query/expression/expressiontokens.h"
#include "query/question/period.h"
#include "query/sqltokens.h"

#include <QRegularExpression>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

using Type = QuestionParameter::Type;
using Values = std::map<QString, QString>;

bool fits(Type type, const QString &value)
{
    bool isWhole = false;
    switch (type) {
    case Type::Text:
        return true;
    case Type::Number:
        return decimal::parse(value.toStdString(), FieldExpression::mostDecimals).has_value();
    case Type::Whole:
        value.toLongLong(&isWhole);
        return isWhole;
    case Type::Date:
        return QDate::fromString(value, Qt::ISODate).isValid();
    case Type::Flag:
        return value == u"true" || value == u"false";
    case Type::Period:
        break;
    }
    return resolvePeriod(value, {}, QDate(2000, 1, 1)).has_value();
}

QString exampleOf(Type type)
{
    switch (type) {
    case Type::Text:
        return u"Paris"_s;
    case Type::Number:
        return u"12.50"_s;
    case Type::Whole:
        return u"12"_s;
    case Type::Date:
        return u"2025-12-31"_s;
    case Type::Flag:
        return u"true"_s;
    case Type::Period:
        break;
    }
    return u"last-28-days"_s;
}

QString namesOf(const std::vector<QuestionParameter> &parameters)
{
    QStringList names;
    for (const auto &one : parameters)
        names += one.name;
    return names.join(u", "_s);
}

Result<void> expectKnown(const Question &question, const Values &given)
{
    for (const auto &[name, value] : given) {
        const auto isIt = [&](const auto &one) { return one.name == name; };
        if (std::any_of(question.parameters.begin(), question.parameters.end(), isIt))
            continue;
        if (question.parameters.empty())
            return fail(Error::Kind::Usage,
                        Martlet::tr("The question has no parameters, so it takes no “%1”.").arg(name));
        return fail(Error::Kind::Usage, Martlet::tr("The question has no parameter “%1”. It has: %2.")
                                            .arg(name, namesOf(question.parameters)));
    }
    return {};
}

Result<Values> valuesOf(const Question &question, const Values &given)
{
    TRY(expectKnown(question, given));
    Values values;
    for (const auto &parameter : question.parameters) {
        const auto found = given.find(parameter.name);
        if (found == given.end() && !parameter.standard)
            return fail(Error::Kind::Usage,
                        Martlet::tr("The parameter “%1” has no value. Give it one, such as %2=%3.")
                            .arg(titleOf(parameter), parameter.name, exampleOf(parameter.type)));
        const auto value = found == given.end() ? *parameter.standard : found->second;
        TRY(expectFits(parameter, value));
        values[parameter.name] = value;
    }
    return values;
}

// "::" at the beginning stands for a colon.
void bind(QString &text, const Values &values)
{
    if (const auto found = values.find(parameterIn(text)); found != values.end())
        text = found->second;
    else if (text.startsWith(u"::"))
        text.remove(0, 1);
}

void bind(std::optional<QuestionPeriod> &period, const Values &values)
{
    if (period)
        bind(period->relative, values);
}

void bind(Filter &filter, const Values &values)
{
    for (auto &value : filter.values)
        bind(value, values);
    bind(filter.period, values);
    for (auto &part : filter.parts)
        bind(part, values);
}

Result<qint64> countOf(const QString &parameter, const Values &values, qint64 most)
{
    const auto found = values.find(parameter);
    const auto text = found == values.end() ? QString() : found->second;
    const auto count = text.toLongLong();
    if (count < 1 || count > most)
        return fail(Error::Kind::Usage, Martlet::tr("The parameter “%1” counts rows: a number from 1 to %L2 is "
                                                    "expected, not “%3”.")
                                            .arg(parameter)
                                            .arg(most)
                                            .arg(text));
    return count;
}

// The value as expressions write it.
QString literalOf(const QuestionParameter &parameter, const QString &value)
{
    switch (parameter.type) {
    case Type::Number:
    case Type::Whole: {
        const auto units = decimal::parse(value.toStdString(), FieldExpression::mostDecimals).value_or(0);
        return u'(' + decimal::printShort(units, FieldExpression::mostDecimals) + u')';
    }
    case Type::Date:
        return u"date '%1'"_s.arg(value);
    case Type::Flag:
        return value;
    default:
        return u'\'' + QString(value).replace(u'\'', u"''"_s) + u'\'';
    }
}

// Nothing of a person's text is touched: its parameters are bound when it is run.
void bindStep(SqlStep &step, const std::vector<QuestionParameter> &parameters, const Values &values)
{
    const auto names = parameterNames(step.sql);
    for (auto parameter : parameters) {
        if (!names.contains(parameter.name))
            continue;
        parameter.standard = values.at(parameter.name);
        step.parameters.push_back(std::move(parameter));
    }
}

Result<void> bindAll(Question &question, const Values &values, const Values &literals)
{
    for (auto &field : question.made)
        field.expression = withLiterals(field.expression, literals);
    bind(question.period, values);
    bind(question.where, values);
    bind(question.having, values);
    if (!question.top.countParameter.isEmpty()) {
        TRY_ASSIGN(const auto count, countOf(question.top.countParameter, values, Question::Top::most));
        question.top.count = int(count);
    }
    if (!question.limitParameter.isEmpty()) {
        TRY_ASSIGN(question.limit, countOf(question.limitParameter, values, Question::mostRows));
    }
    question.top.countParameter.clear();
    question.limitParameter.clear();
    for (auto &one : question.questions)
        TRY(bindAll(one, values, literals));
    return {};
}

} // namespace

QString parameterIn(const QString &text)
{
    static const QRegularExpression reference(u"\\A:([A-Za-z][A-Za-z0-9_]*)\\z"_s);
    return reference.match(text).captured(1);
}

QString titleOf(const QuestionParameter &parameter)
{
    return parameter.title.isEmpty() ? parameter.name : parameter.title;
}

Result<void> expectFits(const QuestionParameter &parameter, const QString &value)
{
    if (fits(parameter.type, value))
        return {};
    return fail(Error::Kind::Usage, Martlet::tr("“%1” is no value of the parameter “%2”. Write one such as %3.")
                                        .arg(value, titleOf(parameter), exampleOf(parameter.type)));
}

Result<Question> boundQuestion(Question question, const std::map<QString, QString> &given)
{
    TRY_ASSIGN(const auto values, valuesOf(question, given));
    if (values.empty())
        return question;
    Values literals;
    for (const auto &parameter : question.parameters)
        literals[parameter.name] = literalOf(parameter, values.at(parameter.name));
    TRY(bindAll(question, values, literals));
    for (auto &one : question.questions)
        bindStep(one.step, question.parameters, values);
    question.parameters.clear();
    return question;
}

} // namespace martlet

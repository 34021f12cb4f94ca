// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/reading/conditionreader.h"

#include "base/tr.h"
#include "query/reading/memberreader.h"
#include "query/reading/sumterm.h"

#include <QRegularExpression>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

using Type = ValueType::Kind;

const Filter nothingPasses{.kind = Filter::Kind::Any};

QString turned(const QString &sign)
{
    return sign.startsWith(u'<') && sign != u"<>" ? QString(sign).replace(u'<', u'>')
           : sign.startsWith(u'>')                ? QString(sign).replace(u'>', u'<')
                                                  : sign;
}

// The sign that holds where this one is false.
QString opposite(const QString &sign)
{
    static const std::map<QString, QString> signs{{u"="_s, u"<>"_s}, {u"<>"_s, u"="_s}, {u"<"_s, u">="_s},
                                                  {u">="_s, u"<"_s}, {u">"_s, u"<="_s}, {u"<="_s, u">"_s}};
    return signs.at(sign);
}

QString plainNumber(const SqlNode &node)
{
    if (node.kind == SqlNode::Kind::Number)
        return node.text;
    const bool isNegated = node.kind == SqlNode::Kind::Negate && node.parts[0].kind == SqlNode::Kind::Number;
    return isNegated ? u'-' + node.parts[0].text : QString();
}

bool isOrFalse(const SqlNode &node)
{
    return node.isCall(u"coalesce") && node.parts.size() == 2 && node.parts[1].kind == SqlNode::Kind::Truth &&
           node.parts[1].text == u"false";
}

Filter onField(Filter::Kind kind, const QString &field, QStringList values)
{
    return {.kind = kind, .field = field, .values = std::move(values)};
}

} // namespace

bool isConstant(const SqlNode &node)
{
    using Kind = SqlNode::Kind;
    const bool isValue = node.kind == Kind::Number || node.kind == Kind::Text || node.kind == Kind::Null ||
                         node.kind == Kind::Truth || node.kind == Kind::Day || node.kind == Kind::Parameter;
    const bool isWrapped = node.kind == Kind::Negate || node.kind == Kind::Cast || node.kind == Kind::Collate;
    return isValue || (isWrapped && isConstant(node.parts[0])) || dayWritten(node).isValid();
}

// What passes where the filter, on a field, does not and the field is not empty.
Filter ConditionReader::unless(Filter filter, const ReadOperand &operand)
{
    if (!operand.isOptional)
        return {.kind = Filter::Kind::Not, .parts = {std::move(filter)}};
    Filter empty = onField(Filter::Kind::Empty, operand.field, {});
    Filter either{.kind = Filter::Kind::Any, .parts = {std::move(filter), std::move(empty)}};
    return {.kind = Filter::Kind::Not, .parts = {std::move(either)}};
}

Understood<Filter> ConditionReader::read(const SqlNode &node, bool whereTrue) const
{
    if (m_specialOf) {
        TRY_ASSIGN(auto special, m_specialOf(node, whereTrue));
        if (special)
            return std::move(*special);
    }
    switch (node.kind) {
    case Kind::And:
    case Kind::Or: {
        Filter tree{.kind = (node.kind == Kind::And) == whereTrue ? Filter::Kind::All : Filter::Kind::Any};
        for (const auto &part : node.parts) {
            TRY_ASSIGN(auto one, read(part, whereTrue));
            if (one.kind == tree.kind)
                tree.parts.insert(tree.parts.end(), one.parts.begin(), one.parts.end());
            else
                tree.parts.push_back(std::move(one));
        }
        return tree;
    }
    case Kind::Not:
        return read(node.parts[0], !whereTrue);
    case Kind::Compare:
        return comparison(node, whereTrue);
    case Kind::Between: {
        const bool isInside = whereTrue != node.isNegated;
        TRY_ASSIGN(auto from, compared(node.parts[0], isInside ? u">="_s : u"<"_s, node.parts[1], node.place));
        TRY_ASSIGN(auto to, compared(node.parts[0], isInside ? u"<="_s : u">"_s, node.parts[2], node.place));
        const bool isBetween = from.kind == Filter::Kind::Between && to.kind == Filter::Kind::Between;
        if (isInside && isBetween)
            return onField(Filter::Kind::Between, from.field, {from.values[0], to.values[1]});
        Filter both{.kind = isInside ? Filter::Kind::All : Filter::Kind::Any};
        both.parts = {std::move(from), std::move(to)};
        return both;
    }
    case Kind::In:
        return list(node, whereTrue != node.isNegated);
    case Kind::Like:
        return like(node, whereTrue != node.isNegated);
    case Kind::IsNull: {
        TRY_ASSIGN(const auto operand, m_operandOf(node.parts[0]));
        auto empty = onField(Filter::Kind::Empty, operand.field, {});
        if (whereTrue != node.isNegated)
            return empty;
        return Filter{.kind = Filter::Kind::Not, .parts = {std::move(empty)}};
    }
    case Kind::Null:
        return nothingPasses;
    case Kind::Truth:
        return (node.text == u"true") == whereTrue ? Filter() : nothingPasses;
    default:
        return isOrFalse(node) ? known(node.parts[0], whereTrue) : bare(node, whereTrue);
    }
}

// COALESCE(condition, FALSE): where it is not true it is false.
Understood<Filter> ConditionReader::known(const SqlNode &node, bool whereTrue) const
{
    TRY_ASSIGN(auto filter, read(node));
    if (whereTrue)
        return filter;
    return Filter{.kind = Filter::Kind::Not, .parts = {std::move(filter)}};
}

Understood<Filter> ConditionReader::comparison(const SqlNode &node, bool whereTrue) const
{
    const auto sign = whereTrue ? node.text : opposite(node.text);
    return compared(node.parts[0], sign, node.parts[1], node.place);
}

Understood<Filter> ConditionReader::compared(const SqlNode &left, const QString &sign, const SqlNode &right,
                                             SqlPlace place) const
{
    if (isConstant(left) && !isConstant(right))
        return compared(right, turned(sign), left, place);
    if (left.kind == Kind::Number && right.kind == Kind::Number && sign == u"=") // WHERE 1 = 1
        return shiftedNumber(left.text, 0) == shiftedNumber(right.text, 0) ? Filter() : nothingPasses;
    if (isConstant(left))
        return refuse(place, Martlet::tr("Two values are compared here; steps compare fields with values."));
    if (right.kind == Kind::Null)
        return nothingPasses;
    TRY_ASSIGN(const auto operand, m_operandOf(left));
    if (!isConstant(right))
        return refuse(place, Martlet::tr("Two fields are compared here; steps compare fields with values."));
    TRY_ASSIGN(const auto text, value(right, operand));
    if (sign == u"=")
        return onField(Filter::Kind::Is, operand.field, {text});
    if (sign == u"<>")
        return unless(onField(Filter::Kind::Is, operand.field, {text}), operand);
    const bool isMarkedOrdered = right.kind == Kind::Collate && right.text == u"C";
    if ((!operand.isOrdered && !isMarkedOrdered) || operand.type.kind == Type::Truth)
        return refuse(place, Martlet::tr("The order of texts is the database's own here. Write COLLATE \"C\" "
                                         "behind one of them."));
    if (text.isEmpty()) // an end without a value is an open one
        return refuse(place, Martlet::tr("Steps do not compare with an empty text."));
    if (sign == u"<" || sign == u">")
        return onField(sign == u"<" ? Filter::Kind::Below : Filter::Kind::Above, operand.field, {text});
    const bool isLeast = sign == u">=";
    return onField(Filter::Kind::Between, operand.field,
                   {isLeast ? text : QString(), isLeast ? QString() : text});
}

Understood<Filter> ConditionReader::list(const SqlNode &node, bool isInside) const
{
    if (node.select)
        return refuse(node.place, Martlet::tr("This SELECT cannot be a condition of steps yet."));
    TRY_ASSIGN(const auto operand, m_operandOf(node.parts[0]));
    QStringList values;
    bool hasNull = false;
    for (size_t part = 1; part < node.parts.size(); ++part) {
        if (node.parts[part].kind == Kind::Null) {
            hasNull = true;
            continue;
        }
        if (!isConstant(node.parts[part]))
            return refuse(node.parts[part].place, Martlet::tr("A value is expected here."));
        TRY_ASSIGN(const auto text, value(node.parts[part], operand));
        values += text;
    }
    if (hasNull && !isInside)
        return nothingPasses; // of none is it known that it is not the one that is not known
    auto among = values.isEmpty()     ? nothingPasses
                 : values.size() == 1 ? onField(Filter::Kind::Is, operand.field, values)
                                      : onField(Filter::Kind::OneOf, operand.field, values);
    return isInside ? among : unless(std::move(among), operand);
}

// The pattern with * and ? in place of % and _.
Understood<QString> ConditionReader::pattern(const SqlNode &node) const
{
    const auto &written = node.parts[1];
    if (written.kind != Kind::Text)
        return refuse(written.place, Martlet::tr("A pattern is read as a text written out."));
    const bool isGlob = node.text == u"glob";
    QString escape = m_isSqlite ? QString() : u"\\"_s;
    if (node.parts.size() == 3) {
        if (node.parts[2].kind != Kind::Text || node.parts[2].text.size() != 1)
            return refuse(node.parts[2].place, Martlet::tr("One letter is expected behind ESCAPE."));
        escape = node.parts[2].text;
    }
    const auto unsayable = [&] {
        return refuse(
            written.place,
            Martlet::tr("A pattern of steps has * for anything and ? for one letter, so this cannot be "
                        "said."));
    };
    QString own;
    for (qsizetype at = 0; at < written.text.size(); ++at) {
        QChar letter = written.text[at];
        const bool isEscaped = !isGlob && !escape.isEmpty() && letter == escape[0];
        if (isEscaped) {
            if (++at >= written.text.size())
                return unsayable();
            letter = written.text[at];
        }
        if (isGlob) {
            if (letter == u'[')
                return unsayable();
            own += letter;
        } else if (letter == u'*' || letter == u'?') {
            return unsayable();
        } else if (!isEscaped && (letter == u'%' || letter == u'_')) {
            own += letter == u'%' ? u'*' : u'?';
        } else {
            own += letter;
        }
    }
    if (own.startsWith(u':'))
        own.prepend(u':');
    return own;
}

// LIKE of SQLite takes letters from A to Z for the same, large and small; the pattern is held to the field in
// small letters then.
Understood<Filter> ConditionReader::like(const SqlNode &node, bool isLike) const
{
    if (node.text == u"ilike")
        return refuse(node.place,
                      Martlet::tr("Patterns of steps tell large and small letters apart. Write LIKE."));
    TRY_ASSIGN(const auto operand, m_operandOf(node.parts[0]));
    if (operand.type.kind != Type::Text)
        return refuse(node.place, Martlet::tr("A text is expected before %1.").arg(node.text.toUpper()));
    TRY_ASSIGN(auto text, pattern(node));
    static const QRegularExpression letters(u"[A-Za-z]"_s);
    auto field = operand.field;
    if (m_isSqlite && node.text == u"like" && letters.match(text).hasMatch()) {
        if (operand.lowered.isEmpty())
            return refuse(node.place,
                          Martlet::tr("Patterns of steps tell large and small letters apart. Write GLOB."));
        field = m_fields.made(operand.lowered, u"in_small_letters"_s);
        text = text.toLower();
    }
    auto filter = onField(Filter::Kind::Like, field, {text});
    return isLike ? filter : unless(std::move(filter), operand);
}

Understood<Filter> ConditionReader::bare(const SqlNode &node, bool whereTrue) const
{
    TRY_ASSIGN(const auto operand, m_operandOf(node));
    if (operand.type.kind != Type::Truth)
        return refuse(node.place, Martlet::tr("A condition is expected here."));
    return onField(Filter::Kind::Is, operand.field, {whereTrue ? u"true"_s : u"false"_s});
}

Understood<QString> ConditionReader::value(const SqlNode &node, const ReadOperand &operand) const
{
    const auto misfit = refuse(node.place, Martlet::tr("This is no value of the field it is compared with."));
    if (node.kind == Kind::Parameter) {
        using Parameter = QuestionParameter::Type;
        if (operand.unitScale != 0)
            return refuse(node.place,
                          Martlet::tr("A parameter is compared here in stored units. Name the column "
                                      "without them."));
        return m_fields.parameter(node, operand.type.kind == Type::Text    ? Parameter::Text
                                        : operand.type.kind == Type::Day   ? Parameter::Date
                                        : operand.type.kind == Type::Truth ? Parameter::Flag
                                        : operand.type.scale == 0          ? Parameter::Whole
                                                                           : Parameter::Number);
    }
    if (node.kind == Kind::Collate)
        return value(node.parts[0], operand);
    switch (operand.type.kind) {
    case Type::Text:
        if (node.kind == Kind::Cast && node.text == u"text")
            return value(node.parts[0], operand);
        if (node.kind != Kind::Text)
            return misfit;
        return node.text.startsWith(u':') ? u':' + node.text : node.text;
    case Type::Day: {
        const auto day = dayWritten(node);
        return day.isValid() ? Understood<QString>(day.toString(Qt::ISODate)) : Understood<QString>(misfit);
    }
    case Type::Truth:
        if (node.kind == Kind::Truth)
            return node.text;
        if (m_isSqlite && (node.isNumber(u"0") || node.isNumber(u"1")))
            return node.text == u"1" ? u"true"_s : u"false"_s;
        return misfit;
    case Type::Number:
        break;
    }
    static const QRegularExpression whole(u"\\A(0|-?[1-9][0-9]{0,17})\\z"_s);
    const bool isQuoted = node.kind == Kind::Text && whole.match(node.text).hasMatch() && operand.isWhole;
    const auto number = isQuoted ? node.text : plainNumber(node);
    return number.isEmpty() ? Understood<QString>(misfit) : shiftedNumber(number, operand.unitScale);
}

} // namespace martlet

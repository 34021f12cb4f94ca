// SPDX-License-Identifier: GPL-3.0-or-later
// Columns, conditions and arithmetic; functions are read in membercalls.cpp.
#include "query/reading/memberreader.h"

#include "base/tr.h"
#include "query/reading/sumterm.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

using Type = ValueType::Kind;

QString quotedText(const QString &text)
{
    return u'\'' + QString(text).replace(u'\'', u"''"_s) + u'\'';
}

MemberText conditionText(QString text, std::initializer_list<const MemberText *> parts)
{
    MemberText made{.text = u'(' + text + u')', .type = {Type::Truth}};
    for (const auto *const part : parts)
        made.isOptional |= part->isOptional;
    return made;
}

std::optional<ValueType> typeOf(const StarColumn &star)
{
    switch (star.type) {
    case StarColumn::Type::Whole:
        return ValueType{Type::Number, 0};
    case StarColumn::Type::Money:
    case StarColumn::Type::Quantity:
        return ValueType{Type::Number, star.scale()};
    case StarColumn::Type::Text:
        return ValueType{Type::Text};
    case StarColumn::Type::Date:
        return ValueType{Type::Day};
    case StarColumn::Type::Flag:
        return ValueType{Type::Truth};
    default:
        return std::nullopt;
    }
}

} // namespace

QDate dayWritten(const SqlNode &node)
{
    switch (node.kind) {
    case SqlNode::Kind::Text:
    case SqlNode::Kind::Day:
        return node.text.size() == 10 ? QDate::fromString(node.text, Qt::ISODate) : QDate();
    case SqlNode::Kind::Cast:
        return node.text == u"date" ? dayWritten(node.parts.front()) : QDate();
    case SqlNode::Kind::Call:
        return node.text == u"date" && node.parts.size() == 1 ? dayWritten(node.parts.front()) : QDate();
    default:
        return {};
    }
}

Understood<MemberText> MemberReader::read(const SqlNode &node) const
{
    switch (node.kind) {
    case Kind::Name:
        return column(node);
    case Kind::Number: {
        const auto point = node.text.indexOf(u'.');
        return MemberText{.text = node.text,
                          .type = {Type::Number, point < 0 ? 0 : int(node.text.size() - point) - 1}};
    }
    case Kind::Text:
        return MemberText{.text = quotedText(node.text), .type = {Type::Text}};
    case Kind::Truth:
        return MemberText{.text = node.text, .type = {Type::Truth}};
    case Kind::Day:
        return day(node);
    case Kind::Sign:
        return arithmetic(node);
    case Kind::Negate: {
        TRY_ASSIGN(auto inside, read(node.parts[0]));
        inside.text = u"(-"_s + inside.text + u')';
        inside.isColumn = false;
        return inside;
    }
    case Kind::Collate: {
        TRY_ASSIGN(auto inside, read(node.parts[0]));
        if (isSqlite() ? node.text.toLower() != u"binary" : node.text != u"C")
            return refuse(node.place,
                          Martlet::tr("Texts of steps are compared by their letters' numbers; another "
                                      "order cannot be said."));
        inside.isByCode = true;
        return inside;
    }
    case Kind::And:
        return tree(node, u" and "_s);
    case Kind::Or:
        return tree(node, u" or "_s);
    case Kind::Case:
        return cases(node);
    case Kind::Concat:
        return concatenation(node);
    case Kind::Call:
        return call(node);
    case Kind::Cast:
        return cast(node);
    case Kind::Compare:
    case Kind::Not:
    case Kind::IsNull:
    case Kind::Between:
    case Kind::In:
        return condition(node);
    case Kind::Parameter:
        return refuse(node.place, Martlet::tr("A parameter is read as a value of a condition only."));
    default:
        return refuse(node.place, Martlet::tr("Fields of steps cannot be made with this."));
    }
}

Understood<MemberText> MemberReader::column(const SqlNode &node) const
{
    TRY_ASSIGN(const auto named, m_scope.column(node));
    const auto type = typeOf(named.star);
    if (!type)
        return refuse(
            node.place,
            Martlet::tr("“%1” is nothing that the warehouse can make a field of.").arg(named.star.name));
    MemberText text{.type = *type, .unitScale = named.unitScale, .isOptional = named.isOptional};
    text.isReal = named.isReal;
    text.isByCode = isSqlite();
    text.isColumn = true;
    text.text = named.name();
    if (named.entity->kind == ModelEntity::Kind::Dimension || m_scope.model().dimension(text.text))
        return text;
    const auto *const step = m_scope.stepFrom(named);
    if (!step)
        return refuse(
            node.place,
            Martlet::tr("“%1” of single rows is nothing that steps split or filter by.").arg(named.star.name));
    text.text = step->toEntity + u'.' + step->toColumn;
    return text;
}

Understood<QString> MemberReader::field(const MemberText &text, const QString &alias, SqlPlace place) const
{
    if (text.isColumn && m_scope.model().dimension(text.text))
        return text.text;
    if (text.type.kind == Type::Number && text.unitScale != 0)
        return refuse(place,
                      Martlet::tr("Amounts in stored units are read in comparisons only. Name the column "
                                  "without its units."));
    const auto wish = text.isColumn ? text.text.section(u'.', 1) : u"made"_s;
    return m_fields.made(text.text, alias.isEmpty() ? wish : alias);
}

Understood<MemberText> MemberReader::day(const SqlNode &node) const
{
    if (const auto written = dayWritten(node); written.isValid())
        return MemberText{.text = u"date '%1'"_s.arg(written.toString(Qt::ISODate)), .type = {Type::Day}};
    TRY_ASSIGN(auto text, read(node));
    if (text.type.kind != Type::Day)
        return refuse(node.place, Martlet::tr("A day is expected here, such as '2025-12-31'."));
    return text;
}

Understood<MemberText> MemberReader::arithmetic(const SqlNode &node) const
{
    TRY_ASSIGN(const auto a, read(node.parts[0]));
    TRY_ASSIGN(const auto b, read(node.parts[1]));
    if (node.text != u"+" && node.text != u"-" && node.text != u"*")
        return refuse(node.place, Martlet::tr("What rows are split by is not divided, for that is not exact."));
    if (a.type.kind != Type::Number || b.type.kind != Type::Number)
        return refuse(node.place, Martlet::tr("Numbers are expected here."));
    if (a.unitScale != 0 || b.unitScale != 0 || a.isReal || b.isReal)
        return refuse(node.place,
                      Martlet::tr("SQLite calculates amounts here in other units, or not exactly."));
    MemberText made{.text = u"(%1 %2 %3)"_s.arg(a.text, node.text, b.text), .type = {Type::Number}};
    made.type.scale = node.text == u"*" ? a.type.scale + b.type.scale : std::max(a.type.scale, b.type.scale);
    made.isOptional = a.isOptional || b.isOptional;
    return made;
}

Understood<MemberText> MemberReader::comparison(const SqlNode &node, const QString &sign, const SqlNode &left,
                                                const SqlNode &right) const
{
    const bool isDay = [&] {
        const auto type = [this](const SqlNode &one) {
            const auto found = read(one);
            return found ? found->type.kind : Type::Text;
        };
        return type(left) == Type::Day || type(right) == Type::Day;
    }();
    TRY_ASSIGN(auto a, isDay ? day(left) : read(left));
    TRY_ASSIGN(auto b, isDay ? day(right) : read(right));
    if (a.type.kind != b.type.kind)
        return refuse(node.place, Martlet::tr("Values of different types are compared here."));
    for (auto [one, other, written] : {std::tuple(&a, &b, &left), std::tuple(&b, &a, &right)}) {
        if (written->kind == Kind::Number && other->unitScale > 0) {
            one->text = shiftedNumber(one->text, other->unitScale);
            one->unitScale = other->unitScale;
        }
    }
    if (a.unitScale != b.unitScale)
        return refuse(node.place,
                      Martlet::tr("Amounts stored in different units stand beside each other here."));
    const bool isOfOrder = sign != u"=" && sign != u"<>";
    if (isOfOrder && a.type.kind == Type::Text && !isSqlite() && !a.isByCode && !b.isByCode)
        return refuse(node.place,
                      Martlet::tr("The order of texts is the database's own here. Write COLLATE \"C\" "
                                  "behind one of them."));
    if (isOfOrder && a.type.kind == Type::Truth)
        return refuse(node.place, Martlet::tr("Conditions are equal or not; none is more than another."));
    return conditionText(u"%1 %2 %3"_s.arg(a.text, sign, b.text), {&a, &b});
}

Understood<MemberText> MemberReader::condition(const SqlNode &node) const
{
    const auto negated = [&](MemberText text) {
        if (node.isNegated)
            text.text = u"(not "_s + text.text + u')';
        return text;
    };
    if (node.kind == Kind::Compare)
        return comparison(node, node.text, node.parts[0], node.parts[1]);
    if (node.kind == Kind::Between) {
        TRY_ASSIGN(const auto from, comparison(node, u">="_s, node.parts[0], node.parts[1]));
        TRY_ASSIGN(const auto to, comparison(node, u"<="_s, node.parts[0], node.parts[2]));
        return negated(conditionText(from.text + u" and "_s + to.text, {&from, &to}));
    }
    if (node.kind == Kind::In) {
        TRY_ASSIGN(auto text, listed(node));
        return negated(std::move(text));
    }
    TRY_ASSIGN(const auto inside, read(node.parts[0]));
    if (node.kind == Kind::IsNull)
        return negated(conditionText(inside.text + u" is empty"_s, {}));
    if (inside.type.kind != Type::Truth)
        return refuse(node.place, Martlet::tr("A condition is expected behind NOT."));
    return conditionText(u"not "_s + inside.text, {&inside});
}

Understood<MemberText> MemberReader::listed(const SqlNode &node) const
{
    if (node.select)
        return refuse(node.place, Martlet::tr("A SELECT in an expression cannot be a step yet."));
    QStringList conditions;
    bool isOptional = false;
    for (size_t part = 1; part < node.parts.size(); ++part) {
        TRY_ASSIGN(const auto one, comparison(node, u"="_s, node.parts[0], node.parts[part]));
        conditions += one.text;
        isOptional |= one.isOptional;
    }
    MemberText made{.text = u'(' + conditions.join(u" or "_s) + u')', .type = {Type::Truth}};
    made.isOptional = isOptional;
    return made;
}

Understood<MemberText> MemberReader::tree(const SqlNode &node, const QString &word) const
{
    QStringList parts;
    bool isOptional = false;
    for (const auto &part : node.parts) {
        TRY_ASSIGN(const auto text, read(part));
        if (text.type.kind != Type::Truth)
            return refuse(part.place, Martlet::tr("A condition is expected here."));
        parts += text.text;
        isOptional |= text.isOptional;
    }
    MemberText made{.text = u'(' + parts.join(word) + u')', .type = {Type::Truth}};
    made.isOptional = isOptional;
    return made;
}

Understood<MemberText> MemberReader::cases(const SqlNode &node) const
{
    MemberText made{.text = u"case"_s};
    made.isOptional = node.parts.size() % 2 == 0;
    std::optional<Type> type;
    for (size_t part = 0; part < node.parts.size(); ++part) {
        const auto &one = node.parts[part];
        const bool isElse = part + 1 == node.parts.size() && node.parts.size() % 2 == 1;
        const bool isCondition = part % 2 == 0 && !isElse;
        if (isElse && one.kind == Kind::Null) {
            made.isOptional = true;
            break;
        }
        TRY_ASSIGN(const auto text, read(one));
        made.text += (isElse ? u" else "_s : isCondition ? u" when "_s : u" then "_s) + text.text;
        if (isCondition && text.type.kind != Type::Truth)
            return refuse(one.place, Martlet::tr("A condition is expected here."));
        if (isCondition)
            continue;
        if ((type && *type != text.type.kind) || text.unitScale != 0)
            return refuse(one.place, Martlet::tr("The values of a CASE are of different types or units."));
        type = text.type.kind;
        made.isOptional |= text.isOptional;
        made.type = {text.type.kind, std::max(made.type.scale, text.type.scale)};
    }
    made.text += u" end"_s;
    return made;
}

} // namespace martlet

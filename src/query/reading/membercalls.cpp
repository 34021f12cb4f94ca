// SPDX-License-Identifier: GPL-3.0-or-later
// The functions and casts of fields.
#include "query/reading/memberreader.h"

#include "base/tr.h"

#include <map>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

using Type = ValueType::Kind;

// A whole number written out; 0: none.
int written(const SqlNode &node)
{
    return node.kind == SqlNode::Kind::Number && node.text.size() <= 3 && !node.text.contains(u'.')
               ? node.text.toInt()
               : 0;
}

MemberText callText(const QString &name, const MemberText &first, ValueType type, const QString &further = {})
{
    MemberText made{.text = u"%1(%2%3)"_s.arg(name, first.text, further), .type = type};
    made.isOptional = first.isOptional;
    made.isByCode = first.isByCode;
    return made;
}

// How strftime of SQLite and to_char of PostgreSQL write a part of a day, and what of the day's text it is. To
// each the pattern of the other is plain letters, or means something else.
QString partOfText(const QString &pattern, bool isSqlite, const QString &text)
{
    static const std::map<QString, QString> sqlite{
        {u"%Y"_s, u"left(%1, 4)"_s},  {u"%Y-%m"_s, u"left(%1, 7)"_s}, {u"%m"_s, u"right(left(%1, 7), 2)"_s},
        {u"%d"_s, u"right(%1, 2)"_s}, {u"%Y-%m-%d"_s, u"%1"_s},
    };
    static const std::map<QString, QString> postgresql{
        {u"YYYY"_s, u"left(%1, 4)"_s}, {u"YYYY-MM"_s, u"left(%1, 7)"_s}, {u"MM"_s, u"right(left(%1, 7), 2)"_s},
        {u"DD"_s, u"right(%1, 2)"_s},  {u"YYYY-MM-DD"_s, u"%1"_s},
    };
    const auto &parts = isSqlite ? sqlite : postgresql;
    const auto found = parts.find(pattern);
    return found == parts.end() ? QString() : found->second.arg(text);
}

tl::unexpected<SqlRefusal> noFunction(const SqlNode &node)
{
    return refuse(node.place, Martlet::tr("Fields of steps have no “%1” like this.").arg(node.text.left(40)));
}

} // namespace

Understood<MemberText> MemberReader::call(const SqlNode &node) const
{
    const auto &name = node.text;
    if (node.isDistinct || node.parts.empty())
        return noFunction(node);
    const bool isDayPart = name.startsWith(u"extract_") || name == u"date_part" || name == u"strftime" ||
                           name == u"to_char" || name == u"date";
    if (isDayPart)
        return dayCall(node);
    if (name == u"coalesce" || (name == u"ifnull" && isSqlite())) {
        QStringList parts;
        MemberText made;
        bool isOptional = true;
        for (const auto &part : node.parts) {
            TRY_ASSIGN(const auto one, read(part));
            if ((!parts.isEmpty() && one.type.kind != made.type.kind) || one.unitScale != 0)
                return refuse(part.place,
                              Martlet::tr("Values of different types or units stand beside each other."));
            made.type = {one.type.kind, std::max(made.type.scale, one.type.scale)};
            parts += one.text;
            isOptional = isOptional && one.isOptional;
        }
        if (parts.size() < 2)
            return noFunction(node);
        made.text = u"coalesce("_s + parts.join(u", "_s) + u')';
        made.isOptional = isOptional;
        return made;
    }
    TRY_ASSIGN(auto first, read(node.parts[0]));
    if (name == u"abs" && node.parts.size() == 1 && first.type.kind == Type::Number && first.unitScale == 0)
        return callText(name, first, first.type);
    return textCall(node, std::move(first));
}

Understood<MemberText> MemberReader::textCall(const SqlNode &node, MemberText first) const
{
    const auto &name = node.text;
    const auto count = node.parts.size();
    if (first.type.kind == Type::Day && isSqlite()) { // which has them as texts
        TRY_ASSIGN(first, asText(std::move(first), node));
    }
    if (first.type.kind != Type::Text)
        return noFunction(node);
    const ValueType text{Type::Text};
    if ((name == u"upper" || name == u"lower") && count == 1) {
        if (!isSqlite() && !first.isByCode)
            return refuse(
                node.place,
                Martlet::tr("%1 follows the database's language here, and fields change letters from A "
                            "to Z. Write COLLATE \"C\" behind the column.")
                    .arg(name.toUpper()));
        return callText(name, first, text);
    }
    if ((name == u"trim" || name == u"btrim") && count == 1)
        return callText(u"trim"_s, first, text);
    if ((name == u"length" || (name == u"char_length" && !isSqlite())) && count == 1)
        return callText(u"length"_s, first, {Type::Number, 0});
    if ((name == u"left" || name == u"right") && count == 2 && written(node.parts[1]) > 0 && !isSqlite())
        return callText(name, first, text, u", "_s + node.parts[1].text);
    const bool isPart = name == u"substr" || name == u"substring";
    if (isPart && count == 3 && node.parts[1].isNumber(u"1") && written(node.parts[2]) > 0)
        return callText(u"left"_s, first, text, u", "_s + node.parts[2].text);
    if (name == u"replace" && count == 3 && node.parts[1].kind == Kind::Text &&
        node.parts[2].kind == Kind::Text && !node.parts[1].text.isEmpty()) {
        TRY_ASSIGN(const auto what, read(node.parts[1]));
        TRY_ASSIGN(const auto by, read(node.parts[2]));
        return callText(name, first, text, u", %1, %2"_s.arg(what.text, by.text));
    }
    return noFunction(node);
}

Understood<MemberText> MemberReader::dayPattern(const SqlNode &node, const SqlNode &of,
                                                const QString &pattern) const
{
    TRY_ASSIGN(auto made, day(of));
    const auto text = partOfText(pattern, isSqlite(), u"text(%1)"_s.arg(made.text));
    if (text.isEmpty())
        return refuse(node.place, Martlet::tr("Days are read as years, months and days only."));
    made.text = text;
    made.type = {Type::Text};
    made.isColumn = false;
    made.isByCode = true;
    return made;
}

Understood<MemberText> MemberReader::dayCall(const SqlNode &node) const
{
    const auto &parts = node.parts;
    if (node.text == u"date" && parts.size() == 1)
        return day(parts[0]);
    if (node.text == u"strftime" && parts.size() == 2 && isSqlite())
        return dayPattern(node, parts[1], parts[0].text);
    if (node.text == u"to_char" && parts.size() == 2 && !isSqlite())
        return dayPattern(node, parts[0], parts[1].text);
    const bool isPart = node.text == u"date_part" && parts.size() == 2 && parts[0].kind == Kind::Text;
    if (isSqlite() || (!isPart && parts.size() != 1))
        return noFunction(node);
    const auto field = isPart ? parts[0].text.toLower() : node.text.section(u'_', 1);
    const auto name = field == u"isodow" ? u"weekday"_s : field;
    static const QStringList known{u"year"_s, u"quarter"_s, u"month"_s, u"day"_s, u"weekday"_s};
    if (!known.contains(name) || field == u"weekday")
        return noFunction(node);
    TRY_ASSIGN(const auto of, day(parts.back()));
    return callText(name, of, {Type::Number, 0});
}

Understood<MemberText> MemberReader::asText(MemberText text, const SqlNode &node) const
{
    switch (text.type.kind) {
    case Type::Text:
        return text;
    case Type::Day:
        if (!isSqlite())
            break; // as the session writes days
        [[fallthrough]];
    case Type::Number:
        if (text.type.scale == 0 && !text.isReal) {
            auto made = callText(u"text"_s, text, {Type::Text});
            made.isByCode = true;
            return made;
        }
        break;
    case Type::Truth:
        break;
    }
    return refuse(node.place, Martlet::tr("How this is written as a text differs from fields of steps."));
}

Understood<MemberText> MemberReader::concatenation(const SqlNode &node) const
{
    QStringList parts;
    MemberText made{.type = {Type::Text}};
    for (const auto &part : node.parts) {
        TRY_ASSIGN(auto one, read(part));
        made.isOptional |= one.isOptional;
        TRY_ASSIGN(one, asText(std::move(one), part));
        parts += one.text;
    }
    made.text = u"concat("_s + parts.join(u", "_s) + u')';
    made.isByCode = isSqlite();
    return made;
}

Understood<MemberText> MemberReader::cast(const SqlNode &node) const
{
    const auto type = node.text.section(u' ', 0, 0);
    if (type == u"date")
        return day(node.parts[0]);
    if (type == u"integer" || type == u"int" || type == u"bigint" || type == u"smallint")
        return wholeCast(node);
    if (type != u"text" && type != u"varchar")
        return refuse(node.place, Martlet::tr("Fields of steps have no such type."));
    if (node.text.contains(u' '))
        return refuse(node.place, Martlet::tr("This cuts texts off."));
    TRY_ASSIGN(auto inside, read(node.parts[0]));
    return asText(std::move(inside), node);
}

// Of a part of a day, or of what is whole already. What is no number is an error of one engine and 0 of the
// other, and neither of fields.
Understood<MemberText> MemberReader::wholeCast(const SqlNode &node) const
{
    const auto &inside = node.parts[0];
    const auto pattern =
        inside.isCall(u"strftime") && inside.parts.size() == 2 ? inside.parts[0].text : QString();
    const bool isPart = (inside.isCall(u"substr") || inside.isCall(u"substring")) && inside.parts.size() == 3;
    const auto from = isPart ? inside.parts[1].text : QString();
    const QString name = pattern == u"%Y" || from == u"1"   ? u"year"_s
                         : pattern == u"%m" || from == u"6" ? u"month"_s
                         : pattern == u"%d" || from == u"9" ? u"day"_s
                                                            : QString();
    const bool hasLength = !isPart || inside.parts[2].isNumber(from == u"1" ? u"4" : u"2");
    if (isSqlite() && !name.isEmpty() && hasLength) {
        const auto of = day(isPart ? inside.parts[0] : inside.parts[1]);
        if (of)
            return callText(name, *of, {Type::Number, 0});
    }
    TRY_ASSIGN(const auto text, read(inside));
    if (text.type.kind == Type::Number && text.type.scale == 0 && !text.isReal && text.unitScale == 0)
        return text;
    return refuse(node.place,
                  Martlet::tr("What is no whole number is another one here than in fields of steps."));
}

} // namespace martlet

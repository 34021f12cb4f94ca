// SPDX-License-Identifier: GPL-3.0-or-later
// The values of expressions: numbers, texts, names, calls, and what stands in brackets.
#include "query/reading/selectparser.h"

#include "base/tr.h"

#include <QRegularExpression>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

QString unquoted(QStringView text)
{
    return text.mid(1, std::max<qsizetype>(text.size() - 2, 0)).toString().replace(u"''"_s, u"'"_s);
}

} // namespace

Understood<SqlNode> SelectParser::bareValue()
{
    const auto from = here().from;
    const auto text = token().text;
    switch (token().kind) {
    case SqlToken::Kind::Number: {
        static const QRegularExpression plain(u"\\A[0-9]{1,18}(\\.[0-9]{1,18})?\\z"_s);
        if (!plain.match(text.toString()).hasMatch())
            return refuse(here(), Martlet::tr("Numbers are read as digits with a point, such as 12.50."));
        skip();
        return made(Kind::Number, text.toString(), {}, from);
    }
    case SqlToken::Kind::Text:
        if (text.size() < 2 || !text.endsWith(u'\''))
            return refuse(here(), Martlet::tr("The text does not end."));
        skip();
        return made(Kind::Text, unquoted(text), {}, from);
    case SqlToken::Kind::Parameter:
        skip();
        return made(Kind::Parameter, text.mid(1).toString(), {}, from);
    case SqlToken::Kind::QuotedName:
        return word();
    case SqlToken::Kind::Word:
        return word();
    default:
        return isSign(u"(") ? bracketed() : Understood<SqlNode>(unexpected());
    }
}

Understood<SqlNode> SelectParser::bracketed()
{
    if (isWord(u"select", 1) || isWord(u"with", 1))
        return subselect(Kind::Select);
    const auto from = here().from;
    skip();
    TRY_ASSIGN(auto inside, expression());
    if (isSign(u","))
        return refuse(here(), Martlet::tr("Several values in one pair of brackets are not read."));
    TRY(expectSign(u")"));
    inside.isBracketed = true;
    inside.place = since(from);
    return inside;
}

Understood<SqlNode> SelectParser::subselect(Kind kind)
{
    const Level level(m_level);
    if (m_level > mostLevels)
        return tooDeep(here());
    const auto from = here().from;
    TRY(expectSign(u"("));
    TRY_ASSIGN(auto tree, select());
    if (!isSign(u")"))
        TRY(expectNothingElse());
    TRY(expectSign(u")"));
    TRY_ASSIGN(auto node, made(kind, {}, {}, from));
    node.select = std::make_shared<const SelectTree>(std::move(tree));
    return node;
}

Understood<SqlNode> SelectParser::word()
{
    const auto from = here().from;
    if (isWord(u"null") || isWord(u"true") || isWord(u"false")) {
        const auto text = token().text.toString().toLower();
        skip();
        return text == u"null" ? made(Kind::Null, {}, {}, from) : made(Kind::Truth, text, {}, from);
    }
    if (isWord(u"case"))
        return cases();
    if (isWord(u"exists") && isSign(u"(", 1)) {
        skip();
        TRY_ASSIGN(auto node, subselect(Kind::Exists));
        node.place = since(from);
        return node;
    }
    if (isWord(u"cast") && isSign(u"(", 1))
        return cast();
    if (isWord(u"extract") && isSign(u"(", 1))
        return extract();
    if (isWord(u"date") && token(1).kind == SqlToken::Kind::Text) {
        skip();
        TRY_ASSIGN(auto day, bareValue());
        day.kind = Kind::Day;
        day.place = since(from);
        return day;
    }
    if (isWord(u"interval") && token(1).kind == SqlToken::Kind::Text)
        return refuse(here(), Martlet::tr("Spans of time are not read. Write the day itself."));
    const bool isFunction = token().kind == SqlToken::Kind::Word && isSign(u"(", 1);
    if (isFunction)
        return call();
    SqlNode name;
    TRY_ASSIGN(const auto first, identifier());
    TRY_ASSIGN(name, made(Kind::Name, first, {}, from));
    if (takeSign(u".")) {
        name.qualifier = name.text;
        TRY_ASSIGN(name.text, identifier());
        name.place = since(from);
    }
    return name;
}

// CASE x WHEN v … is CASE WHEN x = v …; x is a name, so that it is not copied at any length.
Understood<SqlNode> SelectParser::cases()
{
    const auto from = here().from;
    skip();
    std::optional<SqlNode> compared;
    if (!isWord(u"when")) {
        TRY_ASSIGN(compared, expression());
        if (!compared->isName())
            return refuse(compared->place, Martlet::tr("Behind CASE a column is read, or WHEN."));
    }
    std::vector<SqlNode> parts;
    while (takeWord(u"when")) {
        TRY_ASSIGN(auto condition, expression());
        if (compared) {
            std::vector<SqlNode> both{*compared};
            both.push_back(std::move(condition));
            TRY_ASSIGN(condition, made(Kind::Compare, u"="_s, std::move(both), compared->place.from));
        }
        parts.push_back(std::move(condition));
        TRY(expectWord(u"then"));
        TRY_ASSIGN(auto value, expression());
        parts.push_back(std::move(value));
    }
    if (parts.empty())
        return unexpected();
    if (takeWord(u"else")) {
        TRY_ASSIGN(auto value, expression());
        parts.push_back(std::move(value));
    }
    TRY(expectWord(u"end"));
    return made(Kind::Case, {}, std::move(parts), from);
}

Understood<QString> SelectParser::typeName()
{
    TRY_ASSIGN(auto name, identifier());
    name = name.toLower();
    if (name == u"double" && takeWord(u"precision"))
        name += u" precision"_s;
    if (takeSign(u"(")) {
        while (!isEnd() && !isSign(u")")) {
            name += u' ' + token().text.toString();
            skip();
        }
        TRY(expectSign(u")"));
    }
    return name;
}

Understood<SqlNode> SelectParser::cast()
{
    const auto from = here().from;
    skip(2);
    TRY_ASSIGN(auto inside, expression());
    TRY(expectWord(u"as"));
    TRY_ASSIGN(const auto type, typeName());
    TRY(expectSign(u")"));
    std::vector<SqlNode> parts;
    parts.push_back(std::move(inside));
    return made(Kind::Cast, type, std::move(parts), from);
}

// extract(FIELD FROM x) becomes the call extract_FIELD(x).
Understood<SqlNode> SelectParser::extract()
{
    const auto from = here().from;
    skip(2);
    TRY_ASSIGN(const auto field, identifier());
    TRY(expectWord(u"from"));
    TRY_ASSIGN(auto inside, expression());
    TRY(expectSign(u")"));
    std::vector<SqlNode> parts;
    parts.push_back(std::move(inside));
    return made(Kind::Call, u"extract_"_s + field.toLower(), std::move(parts), from);
}

Understood<SqlNode> SelectParser::call()
{
    const auto from = here().from;
    const auto name = token().text.toString().toLower();
    skip(2);
    const bool isDistinct = takeWord(u"distinct");
    std::vector<SqlNode> parts;
    if (isSign(u"*")) {
        skip();
        TRY_ASSIGN(auto star, made(Kind::Star, {}, {}, from));
        parts.push_back(std::move(star));
    } else if (!isSign(u")")) {
        do {
            TRY_ASSIGN(auto argument, expression());
            parts.push_back(std::move(argument));
        } while (takeSign(u","));
    }
    TRY(expectSign(u")"));
    TRY_ASSIGN(auto node, made(Kind::Call, name, std::move(parts), from));
    node.isDistinct = isDistinct;
    return behindCall(std::move(node));
}

// sum(x) FILTER (WHERE c) is sum(CASE WHEN c THEN x END).
Understood<SqlNode> SelectParser::behindCall(SqlNode call)
{
    const auto from = call.place.from;
    if (takeWord(u"filter")) {
        TRY(expectSign(u"("));
        TRY(expectWord(u"where"));
        TRY_ASSIGN(auto condition, expression());
        TRY(expectSign(u")"));
        if (call.parts.size() != 1)
            return refuse(call.place, Martlet::tr("FILTER is read behind a function of one value."));
        std::vector<SqlNode> parts;
        parts.push_back(std::move(condition));
        parts.push_back(std::move(call.parts.front()));
        if (parts.back().kind == Kind::Star) {
            parts.back().kind = Kind::Number;
            parts.back().text = u"1"_s;
        }
        TRY_ASSIGN(call.parts.front(), made(Kind::Case, {}, std::move(parts), from));
        call.depth = call.parts.front().depth + 1;
        call.place = since(from);
    }
    if (isWord(u"over"))
        return refuse(since(from), Martlet::tr("A window function cannot be a step yet."));
    return call;
}

} // namespace martlet

// SPDX-License-Identifier: GPL-3.0-or-later
// The expressions of a SELECT, down to their values, which are read in valueparts.cpp.
#include "query/reading/selectparser.h"

#include "base/tr.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

bool isComparison(QStringView sign)
{
    static constexpr QStringView signs[] = {u"=", u"<>", u"!=", u"==", u"<", u"<=", u">", u">="};
    return std::find(std::begin(signs), std::end(signs), sign) != std::end(signs);
}

// Of whole numbers written out; empty: they are none.
QString productOf(const SqlNode &a, const QString &sign, const SqlNode &b)
{
    const bool isWhole = a.kind == SqlNode::Kind::Number && b.kind == SqlNode::Kind::Number && sign == u"*" &&
                         !a.text.contains(u'.') && !b.text.contains(u'.') &&
                         a.text.size() + b.text.size() <= 18;
    return isWhole ? QString::number(a.text.toLongLong() * b.text.toLongLong()) : QString();
}

} // namespace

tl::unexpected<SqlRefusal> SelectParser::tooDeep(SqlPlace place)
{
    return refuse(place, Martlet::tr("This is nested too deeply to be read."));
}

Understood<SqlNode> SelectParser::made(Kind kind, QString text, std::vector<SqlNode> parts, qsizetype from)
{
    SqlNode node;
    node.kind = kind;
    node.text = std::move(text);
    node.place = since(from);
    for (const auto &part : parts)
        node.depth = std::max(node.depth, part.depth + 1);
    if (node.depth > SqlNode::mostDepth)
        return tooDeep(node.place);
    node.parts = std::move(parts);
    return node;
}

Understood<SqlNode> SelectParser::expression()
{
    const Level level(m_level);
    if (m_level > mostLevels)
        return tooDeep(here());
    const auto from = here().from;
    TRY_ASSIGN(auto first, conjunction());
    if (!isWord(u"or"))
        return first;
    std::vector<SqlNode> parts;
    parts.push_back(std::move(first));
    while (takeWord(u"or")) {
        TRY_ASSIGN(auto next, conjunction());
        parts.push_back(std::move(next));
    }
    return made(Kind::Or, {}, std::move(parts), from);
}

Understood<SqlNode> SelectParser::conjunction()
{
    const auto from = here().from;
    TRY_ASSIGN(auto first, negation());
    if (!isWord(u"and"))
        return first;
    std::vector<SqlNode> parts;
    parts.push_back(std::move(first));
    while (takeWord(u"and")) {
        TRY_ASSIGN(auto next, negation());
        parts.push_back(std::move(next));
    }
    return made(Kind::And, {}, std::move(parts), from);
}

Understood<SqlNode> SelectParser::negation()
{
    const auto from = here().from;
    if (!takeWord(u"not"))
        return comparison();
    const Level level(m_level);
    if (m_level > mostLevels)
        return tooDeep(here());
    TRY_ASSIGN(auto part, negation());
    std::vector<SqlNode> parts;
    parts.push_back(std::move(part));
    return made(Kind::Not, {}, std::move(parts), from);
}

Understood<SqlNode> SelectParser::comparison()
{
    const auto from = here().from;
    TRY_ASSIGN(auto left, concatenation());
    if (token().kind == SqlToken::Kind::Symbol && isComparison(token().text)) {
        auto sign = token().text.toString();
        skip();
        if (sign == u"!=" || sign == u"==")
            sign = sign == u"==" ? u"="_s : u"<>"_s;
        TRY_ASSIGN(auto right, concatenation());
        std::vector<SqlNode> parts;
        parts.push_back(std::move(left));
        parts.push_back(std::move(right));
        return made(Kind::Compare, sign, std::move(parts), from);
    }
    if (isWord(u"is"))
        return isCondition(std::move(left));
    const bool isNegated = isWord(u"not") && (isWord(u"in", 1) || isWord(u"like", 1) || isWord(u"between", 1) ||
                                              isWord(u"ilike", 1) || isWord(u"glob", 1));
    skip(isNegated ? 1 : 0);
    return condition(std::move(left), isNegated);
}

Understood<SqlNode> SelectParser::isCondition(SqlNode left)
{
    const auto from = left.place.from;
    skip();
    const bool isNegated = takeWord(u"not");
    if (!isWord(u"null"))
        return refuse(here(), Martlet::tr("Only IS NULL and IS NOT NULL are read."));
    skip();
    std::vector<SqlNode> parts;
    parts.push_back(std::move(left));
    TRY_ASSIGN(auto node, made(Kind::IsNull, {}, std::move(parts), from));
    node.isNegated = isNegated;
    return node;
}

Understood<SqlNode> SelectParser::condition(SqlNode left, bool isNegated)
{
    const auto from = left.place.from;
    if (takeWord(u"in"))
        return membership(std::move(left), isNegated);
    std::vector<SqlNode> parts;
    if (takeWord(u"between")) {
        parts.push_back(std::move(left));
        TRY_ASSIGN(auto least, concatenation());
        parts.push_back(std::move(least));
        TRY(expectWord(u"and"));
        TRY_ASSIGN(auto greatest, concatenation());
        parts.push_back(std::move(greatest));
        TRY_ASSIGN(auto node, made(Kind::Between, {}, std::move(parts), from));
        node.isNegated = isNegated;
        return node;
    }
    if (!isWord(u"like") && !isWord(u"ilike") && !isWord(u"glob"))
        return left;
    const auto word = token().text.toString().toLower();
    skip();
    parts.push_back(std::move(left));
    TRY_ASSIGN(auto pattern, concatenation());
    parts.push_back(std::move(pattern));
    if (takeWord(u"escape")) {
        TRY_ASSIGN(auto letter, value());
        parts.push_back(std::move(letter));
    }
    TRY_ASSIGN(auto node, made(Kind::Like, word, std::move(parts), from));
    node.isNegated = isNegated;
    return node;
}

Understood<SqlNode> SelectParser::membership(SqlNode left, bool isNegated)
{
    const auto from = left.place.from;
    std::vector<SqlNode> parts;
    parts.push_back(std::move(left));
    std::shared_ptr<const SelectTree> select;
    if (isSign(u"(") && (isWord(u"select", 1) || isWord(u"with", 1))) {
        TRY_ASSIGN(const auto inner, subselect(Kind::Select));
        select = inner.select;
    } else {
        TRY(expectSign(u"("));
        do {
            TRY_ASSIGN(auto one, expression());
            parts.push_back(std::move(one));
        } while (takeSign(u","));
        TRY(expectSign(u")"));
    }
    TRY_ASSIGN(auto node, made(Kind::In, {}, std::move(parts), from));
    node.isNegated = isNegated;
    node.select = std::move(select);
    return node;
}

// SQLite puts || before + and *, PostgreSQL behind them, so brackets must say which is meant.
Understood<SqlNode> SelectParser::concatenation()
{
    const auto from = here().from;
    TRY_ASSIGN(auto first, sum());
    if (!isSign(u"||"))
        return first;
    std::vector<SqlNode> parts;
    parts.push_back(std::move(first));
    while (takeSign(u"||")) {
        TRY_ASSIGN(auto next, sum());
        parts.push_back(std::move(next));
    }
    for (const auto &part : parts) {
        if ((part.kind == Kind::Sign || part.kind == Kind::Negate) && !part.isBracketed)
            return refuse(part.place, Martlet::tr("Put what is calculated beside || into brackets."));
    }
    return made(Kind::Concat, {}, std::move(parts), from);
}

Understood<SqlNode> SelectParser::sum()
{
    const auto from = here().from;
    TRY_ASSIGN(auto left, product());
    while (isSign(u"+") || isSign(u"-")) {
        const auto sign = token().text.toString();
        skip();
        TRY_ASSIGN(auto right, product());
        std::vector<SqlNode> parts;
        parts.push_back(std::move(left));
        parts.push_back(std::move(right));
        TRY_ASSIGN(left, made(Kind::Sign, sign, std::move(parts), from));
    }
    return left;
}

Understood<SqlNode> SelectParser::product()
{
    const auto from = here().from;
    TRY_ASSIGN(auto left, signedValue());
    while (isSign(u"*") || isSign(u"/") || isSign(u"%")) {
        const auto sign = token().text.toString();
        skip();
        TRY_ASSIGN(auto right, signedValue());
        if (const auto product = productOf(left, sign, right); !product.isEmpty()) {
            TRY_ASSIGN(left, made(Kind::Number, product, {}, from));
            continue;
        }
        std::vector<SqlNode> parts;
        parts.push_back(std::move(left));
        parts.push_back(std::move(right));
        TRY_ASSIGN(left, made(Kind::Sign, sign, std::move(parts), from));
    }
    return left;
}

Understood<SqlNode> SelectParser::signedValue()
{
    const auto from = here().from;
    if (takeSign(u"+"))
        return value();
    if (!takeSign(u"-"))
        return value();
    TRY_ASSIGN(auto one, value());
    std::vector<SqlNode> parts;
    parts.push_back(std::move(one));
    return made(Kind::Negate, {}, std::move(parts), from);
}

Understood<SqlNode> SelectParser::value()
{
    const auto from = here().from;
    TRY_ASSIGN(auto one, bareValue());
    for (;;) {
        const bool isCast = takeSign(u"::");
        if (!isCast && !takeWord(u"collate"))
            return one;
        TRY_ASSIGN(const auto text, isCast ? typeName() : identifier());
        std::vector<SqlNode> parts;
        parts.push_back(std::move(one));
        TRY_ASSIGN(one, made(isCast ? Kind::Cast : Kind::Collate, text, std::move(parts), from));
    }
}

} // namespace martlet

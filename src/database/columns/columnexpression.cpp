// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/columns/columnexpression.h"

#include <algorithm>
#include <cctype>
#include <charconv>

namespace martlet {

namespace {

using ExpressionKind = ColumnExpression::Kind;
using Parsed = std::optional<ColumnExpression>;

constexpr int mostDepth = 200;

bool isLetter(char letter)
{
    return std::isalnum(static_cast<unsigned char>(letter)) != 0 || letter == '_';
}

// Words, names with their points, numbers, signs; what is none of these is a token of its own.
std::vector<std::string> tokens(std::string_view sql)
{
    std::vector<std::string> found;
    for (size_t at = 0; at < sql.size();) {
        if (std::isspace(static_cast<unsigned char>(sql[at])) != 0) {
            ++at;
            continue;
        }
        const auto from = at;
        const auto pair = sql.substr(at, 2);
        if (pair == "<>" || pair == "<=" || pair == ">=" || pair == "!=")
            at += 2;
        else if (isLetter(sql[at]) || sql[at] == ':')
            for (++at; at < sql.size() && (isLetter(sql[at]) || sql[at] == '.');)
                ++at;
        else
            ++at;
        found.emplace_back(sql.substr(from, at - from));
    }
    return found;
}

ColumnExpression node(ExpressionKind kind, std::vector<ColumnExpression> parts)
{
    return {.kind = kind, .parts = std::move(parts)};
}

ColumnExpression number(qint64 value)
{
    return {.kind = ExpressionKind::Number, .number = value};
}

// Recursive descent, a function for each strength of binding; all give up together.
class Parser final
{
public:
    explicit Parser(std::string_view sql)
        : m_tokens(tokens(sql))
    {
    }
    Parsed whole()
    {
        auto parsed = either();
        return m_at == m_tokens.size() ? parsed : std::nullopt;
    }

private:
    bool isNext(std::string_view word) const
    {
        if (m_at >= m_tokens.size())
            return false;
        const auto &token = m_tokens[m_at];
        return std::equal(token.begin(), token.end(), word.begin(), word.end(),
                          [](char a, char b) { return std::toupper(static_cast<unsigned char>(a)) == b; });
    }
    bool take(std::string_view word)
    {
        const bool isIt = isNext(word);
        m_at += isIt ? 1 : 0;
        return isIt;
    }
    template<typename Next>
    Parsed chain(ExpressionKind kind, std::string_view word, const Next &next)
    {
        auto left = next();
        while (left && take(word)) {
            auto right = next();
            if (!right)
                return std::nullopt;
            left = node(kind, {std::move(*left), std::move(*right)});
        }
        return left;
    }
    Parsed either()
    {
        return chain(ExpressionKind::Or, "OR", [this] { return both(); });
    }
    Parsed both()
    {
        return chain(ExpressionKind::And, "AND", [this] { return negated(); });
    }
    Parsed negated()
    {
        if (!take("NOT"))
            return comparison();
        const bool isTooDeep = ++m_depth > mostDepth;
        return isTooDeep ? std::nullopt : wrapped(ExpressionKind::Not, negated());
    }
    static Parsed wrapped(ExpressionKind kind, Parsed inner)
    {
        return inner ? Parsed(node(kind, {std::move(*inner)})) : std::nullopt;
    }
    Parsed comparison();
    Parsed between(ColumnExpression value);
    Parsed among(const ColumnExpression &value);
    Parsed sum();
    Parsed product();
    Parsed single();
    Parsed one();
    Parsed cases();
    Parsed coalesce();
    Parsed named();

    std::vector<std::string> m_tokens;
    size_t m_at = 0;
    int m_depth = 0;
};

Parsed Parser::comparison()
{
    auto left = sum();
    if (!left)
        return left;
    if (take("IS")) {
        const bool isNot = take("NOT");
        if (!take("NULL"))
            return std::nullopt;
        auto empty = node(ExpressionKind::IsEmpty, {std::move(*left)});
        return isNot ? node(ExpressionKind::Not, {std::move(empty)}) : empty;
    }
    const bool isNot = take("NOT");
    if (take("BETWEEN") || take("IN")) {
        const bool isList = m_tokens[m_at - 1].size() == 2;
        auto found = isList ? among(*left) : between(std::move(*left));
        return isNot ? wrapped(ExpressionKind::Not, std::move(found)) : found;
    }
    if (isNot)
        return std::nullopt;
    for (const auto &[sign, kind, isTurned, isNegated] :
         {std::tuple("=", ExpressionKind::Equal, false, false),
          std::tuple("<>", ExpressionKind::Equal, false, true),
          std::tuple("!=", ExpressionKind::Equal, false, true),
          std::tuple("<", ExpressionKind::Less, false, false),
          std::tuple("<=", ExpressionKind::AtMost, false, false),
          std::tuple(">", ExpressionKind::Less, true, false),
          std::tuple(">=", ExpressionKind::AtMost, true, false)}) {
        if (!take(sign))
            continue;
        auto right = sum();
        if (!right)
            return std::nullopt;
        if (isTurned)
            std::swap(*left, *right);
        auto compared = node(kind, {std::move(*left), std::move(*right)});
        return isNegated ? node(ExpressionKind::Not, {std::move(compared)}) : compared;
    }
    return left;
}

Parsed Parser::between(ColumnExpression value)
{
    auto low = sum();
    if (!low || !take("AND"))
        return std::nullopt;
    auto high = sum();
    if (!high)
        return std::nullopt;
    auto isAbove = node(ExpressionKind::AtMost, {std::move(*low), value});
    auto isBelow = node(ExpressionKind::AtMost, {std::move(value), std::move(*high)});
    return node(ExpressionKind::And, {std::move(isAbove), std::move(isBelow)});
}

Parsed Parser::among(const ColumnExpression &value)
{
    if (!take("("))
        return std::nullopt;
    Parsed found;
    do {
        auto one = sum();
        if (!one)
            return std::nullopt;
        auto isIt = node(ExpressionKind::Equal, {value, std::move(*one)});
        found = found ? node(ExpressionKind::Or, {std::move(*found), std::move(isIt)}) : std::move(isIt);
    } while (take(","));
    return take(")") ? found : std::nullopt;
}

Parsed Parser::sum()
{
    auto left = product();
    while (left && (isNext("+") || isNext("-"))) {
        const auto kind = take("+") ? ExpressionKind::Add : ExpressionKind::Subtract;
        m_at += kind == ExpressionKind::Subtract ? 1 : 0;
        auto right = product();
        if (!right)
            return std::nullopt;
        left = node(kind, {std::move(*left), std::move(*right)});
    }
    return left;
}

Parsed Parser::product()
{
    return chain(ExpressionKind::Multiply, "*", [this] { return single(); });
}

// A text that nests deeper than any of ours is not followed.
Parsed Parser::single()
{
    if (m_at >= m_tokens.size() || ++m_depth > mostDepth)
        return std::nullopt;
    auto parsed = one();
    --m_depth;
    return parsed;
}

Parsed Parser::one()
{
    if (take("+"))
        return single();
    if (take("-")) {
        auto inner = single();
        return inner ? Parsed(node(ExpressionKind::Subtract, {number(0), std::move(*inner)})) : std::nullopt;
    }
    if (take("(")) {
        auto inner = either();
        return take(")") ? inner : std::nullopt;
    }
    if (take("CASE"))
        return cases();
    if (take("COALESCE"))
        return coalesce();
    if (take("NULL"))
        return ColumnExpression{};
    if (isNext("TRUE") || isNext("FALSE"))
        return number(take("TRUE") ? 1 : (++m_at, 0));
    return named();
}

Parsed Parser::cases()
{
    std::vector<ColumnExpression> parts;
    while (take("WHEN")) {
        auto when = either();
        if (!when || !take("THEN"))
            return std::nullopt;
        auto then = either();
        if (!then)
            return std::nullopt;
        parts.push_back(std::move(*when));
        parts.push_back(std::move(*then));
    }
    auto otherwise = take("ELSE") ? either() : Parsed(ColumnExpression{});
    if (!otherwise || !take("END") || parts.empty())
        return std::nullopt;
    parts.push_back(std::move(*otherwise));
    return node(ExpressionKind::Case, std::move(parts));
}

Parsed Parser::coalesce()
{
    if (!take("("))
        return std::nullopt;
    std::vector<ColumnExpression> parts;
    do {
        auto one = either();
        if (!one)
            return std::nullopt;
        parts.push_back(std::move(*one));
    } while (take(","));
    return take(")") ? Parsed(node(ExpressionKind::Coalesce, std::move(parts))) : std::nullopt;
}

// A number, a parameter or a column with its alias; a word alone is none of these.
Parsed Parser::named()
{
    const auto &token = m_tokens[m_at];
    ColumnExpression found;
    const auto *const end = token.data() + token.size();
    const auto [rest, error] = std::from_chars(token.data(), end, found.number);
    if (error == std::errc() && rest == end) {
        found.kind = ExpressionKind::Number;
    } else if (token.size() > 1 && token.front() == ':') {
        found = {.kind = ExpressionKind::Parameter, .name = token.substr(1)};
    } else if (isLetter(token.front()) && std::isdigit(static_cast<unsigned char>(token.front())) == 0 &&
               std::count(token.begin(), token.end(), '.') == 1 && token.back() != '.') {
        found = {.kind = ExpressionKind::Column, .name = token};
    } else {
        return std::nullopt;
    }
    ++m_at;
    return found;
}

} // namespace

Parsed ColumnExpression::parse(std::string_view sql)
{
    return Parser(sql).whole();
}

} // namespace martlet

// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/expression/expressionparser.h"

#include "base/tr.h"
#include "query/expression/expressiontokens.h"

#include <QDate>

#include <array>
#include <optional>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

using Kind = FieldExpression::Kind;
using Token = ExpressionToken;

constexpr int deepest = 64; // parts in each other

struct OperatorKind
{
    QStringView sign;
    Kind kind;
};
constexpr std::array<OperatorKind, 6> comparisonSigns{{{u"=", Kind::Equal},
                                                       {u"<>", Kind::Unequal},
                                                       {u"<", Kind::Less},
                                                       {u"<=", Kind::AtMost},
                                                       {u">", Kind::Greater},
                                                       {u">=", Kind::AtLeast}}};
constexpr std::array<OperatorKind, 2> sumSigns{{{u"+", Kind::Add}, {u"-", Kind::Subtract}}};
constexpr std::array<OperatorKind, 2> productSigns{{{u"*", Kind::Multiply}, {u"/", Kind::Divide}}};

class Parser final
{
public:
    explicit Parser(std::vector<Token> tokens)
        : m_tokens(std::move(tokens))
    {
    }
    Result<FieldExpression> parse();

private:
    using Node = Result<int>;

    const Token &now() const { return m_tokens[m_at]; }
    bool passWord(QStringView word);
    bool passSign(QStringView sign);
    Result<void> expectWord(QStringView word);
    Result<void> expectSign(QStringView sign);
    tl::unexpected<Error> expected(const QString &what) const;
    Node add(Kind kind, std::vector<int> parts, int place, QString text = {});
    template<typename Signs>
    std::optional<Kind> signIn(const Signs &signs) const;

    Node anyOf();
    Node allOf();
    Node negated();
    Node comparison();
    Node list(int left, int place);
    Node emptiness(int left, int place);
    Node sum();
    Node product();
    Node sign();
    Node one();
    Node word(const Token &name);
    Node day(int place);
    Node call(const Token &name);
    Node cases(int place);

    std::vector<Token> m_tokens;
    size_t m_at = 0;
    int m_depth = 0;
    FieldExpression m_made;
};

// What was found, as people see it.
QString shown(const Token &token)
{
    return token.kind == Token::Kind::End ? Martlet::tr("the end") : u'“' + token.text + u'”';
}

Result<FieldExpression> Parser::parse()
{
    TRY(anyOf());
    if (now().kind != Token::Kind::End)
        return expected(Martlet::tr("an operator or the end"));
    return std::move(m_made);
}

bool Parser::passWord(QStringView word)
{
    const bool isIt = now().isWord(word);
    m_at += isIt;
    return isIt;
}

bool Parser::passSign(QStringView sign)
{
    const bool isIt = now().is(sign);
    m_at += isIt;
    return isIt;
}

Result<void> Parser::expectWord(QStringView word)
{
    if (!passWord(word))
        return expected(u'“' + word.toString() + u'”');
    return {};
}

Result<void> Parser::expectSign(QStringView sign)
{
    if (!passSign(sign))
        return expected(u'“' + sign.toString() + u'”');
    return {};
}

tl::unexpected<Error> Parser::expected(const QString &what) const
{
    return wrongAt(now().place, Martlet::tr("%1 is expected here, not %2.").arg(what, shown(now())));
}

Parser::Node Parser::add(Kind kind, std::vector<int> parts, int place, QString text)
{
    if (m_made.nodes.size() >= FieldExpression::mostNodes)
        return wrongAt(place, Martlet::tr("The expression is too long. Make it of several fields."));
    m_made.nodes.push_back({kind, std::move(text), std::move(parts), place});
    return m_made.root();
}

template<typename Signs>
std::optional<Kind> Parser::signIn(const Signs &signs) const
{
    for (const auto &[sign, kind] : signs) {
        if (now().is(sign))
            return kind;
    }
    return std::nullopt;
}

Parser::Node Parser::anyOf()
{
    if (++m_depth > deepest)
        return wrongAt(now().place, Martlet::tr("Parts stand in each other more than %1 deep.").arg(deepest));
    TRY_ASSIGN(int left, allOf());
    for (int place = now().place; passWord(u"or"); place = now().place) {
        TRY_ASSIGN(const int right, allOf());
        TRY_ASSIGN(left, add(Kind::Or, {left, right}, place));
    }
    --m_depth;
    return left;
}

Parser::Node Parser::allOf()
{
    TRY_ASSIGN(int left, negated());
    for (int place = now().place; passWord(u"and"); place = now().place) {
        TRY_ASSIGN(const int right, negated());
        TRY_ASSIGN(left, add(Kind::And, {left, right}, place));
    }
    return left;
}

Parser::Node Parser::negated()
{
    const int place = now().place;
    int times = 0;
    while (passWord(u"not"))
        ++times;
    TRY_ASSIGN(int node, comparison());
    while (times-- > 0) {
        TRY_ASSIGN(node, add(Kind::Not, {node}, place));
    }
    return node;
}

Parser::Node Parser::comparison()
{
    TRY_ASSIGN(const int left, sum());
    const int place = now().place;
    if (const auto kind = signIn(comparisonSigns)) {
        ++m_at;
        TRY_ASSIGN(const int right, sum());
        return add(*kind, {left, right}, place);
    }
    if (passWord(u"is"))
        return emptiness(left, place);
    if (passWord(u"in"))
        return list(left, place);
    if (passWord(u"not")) {
        TRY(expectWord(u"in"));
        TRY_ASSIGN(const int any, list(left, place));
        return add(Kind::Not, {any}, place);
    }
    return left;
}

// One of some values is one after the other.
Parser::Node Parser::list(int left, int place)
{
    TRY(expectSign(u"("));
    std::optional<int> any;
    do {
        TRY_ASSIGN(const int value, sum());
        TRY_ASSIGN(const int equal, add(Kind::Equal, {left, value}, place));
        if (!any) {
            any = equal;
            continue;
        }
        TRY_ASSIGN(any, add(Kind::Or, {*any, equal}, place));
    } while (passSign(u","));
    TRY(expectSign(u")"));
    return *any;
}

Parser::Node Parser::emptiness(int left, int place)
{
    const bool isNot = passWord(u"not");
    TRY(expectWord(u"empty"));
    TRY_ASSIGN(const int node, add(Kind::IsEmpty, {left}, place));
    return isNot ? add(Kind::Not, {node}, place) : Node(node);
}

Parser::Node Parser::sum()
{
    TRY_ASSIGN(int left, product());
    while (const auto kind = signIn(sumSigns)) {
        const int place = m_tokens[m_at++].place;
        TRY_ASSIGN(const int right, product());
        TRY_ASSIGN(left, add(*kind, {left, right}, place));
    }
    return left;
}

Parser::Node Parser::product()
{
    TRY_ASSIGN(int left, sign());
    while (const auto kind = signIn(productSigns)) {
        const int place = m_tokens[m_at++].place;
        TRY_ASSIGN(const int right, sign());
        TRY_ASSIGN(left, add(*kind, {left, right}, place));
    }
    return left;
}

Parser::Node Parser::sign()
{
    const int place = now().place;
    int times = 0;
    while (passSign(u"-"))
        ++times;
    TRY_ASSIGN(const int node, one());
    return times % 2 == 0 ? Node(node) : add(Kind::Negate, {node}, place);
}

Parser::Node Parser::one()
{
    const auto token = now();
    switch (token.kind) {
    case Token::Kind::Number:
        ++m_at;
        return add(Kind::Number, {}, token.place, token.text);
    case Token::Kind::Text:
        ++m_at;
        return add(Kind::Text, {}, token.place, token.text);
    case Token::Kind::Parameter:
        ++m_at;
        return add(Kind::Parameter, {}, token.place, token.text);
    case Token::Kind::Name:
        ++m_at;
        return word(token);
    default:
        break;
    }
    if (!passSign(u"("))
        return expected(Martlet::tr("a value"));
    TRY_ASSIGN(const int inside, anyOf());
    TRY(expectSign(u")"));
    return inside;
}

Parser::Node Parser::word(const Token &name)
{
    if (name.isWord(u"case"))
        return cases(name.place);
    if (name.isWord(u"true") || name.isWord(u"false"))
        return add(Kind::Truth, {}, name.place, name.text.toLower());
    if (name.isWord(u"date") && now().kind == Token::Kind::Text)
        return day(name.place);
    for (const auto reserved : {u"when", u"then", u"else", u"end", u"and", u"or", u"in", u"is", u"not"}) {
        if (name.isWord(reserved))
            return wrongAt(name.place, Martlet::tr("A value is expected here, not “%1”.").arg(name.text));
    }
    return now().is(u"(") ? call(name) : add(Kind::Field, {}, name.place, name.text);
}

Parser::Node Parser::day(int place)
{
    const auto text = m_tokens[m_at++].text;
    if (!QDate::fromString(text, Qt::ISODate).isValid())
        return wrongAt(place, Martlet::tr("“%1” is no day. Write it as 2025-12-31.").arg(text));
    return add(Kind::Day, {}, place, text);
}

Parser::Node Parser::call(const Token &name)
{
    TRY(expectSign(u"("));
    std::vector<int> parts;
    do {
        TRY_ASSIGN(const int part, anyOf());
        parts.push_back(part);
    } while (passSign(u","));
    TRY(expectSign(u")"));
    return add(Kind::Call, std::move(parts), name.place, name.text.toLower());
}

Parser::Node Parser::cases(int place)
{
    std::vector<int> parts;
    if (!now().isWord(u"when"))
        return expected(u"“when”"_s);
    while (passWord(u"when")) {
        TRY_ASSIGN(const int condition, anyOf());
        TRY(expectWord(u"then"));
        TRY_ASSIGN(const int value, anyOf());
        parts.insert(parts.end(), {condition, value});
    }
    if (passWord(u"else")) {
        TRY_ASSIGN(const int other, anyOf());
        parts.push_back(other);
    }
    TRY(expectWord(u"end"));
    return add(Kind::Case, std::move(parts), place);
}

} // namespace

Result<FieldExpression> parseExpression(const QString &text)
{
    TRY_ASSIGN(auto tokens, expressionTokens(text));
    return Parser(std::move(tokens)).parse();
}

} // namespace martlet

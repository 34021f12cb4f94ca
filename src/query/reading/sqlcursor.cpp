// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/reading/sqlcursor.h"

#include "base/tr.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

// Words that end an expression or a name, so that none of them is taken for an alias.
constexpr QStringView reservedWords[] = {
    u"all",   u"and",    u"as",      u"asc",      u"between",   u"by",     u"case",    u"cross",   u"desc",
    u"else",  u"end",    u"except",  u"exists",   u"fetch",     u"filter", u"for",     u"from",    u"full",
    u"group", u"having", u"in",      u"inner",    u"intersect", u"is",     u"join",    u"lateral", u"left",
    u"like",  u"limit",  u"natural", u"not",      u"null",      u"nulls",  u"offset",  u"on",      u"or",
    u"order", u"outer",  u"over",    u"right",    u"select",    u"then",   u"union",   u"using",   u"when",
    u"where", u"window", u"with",    u"distinct", u"glob",      u"ilike",  u"similar", u"collate"};

bool isReserved(QStringView word)
{
    return std::any_of(std::begin(reservedWords), std::end(reservedWords),
                       [&](QStringView reserved) { return word.compare(reserved, Qt::CaseInsensitive) == 0; });
}

// In small letters unless it is quoted.
QString named(const SqlToken &token)
{
    if (token.kind != SqlToken::Kind::QuotedName)
        return token.text.toString().toLower();
    return token.text.mid(1, std::max<qsizetype>(token.text.size() - 2, 0))
        .toString()
        .replace(u"\"\""_s, u"\""_s);
}

} // namespace

SqlCursor::SqlCursor(QStringView sql)
    : m_sql(sql)
    , m_tokens(sqlTokens(sql))
{
    std::erase_if(m_tokens, [](const SqlToken &one) { return one.kind == SqlToken::Kind::Comment; });
    while (!m_tokens.empty() && m_tokens.back().text == u";")
        m_tokens.pop_back();
}

const SqlToken &SqlCursor::token(size_t ahead) const
{
    static const SqlToken end;
    return m_at + ahead < m_tokens.size() ? m_tokens[m_at + ahead] : end;
}

bool SqlCursor::isWord(QStringView word, size_t ahead) const
{
    const auto &one = token(ahead);
    return one.kind == SqlToken::Kind::Word && one.text.compare(word, Qt::CaseInsensitive) == 0;
}

bool SqlCursor::isSign(QStringView sign, size_t ahead) const
{
    return token(ahead).kind == SqlToken::Kind::Symbol && token(ahead).text == sign;
}

bool SqlCursor::takeWord(QStringView word)
{
    const bool isIt = isWord(word);
    skip(isIt ? 1 : 0);
    return isIt;
}

bool SqlCursor::takeSign(QStringView sign)
{
    const bool isIt = isSign(sign);
    skip(isIt ? 1 : 0);
    return isIt;
}

SqlPlace SqlCursor::placeOf(const SqlToken &token) const
{
    return {token.text.data() - m_sql.data(), token.text.size()};
}

SqlPlace SqlCursor::here() const
{
    if (!isEnd())
        return placeOf(token());
    return m_tokens.empty() ? whole() : placeOf(m_tokens.back());
}

SqlPlace SqlCursor::since(qsizetype from) const
{
    const auto last = m_at > 0 ? placeOf(m_tokens[m_at - 1]).end() : from;
    return {from, std::max<qsizetype>(last - from, 0)};
}

tl::unexpected<SqlRefusal> SqlCursor::unexpected() const
{
    if (isEnd())
        return refuse(here(), Martlet::tr("Something is missing behind this."));
    return refuse(here(), Martlet::tr("“%1” cannot be read here.").arg(token().text.left(40).toString()));
}

Understood<void> SqlCursor::expectSign(QStringView sign)
{
    return takeSign(sign) ? Understood<void>() : Understood<void>(unexpected());
}

Understood<void> SqlCursor::expectWord(QStringView word)
{
    return takeWord(word) ? Understood<void>() : Understood<void>(unexpected());
}

bool SqlCursor::isIdentifier(size_t ahead) const
{
    const auto &one = token(ahead);
    return one.kind == SqlToken::Kind::QuotedName ||
           (one.kind == SqlToken::Kind::Word && !isReserved(one.text));
}

Understood<QString> SqlCursor::identifier()
{
    if (!isIdentifier())
        return unexpected();
    return named(m_tokens[m_at++]);
}

} // namespace martlet

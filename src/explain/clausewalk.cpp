// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/clausewalk.h"

#include <QSet>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

using Clause = ClauseWalk::Clause;

// Words that are no names; a parenthesis behind one opens no call.
bool isKeyword(QStringView word)
{
    static const QSet<QString> words{
        u"SELECT"_s,    u"FROM"_s,      u"WHERE"_s,   u"GROUP"_s,       u"BY"_s,           u"HAVING"_s,
        u"ORDER"_s,     u"LIMIT"_s,     u"OFFSET"_s,  u"WITH"_s,        u"AS"_s,           u"JOIN"_s,
        u"LEFT"_s,      u"RIGHT"_s,     u"FULL"_s,    u"OUTER"_s,       u"INNER"_s,        u"CROSS"_s,
        u"ON"_s,        u"USING"_s,     u"AND"_s,     u"OR"_s,          u"NOT"_s,          u"IN"_s,
        u"IS"_s,        u"NULL"_s,      u"BETWEEN"_s, u"LIKE"_s,        u"ILIKE"_s,        u"GLOB"_s,
        u"EXISTS"_s,    u"CASE"_s,      u"WHEN"_s,    u"THEN"_s,        u"ELSE"_s,         u"END"_s,
        u"DISTINCT"_s,  u"UNION"_s,     u"ALL"_s,     u"ASC"_s,         u"DESC"_s,         u"NULLS"_s,
        u"OVER"_s,      u"PARTITION"_s, u"COLLATE"_s, u"LATERAL"_s,     u"EXCEPT"_s,       u"INTERSECT"_s,
        u"WINDOW"_s,    u"FILTER"_s,    u"NATURAL"_s, u"VALUES"_s,      u"MATERIALIZED"_s, u"ONLY"_s,
        u"RECURSIVE"_s, u"TRUE"_s,      u"FALSE"_s,   u"TABLESAMPLE"_s, u"ANY"_s,          u"FETCH"_s,
        u"ESCAPE"_s,    u"INDEXED"_s};
    return words.contains(word.toString().toUpper());
}

Clause clauseBehind(QStringView word, Clause now)
{
    static const std::pair<QStringView, Clause> clauses[] = {
        {u"SELECT", Clause::Select}, {u"FROM", Clause::From},       {u"JOIN", Clause::From},
        {u"WHERE", Clause::Where},   {u"USING", Clause::Using},     {u"GROUP", Clause::Group},
        {u"HAVING", Clause::Having}, {u"ORDER", Clause::Order},     {u"PARTITION", Clause::Order},
        {u"LIMIT", Clause::Other},   {u"OFFSET", Clause::Other},    {u"UNION", Clause::Other},
        {u"EXCEPT", Clause::Other},  {u"INTERSECT", Clause::Other}, {u"WINDOW", Clause::Other}};
    for (const auto &[name, clause] : clauses) {
        if (word.compare(name, Qt::CaseInsensitive) == 0)
            return clause;
    }
    const bool isOn = word.compare(u"ON", Qt::CaseInsensitive) == 0;
    return isOn && (now == Clause::From || now == Clause::Using) ? Clause::On : now;
}

} // namespace

ClauseWalk::ClauseWalk(QStringView sql)
    : m_frames(1)
{
    for (const auto &token : sqlTokens(sql)) {
        if (token.kind != SqlToken::Kind::Comment)
            m_tokens.push_back(token);
    }
}

const SqlToken *ClauseWalk::token(int at) const
{
    return at >= 0 && at < int(m_tokens.size()) ? &m_tokens[size_t(at)] : nullptr;
}

bool ClauseWalk::isWord(int at, QStringView word) const
{
    const auto *const found = token(at);
    return found && found->kind == SqlToken::Kind::Word && found->text.compare(word, Qt::CaseInsensitive) == 0;
}

bool ClauseWalk::isSymbol(int at, QStringView symbol) const
{
    const auto *const found = token(at);
    return found && found->kind == SqlToken::Kind::Symbol && found->text == symbol;
}

bool ClauseWalk::isName(int at) const
{
    const auto *const found = token(at);
    return found && (found->kind == SqlToken::Kind::QuotedName ||
                     (found->kind == SqlToken::Kind::Word && !isKeyword(found->text)));
}

QString ClauseWalk::name(int at) const
{
    const auto *const found = token(at);
    if (!found)
        return {};
    if (found->kind == SqlToken::Kind::QuotedName)
        return found->text.mid(1).chopped(1).toString().replace(u"\"\""_s, u"\""_s);
    return found->text.toString();
}

void ClauseWalk::open()
{
    Frame inside;
    const auto outer = frame().clause;
    const bool isQuery = isWord(m_at + 1, u"SELECT") || isWord(m_at + 1, u"WITH");
    if (isWord(m_at - 1, u"FILTER") || outer == Clause::Muted)
        inside.clause = Clause::Muted; // its conditions choose what is summed, not what is read
    else if (isWord(m_at - 1, u"USING"))
        inside.clause = Clause::Using;
    else if (!isQuery)
        inside.clause = outer;
    if (isName(m_at - 1) && outer != Clause::From && !isQuery)
        inside.function = name(m_at - 1);
    m_frames.push_back(inside);
}

void ClauseWalk::enter(Clause clause)
{
    // EXTRACT(year FROM x) and a IS DISTINCT FROM b have a FROM that is none.
    const bool isComparison = isWord(m_at, u"FROM") && isWord(m_at - 1, u"DISTINCT");
    if (frame().clause != Clause::Muted && frame().function.isEmpty() && !isComparison)
        m_frames.back().clause = clause;
}

void ClauseWalk::next()
{
    if (isSymbol(m_at, u"("))
        open();
    else if (isSymbol(m_at, u")") && m_frames.size() > 1)
        m_frames.pop_back();
    else if (const auto &now = m_tokens[size_t(m_at)]; now.kind == SqlToken::Kind::Word)
        enter(clauseBehind(now.text, frame().clause));
    ++m_at;
}

} // namespace martlet

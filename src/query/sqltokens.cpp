// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/sqltokens.h"

namespace martlet {

namespace {

bool isWordPart(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'$';
}

// Past the end of what begins at `at` with `quote`; a doubled quote stays inside.
qsizetype quotedEnd(QStringView sql, qsizetype at, QChar quote)
{
    for (++at; at < sql.size(); ++at) {
        if (sql[at] != quote)
            continue;
        if (at + 1 < sql.size() && sql[at + 1] == quote)
            ++at;
        else
            return at + 1;
    }
    return sql.size();
}

qsizetype foundEnd(QStringView sql, qsizetype at, QStringView mark)
{
    const auto found = sql.indexOf(mark, at);
    return found < 0 ? sql.size() : found + mark.size();
}

qsizetype wordEnd(QStringView sql, qsizetype at)
{
    while (at < sql.size() && isWordPart(sql[at]))
        ++at;
    return at;
}

qsizetype numberEnd(QStringView sql, qsizetype at)
{
    while (at < sql.size() && (isWordPart(sql[at]) || sql[at] == u'.'))
        ++at;
    return at;
}

qsizetype symbolEnd(QStringView sql, qsizetype at)
{
    static constexpr QStringView pairs[] = {u"<=", u">=", u"<>", u"!=", u"||", u"::", u"->", u"==", u"~*"};
    for (const auto pair : pairs) {
        if (sql.mid(at).startsWith(pair))
            return at + 2;
    }
    return at + 1;
}

} // namespace

std::vector<SqlToken> sqlTokens(QStringView sql)
{
    using Kind = SqlToken::Kind;
    std::vector<SqlToken> tokens;
    bool space = false;
    for (qsizetype at = 0; at < sql.size();) {
        const QChar c = sql[at];
        const QChar next = at + 1 < sql.size() ? sql[at + 1] : QChar();
        if (c.isSpace()) {
            space = true;
            ++at;
            continue;
        }
        Kind kind = Kind::Symbol;
        qsizetype end = at;
        if (c == u'\'' || c == u'"') {
            kind = c == u'\'' ? Kind::Text : Kind::QuotedName;
            end = quotedEnd(sql, at, c);
        } else if (c == u'-' && next == u'-') {
            kind = Kind::Comment;
            end = foundEnd(sql, at, u"\n");
        } else if (c == u'/' && next == u'*') {
            kind = Kind::Comment;
            end = foundEnd(sql, at + 2, u"*/");
        } else if (c == u':' && (next.isLetter() || next == u'_')) {
            kind = Kind::Parameter;
            end = wordEnd(sql, at + 1);
        } else if (c.isDigit()) {
            kind = Kind::Number;
            end = numberEnd(sql, at);
        } else if (isWordPart(c)) {
            kind = Kind::Word;
            end = wordEnd(sql, at);
        } else {
            end = symbolEnd(sql, at);
        }
        tokens.push_back({kind, sql.mid(at, end - at), space});
        space = false;
        at = end;
    }
    return tokens;
}

QStringList parameterNames(const QString &sql)
{
    QStringList names;
    for (const auto &token : sqlTokens(sql)) {
        const QString name = token.text.mid(1).toString();
        if (token.kind == SqlToken::Kind::Parameter && !names.contains(name))
            names += name;
    }
    return names;
}

} // namespace martlet

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/sqlhighlighter.h"

#include "query/sqltokens.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QSet>
#include <QTextDocument>
#include <QWidget>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

// The document has no widget of its own; the application's style draws for all.
const Theme &themeOfDocument(const QTextDocument &document)
{
    return Theme::of(qobject_cast<QWidget *>(document.parent()->parent()));
}

} // namespace

bool isSqlKeyword(QStringView word)
{
    static const QSet<QString> words{
        u"SELECT"_s,   u"FROM"_s,      u"WHERE"_s,   u"GROUP"_s,   u"BY"_s,           u"HAVING"_s,
        u"ORDER"_s,    u"LIMIT"_s,     u"WITH"_s,    u"AS"_s,      u"JOIN"_s,         u"LEFT"_s,
        u"RIGHT"_s,    u"FULL"_s,      u"OUTER"_s,   u"INNER"_s,   u"CROSS"_s,        u"ON"_s,
        u"USING"_s,    u"AND"_s,       u"OR"_s,      u"NOT"_s,     u"IN"_s,           u"IS"_s,
        u"NULL"_s,     u"BETWEEN"_s,   u"LIKE"_s,    u"GLOB"_s,    u"EXISTS"_s,       u"CASE"_s,
        u"WHEN"_s,     u"THEN"_s,      u"ELSE"_s,    u"END"_s,     u"DISTINCT"_s,     u"UNION"_s,
        u"ALL"_s,      u"ASC"_s,       u"DESC"_s,    u"NULLS"_s,   u"LAST"_s,         u"FIRST"_s,
        u"SUM"_s,      u"COUNT"_s,     u"MIN"_s,     u"MAX"_s,     u"COALESCE"_s,     u"CAST"_s,
        u"OVER"_s,     u"PARTITION"_s, u"COLLATE"_s, u"LATERAL"_s, u"MATERIALIZED"_s, u"EXCEPT"_s,
        u"INTERSECT"_s};
    return words.contains(word.toString().toUpper());
}

SqlHighlighter::SqlHighlighter(QTextDocument *document)
    : QSyntaxHighlighter(document)
{
}

void SqlHighlighter::setLit(const QStringList &names)
{
    if (m_lit == names)
        return;
    m_lit = names;
    rehighlight();
}

void SqlHighlighter::highlightBlock(const QString &text)
{
    const auto &theme = themeOfDocument(*document());
    qsizetype at = 0;
    for (const auto &token : sqlTokens(text)) {
        at = token.text.data() - QStringView(text).data();
        QTextCharFormat format;
        if (token.kind == SqlToken::Kind::Word && isSqlKeyword(token.text))
            format.setForeground(theme.colour(Token::Accent));
        else if (token.kind == SqlToken::Kind::Text)
            format.setForeground(theme.colour(Token::Good));
        else if (token.kind == SqlToken::Kind::Comment)
            format.setForeground(theme.colour(Token::Text3));
        else if (token.kind == SqlToken::Kind::Parameter)
            format.setForeground(theme.colour(Token::Good));
        else
            continue;
        setFormat(int(at), int(token.text.size()), format);
    }
    light(text);
}

void SqlHighlighter::light(const QString &text)
{
    const auto ground = themeOfDocument(*document()).colour(Token::Selection);
    const auto isPart = [&](qsizetype at) {
        return at >= 0 && at < text.size() && (text[at].isLetterOrNumber() || text[at] == u'_');
    };
    for (const auto &name : m_lit) {
        for (auto at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            if (isPart(at - 1) || isPart(at + name.size()))
                continue;
            for (auto i = at; i < at + name.size(); ++i) {
                auto lit = format(int(i));
                lit.setBackground(ground);
                setFormat(int(i), 1, lit);
            }
        }
    }
}

} // namespace martlet

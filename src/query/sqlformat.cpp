// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/sqlformat.h"

#include "query/sqltokens.h"

#include <QStringList>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr int wrapAt = 88;
constexpr int indentBy = 2;

bool isOneOf(QStringView word, std::initializer_list<QStringView> words)
{
    for (const auto one : words) {
        if (word.compare(one, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

bool startsClause(QStringView word)
{
    return isOneOf(word, {u"SELECT", u"FROM", u"WHERE", u"GROUP", u"HAVING", u"ORDER", u"LIMIT", u"UNION",
                          u"INTERSECT", u"EXCEPT", u"WITH"});
}

bool startsJoin(QStringView word)
{
    return isOneOf(word, {u"JOIN", u"LEFT", u"RIGHT", u"FULL", u"INNER", u"CROSS"});
}

// Lays tokens out one by one. `m_levels` has an entry per open parenthesis: whether it holds a sub-query.
class SqlLayout
{
public:
    QString lay(const std::vector<SqlToken> &tokens)
    {
        for (size_t i = 0; i < tokens.size(); ++i) {
            const QStringView next = i + 1 < tokens.size() ? tokens[i + 1].text : QStringView();
            place(tokens[i], next);
        }
        m_lines += m_line;
        return m_lines.join(u'\n').trimmed();
    }

private:
    bool inQuery() const { return m_levels.empty() || m_levels.back(); }
    int depth() const { return int(std::count(m_levels.begin(), m_levels.end(), true)); }

    void breakLine(int extra = 0)
    {
        if (!m_line.trimmed().isEmpty())
            m_lines += m_line;
        m_line = QString(depth() * indentBy + extra, u' ');
        m_glue = true;
    }

    void put(const SqlToken &token)
    {
        const bool tight = m_glue || isOneOf(token.text, {u",", u")", u";", u"."}) || token.text == u"::";
        const bool call = token.text == u"(" && !token.spaceBefore;
        if (!tight && !call && !m_line.isEmpty())
            m_line += u' ';
        m_line += token.text;
        m_glue = isOneOf(token.text, {u"(", u".", u"::"});
    }

    void place(const SqlToken &token, QStringView next)
    {
        const bool isWord = token.kind == SqlToken::Kind::Word;
        if (token.kind == SqlToken::Kind::Comment) {
            breakLine();
            m_line += token.text.trimmed();
            breakLine();
        } else if (token.text == u"(") {
            put(token);
            m_levels.push_back(isOneOf(next, {u"SELECT", u"WITH"}));
            if (m_levels.back())
                breakLine();
        } else if (token.text == u")" && !m_levels.empty()) {
            const bool query = m_levels.back();
            m_levels.pop_back();
            if (query)
                breakLine();
            put(token);
        } else if (isWord && inQuery() && startsClause(token.text)) {
            breakLine();
            put(token);
        } else if (isWord && inQuery() && startsJoin(token.text) && next != u"(") {
            if (!m_joining)
                breakLine(indentBy);
            put(token);
        } else {
            put(token);
            if (token.text == u"," && inQuery() && m_line.size() > wrapAt)
                breakLine(2 * indentBy);
        }
        m_joining = isWord && startsJoin(token.text) && !isOneOf(token.text, {u"JOIN"});
    }

    std::vector<bool> m_levels;
    QStringList m_lines;
    QString m_line;
    bool m_glue = true;     // nothing between the last token and the next
    bool m_joining = false; // between LEFT and its JOIN
};

} // namespace

QString formatSql(const QString &sql)
{
    return SqlLayout().lay(sqlTokens(sql));
}

} // namespace martlet

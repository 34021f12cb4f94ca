// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/records/linefigure.h"

#include "query/sqltokens.h"

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

bool isWord(const SqlToken &token, QStringView word)
{
    return token.kind == SqlToken::Kind::Word && token.text.compare(word, Qt::CaseInsensitive) == 0;
}

// Does the parenthesis behind the first word close at the very end, so that the word takes all of the text?
bool isOneCall(const std::vector<SqlToken> &tokens)
{
    if (tokens.size() < 4 || tokens[1].text != u"(")
        return false;
    int depth = 0;
    for (size_t i = 1; i < tokens.size(); ++i) {
        depth += tokens[i].text == u"(" ? 1 : tokens[i].text == u")" ? -1 : 0;
        if (depth == 0)
            return i + 1 == tokens.size();
    }
    return false;
}

QString textFrom(const QString &sql, const SqlToken &first)
{
    const auto from = first.text.data() - QStringView(sql).data();
    return sql.mid(from, sql.lastIndexOf(u')') - from).trimmed();
}

} // namespace

LineFigure lineFigureOf(const QString &aggregate)
{
    const auto tokens = sqlTokens(aggregate);
    if (!isOneCall(tokens))
        return {};
    const bool isCount = isWord(tokens[0], u"COUNT"), isSum = isWord(tokens[0], u"SUM");
    const bool isDistinct = isWord(tokens[2], u"DISTINCT");
    if (isCount && isDistinct)
        return {LineFigure::Kind::Distinct, textFrom(aggregate, tokens[3])};
    if (isDistinct || (!isCount && !isSum))
        return {};
    const auto text = textFrom(aggregate, tokens[2]);
    if (isSum)
        return {LineFigure::Kind::Summed, text};
    return {LineFigure::Kind::Summed,
            text == u"*" ? u"1"_s : u"CASE WHEN %1 IS NOT NULL THEN 1 END"_s.arg(text)};
}

} // namespace martlet

// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/sqlscript.h"

#include "query/sqltokens.h"

namespace martlet {

std::vector<SqlPlace> sqlStatements(const QString &text)
{
    std::vector<SqlPlace> statements;
    bool isOpen = false;
    for (const auto &token : sqlTokens(text)) {
        if (token.kind == SqlToken::Kind::Comment)
            continue;
        if (token.kind == SqlToken::Kind::Symbol && token.text == u";") {
            isOpen = false;
            continue;
        }
        const auto from = token.text.data() - QStringView(text).data();
        if (!isOpen)
            statements.push_back({from, 0});
        isOpen = true;
        statements.back().length = from + token.text.size() - statements.back().from;
    }
    return statements;
}

SqlPlace statementAt(const QString &text, qsizetype caret)
{
    SqlPlace found;
    for (const auto &statement : sqlStatements(text)) {
        if (found.length > 0 && statement.from > caret)
            break;
        found = statement;
    }
    return found;
}

} // namespace martlet

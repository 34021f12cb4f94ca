// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/sqlshape.h"

#include "query/sqltokens.h"

#include <QCryptographicHash>
#include <QRegularExpression>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

bool isTyped(const SqlToken &token)
{
    return token.kind == SqlToken::Kind::Number || token.kind == SqlToken::Kind::Text ||
           token.kind == SqlToken::Kind::QuotedName;
}

// PostgreSQL's other way to write a text, $$…$$ or $tag$…$tag$, in the usual one.
QString withoutDollarQuotes(QString sql)
{
    static const QRegularExpression quoted(u"\\$(\\w*)\\$.*?(\\$\\1\\$|$)"_s,
                                           QRegularExpression::DotMatchesEverythingOption);
    return sql.replace(quoted, u"''"_s);
}

// Before it stands "?,": one more of a list.
void dropLastOfList(QStringList &words)
{
    while (words.size() >= 3 && words.last() == u"?" && words.at(words.size() - 2) == u"," &&
           words.at(words.size() - 3) == u"?")
        words.resize(words.size() - 2);
}

} // namespace

QString sqlShape(const QString &sql)
{
    const auto usual = withoutDollarQuotes(sql);
    QStringList words;
    for (const auto &token : sqlTokens(usual)) {
        if (token.kind == SqlToken::Kind::Comment)
            continue;
        words += isTyped(token) ? u"?"_s : token.text.toString();
        dropLastOfList(words);
    }
    return words.join(u' ');
}

QString shapeHash(const QString &shape)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(shape.toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
}

} // namespace martlet

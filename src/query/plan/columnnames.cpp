// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/plan/columnnames.h"

#include <QRegularExpression>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

// Quoted stretches first, so that nothing within them is taken for a name.
const QRegularExpression &names()
{
    static const QRegularExpression expression(
        uR"re('[^']*'|"[^"]*"|(?<![\w.:"])(?<alias>[A-Za-z_]\w*)\.(?<column>[A-Za-z_]\w*))re"_s);
    return expression;
}

} // namespace

std::vector<std::pair<QString, QString>> columnsNamedIn(const QString &sql)
{
    std::vector<std::pair<QString, QString>> found;
    for (auto matches = names().globalMatch(sql); matches.hasNext();) {
        const auto match = matches.next();
        std::pair column(match.captured(u"alias"_s), match.captured(u"column"_s));
        if (!column.first.isEmpty() && std::find(found.begin(), found.end(), column) == found.end())
            found.push_back(std::move(column));
    }
    return found;
}

bool namesColumnsWithTables(const QString &sql)
{
    static const QStringList words{u"CASE"_s, u"WHEN"_s,   u"THEN"_s, u"ELSE"_s,  u"END"_s,     u"AND"_s,
                                   u"OR"_s,   u"NOT"_s,    u"NULL"_s, u"IS"_s,    u"IN"_s,      u"BETWEEN"_s,
                                   u"LIKE"_s, u"GLOB"_s,   u"AS"_s,   u"CAST"_s,  u"TEXT"_s,    u"INTEGER"_s,
                                   u"REAL"_s, u"BIGINT"_s, u"TRUE"_s, u"FALSE"_s, u"COLLATE"_s, u"BINARY"_s};
    static const QRegularExpression rest(
        u"'[^']*'|(?<!\\w):\\w+|[A-Za-z_]\\w*\\.[A-Za-z_]\\w*|[A-Za-z_]\\w*(?=\\s*\\()|\\d[\\w.]*|(\\\"|[A-Za-z_]\\w*)"_s);
    for (auto matches = rest.globalMatch(sql); matches.hasNext();) {
        const auto word = matches.next().captured(1);
        if (!word.isEmpty() && !words.contains(word, Qt::CaseInsensitive))
            return false;
    }
    return true;
}

QString withName(const QString &sql, const QString &column, const QString &other)
{
    QString renamed;
    qsizetype from = 0;
    for (auto matches = names().globalMatch(sql); matches.hasNext();) {
        const auto match = matches.next();
        if (match.captured() != column)
            continue;
        renamed += QStringView(sql).sliced(from, match.capturedStart() - from).toString() + other;
        from = match.capturedEnd();
    }
    return renamed + sql.sliced(from);
}

} // namespace martlet

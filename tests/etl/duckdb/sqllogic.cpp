// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/duckdb/sqllogic.h"

#include <QFile>
#include <QFileInfo>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

LogicStatement begun(const QString &directive, const QString &place)
{
    LogicStatement statement{.place = place};
    if (directive.startsWith(u"query"))
        statement.expects = LogicStatement::Expects::Rows;
    else if (directive.startsWith(u"statement error"))
        statement.expects = LogicStatement::Expects::Failure;
    statement.isSorted = directive.contains(u"rowsort");
    return statement;
}

} // namespace

std::vector<LogicStatement> statementsOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(path));
    const auto lines = QString::fromUtf8(file.readAll()).split(u'\n');
    const auto name = QFileInfo(path).fileName();
    std::vector<LogicStatement> statements;
    QString variable, value;
    for (qsizetype at = 0; at < lines.size(); ++at) {
        const auto &directive = lines[at];
        if (directive.startsWith(u"loop "))
            variable = u'{' + directive.section(u' ', 1, 1) + u'}', value = directive.section(u' ', 2, 2);
        if (!directive.startsWith(u"statement ") && !directive.startsWith(u"query "))
            continue;
        auto statement = begun(directive, u"%1:%2"_s.arg(name).arg(at + 1));
        // A query's SQL may have empty lines only behind its answer's dashes.
        for (++at; at < lines.size() && !lines[at].trimmed().isEmpty() && lines[at] != u"----"; ++at)
            statement.sql += lines[at] + u'\n';
        if (at < lines.size() && lines[at] == u"----")
            for (++at; at < lines.size() && !lines[at].isEmpty(); ++at)
                statement.answer += lines[at];
        if (!variable.isEmpty())
            statement.sql.replace(variable, value);
        statement.sql = statement.sql.trimmed();
        while (statement.sql.endsWith(u';'))
            statement.sql = statement.sql.chopped(1).trimmed();
        statements.push_back(statement);
    }
    return statements;
}

QStringList splitOutside(QStringView text, QChar separator)
{
    QStringList parts;
    QString part;
    int depth = 0;
    bool isQuoted = false;
    for (const QChar letter : text) {
        isQuoted = isQuoted != (letter == u'\'');
        if (!isQuoted)
            depth += QStringView(u"([{").contains(letter) ? 1 : QStringView(u")]}").contains(letter) ? -1 : 0;
        if (letter == separator && depth == 0 && !isQuoted)
            parts += std::exchange(part, {}).trimmed();
        else
            part += letter;
    }
    if (!part.trimmed().isEmpty())
        parts += part.trimmed();
    return parts;
}

QString unquoted(const QString &text)
{
    if (text.size() < 2 || !text.startsWith(u'\'') || !text.endsWith(u'\''))
        return text;
    return text.mid(1, text.size() - 2).replace(u"''"_s, u"'"_s);
}

} // namespace martlet

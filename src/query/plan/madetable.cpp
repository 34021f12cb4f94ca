// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/plan/madetable.h"

#include "database/columns/columnquery.h"
#include "database/sqltext.h"

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostMadeValues = 100;

QString call(const QString &name, const QString &source, const QString &how, const QStringList &parameters,
             BoundSql &sql)
{
    if (parameters.size() > mostMadeValues)
        return {};
    QStringList arguments{sql.bound(source), u"'%1'"_s.arg(how)};
    for (const auto &parameter : parameters)
        arguments += u':' + parameter;
    return u"%1(%2)"_s.arg(name, arguments.join(u", "_s));
}

} // namespace

Result<QString> madeTable(const QString &name, const QString &rows, const QString &how, BoundSql &sql)
{
    TRY_ASSIGN(const auto parsed, SqlText::parse(rows, Engine::Sqlite));
    return call(name, rows, how, parsed.names, sql);
}

QString madeTable(const QString &name, const ColumnQuery &source, const QString &how, BoundSql &sql)
{
    QStringList parameters;
    for (const auto &parameter : source.names)
        parameters += QString::fromStdString(parameter);
    return call(name, QString::fromStdString(source.text()), how, parameters, sql);
}

} // namespace martlet

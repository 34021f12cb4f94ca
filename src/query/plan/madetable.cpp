// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/plan/madetable.h"

#include "database/sqltext.h"

namespace martlet {

using namespace Qt::StringLiterals;

Result<QString> madeTable(const QString &name, const QString &rows, const QString &how, BoundSql &sql)
{
    constexpr qsizetype mostValues = 100;
    TRY_ASSIGN(const auto parsed, SqlText::parse(rows, Engine::Sqlite));
    if (parsed.names.size() > mostValues)
        return QString();
    QStringList arguments{sql.bound(rows), u"'%1'"_s.arg(how)};
    for (const auto &value : parsed.names)
        arguments += u':' + value;
    return u"%1(%2)"_s.arg(name, arguments.join(u", "_s));
}

} // namespace martlet

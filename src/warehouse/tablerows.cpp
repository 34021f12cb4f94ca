// SPDX-License-Identifier: GPL-3.0-or-later
#include "warehouse/tablerows.h"

#include "base/tr.h"
#include "database/dialect.h"

namespace martlet {

using namespace Qt::StringLiterals;

Result<SqlQuestion> firstRowsOf(const StarTable &table, Engine engine, qint64 limit)
{
    const Dialect &dialect = Dialect::of(engine);
    SqlQuestion question;
    QStringList columns;
    for (const StarColumn &column : table.columns) {
        if (column.type == StarColumn::Type::Encrypted)
            continue;
        TRY_ASSIGN(const QString name, dialect.quoted(column.name));
        columns += name;
        question.columns.push_back({column.name, resultType(column.type), column.scale()});
    }
    TRY_ASSIGN(const QString name, dialect.quoted(table.name));
    question.sql = u"SELECT %1 FROM %2"_s.arg(columns.join(u", "), name);
    question.grain = Martlet::tr("rows of %1 as they lie").arg(table.name);
    question.rowLimit = limit;
    return question;
}

} // namespace martlet

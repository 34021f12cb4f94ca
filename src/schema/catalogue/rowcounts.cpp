// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/catalogue/rowcounts.h"

#include "base/clock.h"
#include "base/tr.h"
#include "database/dialect.h"
#include "database/session.h"
#include "schema/catalogue/startable.h"

namespace martlet {

using namespace Qt::StringLiterals;

Result<RowCounts> countRows(Session &session, const Clock &clock, std::stop_token stop, Progress progress)
{
    RowCounts counts;
    const auto &tables = starTables();
    for (const StarTable &table : tables) {
        progress.report({qint64(counts.rows.size()), qint64(tables.size()), Martlet::tr("tables"),
                         Martlet::tr("Counting %1").arg(table.name)});
        TRY_ASSIGN(const QString stored, session.dialect().quoted(table.stored));
        TRY(session.forEachRow(
            u"SELECT count(*) FROM "_s + stored, {},
            [&](const Row &row) -> Result<void> {
                counts.rows[table.name] = row.integer(0);
                return {};
            },
            stop));
    }
    counts.countedAt = clock.microseconds();
    return counts;
}

Result<QMap<QString, qint64>> countNulls(Session &session, const StarTable &table, std::stop_token stop)
{
    QMap<QString, qint64> nulls;
    QStringList names, counted;
    for (const StarColumn &column : table.columns) {
        nulls[column.name] = 0;
        if (!column.isOptional)
            continue;
        TRY_ASSIGN(const QString stored, session.dialect().quoted(storedColumn(column, session.engine())));
        names += column.name;
        counted += u"count(*) - count(%1)"_s.arg(stored);
    }
    if (names.isEmpty())
        return nulls;
    TRY_ASSIGN(const QString stored, session.dialect().quoted(table.stored));
    TRY(session.forEachRow(
        u"SELECT %1 FROM %2"_s.arg(counted.join(u", "), stored), {},
        [&](const Row &row) -> Result<void> {
            for (int i = 0; i < names.size(); ++i)
                nulls[names[i]] = row.integer(i);
            return {};
        },
        stop));
    return nulls;
}

} // namespace martlet

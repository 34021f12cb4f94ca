// SPDX-License-Identifier: GPL-3.0-or-later
#include "rollups/rollupsql.h"

#include "database/session.h"

namespace martlet {

using namespace Qt::StringLiterals;

QString firstOfMonth(const QString &day, Engine engine)
{
    return (engine == Engine::Sqlite ? u"date(%1, 'start of month')"_s
                                     : u"CAST(date_trunc('month', %1) AS DATE)"_s)
        .arg(day);
}

QString differingRows(const QString &some, const QString &others)
{
    return u"SELECT COUNT(*) FROM (SELECT * FROM (%1 EXCEPT %2) missing UNION ALL "
           "SELECT * FROM (%2 EXCEPT %1) extra) differing"_s.arg(some, others);
}

QString differencesSql(const RollupTables &tables, RollupGrain grain)
{
    const auto columns = tables.columns(grain).join(u", "_s);
    const auto kept = u"SELECT %1 FROM %2"_s.arg(columns, RollupTables::table(tables.rollup(), grain));
    const auto sums = u"SELECT %1 FROM (%2) summed"_s.arg(columns, tables.allRows(grain));
    return differingRows(sums, kept);
}

QString verificationSql(const RollupTables &tables)
{
    QStringList counts;
    for (const auto grain : tables.grains())
        counts += u"(%1)"_s.arg(differencesSql(tables, grain));
    if (tables.hasGroups())
        counts += {u"(SELECT COUNT(*) FROM (%1) moved)"_s.arg(tables.movedMembers()),
                   u"(%1)"_s.arg(tables.strayMembers())};
    return u"SELECT "_s + counts.join(u" + "_s);
}

QString refreshSql(const RollupTables &tables)
{
    auto statements = tables.emptying();
    if (tables.hasGroups())
        statements += tables.regrouping();
    for (const auto grain : tables.grains()) {
        const auto columns = tables.columns(grain).join(u", "_s);
        statements += u"INSERT INTO %1 (%2) SELECT %2 FROM (%3) summed"_s.arg(
            RollupTables::table(tables.rollup(), grain), columns, tables.allRows(grain));
    }
    return statements.join(u";\n"_s) + u';';
}

Result<void> keepRollupSql(Session &session, const RollupTables &tables)
{
    TRY(session.execute(
        u"UPDATE rollups SET refresh_sql = :refresh, verify_sql = :verify WHERE name = :name AND "
        "(refresh_sql <> :refresh OR verify_sql <> :verify)"_s,
        {{u"refresh"_s, refreshSql(tables)},
         {u"verify"_s, verificationSql(tables)},
         {u"name"_s, tables.rollup().name}}));
    return {};
}

// A third of the usual sample, as the loader takes of facts.
Result<void> takeStatistics(Session &session, const QStringList &tables)
{
    if (session.engine() == Engine::Sqlite)
        return {};
    TRY(session.execute(u"SET LOCAL default_statistics_target = 30"_s));
    for (const auto &table : tables)
        TRY(session.execute(u"ANALYZE "_s + table));
    return {};
}

} // namespace martlet

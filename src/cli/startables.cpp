// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/startables.h"

#include "base/clock.h"
#include "base/tr.h"
#include "cli/answertext.h"
#include "cli/profilejson.h"
#include "schema/catalogue/rowcounts.h"
#include "warehouse/starsurvey.h"
#include "workbench/tablelineage.h"

#include <QJsonArray>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

QString markOf(const StarColumn &column)
{
    QStringList marks;
    if (column.isKey)
        marks += Martlet::tr("key");
    if (column.reference)
        marks += u"→ "_s + column.reference->table;
    return marks.join(u", ");
}

void printProfile(Console &console, const ColumnProfile &profile)
{
    const auto fact = [&](const QString &name, const QString &value) {
        console.line(u"%1 %2"_s.arg(name, -12).arg(value));
    };
    console.line(u"%1.%2: %3. %4."_s.arg(profile.table, profile.column.name, typeWords(profile.column),
                                         profile.column.sentence));
    fact(Martlet::tr("rows"), QString::number(profile.rows));
    fact(Martlet::tr("NULL"), QString::number(profile.nulls));
    if (profile.distinct)
        fact(Martlet::tr("distinct"), QString::number(*profile.distinct));
    if (profile.zeros)
        fact(Martlet::tr("zero"), QString::number(*profile.zeros));
    if (!isNull(profile.smallest)) {
        fact(Martlet::tr("smallest"), toText(profile.smallest));
        fact(Martlet::tr("largest"), toText(profile.largest));
    }
    if (profile.median)
        fact(Martlet::tr("median"), toText(*profile.median));
    if (profile.mean)
        fact(Martlet::tr("mean"), toText(*profile.mean));
    if (profile.deviation)
        fact(Martlet::tr("deviation"), QString::number(*profile.deviation, 'f', 4));
    for (const ValueCount &count : profile.mostFrequent)
        console.line(u"%1  %2"_s.arg(count.rows, 12).arg(toText(count.value)));
}

} // namespace

Result<void> showTables(const Invocation &call)
{
    TRY_ASSIGN(const auto bench, call.bench());
    const SystemClock clock;
    TRY_ASSIGN(const RowCounts counts,
               StarSurvey(bench->pool(), clock).counts(call.stop, call.console.progress()));
    QJsonArray list;
    for (const StarTable &table : starTables()) {
        const qint64 rows = counts.rows[table.name];
        QJsonArray columns;
        if (!call.console.json())
            call.console.line(u"%1 %2  %3"_s.arg(table.name, -16).arg(rows, 12).arg(table.sentence));
        for (const StarColumn &column : table.columns) {
            columns.append(columnJson(column));
            if (!call.console.json())
                call.console.line(
                    u"    %1 %2 %3"_s.arg(column.name, -20).arg(typeWords(column), -16).arg(markOf(column)));
        }
        list.append(QJsonObject{{u"table"_s, table.name},
                                {u"rows"_s, rows},
                                {u"sentence"_s, table.sentence},
                                {u"columns"_s, columns}});
    }
    if (call.console.json())
        call.console.object({{u"tables"_s, list}, {u"counted_at"_s, utc(counts.countedAt)}});
    return {};
}

Result<void> showProfile(const Invocation &call)
{
    if (call.argument(3).isEmpty())
        return usageError(
            Martlet::tr("Name a table and one of its columns: warehouse profile sales_fact unit_price."));
    TRY_ASSIGN(const StarTable table, findStarTable(call.argument(2)));
    TRY_ASSIGN(const StarColumn column, findStarColumn(table, call.argument(3)));
    TRY_ASSIGN(const auto bench, call.bench());
    const SystemClock clock;
    TRY_ASSIGN(const ColumnProfilePtr profile,
               StarSurvey(bench->pool(), clock).profile(table, column, call.stop, call.console.progress()));
    if (call.console.json())
        call.console.object(profileJson(*profile));
    else
        printProfile(call.console, *profile);
    return {};
}

Result<void> showLineage(const Invocation &call)
{
    if (call.argument(2).isEmpty())
        return usageError(Martlet::tr("Name a table: warehouse lineage sales_fact."));
    TRY_ASSIGN(const StarTable table, findStarTable(call.argument(2)));
    TRY_ASSIGN(const auto bench, call.bench());
    TRY_ASSIGN(
        const TableLineage lineage,
        (bench->pool().ask<TableLineage>(LaneKind::Reader, u"lineage"_s, call.stop, [&](Session &session) {
            return tableLineage(session, bench->reports(), table, call.stop);
        })));
    if (call.console.json()) {
        call.console.object(lineageJson(lineage, table));
        return {};
    }
    for (const TableBatch &batch : lineage.batches)
        call.console.line(Martlet::tr("batch %1: %2 rows from %3 by %4, %5")
                              .arg(batch.id.value)
                              .arg(batch.rows)
                              .arg(batch.fileName, batch.recipe, utc(batch.finishedAt)));
    for (const StarColumn &column : table.columns) {
        for (const ColumnSource &source : columnSources(lineage, table, column.name))
            call.console.line(u"%1 ← %2 %3: %4"_s.arg(column.name, source.origin.file, source.origin.source,
                                                      source.origin.changes.join(u", ")));
    }
    for (const auto &report : lineage.reports)
        call.console.line(Martlet::tr("read by report %1: %2").arg(report.id, report.title));
    return {};
}

} // namespace martlet

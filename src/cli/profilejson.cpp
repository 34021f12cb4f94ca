// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/profilejson.h"

#include <QJsonArray>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

QJsonValue cell(const Value &value)
{
    if (isNull(value))
        return QJsonValue::Null;
    if (const auto *whole = std::get_if<qint64>(&value))
        return *whole;
    if (const auto *flag = std::get_if<bool>(&value))
        return *flag;
    return toText(value);
}

// A bound of the buckets in the column's own words.
QString bound(qint64 units, const StarColumn &column)
{
    if (column.type == StarColumn::Type::Date)
        return QDate::fromJulianDay(units).toString(Qt::ISODate);
    if (column.type == StarColumn::Type::Time)
        return u"%1:00:00"_s.arg(units / 3600, 2, 10, QChar(u'0')); // buckets are hours; the last ends at 24
    return decimal::print(units, column.scale());
}

QJsonObject histogramJson(const Histogram &histogram, const StarColumn &column)
{
    QJsonArray buckets;
    for (std::size_t i = 0; i < histogram.rows.size(); ++i) {
        const qint64 from = histogram.low + qint64(i) * histogram.step;
        buckets.append(QJsonObject{{u"from"_s, bound(from, column)},
                                   {u"below"_s, bound(from + histogram.step, column)},
                                   {u"rows"_s, histogram.rows[i]}});
    }
    return {{u"buckets"_s, buckets}, {u"rows_below"_s, histogram.below}, {u"rows_above"_s, histogram.above}};
}

} // namespace

QJsonObject columnJson(const StarColumn &column)
{
    QJsonObject object{{u"name"_s, column.name},
                       {u"type"_s, typeWords(column)},
                       {u"key"_s, column.isKey},
                       {u"optional"_s, column.isOptional},
                       {u"sentence"_s, column.sentence}};
    if (column.reference)
        object[u"references"_s] = column.reference->table + u'.' + column.reference->column;
    return object;
}

QJsonObject profileJson(const ColumnProfile &profile)
{
    QJsonObject object{{u"table"_s, profile.table},
                       {u"column"_s, profile.column.name},
                       {u"type"_s, typeWords(profile.column)},
                       {u"rows"_s, profile.rows},
                       {u"nulls"_s, profile.nulls},
                       {u"smallest"_s, cell(profile.smallest)},
                       {u"largest"_s, cell(profile.largest)},
                       {u"elapsed_ms"_s, profile.elapsedMs}};
    if (profile.distinct)
        object[u"distinct"_s] = *profile.distinct;
    if (profile.zeros)
        object[u"zeros"_s] = *profile.zeros;
    if (profile.mean)
        object[u"mean"_s] = toText(*profile.mean);
    if (profile.deviation)
        object[u"deviation"_s] = *profile.deviation;
    if (profile.median)
        object[u"median"_s] = cell(*profile.median);
    if (profile.histogram)
        object[u"histogram"_s] = histogramJson(*profile.histogram, profile.column);
    QJsonArray frequent;
    for (const ValueCount &count : profile.mostFrequent)
        frequent.append(QJsonObject{{u"value"_s, cell(count.value)}, {u"rows"_s, count.rows}});
    object[u"most_frequent"_s] = frequent;
    return object;
}

QJsonObject lineageJson(const TableLineage &lineage, const StarTable &table)
{
    QJsonArray batches, columns, reports;
    for (const TableBatch &batch : lineage.batches)
        batches.append(QJsonObject{{u"batch_id"_s, batch.id.value},
                                   {u"feed"_s, batch.feed},
                                   {u"recipe"_s, batch.recipe},
                                   {u"file"_s, batch.fileName},
                                   {u"rows"_s, batch.rows}});
    for (const StarColumn &column : table.columns) {
        for (const ColumnSource &source : columnSources(lineage, table, column.name))
            columns.append(QJsonObject{{u"column"_s, column.name},
                                       {u"recipe"_s, source.recipe},
                                       {u"file"_s, source.origin.file},
                                       {u"source"_s, source.origin.source},
                                       {u"place"_s, source.origin.place},
                                       {u"changes"_s, QJsonArray::fromStringList(source.origin.changes)}});
    }
    for (const auto &report : lineage.reports)
        reports.append(QJsonObject{{u"id"_s, report.id}, {u"title"_s, report.title}});
    return {
        {u"table"_s, table.name}, {u"batches"_s, batches}, {u"columns"_s, columns}, {u"reports"_s, reports}};
}

} // namespace martlet

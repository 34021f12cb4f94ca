// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/qualityjson.h"

#include <QJsonArray>

#include <array>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

QJsonObject runJson(const CheckRun &run)
{
    return {{u"status"_s, toText(run.status)},
            {u"batch_id"_s, run.batch.value},
            {u"checked"_s, run.checked},
            {u"failed"_s, run.failed},
            {u"kept"_s, run.kept},
            {u"message"_s, run.message},
            {u"started_at"_s, run.startedAt},
            {u"elapsed_us"_s, run.elapsed}};
}

template<typename T>
QJsonValue orNull(const std::optional<T> &value)
{
    return value ? QJsonValue(toText(Value(*value))) : QJsonValue();
}

QString verdictText(ReconciliationLine::Verdict verdict)
{
    static constexpr std::array names{u"agrees", u"taken_over", u"differs"};
    return QString::fromUtf16(names.at(size_t(verdict)));
}

} // namespace

QString standingText(CheckState::Standing standing)
{
    static constexpr std::array names{u"passing", u"failing", u"broken", u"never run", u"disabled"};
    return QString::fromUtf16(names.at(size_t(standing)));
}

QJsonObject stateJson(const CheckState &state)
{
    auto object = toJson(state.check);
    object.insert(u"standing"_s, standingText(state.standing()));
    object.insert(u"shipped"_s, state.check.isShipped);
    QJsonArray runs;
    for (const auto &run : state.runs)
        runs.append(runJson(run));
    object.insert(u"runs"_s, runs);
    return object;
}

QJsonObject resultJson(const CheckResult &result)
{
    return {{u"check"_s, result.check},           {u"severity"_s, toText(result.severity)},
            {u"status"_s, toText(result.status)}, {u"checked"_s, result.checked},
            {u"failed"_s, result.failed},         {u"message"_s, result.message},
            {u"elapsed_us"_s, result.elapsed}};
}

QJsonObject calendarJson(const LoadCalendar &calendar)
{
    QJsonArray stores;
    for (const auto &store : calendar.stores) {
        QJsonArray days;
        for (int index = 0; index < calendar.dayCount(); ++index) {
            const auto &day = store.days[size_t(index)];
            QJsonArray batches;
            for (const auto &delivery : day.deliveries)
                batches.append(QJsonObject{{u"batch_id"_s, delivery.batch.value},
                                           {u"file"_s, delivery.fileName},
                                           {u"lines"_s, delivery.lines},
                                           {u"new"_s, delivery.newLines},
                                           {u"amount"_s, toText(Value(delivery.amount))}});
            days.append(QJsonObject{{u"day"_s, calendar.day(index).toString(Qt::ISODate)},
                                    {u"state"_s, toText(day.state)},
                                    {u"lines"_s, day.lines()},
                                    {u"batches"_s, batches}});
        }
        stores.append(QJsonObject{{u"store"_s, store.id}, {u"name"_s, store.name}, {u"days"_s, days}});
    }
    return {{u"first"_s, calendar.first.toString(Qt::ISODate)},
            {u"last"_s, calendar.last.toString(Qt::ISODate)},
            {u"stores"_s, stores}};
}

QJsonObject differenceJson(const DeliveryDifference &difference)
{
    QJsonArray lines;
    for (const auto &line : difference.lines)
        lines.append(QJsonObject{{u"kind"_s, toText(line.kind)},
                                 {u"key"_s, line.key},
                                 {u"line_before"_s, line.lineBefore},
                                 {u"line_after"_s, line.lineAfter},
                                 {u"before"_s, QString::fromUtf8(line.rawBefore)},
                                 {u"after"_s, QString::fromUtf8(line.rawAfter)},
                                 {u"words"_s, line.words}});
    return {{u"before"_s, difference.fileBefore},
            {u"after"_s, difference.fileAfter},
            {u"same"_s, difference.same},
            {u"lines"_s, lines}};
}

QJsonObject reconciliationJson(const Reconciliation &report)
{
    QJsonArray lines, differences;
    for (const auto &line : report.lines)
        lines.append(QJsonObject{{u"what"_s, line.what},
                                 {u"said"_s, line.said},
                                 {u"held"_s, line.held},
                                 {u"verdict"_s, verdictText(line.verdict)}});
    for (const auto &each : report.controlDifferences)
        differences.append(QJsonObject{{u"store"_s, each.store},
                                       {u"day"_s, each.day.toString(Qt::ISODate)},
                                       {u"lines_said"_s, orNull(each.saidLines)},
                                       {u"lines_held"_s, each.heldLines},
                                       {u"amount_said"_s, orNull(each.saidAmount)},
                                       {u"amount_held"_s, toText(Value(each.heldAmount))}});
    return {{u"batch_id"_s, report.batch.id.value},
            {u"agrees"_s, report.agrees()},
            {u"lines"_s, lines},
            {u"control_differences"_s, differences}};
}

} // namespace martlet

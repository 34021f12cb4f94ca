// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/advice.h"

#include "base/tr.h"
#include "cli/answertext.h"
#include "workbench/places.h"
#include "workbench/rollupwork.h"

#include <QJsonArray>
#include <QLocale>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

double milliseconds(qint64 microseconds)
{
    return double(microseconds) / 1000;
}

QString seconds(qint64 microseconds)
{
    return Martlet::tr("%L1 s").arg(double(microseconds) / 1e6, 0, 'f', 2);
}

QJsonObject jsonOf(const RollupAdvice &advice)
{
    const auto &rollup = advice.rollup;
    return {{u"name"_s, rollup.name},
            {u"title"_s, rollup.title},
            {u"fact"_s, rollup.fact},
            {u"keys"_s, QJsonArray::fromStringList(rollup.keys)},
            {u"attributes"_s, QJsonArray::fromStringList(rollup.attributes)},
            {u"measures"_s, QJsonArray::fromStringList(rollup.measures)},
            {u"days"_s, rollup.hasDays},
            {u"questions"_s, advice.questions},
            {u"titles"_s, QJsonArray::fromStringList(advice.titles)},
            {u"elapsed_ms"_s, milliseconds(advice.elapsedUs)},
            {u"saved_ms"_s, milliseconds(advice.savedUs)},
            {u"lines"_s, advice.size.lines},
            {u"rows_by_day"_s, advice.size.days},
            {u"rows_by_month"_s, advice.size.months},
            {u"counted"_s, advice.size.isCounted},
            {u"bytes"_s, advice.bytes},
            {u"toml"_s, tomlOf(rollup)}};
}

QJsonObject jsonOf(const RollupAdvices &advices)
{
    QJsonArray best, others;
    for (const auto &advice : advices.best)
        best.append(jsonOf(advice));
    for (const auto &other : advices.others)
        others.append(QJsonObject{{u"why"_s, other.why},
                                  {u"questions"_s, other.questions},
                                  {u"elapsed_ms"_s, milliseconds(other.elapsedUs)}});
    return {{u"logged"_s, advices.logged},
            {u"since"_s, advices.since > 0 ? QJsonValue(utc(advices.since)) : QJsonValue()},
            {u"unserved"_s, advices.unserved},
            {u"unserved_ms"_s, milliseconds(advices.unservedUs)},
            {u"advice"_s, best},
            {u"others"_s, others}};
}

QString textOf(const RollupAdvice &advice, int number)
{
    const auto &size = advice.size;
    auto text = u"\n%1. "_s.arg(number) +
                Martlet::tr("%1: %Ln parts of questions took %2, of which it would have saved about %3.",
                            nullptr, int(advice.questions))
                    .arg(advice.rollup.title, seconds(advice.elapsedUs), seconds(advice.savedUs));
    if (!advice.titles.isEmpty())
        text += u"\n   "_s + Martlet::tr("Asked were: %1").arg(advice.titles.join(u", "_s));
    const auto rows = advice.rollup.hasDays
                          ? Martlet::tr("%L1 rows by day and %L2 by month").arg(size.days).arg(size.months)
                          : Martlet::tr("%L1 rows by month").arg(size.months);
    const auto sentence = size.isCounted ? Martlet::tr("It has %1, %2 on disk, beside %L3 lines.")
                                         : Martlet::tr("It has about %1, %2 on disk, beside %L3 lines.");
    text += u"\n   "_s + sentence.arg(rows, QLocale().formattedDataSize(advice.bytes)).arg(size.lines);
    for (const auto &line : tomlOf(advice.rollup).split(u'\n', Qt::SkipEmptyParts))
        text += u"\n       "_s + line;
    return text;
}

void print(const RollupAdvices &advices, Console &console)
{
    if (advices.logged == 0)
        return console.line(Martlet::tr(
            "The log of questions is empty, so nothing can be advised. Ask the warehouse for some days, "
            "and look again."));
    console.line(Martlet::tr("Since %1 the engine answered %L2 questions; %L3 of them read lines, and took %4.")
                     .arg(utc(advices.since))
                     .arg(advices.logged)
                     .arg(advices.unserved)
                     .arg(seconds(advices.unservedUs)));
    int number = 0;
    for (const auto &advice : advices.best)
        console.line(textOf(advice, ++number));
    if (advices.best.empty())
        console.line(Martlet::tr("No rollup would have saved any of it."));
    else
        console.line(u'\n' +
                     Martlet::tr("Put the ones you want into %1, and make them with “martletctl warehouse "
                                 "rollups build NAME”.")
                         .arg(places::modelFile()));
    for (const auto &other : advices.others)
        console.line(u"\n%L1 × %2: %3"_s.arg(other.questions).arg(seconds(other.elapsedUs), other.why));
}

} // namespace

Result<void> showAdvice(const Invocation &call, Workbench &bench)
{
    TRY_ASSIGN(const auto advices, adviseRollups(bench, call.stop));
    if (call.console.json())
        call.console.object(jsonOf(advices));
    else
        print(advices, call.console);
    return {};
}

} // namespace martlet

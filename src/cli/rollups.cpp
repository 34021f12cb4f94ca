// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/rollups.h"

#include "base/tr.h"
#include "cli/advice.h"
#include "cli/answertext.h"
#include "workbench/rollupwork.h"

#include <QJsonArray>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(RollupState::Kind kind)
{
    switch (kind) {
    case RollupState::Kind::Ready:
        return u"ready"_s;
    case RollupState::Kind::Missing:
        return u"missing"_s;
    case RollupState::Kind::Outdated:
        return u"outdated"_s;
    case RollupState::Kind::TooLarge:
        return u"too-large"_s;
    case RollupState::Kind::Dropped:
        break;
    }
    return u"dropped"_s;
}

QString wordFor(RollupState::Kind kind)
{
    switch (kind) {
    case RollupState::Kind::Ready:
        return Martlet::tr("kept with each load");
    case RollupState::Kind::Missing:
        return Martlet::tr("made by the next load");
    case RollupState::Kind::Outdated:
        return Martlet::tr("made anew by the next load");
    case RollupState::Kind::TooLarge:
        return Martlet::tr("its sums grow too large");
    case RollupState::Kind::Dropped:
        break;
    }
    return Martlet::tr("dropped");
}

QJsonObject jsonOf(const RollupState &state)
{
    return {{u"name"_s, state.rollup.name},
            {u"title"_s, state.rollup.title},
            {u"state"_s, nameOf(state.kind)},
            {u"keys"_s, QJsonArray::fromStringList(state.rollup.keys)},
            {u"attributes"_s, QJsonArray::fromStringList(state.rollup.attributes)},
            {u"measures"_s, QJsonArray::fromStringList(state.rollup.measures)},
            {u"rows_by_day"_s, state.days},
            {u"rows_by_month"_s, state.months},
            {u"changed_at"_s, state.changedAt > 0 ? QJsonValue(utc(state.changedAt)) : QJsonValue()}};
}

Result<void> list(const Invocation &call, Workbench &bench)
{
    TRY_ASSIGN(const auto states, rollupStates(bench, call.stop));
    QJsonArray rollups;
    for (const auto &state : states) {
        rollups.append(jsonOf(state));
        if (call.console.json())
            continue;
        const bool isReady = state.kind == RollupState::Kind::Ready;
        call.console.line(
            u"%1 %2 %3"_s.arg(state.rollup.name, -16)
                .arg(wordFor(state.kind), -28)
                .arg(isReady ? Martlet::tr("%L1 rows by day, %L2 by month").arg(state.days).arg(state.months)
                             : QString()));
    }
    if (call.console.json())
        call.console.object({{u"rollups"_s, rollups}});
    return {};
}

} // namespace

Result<void> manageRollups(const Invocation &call)
{
    const auto what = call.argument(2);
    const auto names = call.words.positionalArguments().mid(3);
    const bool isList = what == u"list" && names.isEmpty();
    const bool isAdvice = what == u"advise" && names.isEmpty();
    if (!isList && !isAdvice && what != u"build" && what != u"drop")
        return usageError(Martlet::tr("Say what to do with the rollups: list, build, drop or advise."));
    TRY_ASSIGN(const auto bench, call.bench());
    if (isAdvice)
        return showAdvice(call, *bench);
    if (what == u"build")
        TRY(buildRollups(*bench, names, call.stop, call.console.progress()));
    if (what == u"drop")
        TRY(dropRollups(*bench, names, call.stop));
    return list(call, *bench);
}

} // namespace martlet

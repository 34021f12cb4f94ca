// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/tr.h"
#include "cli/command.h"
#include "cli/memberjson.h"
#include "database/snapshot.h"
#include "reference/dimensionwords.h"
#include "reference/memberkey.h"

#include <QDateTime>
#include <QJsonArray>

#include <map>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

template<typename T>
Result<T> ask(const Invocation &call, Workbench &bench, const std::function<Result<T>(Session &)> &work)
{
    return askSnapshot<T>(bench.pool(), u"member"_s, call.stop, work);
}

Result<std::optional<Entity>> chosenDimension(const Invocation &call)
{
    if (!call.has(u"dimension"_s))
        return std::optional<Entity>();
    TRY_ASSIGN(const auto entity, dimensionFromWord(call.value(u"dimension"_s)));
    return std::optional(entity);
}

// The member that two words of the command name.
Result<qint64> namedMember(const Invocation &call, Workbench &bench, Entity entity, int word)
{
    const auto key = call.argument(word);
    if (key.isEmpty())
        return usageError(
            Martlet::tr("Name the member by its dimension and its key: member show product 85123A"));
    return ask<qint64>(call, bench, [&](Session &session) { return findMember(session, entity, key); });
}

Result<void> list(const Invocation &call, Workbench &bench)
{
    TRY_ASSIGN(const auto dimension, chosenDimension(call));
    TRY_ASSIGN(const auto worklist, (ask<std::vector<OpenMember>>(call, bench, [&](Session &session) {
                   return memberWorklist(session, dimension, 1000, call.stop);
               })));
    QJsonArray rows;
    for (const auto &member : worklist) {
        rows.append(openMemberJson(member));
        if (!call.console.json())
            call.console.line(u"%1 %2 %3  %4 %5  %6"_s.arg(member.revenue.toString(), 18)
                                  .arg(member.salesLines, 9)
                                  .arg(member.stockLevels, 9)
                                  .arg(toText(member.dimension), -9)
                                  .arg(member.isReserved() ? member.name : member.key, -16)
                                  .arg(member.firstFile));
    }
    if (call.console.json())
        call.console.object({{u"members"_s, rows}});
    return {};
}

Result<void> show(const Invocation &call, Workbench &bench)
{
    TRY_ASSIGN(const auto entity, dimensionFromWord(call.argument(2)));
    TRY_ASSIGN(const auto id, namedMember(call, bench, entity, 3));
    TRY_ASSIGN(const auto *const cipher, bench.cipher());
    TRY_ASSIGN(const auto card, (ask<MemberCard>(call, bench, [&](Session &session) {
                   return readMember(session, *cipher, entity, id);
               })));
    if (call.console.json()) {
        call.console.object(cardJson(card));
        return {};
    }
    call.console.line(Martlet::tr("%1 %2 (#%3), written by batch %4")
                          .arg(toText(entity), card.key)
                          .arg(card.id)
                          .arg(card.batch.value));
    if (card.isInferred)
        call.console.line(Martlet::tr("Nobody has described it yet."));
    if (card.mergedInto)
        call.console.line(Martlet::tr("Merged into #%1.").arg(*card.mergedInto));
    const auto &columns = DimensionTable::of(entity).columns;
    for (size_t index = 0; index < columns.size(); ++index)
        call.console.line(u"  %1 %2"_s.arg(columns[index].name, -18).arg(card.values[qsizetype(index)]));
    for (const auto &version : card.versions)
        call.console.line(
            Martlet::tr("From %1: %2").arg(version.from.toString(Qt::ISODate), version.values.join(u" | "_s)));
    return {};
}

Result<MemberEdit> editFrom(const Invocation &call, Entity entity, qint64 member)
{
    MemberEdit edit{entity, member, {}, {}};
    for (const auto &word : call.words.positionalArguments().mid(4)) {
        const auto equals = word.indexOf(u'=');
        if (equals <= 0)
            return usageError(Martlet::tr("“%1” sets nothing. Write it as category=Lamps.").arg(word));
        edit.attributes.push_back({word.left(equals), word.mid(equals + 1)});
    }
    if (call.has(u"from"_s)) {
        edit.from = QDate::fromString(call.value(u"from"_s), Qt::ISODate);
        if (!edit.from->isValid())
            return usageError(
                Martlet::tr("“%1” is no day. Write it as 2025-12-31.").arg(call.value(u"from"_s)));
    }
    return edit;
}

Result<void> reportChange(const Invocation &call, BatchId batch)
{
    if (call.console.json())
        call.console.object({{u"change"_s, batch.value}});
    else
        call.console.line(Martlet::tr("Done as change %1; “member undo %1” takes it back.").arg(batch.value));
    return {};
}

Result<void> set(const Invocation &call, Workbench &bench)
{
    TRY_ASSIGN(const auto entity, dimensionFromWord(call.argument(2)));
    TRY_ASSIGN(const auto id, namedMember(call, bench, entity, 3));
    TRY_ASSIGN(const auto edit, editFrom(call, entity, id));
    TRY_ASSIGN(const auto batch, bench.edit(edit, call.stop));
    return reportChange(call, batch);
}

Result<void> merge(const Invocation &call, Workbench &bench)
{
    TRY_ASSIGN(const auto entity, dimensionFromWord(call.argument(2)));
    TRY_ASSIGN(const auto member, namedMember(call, bench, entity, 3));
    TRY_ASSIGN(const auto into, namedMember(call, bench, entity, 4));
    TRY_ASSIGN(const auto batch, bench.merge({entity, member, into}, call.stop));
    return reportChange(call, batch);
}

Result<void> undoChange(const Invocation &call, Workbench &bench)
{
    bool isNumber = false;
    const BatchId id{call.argument(2).toLongLong(&isNumber)};
    if (!isNumber)
        return usageError(Martlet::tr("“%1” is no change. “member log” shows them.").arg(call.argument(2)));
    TRY_ASSIGN(const auto isChange,
               (ask<bool>(call, bench, [&](Session &session) { return isMemberChange(session, id); })));
    if (!isChange)
        return fail(Error::Kind::Input,
                    Martlet::tr("Batch %1 is no change by hand. “member log” shows those; a load is undone by "
                                "“batch undo %1”.")
                        .arg(id.value));
    TRY_ASSIGN(const auto undone, bench.undo(id, call.stop, call.console.progress()));
    if (call.console.json())
        call.console.object({{u"change"_s, id.value}, {u"rows_restored"_s, undone.restored}});
    else
        call.console.line(Martlet::tr("Change %1 is undone: %L2 rows are as they were before.")
                              .arg(id.value)
                              .arg(undone.restored));
    return {};
}

QString wordsOf(const ReferenceChange &change)
{
    if (change.kind == ChangeBatch::Kind::Merge)
        return Martlet::tr("merged into %1").arg(change.intoKey);
    QStringList parts;
    for (const auto &attribute : change.attributes)
        parts += u"%1: “%2” → “%3”"_s.arg(attribute.column, attribute.before, attribute.after);
    return Martlet::tr("from %1 %2").arg(change.from.toString(Qt::ISODate), parts.join(u", "_s));
}

Result<void> log(const Invocation &call, Workbench &bench)
{
    TRY_ASSIGN(const auto dimension, chosenDimension(call));
    const auto opened = bench.cipher();
    const FieldCipher *cipher = opened ? *opened : nullptr; // without it personal values stay closed
    TRY_ASSIGN(const auto changes, (ask<std::vector<ReferenceChange>>(call, bench, [&](Session &session) {
                   return referenceChanges(session, cipher, {.dimension = dimension, .member = {}});
               })));
    QJsonArray rows;
    for (const auto &change : changes) {
        rows.append(changeJson(change));
        if (!call.console.json())
            call.console.line(
                u"%1  %2  %3 %4 %5 %6"_s.arg(change.batch.value, 6)
                    .arg(QDateTime::fromMSecsSinceEpoch(change.changedAt / 1000, Qt::UTC)
                             .toString(u"yyyy-MM-dd HH:mm"),
                         change.isUndone ? Martlet::tr("undone  ") + change.changedBy : change.changedBy,
                         toText(change.dimension), change.key, wordsOf(change)));
    }
    if (call.console.json())
        call.console.object({{u"changes"_s, rows}});
    return {};
}

Result<void> run(const Invocation &call)
{
    using Action = Result<void> (*)(const Invocation &, Workbench &);
    static const std::map<QString, Action> actions{{u"list"_s, list}, {u"show"_s, show},
                                                   {u"set"_s, set},   {u"merge"_s, merge},
                                                   {u"log"_s, log},   {u"undo"_s, undoChange}};
    const auto action = actions.find(call.argument(1));
    if (action == actions.end())
        return usageError(
            Martlet::tr("Say what to do with members: list, show, set, merge, log, or undo CHANGE."));
    TRY_ASSIGN(const auto bench, call.bench());
    return action->second(call, *bench);
}

} // namespace

Command memberCommand()
{
    return {u"member"_s,
            u"list | show DIMENSION KEY | set DIMENSION KEY COLUMN=TEXT… | merge DIMENSION KEY INTO | log | "
            u"undo CHANGE"_s,
            Martlet::tr("See members nobody has described, and change or merge members of a dimension."),
            {{u"dimension"_s, Martlet::tr("list, log: only this one: product, customer, store …"), u"name"_s},
             {u"from"_s, Martlet::tr("set: since when it holds, 2025-12-01; today when not said."), u"day"_s}},
            run};
}

} // namespace martlet

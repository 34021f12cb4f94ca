// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/appliededit.h"

#include "database/session.h"
#include "etl/load/costhistory.h"
#include "etl/load/memberrow.h"
#include "reference/changelog.h"

#include <algorithm>
#include <set>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 lineOfChange = 1;

QString wordsOf(const CheckedEdit &edit)
{
    QStringList parts;
    for (const auto &attribute : edit.attributes)
        parts += u"%1 = %2"_s.arg(attribute.column->name, attribute.text);
    return u"%1 %2 from %3: %4"_s.arg(toText(edit.member.dimension), edit.member.key,
                                      edit.from.toString(Qt::ISODate), parts.join(u", "_s));
}

// The historised values from `from` on: those that held then, but for what the edit says.
std::vector<Value> versionFrom(const History &history, const CheckedEdit &edit, const DimensionTable &dimension)
{
    const auto &versions = history.versions();
    const auto held = std::find_if(versions.rbegin(), versions.rend(),
                                   [&edit](const Version &version) { return version.from <= edit.from; });
    std::vector<Value> values;
    for (const auto &column : dimension.columns) {
        if (!column.historised)
            continue;
        const auto edited = std::find_if(edit.attributes.begin(), edit.attributes.end(),
                                         [&column](const auto &one) { return one.column == &column; });
        values.push_back(edited != edit.attributes.end() ? edited->value
                         : held != versions.rend()       ? held->values[values.size()]
                                                         : column.byDefault);
    }
    return values;
}

// The files the member is built from can only be undone after the edit. What a line assumed of an inferred
// member is no such file.
void noteDependencies(ChangeBatch &batch, const MemberCard &member)
{
    if (member.isInferred)
        return;
    std::set<qint64> builtOn{member.batch.value};
    for (const auto &version : member.versions)
        builtOn.insert(version.batch.value);
    for (const auto earlier : builtOn)
        batch.dependencies().add(Dependencies::Reason::Changed, earlier);
}

Result<void> writeHistory(Session &session, ChangeBatch &batch, const CheckedEdit &edit, History history)
{
    const auto &dimension = DimensionTable::of(edit.member.dimension);
    const auto id = edit.member.id;
    const auto values = versionFrom(history, edit, dimension);
    if (edit.member.isInferred)
        history = {};
    history.put(edit.from, values, batch.id());
    TRY(keepHistories(batch.preimages(), session.engine(), dimension, {id}));
    TRY(writeHistories(session, dimension, {{id, &history}}));
    return dimension.entity == Entity::Product ? refreshCosts(session, {id}, batch.changedDays())
                                               : Result<void>();
}

// A back-dated edit says nothing about what holds now where a later version speaks.
MemberChange rowChange(const CheckedEdit &edit, bool isLatest, qint64 batch)
{
    MemberChange change{.id = edit.member.id, .batch = batch, .line = lineOfChange, .columns = {}};
    for (const auto &attribute : edit.attributes) {
        if (isLatest || !attribute.column->historised)
            change.columns.emplace_back(attribute.column, attribute.value);
    }
    return change;
}

} // namespace

Result<BatchId> applyEdit(Session &session, const FieldCipher &cipher, const CheckedEdit &edit,
                          const Clock &clock)
{
    const auto &dimension = DimensionTable::of(edit.member.dimension);
    const auto id = edit.member.id;
    const bool isPersonal = std::any_of(edit.attributes.begin(), edit.attributes.end(),
                                        [](const auto &one) { return one.column->personal; });
    const ChangeBatch::Wording wording{ChangeBatch::Kind::Edit, wordsOf(edit), isPersonal, edit.from};
    TRY_ASSIGN(auto batch, ChangeBatch::begin(session, cipher, edit.member, wording, clock));
    noteDependencies(batch, edit.member);
    TRY_ASSIGN(auto histories, readHistories(session, dimension, {id}));
    auto &history = histories[id];
    const bool isLatest = edit.member.isInferred || history.isLatest(edit.from);
    const bool isHistorised = std::any_of(edit.attributes.begin(), edit.attributes.end(),
                                          [](const auto &one) { return one.column->historised; });
    if (isHistorised || edit.member.isInferred)
        TRY(writeHistory(session, batch, edit, history));
    TRY(keepMembers(batch.preimages(), session.engine(), dimension, {id}));
    TRY(updateMember(session, cipher, dimension, rowChange(edit, isLatest, batch.id())));
    TRY(keepEdit(session, cipher, batch.id(), edit));
    return batch.finish(1, clock);
}

} // namespace martlet

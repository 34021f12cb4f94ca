// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/memberedit.h"

#include "base/tr.h"
#include "database/pool.h"
#include "database/transaction.h"
#include "etl/load/history.h"
#include "etl/load/importlock.h"
#include "reference/appliededit.h"

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> refused(const QString &message, const QString &code = {})
{
    return fail({Error::Kind::Input, message, {}, code});
}

Result<void> checkEditable(const MemberCard &member)
{
    if (member.id < 0)
        return refused(Martlet::tr("%1 is what rows without a %2 point at and cannot be edited. Load the rows "
                                   "again with their keys.")
                           .arg(member.name(), toText(member.dimension)));
    if (member.mergedInto)
        return refused(Martlet::tr("%1 %2 was merged into #%3. Edit that one.")
                           .arg(toText(member.dimension), member.key)
                           .arg(*member.mergedInto));
    return {};
}

Result<void> checkSeen(const MemberCard &member, const AttributeEdit &edit)
{
    const auto found = member.value(edit.column);
    if (!edit.seen || *edit.seen == found)
        return {};
    return refused(Martlet::tr("%1 of %2 %3 is “%4” by now (batch %5); you saw “%6”. Nothing was changed: "
                               "look at it again and repeat the edit.")
                       .arg(edit.column, toText(member.dimension), member.key, found)
                       .arg(member.batch.value)
                       .arg(*edit.seen),
                   QString::fromUtf16(memberChangedCode));
}

// The one rule of the database that looks at two attributes.
Result<void> checkContract(const MemberCard &member, const std::vector<NewAttribute> &attributes)
{
    auto begins = member.value(u"contract_start"), ends = member.value(u"contract_end");
    for (const auto &attribute : attributes) {
        if (attribute.column->name == u"contract_start")
            begins = toText(attribute.value);
        if (attribute.column->name == u"contract_end")
            ends = toText(attribute.value);
    }
    if (begins.isEmpty() || ends.isEmpty() || begins <= ends)
        return {};
    return refused(Martlet::tr("The contract would end on %1, before it starts on %2. Nothing was changed.")
                       .arg(ends, begins));
}

Result<std::vector<NewAttribute>> readAttributes(Session &session, const MemberCard &member,
                                                 const MemberEdit &edit)
{
    const auto &dimension = DimensionTable::of(edit.dimension);
    std::vector<NewAttribute> attributes;
    for (const auto &wanted : edit.attributes) {
        const auto *const column = dimension.column(wanted.column);
        if (!column || !isEditable(*column)) {
            QStringList known;
            for (const auto &each : dimension.columns) {
                if (isEditable(each))
                    known += each.name;
            }
            return refused(Martlet::tr("A %1 has no “%2”. It has: %3.")
                               .arg(toText(edit.dimension), wanted.column, known.join(u", "_s)));
        }
        TRY(checkSeen(member, wanted));
        TRY_ASSIGN(auto value, attributeFromText(session, dimension, *column, member.system, wanted.text));
        TRY_ASSIGN(const auto text, attributeText(session, *column, value));
        if (text != member.value(wanted.column))
            attributes.push_back({column, std::move(value), text});
    }
    TRY(checkContract(member, attributes));
    return attributes;
}

Result<QDate> beginningOf(const MemberEdit &edit, const MemberCard &member, QDate today)
{
    if (edit.from && *edit.from > today)
        return refused(Martlet::tr("%1 is in the future. An edit holds from a day up to today (%2); what will "
                                   "hold later is loaded by file.")
                           .arg(edit.from->toString(Qt::ISODate), today.toString(Qt::ISODate)));
    return edit.from.value_or(member.isInferred ? History::beginning() : today);
}

Result<BatchId> editInside(Session &session, const FieldCipher &cipher, const MemberEdit &edit,
                           const Clock &clock)
{
    TRY_ASSIGN(auto transaction, Transaction::begin(session));
    TRY(lockImports(session));
    TRY_ASSIGN(const auto member, readMember(session, cipher, edit.dimension, edit.member));
    TRY(checkEditable(member));
    TRY_ASSIGN(const auto attributes, readAttributes(session, member, edit));
    if (attributes.empty())
        return fail(
            Error::Kind::AlreadyLoaded,
            Martlet::tr("%1 %2 is so already. Nothing was changed.").arg(toText(edit.dimension), member.key));
    TRY_ASSIGN(const auto from, beginningOf(edit, member, clock.today()));
    TRY_ASSIGN(const auto batch, applyEdit(session, cipher, {member, attributes, from}, clock));
    TRY(transaction.commit());
    return batch;
}

} // namespace

Result<BatchId> editMember(Pool &pool, const FieldCipher &cipher, const MemberEdit &edit, std::stop_token stop,
                           const Clock &clock)
{
    return pool.ask<BatchId>(LaneKind::Writer, u"edit"_s, stop,
                             [&](Session &session) { return editInside(session, cipher, edit, clock); });
}

} // namespace martlet

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/memberssource.h"

#include "database/snapshot.h"
#include "reference/memberkey.h"
#include "workbench/workbench.h"

namespace martlet {

using namespace Qt::StringLiterals;

MembersSource::MembersSource(std::shared_ptr<Workbench> bench)
    : m_bench(std::move(bench))
{
}

template<typename T>
Result<T> MembersSource::ask(std::stop_token stop, const std::function<Result<T>(Session &)> &work) const
{
    return askSnapshot<T>(m_bench->pool(), u"members"_s, stop, work);
}

Result<std::vector<OpenMember>> MembersSource::worklist(std::stop_token stop) const
{
    return ask<std::vector<OpenMember>>(
        stop, [&](Session &session) { return memberWorklist(session, std::nullopt, 1000, stop); });
}

Result<MemberPage> MembersSource::page(const MemberQuery &query, std::stop_token stop) const
{
    TRY_ASSIGN(const auto *const cipher, m_bench->cipher());
    return ask<MemberPage>(stop, [&](Session &session) { return memberPage(session, *cipher, query); });
}

Result<MemberStory> MembersSource::story(Entity dimension, qint64 member, std::stop_token stop) const
{
    TRY_ASSIGN(const auto *const cipher, m_bench->cipher());
    return ask<MemberStory>(stop, [&](Session &session) -> Result<MemberStory> {
        MemberStory story;
        TRY_ASSIGN(story.member, readMember(session, *cipher, dimension, member));
        TRY_ASSIGN(story.changes,
                   referenceChanges(session, cipher, {.dimension = dimension, .member = member}));
        return story;
    });
}

Result<MergePreview> MembersSource::preview(const MemberCard &member, const QString &into,
                                            std::stop_token stop) const
{
    TRY_ASSIGN(const auto *const cipher, m_bench->cipher());
    return ask<MergePreview>(stop, [&](Session &session) -> Result<MergePreview> {
        TRY_ASSIGN(const auto id, findMember(session, member.dimension, into, member.system));
        return mergePreview(session, *cipher, {member.dimension, member.id, id});
    });
}

Result<BatchId> MembersSource::edit(const MemberEdit &edit, std::stop_token stop) const
{
    return m_bench->edit(edit, stop);
}

Result<BatchId> MembersSource::merge(const MemberMerge &merge, std::stop_token stop) const
{
    return m_bench->merge(merge, stop);
}

Result<BatchId> MembersSource::undo(BatchId change, std::stop_token stop, Progress &progress) const
{
    TRY_ASSIGN(const auto undone, m_bench->undo(change, stop, progress));
    return undone.batch.id;
}

} // namespace martlet

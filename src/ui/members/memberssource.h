// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "reference/changelog.h"
#include "reference/memberedit.h"
#include "reference/worklist.h"

#include <functional>
#include <memory>

namespace martlet {

class Workbench;

// A member and all that was changed about it by hand.
struct MemberStory
{
    MemberCard member;
    std::vector<ReferenceChange> changes; // the newest first
};

// What the tab of members asks of an open warehouse. Everything blocks and is called from tasks, which share
// it.
class MembersSource final
{
public:
    explicit MembersSource(std::shared_ptr<Workbench> bench);

    [[nodiscard]] Result<std::vector<OpenMember>> worklist(std::stop_token stop) const;
    [[nodiscard]] Result<MemberPage> page(const MemberQuery &query, std::stop_token stop) const;
    [[nodiscard]] Result<MemberStory> story(Entity dimension, qint64 member, std::stop_token stop) const;
    // What merging a member into the one with this key would do.
    [[nodiscard]] Result<MergePreview> preview(const MemberCard &member, const QString &into,
                                               std::stop_token stop) const;

    [[nodiscard]] Result<BatchId> edit(const MemberEdit &edit, std::stop_token stop) const;
    [[nodiscard]] Result<BatchId> merge(const MemberMerge &merge, std::stop_token stop) const;
    [[nodiscard]] Result<BatchId> undo(BatchId change, std::stop_token stop, Progress &progress) const;

private:
    template<typename T>
    [[nodiscard]] Result<T> ask(std::stop_token stop, const std::function<Result<T>(Session &)> &work) const;

    std::shared_ptr<Workbench> m_bench;
};

} // namespace martlet

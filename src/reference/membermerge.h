// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/decimal.h"
#include "reference/membercard.h"

#include <stop_token>

namespace martlet {

class Pool;

// Two customers, or two products, that are one: facts of `member` become `into`'s, and so do those that later
// files bring with its key.
struct MemberMerge
{
    Entity dimension = Entity::None;
    qint64 member = 0;
    qint64 into = 0;
    bool operator==(const MemberMerge &) const = default;
};

// What a merge would do, and why it cannot be done.
struct MergePreview
{
    MemberCard member, into;
    qint64 salesLines = 0, stockLevels = 0, events = 0; // that would move
    Money revenue;                                      // of those lines
    QString refusal;                                    // a sentence; empty: it can be done
};

[[nodiscard]] Result<MergePreview> mergePreview(Session &session, const FieldCipher &cipher,
                                                const MemberMerge &merge);

// Merges in one transaction; the batch undoBatch() takes back. The merged member keeps its row. Input with the
// preview's refusal. Blocks; run it on a task.
[[nodiscard]] Result<BatchId> mergeMembers(Pool &pool, const FieldCipher &cipher, const MemberMerge &merge,
                                           std::stop_token stop, const Clock &clock = SystemClock());

} // namespace martlet

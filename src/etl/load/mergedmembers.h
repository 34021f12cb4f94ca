// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "etl/recipe/feed.h"

#include <QString>

#include <unordered_map>
#include <vector>

namespace martlet {

class Session;

// The members of a dimension that were merged into others, in memory for one batch. They keep their rows and
// keys; facts with such a key are the survivor's.
class MergedMembers final
{
public:
    static bool isPossible(Entity entity) { return entity == Entity::Customer || entity == Entity::Product; }
    static QString table(Entity entity); // "customer_merges"

    [[nodiscard]] static Result<MergedMembers> read(Session &session, Entity entity);

    // Who stands for a member, and the merges that say so: a survivor may have been merged in its turn.
    struct Survivor
    {
        qint64 id = 0;
        std::vector<qint64> merges; // batches
    };
    // Nothing for a member that stands for itself.
    const Survivor *survivorOf(qint64 member) const;

private:
    std::unordered_map<qint64, Survivor> m_survivors;
};

} // namespace martlet

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "etl/recipe/feed.h"

#include <map>
#include <unordered_set>
#include <vector>

namespace martlet {

class Session;

// The distinct members and days a batch's facts point at. SQLite checks foreign keys row by row, which is more
// than half the cost of a large load (12.8 of 22.9 s of CPU for a million lines); instead the keys are looked
// up in memory before, and verify() asks the database once for each distinct one before the batch is committed.
class UsedKeys final
{
public:
    void add(Entity entity, qint64 member) { m_members[size_t(entity)].add(member); }
    void addDay(int day)
    {
        if (day != m_lastDay) // rows come sorted by day
            m_days.insert(m_lastDay = day);
    }
    // Integrity when something is pointed at that is not there.
    [[nodiscard]] Result<void> verify(Session &session) const;

private:
    class Ids
    {
    public:
        void add(qint64 id);
        std::vector<qint64> all() const;

    private:
        std::vector<bool> m_small; // by id
        std::unordered_set<qint64> m_others;
    };
    Ids m_members[6]; // by Entity
    std::unordered_set<int> m_days;
    int m_lastDay = 0;
};

// While it lives a SQLite writer does not check foreign keys; other sessions stay as they are. Begun and ended
// outside transactions.
class UncheckedKeys final
{
public:
    [[nodiscard]] static Result<UncheckedKeys> begin(Session &session);
    // Only where one of the feeds brings facts: the loads of dimensions leave the checking to the database.
    [[nodiscard]] static Result<UncheckedKeys> begin(Session &session, const std::vector<Feed> &feeds);
    UncheckedKeys(UncheckedKeys &&other) noexcept;
    UncheckedKeys &operator=(UncheckedKeys &&) = delete;
    ~UncheckedKeys();
    [[nodiscard]] Result<void> end();

private:
    explicit UncheckedKeys(Session *session)
        : m_session(session)
    {
    }
    Session *m_session; // null: it checks as ever
};

} // namespace martlet

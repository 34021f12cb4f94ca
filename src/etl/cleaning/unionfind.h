// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <numeric>
#include <vector>

namespace martlet {

// Numbers 0 … size-1 in groups that are joined pair by pair (Tarjan's disjoint sets).
class UnionFind final
{
public:
    explicit UnionFind(size_t size)
        : m_parents(size)
    {
        std::iota(m_parents.begin(), m_parents.end(), size_t(0));
    }

    // One of the group, the same for all of it.
    size_t find(size_t member)
    {
        while (m_parents[member] != member)
            member = m_parents[member] = m_parents[m_parents[member]];
        return member;
    }
    void join(size_t a, size_t b) { m_parents[find(b)] = find(a); }

private:
    std::vector<size_t> m_parents;
};

} // namespace martlet

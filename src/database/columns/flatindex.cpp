// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/columns/flatindex.h"

#include <algorithm>

namespace martlet {

namespace {

// Multiplication spreads upwards, so the upper half is taken (Knuth, The Art of Computer Programming 3, 6.4).
size_t placeOf(quint64 key, size_t mask)
{
    const auto spread = key * 0x9e3779b97f4a7c15ULL;
    return size_t((spread ^ (spread >> 32)) & mask);
}

} // namespace

void FlatIndex::clear()
{
    std::fill(m_numbers.begin(), m_numbers.end(), none);
    m_size = 0;
}

std::optional<quint32> FlatIndex::numberOf(quint64 key) const
{
    const auto given = [](quint32 number) { return number == none ? std::nullopt : std::optional(number); };
    if (m_isDirect)
        return key < m_numbers.size() ? given(m_numbers[key]) : std::nullopt;
    const auto mask = m_keys.size() - 1;
    auto at = placeOf(key, mask);
    while (m_numbers[at] != none && m_keys[at] != key)
        at = (at + 1) & mask;
    return given(m_numbers[at]);
}

std::pair<quint32, bool> FlatIndex::findHashed(quint64 key)
{
    const auto mask = m_keys.size() - 1;
    auto at = placeOf(key, mask);
    for (; m_numbers[at] != none; at = (at + 1) & mask) {
        if (m_keys[at] == key)
            return {m_numbers[at], false};
    }
    const auto number = quint32(m_size++);
    m_keys[at] = key;
    m_numbers[at] = number;
    if (m_size * 2 > m_keys.size())
        grow();
    return {number, true};
}

void FlatIndex::grow()
{
    auto keys = std::vector<quint64>(m_keys.size() * 2);
    auto numbers = std::vector<quint32>(keys.size(), none);
    const auto mask = keys.size() - 1;
    for (size_t from = 0; from < m_keys.size(); ++from) {
        if (m_numbers[from] == none)
            continue;
        auto at = placeOf(m_keys[from], mask);
        while (numbers[at] != none)
            at = (at + 1) & mask;
        keys[at] = m_keys[from];
        numbers[at] = m_numbers[from];
    }
    m_keys = std::move(keys);
    m_numbers = std::move(numbers);
}

} // namespace martlet

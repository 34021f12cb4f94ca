// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>
#include <vector>

namespace martlet {

// Numbers different keys in the order in which they are first seen. Keys below a bound that is known and not
// too large are looked up at their own place, others in a hash table with open addresses.
class FlatIndex final
{
public:
    static constexpr quint64 mostPlaces = quint64(1) << 22;

    explicit FlatIndex(quint64 bound) // all keys are below it; 0: any
        : m_isDirect(bound > 0 && bound <= mostPlaces)
        , m_numbers(m_isDirect ? bound : firstCells, none)
        , m_keys(m_isDirect ? 0 : firstCells)
    {
    }
    size_t size() const { return m_size; }
    // The key's number, and whether it is seen for the first time.
    std::pair<quint32, bool> find(quint64 key)
    {
        if (m_isDirect) {
            auto &number = m_numbers[key];
            const bool isNew = number == none;
            if (isNew)
                number = quint32(m_size++);
            return {number, isNew};
        }
        return findHashed(key);
    }
    // Of a key that was seen; else none.
    std::optional<quint32> numberOf(quint64 key) const;
    void clear();

private:
    static constexpr quint32 none = ~quint32(0);
    static constexpr size_t firstCells = 1024; // a power of two, as all later sizes
    std::pair<quint32, bool> findHashed(quint64 key);
    void grow();

    bool m_isDirect;
    std::vector<quint32> m_numbers;
    std::vector<quint64> m_keys;
    size_t m_size = 0;
};

} // namespace martlet

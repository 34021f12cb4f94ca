// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "etl/validate/typedrow.h"

#include <vector>

namespace martlet {

// Which keys of a file were seen, and in which line first. Keeps 96 bits of a key's hash, not the key: of eight
// million keys two differ and look the same once in 10^15 files. At most 256 MiB.
class SeenKeys final
{
public:
    static constexpr size_t mostKeys = 8'000'000;

    // The line that had the key before; 0: none had, and from now on this one has. Beyond mostKeys: isFull().
    qint64 firstLine(std::span<const TypedCell *const> key, qint64 line);
    bool isFull() const { return m_isFull; }

private:
    struct Slot
    {
        quint64 hash = 0;
        quint32 check = 0;
        quint32 line = 0; // 0: free; wraps in files of more than 2^32 lines
    };
    void grow();
    Slot &find(quint64 hash, quint32 check);

    std::vector<Slot> m_slots;
    size_t m_count = 0;
    bool m_isFull = false;
};

} // namespace martlet

// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/validate/seenkeys.h"

#include <cstring>

namespace martlet {

namespace {

constexpr size_t firstSlots = 1 << 10;

// Multiply and fold, as in wyhash by Wang Yi.
quint64 mixed(quint64 a, quint64 b)
{
    __extension__ using Wide = unsigned __int128;
    const Wide product = Wide(a) * b;
    return quint64(product) ^ quint64(product >> 64);
}

quint64 hashOf(const TypedCell &cell, quint64 seed)
{
    constexpr quint64 first = 0xa0761d6478bd642fULL, second = 0xe7037ed1a0b428dbULL;
    if (!cell.isText())
        return mixed(seed ^ first ^ quint64(cell.kind()), quint64(cell.number()) ^ second);
    const auto text = cell.text();
    quint64 hash = mixed(seed ^ first ^ quint64(text.size()), second);
    for (size_t at = 0; at < text.size(); at += sizeof(quint64)) {
        quint64 part = 0;
        std::memcpy(&part, text.data() + at, std::min(sizeof part, text.size() - at));
        hash = mixed(hash ^ part, second ^ at);
    }
    return hash;
}

} // namespace

qint64 SeenKeys::firstLine(std::span<const TypedCell *const> key, qint64 line)
{
    quint64 hash = 0x8ebc6af09c88c6e3ULL, check = 0x589965cc75374cc3ULL;
    for (const auto *cell : key) {
        hash = hashOf(*cell, hash);
        check = hashOf(*cell, check);
    }
    if (m_count * 2 >= m_slots.size())
        grow();
    auto &slot = find(hash, quint32(check));
    if (slot.line != 0)
        return slot.line;
    if (m_count == mostKeys) {
        m_isFull = true;
        return 0;
    }
    slot = {hash, quint32(check), quint32(line)};
    ++m_count;
    return 0;
}

void SeenKeys::grow()
{
    auto old = std::move(m_slots);
    m_slots = std::vector<Slot>(old.empty() ? firstSlots : old.size() * 2);
    for (const auto &slot : old)
        if (slot.line != 0)
            find(slot.hash, slot.check) = slot;
}

SeenKeys::Slot &SeenKeys::find(quint64 hash, quint32 check)
{
    const size_t mask = m_slots.size() - 1;
    for (size_t at = size_t(hash) & mask;; at = (at + 1) & mask) {
        auto &slot = m_slots[at];
        if (slot.line == 0 || (slot.hash == hash && slot.check == check))
            return slot;
    }
}

} // namespace martlet

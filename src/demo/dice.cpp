// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/dice.h"

#include <algorithm>
#include <bit>

namespace martlet::demo {

namespace {

quint64 splitMix(quint64 &state)
{
    quint64 z = (state += 0x9e3779b97f4a7c15ULL);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}

} // namespace

Dice::Dice(quint64 seed, quint64 stream)
{
    quint64 state = seed;
    state = splitMix(state) ^ (stream * 0xd1342543de82ef95ULL);
    for (quint64 &word : m_state)
        word = splitMix(state);
}

quint64 Dice::next()
{
    const quint64 result = std::rotl(m_state[1] * 5, 7) * 9;
    const quint64 shifted = m_state[1] << 17;
    m_state[2] ^= m_state[0];
    m_state[3] ^= m_state[1];
    m_state[1] ^= m_state[2];
    m_state[0] ^= m_state[3];
    m_state[2] ^= shifted;
    m_state[3] = std::rotl(m_state[3], 45);
    return result;
}

int Dice::below(int limit)
{
    return static_cast<int>(((next() >> 32) * static_cast<quint64>(limit)) >> 32);
}

int Dice::between(int low, int high)
{
    return low + below(high - low + 1);
}

bool Dice::chance(int millionths)
{
    return below(1'000'000) < millionths;
}

int Dice::pick(std::span<const int> running)
{
    const auto at = std::upper_bound(running.begin(), running.end(), below(running.back()));
    return static_cast<int>(at - running.begin());
}

} // namespace martlet::demo

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <span>

namespace martlet::demo {

// Random numbers that are the same on every machine: xoshiro256** 1.0, its state filled by SplitMix64, both
// after the published descriptions of D. Blackman and S. Vigna ("Scrambled linear pseudorandom number
// generators", 2018; prng.di.unimi.it). Each purpose has a stream of its own, so that one never shifts another.
class Dice final
{
public:
    Dice(quint64 seed, quint64 stream);

    quint64 next();
    int below(int limit);                   // 0 … limit - 1; limit > 0
    int between(int low, int high);         // both included
    bool chance(int millionths);            // of 1,000,000
    int pick(std::span<const int> running); // index into running sums, the last being the total

private:
    std::array<quint64, 4> m_state;
};

} // namespace martlet::demo

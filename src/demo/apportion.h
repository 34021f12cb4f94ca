// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <span>
#include <vector>

namespace martlet::demo {

__extension__ using Wide = __int128; // products of two 64-bit numbers

// a × b ÷ divisor over 128 bits, rounded down; divisor > 0.
qint64 scaled(qint64 a, qint64 b, qint64 divisor);

// Splits whole numbers by weights and never drifts: what rounding withholds today is paid out later, so that
// any run of splits stays within about one of its exact share. This is what keeps the planted figures exact.
class Apportion final
{
public:
    explicit Apportion(size_t parts)
        : m_credit(parts, 0)
        , m_counts(parts, 0)
    {
    }

    // Counts that add up to `whole`; valid until the next call.
    const std::vector<int> &split(int whole, std::span<const qint64> weights);
    int one(std::span<const qint64> weights); // the part that gets a single piece

private:
    void settle(int missing, std::span<const qint64> weights);

    std::vector<qint64> m_credit; // millionths
    std::vector<int> m_counts;
};

// How often something is due: fed with millionths, it hands out whole pieces.
class Drip final
{
public:
    int take(qint64 millionths);

private:
    qint64 m_credit = 500'000;
};

} // namespace martlet::demo

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <map>

namespace martlet {

// How often each value, or class of values, occurs in the rows of some loads.
class BucketCounts final
{
public:
    void add(const QString &bucket, qint64 count) { m_counts[bucket] += count; }
    void add(const BucketCounts &other);
    qint64 total() const;
    size_t size() const { return m_counts.size(); }
    const std::map<QString, qint64> &counts() const { return m_counts; }

    QString toJson() const;
    static BucketCounts fromJson(const QString &text);
    bool operator==(const BucketCounts &) const = default;

private:
    std::map<QString, qint64> m_counts;
};

// How far two distributions lie apart: the total variation distance, half the sum of the differences of the
// shares (Levin, Peres, Wilmer: Markov Chains and Mixing Times, proposition 4.2), in millionths; 0 are alike,
// 1,000,000 have nothing in common. Whole numbers throughout: each share is rounded once, to a millionth.
struct BucketDistance
{
    qint64 millionths = 0;
    QString moved;                        // the bucket whose share differs most
    qint64 movedBefore = 0, movedNow = 0; // its shares, in millionths
};
BucketDistance distance(const BucketCounts &before, const BucketCounts &now);

} // namespace martlet

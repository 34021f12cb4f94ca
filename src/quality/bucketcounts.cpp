// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/bucketcounts.h"

#include "base/decimal.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <numeric>
#include <set>

namespace martlet {

namespace {

constexpr qint64 million = 1'000'000;

qint64 shareOf(const BucketCounts &counts, const QString &bucket, qint64 total)
{
    const auto found = counts.counts().find(bucket);
    if (found == counts.counts().end() || total == 0)
        return 0;
    return decimal::multiplyDivide(found->second, million, total).value_or(0); // a share is at most a million
}

} // namespace

void BucketCounts::add(const BucketCounts &other)
{
    for (const auto &[bucket, count] : other.m_counts)
        add(bucket, count);
}

qint64 BucketCounts::total() const
{
    return std::accumulate(m_counts.begin(), m_counts.end(), qint64(0),
                           [](qint64 sum, const auto &entry) { return sum + entry.second; });
}

QString BucketCounts::toJson() const
{
    QJsonObject object;
    for (const auto &[bucket, count] : m_counts)
        object.insert(bucket, count);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

BucketCounts BucketCounts::fromJson(const QString &text)
{
    BucketCounts counts;
    const auto object = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto entry = object.begin(); entry != object.end(); ++entry)
        counts.add(entry.key(), entry.value().toInteger());
    return counts;
}

BucketDistance distance(const BucketCounts &before, const BucketCounts &now)
{
    std::set<QString> buckets;
    for (const auto *const side : {&before, &now}) {
        for (const auto &[bucket, count] : side->counts())
            buckets.insert(bucket);
    }
    const auto totalBefore = before.total(), totalNow = now.total();
    BucketDistance result;
    qint64 sum = 0, most = -1;
    for (const auto &bucket : buckets) {
        const auto was = shareOf(before, bucket, totalBefore), is = shareOf(now, bucket, totalNow);
        const auto apart = qAbs(is - was);
        sum += apart;
        if (apart > most) {
            most = apart;
            result.moved = bucket;
            result.movedBefore = was;
            result.movedNow = is;
        }
    }
    result.millionths = sum / 2;
    return result;
}

} // namespace martlet

// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/bucketcounts.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace martlet {

namespace {

BucketCounts counts(std::initializer_list<std::pair<QString, qint64>> entries)
{
    BucketCounts made;
    for (const auto &[bucket, count] : entries)
        made.add(bucket, count);
    return made;
}

} // namespace

class BucketCountsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameSharesAreNotApart();
    void nothingInCommonIsAWholeApart();
    void whatMovedMostIsNamed();
    void countsSurviveTheirJson();
    void largeCountsDoNotOverflow();
};

void BucketCountsTest::theSameSharesAreNotApart()
{
    QCOMPARE(distance(counts({{u"a"_s, 3}, {u"b"_s, 1}}), counts({{u"a"_s, 30}, {u"b"_s, 10}})).millionths, 0);
}

void BucketCountsTest::nothingInCommonIsAWholeApart()
{
    QCOMPARE(distance(counts({{u"a"_s, 7}}), counts({{u"b"_s, 2}})).millionths, 1'000'000);
}

void BucketCountsTest::whatMovedMostIsNamed()
{
    const auto apart = distance(counts({{u"a"_s, 50}, {u"b"_s, 30}, {u"c"_s, 20}}),
                                counts({{u"a"_s, 20}, {u"b"_s, 40}, {u"c"_s, 40}}));
    QCOMPARE(apart.millionths, 300'000); // (30 + 10 + 20) % / 2
    QCOMPARE(apart.moved, u"a"_s);
    QCOMPARE(apart.movedBefore, 500'000);
    QCOMPARE(apart.movedNow, 200'000);
}

void BucketCountsTest::countsSurviveTheirJson()
{
    const auto made = counts({{u"Gold"_s, 9'007'199'254'740'993}, {u"\"quoted\""_s, 1}});
    QCOMPARE(BucketCounts::fromJson(made.toJson()), made);
}

void BucketCountsTest::largeCountsDoNotOverflow()
{
    const qint64 many = 4'000'000'000'000'000'000;
    QCOMPARE(distance(counts({{u"a"_s, many}, {u"b"_s, many}}), counts({{u"a"_s, many}})).millionths, 500'000);
}

} // namespace martlet

QTEST_GUILESS_MAIN(martlet::BucketCountsTest)
#include "tst_bucketcounts.moc"

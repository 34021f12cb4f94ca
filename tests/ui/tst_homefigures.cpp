// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/tilefigures.h"
#include "ui/shell/jobs.h"
#include "ui/widgets/wording.h"

#include <QLocale>
#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 money = Money::one;

StoreMonth month(QDate first, qint64 store, qint64 revenue, qint64 receipts = 10, qint64 cost = 0)
{
    StoreMonth one;
    one.month = first;
    one.store = store;
    one.revenue = one.salesAmount = one.knownRevenue = revenue * money;
    one.receipts = receipts;
    one.cost = cost * money * 1000;
    return one;
}

} // namespace

// The measures of Home by their definitions, on shops small enough to add up by hand.
class HomeFiguresTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void twelveFullMonthsEndAtTheAsOfDay();
    void likeForLikeCountsOnlyWholeMonthsOfBothYears();
    void fewerThanThirteenMonthsCompareWithNothing();
    void marginLeavesLinesWithoutCostOut();
    void tilesSayWhatChanged();
    void sentenceComparesTheSameWeekdays();
    void wordsAreThoseOfTheLocale();
    void paceNeedsASecond();
};

void HomeFiguresTest::twelveFullMonthsEndAtTheAsOfDay()
{
    QCOMPARE(firstOfTwelveMonths(QDate(2025, 12, 31)), QDate(2025, 1, 1));
    QCOMPARE(firstOfTwelveMonths(QDate(2025, 12, 30)), QDate(2024, 12, 1));
    QCOMPARE(firstOfTwelveMonths(QDate(2024, 2, 29)), QDate(2023, 3, 1));
}

void HomeFiguresTest::likeForLikeCountsOnlyWholeMonthsOfBothYears()
{
    std::vector<StoreMonth> months;
    for (int i = 0; i < 12; ++i) {
        const QDate earlier = QDate(2024, 1, 1).addMonths(i), now = QDate(2025, 1, 1).addMonths(i);
        months.push_back(month(earlier, 1, 100));
        months.push_back(month(now, 1, 99));
        months.push_back(month(now, 2, 50)); // opened in 2025
        if (i >= 6)
            months.push_back(month(earlier, 3, 40)); // opened on 15 July 2024
        months.push_back(month(now, 3, 80));
    }
    const std::map<qint64, StoreLife> stores{
        {1, {QDate(2020, 1, 1), {}}}, {2, {QDate(2025, 1, 1), {}}}, {3, {QDate(2024, 7, 15), {}}}};
    const auto figures = figuresOf(months, stores, QDate(2025, 12, 31));
    // Store 1: 1,188 after 1,200; store 3 from August on: 400 after 200.
    QCOMPARE(*figures.likeForLike, 100.0 * (1188 + 400 - 1200 - 200) / (1200 + 200));
    QCOMPARE(figures.revenue, Money::fromWhole(12 * (99 + 50 + 80)));
    QCOMPARE(*figures.revenueBefore, Money::fromWhole(12 * 100 + 6 * 40));
    QVERIFY(!figures.likeForLikeBefore);
    QCOMPARE(figures.revenueCourse.size(), std::size_t(24));
}

void HomeFiguresTest::fewerThanThirteenMonthsCompareWithNothing()
{
    std::vector<StoreMonth> months;
    for (int i = 0; i < 12; ++i)
        months.push_back(month(QDate(2025, 1, 1).addMonths(i), 1, 100));
    const auto figures = figuresOf(months, {}, QDate(2025, 12, 31));
    QVERIFY(!figures.revenueBefore);
    QVERIFY(!likeForLikeTile(figures).missing.isEmpty());
    QVERIFY(revenueTile(figures).change.isEmpty());
}

void HomeFiguresTest::marginLeavesLinesWithoutCostOut()
{
    auto one = month(QDate(2025, 12, 1), 1, 200, 4, 60);
    one.knownRevenue = 100 * money;
    const auto figures = figuresOf({one}, {}, QDate(2025, 12, 31));
    QCOMPARE(*figures.marginRate, 40.0);
    QCOMPARE(*figures.basket, Money::fromWhole(50));
    one.cost = 0;
    QVERIFY(!marginTile(figuresOf({one}, {}, QDate(2025, 12, 31))).missing.isEmpty());
}

void HomeFiguresTest::tilesSayWhatChanged()
{
    HomeFigures figures;
    figures.from = QDate(2025, 1, 1);
    figures.to = QDate(2025, 12, 31);
    figures.revenue = Money::fromWhole(13'098'000);
    figures.revenueBefore = Money::fromWhole(12'704'000);
    figures.marginRate = 41.2;
    figures.marginRateBefore = 42.0;
    const auto revenue = revenueTile(figures);
    QCOMPARE(revenue.value + u'|' + revenue.unit, u"13.1|M"_s);
    QCOMPARE(revenue.change, u"3.1 %"_s);
    QCOMPARE(revenue.judgement, TileFigure::Judgement::Better);
    const auto margin = marginTile(figures);
    QCOMPARE(margin.value + u'|' + margin.unit, u"41.2|%"_s);
    QCOMPARE(margin.change, u"0.8 pt"_s);
    QVERIFY(!margin.isUp);
    QCOMPARE(margin.judgement, TileFigure::Judgement::Worse);
    QCOMPARE(margin.beside, u"was 42.0 %"_s);
}

void HomeFiguresTest::sentenceComparesTheSameWeekdays()
{
    LastDay day{QDate(2025, 12, 31), 49, 50, 41'200 * money, 40'000 * money};
    QCOMPARE(
        daySentence(day, u"#0f0"_s, u"#f00"_s),
        u"49 of 50 stores delivered. Revenue on 31 Dec was 41,200, <b style=\"color:#0f0\">+3.0 %</b> on the "
        "last four Wednesdays."_s);
    day.usualRevenue = 0;
    QCOMPARE(daySentence(day, {}, {}), u"49 of 50 stores delivered. Revenue on 31 Dec was 41,200."_s);
}

void HomeFiguresTest::wordsAreThoseOfTheLocale()
{
    QCOMPARE(wording::count(-1234567), u"−1,234,567"_s);
    QCOMPARE(wording::amount(Money::fromUnits(-412'005'049)), u"−41,200.50"_s);
    QCOMPARE(wording::amount(Money::fromUnits(9'995), 0), u"1"_s);
    QCOMPARE(wording::percent(-0.94, true), u"−0.9 %"_s);
    QCOMPARE(wording::percent(-0.02, true), u"0.0 %"_s);
    QCOMPARE(wording::bytes(21'400'000), u"21\u00a0MB"_s);
    QCOMPARE(wording::duration(std::chrono::milliseconds(1840)), u"1.8 s"_s);
    const QDateTime now(QDate(2026, 3, 2), QTime(12, 0));
    QCOMPARE(wording::ago(now.addSecs(-7300), now), u"2 h ago"_s);
    QCOMPARE(wording::ago(QDateTime(QDate(2026, 3, 1), QTime(17, 42)), now), u"yesterday, 17:42"_s);
    QCOMPARE(wording::ago(QDateTime(QDate(2025, 12, 28), QTime(9, 0)), now), u"28 Dec 2025"_s);
}

void HomeFiguresTest::paceNeedsASecond()
{
    Pace pace{{500, 1000, u"lines"_s, {}}, std::chrono::milliseconds(400)};
    QVERIFY(!pace.remaining());
    pace.elapsed = std::chrono::seconds(5);
    QCOMPARE(pace.remaining()->count(), 5000);
    QCOMPARE(*pace.share(), 0.5);
    QCOMPARE(pace.sentence(), u"500 of 1,000 lines"_s);
    QCOMPARE((Pace{{12'000'000, 67'000'000, u"bytes"_s, u"sales.csv"_s}, {}}).sentence(),
             u"sales.csv: 12\u00a0MB of 67\u00a0MB"_s);
}

QTEST_GUILESS_MAIN(HomeFiguresTest)
#include "tst_homefigures.moc"

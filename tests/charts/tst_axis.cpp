// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/axis.h"
#include "charts/decimation.h"

#include <QTest>

#include <cmath>

using namespace martlet;
using namespace Qt::StringLiterals;

namespace {

QString print(const Axis &axis)
{
    QStringList ticks;
    for (const double tick : axis.ticks)
        ticks += QString::number(tick);
    return u"%1 to %2: %3"_s.arg(axis.from).arg(axis.to).arg(ticks.join(u' '));
}

} // namespace

class TestAxis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ticksAreRoundAndAtMostFive_data()
    {
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<QString>("text");
        QTest::newRow("year") << 81.0 << 335.0 << u"0 to 400: 0 100 200 300 400"_s;
        QTest::newRow("full") << 0.0 << 400.0 << u"0 to 400: 0 100 200 300 400"_s;
        QTest::newRow("small") << 0.0 << 0.7 << u"0 to 0.8: 0 0.2 0.4 0.6 0.8"_s;
        QTest::newRow("both signs") << -17.0 << 36.0 << u"-20 to 40: -20 0 20 40"_s;
        QTest::newRow("nothing") << 0.0 << 0.0 << u"0 to 1: 0 0.25 0.5 0.75 1"_s;
    }

    void ticksAreRoundAndAtMostFive()
    {
        QFETCH(double, low);
        QFETCH(double, high);
        QFETCH(QString, text);
        QCOMPARE(print(valueAxis(low, high)), text);
    }

    void barsEndAtTheData()
    {
        QCOMPARE(print(valueAxis(0, 412.9, AxisEnd::Exact)), u"0 to 412.9: 0 100 200 300 400"_s);
    }

    void changesHaveZeroInTheMiddle()
    {
        QCOMPARE(print(changeAxis(-3.5, 3.5)), u"-4 to 4: -4 0 4"_s);
        QCOMPARE(print(changeAxis(0, 38)), u"0 to 40: 0 40"_s);
    }

    void decimationKeepsEverySpikeAndGap()
    {
        std::vector<QPointF> points;
        for (int i = 0; i < 1'000'000; ++i)
            points.emplace_back(i / 1000.0, i == 123'456 ? 1e6 : i == 777'777 ? std::nan("") : std::sin(i));
        const auto kept = decimated(points, 0, 1000);
        QVERIFY2(kept.size() <= 4 * 1000 + 8, qPrintable(QString::number(kept.size())));
        const auto highest =
            std::max_element(kept.begin(), kept.end(), [](auto a, auto b) { return a.y() < b.y(); });
        QCOMPARE(highest->y(), 1e6);
        QCOMPARE(std::count_if(kept.begin(), kept.end(), [](auto point) { return std::isnan(point.y()); }), 1);
        QCOMPARE(kept.front(), points.front());
        QCOMPARE(kept.back(), points.back());
        QVERIFY(std::is_sorted(kept.begin(), kept.end(), [](auto a, auto b) { return a.x() < b.x(); }));
    }

    void fewPointsStayAsTheyAre()
    {
        const std::vector<QPointF> points{{0, 1}, {1, 2}, {2, 0}};
        QCOMPARE(decimated(points, 0, 100), points);
    }
};

QTEST_GUILESS_MAIN(TestAxis)
#include "tst_axis.moc"

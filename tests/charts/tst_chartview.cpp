// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/charttip.h"
#include "charts/chartview.h"
#include "charts/plot.h"
#include "support/stores.h"

#include <QSignalSpy>
#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedKingdom);

} // namespace

class TestChartView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        const Stores stores = storeComparison();
        m_view = std::make_unique<ChartView>();
        m_view->setLocale(english);
        m_view->resize(904, 264);
        m_view->setContent(chartContent(stores.chart, *stores.rows, stores.columns, {}, english));
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        m_view->grab();
    }

    void theTipHasValueShareComparisonAndChange()
    {
        QCOMPARE(chartTip(m_view->content(), 6, english).text(),
                 u"Harbour Street\nRevenue 338,920\nShare 2.4\u00a0%\nLast year 345,600\nLFL % \u22121.9"_s);
    }

    void arrowKeysWalkTheMarks()
    {
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QCOMPARE(m_view->current(), 0);
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QTest::keyClick(m_view.get(), Qt::Key_Up);
        QTest::keyClick(m_view.get(), Qt::Key_Up);
        QCOMPARE(m_view->current(), 0);
        QVERIFY(m_view->accessibleDescription().startsWith(u"Market Square\nRevenue 412,900"));
        QTest::keyClick(m_view.get(), Qt::Key_End);
        QCOMPARE(m_view->current(), 9);
        QTest::keyClick(m_view.get(), Qt::Key_Escape);
        QCOMPARE(m_view->current(), -1);
    }

    void theMouseFindsTheSlotUnderIt()
    {
        QTest::mouseMove(m_view.get(), {400, 15 + 31 + 6 * 19 + 9});
        QCOMPARE(m_view->current(), 6);
        QSignalSpy activated(m_view.get(), &ChartView::rowActivated);
        QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, {400, 15 + 31 + 6 * 19 + 9});
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated.front().front().toLongLong(), 6);
        if (qEnvironmentVariableIsSet("MARTLET_PICTURES"))
            m_view->grab().save(qEnvironmentVariable("MARTLET_PICTURES") + u"/tip.png"_s);
    }

    void itSaysWhatItShows()
    {
        QVERIFY(m_view->accessibleDescription().contains(u"Highest: Market Square 412,900"));
    }

    void aLegendThatDoesNotFitGoesOnBelow()
    {
        ChartContent content;
        for (int i = 0; i < 8; ++i) {
            ChartSeries series;
            series.name = u"A name of some length %1"_s.arg(i);
            series.colour = i;
            content.series.push_back(series);
        }
        QImage image(400, 200, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        const ChartTheme theme;
        const ChartCanvas canvas{painter, content, theme, english};
        const auto below = paintLegend(canvas, QRectF(0, 0, 400, 200));
        painter.end();
        QVERIFY(below.top() >= 24 + 20);
        QCOMPARE(below.bottom(), 200);
        for (int i = 0; i < 8; ++i) {
            bool isThere = false;
            for (int y = 0; y < int(below.top()); ++y) {
                for (int x = 0; x < image.width() && !isThere; ++x)
                    isThere = image.pixelColor(x, y) == seriesColour(i);
            }
            QVERIFY2(isThere, qPrintable(content.series[size_t(i)].name));
        }
    }

private:
    std::unique_ptr<ChartView> m_view;
};

QTEST_MAIN(TestChartView)
#include "tst_chartview.moc"

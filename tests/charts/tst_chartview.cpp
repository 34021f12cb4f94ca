// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/charttip.h"
#include "charts/chartview.h"
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

private:
    std::unique_ptr<ChartView> m_view;
};

QTEST_MAIN(TestChartView)
#include "tst_chartview.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/plan/planview.h"

#include "ui/grid/resultgrid.h"
#include "ui/query/plan/findinglist.h"
#include "ui/query/plan/planmodel.h"
#include "ui/query/resultpane.h"
#include "ui/querydesk.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

namespace {

// As PostgreSQL measures it.
QueryExplanation timedExplanation()
{
    QueryExplanation explanation;
    explanation.engine = Engine::PostgreSql;
    explanation.isMeasured = true;
    PlanStep sort, scan;
    sort.operation = u"Sort"_s;
    sort.estimatedRows = 10;
    sort.actualRows = 100;
    sort.loops = 1;
    sort.ownMs = 1.5;
    sort.share = 0.25;
    scan.parent = 0;
    scan.depth = 1;
    scan.operation = u"Seq Scan"_s;
    scan.table = u"sales_lines"_s;
    scan.ownMs = 4.5;
    scan.share = 0.75;
    explanation.steps = {sort, scan};
    PlanFinding finding;
    finding.step = 1;
    finding.what = u"Reads all of it."_s;
    explanation.findings = {finding};
    return explanation;
}

} // namespace

// The Plan face of the Query page.
class TestPlanView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_desk = std::make_unique<QueryDesk>(); }
    void init() { m_desk->open(); }
    void cleanup() { m_desk->page.reset(); }

    void withoutAQuestionItSaysSo()
    {
        m_desk->page->result().setFace(ResultPane::Plan);
        QVERIFY(m_desk->page->plan().isVisible());
        QCOMPARE(m_desk->page->plan().steps().rowCount(), 0);
        QVERIFY(m_desk->page->isSettled());
    }

    void aQuestionIsExplainedWhenItsPlanIsSeen()
    {
        ask();
        QCOMPARE(m_desk->page->plan().steps().rowCount(), 0); // nobody has looked
        QTest::keyClick(m_desk->page.get(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(m_desk->page->plan().steps().rowCount() > 1);
        QTRY_VERIFY(m_desk->page->isSettled());
        QVERIFY(!m_desk->page->plan().findings().text().isEmpty());
        picture(*m_desk->page, u"query-plan-light"_s);
        QCOMPARE(namelessWidgets(*m_desk->page).join(u", "), QString());
        // Another question has another plan.
        const auto before = m_desk->page->plan().steps().rowCount();
        m_desk->page->setQuestion({.measures = {u"revenue"_s}});
        QTRY_VERIFY(m_desk->page->isSettled() && m_desk->page->plan().steps().rowCount() != before);
    }

    void theKeyboardStaysWithTheAnswer()
    {
        ask();
        auto &rows = m_desk->page->result().grid().view();
        rows.setFocus();
        QTest::keyClick(&rows, Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(m_desk->page->plan().isVisible());
        QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Faces of the answer"_s);
    }

    void indexesAreTriedOnDemand()
    {
        ask();
        m_desk->page->result().setFace(ResultPane::Plan);
        QTRY_VERIFY(m_desk->page->plan().steps().rowCount() > 1);
        const auto before = m_desk->page->plan().findings().text();
        press(u"Try indexes"_s);
        QTRY_VERIFY(m_desk->page->isSettled());
        QVERIFY(m_desk->page->plan().findings().text().size() > before.size());
    }

    void escapeStopsIt()
    {
        ask();
        m_desk->source->isHeld = true;
        m_desk->page->result().setFace(ResultPane::Plan);
        QTRY_VERIFY(m_desk->page->plan().isRunning());
        QTest::keyClick(m_desk->page.get(), Qt::Key_Escape);
        QVERIFY(!m_desk->page->plan().isRunning());
        m_desk->source->isHeld = false;
        press(u"Explain again"_s);
        QTRY_VERIFY(m_desk->page->plan().steps().rowCount() > 1);
    }

    void columnsWithoutAnythingAreLeftOut()
    {
        PlanModel model;
        const QAbstractItemModelTester tester(&model);
        model.setExplanation(timedExplanation());
        QStringList titles;
        for (int section = 0; section < model.columnCount(); ++section)
            titles += model.headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
        QCOMPARE(titles.join(u' '), u"Step Share of time Rows Expected Own time"_s);
        QCOMPARE(model.index(1, 0).data().toString(), u"Reads all of"_s);
        QCOMPARE(model.index(1, 0).data(Qt::ToolTipRole).toString(), u"Seq Scan"_s);
        const auto scan = model.index(1, 0);
        QCOMPARE(scan.data(PlanModel::DepthRole).toInt(), 1);
        QCOMPARE(scan.data(PlanModel::PlacesRole).toString(), u"1"_s);
        QCOMPARE(model.index(1, 1).data(PlanModel::ShareRole).toDouble(), 0.75);
    }

    void nothingIsHotInASmallPlan()
    {
        using Heat = PlanModel::Heat;
        PlanModel model;
        auto explanation = timedExplanation();
        const auto heats = [&](double elapsedMs) {
            explanation.elapsedMs = elapsedMs;
            model.setExplanation(explanation);
            return std::pair(Heat(model.index(0, 1).data(PlanModel::HeatRole).toInt()),
                             Heat(model.index(1, 1).data(PlanModel::HeatRole).toInt()));
        };
        QVERIFY(heats(900) == std::pair(Heat::Warm, Heat::Hot));
        QVERIFY(heats(6) == std::pair(Heat::None, Heat::None));
    }

private:
    void ask()
    {
        m_desk->page->setQuestion(
            {.measures = {u"revenue"_s}, .by = {u"product.category"_s, u"customer.customer_tier"_s}});
        QTRY_VERIFY(m_desk->page->isSettled());
    }

    void press(const QString &name)
    {
        for (auto *button : m_desk->page->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == name)
                return button->click();
        }
        QFAIL(qPrintable(name));
    }

    std::unique_ptr<QueryDesk> m_desk;
};

QTEST_MAIN(TestPlanView)
#include "tst_planview.moc"

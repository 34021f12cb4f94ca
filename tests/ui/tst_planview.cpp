// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/plan/planview.h"

#include "gui/picture.h"
#include "ui/demobench.h"
#include "ui/heldquestions.h"
#include "ui/query/plan/findinglist.h"
#include "ui/query/plan/planmodel.h"
#include "ui/query/querypage.h"
#include "ui/query/resultpane.h"
#include "ui/queryperson.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
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
    void initTestCase()
    {
        m_demo = std::make_unique<DemoBench>();
        m_source = std::make_shared<HeldQuestions>(questionsTo(m_demo->context().bench));
    }
    void init()
    {
        m_source->isHeld = false;
        m_page = std::make_unique<QueryPage>(m_source);
        m_page->resize(1232, 824);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QTRY_VERIFY(m_page->isSettled());
    }
    void cleanup() { m_page.reset(); }

    void withoutAQuestionItSaysSo()
    {
        m_page->result().setFace(ResultPane::Plan);
        QVERIFY(m_page->plan().isVisible());
        QCOMPARE(m_page->plan().steps().rowCount(), 0);
        QVERIFY(m_page->isSettled());
    }

    void aQuestionIsExplainedWhenItsPlanIsSeen()
    {
        ask();
        QCOMPARE(m_page->plan().steps().rowCount(), 0); // nobody has looked
        QTest::keyClick(m_page.get(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(m_page->plan().steps().rowCount() > 1);
        QTRY_VERIFY(m_page->isSettled());
        QVERIFY(!m_page->plan().findings().text().isEmpty());
        picture(*m_page, u"query-plan-light"_s);
        QCOMPARE(namelessWidgets(*m_page).join(u", "), QString());
        // Another question has another plan.
        const auto before = m_page->plan().steps().rowCount();
        m_page->setQuestion({.measures = {u"revenue"_s}});
        QTRY_VERIFY(m_page->isSettled() && m_page->plan().steps().rowCount() != before);
    }

    void indexesAreTriedOnDemand()
    {
        ask();
        m_page->result().setFace(ResultPane::Plan);
        QTRY_VERIFY(m_page->plan().steps().rowCount() > 1);
        const auto before = m_page->plan().findings().text();
        press(u"Try indexes"_s);
        QTRY_VERIFY(m_page->isSettled());
        QVERIFY(m_page->plan().findings().text().size() > before.size());
    }

    void escapeStopsIt()
    {
        ask();
        m_source->isHeld = true;
        m_page->result().setFace(ResultPane::Plan);
        QTRY_VERIFY(m_page->plan().isRunning());
        QTest::keyClick(m_page.get(), Qt::Key_Escape);
        QVERIFY(!m_page->plan().isRunning());
        m_source->isHeld = false;
        press(u"Explain again"_s);
        QTRY_VERIFY(m_page->plan().steps().rowCount() > 1);
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
        const auto scan = model.index(1, 0);
        QCOMPARE(scan.data(PlanModel::DepthRole).toInt(), 1);
        QCOMPARE(scan.data(PlanModel::PlacesRole).toString(), u"1"_s);
        QCOMPARE(model.index(1, 1).data(PlanModel::ShareRole).toDouble(), 0.75);
    }

private:
    void ask()
    {
        m_page->setQuestion(
            {.measures = {u"revenue"_s}, .by = {u"product.category"_s, u"customer.customer_tier"_s}});
        QTRY_VERIFY(m_page->isSettled());
    }

    void press(const QString &name)
    {
        for (auto *button : m_page->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == name)
                return button->click();
        }
        QFAIL(qPrintable(name));
    }

    std::unique_ptr<DemoBench> m_demo;
    std::shared_ptr<HeldQuestions> m_source;
    std::unique_ptr<QueryPage> m_page;
};

QTEST_MAIN(TestPlanView)
#include "tst_planview.moc"

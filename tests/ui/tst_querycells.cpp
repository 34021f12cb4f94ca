// SPDX-License-Identifier: GPL-3.0-or-later
// From a cell of the answer to its lines, and to the question that keeps or excludes it.
#include "charts/chartcontent.h"
#include "gui/picture.h"
#include "query/question/questionjson.h"
#include "ui/grid/resultgrid.h"
#include "ui/grid/selection.h"
#include "ui/grid/totalsrow.h"
#include "ui/query/questionsteps.h"
#include "ui/query/resultpane.h"
#include "ui/querydesk.h"
#include "ui/trace/celltracedialog.h"
#include "ui/trace/wherefromdialog.h"

#include <QClipboard>
#include <QMenu>
#include <QScopeGuard>
#include <QTabBar>
#include <QTableView>

using namespace martlet;
using namespace Qt::StringLiterals;

class TestQueryCells : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_desk = std::make_unique<QueryDesk>(); }
    void init() { m_desk->open(); }
    void cleanup() { m_desk->page.reset(); }

    void aCellLeadsToItsLinesByKey()
    {
        ask(R"({"version": 1, "measures": ["revenue", "margin_rate"], "by": ["product.category"], "totals": true,
                "where": {"field": "date.year", "is": 2025}, "sort": [{"by": "revenue", "descending": true}]})");
        go(0, 1);
        QTest::keyClick(&grid().view(), Qt::Key_R, Qt::ControlModifier);
        auto *dialog = traced();
        QVERIFY(dialog && dialog->trace());
        const auto &part = dialog->trace()->parts.front();
        QCOMPARE(dialog->trace()->value, grid().table().rows()->value(0, 1));
        QVERIFY(part.sums.front().agrees());
        QCOMPARE(dialog->grid().table().rowCount(), int(part.records.rows->rowCount()));
        QVERIFY(dialog->sentence().contains(u"together Revenue "));
        QVERIFY(dialog->facts().contains(u"Conditions: Year is 2025; Category is "));
        picture(*dialog, u"cell-records-light"_s);
        dialog->findChild<QTabBar *>()->setCurrentIndex(CellTraceDialog::WhereFrom);
        picture(*dialog, u"cell-wherefrom-light"_s);
        QCOMPARE(namelessWidgets(*dialog).join(u", "), QString());
        delete dialog;
    }

    void aLineLeadsOnToItsFile()
    {
        ask(R"({"version": 1, "measures": ["revenue"], "by": ["store.store_name"]})");
        go(0, 1);
        trigger(u"See records"_s);
        auto *dialog = traced();
        QVERIFY(dialog && dialog->trace());
        dialog->grid().view().setCurrentIndex(dialog->grid().shown().index(0, 0));
        QTest::keyClick(&dialog->grid().view(), Qt::Key_F10, Qt::ShiftModifier);
        auto *menu = dialog->grid().findChild<QMenu *>();
        QVERIFY(menu);
        auto *action = menu->findChild<QAction *>(u"whereFrom"_s);
        QVERIFY(action);
        action->trigger();
        menu->close();
        QVERIFY(dialog->grid().findChild<WhereFromDialog *>());
        delete dialog;
    }

    void aRateHasTheLinesOfItsParts()
    {
        ask(R"({"version": 1, "measures": ["sell_through"], "by": ["product.category"],
                "period": {"from": "2025-10-01", "to": "2025-12-31"}})");
        go(0, 1);
        trigger(u"Where from"_s);
        auto *dialog = traced();
        QVERIFY(dialog && dialog->trace());
        QCOMPARE(dialog->trace()->parts.size(), size_t(3));
        QVERIFY(dialog->facts().contains(u"Sell-through is Units sold ÷ Units available in percent"));
        QVERIFY(dialog->facts().contains(u"it is never added up over time"));
        const auto tabs = dialog->findChildren<QTabBar *>();
        QCOMPARE(tabs.back()->count(), 3);
        dialog->findChildren<QTabBar *>().front()->setCurrentIndex(CellTraceDialog::Records);
        picture(*dialog, u"cell-parts-light"_s);
        QApplication::clipboard()->clear();
        delete dialog;
    }

    void theTotalIsTracedToo()
    {
        ask(R"({"version": 1, "measures": ["revenue"], "by": ["product.category"], "totals": true})");
        go(0, 1);
        trigger(u"See records of the total"_s);
        auto *dialog = traced();
        QVERIFY(dialog && dialog->trace());
        QCOMPARE(dialog->trace()->value, m_desk->page->result().answer()->shown.totals[1]);
        QVERIFY(dialog->facts().contains(u"the total over everything"));
        delete dialog;
        Q_EMIT grid().totals().customContextMenuRequested({grid().totals().width() - 20, 5});
        QVERIFY(qobject_cast<QMenu *>(QApplication::activePopupWidget()));
        QApplication::activePopupWidget()->close();
    }

    void aMemberIsKeptOrExcludedAndThatIsAStep()
    {
        const QByteArray json =
            R"({"version": 1, "measures": ["revenue"], "by": ["product.category", "date.year"]})";
        ask(json);
        const auto category = toText(grid().table().rows()->value(0, 0));
        const auto year = toText(grid().table().rows()->value(0, 1));
        const auto before = m_desk->page->history().question();
        go(0, 0);
        trigger(u"Keep only this"_s);
        auto expected = before;
        expected.where = {.kind = Filter::Kind::All, .parts = {steps::isOf(u"product.category"_s, category)}};
        QVERIFY(m_desk->person->shows(expected));
        QCOMPARE(m_desk->page->history().edits().undoText(), u"Keep only Category is %1"_s.arg(category));
        m_desk->page->history().edits().undo();
        QVERIFY(m_desk->person->shows(before));
        go(0, 2);
        trigger(u"Exclude this"_s);
        expected.where.parts = {{.kind = Filter::Kind::Not,
                                 .parts = {{.kind = Filter::Kind::All,
                                            .parts = {steps::isOf(u"product.category"_s, category),
                                                      steps::isOf(u"date.year"_s, year)}}}}};
        QVERIFY(m_desk->person->shows(expected));
    }

    void othersAreTracedAndNotKept()
    {
        ask(R"({"version": 1, "measures": ["revenue"], "by": ["product.brand"],
                "top": {"count": 2, "of": "product.brand", "by": "revenue"}})");
        const int last = int(grid().table().rows()->rowCount()) - 1;
        go(last, 0);
        QTest::keyClick(&grid().view(), Qt::Key_F10, Qt::ShiftModifier);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        for (const auto *action : menu->actions()) {
            if (action->text() == u"Keep only this")
                QVERIFY(!action->isEnabled());
        }
        menu->close();
        QTest::keyClick(&grid().view(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        auto *dialog = traced();
        QVERIFY(dialog && dialog->trace());
        QVERIFY(dialog->facts().contains(u"none of the 2 best member"));
        delete dialog;
    }

    void daysOfATraceAreWrittenAsTheLocaleDoes()
    {
        const auto back = qScopeGuard([before = QLocale()] { QLocale::setDefault(before); });
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        ask(R"({"version": 1, "measures": ["revenue"], "by": ["product.category"],
                "period": {"from": "2025-01-01", "to": "2025-12-31"}})");
        go(0, 1);
        QTest::keyClick(&grid().view(), Qt::Key_R, Qt::ControlModifier);
        auto *dialog = traced();
        QVERIFY(dialog && dialog->trace());
        QVERIFY2(dialog->facts().contains(u"–31 Dez"), qPrintable(dialog->facts()));
        delete dialog;
    }

    void onlyCountsThatAddUpAreAdded_data()
    {
        QTest::addColumn<QString>("measure");
        QTest::addColumn<QString>("dimension");
        QTest::addColumn<bool>("adds");
        QTest::newRow("amounts") << u"revenue"_s << u"product.category"_s << true;
        QTest::newRow("customers buy many products") << u"customers"_s << u"product.category"_s << false;
        QTest::newRow("receipts have many products") << u"receipts"_s << u"product.category"_s << false;
        QTest::newRow("receipts have one shop") << u"receipts"_s << u"store.store_name"_s << true;
        QTest::newRow("stock of products") << u"stock"_s << u"product.category"_s << true;
        QTest::newRow("stock of months") << u"stock"_s << u"date.month"_s << false;
        QTest::newRow("averages") << u"average_basket"_s << u"store.store_name"_s << false;
    }
    void onlyCountsThatAddUpAreAdded()
    {
        QFETCH(QString, measure);
        QFETCH(QString, dimension);
        const Question question{.measures = {measure}, .by = {dimension}};
        m_desk->page->setQuestion(question);
        QVERIFY(m_desk->person->shows(question));
        auto &result = m_desk->page->result();
        QTEST(result.columns().back().addsUp && isAdditive(result.columns().back()), "adds");
        auto &view = result.grid().view();
        view.selectAll();
        const auto sum = selectionSum(view.selectionModel()->selection(),
                                      static_cast<const SortedResult &>(*view.model()), 1);
        QTEST(!sum.sum.isEmpty(), "adds");
    }

private:
    ResultGrid &grid() { return m_desk->page->result().grid(); }

    void ask(const QByteArray &json)
    {
        const auto question = questionFromJson(json, u"test"_s);
        QVERIFY(question);
        m_desk->page->setQuestion(*question);
        QVERIFY(m_desk->person->shows(*question));
    }

    void go(int row, int column)
    {
        grid().view().setFocus();
        grid().view().setCurrentIndex(grid().shown().index(row, column));
    }

    // By the menu of the current cell.
    void trigger(const QString &words)
    {
        QTest::keyClick(&grid().view(), Qt::Key_F10, Qt::ShiftModifier);
        QueryPerson::trigger(words);
    }

    CellTraceDialog *traced()
    {
        auto *dialog = m_desk->page->findChild<CellTraceDialog *>();
        return dialog && QTest::qWaitFor([&] { return dialog->isSettled(); }, 20'000) ? dialog : nullptr;
    }

    std::unique_ptr<QueryDesk> m_desk;
};

QTEST_MAIN(TestQueryCells)
#include "tst_querycells.moc"

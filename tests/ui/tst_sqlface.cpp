// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/sql/sqlface.h"

#include "ui/grid/resultgrid.h"
#include "ui/query/chiprow.h"
#include "ui/query/conditionpopup.h"
#include "ui/query/fieldlist.h"
#include "ui/query/joinedon.h"
#include "ui/query/plan/planmodel.h"
#include "ui/query/plan/planview.h"
#include "ui/query/questionchip.h"
#include "ui/query/questioncolumns.h"
#include "ui/query/resultpane.h"
#include "ui/query/sql/historypopup.h"
#include "ui/query/sql/parameterform.h"
#include "ui/query/sql/resulttabs.h"
#include "ui/query/sql/sqleditor.h"
#include "ui/query/sqlpane.h"
#include "ui/query/stepspane.h"
#include "ui/querydesk.h"
#include "ui/reports/reportnotice.h"
#include "ui/widgets/searchbox.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

// SQL by hand on the Query page.
class TestSqlFace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_desk = std::make_unique<QueryDesk>(); }
    void init()
    {
        m_desk->open();
        m_desk->page->setSql(true);
    }
    void cleanup() { m_desk->page.reset(); }

    void theStatementAtTheCaretRuns()
    {
        face().editor().setText(
            u"SELECT 1 AS one;\n\nSELECT store_name FROM dim_stores ORDER BY store_name LIMIT 3"_s);
        run();
        QCOMPARE(rows(), 3);
        QCOMPARE(face().results().answer()->rows->column(0).name, u"store_name"_s);
        face().editor().setCaret(3);
        run();
        QCOMPARE(rows(), 1);
        // A selection goes before the caret.
        const auto text = face().editor().text();
        face().editor().select({text.indexOf(u"SELECT store"), 34});
        run();
        QVERIFY(rows() > 3);
        picture(*m_desk->page, u"query-sql-light"_s);
        QCOMPARE(namelessWidgets(*m_desk->page).join(u", "), QString());
    }

    void aStatementBecomesSteps()
    {
        face().editor().setText(
            u"SELECT city, SUM(total_amount) FROM sales_fact JOIN dim_stores USING (store_id) GROUP BY city"_s);
        m_desk->person->click(u"To steps"_s);
        QVERIFY(!m_desk->page->isSql());
        QCOMPARE(m_desk->page->history().question(),
                 (Question{.measures = {u"revenue"_s}, .by = {u"store.city"_s}}));
        m_desk->page->setSql(true);
        face().editor().setText(u"SELECT SUM(closing_stock) FROM inventory_fact"_s);
        m_desk->person->click(u"To steps"_s);
        QVERIFY(m_desk->page->isSql());
        QCOMPARE(face().editor().underlined(), (SqlPlace{7, 18}));
        QVERIFY(face().notice().sentence().contains(u"This does not become steps."_s));
    }

    // The steps stand around it: its columns are the fields, conditions and the chart work as ever.
    void aStatementIsAStepOfItsOwn()
    {
        face().editor().setText(u"SELECT city, opening_date, store_id * 1.5 AS weight,\n"
                                "  ROW_NUMBER() OVER (ORDER BY store_id) AS place\n"
                                "FROM dim_stores WHERE store_id >= :least"_s);
        face().parameters().setValue(u"least"_s, u"1"_s);
        m_desk->person->click(u"To steps"_s);
        QVERIFY(m_desk->page->isSql());
        m_desk->page->fields().search().setText(u"revenue"_s); // of other fields than those that come
        m_desk->person->click(u"As a step of its own"_s);
        QTRY_VERIFY(!m_desk->page->isSql());
        auto question = m_desk->page->history().question();
        QCOMPARE(m_desk->page->fields().search().text(), QString());
        QCOMPARE(question.over, u"mine"_s);
        QCOMPARE(question.measures, QStringList{u"weight.sum"_s});
        QCOMPARE(question.by, QStringList{u"city"_s});
        QVERIFY(m_desk->person->shows(question));
        // It is called what it is, not what it is named inside.
        QStringList words;
        for (const auto *chip : m_desk->person->row(u"further"_s)->chips())
            words += chip->accessibleName();
        QVERIFY2(words.contains(u"counted over your statement"_s), qPrintable(words.join(u", ")));
        for (const auto *label : m_desk->page->steps().joined().findChildren<QLabel *>())
            words += label->text();
        QVERIFY(words.contains(u"your statement"_s));
        QVERIFY2(!words.join(u' ').contains(u"mine"), qPrintable(words.join(u", ")));
        m_desk->person->add(u"Rows"_s);
        m_desk->person->condition(u"city"_s, [&](ConditionPopup &popup) {
            QueryPerson::compareBy(popup, u"is not empty"_s);
            QueryPerson::use(popup);
        });
        question.measures += u"rows"_s;
        question.where = {.parts = {{.kind = Filter::Kind::Not,
                                     .parts = {{.kind = Filter::Kind::Empty, .field = u"city"_s}}}}};
        QVERIFY(m_desk->person->shows(question));
        const auto members = membersOf(*m_desk->source, question, u"city"_s, {});
        QVERIFY(members && members->size() > 1);
        m_desk->page->result().setFace(ResultPane::Chart);
        picture(*m_desk->page, u"query-sql-step-light"_s);
        const auto kind = [this] {
            const auto &result = m_desk->page->result();
            return QuestionChart(result.answer()->plan, m_desk->source->model(), result.columns()).spec().kind;
        };
        QCOMPARE(kind(), ChartSpec::Kind::Bar);
        question.by = {u"opening_date"_s};
        m_desk->page->setQuestion(question);
        QVERIFY(m_desk->person->shows(question));
        QCOMPARE(kind(), ChartSpec::Kind::Line); // days are time, whoever's they are
        m_desk->page->setQuestion({.measures = {u"revenue"_s}, .by = {u"store.country"_s}});
        QVERIFY(m_desk->person->shows(m_desk->page->history().question()));
    }

    void whatIsNoSelectIsNoStep()
    {
        face().editor().setText(u"DELETE FROM dim_stores"_s);
        m_desk->person->click(u"To steps"_s);
        m_desk->person->click(u"As a step of its own"_s);
        QTRY_VERIFY(m_desk->page->isSettled());
        QVERIFY(m_desk->page->isSql());
        QVERIFY(face().notice().sentence().startsWith(u"Only a SELECT"));
    }

    void parametersHaveAForm()
    {
        face().editor().setText(u"SELECT store_id FROM dim_stores WHERE store_id = :store"_s);
        QCOMPARE(face().parameters().names(), QStringList{u"store"_s});
        QVERIFY(face().parameters().isVisible());
        run();
        QCOMPARE(rows(), 0); // NULL
        face().parameters().setValue(u"store"_s, u"1"_s);
        run();
        QCOMPARE(rows(), 1);
        face().editor().setText(u"SELECT 1"_s);
        QVERIFY(face().parameters().isHidden());
    }

    void aMisspeltNameIsUnderlinedAndMended()
    {
        face().editor().setText(u"SELECT 1;\nSELECT store_nam FROM dim_stores"_s);
        run();
        QVERIFY(face().notice().isVisible());
        QVERIFY2(face().notice().sentence().endsWith(u"Did you mean “store_name”?"_s),
                 qPrintable(face().notice().sentence()));
        const auto place = face().editor().underlined();
        QCOMPARE(face().editor().text().mid(place.from, place.length), u"store_nam"_s);
        picture(*m_desk->page, u"query-sql-fault-light"_s);
        press(u"Use “store_name”"_s);
        QTRY_VERIFY(m_desk->page->isSettled());
        QVERIFY(isInEditor());
        QCOMPARE(face().editor().text(), u"SELECT 1;\nSELECT store_name FROM dim_stores"_s);
        QVERIFY(rows() > 1);
        QCOMPARE(face().editor().underlined().length, 0);
    }

    void nothingCanBeWritten()
    {
        face().editor().setText(u"DELETE FROM sales_lines"_s);
        run();
        QVERIFY(face().notice().isVisible());
        face().editor().setText(u"SELECT COUNT(*) AS n FROM sales_lines"_s);
        run();
        QVERIFY(face().results().answer()->rows->number(0, 0) > 1000);
    }

    void aLongAnswerIsCutAndSaysSo()
    {
        face().editor().setText(
            u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000) "
            "SELECT i FROM n"_s);
        run();
        QCOMPARE(rows(), SqlFace::mostRows);
        QVERIFY(face().results().answer()->cut);
    }

    void resultsArePinned()
    {
        face().editor().setText(u"SELECT 1 AS a"_s);
        run();
        press(u"Pin"_s);
        face().editor().setText(u"SELECT 2 AS b"_s);
        run();
        QCOMPARE(face().results().count(), 2);
        face().results().tabs().setCurrentIndex(0);
        QCOMPARE(face().results().answer()->rows->number(0, 0), 1);
        run();
        QCOMPARE(face().results().count(), 2);
    }

    void namesAreCompletedAsOneTypes()
    {
        auto &editor = face().editor();
        editor.setText({});
        editor.setFocus();
        for (const auto key : u"SELECT store_n"_s)
            QTest::keyClick(QApplication::focusWidget(), key.toLatin1());
        QVERIFY2(editor.offered().join(u' ').contains(u"store_name"), qPrintable(editor.offered().join(u' ')));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(editor.text(), u"SELECT store_name"_s);
        // A whole word is left alone: Enter begins a line.
        editor.setText({});
        for (const auto key : u"SELECT store_name"_s)
            QTest::keyClick(QApplication::focusWidget(), key.toLatin1());
        QVERIFY(editor.offered().isEmpty());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(editor.text(), u"SELECT store_name\n"_s);
    }

    void keysWorkInTheEditor()
    {
        auto &editor = face().editor();
        editor.setText(u"select a, b from t where a = 1 group by a, b"_s);
        editor.setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY2(editor.text().contains(u'\n'), qPrintable(editor.text()));
        // What is typed over a selection is no selection.
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
        for (const auto key : u"SELECT 1"_s)
            QTest::keyClick(QApplication::focusWidget(), key.toLatin1());
        QCOMPARE(editor.chosen().length, 8);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(face().plan().isVisible() && m_desk->page->isSettled());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F5);
        QTRY_VERIFY(face().results().isVisible() && m_desk->page->isSettled());
        QVERIFY(isInEditor());
        editor.setText(u"SELECT store_n"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space, Qt::ControlModifier);
        QVERIFY(!editor.offered().isEmpty());
    }

    void statementsAreLaidOut()
    {
        face().editor().setText(u"select 1; select a, b from t where a = 1 group by a, b"_s);
        face().editor().layOut();
        const auto text = face().editor().text();
        QVERIFY(text.startsWith(u"select 1; "_s));
        QVERIFY(text.contains(u'\n'));
    }

    void whatWasRunIsFoundAgain()
    {
        face().editor().setText(u"SELECT 'findable' AS x"_s);
        run();
        face().editor().setText(u"SELECT 2"_s);
        run();
        QTest::keyClick(m_desk->page.get(), Qt::Key_H, Qt::ControlModifier);
        auto *popup = openPopup<HistoryPopup>();
        if (!popup) { // the shortcut belongs to the face
            QTest::keyClick(&face(), Qt::Key_H, Qt::ControlModifier);
            popup = openPopup<HistoryPopup>();
        }
        QVERIFY(popup);
        QTRY_VERIFY(popup->view().model()->rowCount() >= 2);
        popup->search().setText(u"findable"_s);
        QCOMPARE(popup->view().model()->rowCount(), 1);
        picture(*popup, u"query-sql-history-light"_s);
        QTest::keyClick(&popup->search(), Qt::Key_Return);
        QVERIFY(face().editor().text().endsWith(u"SELECT 'findable' AS x"_s));
    }

    void aQuestionIsEditedAsSql()
    {
        m_desk->page->setSql(false);
        m_desk->page->setQuestion({.measures = {u"revenue"_s}, .by = {u"store.country"_s}});
        QTRY_VERIFY(m_desk->page->isSettled());
        const auto steps = m_desk->page->result().answer()->shown.answer.rows->rowCount();
        press(u"Edit as SQL"_s);
        QVERIFY(m_desk->page->isSql());
        run();
        QCOMPARE(rows(), steps);
        QVERIFY(face().editor().text().startsWith(u"-- In whole units of 0.0001: revenue."_s));
    }

    void escapeStopsAStatement()
    {
        face().editor().setText(u"SELECT 1"_s);
        m_desk->source->isHeld = true;
        face().run();
        QVERIFY(face().isRunning());
        face().editor().setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!face().isRunning());
        m_desk->source->isHeld = false;
    }

    void tabIndentsAndBehindEscapeGoesOn()
    {
        face().editor().setText({});
        face().editor().setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(isInEditor());
        QCOMPARE(face().editor().text(), u"    "_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Home); // any other key takes it back
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(isInEditor());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(!isInEditor());
        auto *const follows = qobject_cast<QPushButton *>(QApplication::focusWidget());
        QVERIFY(follows && follows->text().startsWith(u"Run"_s));
        QTest::keyClick(follows, Qt::Key_Backtab, Qt::ShiftModifier);
        QVERIFY(isInEditor());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab); // once only
        QVERIFY(isInEditor());
    }

    void arrowKeysOnTheTabsStayOnThem()
    {
        auto &page = *m_desk->page;
        page.setTables(false);
        auto *const steps = &page.steps().faces();
        steps->setFocus();
        QTest::keyClick(steps, Qt::Key_Right);
        QCOMPARE(page.steps().face(), StepsPane::Face::Tables);
        QCOMPARE(QApplication::focusWidget(), steps);
        QTest::keyClick(steps, Qt::Key_Right);
        QVERIFY(page.isSql());
        QCOMPARE(QApplication::focusWidget(), &face().faces());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
        QVERIFY(!page.isSql());
        QCOMPARE(QApplication::focusWidget(), steps);
        QTest::mouseClick(steps, Qt::LeftButton, {}, steps->tabRect(2).center());
        QVERIFY(page.isSql());
        QVERIFY(isInEditor());
    }

    void theKeyboardComesBackFromRowsThatGo()
    {
        face().editor().setText(u"SELECT 1 AS a"_s);
        run();
        face().results().findChild<ResultGrid *>()->view().setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(face().plan().isVisible() && m_desk->page->isSettled());
        QVERIFY(isInEditor());
    }

    void aStatementIsExplained()
    {
        face().editor().setText(u"SELECT COUNT(*) FROM sales_lines WHERE employee_id = :who"_s);
        face().parameters().setValue(u"who"_s, u"3"_s);
        face().explain();
        QTRY_VERIFY(face().plan().steps().rowCount() > 0);
        QTRY_VERIFY(m_desk->page->isSettled());
    }

private:
    SqlFace &face() { return m_desk->page->sql(); }
    void run()
    {
        QTest::keyClick(m_desk->page.get(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(m_desk->page->isSettled());
    }
    bool isInEditor() { return face().editor().isAncestorOf(QApplication::focusWidget()); }
    qint64 rows() { return face().results().answer() ? face().results().answer()->rows->rowCount() : -1; }
    void press(const QString &name)
    {
        for (auto *button : m_desk->page->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == name)
                return QTest::mouseClick(button, Qt::LeftButton);
        }
        QFAIL(qPrintable(name));
    }

    std::unique_ptr<QueryDesk> m_desk;
};

QTEST_MAIN(TestSqlFace)
#include "tst_sqlface.moc"

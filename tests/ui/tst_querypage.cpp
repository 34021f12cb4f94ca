// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/picture.h"
#include "query/question/questionjson.h"
#include "ui/grid/resultgrid.h"
#include "ui/query/chiprow.h"
#include "ui/query/conditionpopup.h"
#include "ui/query/conditiontree.h"
#include "ui/query/examplequestions.h"
#include "ui/query/fieldlist.h"
#include "ui/query/haspopup.h"
#include "ui/query/questionchip.h"
#include "ui/query/resultpane.h"
#include "ui/query/sqlpane.h"
#include "ui/query/stepspane.h"
#include "ui/query/valuelist.h"
#include "ui/querydesk.h"
#include "ui/widgets/searchbox.h"
#include "ui/widgets/tip.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QToolTip>
#include <QTreeView>

using namespace martlet;
using namespace Qt::StringLiterals;

class TestQueryPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_desk = std::make_unique<QueryDesk>(); }
    void init() { m_desk->open(); }
    void cleanup() { m_desk->page.reset(); }

    void beginsWithExamplesOneClickAway()
    {
        QCOMPARE(m_desk->page->result().place(), ResultPane::Place::Examples);
        QCOMPARE(exampleQuestions(m_desk->source->model()).size(), size_t(3));
        picture(*m_desk->page, u"query-examples-light"_s);
        QCOMPARE(namelessWidgets(*m_desk->page).join(u", "), QString());
        for (const auto &example : exampleQuestions(m_desk->source->model())) {
            m_desk->page->setQuestion({});
            m_desk->person->click(example.title);
            QVERIFY(m_desk->person->shows(example));
            QVERIFY(m_desk->page->result().grid().view().hasFocus()); // the button that was pressed is gone
        }
        picture(*m_desk->page, u"query-stock-light"_s);
    }

    void fieldsAreFoundAndAddedByKey()
    {
        m_desk->person->add(u"revenue"_s);
        m_desk->person->add(u"categ"_s);
        m_desk->person->add(u"units sold"_s);
        QVERIFY(m_desk->person->shows(
            R"({"version": 1, "measures": ["revenue", "units_sold"], "by": ["product.category"]})"));
        QVERIFY(m_desk->page->result().grainSentence().startsWith(u"One row per category · "_s));
        QVERIFY(m_desk->page->result().sql().text().contains(u"category"));
        auto *by = m_desk->person->row(u"by"_s), *show = m_desk->person->row(u"show"_s);
        QCOMPARE(by->chips().size(), size_t(1));
        // Reorder with Ctrl and an arrow, then take one away by key.
        show->chips()[0]->setFocus();
        QTest::keyClick(show->chips()[0], Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(m_desk->page->history().question().measures, (QStringList{u"units_sold"_s, u"revenue"_s}));
        QVERIFY(show->chips()[1]->hasFocus());
        QTest::keyClick(show->chips()[0], Qt::Key_Delete);
        QVERIFY(
            m_desk->person->shows(R"({"version": 1, "measures": ["revenue"], "by": ["product.category"]})"));
        m_desk->page->find();
        QTest::keyClick(&m_desk->page->fields().search(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(m_desk->person->shows(
            R"({"version": 1, "measures": ["units_sold", "revenue"], "by": ["product.category"]})"));
        QTest::keyClick(m_desk->page.get(), Qt::Key_Y, Qt::ControlModifier);
        QVERIFY(
            m_desk->person->shows(R"({"version": 1, "measures": ["revenue"], "by": ["product.category"]})"));
    }

    void aSearchLeavesTheSectionsAsTheyWere()
    {
        auto &list = m_desk->page->fields();
        const auto open = [&] {
            QStringList titles;
            const auto *const model = list.view().model();
            for (int row = 0; row < model->rowCount(); ++row) {
                if (list.view().isExpanded(model->index(row, 0)))
                    titles += model->index(row, 0).data().toString();
            }
            return titles;
        };
        list.view().collapse(list.view().model()->index(1, 0));
        const auto before = open();
        QVERIFY(!before.isEmpty());
        QTest::keyClicks(&list.search(), u"nosuchfield"_s);
        QCOMPARE(list.view().model()->rowCount(), 0);
        const auto said = [&] {
            QStringList shown;
            for (const auto *label : list.findChildren<QLabel *>())
                shown += label->isVisible() ? label->text() : QString();
            return shown;
        };
        QVERIFY(said().contains(u"Nothing is called “nosuchfield”."_s));
        QTest::keyClick(&list.search(), Qt::Key_Escape);
        QVERIFY(!said().contains(u"Nothing is called “nosuchfield”."_s));
        QCOMPARE(open(), before);
        QTest::keyClicks(&list.search(), u"e"_s);
        list.search().clear();
        QCOMPARE(open(), before);
    }

    void textsHaveTheRoomTheyNeed()
    {
        QWidgetList wrapped;
        for (auto *label : m_desk->page->findChildren<QLabel *>()) {
            if (!label->isVisible() || !label->wordWrap() || label->text().isEmpty())
                continue;
            label->setText(label->text() + u' ' + label->text()); // as in a language that needs more words
            wrapped += label;
        }
        QVERIFY(wrapped.size() >= 2); // what to begin with, and what the clock means
        for (const auto *label : std::as_const(wrapped))
            QTRY_VERIFY2(label->height() >= label->heightForWidth(label->width()),
                         qPrintable(static_cast<const QLabel *>(label)->text()));
    }

    void aDefinitionIsReadInLines()
    {
        const auto &fields = *m_desk->page->fields().view().model();
        const auto tip = fields.index(0, 0, fields.index(0, 0)).data(Qt::ToolTipRole).toString();
        QVERIFY(!tip.isEmpty());
        for (const auto &line : wrappedTip(u"word "_s.repeated(100).trimmed()).split(u'\n'))
            QVERIFY(QFontMetrics(QToolTip::font()).horizontalAdvance(line) <= 320);
        QCOMPARE(wrappedTip(tip), tip);
        QCOMPARE(wrappedTip({}), QString());
    }

    void conditionsAreWrittenInTheirEditor()
    {
        m_desk->person->add(u"revenue"_s);
        m_desk->person->add(u"department"_s);
        m_desk->person->condition(u"year"_s, [](ConditionPopup &popup) {
            QueryPerson::compareBy(popup, u"is between"_s);
            const auto edits = popup.findChildren<QLineEdit *>();
            for (auto *edit : edits) {
                if (edit->accessibleName() == u"From")
                    QTest::keyClicks(edit, u"2024"_s);
                if (edit->accessibleName() == u"To")
                    QTest::keyClicks(edit, u"2025"_s);
            }
            QueryPerson::use(popup);
        });
        QVERIFY(m_desk->person->shows(R"({"version": 1, "measures": ["revenue"], "by": ["product.department"],
                          "where": {"all": [{"field": "date.year", "from": 2024, "to": 2025}]}})"));
        // A value that does not fit is not taken.
        m_desk->person->condition(u"year"_s, [](ConditionPopup &popup) {
            QTest::keyClicks(&popup.values().line(), u"soon"_s);
            QTest::keyClick(&popup.values().line(), Qt::Key_Return);
            QVERIFY(popup.isVisible());
            picture(popup, u"query-popup-fault-light"_s);
            popup.close();
        });
        // Members come from the warehouse.
        m_desk->person->condition(u"store type"_s, [](ConditionPopup &popup) {
            QueryPerson::compareBy(popup, u"is one of"_s);
            auto *list = popup.values().findChild<QListView *>();
            QTRY_VERIFY(list->model()->rowCount() > 1);
            list->model()->setData(list->model()->index(0, 0), Qt::Checked, Qt::CheckStateRole);
            picture(popup, u"query-popup-members-light"_s);
            QueryPerson::use(popup);
        });
        auto *tree = m_desk->page->steps().findChild<ConditionTree *>(u"where"_s);
        QCOMPARE(tree->filter().parts.size(), size_t(2));
        QCOMPARE(tree->filter().parts[1].values.size(), 1);
        m_desk->person->condition(u"revenue"_s, [](ConditionPopup &popup) {
            auto &line = popup.values().line();
            for (const auto &refused : {u"abc"_s, u"10,5"_s, u"1.000,5"_s}) {
                line.setText(refused);
                QTest::keyClick(&line, Qt::Key_Return);
                QVERIFY2(popup.isVisible(), qPrintable(refused));
            }
            line.setText(u"1,000"_s);
            QTest::keyClick(&line, Qt::Key_Return);
        });
        auto expected = Question{.measures = {u"revenue"_s}, .by = {u"product.department"_s}};
        expected.where = tree->filter();
        expected.having = {
            .kind = Filter::Kind::All,
            .parts = {{.kind = Filter::Kind::Above, .field = u"revenue"_s, .values = {u"1000"_s}}}};
        QVERIFY(m_desk->person->shows(expected));
        picture(*m_desk->page, u"query-conditions-light"_s);
    }

    void enterOnAPartOfAMembersNameTakesTheMember()
    {
        m_desk->person->add(u"revenue"_s);
        const auto write = [](const QString &comparison, const QString &part) {
            return [=](ConditionPopup &popup) {
                QueryPerson::compareBy(popup, comparison);
                popup.values().setMembers({u"Bath"_s, u"Garden"_s, u"Garden tools"_s});
                QTest::keyClicks(&popup.values().line(), part);
                QTest::keyClick(&popup.values().line(), Qt::Key_Return);
                if (popup.isVisible()) // several: Enter once more is all
                    QTest::keyClick(&popup.values().line(), Qt::Key_Return);
            };
        };
        m_desk->person->condition(u"category"_s, write(u"is"_s, u"gard"_s));
        m_desk->person->condition(u"category"_s, write(u"is one of"_s, u"arde"_s));
        // What is compared otherwise than with members is taken as it is written.
        m_desk->person->condition(u"category"_s, [](ConditionPopup &popup) {
            QueryPerson::compareBy(popup, u"is like"_s);
            QTest::keyClicks(&popup.values().line(), u"Gard*"_s);
            QTest::keyClick(&popup.values().line(), Qt::Key_Return);
        });
        const auto &parts = m_desk->page->history().question().where.parts;
        QCOMPARE(parts.size(), size_t(3));
        QCOMPARE(parts[0].values, QStringList{u"Garden"_s});
        QCOMPARE(parts[1].values, QStringList{u"Garden"_s});
        QCOMPARE(parts[2].values, QStringList{u"Gard*"_s});
    }

    void daysComparisonOrderAndTheBestAreChosen()
    {
        m_desk->person->add(u"revenue"_s);
        m_desk->person->add(u"brand"_s);
        m_desk->person->choose(u"compare"_s, u"Last year"_s);
        m_desk->person->choose(u"keep"_s, u"Best members"_s);
        for (auto *count : m_desk->page->steps().findChildren<QSpinBox *>())
            count->setValue(3);
        m_desk->person->row(u"sort"_s)->addButton()->click();
        m_desk->person->trigger(u"Revenue: change in %"_s);
        m_desk->person->row(u"figures"_s)->addButton()->click();
        m_desk->person->trigger(u"Revenue: share in %"_s);
        QVERIFY(m_desk->person->shows(R"({"version": 1, "measures": ["revenue"], "by": ["product.brand"],
                          "period": "last-12-full-months", "compare": "same-period-last-year",
                          "windows": [{"share": "revenue"}],
                          "top": {"count": 3, "of": "product.brand", "by": "revenue"},
                          "sort": [{"by": "revenue", "descending": true},
                                   {"by": "revenue.change", "descending": true}]})"));
        m_desk->person->row(u"figures"_s)->chips()[0]->click();
        m_desk->person->trigger(u"Brand"_s); // within each brand a share is the whole
        QCOMPARE(m_desk->page->history().question().windows.front().within,
                 std::optional(QStringList{u"product.brand"_s}));
        m_desk->page->history().edits().undo();
        m_desk->person->row(u"sort"_s)->chips()[1]->click(); // turns it round
        QVERIFY(!m_desk->page->history().question().sort.back().descending);
    }

    void membersMayHaveNothing()
    {
        m_desk->page->setQuestion(*questionFromJson(
            R"({"version": 1, "measures": ["customer_count"], "by": ["customer.customer_tier"],
                "where": {"all": [{"has_none": "sales", "of": "customer", "period": "last-30-days",
                                   "where": {"field": "product.category", "is": "Garden"}},
                                  {"any": [{"field": "customer.customer_tier", "is": "Gold"},
                                           {"not": {"field": "customer.customer_tier", "empty": true}}]}]}})",
            u"test"_s));
        QVERIFY(m_desk->person->shows(m_desk->page->history().question()));
        QStringList chips;
        for (auto *chip :
             m_desk->page->steps().findChild<ConditionTree *>(u"where"_s)->findChildren<QuestionChip *>())
            chips += chip->text();
        QCOMPARE(chips, (QStringList{u"Sales, Last 30 days"_s, u"Category is Garden"_s,
                                     u"Customer tier is Gold"_s, u"Customer tier is not empty"_s}));
        picture(*m_desk->page, u"query-groups-light"_s);
        auto *tree = m_desk->page->steps().findChild<ConditionTree *>(u"where"_s);
        tree->findChild<QuestionChip *>()->click();
        auto *popup = openPopup<HasPopup>();
        QVERIFY(popup);
        picture(*popup, u"query-popup-has-light"_s);
        popup->findChildren<QComboBox *>()[1]->setCurrentIndex(0);
        popup->findChild<QPushButton *>(u"use"_s)->click();
        QVERIFY(m_desk->page->history().question().where.parts.front().kind == Filter::Kind::Has);
        QCOMPARE(m_desk->page->history().question().where.parts.front().parts.size(), size_t(1));
    }

    void escapeInAnOpenListClosesTheListAlone()
    {
        m_desk->person->condition(u"store type"_s, [](ConditionPopup &popup) {
            QueryPerson::compareBy(popup, u"is like"_s);
            QTest::keyClicks(&popup.values().line(), u"Out"_s);
            leaveList(popup);
            if (QTest::currentTestFailed())
                return;
            QCOMPARE(popup.findChild<QComboBox *>()->currentText(), u"is like"_s);
            QCOMPARE(popup.values().line().text(), u"Out"_s);
            pressEscape(popup); // without a list it leaves
            QVERIFY(popup.isHidden());
        });
        if (QTest::currentTestFailed())
            return;
        m_desk->page->setQuestion(*questionFromJson(
            R"({"version": 1, "measures": ["customer_count"], "by": ["customer.customer_tier"],
                "where": {"all": [{"has_any": "sales", "of": "customer"}]}})",
            u"test"_s));
        m_desk->page->steps().findChild<ConditionTree *>(u"where"_s)->findChild<QuestionChip *>()->click();
        auto *popup = openPopup<HasPopup>();
        QVERIFY(popup);
        leaveList(*popup);
        popup->close();
    }

    void tabGoesFromTheFieldsThroughTheStepsToTheAnswer()
    {
        m_desk->page->setQuestion(exampleQuestions(m_desk->source->model())[1]);
        QTRY_VERIFY(m_desk->page->isSettled());
        m_desk->page->find();
        QStringList walked;
        for (int i = 0; i < 30; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            walked += QApplication::focusWidget()->accessibleName();
        }
        QCOMPARE(walked.first(), u"Fields"_s);
        QVERIFY2(walked.indexOf(u"Margin"_s) < walked.indexOf(u"Product"_s), qPrintable(walked.join(u", ")));
        QVERIFY(walked.indexOf(u"Product"_s) < walked.indexOf(u"Add a condition"_s));
        QVERIFY(walked.indexOf(u"Add a condition"_s) < walked.indexOf(u"Period"_s));
        QVERIFY(walked.contains(u"Rows"_s));
    }

private:
    // The way that a keyboard's key goes, to the window in front; and nothing behind it, for when a list goes,
    // windows that are on no screen lose the focus, and all popups with it.
    static void pressEscape(const QWidget &inFront)
    {
        qt_handleKeyEvent(inFront.windowHandle(), QEvent::KeyPress, Qt::Key_Escape, {}, {}, false, 1);
    }

    static void leaveList(QWidget &popup)
    {
        const QPointer<QComboBox> box = popup.findChild<QComboBox *>();
        box->setFocus();
        box->showPopup();
        QTRY_VERIFY(box->view()->isVisible());
        auto *const list = QApplication::activePopupWidget();
        QVERIFY(list && list != &popup);
        pressEscape(*list);
        QVERIFY2(box && popup.isVisible(), "the editor went with the list");
        QVERIFY(!box->view()->isVisible());
    }

    std::unique_ptr<QueryDesk> m_desk;
};

QTEST_MAIN(TestQueryPage)
#include "tst_querypage.moc"

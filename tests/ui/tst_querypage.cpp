// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/picture.h"
#include "query/question/questionjson.h"
#include "ui/demobench.h"
#include "ui/heldquestions.h"
#include "ui/query/chiprow.h"
#include "ui/query/conditionpopup.h"
#include "ui/query/conditiontree.h"
#include "ui/query/examplequestions.h"
#include "ui/query/fieldlist.h"
#include "ui/query/haspopup.h"
#include "ui/query/querypage.h"
#include "ui/query/questionchip.h"
#include "ui/query/resultpane.h"
#include "ui/query/sqlpane.h"
#include "ui/query/stepspane.h"
#include "ui/query/valuelist.h"
#include "ui/queryperson.h"
#include "ui/widgets/searchbox.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

class TestQueryPage : public QObject
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
        m_source->fails = false;
        m_page = std::make_unique<QueryPage>(m_source);
        m_person = std::make_unique<QueryPerson>(*m_page, *m_demo, *m_source);
        m_page->resize(1232, 824);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QTRY_VERIFY(m_page->isSettled());
    }

    void cleanup() { m_page.reset(); }

    void beginsWithExamplesOneClickAway()
    {
        QCOMPARE(m_page->result().place(), ResultPane::Place::Examples);
        QCOMPARE(exampleQuestions(m_source->model()).size(), size_t(3));
        picture(*m_page, u"query-examples-light"_s);
        QCOMPARE(namelessWidgets(*m_page).join(u", "), QString());
        for (const auto &example : exampleQuestions(m_source->model())) {
            m_page->setQuestion({});
            m_person->click(example.title);
            QVERIFY(m_person->shows(example));
        }
        picture(*m_page, u"query-stock-light"_s);
    }

    void fieldsAreFoundAndAddedByKey()
    {
        m_person->add(u"revenue"_s);
        m_person->add(u"categ"_s);
        m_person->add(u"units sold"_s);
        QVERIFY(m_person->shows(
            R"({"version": 1, "measures": ["revenue", "units_sold"], "by": ["product.category"]})"));
        QVERIFY(m_page->result().grainSentence().startsWith(u"One row per category · "_s));
        QVERIFY(m_page->result().sql().text().contains(u"category"));
        auto *by = m_person->row(u"by"_s), *show = m_person->row(u"show"_s);
        QCOMPARE(by->chips().size(), size_t(1));
        // Reorder with Ctrl and an arrow, then take one away by key.
        show->chips()[0]->setFocus();
        QTest::keyClick(show->chips()[0], Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(m_page->history().question().measures, (QStringList{u"units_sold"_s, u"revenue"_s}));
        QVERIFY(show->chips()[1]->hasFocus());
        QTest::keyClick(show->chips()[0], Qt::Key_Delete);
        QVERIFY(m_person->shows(R"({"version": 1, "measures": ["revenue"], "by": ["product.category"]})"));
        m_page->find();
        QTest::keyClick(&m_page->fields().search(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(m_person->shows(
            R"({"version": 1, "measures": ["units_sold", "revenue"], "by": ["product.category"]})"));
        QTest::keyClick(m_page.get(), Qt::Key_Y, Qt::ControlModifier);
        QVERIFY(m_person->shows(R"({"version": 1, "measures": ["revenue"], "by": ["product.category"]})"));
    }

    void conditionsAreWrittenInTheirEditor()
    {
        m_person->add(u"revenue"_s);
        m_person->add(u"department"_s);
        m_person->condition(u"year"_s, [](ConditionPopup &popup) {
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
        QVERIFY(m_person->shows(R"({"version": 1, "measures": ["revenue"], "by": ["product.department"],
                          "where": {"all": [{"field": "date.year", "from": 2024, "to": 2025}]}})"));
        // A value that does not fit is not taken.
        m_person->condition(u"year"_s, [](ConditionPopup &popup) {
            QTest::keyClicks(&popup.values().line(), u"soon"_s);
            QTest::keyClick(&popup.values().line(), Qt::Key_Return);
            QVERIFY(popup.isVisible());
            picture(popup, u"query-popup-fault-light"_s);
            popup.close();
        });
        // Members come from the warehouse.
        m_person->condition(u"store type"_s, [](ConditionPopup &popup) {
            QueryPerson::compareBy(popup, u"is one of"_s);
            auto *list = popup.values().findChild<QListView *>();
            QTRY_VERIFY(list->model()->rowCount() > 1);
            list->model()->setData(list->model()->index(0, 0), Qt::Checked, Qt::CheckStateRole);
            picture(popup, u"query-popup-members-light"_s);
            QueryPerson::use(popup);
        });
        auto *tree = m_page->steps().findChild<ConditionTree *>(u"where"_s);
        QCOMPARE(tree->filter().parts.size(), size_t(2));
        QCOMPARE(tree->filter().parts[1].values.size(), 1);
        m_person->condition(u"revenue"_s, [](ConditionPopup &popup) {
            QTest::keyClicks(&popup.values().line(), u"1,000"_s);
            QTest::keyClick(&popup.values().line(), Qt::Key_Return);
        });
        auto expected = Question{.measures = {u"revenue"_s}, .by = {u"product.department"_s}};
        expected.where = tree->filter();
        expected.having = {
            .kind = Filter::Kind::All,
            .parts = {{.kind = Filter::Kind::Above, .field = u"revenue"_s, .values = {u"1000"_s}}}};
        QVERIFY(m_person->shows(expected));
        picture(*m_page, u"query-conditions-light"_s);
    }

    void daysComparisonOrderAndTheBestAreChosen()
    {
        m_person->add(u"revenue"_s);
        m_person->add(u"brand"_s);
        m_person->choose(u"compare"_s, u"Last year"_s);
        m_person->choose(u"keep"_s, u"Best members"_s);
        for (auto *count : m_page->steps().findChildren<QSpinBox *>())
            count->setValue(3);
        m_person->row(u"sort"_s)->addButton()->click();
        m_person->trigger(u"Revenue: change in %"_s);
        m_person->row(u"figures"_s)->addButton()->click();
        m_person->trigger(u"Revenue: share in %"_s);
        QVERIFY(m_person->shows(R"({"version": 1, "measures": ["revenue"], "by": ["product.brand"],
                          "period": "last-12-full-months", "compare": "same-period-last-year",
                          "windows": [{"share": "revenue"}],
                          "top": {"count": 3, "of": "product.brand", "by": "revenue"},
                          "sort": [{"by": "revenue", "descending": true},
                                   {"by": "revenue.change", "descending": true}]})"));
        m_person->row(u"figures"_s)->chips()[0]->click();
        m_person->trigger(u"Brand"_s); // within each brand a share is the whole
        QCOMPARE(m_page->history().question().windows.front().within,
                 std::optional(QStringList{u"product.brand"_s}));
        m_page->history().edits().undo();
        m_person->row(u"sort"_s)->chips()[1]->click(); // turns it round
        QVERIFY(!m_page->history().question().sort.back().descending);
    }

    void membersMayHaveNothing()
    {
        m_page->setQuestion(*questionFromJson(
            R"({"version": 1, "measures": ["customer_count"], "by": ["customer.customer_tier"],
                "where": {"all": [{"has_none": "sales", "of": "customer", "period": "last-30-days",
                                   "where": {"field": "product.category", "is": "Garden"}},
                                  {"any": [{"field": "customer.customer_tier", "is": "Gold"},
                                           {"not": {"field": "customer.customer_tier", "empty": true}}]}]}})",
            u"test"_s));
        QVERIFY(m_person->shows(m_page->history().question()));
        QStringList chips;
        for (auto *chip :
             m_page->steps().findChild<ConditionTree *>(u"where"_s)->findChildren<QuestionChip *>())
            chips += chip->text();
        QCOMPARE(chips, (QStringList{u"Sales, Last 30 days"_s, u"Category is Garden"_s,
                                     u"Customer tier is Gold"_s, u"Customer tier is not empty"_s}));
        picture(*m_page, u"query-groups-light"_s);
        auto *tree = m_page->steps().findChild<ConditionTree *>(u"where"_s);
        tree->findChild<QuestionChip *>()->click();
        auto *popup = openPopup<HasPopup>();
        QVERIFY(popup);
        picture(*popup, u"query-popup-has-light"_s);
        popup->findChildren<QComboBox *>()[1]->setCurrentIndex(0);
        popup->findChild<QPushButton *>(u"use"_s)->click();
        QVERIFY(m_page->history().question().where.parts.front().kind == Filter::Kind::Has);
        QCOMPARE(m_page->history().question().where.parts.front().parts.size(), size_t(1));
    }

    void tabGoesFromTheFieldsThroughTheStepsToTheAnswer()
    {
        m_page->setQuestion(exampleQuestions(m_source->model())[1]);
        QTRY_VERIFY(m_page->isSettled());
        m_page->find();
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
    std::unique_ptr<DemoBench> m_demo;
    std::shared_ptr<HeldQuestions> m_source;
    std::unique_ptr<QueryPage> m_page;
    std::unique_ptr<QueryPerson> m_person;
};

QTEST_MAIN(TestQueryPage)
#include "tst_querypage.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/picture.h"
#include "query/question/questionjson.h"
#include "semantic/semanticmodel.h"
#include "ui/demobench.h"
#include "ui/grid/resultgrid.h"
#include "ui/query/chiprow.h"
#include "ui/query/conditionpopup.h"
#include "ui/query/conditionsteps.h"
#include "ui/query/conditiontree.h"
#include "ui/query/examplequestions.h"
#include "ui/query/fieldlist.h"
#include "ui/query/fieldpopup.h"
#include "ui/query/haspopup.h"
#include "ui/query/querypage.h"
#include "ui/query/questionchip.h"
#include "ui/query/questionfile.h"
#include "ui/query/resultpane.h"
#include "ui/query/shapesteps.h"
#include "ui/query/sqlpane.h"
#include "ui/query/stepspane.h"
#include "ui/query/valuelist.h"
#include "ui/reports/reportnotice.h"
#include "ui/widgets/searchbox.h"
#include "warehouse/askedquestion.h"

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QThread>
#include <QTreeView>

#include <atomic>

using namespace martlet;
using namespace Qt::StringLiterals;

namespace {

// The rows of the warehouse as texts, as any asker gets them.
QString print(const ResultSet &rows)
{
    QString text;
    for (qint64 row = 0; row < rows.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < rows.columnCount(); ++column)
            cells += rows.isNull(row, column) ? u"NULL"_s : toText(rows.value(row, column));
        text += cells.join(u'|') + u'\n';
    }
    return text;
}

// A source that waits, so that a question can be watched while it runs.
class HeldQuestions final : public QuerySource
{
public:
    explicit HeldQuestions(std::shared_ptr<QuerySource> asked)
        : m_asked(std::move(asked))
    {
    }
    const SemanticModel &model() const override { return m_asked->model(); }
    Engine engine() const override { return m_asked->engine(); }
    QString userName() const override { return m_asked->userName(); }
    Result<WarehouseFacts> facts(std::stop_token stop) override { return m_asked->facts(stop); }
    Result<AskedAnswerPtr> ask(const Question &question, std::stop_token stop, Progress progress) override
    {
        ++asks;
        progress.report({410'000, 1'000'000, u"lines"_s, u"Reading 1 M sales lines"_s});
        while (isHeld && !stop.stop_requested())
            QThread::msleep(5);
        if (stop.stop_requested()) {
            ++stops;
            return fail(Error::Kind::Cancelled, u"Stopped."_s);
        }
        if (fails)
            return fail(Error::Kind::ConnectionLost, u"The server closed the connection."_s, u"FATAL"_s);
        return m_asked->ask(question, stop, std::move(progress));
    }
    Result<QStringList> members(const QString &dimension, std::stop_token stop) override
    {
        return m_asked->members(dimension, stop);
    }
    Result<std::optional<RowsWithout>> rowsWithout(const Question &question, std::stop_token stop) override
    {
        return m_asked->rowsWithout(question, stop);
    }

    std::atomic<int> asks = 0, stops = 0;
    std::atomic<bool> isHeld = false, fails = false;

private:
    std::shared_ptr<QuerySource> m_asked;
};

template<typename Popup>
Popup *openPopup()
{
    return qobject_cast<Popup *>(QApplication::activePopupWidget());
}

} // namespace

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
            for (auto *button : m_page->findChildren<QPushButton *>()) {
                if (button->text() == example.title)
                    button->click();
            }
            QVERIFY(shows(example));
        }
        picture(*m_page, u"query-stock-light"_s);
    }

    void fieldsAreFoundAndAddedByKey()
    {
        add(u"revenue"_s);
        add(u"categ"_s);
        add(u"units sold"_s);
        QVERIFY(shows(R"({"version": 1, "measures": ["revenue", "units_sold"], "by": ["product.category"]})"));
        QVERIFY(m_page->result().grainSentence().startsWith(u"One row per category · "_s));
        QVERIFY(m_page->result().sql().text().contains(u"category"));
        auto *by = row(u"by"_s), *show = row(u"show"_s);
        QCOMPARE(by->chips().size(), size_t(1));
        // Reorder with Ctrl and an arrow, then take one away by key.
        show->chips()[0]->setFocus();
        QTest::keyClick(show->chips()[0], Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(m_page->history().question().measures, (QStringList{u"units_sold"_s, u"revenue"_s}));
        QVERIFY(show->chips()[1]->hasFocus());
        QTest::keyClick(show->chips()[0], Qt::Key_Delete);
        QVERIFY(shows(R"({"version": 1, "measures": ["revenue"], "by": ["product.category"]})"));
        QTest::keyClick(m_page.get(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(shows(R"({"version": 1, "measures": ["units_sold", "revenue"], "by": ["product.category"]})"));
        QTest::keyClick(m_page.get(), Qt::Key_Y, Qt::ControlModifier);
        QVERIFY(shows(R"({"version": 1, "measures": ["revenue"], "by": ["product.category"]})"));
    }

    void conditionsAreWrittenInTheirEditor()
    {
        add(u"revenue"_s);
        add(u"department"_s);
        condition(u"year"_s, [](ConditionPopup &popup) {
            compareBy(popup, u"is between"_s);
            const auto edits = popup.findChildren<QLineEdit *>();
            for (auto *edit : edits) {
                if (edit->accessibleName() == u"From")
                    QTest::keyClicks(edit, u"2024"_s);
                if (edit->accessibleName() == u"To")
                    QTest::keyClicks(edit, u"2025"_s);
            }
            use(popup);
        });
        QVERIFY(shows(R"({"version": 1, "measures": ["revenue"], "by": ["product.department"],
                          "where": {"all": [{"field": "date.year", "from": 2024, "to": 2025}]}})"));
        // A value that does not fit is not taken.
        condition(u"year"_s, [](ConditionPopup &popup) {
            QTest::keyClicks(&popup.values().line(), u"soon"_s);
            QTest::keyClick(&popup.values().line(), Qt::Key_Return);
            QVERIFY(popup.isVisible());
            picture(popup, u"query-popup-fault-light"_s);
            popup.close();
        });
        // Members come from the warehouse.
        condition(u"store type"_s, [](ConditionPopup &popup) {
            compareBy(popup, u"is one of"_s);
            auto *list = popup.values().findChild<QListView *>();
            QTRY_VERIFY(list->model()->rowCount() > 1);
            list->model()->setData(list->model()->index(0, 0), Qt::Checked, Qt::CheckStateRole);
            picture(popup, u"query-popup-members-light"_s);
            use(popup);
        });
        auto *tree = m_page->steps().findChild<ConditionTree *>(u"where"_s);
        QCOMPARE(tree->filter().parts.size(), size_t(2));
        QCOMPARE(tree->filter().parts[1].values.size(), 1);
        condition(u"revenue"_s, [](ConditionPopup &popup) {
            QTest::keyClicks(&popup.values().line(), u"1,000"_s);
            QTest::keyClick(&popup.values().line(), Qt::Key_Return);
        });
        auto expected = Question{.measures = {u"revenue"_s}, .by = {u"product.department"_s}};
        expected.where = tree->filter();
        expected.having = {
            .kind = Filter::Kind::All,
            .parts = {{.kind = Filter::Kind::Above, .field = u"revenue"_s, .values = {u"1000"_s}}}};
        QVERIFY(shows(expected));
        picture(*m_page, u"query-conditions-light"_s);
    }

    void daysComparisonOrderAndTheBestAreChosen()
    {
        add(u"revenue"_s);
        add(u"brand"_s);
        choose(u"compare"_s, u"Last year"_s);
        choose(u"keep"_s, u"Best members"_s);
        for (auto *count : m_page->steps().findChildren<QSpinBox *>())
            count->setValue(3);
        row(u"sort"_s)->addButton()->click();
        trigger(u"Revenue: change in %"_s);
        row(u"figures"_s)->addButton()->click();
        trigger(u"Revenue: share in %"_s);
        QVERIFY(shows(R"({"version": 1, "measures": ["revenue"], "by": ["product.brand"],
                          "period": "last-12-full-months", "compare": "same-period-last-year",
                          "windows": [{"share": "revenue"}],
                          "top": {"count": 3, "of": "product.brand", "by": "revenue"},
                          "sort": [{"by": "revenue", "descending": true},
                                   {"by": "revenue.change", "descending": true}]})"));
        row(u"sort"_s)->chips()[1]->click(); // turns it round
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
        QVERIFY(shows(m_page->history().question()));
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

    void aBrokenQuestionOpensWithItsBrokenChipsMarked()
    {
        Question broken{.measures = {u"revenue"_s, u"profit"_s}, .by = {u"product.colour"_s}};
        broken.where = {.kind = Filter::Kind::All,
                        .parts = {{.kind = Filter::Kind::Is, .field = u"store.mood"_s, .values = {u"good"_s}}}};
        const auto path = m_demo->path(u"broken.json"_s);
        QVERIFY(writeQuestionFile(broken, path));
        m_page->showItem(path);
        QStringList marked;
        for (auto *chip : m_page->findChildren<QuestionChip *>()) {
            if (chip->isBroken())
                marked += chip->text();
        }
        QCOMPARE(marked, (QStringList{u"profit"_s, u"product.colour"_s, u"store.mood is good"_s}));
        QCOMPARE(m_page->result().place(), ResultPane::Place::Complaint);
        picture(*m_page, u"query-broken-light"_s);
        QTest::keyClick(row(u"show"_s)->chips()[1], Qt::Key_Backspace);
        QTest::keyClick(row(u"by"_s)->chips()[0], Qt::Key_Backspace);
        auto *tree = m_page->steps().findChild<ConditionTree *>(u"where"_s);
        QTest::keyClick(tree->findChild<QuestionChip *>(), Qt::Key_Backspace);
        QVERIFY(shows(R"({"version": 1, "measures": ["revenue"]})"));
    }

    void whatLeavesNoRowsIsSaidAndCanBeRemoved()
    {
        Question none{.measures = {u"revenue"_s}, .by = {u"product.category"_s}};
        none.where = {.kind = Filter::Kind::All,
                      .parts = {steps::isOf(u"store.store_type"_s, u"No such type"_s),
                                steps::isOf(u"date.year"_s, u"2025"_s)}};
        m_page->setQuestion(none);
        QTRY_VERIFY(m_page->result().notice().sentence().contains(u"Without “Store type is No such type”"));
        QCOMPARE(m_page->result().place(), ResultPane::Place::Empty);
        picture(*m_page, u"query-empty-light"_s);
        for (auto *button : m_page->result().notice().findChildren<QPushButton *>()) {
            if (button->text() == u"Remove that condition")
                button->click();
        }
        QVERIFY(shows(R"({"version": 1, "measures": ["revenue"], "by": ["product.category"],
                          "where": {"all": [{"field": "date.year", "is": 2025}]}})"));
    }

    void aSlowQuestionCanBeCancelledAndIsEndedByTheNext()
    {
        m_source->isHeld = true;
        add(u"revenue"_s);
        QTRY_COMPARE(int(m_source->asks) > 0, true);
        auto find = [&]() -> QPushButton * {
            for (auto *button : m_page->findChildren<QPushButton *>()) {
                if (button->text() == u"Cancel" && button->isVisible())
                    return button;
            }
            return nullptr;
        };
        QTRY_VERIFY_WITH_TIMEOUT(find() != nullptr, 20'000);
        picture(*m_page, u"query-busy-light"_s);
        find()->click();
        QCOMPARE(m_page->result().place(), ResultPane::Place::Stopped);
        const int stops = m_source->stops;
        const int asks = m_source->asks;
        add(u"margin"_s);
        QTRY_VERIFY(int(m_source->asks) > asks);
        add(u"category"_s);
        QTRY_VERIFY(int(m_source->stops) > stops);
        m_source->isHeld = false;
        QVERIFY(shows(R"({"version": 1, "measures": ["revenue", "margin"], "by": ["product.category"]})"));
    }

    void aPageMayBeClosedWhileAQuestionRuns()
    {
        m_source->isHeld = true;
        const int asks = m_source->asks;
        add(u"revenue"_s);
        QTRY_VERIFY(int(m_source->asks) > asks);
        m_page.reset();
        m_source->isHeld = false;
        QTest::qWait(50);
    }

    void anErrorIsSaidAndCanBeRetried()
    {
        m_source->fails = true;
        add(u"revenue"_s);
        QTRY_COMPARE(m_page->result().place(), ResultPane::Place::Fault);
        QCOMPARE(m_page->result().notice().sentence(), u"The server closed the connection."_s);
        m_source->fails = false;
        QTest::keyClick(m_page.get(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(shows(R"({"version": 1, "measures": ["revenue"]})"));
    }

    void aQuestionIsKeptInAFile()
    {
        const auto path = m_demo->path(u"kept.json"_s);
        const auto example = exampleQuestions(m_source->model()).front();
        QVERIFY(writeQuestionFile(example, path));
        QCOMPARE(*readQuestionFile(path), example);
        m_page->showItem(path);
        QVERIFY(shows(example));
        QVERIFY(!readQuestionFile(m_demo->path(u"nowhere.json"_s)));
        m_page->result().sql().copy();
        QCOMPARE(QApplication::clipboard()->text(), m_page->result().sql().text());
    }

    void looksTheSameInTheDark()
    {
        auto example = exampleQuestions(m_source->model()).front();
        example.measures += u"stock"_s;
        example.where = {.kind = Filter::Kind::All,
                         .parts = {steps::isOf(u"product.product_status"_s, u"active"_s),
                                   {.kind = Filter::Kind::Any,
                                    .parts = {steps::isOf(u"store.store_type"_s, u"Flagship"_s),
                                              steps::isOf(u"store.store_type"_s, u"High street"_s)}}}};
        m_page->setQuestion(example);
        QTRY_VERIFY(m_page->isSettled());
        auto *chip =
            m_page->steps().findChild<ConditionTree *>(u"where"_s)->findChildren<QuestionChip *>().value(1);
        for (const auto face : {ResultPane::Table, ResultPane::Chart}) {
            m_page->result().setFace(face);
            for (const auto mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
                m_demo->theme().setMode(mode);
                chip->setFocus(Qt::TabFocusReason);
                QCoreApplication::processEvents();
                picture(*m_page, u"query-%1-%2"_s.arg(face == ResultPane::Table ? u"table"_s : u"chart"_s,
                                                      mode == Theme::Mode::Light ? u"light"_s : u"dark"_s));
            }
        }
        m_demo->theme().setMode(Theme::Mode::Light);
        QCOMPARE(namelessWidgets(*m_page).join(u", "), QString());
    }

private:
    // By the search box and Enter.
    void add(const QString &words)
    {
        auto &search = m_page->fields().search();
        search.setFocus();
        search.selectAll();
        QTest::keyClicks(&search, words);
        QTest::keyClick(&search, Qt::Key_Return);
    }

    ChipRow *row(const QString &name) { return m_page->steps().findChild<ChipRow *>(name); }

    void condition(const QString &field, const std::function<void(ConditionPopup &)> &write)
    {
        for (auto *button : m_page->steps().findChildren<QPushButton *>()) {
            if (button->accessibleName() == u"Add a condition")
                button->click();
        }
        auto *fields = openPopup<FieldPopup>();
        QVERIFY(fields);
        auto *search = fields->findChild<SearchBox *>();
        QTest::keyClicks(search, field);
        picture(*fields, u"query-popup-fields-light"_s);
        QTest::keyClick(search, Qt::Key_Return);
        auto *popup = openPopup<ConditionPopup>();
        QVERIFY(popup);
        write(*popup);
        QTRY_VERIFY(!QApplication::activePopupWidget());
    }

    static void compareBy(ConditionPopup &popup, const QString &words)
    {
        auto *box = popup.findChild<QComboBox *>();
        box->setCurrentIndex(box->findText(words));
    }

    static void use(ConditionPopup &popup) { popup.findChild<QPushButton *>(u"use"_s)->click(); }

    void choose(const QString &box, const QString &words)
    {
        auto *choice = m_page->steps().findChild<QComboBox *>(box);
        const int index = choice->findText(words);
        QVERIFY(index >= 0);
        choice->setCurrentIndex(index);
        Q_EMIT choice->activated(index);
    }

    static void trigger(const QString &words)
    {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        for (auto *action : menu->actions()) {
            if (action->text() == words) {
                action->trigger();
                menu->close();
                return;
            }
        }
        menu->close();
        QFAIL(qPrintable(words));
    }

    // Does the page show what the question, written by hand, is answered with?
    bool shows(const QByteArray &json) { return shows(*questionFromJson(json, u"test"_s)); }
    bool shows(const Question &question)
    {
        if (!QTest::qWaitFor([&] { return m_page->isSettled() && m_page->result().answer(); }, 20'000)) {
            qWarning("no answer: %s", qPrintable(m_page->result().notice().sentence()));
            return false;
        }
        const auto expected =
            answer(m_demo->bench().warehouse(), question, m_source->model(), m_demo->bench().viewer(), {});
        if (!expected || expected->answer.rows->rowCount() == 0) {
            qWarning("nothing is expected");
            return false;
        }
        const auto &grid = m_page->result().grid().table();
        const auto shown = print(*grid.rows()), wanted = print(*expected->answer.rows);
        if (shown != wanted)
            qWarning("shown:\n%s\nexpected:\n%s", qPrintable(shown), qPrintable(wanted));
        return shown == wanted && m_page->result().place() == ResultPane::Place::Results;
    }

    std::unique_ptr<DemoBench> m_demo;
    std::shared_ptr<HeldQuestions> m_source;
    std::unique_ptr<QueryPage> m_page;
};

QTEST_MAIN(TestQueryPage)
#include "tst_querypage.moc"

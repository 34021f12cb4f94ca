// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/picture.h"
#include "query/question/questionfile.h"
#include "ui/query/chiprow.h"
#include "ui/query/conditiontree.h"
#include "ui/query/examplequestions.h"
#include "ui/query/questioncheck.h"
#include "ui/query/questionchip.h"
#include "ui/query/resultpane.h"
#include "ui/query/sqlpane.h"
#include "ui/query/stepspane.h"
#include "ui/querydesk.h"
#include "ui/reports/reportnotice.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

class TestQueryStates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_desk = std::make_unique<QueryDesk>(); }
    void init() { m_desk->open(); }
    void cleanup() { m_desk->page.reset(); }

    void aBrokenQuestionOpensWithItsBrokenChipsMarked()
    {
        Question broken{.measures = {u"revenue"_s, u"profit"_s}, .by = {u"product.colour"_s}};
        broken.where = {.kind = Filter::Kind::All,
                        .parts = {{.kind = Filter::Kind::Is, .field = u"store.mood"_s, .values = {u"good"_s}}}};
        const auto path = m_desk->demo.path(u"broken.json"_s);
        QVERIFY(writeQuestionFile(broken, path));
        m_desk->page->showItem(path);
        QStringList marked;
        for (auto *chip : m_desk->page->findChildren<QuestionChip *>()) {
            if (chip->isBroken())
                marked += chip->text();
        }
        QCOMPARE(marked, (QStringList{u"profit"_s, u"product.colour"_s, u"store.mood is good"_s}));
        QCOMPARE(m_desk->page->result().place(), ResultPane::Place::Complaint);
        m_desk->pictures(u"query-broken"_s);
        QTest::keyClick(m_desk->person->row(u"show"_s)->chips()[1], Qt::Key_Backspace);
        QTest::keyClick(m_desk->person->row(u"by"_s)->chips()[0], Qt::Key_Backspace);
        auto *tree = m_desk->page->steps().findChild<ConditionTree *>(u"where"_s);
        QTest::keyClick(tree->findChild<QuestionChip *>(), Qt::Key_Backspace);
        QVERIFY(m_desk->person->shows(R"({"version": 1, "measures": ["revenue"]})"));
    }

    void whatLeavesNoRowsIsSaidAndCanBeRemoved()
    {
        Question none{.measures = {u"revenue"_s}, .by = {u"product.category"_s}};
        none.where = {.kind = Filter::Kind::All,
                      .parts = {steps::isOf(u"store.store_type"_s, u"No such type"_s),
                                steps::isOf(u"date.year"_s, u"2025"_s)}};
        m_desk->page->setQuestion(none);
        QTRY_VERIFY(
            m_desk->page->result().notice().sentence().contains(u"Without “Store type is No such type”"));
        QCOMPARE(m_desk->page->result().place(), ResultPane::Place::Empty);
        m_desk->pictures(u"query-empty"_s);
        m_desk->person->click(u"Remove that condition"_s);
        QVERIFY(m_desk->person->shows(R"({"version": 1, "measures": ["revenue"], "by": ["product.category"],
                          "where": {"all": [{"field": "date.year", "is": 2025}]}})"));
    }

    void aSlowQuestionCanBeCancelledAndIsEndedByTheNext()
    {
        m_desk->source->isHeld = true;
        m_desk->person->add(u"revenue"_s);
        QTRY_COMPARE(int(m_desk->source->asks) > 0, true);
        auto find = [&]() -> QPushButton * {
            for (auto *button : m_desk->page->findChildren<QPushButton *>()) {
                if (button->text() == u"Cancel" && button->isVisible())
                    return button;
            }
            return nullptr;
        };
        QTRY_VERIFY_WITH_TIMEOUT(find() != nullptr, 20'000);
        m_desk->pictures(u"query-busy"_s);
        find()->click();
        QCOMPARE(m_desk->page->result().place(), ResultPane::Place::Stopped);
        const int stops = m_desk->source->stops;
        const int asks = m_desk->source->asks;
        m_desk->person->add(u"margin"_s);
        QTRY_VERIFY(int(m_desk->source->asks) > asks);
        m_desk->person->add(u"category"_s);
        QTRY_VERIFY(int(m_desk->source->stops) > stops);
        QTest::keyClick(m_desk->page->focusWidget(), Qt::Key_Escape); // the words searched for
        QVERIFY(!m_desk->page->isSettled());
        QTest::keyClick(m_desk->page->focusWidget(), Qt::Key_Escape);
        QCOMPARE(m_desk->page->result().place(), ResultPane::Place::Stopped);
        m_desk->source->isHeld = false;
        QTest::keyClick(m_desk->page.get(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(m_desk->person->shows(
            R"({"version": 1, "measures": ["revenue", "margin"], "by": ["product.category"]})"));
    }

    void whatTakesItsTimeWaitsUntilItIsToldToRun()
    {
        m_desk->source->pretendedLines = 1'000'000'000;
        m_desk->page->refresh(); // the facts are read again
        QTRY_VERIFY(m_desk->page->isSettled());
        const int asks = m_desk->source->asks;
        m_desk->page->setQuestion({.measures = {u"revenue"_s}, .by = {u"product.brand"_s}});
        QVERIFY(m_desk->page->isSettled()); // a change that will be asked is waited for from the start
        QCOMPARE(int(m_desk->source->asks), asks);
        QCOMPARE(m_desk->page->result().place(), ResultPane::Place::Stopped);
        const auto said = m_desk->page->result().notice().sentence();
        QVERIFY2(said.contains(u"about 1,000,000,000 rows"_s) && said.contains(u" min"_s), qPrintable(said));
        m_desk->pictures(u"query-costly"_s);
        m_desk->person->click(u"Run it"_s);
        QVERIFY(m_desk->person->shows(R"({"version": 1, "measures": ["revenue"], "by": ["product.brand"]})"));
        m_desk->person->add(u"category"_s); // and waits again after a change
        QVERIFY(m_desk->page->isSettled());
        QCOMPARE(int(m_desk->source->asks), asks + 1);
        QTest::keyClick(m_desk->page.get(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(m_desk->person->shows(
            R"({"version": 1, "measures": ["revenue"], "by": ["product.brand", "product.category"]})"));
    }

    void aPageMayBeClosedWhileAQuestionRuns()
    {
        m_desk->source->isHeld = true;
        const int asks = m_desk->source->asks, stops = m_desk->source->stops;
        m_desk->person->add(u"revenue"_s);
        QTRY_VERIFY(int(m_desk->source->asks) > asks);
        m_desk->page.reset();
        QTRY_COMPARE(int(m_desk->source->stops), stops + 1); // nobody waits for it any more
    }

    void anErrorIsSaidAndCanBeRetried()
    {
        m_desk->source->fails = true;
        m_desk->person->add(u"revenue"_s);
        QTRY_COMPARE(m_desk->page->result().place(), ResultPane::Place::Fault);
        QCOMPARE(m_desk->page->result().notice().sentence(), u"The server closed the connection."_s);
        m_desk->pictures(u"query-fault"_s);
        m_desk->source->fails = false;
        QTest::keyClick(m_desk->page.get(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(m_desk->person->shows(R"({"version": 1, "measures": ["revenue"]})"));
    }

    void theTimeIsThatOfTheQuestionThatIsShown()
    {
        m_desk->page->setQuestion({.measures = {u"revenue"_s}});
        QTRY_COMPARE(m_desk->page->result().place(), ResultPane::Place::Results);
        QVERIFY(!shownTime().isEmpty());
        m_desk->page->setQuestion({});
        QCOMPARE(shownTime(), QString());
    }

    void whatComesFromTheFileAloneCanBeTakenAway()
    {
        const Question question{.made = {{.name = u"each"_s, .expression = u"revenue / receipts"_s}},
                                .measures = {u"revenue"_s, u"each"_s},
                                .by = {u"product.category"_s},
                                .members = Question::Members::All};
        m_desk->page->setQuestion(question);
        auto *const row = m_desk->person->row(u"further"_s);
        QVERIFY(row->isVisible());
        QCOMPARE(row->chips().size(), size_t(2));
        auto *const members = row->chips()[1];
        QTest::mouseClick(members, Qt::LeftButton, {}, {members->width() - 12, members->height() / 2});
        QCOMPARE(row->chips().size(), size_t(1));
        QTest::keyClick(row->chips()[0], Qt::Key_Delete);
        QVERIFY(!row->isVisible());
        QVERIFY(
            m_desk->person->shows(R"({"version": 1, "measures": ["revenue"], "by": ["product.category"]})"));
        m_desk->page->history().edits().undo();
        m_desk->page->history().edits().undo();
        QCOMPARE(m_desk->page->history().question(), question);
        QCOMPARE(row->chips().size(), size_t(2));
    }

    // The steps cannot make it, so they must not lose it.
    void whatTheStepsCannotChangeStaysAndIsRead()
    {
        Question question{
            .parameters = {{.name = u"place"_s, .title = u"Where"_s, .standard = u"Germany"_s}},
            .made = {{.name = u"each"_s, .title = u"Each"_s, .expression = u"revenue / receipts"_s}},
            .questions = {{.name = u"best"_s,
                           .measures = {u"revenue"_s},
                           .by = {u"product.category"_s},
                           .sort = {{u"revenue"_s, true}},
                           .limit = 3}},
            .measures = {u"each"_s},
            .by = {u"product.category"_s},
            .members = Question::Members::All};
        question.where = {
            .kind = Filter::Kind::All,
            .parts = {{.kind = Filter::Kind::Is, .field = u"store.country"_s, .values = {u":place"_s}},
                      {.kind = Filter::Kind::Among, .field = u"product.category"_s, .question = u"best"_s},
                      {.kind = Filter::Kind::During,
                       .field = u"date.month"_s,
                       .period = QuestionPeriod{.relative = u"this-year"_s}}}};
        const auto path = m_desk->demo.path(u"further.json"_s);
        QVERIFY(writeQuestionFile(question, path));
        m_desk->page->showItem(path);
        QVERIFY(m_desk->person->shows(question));
        QStringList chips;
        for (auto *chip : m_desk->page->findChildren<ChipButton *>())
            chips += chip->text();
        for (const auto &text :
             {u"Each"_s, u"Where = Germany"_s, u"each = revenue / receipts"_s, u"question best"_s,
              u"all members"_s, u"Category among best"_s, u"Month in: This year"_s})
            QVERIFY2(chips.contains(text), qPrintable(text + u" in "_s + chips.join(u'|')));
        auto edited = steps::withMeasure(question, u"revenue"_s);
        m_desk->page->history().edit(u"Add revenue"_s, edited);
        QVERIFY(m_desk->person->shows(edited));
        QVERIFY(writeQuestionFile(m_desk->page->history().question(), path));
        QCOMPARE(*readQuestionFile(path), edited);
    }

    void rowsOfSeveralQuestionsAreShownTogether()
    {
        Question united{
            .title = u"Two parts"_s,
            .questions = {{.name = u"north"_s,
                           .title = u"North"_s,
                           .measures = {u"revenue"_s},
                           .by = {u"store.city"_s},
                           .where = steps::isOf(u"store.country"_s, u"United Kingdom"_s)},
                          {.name = u"south"_s, .measures = {u"revenue"_s}, .by = {u"store.city"_s}}},
            .rowsOf = {.of = {u"north"_s, u"south"_s}, .label = u"Part"_s}};
        const auto path = m_desk->demo.path(u"united.json"_s);
        QVERIFY(writeQuestionFile(united, path));
        m_desk->page->showItem(path);
        QVERIFY(m_desk->person->shows(united));
        QCOMPARE(m_desk->page->result().answer()->shown.titles,
                 (QStringList{u"Part"_s, u"City"_s, u"Revenue"_s}));
        m_desk->page->history().edit(u"Add units"_s, steps::withMeasure(united, u"units"_s));
        QCOMPARE(m_desk->page->result().place(), ResultPane::Place::Complaint);
        QCOMPARE(
            QuestionCheck(m_desk->source->model()).check(m_desk->page->history().question()).whole.left(31),
            u"Rows of several questions are p"_s);
    }

    void looksTheSameInTheDark()
    {
        auto example = exampleQuestions(m_desk->source->model()).front();
        example.measures += u"stock"_s;
        example.where = {.kind = Filter::Kind::All,
                         .parts = {steps::isOf(u"product.product_status"_s, u"active"_s),
                                   {.kind = Filter::Kind::Any,
                                    .parts = {steps::isOf(u"store.store_type"_s, u"Flagship"_s),
                                              steps::isOf(u"store.store_type"_s, u"High street"_s)}}}};
        m_desk->page->setQuestion(example);
        QTRY_VERIFY(m_desk->page->isSettled());
        auto *chip = m_desk->page->steps()
                         .findChild<ConditionTree *>(u"where"_s)
                         ->findChildren<QuestionChip *>()
                         .value(1);
        for (const auto face : {ResultPane::Table, ResultPane::Chart}) {
            m_desk->page->result().setFace(face);
            for (const auto mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
                m_desk->demo.theme().setMode(mode);
                chip->setFocus(Qt::TabFocusReason);
                QCoreApplication::processEvents();
                picture(*m_desk->page,
                        u"query-%1-%2"_s.arg(face == ResultPane::Table ? u"table"_s : u"chart"_s,
                                             mode == Theme::Mode::Light ? u"light"_s : u"dark"_s));
            }
        }
        m_desk->demo.theme().setMode(Theme::Mode::Light);
        QCOMPARE(namelessWidgets(*m_desk->page).join(u", "), QString());
    }

private:
    QString shownTime()
    {
        for (const auto *label : m_desk->page->steps().findChildren<QLabel *>()) {
            if (label->text().startsWith(u"about ") || label->text().startsWith(u"under "))
                return label->text();
        }
        return {};
    }

    std::unique_ptr<QueryDesk> m_desk;
};

QTEST_MAIN(TestQueryStates)
#include "tst_querystates.moc"

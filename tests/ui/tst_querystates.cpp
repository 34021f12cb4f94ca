// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/picture.h"
#include "query/question/questionfile.h"
#include "ui/demobench.h"
#include "ui/export/exportdialog.h"
#include "ui/heldquestions.h"
#include "ui/query/chiprow.h"
#include "ui/query/conditiontree.h"
#include "ui/query/examplequestions.h"
#include "ui/query/querypage.h"
#include "ui/query/questioncheck.h"
#include "ui/query/questionchip.h"
#include "ui/query/resultpane.h"
#include "ui/query/sqlpane.h"
#include "ui/query/stepspane.h"
#include "ui/queryperson.h"
#include "ui/reports/reportnotice.h"

#include <QClipboard>
#include <QPushButton>
#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

class TestQueryStates : public QObject
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
        QTest::keyClick(m_person->row(u"show"_s)->chips()[1], Qt::Key_Backspace);
        QTest::keyClick(m_person->row(u"by"_s)->chips()[0], Qt::Key_Backspace);
        auto *tree = m_page->steps().findChild<ConditionTree *>(u"where"_s);
        QTest::keyClick(tree->findChild<QuestionChip *>(), Qt::Key_Backspace);
        QVERIFY(m_person->shows(R"({"version": 1, "measures": ["revenue"]})"));
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
        m_person->click(u"Remove that condition"_s);
        QVERIFY(m_person->shows(R"({"version": 1, "measures": ["revenue"], "by": ["product.category"],
                          "where": {"all": [{"field": "date.year", "is": 2025}]}})"));
    }

    void aSlowQuestionCanBeCancelledAndIsEndedByTheNext()
    {
        m_source->isHeld = true;
        m_person->add(u"revenue"_s);
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
        m_person->add(u"margin"_s);
        QTRY_VERIFY(int(m_source->asks) > asks);
        m_person->add(u"category"_s);
        QTRY_VERIFY(int(m_source->stops) > stops);
        QTest::keyClick(m_page->focusWidget(), Qt::Key_Escape); // the words searched for
        QVERIFY(!m_page->isSettled());
        QTest::keyClick(m_page->focusWidget(), Qt::Key_Escape);
        QCOMPARE(m_page->result().place(), ResultPane::Place::Stopped);
        m_source->isHeld = false;
        QTest::keyClick(m_page.get(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(m_person->shows(
            R"({"version": 1, "measures": ["revenue", "margin"], "by": ["product.category"]})"));
    }

    void aPageMayBeClosedWhileAQuestionRuns()
    {
        m_source->isHeld = true;
        const int asks = m_source->asks, stops = m_source->stops;
        m_person->add(u"revenue"_s);
        QTRY_VERIFY(int(m_source->asks) > asks);
        m_page.reset();
        QTRY_COMPARE(int(m_source->stops), stops + 1); // nobody waits for it any more
    }

    void anErrorIsSaidAndCanBeRetried()
    {
        m_source->fails = true;
        m_person->add(u"revenue"_s);
        QTRY_COMPARE(m_page->result().place(), ResultPane::Place::Fault);
        QCOMPARE(m_page->result().notice().sentence(), u"The server closed the connection."_s);
        m_source->fails = false;
        QTest::keyClick(m_page.get(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(m_person->shows(R"({"version": 1, "measures": ["revenue"]})"));
    }

    void aQuestionIsKeptInAFile()
    {
        const auto path = m_demo->path(u"kept.json"_s);
        const auto example = exampleQuestions(m_source->model()).front();
        QVERIFY(writeQuestionFile(example, path));
        QCOMPARE(*readQuestionFile(path), example);
        m_page->showItem(path);
        QVERIFY(m_person->shows(example));
        QVERIFY(!readQuestionFile(m_demo->path(u"nowhere.json"_s)));
        m_page->result().sql().copy();
        QCOMPARE(QApplication::clipboard()->text(), m_page->result().sql().text());
        m_page->exportResult();
        auto *dialog = m_page->findChild<ExportDialog *>();
        QVERIFY(dialog);
        const auto written = m_demo->path(u"kept.csv"_s);
        dialog->setFormat(ExportDialog::Format::ExactCsv);
        dialog->setPath(written);
        dialog->start();
        QTRY_VERIFY(QFile::exists(written + u".manifest.json"_s));
        QFile file(written);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readLine().startsWith(R"("date.year","date.month","revenue","revenue.before",)"));
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
        const auto path = m_demo->path(u"further.json"_s);
        QVERIFY(writeQuestionFile(question, path));
        m_page->showItem(path);
        QVERIFY(m_person->shows(question));
        QStringList chips;
        for (auto *chip : m_page->findChildren<ChipButton *>())
            chips += chip->text();
        for (const auto &text :
             {u"Each"_s, u"Where = Germany"_s, u"each = revenue / receipts"_s, u"question best"_s,
              u"all members"_s, u"Category among best"_s, u"Month in: This year"_s})
            QVERIFY2(chips.contains(text), qPrintable(text + u" in "_s + chips.join(u'|')));
        auto edited = steps::withMeasure(question, u"revenue"_s);
        m_page->history().edit(u"Add revenue"_s, edited);
        QVERIFY(m_person->shows(edited));
        QVERIFY(writeQuestionFile(m_page->history().question(), path));
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
        const auto path = m_demo->path(u"united.json"_s);
        QVERIFY(writeQuestionFile(united, path));
        m_page->showItem(path);
        QVERIFY(m_person->shows(united));
        QCOMPARE(m_page->result().answer()->shown.titles, (QStringList{u"Part"_s, u"City"_s, u"Revenue"_s}));
        m_page->history().edit(u"Add units"_s, steps::withMeasure(united, u"units"_s));
        QCOMPARE(m_page->result().place(), ResultPane::Place::Complaint);
        QCOMPARE(QuestionCheck(m_source->model()).check(m_page->history().question()).whole.left(31),
                 u"Rows of several questions are p"_s);
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
    std::unique_ptr<DemoBench> m_demo;
    std::shared_ptr<HeldQuestions> m_source;
    std::unique_ptr<QueryPage> m_page;
    std::unique_ptr<QueryPerson> m_person;
};

QTEST_MAIN(TestQueryStates)
#include "tst_querystates.moc"

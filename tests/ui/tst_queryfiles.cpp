// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/question/questionfile.h"
#include "query/question/questionfolder.h"
#include "ui/export/exportdialog.h"
#include "ui/query/examplequestions.h"
#include "ui/query/resultpane.h"
#include "ui/query/sqlpane.h"
#include "ui/querydesk.h"
#include "ui/reports/reportnotice.h"
#include "workbench/places.h"

#include <QClipboard>
#include <QFileInfo>
#include <QInputDialog>
#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

// Questions in files: under names, among the reports, and as the page was left.
class TestQueryFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_desk = std::make_unique<QueryDesk>(); }
    void init() { m_desk->open(); }
    void cleanup() { m_desk->page.reset(); }

    void aQuestionIsKeptInAFile()
    {
        const auto path = m_desk->demo.path(u"kept.json"_s);
        const auto example = exampleQuestions(m_desk->source->model()).front();
        QVERIFY(writeQuestionFile(example, path));
        QCOMPARE(*readQuestionFile(path), example);
        m_desk->page->showItem(path);
        QVERIFY(m_desk->person->shows(example));
        QVERIFY(!readQuestionFile(m_desk->demo.path(u"nowhere.json"_s)));
        m_desk->page->result().sql().copy();
        QCOMPARE(QApplication::clipboard()->text(), m_desk->page->result().sql().text());
        m_desk->page->exportResult();
        auto *dialog = m_desk->page->findChild<ExportDialog *>();
        QVERIFY(dialog);
        const auto written = m_desk->demo.path(u"kept.csv"_s);
        dialog->setFormat(ExportDialog::Format::ExactCsv);
        dialog->setPath(written);
        dialog->start();
        QTRY_VERIFY(QFile::exists(written + u".manifest.json"_s));
        QFile file(written);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readLine().startsWith(R"("date.year","date.month","revenue","revenue.before",)"));
    }

    void aFileThatCannotBeReadBeginsAnew()
    {
        const auto path = m_desk->demo.path(u"torn.json"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{\"version\": 1, ") > 0);
        file.close();
        m_desk->page->setQuestion({.measures = {u"revenue"_s}});
        QTRY_COMPARE(m_desk->page->result().place(), ResultPane::Place::Results);
        m_desk->page->showItem(path);
        QCOMPARE(m_desk->page->result().place(), ResultPane::Place::Unreadable);
        QCOMPARE(m_desk->page->history().question(), Question{.title = u"torn"_s});
        QStringList offered;
        for (const auto *button : m_desk->page->result().notice().findChildren<QPushButton *>()) {
            if (button->isVisible())
                offered += button->text();
        }
        QVERIFY(offered.contains(u"Open another…"_s) && offered.contains(u"New question"_s));
        QVERIFY(!offered.contains(u"Retry"_s));
        m_desk->person->click(u"New question"_s);
        QCOMPARE(m_desk->page->result().place(), ResultPane::Place::Examples);
        QCOMPARE(m_desk->page->history().question(), Question());
    }

    void aTitleStaysWithTheQuestionThatHadIt()
    {
        auto question = exampleQuestions(m_desk->source->model())[1];
        m_desk->page->setQuestion(question);
        QCOMPARE(suggestedName(), question.title);
        question.measures = {u"revenue"_s};
        question.by = {u"product.category"_s};
        question.top = {};
        question.sort.clear();
        m_desk->page->history().edit(u"Change"_s, question);
        QCOMPARE(suggestedName(), u"Revenue by Category"_s);
        m_desk->page->history().edits().undo();
        QCOMPARE(suggestedName(), question.title);
        m_desk->page->history().edits().redo();
        QTRY_COMPARE(m_desk->page->result().place(), ResultPane::Place::Results);
        m_desk->page->exportResult();
        auto *dialog = m_desk->page->findChild<ExportDialog *>();
        QVERIFY(dialog);
        QCOMPARE(QFileInfo(dialog->path()).fileName(), u"Revenue by Category.xlsx"_s);
        delete dialog;
    }

    void aQuestionIsKeptAmongTheReports()
    {
        const auto save = [this](const QString &name) {
            for (auto *action : m_desk->page->result().saveMenu().actions()) {
                if (action->text() == u"Save as report…")
                    action->trigger();
            }
            auto *dialog = m_desk->page->findChild<QInputDialog *>();
            QVERIFY(dialog);
            dialog->setTextValue(name);
            dialog->accept();
            delete dialog;
        };
        const auto example = exampleQuestions(m_desk->source->model()).front();
        m_desk->page->setQuestion(example);
        QTRY_VERIFY(m_desk->page->isSettled());
        save(u"Revenue by month"_s);
        QVERIFY(m_desk->page->result().grainSentence().endsWith(
            u"Saved among your reports as “Revenue by month”"_s));
        const QuestionFolder folder(places::questionFolder());
        QCOMPARE(folder.list().size(), size_t(1));
        QCOMPARE(folder.list()[0].title, u"Revenue by month"_s);
        QCOMPARE(readQuestionFile(folder.list()[0].path)->measures, example.measures);
        m_desk->person->add(u"units sold"_s); // saved again it is the same one, changed
        QTRY_VERIFY(m_desk->page->isSettled());
        QCOMPARE(suggestedName(), u"Revenue by month"_s);
        save(u"Revenue by month"_s);
        QVERIFY(readQuestionFile(folder.list()[0].path)->measures.contains(u"units_sold"_s));
        m_desk->page->setQuestion(exampleQuestions(m_desk->source->model())[1]);
        QTRY_VERIFY(m_desk->page->isSettled());
        save(u"Revenue by month"_s); // another question does not take its place
        QVERIFY(m_desk->page->result().grainSentence().contains(u"“Revenue by month” is there already."_s));
        QVERIFY(readQuestionFile(folder.list()[0].path)->measures.contains(u"units_sold"_s));
    }

    void anUnsavedQuestionIsBackAndNotAsked()
    {
        const auto draft = m_desk->demo.path(u"drafts/question.json"_s);
        const Question half{.measures = {}, .by = {u"product.category"_s}}; // nothing to show yet
        const auto example = exampleQuestions(m_desk->source->model()).front();
        for (const auto &left : {half, example}) {
            m_desk->open();
            m_desk->page->keepDraftIn(draft);
            m_desk->page->history().edit(u"Write"_s, left);
            m_desk->open(); // another page: what the first one had is there
            const int asks = m_desk->source->asks;
            m_desk->page->keepDraftIn(draft);
            QCOMPARE(m_desk->page->history().question(), left);
            QVERIFY(m_desk->page->isSettled()); // a change that will be asked is waited for from the start
            QCOMPARE(int(m_desk->source->asks), asks);
            QVERIFY(m_desk->page->result().place() != ResultPane::Place::Results);
            m_desk->pictures(u"query-draft"_s);
        }
        m_desk->person->click(u"Ask it"_s);
        QVERIFY(m_desk->person->shows(example));
        const auto kept = m_desk->demo.path(u"kept-draft.json"_s);
        QVERIFY(writeQuestionFile(example, kept));
        m_desk->page->showItem(kept); // is one step: the draft is not lost
        QVERIFY(!QFile::exists(draft));
        m_desk->page->history().edits().undo();
        QCOMPARE(m_desk->page->history().question(), example);
        m_desk->open();
        m_desk->page->keepDraftIn(draft);
        m_desk->page->history().edit(u"Write"_s, half);
        m_desk->open();
        m_desk->page->keepDraftIn(draft);
        m_desk->person->click(u"Discard"_s);
        QCOMPARE(m_desk->page->history().question(), Question());
        QVERIFY(!QFile::exists(draft));
    }

    void aDraftIsASecondBehindAtMost()
    {
        const auto draft = m_desk->demo.path(u"drafts/behind.json"_s);
        m_desk->page->keepDraftIn(draft);
        m_desk->person->add(u"revenue"_s);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(draft), 2000);
        QCOMPARE(readQuestionFile(draft)->measures, QStringList{u"revenue"_s});
    }

private:
    QString suggestedName()
    {
        for (auto *action : m_desk->page->result().saveMenu().actions()) {
            if (action->text() == u"Save as report…")
                action->trigger();
        }
        auto *const dialog = m_desk->page->findChild<QInputDialog *>();
        const auto name = dialog ? dialog->textValue() : QString();
        delete dialog;
        return name;
    }

    std::unique_ptr<QueryDesk> m_desk;
};

QTEST_MAIN(TestQueryFiles)
#include "tst_queryfiles.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// What the Query page keeps in files: questions, answers, and pictures of charts.
#include "query/question/questionfile.h"
#include "query/question/questionfolder.h"
#include "ui/export/exportdialog.h"
#include "ui/query/querypage.h"
#include "ui/query/resultpane.h"
#include "ui/query/sql/resulttabs.h"
#include "ui/query/sql/sqlface.h"
#include "ui/query/sqlpane.h"
#include "ui/query/stepspane.h"
#include "ui/query/tables/tablesface.h"
#include "ui/theme/theme.h"
#include "workbench/places.h"
#include "workbench/reportsheet.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QMenu>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

QFileDialog *fileDialog(const QString &title, QFileDialog::AcceptMode mode, QWidget *parent)
{
    auto *dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(mode);
    return dialog;
}

} // namespace

void QueryPage::makeSaveMenu()
{
    const auto &theme = Theme::of(this);
    auto &menu = m_result->saveMenu();
    menu.addAction(theme.icon(u"rail-reports"_s), tr("Save as report…"), this, &QueryPage::saveAsReport);
    menu.addAction(theme.icon(u"save"_s), tr("Save as…"), this, &QueryPage::saveAs);
    menu.addAction(theme.icon(u"file"_s), tr("Open…"), this, &QueryPage::openFile);
    menu.addAction(theme.icon(u"edit"_s), tr("New question"), this,
                   [this] { replace(tr("New question"), {}); });
    menu.addSeparator();
    menu.addAction(theme.icon(u"copy"_s), tr("Copy SQL"), this, [this] { m_result->sql().copy(); });
    menu.addAction(theme.icon(u"export"_s), tr("Export…"), this, &QueryPage::exportResult);
    connect(&m_result->chart(), &ChartCard::saveWanted, this, &QueryPage::savePicture);
}

void QueryPage::saveAs()
{
    auto *dialog = fileDialog(tr("Save the question as"), QFileDialog::AcceptSave, this);
    dialog->setNameFilter(tr("Question (*.json)"));
    dialog->setDefaultSuffix(u"json"_s);
    dialog->selectFile((m_name.isEmpty() ? tr("question") : m_name) + u".json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        auto question = asked();
        const auto name = QFileInfo(path).completeBaseName();
        if (question.title.isEmpty())
            question.title = name;
        if (const auto written = writeQuestionFile(question, path); !written)
            return m_result->showError(written.error());
        tellSaved(question, path, tr("Saved %1").arg(path));
    });
    dialog->open();
}

QString QueryPage::shownName() const
{
    if (!m_path.isEmpty())
        return m_title;
    const auto &question = m_history.question();
    const auto title = m_titled.titleOf(question);
    return title.isEmpty() ? proposedName(question, m_fields, locale()) : title;
}

// Among the reports, under “Yours”.
void QueryPage::saveAsReport()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save as report"));
    dialog->setLabelText(tr("The name under which it stands among the reports"));
    dialog->setTextValue(shownName());
    dialog->setOkButtonText(tr("Save"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &name) {
        auto question = asked();
        const auto path = QuestionFolder(places::questionFolder()).keep(question, name, m_path);
        if (!path)
            return m_result->say(path.error().message);
        question.title = name.simplified();
        tellSaved(question, *path, tr("Saved among your reports as “%1”").arg(question.title));
    });
    dialog->open();
}

void QueryPage::tellSaved(const Question &question, const QString &path, const QString &words)
{
    m_path = path;
    m_title = question.title;
    m_name = QFileInfo(path).completeBaseName();
    m_saved = m_history.question();
    m_draftStrip->hide();
    keepDraft();
    m_result->say(words);
    Q_EMIT itemShown({PageId::Query, path}, question.title);
}

void QueryPage::openFile()
{
    auto *dialog = fileDialog(tr("Open a question"), QFileDialog::AcceptOpen, this);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Question (*.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &QueryPage::open);
    dialog->open();
}

void QueryPage::open(const QString &path)
{
    const auto question = readQuestionFile(path);
    if (!question)
        return openUnreadable(path, question.error());
    replace(tr("Open %1").arg(path), *question);
    m_steps->tables().begin(path);
    m_steps->tables().showQuestion();
    m_path = path;
    m_name = QFileInfo(path).completeBaseName();
    m_title = question->title.isEmpty() ? m_name : question->title;
    m_saved = *question;
    keepDraft();
    Q_EMIT itemShown({PageId::Query, path}, m_title);
}

// The steps must not show another question beside its fault. What will be made in its place is no change of
// that file, which a person may still mend.
void QueryPage::openUnreadable(const QString &path, const Error &error)
{
    const Question empty{.title = QFileInfo(path).completeBaseName()};
    replace(tr("Open %1").arg(path), empty);
    m_saved = empty;
    keepDraft();
    m_result->showUnreadable(error);
}

void QueryPage::showItem(const QString &item)
{
    if (!item.isEmpty())
        open(item);
}

// The rows of hand-written SQL as they are shown; a cut answer says so in the file, too.
void QueryPage::exportSql()
{
    const auto *const asked = m_sql->results().answer();
    if (!asked || asked->rows->rowCount() == 0)
        return;
    Sheet sheet;
    sheet.rows = asked->rows;
    for (const auto &column : asked->rows->columns())
        sheet.columns.push_back({column.name});
    sheet.sql = m_sql->results().sql();
    sheet.grain =
        asked->cut ? tr("the first %L1 rows; there are more").arg(asked->rows->rowCount()) : QString();
    sheet.asOfBatch = asked->asOfBatch;
    auto *dialog = new ExportDialog(sheet, u"query"_s, this);
    dialog->open();
}

void QueryPage::exportResult()
{
    if (isSql())
        return exportSql();
    const auto &asked = m_result->answer();
    if (!asked || asked->shown.answer.rows->rowCount() == 0)
        return;
    ReportAnswer answer;
    answer.report.title = shownName().isEmpty() ? tr("Question") : shownName();
    answer.columns = m_result->columns();
    answer.rows = asked->shown.answer.rows;
    answer.totals = asked->shown.totals;
    answer.answer = asked->shown.answer;
    if (!asked->shown.period.isEmpty())
        answer.parameters.push_back({u"period"_s, tr("Period"), {}, asked->shown.period, {}, {}});
    if (!asked->shown.before.isEmpty())
        answer.parameters.push_back({u"compare"_s, tr("Compare"), {}, asked->shown.before, {}, {}});
    const auto name = asFileName(answer.report.title);
    auto *dialog =
        new ExportDialog(toSheet(answer, m_source->userName()), name.isEmpty() ? u"question"_s : name, this);
    dialog->open();
}

void QueryPage::savePicture()
{
    auto *dialog = fileDialog(tr("Save the chart as"), QFileDialog::AcceptSave, this);
    dialog->setNameFilter(tr("Picture (*.png)"));
    dialog->setDefaultSuffix(u"png"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const bool isSaved = m_result->chart().picture(2).save(path);
        m_result->say(isSaved ? tr("Saved %1").arg(path)
                              : tr("%1 could not be written. Choose another folder.").arg(path));
    });
    dialog->open();
}

} // namespace martlet

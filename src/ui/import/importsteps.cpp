// SPDX-License-Identifier: GPL-3.0-or-later
// How the import page goes from step to step, and what its head and foot show.
#include "ui/import/checkstep.h"
#include "ui/import/columnsstep.h"
#include "ui/import/drafthistory.h"
#include "ui/import/draftpreview.h"
#include "ui/import/draftsniff.h"
#include "ui/import/importpage.h"
#include "ui/import/loadstep.h"
#include "ui/import/pastedtext.h"
#include "ui/import/sourcestep.h"
#include "ui/shell/jobs.h"
#include "ui/widgets/wording.h"
#include "ui_importpage.h"
#include "workbench/places.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace martlet {

namespace {

QString delimiterName(const QByteArray &delimiter)
{
    if (delimiter == ",")
        return ImportPage::tr("comma");
    if (delimiter == ";")
        return ImportPage::tr("semicolon");
    if (delimiter == "\t")
        return ImportPage::tr("tabulator");
    return delimiter == "|" ? ImportPage::tr("bar") : QString::fromUtf8(delimiter);
}

} // namespace

void ImportPage::look()
{
    m_source->showLooking(m_paths.size() == 1 ? QFileInfo(m_paths.front()).fileName()
                                              : tr("%n file(s)", nullptr, int(m_paths.size())));
    goTo(ImportStep::Source);
    ImportRequest request;
    request.paths = m_paths;
    request.recipe = m_recipeName;
    request.recipeFolder = places::recipeFolder();
    m_look.start(
        [request](std::stop_token stop, Progress &progress) { return draftImport(request, stop, progress); },
        [this](Result<DraftPlan> plan) {
            if (plan)
                return begin(*plan);
            m_history->begin({});
            m_source->showError(plan.error());
            showFoot();
        });
    showFoot();
}

// A layout that is known goes on to the check at once; one that was guessed waits for a look, one that has
// changed until that is accepted.
void ImportPage::begin(const DraftPlan &plan)
{
    m_checked = {};
    m_check->forget();
    m_history->begin(ImportDraft::of(m_paths, m_recipeName, plan));
    for (const auto &sniffed : plan.sniffed)
        m_sniff->begin(sniffed);
    m_source->offerNothing();
    if (!plan.sniffed.empty())
        return goTo(ImportStep::Source);
    goTo(ImportStep::Check);
}

void ImportPage::paste(const QString &text)
{
    const auto path = keepPasted(text);
    if (!path)
        return m_source->showError(path.error());
    choose({*path});
}

void ImportPage::goTo(ImportStep step)
{
    if (m_run->isRunning() || !m_history->draft().has(step))
        return;
    if (step > ImportStep::Columns && !m_history->draft().isAccepted()) {
        step = ImportStep::Columns;
        showDrift();
    }
    if (step != this->step())
        m_ui->edit->clear();
    m_history->goTo(step);
    showDraft();
    m_isArriving = true;
    if (step == ImportStep::Check && !m_history->draft().isEmpty() && !m_checked.loadsAs(m_history->draft()))
        check();
    focusNext(); // after all that cannot be pressed now is known
}

// The first file whose layout nobody has accepted yet.
void ImportPage::showDrift()
{
    const auto &draft = m_history->draft();
    const auto waits = [&draft](const DraftFile &file) {
        const auto *drift = draft.drift({file.recipe, file.part});
        return drift && !drift->isAccepted;
    };
    const auto found = std::ranges::find_if(draft.files, waits);
    if (found != draft.files.end())
        m_history->setCurrent(int(found - draft.files.begin()));
}

void ImportPage::goNext()
{
    const auto &draft = m_history->draft();
    switch (step()) {
    case ImportStep::Source:
    case ImportStep::Columns:
    case ImportStep::Rules:
        return goTo(draft.has(ImportStep::Rules) ? ImportStep(int(step()) + 1) : ImportStep::Check);
    case ImportStep::Check:
        return load();
    case ImportStep::Load:
        return startAnew();
    }
}

void ImportPage::goBack()
{
    if (step() != ImportStep::Source)
        goTo(m_history->draft().has(ImportStep::Rules) ? ImportStep(int(step()) - 1) : ImportStep::Source);
}

// Ends what runs; where nothing runs, gives the files up.
void ImportPage::cancel()
{
    if (!m_run->isRunning())
        return startAnew();
    const auto took = wording::duration(m_run->elapsed());
    const bool wasCheck = m_run->isCheck();
    m_run->stop();
    if (wasCheck)
        m_check->showFailure({Error::Kind::Cancelled, tr("Stopped after %1. Nothing was written.").arg(took)});
    else
        m_load->showStopped(tr("Stopped after %1. The file it was at was not loaded.").arg(took));
    showFoot();
}

// What was there before the look is there again.
void ImportPage::stopLooking()
{
    m_look.stop();
    const auto &draft = m_history->draft();
    m_paths = draft.paths;
    if (draft.isEmpty()) {
        m_source->showChoice();
        showKept();
    } else {
        m_recipeName = draft.recipeName;
        m_source->showFiles();
    }
    showFoot();
    focusNext();
}

void ImportPage::startAnew()
{
    m_look.stop();
    m_paths.clear();
    m_checked = {};
    m_keepSoon.stop();
    m_kept.forget();
    m_history->begin({});
    m_source->showChoice();
    m_source->offerNothing();
    showDraft();
    focusNext(); // the button that was pressed is gone
}

void ImportPage::check()
{
    m_checked = {};
    m_check->showChecking();
    m_run->start(m_history->draft(), true);
    showPace();
    showFoot();
}

void ImportPage::load()
{
    if (m_run->isRunning())
        return;
    m_history->goTo(ImportStep::Load);
    keep();
    m_load->showLoading(m_history->draft().title());
    m_run->start(m_history->draft(), false);
    showPace();
    showDraft();
    m_ui->pause->setFocus(Qt::OtherFocusReason); // the button that was pressed is gone
}

// One edit for all files: the first one starts the next check.
void ImportPage::mend(const QString &what, const std::map<int, Mends> &mends)
{
    auto next = m_history->draft();
    if (m_run->isRunning())
        return;
    for (const auto &[place, all] : mends) {
        if (place >= int(next.files.size()))
            continue;
        const auto &its = next.files[std::size_t(place)];
        const DraftLayout layout{its.recipe, its.part};
        auto edited = next.file(layout);
        for (const auto &mend : all) {
            if (std::ranges::find(edited.mends, mend) == edited.mends.end())
                edited.mends.push_back(mend);
        }
        next.setFile(layout, edited);
    }
    m_history->edit(what, next);
}

void ImportPage::editLine(const QString &what, int file, const CellEdits &edits)
{
    auto next = m_history->draft();
    if (m_run->isRunning() || file >= int(next.files.size()))
        return;
    auto &its = next.files[std::size_t(file)].edits;
    for (const auto &edit : edits) {
        std::erase_if(its, [&edit](const CellEdit &other) {
            return other.line == edit.line && other.column == edit.column;
        });
        its.push_back(edit);
    }
    m_history->edit(what, next);
}

void ImportPage::showDraft()
{
    const auto &draft = m_history->draft();
    m_ui->stack->setCurrentIndex(int(draft.step));
    m_ui->steps->setCurrent(draft.step == ImportStep::Load && m_load->isDone() ? importStepCount
                                                                               : int(draft.step));
    m_ui->fileName->setText(draft.isEmpty() ? QString() : draft.title());
    m_ui->fileFacts->setText(facts());
    m_ui->fileIcon->setIcon(draft.isEmpty() ? QString() : u"file"_s, Token::Text2);
    showFoot();
    if (!draft.isEmpty() && !(draft.step == ImportStep::Load && m_load->isDone()))
        m_keepSoon.start();
    // Undo, redo and mends on the check step: what it shows is of another draft now.
    if (draft.step == ImportStep::Check && !draft.isEmpty() && !m_run->isRunning() &&
        m_checked != ImportDraft() && !m_checked.loadsAs(draft))
        check();
}

QString ImportPage::facts() const
{
    const auto &draft = m_history->draft();
    if (draft.isEmpty())
        return {};
    qint64 bytes = 0;
    for (const auto &file : draft.files)
        bytes += QFileInfo(file.path).size();
    for (const auto &path : draft.corrections)
        bytes += QFileInfo(path).size();
    QStringList words{wording::bytes(bytes)};
    if (const auto *preview = m_preview->preview())
        words += preview->encoding;
    if (const auto *file = m_history->file())
        words += delimiterName(file->dialect.delimiter);
    return words.join(u" · "_s);
}

void ImportPage::showFoot()
{
    const auto &draft = m_history->draft();
    const bool runs = m_run->isRunning(), isLoad = draft.step == ImportStep::Load;
    const bool isCheck = draft.step == ImportStep::Check;
    const bool isDone = isLoad && m_load->isDone();
    const bool edits = !draft.files.empty() && !isLoad && !isCheck;
    m_ui->foot->setVisible(!draft.isEmpty());
    m_ui->keepRejects->setVisible(isCheck);
    m_ui->exportRejects->setVisible(isCheck && m_check->hasRejects());
    auto &stack = m_history->edits();
    m_ui->undo->setVisible(edits || (isCheck && stack.canUndo()));
    m_ui->redo->setVisible(edits || (isCheck && stack.canRedo()));
    handFocusOn();
    m_ui->undo->setEnabled(stack.canUndo() && !runs);
    m_ui->redo->setEnabled(stack.canRedo() && !runs);
    m_ui->edit->setVisible(m_ui->undo->isVisibleTo(m_ui->foot) && !runs);
    m_ui->undo->setToolTip(stack.canUndo() ? tr("Undo: %1").arg(stack.undoText()) : QString());
    m_ui->redo->setToolTip(stack.canRedo() ? tr("Redo: %1").arg(stack.redoText()) : QString());
    for (auto *part : std::initializer_list<QWidget *>{m_ui->progress, m_ui->pace})
        part->setVisible(runs);
    m_ui->pause->setVisible(runs && isLoad);
    m_ui->cancel->setVisible(!isDone);
    m_ui->cancel->setText(runs ? tr("&Stop") : tr("&Cancel"));
    m_ui->back->setVisible(draft.step != ImportStep::Source && !isDone);
    m_ui->back->setEnabled(!runs);
    m_ui->next->setVisible(!isLoad || isDone);
    const bool canLoad = m_checked.loadsAs(draft) && m_toWrite > 0 && !m_isRefused;
    const bool waits = draft.step == ImportStep::Columns && !draft.isAccepted();
    m_ui->next->setEnabled(!runs && !waits && (!isCheck || canLoad));
    m_ui->next->setToolTip(waits ? tr("Accept the changed layout first.") : QString());
    m_ui->next->setText(isDone    ? tr("&Import other files")
                        : isCheck ? (canLoad ? tr("&Load %Ln line(s)", nullptr, int(m_toWrite)) : tr("&Load"))
                                  : tr("&Next"));
}

void ImportPage::handFocusOn()
{
    auto &stack = m_history->edits();
    const auto hand = [](QWidget *from, QWidget *to) {
        to->setEnabled(true); // as it is about to be
        if (from->hasFocus())
            to->setFocus(Qt::OtherFocusReason);
    };
    if (!stack.canUndo() && stack.canRedo())
        hand(m_ui->undo, m_ui->redo);
    else if (!stack.canRedo() && stack.canUndo())
        hand(m_ui->redo, m_ui->undo);
}

void ImportPage::focusNext()
{
    if (!isVisible())
        return;
    if (m_ui->next->isVisible() && m_ui->next->isEnabled())
        return m_ui->next->setFocus(Qt::OtherFocusReason);
    if (m_history->draft().isEmpty())
        return m_source->focusChoice();
    if (m_columns->focusDrift())
        return;
    auto *way = m_ui->back->isVisible() && m_ui->back->isEnabled() ? m_ui->back : m_ui->cancel;
    way->setFocus(Qt::OtherFocusReason);
}

void ImportPage::showPace()
{
    const auto pace = m_run->pace();
    m_ui->progress->setRange(0, pace.share() ? 1000 : 0);
    m_ui->progress->setValue(int(pace.share().value_or(0) * 1000));
    m_ui->pause->setText(m_run->isPaused() ? tr("C&ontinue") : tr("&Pause"));
    QStringList words{pace.step.activity.isEmpty() && pace.step.total == 0 ? tr("Starting …")
                                                                           : pace.sentence()};
    const auto rate = pace.perSecond();
    // Rows are known of the check that came before; bytes stand for them.
    if (rate && m_rowsRead > 0 && !m_run->isCheck() && pace.step.total > 0)
        words +=
            tr("%1 rows/s").arg(wording::count(qint64(*rate * double(m_rowsRead) / double(pace.step.total))));
    if (m_run->isPaused())
        words += tr("paused");
    else if (const auto left = pace.remaining())
        words += tr("about %1 left").arg(wording::duration(*left));
    m_ui->pace->setText(words.join(u" · "_s));
    if (m_run->isCheck())
        m_check->showProgress(pace.step);
}

} // namespace martlet

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/importpage.h"

#include "ui/import/checkstep.h"
#include "ui/import/columnsstep.h"
#include "ui/import/drafthistory.h"
#include "ui/import/draftpreview.h"
#include "ui/import/draftsniff.h"
#include "ui/import/loadstep.h"
#include "ui/import/rulesstep.h"
#include "ui/import/sourcestep.h"
#include "ui/theme/theme.h"
#include "ui/widgets/taborder.h"
#include "ui_importpage.h"
#include "workbench/workbench.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QMimeData>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace martlet {

namespace {

constexpr auto keptAfter = 500ms; // of the last edit

QStringList localPaths(const QMimeData *data)
{
    QStringList paths;
    for (const auto &url : data->urls()) {
        if (url.isLocalFile())
            paths += url.toLocalFile();
    }
    return paths;
}

QStringList stepNames()
{
    return {ImportPage::tr("Source"), ImportPage::tr("Columns"), ImportPage::tr("Rules"),
            ImportPage::tr("Check"), ImportPage::tr("Load")};
}

} // namespace

const QString ImportPage::keptItem = u"?kept"_s;

ImportPage::ImportPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_kept(context.bench->spec())
    , m_history(new DraftHistory(this))
    , m_preview(new DraftPreview(*m_history))
    , m_sniff(new DraftSniff(*m_history))
    , m_run(new ImportRun(context, this))
    , m_ui(std::make_unique<Ui::ImportPage>())
{
    m_ui->setupUi(this);
    m_ui->fileIcon->setFixedSize(16, 16);
    m_ui->steps->setSteps(stepNames());
    m_ui->edit->setElided(true);
    m_ui->keepRejects->setAttribute(Qt::WA_TransparentForMouseEvents); // a statement: it cannot be turned off
    m_ui->keepRejects->setFocusPolicy(Qt::NoFocus);
    const auto &theme = Theme::of(this);
    m_ui->exportRejects->setIcon(theme.icon(u"export"_s));
    m_ui->undo->setIcon(theme.icon(u"undo"_s));
    m_ui->redo->setIcon(theme.icon(u"redo"_s));
    m_ui->back->setIcon(theme.icon(u"chevron-left"_s));
    setAcceptDrops(true);
    makeSteps();
    connectSteps();
    connectRun();
    makeKeys();
    m_keepSoon.setSingleShot(true);
    m_keepSoon.setInterval(keptAfter);
    connect(&m_keepSoon, &QTimer::timeout, this, &ImportPage::keep);
    showKept();
    showDraft();
}

// A load goes on while other pages are shown; the page lives until the warehouse is changed or the window
// closed, which cancels it. What was prepared is kept.
ImportPage::~ImportPage()
{
    if (m_keepSoon.isActive())
        keep();
    m_history->edits().disconnect(this); // it is emptied after the forms are gone
}

void ImportPage::makeSteps()
{
    m_source = new SourceStep(*m_history, *m_preview, *m_sniff, this);
    m_columns = new ColumnsStep(*m_history, *m_preview, *m_sniff, this);
    m_rules = new RulesStep(*m_history, this);
    m_check = new CheckStep(*m_history, *m_preview, this);
    m_load = new LoadStep(m_context, this);
    for (auto *step : std::initializer_list<QWidget *>{m_source, m_columns, m_rules, m_check, m_load})
        m_ui->stack->addWidget(step);
}

void ImportPage::connectSteps()
{
    connect(m_source, &SourceStep::pathsChosen, this, &ImportPage::choose);
    connect(m_source, &SourceStep::textPasted, this, &ImportPage::paste);
    connect(m_source, &SourceStep::recipeChosen, this, [this](const QString &name) {
        m_recipeName = name;
        if (!m_paths.isEmpty())
            look();
    });
    connect(m_source, &SourceStep::keptChosen, this, &ImportPage::resume);
    connect(m_source, &SourceStep::keptDropped, this, [this] {
        m_kept.forget();
        m_source->offerNothing();
    });
    connect(m_columns, &ColumnsStep::driftAccepted, this, [this] {
        showDrift(); // the next one, where there are several
        focusNext();
    });
    connect(m_check, &CheckStep::cancelled, this, &ImportPage::cancel);
    connect(m_check, &CheckStep::retryWanted, this, &ImportPage::check);
    connect(m_check, &CheckStep::mendsWanted, this, &ImportPage::mend);
    connect(m_check, &CheckStep::editsWanted, this, &ImportPage::editLine);
    connect(m_load, &LoadStep::reportsWanted, this, [this] { Q_EMIT linkActivated({PageId::Reports}); });
    connect(m_load, &LoadStep::keepWanted, this, &ImportPage::keepRecipe);
    connect(m_load, &LoadStep::recipeWanted, this, &ImportPage::saveRecipe);
    connect(m_load, &LoadStep::retryWanted, this, &ImportPage::load);
    connect(m_load, &LoadStep::changed, this, &ImportPage::dataChanged);
    connect(m_load, &LoadStep::exportWanted, this, &ImportPage::exportOpen);
    connect(m_load, &LoadStep::undone, this, &ImportPage::focusNext); // the row that was pressed is gone
    connect(m_history, &DraftHistory::draftChanged, this, &ImportPage::showDraft);
    connect(m_history, &DraftHistory::currentChanged, this, &ImportPage::showDraft);
    connect(m_preview, &DraftPreview::changed, this, &ImportPage::showDraft);
    connect(&m_history->edits(), &QUndoStack::indexChanged, this, [this] {
        m_ui->edit->clear();
        showFoot();
    });
    connect(m_history, &DraftHistory::editUndone, this,
            [this](const QString &what, ImportStep madeAt) { sayEdit(tr("Undone: %1"), what, madeAt); });
    connect(m_history, &DraftHistory::editRedone, this,
            [this](const QString &what, ImportStep madeAt) { sayEdit(tr("Done again: %1"), what, madeAt); });
    connect(m_ui->steps, &StepBar::stepClicked, this, [this](int step) { goTo(ImportStep(step)); });
    connect(m_ui->next, &QPushButton::clicked, this, &ImportPage::goNext);
    connect(m_ui->back, &QPushButton::clicked, this, &ImportPage::goBack);
    connect(m_ui->cancel, &QPushButton::clicked, this, &ImportPage::cancel);
    connect(m_ui->exportRejects, &QPushButton::clicked, this, &ImportPage::exportRejects);
    connect(m_ui->undo, &QPushButton::clicked, m_history, &DraftHistory::undo);
    connect(m_ui->redo, &QPushButton::clicked, m_history, &DraftHistory::redo);
    connect(m_ui->pause, &QPushButton::clicked, this, [this] { m_run->setPaused(!m_run->isPaused()); });
}

void ImportPage::connectRun()
{
    connect(m_run, &ImportRun::progressed, this, &ImportPage::showPace);
    connect(m_run, &ImportRun::ended, this, &ImportPage::showDraft); // also of one that was stopped
    connect(m_run, &ImportRun::succeeded, this, [this](const ImportOutcome &outcome) {
        if (outcome.wasCheck) {
            m_checked = m_run->draft(); // an undo by key may have changed it meanwhile: it is checked again
            m_isRefused = !outcome.refusals.isEmpty();
            m_toWrite = outcome.counts.inserted + outcome.counts.updated;
            m_rowsRead = outcome.counts.read;
            m_check->showOutcome(outcome);
        } else {
            m_load->showOutcome(outcome, m_history->draft().title());
            m_kept.forget();
            m_keepSoon.stop();
            Q_EMIT itemShown({PageId::Import, m_paths.join(u'\n')}, m_history->draft().title());
            Q_EMIT dataChanged();
        }
        showDraft();
        // Who mends goes on with the next group: the key that mended must never load.
        if (!m_run->isCheck() || m_isArriving || !m_check->focusGroups())
            focusNext();
        m_isArriving = false;
    });
    connect(m_run, &ImportRun::failed, this, [this](const Error &error) {
        if (m_run->isCheck()) {
            m_checked = {};
            m_check->showFailure(error);
        } else {
            m_load->showFailure(error);
            Q_EMIT dataChanged(); // files before the failing one are loaded all the same
        }
        showFoot();
    });
}

void ImportPage::makeKeys()
{
    const auto add = [this](const QString &words, const QList<QKeySequence> &keys, auto &&go) {
        auto *action = new QAction(words, this);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, go);
        addAction(action);
    };
    add(tr("Undo"), QKeySequence::keyBindings(QKeySequence::Undo), [this] { m_history->undo(); });
    auto redo = QKeySequence::keyBindings(QKeySequence::Redo);
    if (const QKeySequence usual(Qt::CTRL | Qt::Key_Y); !redo.contains(usual))
        redo += usual;
    add(tr("Redo"), redo, [this] { m_history->redo(); });
    add(tr("Paste"), QKeySequence::keyBindings(QKeySequence::Paste), [this] { m_source->pasteClipboard(); });
}

ImportStep ImportPage::step() const
{
    return m_history->draft().step;
}

bool ImportPage::isBusy() const
{
    return m_look.isRunning() || m_run->isRunning();
}

void ImportPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_run->isRunning() && !localPaths(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportPage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    choose(localPaths(event->mimeData()));
}

// The page itself has nothing to type into.
void ImportPage::focusInEvent(QFocusEvent *event)
{
    Page::focusInEvent(event);
    focusNext();
}

// Rows and cards of the steps come and go, and new ones would stand behind all others: the order, the step and
// then its foot, is made when it is asked for.
bool ImportPage::focusNextPrevChild(bool next)
{
    chainTabs(*this);
    return Page::focusNextPrevChild(next);
}

void ImportPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || !isBusy())
        return Page::keyPressEvent(event);
    if (m_run->isRunning())
        cancel();
    else
        stopLooking();
}

// What was taken back may belong to another step than the one that is shown.
void ImportPage::sayEdit(const QString &sentence, const QString &what, ImportStep madeAt)
{
    const auto words = sentence.arg(what);
    m_ui->edit->setText(madeAt == step() ? words : tr("%1 (step %2)").arg(words, stepNames()[int(madeAt)]));
}

void ImportPage::showItem(const QString &item)
{
    if (m_run->isRunning())
        return;
    if (item == keptItem)
        return resume();
    choose(item.split(u'\n', Qt::SkipEmptyParts));
}

void ImportPage::choose(const QStringList &paths)
{
    if (m_run->isRunning() || paths.isEmpty())
        return;
    m_paths = paths;
    look();
}

} // namespace martlet

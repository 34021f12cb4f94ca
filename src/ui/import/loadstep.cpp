// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/loadstep.h"

#include "etl/repair/retry.h"
#include "ui/import/batchmending.h"
#include "ui/import/mendedbalance.h"
#include "ui/import/rejectview.h"
#include "ui/shell/jobs.h"
#include "ui/widgets/label.h"
#include "ui/widgets/listrow.h"
#include "ui/widgets/statecard.h"
#include "ui/widgets/strip.h"
#include "ui/widgets/wording.h"
#include "ui_loadstep.h"
#include "workbench/workbench.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace martlet {

namespace {

bool hasRejects(const FileImport &file)
{
    return file.batch.counts.rejected > 0 && !file.alreadyLoaded;
}

ListRow::Note verdictOf(const FileImport &file)
{
    if (file.alreadyLoaded)
        return {LoadStep::tr("already loaded"), 0, Token::Text2};
    if (file.batch.counts.rejected > 0)
        return {LoadStep::tr("%1 rejected").arg(wording::count(file.batch.counts.rejected)), 0, Token::Warn};
    return {LoadStep::tr("%Ln row(s)", nullptr, int(file.batch.counts.read)), 0};
}

} // namespace

LoadStep::LoadStep(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::LoadStep>())
    , m_lines(nullptr)
    , m_stateCard(nullptr)
    , m_state(nullptr)
    , m_mending(nullptr)
{
    m_ui->setupUi(this);
    m_ui->balance->setFilters(false);
    m_ui->files->makeScrollable();
    m_lines = new RejectView(m_ui->right);
    m_stateCard = new Card(m_ui->right);
    m_state = new StateCard(m_stateCard);
    m_stateCard->body()->addWidget(m_state);
    m_ui->right->addWidget(m_stateCard);
    m_ui->right->addWidget(m_lines);
    m_mending = new BatchMending(context, *m_ui->groups, *m_lines, this);
    connect(m_state, &StateCard::actionTriggered, this, &LoadStep::retryWanted);
    connect(m_mending, &BatchMending::opened, this, &LoadStep::showOpen);
    connect(m_mending, &BatchMending::loaded, this, &LoadStep::showMended);
    connect(m_mending, &BatchMending::failed, this, qOverload<const Error &>(&LoadStep::say));
}

LoadStep::~LoadStep() = default;

bool LoadStep::isMending() const
{
    return m_mending->isRetrying();
}

void LoadStep::showState()
{
    m_mending->close();
    m_ui->groups->hide();
    m_ui->right->setCurrentWidget(m_stateCard);
}

void LoadStep::showLoading(const QString &what)
{
    m_isDone = false;
    m_outcome = {};
    m_ui->headline->setText(tr("Loading %1. Until it is done the warehouse stays as it was.").arg(what));
    m_ui->strip->clear();
    m_ui->balance->clearBalance();
    m_ui->files->setTitle({});
    m_ui->files->setSubtitle({});
    m_ui->files->hide();
    m_stateCard->setTitle({});
    m_stateCard->setSubtitle({});
    showState();
    m_state->showEmpty(u"rail-import"_s,
                       tr("You may go to other pages meanwhile. The jobs at the bottom show how far it is; "
                          "closed now, it can be taken up again."));
}

void LoadStep::showStopped(const QString &sentence)
{
    m_ui->headline->setText(tr("Not loaded"));
    m_ui->strip->warn(sentence);
    m_state->showEmpty(u"stop"_s, tr("The warehouse is as it was before."), tr("Load again"));
}

void LoadStep::showFailure(const Error &error)
{
    m_ui->headline->setText(tr("Not loaded"));
    m_ui->strip->clear();
    m_state->showError(error, tr("Load again"));
}

void LoadStep::say(const Error &error)
{
    m_ui->strip->blame(error.message, error.detail);
}

void LoadStep::say(const QString &sentence)
{
    m_ui->strip->warn(sentence);
}

void LoadStep::showOutcome(const ImportOutcome &outcome, const QString &what)
{
    m_isDone = true;
    m_outcome = outcome;
    m_what = what;
    m_kept.clear();
    m_children.clear();
    m_ui->strip->clear();
    if (outcome.earlier > 0 && outcome.counts.read > 0)
        m_ui->strip->warn(
            tr("%n file(s) had been loaded before and changed nothing.", nullptr, outcome.earlier));
    const auto withRejects = std::ranges::find_if(outcome.files, hasRejects);
    m_file = withRejects == outcome.files.end() ? 0 : int(withRejects - outcome.files.begin());
    showHeadline();
    showFiles();
    showFile(m_file);
}

void LoadStep::showHeadline()
{
    const auto &counts = m_outcome.counts;
    const auto written = counts.inserted + counts.updated;
    QString sentence = m_outcome.earlier > 0 && counts.read == 0
                           ? tr("%1 had been loaded before, and nothing changed.").arg(m_what)
                           : tr("%Ln line(s) of %1 are in the warehouse.", nullptr, int(written)).arg(m_what);
    if (counts.rejected > 0)
        sentence += u' ' + tr("%Ln were not taken; they are kept with their raw text and the reason.", nullptr,
                              int(counts.rejected));
    m_ui->headline->setText(sentence);
    m_ui->balance->setBalance(counts, m_outcome.sums);
}

void LoadStep::showFiles()
{
    m_ui->files->show();
    m_ui->files->setTitle(tr("And now?"));
    m_ui->files->clear();
    addWay(u"rail-reports"_s, tr("Open a report"), u"openReport"_s, [this] { Q_EMIT reportsWanted(); });
    for (const auto &recipe : m_outcome.unkept)
        addWay(u"pin"_s,
               m_outcome.unkept.size() == 1 ? tr("Keep the recipe for the next file …")
                                            : tr("Keep the recipe %1 for the next file …").arg(recipe.name),
               u"keepRecipe"_s, [this, recipe] { Q_EMIT keepWanted(recipe); });
    for (const auto &sentence : m_kept) {
        auto *row = m_ui->files->addRow(sentence);
        row->setMark(u"check"_s, Token::Good);
        row->setNotes({});
    }
    if (m_outcome.counts.rejected > 0)
        addWay(u"export"_s, tr("Export the rejected lines …"), u"exportOpen"_s, [this] {
            const auto &shown = m_outcome.files[std::size_t(m_file)];
            const auto &file = hasRejects(shown) ? shown : *std::ranges::find_if(m_outcome.files, hasRejects);
            Q_EMIT exportWanted(file.batch.id, QFileInfo(file.path).fileName());
        });
    addWay(u"save"_s, tr("Save the recipe as a file …"), u"saveRecipe"_s, [this] { Q_EMIT recipeWanted(); });
    if (m_outcome.counts.read > 0)
        addWay(u"undo"_s, tr("Undo this load"), u"undoLoad"_s, [this] { undo(); });
    addFiles();
}

void LoadStep::addFiles()
{
    for (std::size_t i = 0; i < m_outcome.files.size(); ++i) {
        const auto &file = m_outcome.files[i];
        auto *row = m_ui->files->addRow(QFileInfo(file.path).fileName());
        const bool isClean = file.batch.counts.rejected == 0;
        row->setMark(isClean ? u"check"_s : u"warning"_s, isClean ? Token::Good : Token::Warn);
        row->setNotes({verdictOf(file)});
        row->setLeads(true);
        connect(row, &ListRow::clicked, this, [this, i] { showFile(int(i)); });
    }
}

void LoadStep::showKept(const ImportRecipe &draft, const ImportRecipe &recipe)
{
    std::erase(m_outcome.unkept, draft);
    m_kept += tr("%1 is kept as version %2").arg(recipe.name).arg(recipe.version);
    showFiles();
}

void LoadStep::addWay(const QString &icon, const QString &words, const QString &name,
                      const std::function<void()> &go)
{
    auto *row = m_ui->files->addRow(words);
    row->setObjectName(name);
    row->setMark(icon, Token::Accent);
    row->setLeads(true);
    row->setNotes({});
    connect(row, &ListRow::clicked, this, go);
}

// The newest batch first: it may build on the others.
void LoadStep::undo()
{
    if (m_undo.isRunning() || isMending())
        return;
    std::vector<BatchId> batches(m_children.rbegin(), m_children.rend());
    for (auto file = m_outcome.files.rbegin(); file != m_outcome.files.rend(); ++file) {
        if (!file->alreadyLoaded)
            batches.push_back(file->batch.id);
    }
    m_context.jobs.watch(tr("Undo the load"), m_undo);
    m_undo.start(
        [bench = m_context.bench, batches](std::stop_token stop,
                                           Progress &progress) -> Result<std::vector<Undone>> {
            std::vector<Undone> undone;
            for (const auto id : batches) {
                TRY_ASSIGN(auto one, bench->undo(id, stop, progress));
                undone.push_back(std::move(one));
            }
            return undone;
        },
        [this](Result<std::vector<Undone>> undone) {
            if (undone)
                showUndone(*undone);
            else
                m_ui->strip->blame(undone.error().message, undone.error().detail);
            Q_EMIT changed(); // batches before a blocked one are undone all the same
        });
}

void LoadStep::showUndone(const std::vector<Undone> &undone)
{
    qint64 removed = 0, restored = 0;
    for (const auto &batch : undone) {
        removed += batch.removed;
        restored += batch.restored;
    }
    m_ui->headline->setText(
        tr("The load is undone: %Ln row(s) removed, %1 put back as they were.", nullptr, int(removed))
            .arg(wording::count(restored)));
    m_outcome = {};
    m_children.clear();
    m_ui->balance->clearBalance();
    m_ui->strip->clear();
    m_ui->files->hide();
    m_stateCard->setTitle({});
    m_stateCard->setSubtitle({});
    showState();
    m_state->showEmpty(u"undo"_s, tr("The warehouse is as it was before."), tr("Load again"));
    Q_EMIT this->undone();
}

void LoadStep::showFile(int file)
{
    if (m_outcome.files.empty() || isMending())
        return;
    m_file = file;
    const auto &shown = m_outcome.files[std::size_t(file)];
    if (hasRejects(shown)) {
        m_ui->groups->show();
        m_ui->right->setCurrentWidget(m_lines);
        return m_mending->open(shown.batch.id, shown.path);
    }
    showTaken();
}

// The file has no line that is open.
void LoadStep::showTaken()
{
    const auto &shown = m_outcome.files[std::size_t(m_file)];
    showState();
    m_stateCard->setTitle(QFileInfo(shown.path).fileName());
    m_stateCard->setSubtitle(shown.alreadyLoaded ? tr("loaded before, as batch %1").arg(shown.batch.id.value)
                                                 : tr("batch %1").arg(shown.batch.id.value));
    m_state->showEmpty(u"check"_s, m_children.empty() ? tr("Every line of this file was taken.")
                                                      : tr("Every line of this file is in the warehouse now."));
}

void LoadStep::showMended(const RetryReport &report)
{
    const auto file = std::ranges::find_if(m_outcome.files, [&report](const FileImport &one) {
        return one.batch.id.value == report.batch.parent.value;
    });
    if (file == m_outcome.files.end()) // the next import was begun meanwhile
        return void(Q_EMIT changed());
    m_children.push_back(report.batch.id);
    takeMended(file->batch.counts, file->batch.sums, report);
    takeMended(m_outcome.counts, m_outcome.sums, report);
    m_ui->strip->clear();
    showFiles();
    Q_EMIT changed();
}

// Amounts that can be read now count, too.
void LoadStep::showOpen(qint64 lines, Money amount)
{
    auto &sums = m_outcome.files[std::size_t(m_file)].batch.sums;
    const auto before = sums.rejected;
    setRejected(sums, before, amount);
    setRejected(m_outcome.sums, before, amount);
    showHeadline();
    if (lines == 0) // of a file whose lines were mended elsewhere, too
        showTaken();
}

} // namespace martlet

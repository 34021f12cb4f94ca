// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/loadstep.h"

#include "ui/import/linestable.h"
#include "ui/import/rejectsmodel.h"
#include "ui/shell/jobs.h"
#include "ui/widgets/label.h"
#include "ui/widgets/listrow.h"
#include "ui/widgets/statecard.h"
#include "ui/widgets/strip.h"
#include "ui/widgets/wording.h"
#include "ui_loadstep.h"
#include "workbench/workbench.h"

#include <QFileInfo>
#include <QHeaderView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace martlet {

namespace {

constexpr qint64 shownRejects = 1000;
constexpr int widestReason = 360, widestRejected = 140;

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
    , m_table(nullptr)
    , m_rejects(new RejectsModel(this))
    , m_state(nullptr)
{
    m_ui->setupUi(this);
    m_ui->balance->setFilters(false);
    m_ui->files->makeScrollable();
    m_table = new LinesTable(m_ui->linesCard);
    m_table->setModel(m_rejects);
    m_table->setAccessibleName(tr("Rejected lines"));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_state = new StateCard(m_ui->linesCard);
    auto *body = m_ui->linesCard->body();
    body->setContentsMargins(1, 0, 1, 1);
    body->addWidget(m_table, 1);
    body->addWidget(m_state, 1);
    connect(m_state, &StateCard::actionTriggered, this, &LoadStep::retryWanted);
}

LoadStep::~LoadStep() = default;

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
    m_ui->linesCard->setTitle({});
    m_table->hide();
    m_state->show();
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

void LoadStep::showOutcome(const ImportOutcome &outcome, const QString &what)
{
    m_isDone = true;
    m_outcome = outcome;
    m_kept.clear();
    const auto &counts = outcome.counts;
    const auto written = counts.inserted + counts.updated;
    QString sentence = outcome.earlier > 0 && counts.read == 0
                           ? tr("%1 had been loaded before, and nothing changed.").arg(what)
                           : tr("%Ln line(s) of %1 are in the warehouse.", nullptr, int(written)).arg(what);
    if (counts.rejected > 0)
        sentence += u' ' + tr("%Ln were not taken; they are kept with their raw text and the reason.", nullptr,
                              int(counts.rejected));
    m_ui->headline->setText(sentence);
    m_ui->strip->clear();
    if (outcome.earlier > 0 && counts.read > 0)
        m_ui->strip->warn(
            tr("%n file(s) had been loaded before and changed nothing.", nullptr, outcome.earlier));
    m_ui->balance->setBalance(counts, outcome.sums);
    showFiles();
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
    addWay(u"save"_s, tr("Save the recipe as a file …"), u"saveRecipe"_s, [this] { Q_EMIT recipeWanted(); });
    if (m_outcome.counts.read > 0)
        addWay(u"undo"_s, tr("Undo this load"), u"undoLoad"_s, [this] { undo(); });
    int withRejects = 0;
    for (std::size_t i = 0; i < m_outcome.files.size(); ++i) {
        const auto &file = m_outcome.files[i];
        auto *row = m_ui->files->addRow(QFileInfo(file.path).fileName());
        const bool isClean = file.batch.counts.rejected == 0;
        row->setMark(isClean ? u"check"_s : u"warning"_s, isClean ? Token::Good : Token::Warn);
        row->setNotes({verdictOf(file)});
        row->setLeads(true);
        connect(row, &ListRow::clicked, this, [this, i] { showFile(int(i)); });
        if (!isClean && m_outcome.files[std::size_t(withRejects)].batch.counts.rejected == 0)
            withRejects = int(i);
    }
    showFile(withRejects);
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
    if (m_undo.isRunning())
        return;
    std::vector<BatchId> batches;
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
                TRY_ASSIGN(auto one, undoBatch(bench->pool(), id, stop, progress));
                undone.push_back(std::move(one));
            }
            return undone;
        },
        [this](Result<std::vector<Undone>> undone) {
            if (undone)
                showUndone(*undone);
            else
                m_ui->strip->blame(undone.error().message, undone.error().detail);
            Q_EMIT this->undone(); // batches before a blocked one are undone all the same
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
    m_ui->balance->clearBalance();
    m_ui->strip->clear();
    m_ui->files->hide();
    m_table->hide();
    m_state->show();
    m_ui->linesCard->setTitle({});
    m_ui->linesCard->setSubtitle({});
    m_state->showEmpty(u"undo"_s, tr("The warehouse is as it was before."), tr("Load again"));
}

void LoadStep::showFile(int file)
{
    if (m_outcome.files.empty())
        return;
    const auto &shown = m_outcome.files[std::size_t(file)];
    m_ui->linesCard->setTitle(QFileInfo(shown.path).fileName());
    const auto rejected = shown.batch.counts.rejected;
    m_ui->linesCard->setSubtitle(shown.alreadyLoaded
                                     ? tr("loaded before, as batch %1").arg(shown.batch.id.value)
                                     : tr("batch %1").arg(shown.batch.id.value));
    const bool hasRejects = rejected > 0 && !shown.alreadyLoaded;
    m_table->setVisible(hasRejects);
    m_state->setVisible(!hasRejects);
    if (!hasRejects)
        return m_state->showEmpty(u"check"_s, tr("Every line of this file was taken."));
    m_ask.start(
        [bench = m_context.bench, id = shown.batch.id](std::stop_token stop, Progress &) {
            const auto cipher = bench->cipher(); // without it raw text of personal files stays hidden
            return bench->pool().ask<std::vector<Reject>>(
                LaneKind::Reader, u"rejected lines"_s, stop, [&](Session &session) {
                    return listRejects(session, id, 0, shownRejects, cipher ? *cipher : nullptr);
                });
        },
        [this, rejected](Result<std::vector<Reject>> rejects) {
            if (!rejects) {
                m_table->hide();
                m_state->show();
                return m_state->showError(rejects.error());
            }
            m_ui->linesCard->setSubtitle(
                tr("rejected lines 1–%1 of %2")
                    .arg(wording::count(qint64(rejects->size())), wording::count(rejected)));
            m_rejects->setRejects(std::move(*rejects));
            m_table->fitColumns(widestReason);
            m_table->setColumnWidth(RejectsModel::Value,
                                    std::min(m_table->columnWidth(RejectsModel::Value), widestRejected));
        });
}

} // namespace martlet

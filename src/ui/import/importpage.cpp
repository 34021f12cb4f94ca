// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/importpage.h"

#include "etl/recipe/recipes.h"
#include "ui/import/linesview.h"
#include "ui/shell/jobs.h"
#include "ui/theme/theme.h"
#include "ui/widgets/wording.h"
#include "ui_importpage.h"
#include "workbench/workbench.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace martlet {

namespace {

constexpr qint64 shownRejects = 1000; // of each file

enum ImportStep { SourceStep, PreviewStep, CheckStep, LoadStep, AllDone };

Result<ImportOutcome> runImport(Workbench &bench, const ImportRequest &request, std::stop_token stop,
                                Progress progress)
{
    ImportOutcome outcome;
    outcome.wasCheck = request.dryRun;
    TRY_ASSIGN(auto report, bench.import(request, stop, std::move(progress)));
    const auto cipher = bench.cipher(); // without it raw text of personal files stays hidden
    for (auto &file : report.files) {
        std::vector<Reject> rejects;
        if (!request.dryRun && file.batch.counts.rejected > 0 && file.batch.id) {
            TRY_ASSIGN(rejects, (bench.pool().ask<std::vector<Reject>>(
                                    LaneKind::Reader, u"rejected lines"_s, stop, [&](Session &session) {
                                        return listRejects(session, file.batch.id, 0, shownRejects,
                                                           cipher ? *cipher : nullptr);
                                    })));
        }
        outcome.files.push_back({std::move(file), std::move(rejects)});
    }
    return outcome;
}

QStringList localPaths(const QMimeData *data)
{
    QStringList paths;
    for (const auto &url : data->urls()) {
        if (url.isLocalFile())
            paths += url.toLocalFile();
    }
    return paths;
}

} // namespace

ImportPage::ImportPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::ImportPage>())
    , m_lines(nullptr)
{
    m_ui->setupUi(this);
    m_lines = new LinesView(m_ui->linesCard);
    m_ui->linesCard->body()->setContentsMargins(1, 0, 1, 1);
    m_ui->linesCard->body()->addWidget(m_lines);
    m_ui->dropIcon->setFixedSize(32, 32);
    m_ui->dropIcon->setIcon(u"rail-import"_s, Token::Text3);
    m_ui->sourceColumn->setAlignment(m_ui->dropIcon, Qt::AlignHCenter);
    m_ui->fileIcon->setFixedSize(16, 16);
    m_ui->load->setIcon(Theme::of(this).icon(u"rail-import"_s, Token::OnAccent));
    m_ui->steps->setSteps({tr("Source"), tr("Preview"), tr("Check"), tr("Load")});
    m_ui->recipe->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setAcceptDrops(true);
    fillRecipes();
    connectParts();
    backToSource();
}

// Going to another page lets a load go on; the page lives until the warehouse is changed, which cancels it.
ImportPage::~ImportPage() = default;

void ImportPage::connectParts()
{
    connect(m_ui->choose, &QPushButton::clicked, this, [this] { browse(false); });
    connect(m_ui->chooseFolder, &QPushButton::clicked, this, [this] { browse(true); });
    connect(m_ui->recipe, &QComboBox::activated, this, [this] {
        if (!m_paths.isEmpty())
            preview();
    });
    connect(m_ui->back, &QPushButton::clicked, this, &ImportPage::backToSource);
    connect(m_ui->check, &QPushButton::clicked, this, [this] { run(true); });
    connect(m_ui->load, &QPushButton::clicked, this, [this] { run(false); });
    connect(m_ui->cancel, &QPushButton::clicked, this, [this] {
        m_context.jobs.cancel(m_job);
        m_ui->strip->warn(tr("Stopped after %1. What was not finished was not written.")
                              .arg(wording::duration(std::chrono::milliseconds(m_clock.elapsed()))));
    });
    connect(&m_run, &TaskBase::progressed, this, &ImportPage::showRunning);
    connect(&m_run, &TaskBase::finished, this, [this] { setRunning(false); });
}

void ImportPage::fillRecipes()
{
    m_ui->recipe->addItem(tr("Found by the file’s header"), QString());
    for (const auto &name : builtInRecipes()) {
        const auto recipe = findRecipe(name);
        m_ui->recipe->addItem(recipe && !recipe->title.isEmpty() ? recipe->title : name, name);
    }
}

void ImportPage::backToSource()
{
    m_preview.stop();
    m_paths.clear();
    m_outcome = {};
    m_ui->strip->clear();
    m_ui->dropHint->setText(tr("CSV files of sales, stock levels, products, customers, stores, employees or "
                               "suppliers. Nothing is written before you say so."));
    m_ui->dropHint->setToken(Token::Text2);
    m_ui->dropHint->setToolTip({});
    m_ui->fileName->clear();
    m_ui->fileFacts->clear();
    m_ui->fileIcon->setIcon({}, Token::Text2);
    m_ui->steps->setCurrent(SourceStep);
    m_ui->stack->setCurrentWidget(m_ui->sourcePage);
}

void ImportPage::browse(bool folders)
{
    auto *dialog = new QFileDialog(this, folders ? tr("Import a folder") : tr("Import files"), {},
                                   tr("Data files (*.csv *.txt *.tsv);;All files (*)"));
    dialog->setFileMode(folders ? QFileDialog::Directory : QFileDialog::ExistingFiles);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::filesSelected, this, &ImportPage::choose);
    dialog->open();
}

void ImportPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_run.isRunning() && !localPaths(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportPage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    choose(localPaths(event->mimeData()));
}

void ImportPage::showItem(const QString &item)
{
    if (!m_run.isRunning())
        choose(item.split(u'\n', Qt::SkipEmptyParts));
}

void ImportPage::choose(const QStringList &paths)
{
    m_paths = paths;
    preview();
}

QString ImportPage::filesTitle() const
{
    return m_previews.size() == 1 ? QFileInfo(m_previews.front().path).fileName()
                                  : tr("%n file(s)", nullptr, int(m_previews.size()));
}

void ImportPage::preview()
{
    m_preview.start([paths = m_paths, recipe = m_ui->recipe->currentData().toString()](
                        std::stop_token stop, Progress &) { return previewFiles(paths, recipe, stop); },
                    [this](Result<std::vector<FilePreview>> previews) {
                        if (previews)
                            showPreviews(std::move(*previews));
                        else
                            showFailure(previews.error());
                    });
}

void ImportPage::run(bool isCheck)
{
    ImportRequest request;
    request.paths = m_paths;
    request.recipe = m_ui->recipe->currentData().toString();
    request.dryRun = isCheck;
    m_job = m_context.jobs.watch((isCheck ? tr("Check %1") : tr("Load %1")).arg(filesTitle()), m_run);
    m_ui->strip->clear();
    m_clock.start();
    m_ui->steps->setCurrent(isCheck ? CheckStep : LoadStep);
    m_run.start(
        [bench = m_context.bench, request](std::stop_token stop, Progress &progress) {
            return runImport(*bench, request, stop, progress);
        },
        [this, isCheck](Result<ImportOutcome> outcome) {
            if (outcome) {
                showOutcome(*outcome);
            } else {
                m_context.jobs.fail(m_job, outcome.error().message);
                showFailure(outcome.error());
            }
            if (!isCheck) // files before a failing one are loaded all the same
                Q_EMIT dataChanged();
        });
    setRunning(true);
}

void ImportPage::setRunning(bool running)
{
    m_ui->progress->setVisible(running);
    m_ui->progress->setRange(0, 0);
    m_ui->pace->setVisible(running);
    m_ui->pace->setText(tr("Starting …"));
    m_ui->cancel->setVisible(running);
    const bool isLoaded = !m_outcome.files.empty() && !m_outcome.wasCheck;
    m_ui->back->setEnabled(!running);
    m_ui->check->setVisible(!running && m_outcome.files.empty());
    m_ui->load->setVisible(!running && !isLoaded);
}

void ImportPage::showRunning(const ProgressStep &step)
{
    const Pace pace{step, std::chrono::milliseconds(m_clock.elapsed())};
    m_ui->progress->setRange(0, pace.share() ? 1000 : 0);
    m_ui->progress->setValue(int(pace.share().value_or(0) * 1000));
    QStringList words{pace.sentence()};
    if (const auto left = pace.remaining())
        words += tr("about %1 left").arg(wording::duration(*left));
    m_ui->pace->setText(words.join(u" · "));
}

} // namespace martlet

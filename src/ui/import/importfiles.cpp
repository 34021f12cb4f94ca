// SPDX-License-Identifier: GPL-3.0-or-later
// The files the import page writes: what is kept for later, recipes and rejected lines.
#include "base/tr.h"
#include "etl/repair/rejectedlines.h"
#include "etl/repair/rejectedsheet.h"
#include "exports/outputdevice.h"
#include "ui/import/checkstep.h"
#include "ui/import/drafthistory.h"
#include "ui/import/importpage.h"
#include "ui/import/loadstep.h"
#include "ui/import/pastedtext.h"
#include "ui/import/recipedialog.h"
#include "ui/import/sourcestep.h"
#include "ui/shell/jobs.h"
#include "ui/widgets/wording.h"
#include "ui_importpage.h"
#include "workbench/places.h"

#include <QFileDialog>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace martlet {

namespace {

// The rejected lines of each file of a check; those of several files into a file each, numbered.
Result<qint64> writeAll(const std::vector<FileImport> &files, const std::vector<PlannedFile> &plan,
                        const QString &path, std::stop_token stop)
{
    qint64 written = 0;
    int number = 0;
    for (std::size_t i = 0; i < files.size() && i < plan.size(); ++i) {
        if (!files[i].rejects || files[i].rejects->count() == 0)
            continue;
        const QFileInfo info(path);
        const auto target = ++number == 1 ? path
                                          : u"%1/%2-%3.%4"_s.arg(info.absolutePath(), info.completeBaseName())
                                                .arg(number)
                                                .arg(info.suffix());
        TRY_ASSIGN(const auto out, OutputDevice::create(target, true));
        TRY_ASSIGN(const auto lines, writeRejected(*files[i].rejects, plan[i].file(), *out, stop));
        TRY(out->commit());
        written += lines;
    }
    return written;
}

QString exported(qint64 lines, const QString &path)
{
    return ImportPage::tr(
               "%Ln rejected line(s) are in %1, each with its reason. Corrected, it can be imported.", nullptr,
               int(lines))
        .arg(path);
}

} // namespace

void ImportPage::showKept()
{
    const auto kept = m_kept.find();
    if (kept && *kept)
        m_source->offer(**kept);
    else
        m_source->offerNothing();
}

void ImportPage::resume()
{
    const auto kept = m_kept.find();
    if (!kept)
        return m_source->showError(kept.error());
    if (!*kept)
        return;
    m_source->offerNothing();
    auto draft = (*kept)->draft;
    // A load that was cut short has left nothing behind: it is checked anew, then loaded.
    const auto step = std::min(draft.step, ImportStep::Check);
    draft.step = ImportStep::Source;
    m_check->forget();
    m_paths = draft.paths;
    m_recipeName = draft.recipeName;
    m_checked = {};
    m_history->begin(draft);
    goTo(step);
}

void ImportPage::keep()
{
    m_keepSoon.stop();
    if (m_history->draft().isEmpty())
        return;
    if (const auto kept = m_kept.keep(m_history->draft()); !kept)
        m_ui->fileFacts->setToolTip(kept.error().message);
}

void ImportPage::exportRejects()
{
    askWhere(QFileInfo(m_history->draft().files.front().path).fileName(),
             [this](const QString &path) { writeRejects(path); });
}

void ImportPage::askWhere(const QString &ofFile, const std::function<void(const QString &)> &write)
{
    const auto name = QFileInfo(ofFile).completeBaseName() + u"-rejects.csv"_s;
    auto *dialog = new QFileDialog(this, tr("Export the rejected lines"), name, tr("CSV (*.csv)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, write);
    dialog->open();
}

// Of a batch that is loaded.
void ImportPage::exportOpen(BatchId batch, const QString &fileName)
{
    askWhere(fileName, [this, batch](const QString &path) {
        const int job = m_context.jobs.watch(tr("Export the rejected lines"), m_exportOpen);
        m_exportOpen.start(
            [bench = m_context.bench, batch, path](std::stop_token stop, Progress &) {
                return writeRejectFile(*bench, batch, path, stop);
            },
            [this, job](Result<RejectFile> file) {
                if (file)
                    return m_load->say(exported(file->lines, file->path));
                m_context.jobs.fail(job, file.error().message);
                m_load->say(file.error());
            });
    });
}

void ImportPage::writeRejects(const QString &path)
{
    const int job = m_context.jobs.watch(tr("Export the rejected lines"), m_export);
    m_export.start([files = m_check->outcome().files, plan = m_history->draft().plan(),
                    path](std::stop_token stop, Progress &) { return writeAll(files, plan, path, stop); },
                   [this, path, job](Result<qint64> lines) {
                       if (!lines) {
                           m_context.jobs.fail(job, lines.error().message);
                           return m_check->say(lines.error().message, true);
                       }
                       m_check->say(exported(*lines, path), false);
                   });
}

void ImportPage::keepRecipe(const ImportRecipe &recipe)
{
    const RecipeFolder own(places::recipeFolder());
    auto *dialog = new RecipeDialog(recipe, own, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, own, recipe] {
        m_keep.start([own, named = dialog->recipe()](std::stop_token, Progress &) { return own.save(named); },
                     [this, recipe](Result<ImportRecipe> kept) {
                         if (kept)
                             m_load->showKept(recipe, *kept);
                         else
                             m_load->say(kept.error());
                     });
    });
    dialog->open();
}

void ImportPage::saveRecipe()
{
    const auto *recipe = m_history->recipe();
    if (!recipe)
        return;
    auto *dialog =
        new QFileDialog(this, tr("Save the recipe"), recipe->name + u".toml"_s, tr("Recipes (*.toml)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"toml"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this, text = toToml(*recipe)](const QString &path) {
        if (const auto saved = saveText(path, text); !saved)
            m_load->say(saved.error());
    });
    dialog->open();
}

} // namespace martlet

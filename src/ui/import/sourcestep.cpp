// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/sourcestep.h"

#include "ui/import/drafthistory.h"
#include "ui/import/draftpreview.h"
#include "ui/import/draftsniff.h"
#include "ui/import/linesview.h"
#include "ui/import/recipebox.h"
#include "ui/import/writingform.h"
#include "ui/theme/theme.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/listrow.h"
#include "ui/widgets/statecard.h"
#include "ui/widgets/strip.h"
#include "ui/widgets/wording.h"
#include "ui_sourcestep.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace martlet {

SourceStep::SourceStep(DraftHistory &history, DraftPreview &preview, DraftSniff &sniff, QWidget *parent)
    : QWidget(parent)
    , m_history(history)
    , m_preview(preview)
    , m_sniff(sniff)
    , m_ui(std::make_unique<Ui::SourceStep>())
    , m_writing(nullptr)
    , m_lines(nullptr)
    , m_state(nullptr)
    , m_strip(nullptr)
{
    m_ui->setupUi(this);
    m_ui->dropIcon->setFixedSize(32, 32);
    m_ui->chooseColumn->setAlignment(m_ui->dropIcon, Qt::AlignHCenter);
    m_ui->recipe->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_ui->files->setTitle(tr("Files"));
    m_ui->files->setSubtitle(tr("in the order they are loaded"));
    m_ui->leftColumn->setStretch(0, 1);
    m_ui->writing->setTitle(tr("How it is written"));
    m_writing = new WritingForm(m_ui->writing);
    m_ui->writing->body()->addWidget(m_writing);
    m_lines = new LinesView(m_ui->linesCard);
    m_strip = new Strip(m_ui->linesCard);
    m_state = new StateCard(m_ui->linesCard);
    auto *body = m_ui->linesCard->body();
    body->setContentsMargins(1, 0, 1, 1);
    body->addWidget(m_strip);
    body->addWidget(m_lines, 1);
    body->addWidget(m_state, 1);
    makeKept();
    connect(m_ui->choose, &QPushButton::clicked, this, [this] { browse(false); });
    connect(m_ui->chooseFolder, &QPushButton::clicked, this, [this] { browse(true); });
    connect(m_ui->paste, &QPushButton::clicked, this, &SourceStep::pasteClipboard);
    connect(m_ui->recipe, &QComboBox::activated, this,
            [this] { Q_EMIT recipeChosen(m_ui->recipe->currentData().toString()); });
    connect(m_writing, &WritingForm::recipeChosen, this, &SourceStep::recipeChosen);
    connect(m_writing, &WritingForm::encodingChosen, this, [this](const QString &encoding) {
        editWriting(tr("encoding"), [&](FileRecipe &file) { file.encoding = encoding; });
    });
    connect(m_writing, &WritingForm::dialectChosen, this, [this](const CsvDialect &dialect) {
        editWriting(tr("delimiter and quote"), [&](FileRecipe &file) { file.dialect = dialect; });
    });
    connect(m_writing, &WritingForm::headerChosen, this, [this](bool hasHeader) {
        editWriting(tr("names of the columns"), [&](FileRecipe &file) { file.hasHeader = hasHeader; });
    });
    connect(&history, &DraftHistory::draftChanged, this, &SourceStep::showFiles);
    connect(&history, &DraftHistory::currentChanged, this, &SourceStep::showFiles);
    connect(&preview, &DraftPreview::changed, this, &SourceStep::showCurrent);
    connect(&sniff, &DraftSniff::changed, this, [this] {
        m_writing->showGuesses(m_sniff.sniffed() ? m_sniff.sniffed()->guesses : std::vector<Guess>());
    });
    showChoice();
}

SourceStep::~SourceStep() = default;

void SourceStep::makeKept()
{
    m_ui->kept->setTitle(tr("Continue where you were"));
    auto *resume = new QPushButton(tr("C&ontinue"), m_ui->kept);
    resume->setObjectName(u"resume"_s);
    auto *drop = new QPushButton(tr("Discard"), m_ui->kept);
    drop->setObjectName(u"discard"_s);
    drop->setProperty("look", u"quiet"_s);
    m_ui->kept->addToHeader(drop);
    m_ui->kept->addToHeader(resume);
    m_ui->kept->hide();
    connect(resume, &QPushButton::clicked, this, &SourceStep::keptChosen);
    connect(drop, &QPushButton::clicked, this, &SourceStep::keptDropped);
}

void SourceStep::offer(const KeptImport::Kept &kept)
{
    static const char *const steps[importStepCount] = {QT_TR_NOOP("Source"), QT_TR_NOOP("Columns"),
                                                       QT_TR_NOOP("Rules"), QT_TR_NOOP("Check"),
                                                       QT_TR_NOOP("Load")};
    m_ui->kept->setSubtitle(tr("%1, at the step %2, %3")
                                .arg(kept.draft.title(), tr(steps[int(kept.draft.step)]),
                                     wording::ago(kept.at.toLocalTime(), QDateTime::currentDateTime())));
    m_ui->kept->show();
}

void SourceStep::offerNothing()
{
    m_ui->kept->hide();
}

void SourceStep::showChoice()
{
    fillRecipes(*m_ui->recipe);
    m_writing->listRecipes();
    m_ui->dropIcon->setIcon(u"rail-import"_s, Token::Text3);
    m_ui->dropTitle->setText(tr("Drop files or a folder here"));
    m_ui->dropHint->setText(tr("CSV files of sales, stock levels, products, customers, stores, employees or "
                               "suppliers. Nothing is written before you say so."));
    m_ui->dropHint->setToken(Token::Text2);
    m_ui->dropHint->setToolTip({});
    m_ui->stack->setCurrentWidget(m_ui->choosePage);
}

void SourceStep::focusChoice()
{
    m_ui->choose->setFocus(Qt::OtherFocusReason);
}

void SourceStep::showLooking(const QString &what)
{
    showChoice();
    m_ui->dropTitle->setText(tr("Looking at %1 …").arg(what));
    m_ui->dropHint->setText(tr("How it is written, what its columns hold, and which recipe knows it."));
}

void SourceStep::showError(const Error &error)
{
    showChoice();
    m_ui->dropIcon->setIcon(u"error"_s, Token::Bad);
    m_ui->dropTitle->setText(tr("This could not be read"));
    m_ui->dropHint->setText(error.message);
    m_ui->dropHint->setToken(Token::Bad);
    m_ui->dropHint->setToolTip(error.detail);
}

void SourceStep::browse(bool folders)
{
    auto *dialog = new QFileDialog(this, folders ? tr("Import a folder") : tr("Import files"), {},
                                   tr("Data files (*.csv *.txt *.tsv *.gz *.zip *.xlsx);;All files (*)"));
    dialog->setFileMode(folders ? QFileDialog::Directory : QFileDialog::ExistingFiles);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::filesSelected, this, &SourceStep::pathsChosen);
    dialog->open();
}

void SourceStep::pasteClipboard()
{
    const auto text = QGuiApplication::clipboard()->text();
    if (text.trimmed().isEmpty())
        return showError({Error::Kind::Input, tr("There is no text to paste. Copy the cells or lines first.")});
    Q_EMIT textPasted(text);
}

void SourceStep::showFiles()
{
    const auto &draft = m_history.draft();
    if (draft.isEmpty())
        return;
    m_ui->stack->setCurrentWidget(m_ui->filesPage);
    if (m_shown != draft.files || m_corrections != draft.corrections) {
        m_shown = draft.files;
        m_corrections = draft.corrections;
        m_ui->files->clear();
        for (int i = 0; i < int(draft.files.size()); ++i) {
            const auto &file = draft.files[std::size_t(i)];
            auto *row = m_ui->files->addRow(QFileInfo(file.path).fileName());
            row->setMark(u"file"_s, Token::Text2);
            auto feed = toText(draft.file({file.recipe, file.part}).feed);
            feed[0] = feed[0].toUpper();
            row->setNotes({{feed, 150}, {wording::bytes(QFileInfo(file.path).size()), 0}});
            row->setLeads(true);
            connect(row, &ListRow::clicked, this, [this, i] { m_history.setCurrent(i); });
        }
        for (const auto &path : draft.corrections) {
            auto *row = m_ui->files->addRow(QFileInfo(path).fileName());
            row->setMark(u"edit"_s, Token::Text2);
            row->setNotes({{tr("Corrected rejects"), 150}, {wording::bytes(QFileInfo(path).size()), 0}});
        }
    }
    showCurrent();
}

void SourceStep::showCurrent()
{
    const auto planned = m_history.planned();
    m_ui->writing->setVisible(planned.has_value());
    if (!planned)
        return showCorrections();
    const auto *preview = m_preview.preview();
    m_writing->showFile(planned->file(), m_history.draft().recipeName, preview);
    const auto name = QFileInfo(planned->path).fileName();
    m_ui->linesCard->setTitle(name);
    m_lines->setVisible(preview != nullptr);
    m_state->setVisible(preview == nullptr);
    m_strip->clear();
    if (m_preview.error())
        return preview ? m_strip->blame(m_preview.error()->message, m_preview.error()->detail)
                       : m_state->showError(*m_preview.error());
    if (!preview)
        return m_state->showEmpty(u"file"_s, tr("Reading the first lines of %1 …").arg(name));
    m_ui->linesCard->setSubtitle(
        tr("the first %n line(s), as %1", nullptr, int(preview->rows.size()))
            .arg(planned->recipe.title.isEmpty() ? planned->recipe.name : planned->recipe.title));
    m_lines->showPreview(*preview);
    if (!preview->fault.isEmpty())
        m_strip->warn(preview->fault);
}

// Corrected rejects are read as their batch was: there is nothing to set.
void SourceStep::showCorrections()
{
    m_strip->clear();
    m_lines->hide();
    m_state->show();
    m_ui->linesCard->setTitle(tr("Corrected rejects"));
    m_ui->linesCard->setSubtitle({});
    m_state->showEmpty(u"edit"_s, tr("These lines were rejected, exported and corrected. Only they are tried "
                                     "again, as the recipe of their batch reads them."));
}

void SourceStep::editWriting(const QString &what, const std::function<void(FileRecipe &)> &change)
{
    const auto *file = m_history.file();
    if (!file)
        return;
    auto edited = *file;
    change(edited);
    m_history.editFile(what, edited);
}

} // namespace martlet

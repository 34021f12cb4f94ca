// SPDX-License-Identifier: GPL-3.0-or-later
// What the import page shows of previews and outcomes.
#include "ui/import/importpage.h"
#include "ui/import/linesview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/listrow.h"
#include "ui/widgets/wording.h"
#include "ui_importpage.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace martlet {

namespace {

QString feedTitle(QString feed)
{
    if (!feed.isEmpty())
        feed[0] = feed[0].toUpper();
    return feed;
}

qint64 willBeRejected(const FilePreview &preview)
{
    return std::ranges::count_if(preview.rows, [](const auto &row) { return !row.fault.isEmpty(); });
}

ListRow::Note verdictOf(const FileImport &file)
{
    if (file.alreadyLoaded)
        return {ImportPage::tr("already loaded"), 0, Token::Text2};
    if (file.batch.counts.rejected > 0)
        return {ImportPage::tr("%1 rejected").arg(wording::count(file.batch.counts.rejected)), 0, Token::Warn};
    return {ImportPage::tr("%1 rows").arg(wording::count(file.batch.counts.read)), 0};
}

} // namespace

void ImportPage::showPreviews(std::vector<FilePreview> previews)
{
    m_previews = std::move(previews);
    m_outcome = {};
    m_ui->strip->clear();
    m_ui->balance->hide();
    m_ui->steps->setCurrent(1);
    m_ui->stack->setCurrentWidget(m_ui->workPage);
    m_ui->headline->setText(tr("Nothing has been written yet. This is how the first lines would be read:"));
    m_ui->files->setTitle(tr("Files"));
    m_ui->files->setSubtitle(tr("in the order they are loaded"));
    m_ui->files->clear();
    qint64 bytes = 0;
    for (std::size_t i = 0; i < m_previews.size(); ++i) {
        const auto &preview = m_previews[i];
        bytes += preview.bytes;
        auto *row = m_ui->files->addRow(QFileInfo(preview.path).fileName());
        const auto bad = willBeRejected(preview);
        row->setMark(bad ? u"warning"_s : u"file"_s, bad ? Token::Warn : Token::Text2);
        row->setNotes({{feedTitle(preview.feed), 150}, {wording::bytes(preview.bytes), 0}});
        row->setLeads(true);
        connect(row, &ListRow::clicked, this, [this, i] { showFile(int(i)); });
    }
    m_ui->fileIcon->setIcon(u"file"_s, Token::Text2);
    m_ui->fileName->setText(filesTitle());
    const auto &first = m_previews.front();
    m_ui->fileFacts->setText(m_previews.size() == 1
                                 ? QStringList{wording::bytes(bytes), first.encoding, first.delimiter,
                                               tr("read as “%1”").arg(first.recipeTitle)}
                                       .join(u" · ")
                                 : wording::bytes(bytes));
    m_ui->load->setText(m_previews.size() == 1 ? tr("Load this file")
                                               : tr("Load %n file(s)", nullptr, int(m_previews.size())));
    setRunning(false);
    showFile(0);
}

void ImportPage::showFile(int index)
{
    const auto at = std::size_t(index);
    if (!m_outcome.files.empty() && !m_outcome.wasCheck) {
        if (at >= m_outcome.files.size())
            return;
        const auto &file = m_outcome.files[at];
        m_ui->linesCard->setTitle(tr("Rejected lines"));
        m_ui->linesCard->setSubtitle(file.rejects.empty()
                                         ? tr("none in %1").arg(QFileInfo(file.import.path).fileName())
                                         : tr("%1 of %2 in %3")
                                               .arg(wording::count(qint64(file.rejects.size())),
                                                    wording::count(file.import.batch.counts.rejected),
                                                    QFileInfo(file.import.path).fileName()));
        return m_lines->showRejects(file.rejects);
    }
    if (at >= m_previews.size())
        return;
    const auto &preview = m_previews[at];
    const auto bad = willBeRejected(preview);
    m_ui->linesCard->setTitle(QFileInfo(preview.path).fileName());
    m_ui->linesCard->setSubtitle(tr("first %1 lines, %2 would be rejected")
                                     .arg(wording::count(qint64(preview.rows.size())), wording::count(bad)));
    m_lines->showPreview(preview);
}

void ImportPage::showOutcome(const ImportOutcome &outcome)
{
    m_outcome = outcome;
    BatchCounts counts;
    std::optional<BatchSums> sums = BatchSums();
    int earlier = 0;
    for (const auto &file : outcome.files) {
        if (file.import.alreadyLoaded) {
            ++earlier;
            continue;
        }
        counts = add(counts, file.import.batch.counts);
        sums = sums ? add(*sums, file.import.batch.sums) : std::nullopt;
    }
    m_ui->balance->setBalance(counts, sums.value_or(BatchSums()));
    m_ui->balance->show();
    m_ui->steps->setCurrent(outcome.wasCheck ? 2 : 4);
    m_ui->headline->setText(outcome.wasCheck ? tr("Nothing has been written yet. This is what would happen:")
                                             : tr("Loaded. This is where every line went:"));
    m_ui->load->setText(tr("Load %1 lines").arg(wording::count(counts.inserted + counts.updated)));
    QStringList remarks;
    if (counts.rejected > 0)
        remarks += (outcome.wasCheck
                        ? tr("%1 of %2 lines would be rejected. They would be kept with raw text and reason.")
                        : tr("%1 of %2 lines were rejected. They are kept with their raw text and reason."))
                       .arg(wording::count(counts.rejected), wording::count(counts.read));
    if (earlier > 0)
        remarks += tr("%n file(s) had been loaded before and changed nothing.", nullptr, earlier);
    if (remarks.isEmpty())
        m_ui->strip->clear();
    else
        m_ui->strip->warn(remarks.join(u' '));
    m_ui->files->clear();
    int withRejects = 0;
    for (std::size_t i = 0; i < outcome.files.size(); ++i) {
        const auto &file = outcome.files[i].import;
        auto *row = m_ui->files->addRow(QFileInfo(file.path).fileName());
        const bool isClean = file.batch.counts.rejected == 0;
        row->setMark(isClean ? u"check"_s : u"warning"_s, isClean ? Token::Good : Token::Warn);
        row->setNotes({verdictOf(file)});
        row->setLeads(true);
        connect(row, &ListRow::clicked, this, [this, i] { showFile(int(i)); });
        if (!isClean && outcome.files[std::size_t(withRejects)].import.batch.counts.rejected == 0)
            withRejects = int(i);
    }
    setRunning(false);
    showFile(withRejects);
    if (!outcome.wasCheck)
        Q_EMIT itemShown({PageId::Import, m_paths.join(u'\n')}, filesTitle());
}

void ImportPage::showFailure(const Error &error)
{
    // Without a preview there is nothing to work on: the sentence stands over the choice of files.
    if (m_previews.empty() || m_ui->stack->currentWidget() == m_ui->sourcePage) {
        m_ui->dropHint->setText(error.message);
        m_ui->dropHint->setToken(Token::Bad);
        m_ui->dropHint->setToolTip(error.detail);
        m_ui->steps->setCurrent(0);
        return;
    }
    m_ui->strip->blame(error.message, error.detail);
}

} // namespace martlet

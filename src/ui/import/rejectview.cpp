// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/rejectview.h"

#include "etl/repair/rejectgroups.h"
#include "ui/import/linestable.h"
#include "ui/import/rawlines.h"
#include "ui/import/readbar.h"
#include "ui/import/samplemodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"
#include "ui/widgets/wording.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHeaderView>
#include <QInputDialog>
#include <QPushButton>
#include <QStringDecoder>

#include <algorithm>
#include <iterator>
#include <set>

using namespace Qt::StringLiterals;

namespace martlet {

namespace {

constexpr int longLineWidth = 640;

QString decoded(const QByteArray &raw, const QString &encoding)
{
    QStringDecoder decoder(encoding.toLatin1().constData());
    return decoder.isValid() ? QString(decoder(raw)) : QString::fromLatin1(raw);
}

// The bad cell in the line: behind the cells before it, which stand there in order.
RawLine rawLineOf(const RejectSample &sample, const QString &encoding)
{
    RawLine line{sample.line, decoded(sample.raw, encoding)};
    if (sample.badCell < 0 || sample.found.isEmpty())
        return line;
    qsizetype at = 0;
    for (int cell = 0; cell < sample.badCell && cell < int(sample.cells.size()); ++cell) {
        const auto found = line.text.indexOf(sample.cells[cell], at);
        if (found >= 0)
            at = found + sample.cells[cell].size();
    }
    line.markStart = int(line.text.indexOf(sample.found, at));
    line.markLength = int(sample.found.size());
    return line;
}

// `count` samples of the group from `first` on.
struct Stretch
{
    std::size_t first = 0, count = 0;
};

Result<std::vector<RejectSample>> readAgain(const RejectedLines &rejects, const RejectGroup &group,
                                            const PlannedFile &planned, const std::optional<Mend> &mend,
                                            Stretch stretch)
{
    TRY_ASSIGN(const auto lookups, Lookups::load(planned.file(), QFileInfo(planned.path).absolutePath()));
    const RejectReading reading{planned.recipe, planned.file(), lookups, planned.edits};
    return samplesOf(rejects, group, reading, mend, stretch.first, stretch.count);
}

} // namespace

RejectView::RejectView(QWidget *parent)
    : Card(parent)
    , m_read(new ReadBar(this))
    , m_table(new LinesTable(this))
    , m_model(new SampleModel(this))
    , m_why(new Label({}, FontRole::Label, Token::Text2, this))
    , m_rawTitle(new Label(tr("Raw text"), FontRole::LabelStrong, Token::Text, this))
    , m_rawPlace(new Label({}, FontRole::Caption, Token::Text2, this))
    , m_edit(new QPushButton(tr("Change the cell"), this))
    , m_copy(new QPushButton(Theme::of(this).icon(u"copy"_s), tr("Copy line"), this))
    , m_raw(new RawLines(this))
{
    m_table->setModel(m_model);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked);
    m_edit->setObjectName(u"changeCell"_s);
    m_edit->setToolTip(tr("Write anew what is at fault, as it should have been (F2)"));
    m_edit->setShortcut(Qt::Key_F2);
    for (auto *button : {m_edit, m_copy}) {
        button->setProperty("look", u"quiet"_s);
        button->setProperty("compact", true);
    }
    m_why->setWordWrap(true);
    m_why->setContentsMargins(15, 8, 15, 2);
    m_rawPlace->setElided(true);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(15, 4, 15, 12);
    bar->addWidget(m_read);
    auto *rawHead = new QHBoxLayout;
    rawHead->setContentsMargins(15, 6, 15, 6);
    rawHead->setSpacing(8);
    rawHead->addWidget(m_rawTitle);
    rawHead->addWidget(m_rawPlace, 1);
    rawHead->addWidget(m_edit);
    rawHead->addWidget(m_copy);
    m_raw->setFixedHeight(104);
    body()->setContentsMargins(1, 0, 1, 1);
    body()->addLayout(bar);
    body()->addWidget(m_table, 1);
    body()->addWidget(m_why);
    body()->addLayout(rawHead);
    body()->addWidget(m_raw);
    connect(m_table, &LinesTable::rowChosen, this, &RejectView::showLine);
    connect(m_raw, &RawLines::lineChosen, m_table, &QTableView::selectRow);
    connect(m_read, &ReadBar::mendChosen, this, &RejectView::tryMend);
    connect(m_model, &SampleModel::cellEdited, this, &RejectView::tryEdit);
    connect(m_edit, &QPushButton::clicked, this, &RejectView::editCell);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_raw->chosenText()); });
}

void RejectView::showGroup(const RejectGroup &group, const std::shared_ptr<const RejectedLines> &rejects,
                           const PlannedFile &planned)
{
    forget();
    m_group = group;
    m_rejects = rejects;
    m_planned = planned;
    setTitle(group.title);
    const auto shown = qint64(group.samples.size());
    setSubtitle(shown == 0 ? tr("%Ln line(s)", nullptr, int(group.lines))
                           : tr("rows %1–%2 of %3")
                                 .arg(wording::count(1), wording::count(shown), wording::count(group.lines)));
    m_read->showGroup(group);
    m_why->setVisible(!group.mend && group.choices.empty()); // a mend says enough
    std::vector<RawLine> lines;
    for (const auto &sample : group.samples)
        lines.push_back(rawLineOf(sample, rejects->encoding));
    m_raw->setLines(std::move(lines));
    m_table->setAccessibleName(tr("Rejected lines: %1").arg(group.title));
    m_model->setSamples(group.samples, rejects->header, planned.file());
    m_table->fitColumns(200);
    m_table->setColumnWidth(0, std::max(72, m_table->columnWidth(0)));
    m_table->horizontalHeader()->setStretchLastSection(true);
}

// What was begun with the group that is shown ends with it.
void RejectView::forget()
{
    m_trial.stop();
    m_editTrial.stop();
    m_edits.clear();
    m_hasChosen = false;
    if (m_dialog)
        m_dialog->reject();
}

void RejectView::clear()
{
    forget();
    m_group = {};
    setTitle({});
    setSubtitle({});
    m_read->hide();
    m_raw->setLines({});
    m_model->setSamples({}, {}, {});
}

void RejectView::showLine(int row)
{
    m_raw->choose(row);
    const bool isLine = row >= 0 && row < int(m_model->samples().size());
    m_copy->setEnabled(isLine);
    m_edit->setEnabled(isLine);
    if (!isLine) {
        m_why->clear();
        return m_rawPlace->clear();
    }
    const auto &sample = m_model->samples()[std::size_t(row)];
    m_edit->setText(m_model->editableCell(m_model->index(row, 0)).isValid() ? tr("Change the cell")
                                                                            : tr("Change the line …"));
    m_read->showSample(sample.found, sample.mended);
    m_why->setText(sample.message);
    m_rawPlace->setText(
        tr("%1, byte %2").arg(QFileInfo(m_planned->path).fileName(), wording::count(sample.offset)));
}

void RejectView::tryMend(const Mend &mend)
{
    m_hasChosen = true;
    m_trial.start(
        [group = m_group, rejects = m_rejects, planned = *m_planned, mend](std::stop_token, Progress &) {
            return readAgain(*rejects, group, planned, mend, {0, group.samples.size()});
        },
        [this](Result<std::vector<RejectSample>> samples) {
            if (!samples)
                return m_read->setToolTip(samples.error().message);
            m_model->setMended(std::move(*samples));
            showLine(m_table->currentIndex().row());
        });
}

void RejectView::editLine()
{
    const auto &sample = m_model->samples()[std::size_t(m_table->currentIndex().row())];
    const auto written = std::ranges::find_if(
        m_edits, [&sample](const CellEdit &edit) { return edit.line == sample.line && edit.column.isEmpty(); });
    auto *dialog = new QInputDialog(this);
    m_dialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Change line %1").arg(wording::count(sample.line)));
    dialog->setLabelText(sample.message + u"\n\n"_s + tr("The line as it should have been:"));
    dialog->setTextValue(written == m_edits.end() ? decoded(sample.raw, m_rejects->encoding) : written->text);
    dialog->resize(longLineWidth, dialog->sizeHint().height());
    connect(dialog, &QInputDialog::textValueSelected, this, [this, line = sample.line](const QString &text) {
        tryEdit({line, {}, text});
    });
    dialog->open();
}

// A line is passed on when it is in order; until then its cells are kept here. All that are kept are tried: a
// trial that has not ended yet is taken up.
void RejectView::tryEdit(const CellEdit &edit)
{
    const auto isSame = [&edit](const CellEdit &other) {
        return other.line == edit.line && other.column == edit.column;
    };
    std::erase_if(m_edits, isSame);
    m_edits.push_back(edit);
    std::set<std::size_t> rows;
    for (const auto &kept : m_edits) {
        const auto found = std::ranges::find(m_group.samples, kept.line, &RejectSample::line);
        if (found != m_group.samples.end())
            rows.insert(std::size_t(found - m_group.samples.begin()));
    }
    if (rows.empty() || !m_planned)
        return;
    auto planned = *m_planned;
    planned.edits.insert(planned.edits.end(), m_edits.begin(), m_edits.end());
    m_editTrial.start(
        [group = m_group, rejects = m_rejects, planned = std::move(planned),
         rows](std::stop_token, Progress &) -> Result<std::vector<RejectSample>> {
            std::vector<RejectSample> samples;
            for (const auto row : rows) {
                TRY_ASSIGN(const auto one, readAgain(*rejects, group, planned, {}, {row, 1}));
                samples.insert(samples.end(), one.begin(), one.end());
            }
            return samples;
        },
        [this](Result<std::vector<RejectSample>> samples) {
            if (samples)
                showTried(*samples);
            else
                say(samples.error().message);
        });
}

void RejectView::say(const QString &sentence)
{
    m_why->setText(sentence);
    m_why->show();
}

void RejectView::showTried(const std::vector<RejectSample> &samples)
{
    CellEdits inOrder;
    for (const auto &sample : samples) {
        const auto row = std::ranges::find(m_group.samples, sample.line, &RejectSample::line);
        m_model->setSample(int(row - m_group.samples.begin()), sample);
        if (sample.isMended)
            std::ranges::copy_if(m_edits, std::back_inserter(inOrder),
                                 [&sample](const CellEdit &edit) { return edit.line == sample.line; });
    }
    showLine(m_table->currentIndex().row());
    // Beside a mend the fault is not shown, but what a person wrote has to be answered.
    if (const auto wrong = std::ranges::find(samples, false, &RejectSample::isMended); wrong != samples.end())
        say(wrong->message);
    if (!inOrder.empty())
        Q_EMIT linesMended(inOrder);
}

std::optional<Mend> RejectView::mendOrAsk()
{
    const bool isClear = m_group.mend || m_hasChosen;
    if (isClear && !m_read->isHidden())
        return m_read->mend();
    if (m_group.choices.empty())
        m_table->setFocus(Qt::TabFocusReason);
    else
        m_read->setFocus(Qt::TabFocusReason);
    return std::nullopt;
}

// The cell that is at fault, or the one the keyboard is in; where no cell is for sure, the whole line.
void RejectView::editCell()
{
    const auto cell = m_model->editableCell(m_table->currentIndex());
    if (!cell.isValid())
        return editLine();
    m_table->setFocus(Qt::TabFocusReason);
    m_table->setCurrentIndex(cell);
    m_table->edit(cell);
}

} // namespace martlet

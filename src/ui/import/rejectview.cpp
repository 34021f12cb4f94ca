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
#include <QPushButton>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace martlet {

namespace {

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

} // namespace

RejectView::RejectView(QWidget *parent)
    : Card(parent)
    , m_read(new ReadBar(this))
    , m_table(new LinesTable(this))
    , m_model(new SampleModel(this))
    , m_rawTitle(new Label(tr("Raw text"), FontRole::LabelStrong, Token::Text, this))
    , m_rawPlace(new Label({}, FontRole::Caption, Token::Text2, this))
    , m_copy(new QPushButton(Theme::of(this).icon(u"copy"_s), tr("Copy line"), this))
    , m_raw(new RawLines(this))
{
    m_table->setModel(m_model);
    m_copy->setProperty("look", u"quiet"_s);
    m_copy->setProperty("compact", true);
    m_rawPlace->setElided(true);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(15, 4, 15, 12);
    bar->addWidget(m_read);
    auto *rawHead = new QHBoxLayout;
    rawHead->setContentsMargins(15, 6, 15, 6);
    rawHead->setSpacing(8);
    rawHead->addWidget(m_rawTitle);
    rawHead->addWidget(m_rawPlace, 1);
    rawHead->addWidget(m_copy);
    m_raw->setFixedHeight(104);
    body()->setContentsMargins(1, 0, 1, 1);
    body()->addLayout(bar);
    body()->addWidget(m_table, 1);
    body()->addLayout(rawHead);
    body()->addWidget(m_raw);
    connect(m_table, &LinesTable::rowChosen, this, &RejectView::showLine);
    connect(m_raw, &RawLines::lineChosen, m_table, &QTableView::selectRow);
    connect(m_read, &ReadBar::mendChosen, this, &RejectView::tryMend);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_raw->chosenText()); });
}

void RejectView::showGroup(const RejectGroup &group, const std::shared_ptr<const RejectedLines> &rejects,
                           const PlannedFile &planned)
{
    m_trial.stop();
    m_hasChosen = false;
    m_group = group;
    m_rejects = rejects;
    m_planned = planned;
    setTitle(group.title);
    const auto shown = qint64(group.samples.size());
    setSubtitle(shown == 0 ? tr("%Ln line(s)", nullptr, int(group.lines))
                           : tr("rows %1–%2 of %3")
                                 .arg(wording::count(1), wording::count(shown), wording::count(group.lines)));
    m_read->showGroup(group);
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

void RejectView::showLine(int row)
{
    m_raw->choose(row);
    const bool isLine = row >= 0 && row < int(m_model->samples().size());
    m_copy->setEnabled(isLine);
    if (!isLine)
        return m_rawPlace->clear();
    const auto &sample = m_model->samples()[std::size_t(row)];
    m_read->showSample(sample.found, sample.mended);
    m_rawPlace->setText(
        tr("%1, byte %2").arg(QFileInfo(m_planned->path).fileName(), wording::count(sample.offset)));
}

void RejectView::tryMend(const Mend &mend)
{
    m_hasChosen = true;
    m_trial.start(
        [group = m_group, rejects = m_rejects, planned = *m_planned,
         mend](std::stop_token, Progress &) -> Result<std::vector<RejectSample>> {
            TRY_ASSIGN(const auto lookups,
                       Lookups::load(planned.file(), QFileInfo(planned.path).absolutePath()));
            const RejectReading reading{planned.recipe, planned.file(), lookups};
            return samplesOf(*rejects, group, reading, mend, 0, group.samples.size());
        },
        [this](Result<std::vector<RejectSample>> samples) {
            if (!samples)
                return m_read->setToolTip(samples.error().message);
            m_model->setMended(std::move(*samples));
            showLine(m_table->currentIndex().row());
        });
}

std::optional<Mend> RejectView::mend() const
{
    return m_read->isHidden() ? std::nullopt : m_read->mend();
}

void RejectView::chooseMend()
{
    m_read->setFocus(Qt::OtherFocusReason);
}

void RejectView::chooseLine()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

} // namespace martlet

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/columnpanel.h"

#include "ui/data/frequencybars.h"
#include "ui/data/histogramview.h"
#include "ui/data/panelparts.h"
#include "ui/reports/busyveil.h"
#include "ui/reports/reportnotice.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"
#include "ui/widgets/listrow.h"
#include "ui/widgets/scrolled.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/wording.h"

#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr int panelWidth = 384, pad = 24;

QToolButton *headButton(const QString &icon, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(Theme::of(parent).icon(icon, Token::Text2, Token::Accent));
    button->setProperty("compact", true);
    button->setProperty("look", u"quiet"_s);
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

ColumnPanel::ColumnPanel(QWidget *parent)
    : QWidget(parent)
{
    setFixedWidth(panelWidth);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(1, 16, 0, 0);
    whole->setSpacing(0);
    buildHead(whole);
    buildBody(whole);
    buildFoot(whole);
    m_veil = new BusyVeil(m_body);
    connect(m_veil, &BusyVeil::cancelled, this, &ColumnPanel::cancelWanted);
    connect(m_close, &QToolButton::clicked, this, &ColumnPanel::closed);
    connect(m_notice, &ReportNotice::actionTriggered, this, &ColumnPanel::retryWanted);
    connect(m_rows, &QPushButton::clicked, this, &ColumnPanel::rowsWanted);
    connect(m_addCheck, &QPushButton::clicked, this, &ColumnPanel::newCheckWanted);
    connect(m_export, &QPushButton::clicked, this, &ColumnPanel::exportWanted);
}

void ColumnPanel::buildHead(QVBoxLayout *whole)
{
    m_title = new Label({}, FontRole::Section, Token::Text, this);
    m_subtitle = new Label({}, FontRole::Label, Token::Text2, this);
    m_sentence = new Label({}, FontRole::Body, Token::Text2, this);
    m_subtitle->setElided(true);
    m_sentence->setWordWrap(true);
    m_pin = headButton(u"pin"_s, tr("Keep this column here while others are chosen"), this);
    m_pin->setCheckable(true);
    m_close = headButton(u"close"_s, tr("Close"), this);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(pad, 0, pad - 4, 0);
    line->setSpacing(8);
    line->addWidget(m_title);
    line->addWidget(m_subtitle, 1);
    line->addWidget(m_pin);
    line->addWidget(m_close);
    whole->addLayout(line);
    auto *below = new QHBoxLayout;
    below->setContentsMargins(pad, 4, pad, 10);
    below->addWidget(m_sentence);
    whole->addLayout(below);
}

void ColumnPanel::buildBody(QVBoxLayout *whole)
{
    m_body = new QWidget(this);
    m_content = new QWidget(m_body);
    m_notice = new ReportNotice(m_body);
    m_facts = new FactGrid(m_content);
    m_spreadHead = new SectionHead(tr("Distribution"), m_content);
    m_spread = new HistogramView(m_content);
    m_frequentHead = new SectionHead(tr("Most frequent"), m_content);
    m_frequent = new FrequencyBars(m_content);
    m_columnsHead = new SectionHead(tr("Columns"), m_content);
    m_checksHead = new SectionHead(tr("Checks"), m_content);
    m_sourceHead = new SectionHead(tr("Where from"), m_content);
    m_columns = new QVBoxLayout;
    m_checks = new QVBoxLayout;
    m_sources = new QVBoxLayout;
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_facts);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_spreadHead, m_spread, m_frequentHead, m_frequent, m_columnsHead})
        column->addWidget(part);
    column->addLayout(m_columns);
    column->addWidget(m_checksHead);
    column->addLayout(m_checks);
    column->addWidget(m_sourceHead);
    column->addLayout(m_sources);
    column->addStretch();
    for (auto *lines : {m_columns, m_checks, m_sources})
        lines->setSpacing(0);
    auto *inside = new QVBoxLayout(m_body);
    inside->setContentsMargins(pad, 4, pad, 8);
    inside->addWidget(m_notice, 0, Qt::AlignTop);
    inside->addWidget(m_content, 1);
    m_notice->hide();
    whole->addWidget(scrolledDown(m_body, this), 1);
}

void ColumnPanel::buildFoot(QVBoxLayout *whole)
{
    m_rows = new QPushButton(tr("See rows"), this);
    m_addCheck = new QPushButton(tr("Add a check"), this);
    m_export = new QPushButton(Theme::of(this).icon(u"export"_s), tr("Export"), this);
    m_export->setProperty("look", u"quiet"_s);
    m_export->setToolTip(tr("The most frequent values with their rows, as a file"));
    auto *line = new QHBoxLayout;
    line->setContentsMargins(pad, 8, pad, 16);
    line->setSpacing(8);
    line->addWidget(m_rows);
    line->addWidget(m_addCheck);
    line->addStretch();
    line->addWidget(m_export);
    whole->addLayout(line);
}

bool ColumnPanel::isPinned() const
{
    return m_pin->isChecked();
}

void ColumnPanel::showHead(const QString &title, const QString &subtitle, const QString &sentence)
{
    m_title->setText(title);
    m_subtitle->setText(subtitle);
    m_sentence->setText(sentence);
    setAccessibleName(title);
}

void ColumnPanel::setBodyVisible(bool visible)
{
    m_content->setVisible(visible);
    m_notice->setVisible(!visible);
}

void ColumnPanel::hideSections()
{
    for (QWidget *part : std::initializer_list<QWidget *>{m_spreadHead, m_spread, m_frequentHead, m_frequent,
                                                          m_columnsHead, m_checksHead, m_sourceHead})
        part->hide();
    for (auto *lines : {m_columns, m_checks, m_sources})
        clearLines(lines);
}

void ColumnPanel::clearLines(QVBoxLayout *lines)
{
    while (const auto *item = lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void ColumnPanel::showTable(const StarTable &table, const QString &rows)
{
    m_veil->end();
    m_profile.reset();
    m_spot = {table.name, {}};
    showHead(table.name, tr("%1 columns").arg(table.columns.size()), table.sentence);
    setBodyVisible(true);
    m_facts->setFacts({{tr("Rows"), rows}, {tr("Columns"), wording::count(qint64(table.columns.size()))}});
    hideSections();
    m_columnsHead->show();
    for (const StarColumn &column : table.columns) {
        auto *row = new ListRow(column.name, m_content);
        row->setLeads(true);
        row->setNotes({{typeWords(column), 150}});
        row->setToolTip(column.sentence);
        connect(row, &ListRow::clicked, this,
                [this, spot = StarSpot{table.name, column.name}] { Q_EMIT spotWanted(spot); });
        m_columns->addWidget(row);
    }
    chainTabs(*this); // new rows would come behind all that is in the window
    m_export->setEnabled(false);
    m_addCheck->setEnabled(false);
}

void ColumnPanel::beginColumn(const StarTable &table, const StarColumn &column)
{
    const StarSpot spot{table.name, column.name};
    const bool isFirst = !m_profile || m_spot != spot;
    m_spot = spot;
    m_profile.reset();
    showHead(column.name, table.name + u" · "_s + typeWords(column), column.sentence);
    setBodyVisible(true);
    if (isFirst) {
        m_facts->setFacts({});
        hideSections();
    }
    m_export->setEnabled(false);
    m_addCheck->setEnabled(true);
    m_veil->begin(isFirst);
}

void ColumnPanel::showProgress(const ProgressStep &step)
{
    m_veil->report(step);
}

void ColumnPanel::showProfile(const ColumnProfilePtr &profile)
{
    m_veil->end();
    m_profile = profile;
    setBodyVisible(true);
    showFacts(*profile);
    showSpread(*profile);
    m_export->setEnabled(!profile->mostFrequent.empty());
}

void ColumnPanel::showError(const Error &error)
{
    m_veil->end();
    m_notice->showFault(error, tr("Retry"));
    setBodyVisible(false);
}

void ColumnPanel::showStopped()
{
    m_veil->end();
    m_notice->showEmpty(u"pause"_s, tr("Stopped. Nothing changed."), tr("Run again"));
    setBodyVisible(false);
}

void ColumnPanel::paintEvent(QPaintEvent *)
{
    const auto &theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.colour(Token::Surface));
    painter.fillRect(QRect(0, 0, 1, height()), theme.colour(Token::Border));
}

} // namespace martlet

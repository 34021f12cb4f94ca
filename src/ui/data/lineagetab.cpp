// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/lineagetab.h"

#include "ui/data/tablelist.h"
#include "ui/grid/gridrows.h"
#include "ui/reports/busyveil.h"
#include "ui/reports/reportnotice.h"
#include "ui/widgets/label.h"
#include "ui/widgets/listcard.h"
#include "ui/widgets/listrow.h"
#include "ui/widgets/moment.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/wording.h"

#include <QTableView>
#include <QVBoxLayout>

#include <set>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr int reportsWidth = 284;

} // namespace

LineageTab::LineageTab(QWidget *parent)
    : QWidget(parent)
    , m_list(new TableList(this))
    , m_flow(new Label({}, FontRole::BodyStrong, Token::Text, this))
    , m_body(new QWidget(this))
    , m_batches(new ResultGrid(m_body))
    , m_columns(new ResultGrid(m_body))
    , m_reports(new ListCard(tr("Reports"), tr("that read this table"), m_body))
    , m_notice(new ReportNotice(this))
    , m_veil(new BusyVeil(m_body))
{
    m_batches->view().setAccessibleName(tr("Batches that filled the table"));
    m_columns->view().setAccessibleName(tr("What fills each column"));
    m_reports->setFixedWidth(reportsWidth);
    auto *upper = new QHBoxLayout;
    upper->setSpacing(16);
    upper->addWidget(m_batches, 1);
    upper->addWidget(m_reports);
    auto *inside = new QVBoxLayout(m_body);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(8);
    inside->addLayout(upper, 1);
    inside->addWidget(m_columns, 1);
    auto *right = new QVBoxLayout;
    right->setSpacing(8);
    right->addWidget(m_flow);
    right->addWidget(m_notice);
    right->addWidget(m_body, 1);
    m_notice->hide();
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(24, 16, 24, 8);
    line->setSpacing(16);
    line->addWidget(m_list);
    line->addLayout(right, 1);
    connect(m_list, &TableList::tableChosen, this, &LineageTab::setTable);
    connect(m_notice, &ReportNotice::actionTriggered, this, &LineageTab::ask);
    connect(m_veil, &BusyVeil::cancelled, this, &LineageTab::cancelWanted);
}

QString LineageTab::table() const
{
    return m_list->table();
}

void LineageTab::setTable(const QString &table)
{
    m_list->setTable(table);
    ask();
}

void LineageTab::ask()
{
    m_body->show();
    m_notice->hide();
    m_veil->begin(m_shown != table());
    m_shown = table();
    Q_EMIT lineageWanted(table());
}

void LineageTab::showLineage(const TableLineage &lineage)
{
    m_veil->end();
    std::set<QString> files;
    for (const TableBatch &batch : lineage.batches)
        files.insert(batch.fileName);
    m_flow->setText(lineage.batches.empty()
                        ? tr("No file fills %1").arg(table())
                        : QStringList{tr("%n file(s)", nullptr, int(files.size())),
                                      tr("%n batch(es)", nullptr, int(lineage.batches.size())), table(),
                                      tr("%n report(s)", nullptr, int(lineage.reports.size()))}
                              .join(u"  →  "_s));
    showBatches(lineage);
    showColumns(lineage);
    showReports(lineage);
    chainTabs(*this); // the reports stand beside the batches
}

void LineageTab::showBatches(const TableLineage &lineage)
{
    GridRows rows;
    rows.column(tr("Batch"), GridRows::Format::Integer)
        .column(tr("File"))
        .column(tr("Recipe"))
        .column(tr("Rows here now"), GridRows::Format::Integer)
        .column(tr("Loaded"));
    for (const TableBatch &batch : lineage.batches)
        rows.add({batch.id.value, batch.fileName, batch.recipe, batch.rows, shownMoment(batch.finishedAt)});
    m_batches->setContent(rows.content(tr("one row per batch")));
}

void LineageTab::showColumns(const TableLineage &lineage)
{
    GridRows rows;
    rows.column(tr("Column"))
        .column(tr("Filled by"))
        .column(tr("Column of the file"))
        .column(tr("Place"), GridRows::Format::Integer)
        .column(tr("On the way"))
        .column(tr("Recipe"));
    const auto star = findStarTable(table());
    for (const StarColumn &column : star->columns) {
        for (const ColumnSource &source : columnSources(lineage, *star, column.name)) {
            const ColumnOrigin &origin = source.origin;
            rows.add({column.name, origin.file, origin.source,
                      origin.place > 0 ? Value(qint64(origin.place)) : Value(Null()),
                      origin.changes.join(u", "_s), source.recipe});
        }
    }
    m_columns->setContent(rows.content(tr("one row per column and kind of file")));
}

void LineageTab::showReports(const TableLineage &lineage)
{
    m_reports->clear();
    if (lineage.reports.empty())
        m_reports->showSentence(tr("No report reads this table."));
    for (const auto &report : lineage.reports) {
        auto *row = m_reports->addRow(report.title);
        row->setLeads(true);
        row->setNotes({});
        connect(row, &ListRow::clicked, this, [this, id = report.id] { Q_EMIT reportWanted(id); });
    }
}

void LineageTab::showError(const Error &error)
{
    m_veil->end();
    m_shown.clear();
    m_notice->showFault(error, tr("Retry"));
    m_notice->show();
    m_body->hide();
}

void LineageTab::showStopped()
{
    m_veil->end();
    m_shown.clear();
    m_notice->showEmpty(u"pause"_s, tr("Stopped. Nothing changed."), tr("Run again"));
    m_notice->show();
    m_body->hide();
}

} // namespace martlet

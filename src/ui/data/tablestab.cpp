// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/tablestab.h"

#include "ui/data/cellwords.h"
#include "ui/data/tablelist.h"
#include "ui/grid/gridrows.h"
#include "ui/reports/busyveil.h"
#include "ui/reports/reportnotice.h"
#include "ui/widgets/label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace martlet {

using namespace Qt::StringLiterals;

TablesTab::TablesTab(QWidget *parent)
    : QWidget(parent)
    , m_list(new TableList(this))
    , m_title(new Label({}, FontRole::Section, Token::Text, this))
    , m_sentence(new Label({}, FontRole::Label, Token::Text2, this))
    , m_other(new QPushButton(tr("See rows"), this))
    , m_grid(new ResultGrid(this))
    , m_notice(new ReportNotice(this))
    , m_veil(new BusyVeil(m_grid))
{
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_title);
    head->addWidget(m_sentence, 1);
    head->addWidget(m_other);
    m_sentence->setElided(true);
    auto *right = new QVBoxLayout;
    right->setSpacing(8);
    right->addLayout(head);
    right->addWidget(m_notice);
    right->addWidget(m_grid, 1);
    m_notice->hide();
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(24, 16, 24, 8);
    line->setSpacing(16);
    line->addWidget(m_list);
    line->addLayout(right, 1);
    connect(m_list, &TableList::tableChosen, this, [this](const QString &name) { setTable(name, m_face); });
    connect(m_other, &QPushButton::clicked, this,
            [this] { setTable(m_list->table(), m_face == Face::Columns ? Face::Rows : Face::Columns); });
    connect(m_notice, &ReportNotice::actionTriggered, this, &TablesTab::ask);
    connect(m_veil, &BusyVeil::cancelled, this, &TablesTab::cancelWanted);
}

QString TablesTab::table() const
{
    return m_list->table();
}

void TablesTab::setTable(const QString &name, Face face)
{
    const auto table = findStarTable(name);
    if (!table)
        return;
    m_face = face;
    m_list->setTable(name);
    m_title->setText(name);
    m_sentence->setText(table->sentence);
    m_other->setText(face == Face::Columns ? tr("See rows") : tr("See columns"));
    ask();
}

void TablesTab::ask()
{
    showGrid(true);
    const QString wanted = m_face == Face::Rows ? table() + u" rows"_s : table();
    m_veil->begin(wanted != m_shown);
    m_shown = wanted;
    if (m_face == Face::Rows)
        Q_EMIT rowsWanted(table());
    else
        Q_EMIT nullsWanted(table());
}

void TablesTab::showGrid(bool visible)
{
    m_grid->setVisible(visible);
    m_notice->setVisible(!visible);
}

void TablesTab::showColumns(const QMap<QString, qint64> &nulls)
{
    m_veil->end();
    GridRows rows;
    rows.column(tr("Column"))
        .column(tr("Type"))
        .column(tr("NULL"), GridRows::Format::Integer)
        .column(tr("Key"))
        .column(tr("Refers to"))
        .column(tr("Meaning"));
    const auto table = findStarTable(this->table());
    for (const StarColumn &column : table->columns) {
        const Value reference = column.reference
                                    ? Value(column.reference->table + u'.' + column.reference->column)
                                    : Value(QString());
        rows.add({column.name, typeWords(column), nulls[column.name], column.isKey ? tr("key") : QString(),
                  reference, column.sentence});
    }
    m_grid->setContent(rows.content(tr("one row per column")));
}

void TablesTab::showRows(const Answer &answer)
{
    m_veil->end();
    if (answer.rows->rowCount() == 0) {
        m_notice->showEmpty(u"table"_s, tr("%1 has no rows yet.").arg(table()));
        return showGrid(false);
    }
    GridContent content;
    content.rows = answer.rows;
    const auto table = findStarTable(this->table());
    for (const ResultColumn &column : answer.rows->columns())
        content.columns.push_back(cellwords::gridColumn(*table->find(column.name)));
    content.origin = {answer.elapsedMs, {}, answer.grain, answer.rows->rowCount(), answer.cut};
    content.nameOf = [rows = answer.rows, name = table->name](qint64 row) {
        QMap<QString, QString> values;
        for (const QString &column : keyColumns(name))
            values.insert(column, toText(rows->value(row, rows->indexOf(column))));
        return rowNamed(name, values);
    };
    m_grid->setContent(std::move(content));
}

void TablesTab::showProgress(const ProgressStep &step)
{
    m_veil->report(step);
}

void TablesTab::showError(const Error &error)
{
    m_veil->end();
    m_shown.clear();
    m_notice->showFault(error, tr("Retry"));
    showGrid(false);
}

void TablesTab::showStopped()
{
    m_veil->end();
    m_shown.clear();
    m_notice->showEmpty(u"pause"_s, tr("Stopped. Nothing changed."), tr("Run again"));
    showGrid(false);
}

} // namespace martlet

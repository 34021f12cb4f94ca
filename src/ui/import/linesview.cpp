// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/linesview.h"

#include "ui/import/linestable.h"
#include "ui/import/previewmodel.h"
#include "ui/import/rawlines.h"
#include "ui/widgets/label.h"

#include <QBoxLayout>
#include <QSplitter>

#include <algorithm>

namespace martlet {

namespace {

constexpr int widestVerdict = 160;

} // namespace

LinesView::LinesView(QWidget *parent)
    : QWidget(parent)
    , m_model(new PreviewModel(this))
    , m_table(new LinesTable(this))
    , m_raw(new RawLines(this))
{
    m_table->setModel(m_model);
    auto *title = new Label(tr("Raw text"), FontRole::LabelStrong, Token::Text2, this);
    title->setContentsMargins(15, 8, 0, 8);
    auto *below = new QWidget(this);
    auto *rows = new QVBoxLayout(below);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(title);
    rows->addWidget(m_raw, 1);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(below);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(splitter);
    connect(m_table, &LinesTable::rowChosen, m_raw, &RawLines::choose);
    connect(m_raw, &RawLines::lineChosen, m_table, &QTableView::selectRow);
}

void LinesView::showPreview(const FilePreview &preview)
{
    std::vector<RawLine> lines;
    for (const auto &row : preview.rows)
        lines.push_back({row.line, row.raw});
    m_raw->setLines(std::move(lines));
    m_table->setAccessibleName(tr("First lines of %1").arg(preview.path));
    m_model->setPreview(preview);
    m_table->fitColumns();
    // What is wrong with one line does not push the cells of all out of sight; its tooltip has all of it.
    m_table->setColumnWidth(PreviewModel::Verdict,
                            std::min(m_table->columnWidth(PreviewModel::Verdict), widestVerdict));
}

} // namespace martlet

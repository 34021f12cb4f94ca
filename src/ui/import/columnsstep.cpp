// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/columnsstep.h"

#include "etl/recipe/recipecheck.h"
#include "ui/import/columneditor.h"
#include "ui/import/drafthistory.h"
#include "ui/import/draftpreview.h"
#include "ui/import/draftsniff.h"
#include "ui/import/driftcard.h"
#include "ui/import/layoutbox.h"
#include "ui/import/linestable.h"
#include "ui/import/mappingmodel.h"
#include "ui/import/profilestrip.h"
#include "ui/import/questionbar.h"
#include "ui/import/targettitle.h"
#include "ui/widgets/scrolled.h"
#include "ui/widgets/strip.h"
#include "ui_columnsstep.h"

#include <QBoxLayout>
#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace martlet {

ColumnsStep::ColumnsStep(DraftHistory &history, DraftPreview &preview, DraftSniff &sniff, QWidget *parent)
    : QWidget(parent)
    , m_history(history)
    , m_preview(preview)
    , m_sniff(sniff)
    , m_ui(std::make_unique<Ui::ColumnsStep>())
    , m_model(new MappingModel(this))
    , m_table(nullptr)
    , m_editor(nullptr)
    , m_profile(nullptr)
    , m_question(nullptr)
    , m_drift(nullptr)
{
    m_ui->setupUi(this);
    m_ui->headline->setText(tr("What does each column become?"));
    m_table = new LinesTable(m_ui->columnsCard);
    m_table->setObjectName(u"mapping"_s);
    m_table->setModel(m_model);
    // The examples take what room is left, so that the match beside them is never cut.
    m_table->horizontalHeader()->setSectionResizeMode(MappingModel::Samples, QHeaderView::Stretch);
    m_table->setAccessibleName(tr("Columns and what they become"));
    m_ui->columnsCard->setTitle(tr("Columns"));
    m_ui->columnsCard->body()->setContentsMargins(1, 0, 1, 1);
    m_ui->columnsCard->body()->addWidget(m_table);
    m_question = new QuestionBar(history, sniff, this);
    m_ui->whole->insertWidget(1, m_question);
    m_drift = new DriftCard(history, this);
    m_ui->whole->insertWidget(2, m_drift);
    connect(m_drift, &DriftCard::accepted, this, &ColumnsStep::driftAccepted);
    m_profile = new ProfileStrip(this);
    m_editor = new ColumnEditor(history, preview, sniff, this);
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(15, 0, 15, 15);
    column->setSpacing(16);
    column->addWidget(m_profile);
    column->addWidget(m_editor);
    column->addStretch();
    m_ui->columnCard->body()->setContentsMargins(1, 0, 1, 1);
    m_ui->columnCard->body()->addWidget(scrolledDown(content, m_ui->columnCard));
    connect(m_table, &LinesTable::rowChosen, this, &ColumnsStep::showRow);
    connect(m_editor, &ColumnEditor::targetMoved, this, [this](const QString &target) {
        m_followed = target;
        showMapping();
    });
    connect(m_ui->layout, &QComboBox::activated, this,
            [this] { m_history.setCurrent(m_ui->layout->currentData().toInt()); });
    connect(&history, &DraftHistory::draftChanged, this, &ColumnsStep::showMapping);
    connect(&history, &DraftHistory::currentChanged, this, &ColumnsStep::showMapping);
    connect(&preview, &DraftPreview::changed, this, &ColumnsStep::showMapping);
    connect(&sniff, &DraftSniff::changed, this, &ColumnsStep::showMapping);
}

ColumnsStep::~ColumnsStep() = default;

bool ColumnsStep::focusDrift()
{
    return m_drift->takeFocus();
}

void ColumnsStep::showLayouts()
{
    const bool hasChoice = fillLayouts(*m_ui->layout, m_history);
    m_ui->layout->setVisible(hasChoice);
    m_ui->layoutLabel->setVisible(hasChoice);
}

void ColumnsStep::showMapping()
{
    const auto *file = m_history.file();
    if (!file)
        return;
    showLayouts();
    const int before = m_table->currentIndex().row();
    m_model->setRows(mappingOf(*file, m_preview.preview(), m_sniff.sniffed()));
    m_table->fitColumns(200);
    m_ui->columnsCard->setSubtitle(verdict());
    showFault();
    int row = std::clamp(before, 0, std::max(0, m_model->rowCount() - 1));
    for (int i = 0; !m_followed.isEmpty() && i < m_model->rowCount(); ++i) {
        if (m_model->rows()[std::size_t(i)].target == m_followed)
            row = i;
    }
    m_followed.clear();
    if (m_table->currentIndex().row() != row)
        m_table->selectRow(row);
    showRow(row);
}

// What the recipe lacks by itself, else what keeps it from reading this file.
void ColumnsStep::showFault()
{
    const auto fault = recipeFault(*m_history.recipe());
    const auto *preview = m_preview.preview();
    const auto sentence = fault ? fault->sentence : preview ? preview->fault : QString();
    if (sentence.isEmpty())
        m_ui->strip->clear();
    else
        m_ui->strip->warn(sentence);
}

QString ColumnsStep::verdict() const
{
    int unused = 0, missing = 0;
    for (const auto &row : m_model->rows()) {
        unused += row.target.isEmpty();
        missing += row.isMissing;
    }
    QStringList words{tr("%n target(s) filled", nullptr, m_model->rowCount() - unused - missing)};
    if (unused > 0)
        words += tr("%n not imported", nullptr, unused);
    if (missing > 0)
        words += tr("%n missing", nullptr, missing);
    return words.join(u" · "_s);
}

void ColumnsStep::showRow(int row)
{
    const bool isRow = row >= 0 && row < m_model->rowCount();
    const auto shown = isRow ? std::optional(m_model->rows()[std::size_t(row)]) : std::nullopt;
    m_ui->columnCard->setTitle(!shown                    ? tr("No column")
                               : shown->source.isEmpty() ? targetTitle(shown->target)
                                                         : shown->source);
    m_ui->columnCard->setSubtitle(shown && !shown->target.isEmpty() && !shown->source.isEmpty()
                                      ? tr("becomes %1").arg(targetTitle(shown->target))
                                      : QString());
    m_profile->setProfile(shown ? m_sniff.profile(shown->source) : nullptr);
    m_editor->showRow(shown);
}

} // namespace martlet

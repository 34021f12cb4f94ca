// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/shapesteps.h"

#include "ui/query/chiprow.h"
#include "ui/query/fieldpopup.h"
#include "ui/query/questionchip.h"
#include "ui/query/questionfields.h"
#include "ui/query/questionhistory.h"
#include "ui/widgets/label.h"
#include "ui/widgets/tip.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

std::vector<ChipRow::Chip> chipsOf(const QStringList &names, const QuestionFields &fields,
                                   const std::map<QString, QString> &faults)
{
    std::vector<ChipRow::Chip> chips;
    for (const auto &name : names) {
        const auto *const field = fields.find(name);
        ChipRow::Chip chip{.name = name, .text = fields.title(name)};
        if (field) {
            chip.before = field->icon();
            chip.behind = field->isLastValue ? u"clock"_s : QString();
            chip.tip = wrappedTip(field->definition);
        }
        if (const auto fault = faults.find(name); fault != faults.end())
            chip.fault = fault->second;
        chips.push_back(std::move(chip));
    }
    return chips;
}

} // namespace

ShapeSteps::ShapeSteps(QuestionHistory &history, const QuestionFields &fields, QWidget *parent)
    : QWidget(parent)
    , m_history(history)
    , m_fields(fields)
    , m_show(new ChipRow(tr("Measure"), tr("Add a measure"), this))
    , m_by(new ChipRow(tr("Field"), tr("Add a field to split by"), this))
{
    m_show->setObjectName(u"show"_s);
    m_by->setObjectName(u"by"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(new Label(tr("Show"), FontRole::LabelStrong, Token::Text2, this));
    column->addWidget(m_show);
    column->addSpacing(12);
    column->addWidget(new Label(tr("By"), FontRole::LabelStrong, Token::Text2, this));
    column->addWidget(m_by);
    connectRow(*m_show, true);
    connectRow(*m_by, false);
}

void ShapeSteps::connectRow(ChipRow &row, bool isMeasures)
{
    connect(&row, &ChipRow::removed, this, [this, isMeasures](int chip) { remove(isMeasures, chip); });
    connect(&row, &ChipRow::moved, this, [this, isMeasures](int from, int to) { move(isMeasures, from, to); });
    connect(&row, &ChipRow::chosen, this,
            [this, isMeasures, &row](int chip) { offerInstead(row, isMeasures, chip); });
    connect(&row, &ChipRow::fieldDropped, this, &ShapeSteps::addField);
    connect(&row, &ChipRow::lit, this, &ShapeSteps::lit);
    connect(&row, &ChipRow::addWanted, this, [this, isMeasures, &row] {
        auto *popup =
            new FieldPopup(m_fields, isMeasures ? FieldList::Which::Measures : FieldList::Which::Dimensions,
                           names(isMeasures), this);
        connect(popup, &FieldPopup::picked, this, [this](const QString &field) { addField(field); });
        popup->openUnder(*row.addButton());
    });
}

// Another field in the place of one.
void ShapeSteps::offerInstead(ChipRow &row, bool isMeasures, int chip)
{
    const auto which = isMeasures ? FieldList::Which::Measures : FieldList::Which::Dimensions;
    auto *popup = new FieldPopup(m_fields, which, names(isMeasures), this);
    connect(popup, &FieldPopup::picked, this, [this, isMeasures, chip](const QString &field) {
        const auto &question = m_history.question();
        const auto old = names(isMeasures).value(chip);
        m_history.edit(tr("%1 instead of %2").arg(m_fields.title(field), m_fields.title(old)),
                       isMeasures ? steps::withMeasure(steps::withoutMeasure(question, old), field, chip)
                                  : steps::withDimension(steps::withoutDimension(question, old), field, chip));
    });
    popup->openUnder(*row.chips()[size_t(chip)]);
}

const QStringList &ShapeSteps::names(bool isMeasures) const
{
    return isMeasures ? m_history.question().measures : m_history.question().by;
}

void ShapeSteps::showQuestion(const QuestionFaults &faults)
{
    m_show->setChips(chipsOf(m_history.question().measures, m_fields, faults.measures));
    m_by->setChips(chipsOf(m_history.question().by, m_fields, faults.dimensions));
}

void ShapeSteps::addField(const QString &name, int at)
{
    const auto *const field = m_fields.find(name);
    if (!field)
        return;
    const auto what = (field->isMeasure ? tr("Show %1") : tr("Split by %1")).arg(field->title);
    m_history.edit(what, field->isMeasure ? steps::withMeasure(m_history.question(), name, at)
                                          : steps::withDimension(m_history.question(), name, at));
}

void ShapeSteps::remove(bool isMeasures, int chip)
{
    const auto name = names(isMeasures).value(chip);
    const auto &question = m_history.question();
    m_history.edit(tr("Remove %1").arg(m_fields.title(name)), isMeasures
                                                                  ? steps::withoutMeasure(question, name)
                                                                  : steps::withoutDimension(question, name));
}

void ShapeSteps::move(bool isMeasures, int from, int to)
{
    auto next = m_history.question();
    auto &list = isMeasures ? next.measures : next.by;
    const auto what = tr("Move %1").arg(m_fields.title(list.value(from)));
    list = steps::moved(list, from, to);
    m_history.edit(what, next);
}

} // namespace martlet

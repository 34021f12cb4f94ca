// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/furtherparts.h"

#include "query/question/boundquestion.h"
#include "ui/reports/flowlayout.h"
#include "ui/widgets/chipbutton.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr int betweenParts = 4, longestChip = 260; // pixels of its text

} // namespace

FurtherParts::FurtherParts(QWidget *parent)
    : QWidget(parent)
    , m_flow(new FlowLayout(betweenParts))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 16, 0, 0);
    column->setSpacing(6);
    column->addWidget(new Label(tr("Also in its file"), FontRole::LabelStrong, Token::Text2, this));
    column->addLayout(m_flow);
    hide();
}

void FurtherParts::showQuestion(const Question &question)
{
    const auto words = wordsOf(question);
    setVisible(!words.isEmpty());
    if (words == m_shown)
        return;
    m_shown = words;
    while (auto *item = m_flow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const auto &each : words) {
        auto *chip = new ChipButton(fontMetrics().elidedText(each, Qt::ElideRight, longestChip), this);
        chip->setAccessibleName(each);
        chip->setToolTip(each);
        m_flow->addWidget(chip);
        chip->show();
    }
}

QStringList FurtherParts::wordsOf(const Question &question)
{
    QStringList words;
    for (const auto &parameter : question.parameters)
        words += parameter.standard ? tr("%1 = %2").arg(titleOf(parameter), *parameter.standard)
                                    : tr("%1 is asked for").arg(titleOf(parameter));
    for (const auto &field : question.made)
        words += tr("%1 = %2").arg(field.name, field.expression);
    if (!question.over.isEmpty())
        words += tr("counted over %1").arg(question.over);
    if (!question.rowsOf.of.isEmpty())
        words += tr("rows of %1").arg(question.rowsOf.of.join(u", "_s));
    if (question.members == Question::Members::All)
        words += tr("all members");
    else if (question.members == Question::Members::OfEachFact)
        words += tr("only members that each fact has");
    if (!question.via.isEmpty())
        words += tr("by way of %1").arg(question.via.join(u", "_s));
    for (const auto &one : question.questions)
        words += tr("question %1").arg(one.title.isEmpty() ? one.name : one.title);
    return words;
}

} // namespace martlet

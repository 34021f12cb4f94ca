// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/furtherparts.h"

#include "query/question/boundquestion.h"
#include "query/question/questionparts.h"
#include "ui/query/chiprow.h"
#include "ui/query/furthersteps.h"
#include "ui/query/questionchip.h"
#include "ui/query/questionfields.h"
#include "ui/query/questionhistory.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestChip = 260; // pixels of its text

Question withoutMembers(Question question)
{
    question.members = Question::Members::OfAnyFact;
    return question;
}

QString titleOfRows(const Question &question)
{
    const auto rows = namedQuestion(question.questions, question.over);
    return rows ? stepTitle(**rows) : question.over;
}

Question withoutVia(Question question)
{
    question.via.clear();
    return question;
}

} // namespace

FurtherParts::FurtherParts(QuestionHistory &history, QWidget *parent)
    : QWidget(parent)
    , m_history(history)
    , m_chips(new ChipRow({}, {}, this))
{
    m_chips->setObjectName(u"further"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 16, 0, 0);
    column->setSpacing(6);
    column->addWidget(new Label(tr("Also in its file"), FontRole::LabelStrong, Token::Text2, this));
    column->addWidget(m_chips);
    hide();
    connect(m_chips, &ChipRow::removed, this, &FurtherParts::remove);
}

void FurtherParts::showQuestion()
{
    const auto parts = partsOf(m_history.question());
    std::vector<ChipRow::Chip> chips;
    for (const auto &part : parts)
        chips.push_back({.name = part.words,
                         .text = fontMetrics().elidedText(part.words, Qt::ElideRight, longestChip),
                         .tip = part.words});
    setVisible(!chips.empty());
    m_chips->setChips(std::move(chips));
    for (size_t i = 0; i < parts.size(); ++i)
        m_chips->chips()[i]->setAccessibleName(parts[i].words); // in full
}

void FurtherParts::remove(int part)
{
    const auto parts = partsOf(m_history.question());
    if (size_t(part) < parts.size())
        m_history.edit(tr("Remove %1").arg(parts[size_t(part)].words), parts[size_t(part)].without);
}

std::vector<FurtherParts::Part> FurtherParts::partsOf(const Question &question)
{
    std::vector<Part> parts;
    for (const auto &one : question.parameters)
        parts.push_back({one.standard ? tr("%1 = %2").arg(titleOf(one), *one.standard)
                                      : tr("%1 is asked for").arg(titleOf(one)),
                         steps::withoutParameter(question, one.name)});
    for (const auto &field : question.made)
        parts.push_back(
            {tr("%1 = %2").arg(field.name, field.expression), steps::withoutMade(question, field.name)});
    if (const auto &together = question.together; !together.of.isEmpty())
        parts.push_back(
            {tr("pairs of %1 in %2").arg(together.of, together.in), steps::withoutTogether(question)});
    if (!question.over.isEmpty())
        parts.push_back({tr("counted over %1").arg(titleOfRows(question)), steps::withoutOver(question)});
    if (!question.rowsOf.of.isEmpty())
        parts.push_back(
            {tr("rows of %1").arg(question.rowsOf.of.join(u", "_s)), steps::withoutUnion(question)});
    if (question.members == Question::Members::All)
        parts.push_back({tr("all members"), withoutMembers(question)});
    else if (question.members == Question::Members::OfEachFact)
        parts.push_back({tr("only members that each fact has"), withoutMembers(question)});
    if (!question.via.isEmpty())
        parts.push_back({tr("by way of %1").arg(question.via.join(u", "_s)), withoutVia(question)});
    for (const auto &one : question.questions)
        parts.push_back(
            {one.title.isEmpty() && one.step.isThere() ? stepTitle(one) : tr("question %1").arg(stepTitle(one)),
             steps::withoutQuestion(question, one.name)});
    return parts;
}

} // namespace martlet

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/joinedon.h"

#include "ui/query/questionfields.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/label.h"
#include "warehouse/warehouse.h"

#include <QVBoxLayout>

namespace martlet {

using namespace Qt::StringLiterals;

JoinedOn::JoinedOn(const QuestionFields &fields, QWidget *parent)
    : QWidget(parent)
    , m_fields(fields)
    , m_lines(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(6);
    column->addWidget(new Label(tr("Joined on"), FontRole::LabelStrong, Token::Text2, this));
    m_lines->setSpacing(2);
    column->addLayout(m_lines);
    column->addStretch();
}

void JoinedOn::clear()
{
    while (auto *item = m_lines->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_source = nullptr;
}

void JoinedOn::add(const QString &icon, bool isGood, const QString &strong, const QString &rest)
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 2, 0, 2);
    row->setSpacing(4);
    row->addWidget(new IconLabel(icon, isGood ? Token::Good : Token::Text2, 16, line), 0, Qt::AlignTop);
    row->addSpacing(4);
    row->addWidget(new Label(strong, FontRole::Label, isGood ? Token::Good : Token::Text, line), 0,
                   Qt::AlignTop);
    auto *further = new Label(rest, FontRole::Label, Token::Text2, line);
    further->setWordWrap(true);
    row->addWidget(further, 1, Qt::AlignTop);
    m_lines->addWidget(line);
    m_source = line;
}

QString JoinedOn::legWords(const QueryPlan::Leg &leg, const QString &grain) const
{
    if (leg.isOfMembers)
        return tr("all members");
    auto words = leg.isSnapshot()  ? leg.isOpening ? tr("as it was before the first day, then summed")
                                                   : tr("last day, then summed")
                  : grain.isEmpty() ? tr("summed")
                                   : tr("summed to %1").arg(grain);
    if (leg.shift.isSet())
        words += tr(", of the period compared with");
    return words;
}

void JoinedOn::showPlan(const QueryPlan &plan)
{
    clear();
    QStringList grain;
    for (const auto &column : plan.columns) {
        if (!column.isMeasure())
            grain += column.title.toLower();
    }
    for (const auto &leg : plan.legs)
        add(u"trace"_s, false, m_fields.tableTitle(leg.table), legWords(leg, grain.join(u" × "_s)));
    add(u"check"_s, true, tr("No row is counted twice"), {});
    m_source = nullptr;
}

void JoinedOn::showAnswer(const Answer &answer)
{
    if (m_source) {
        m_lines->removeWidget(m_source);
        m_source->hide();
        m_source->deleteLater();
        m_source = nullptr;
    }
    if (!answer.rollup.isEmpty())
        add(u"clock"_s, false, tr("Rollup used"), answer.rollup);
    else if (!answer.whyNot.isEmpty())
        add(u"clock"_s, false, tr("No rollup"), answer.whyNot);
}

} // namespace martlet

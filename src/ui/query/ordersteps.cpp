// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/ordersteps.h"

#include "query/question/period.h"
#include "ui/query/conditionwords.h"
#include "ui/query/figurestep.h"
#include "ui/query/keepstep.h"
#include "ui/query/questionfields.h"
#include "ui/query/questionhistory.h"
#include "ui/query/sortstep.h"
#include "ui/reports/perioddialog.h"
#include "ui/reports/periodwords.h"
#include "ui/theme/look.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QScopedValueRollback>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

using Compare = Question::Compare;

namespace {

const QString ownDays = u"own"_s;
constexpr int choiceWidth = 160;

QComboBox *choiceBox(const QString &name, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setAccessibleName(name);
    box->setFixedSize(choiceWidth, look::controlHeight);
    return box;
}

} // namespace

OrderSteps::OrderSteps(QuestionHistory &history, const QuestionFields &fields, QWidget *parent)
    : QWidget(parent)
    , m_history(history)
    , m_fields(fields)
    , m_period(choiceBox(tr("Period"), this))
    , m_compare(choiceBox(tr("Compare"), this))
    , m_figures(new FigureStep(history, fields, this))
    , m_sort(new SortStep(history, fields, this))
    , m_keep(new KeepStep(history, fields, this))
    , m_totals(new QCheckBox(tr("A row of totals"), this))
{
    m_period->setObjectName(u"period"_s);
    m_compare->setObjectName(u"compare"_s);
    build();
    connect(m_period, &QComboBox::activated, this, &OrderSteps::choosePeriod);
    connect(m_compare, &QComboBox::activated, this, &OrderSteps::chooseCompare);
    connect(m_figures, &FigureStep::lit, this, &OrderSteps::lit);
    connect(m_sort, &SortStep::lit, this, &OrderSteps::lit);
    connect(m_totals, &QCheckBox::toggled, this, [this](bool isOn) {
        if (m_isShowing)
            return;
        auto next = m_history.question();
        next.hasTotals = isOn;
        m_history.edit(isOn ? tr("Add totals") : tr("Remove totals"), next);
    });
}

void OrderSteps::build()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(0);
    grid->setVerticalSpacing(8);
    grid->setColumnMinimumWidth(0, 72);
    grid->setColumnStretch(1, 1);
    int row = 0;
    const auto add = [&](const QString &name, QWidget *what, int height) {
        auto *label = new Label(name, FontRole::LabelStrong, Token::Text2, this);
        label->setFixedHeight(height);
        grid->addWidget(label, row, 0, Qt::AlignTop);
        grid->addWidget(what, row++, 1);
    };
    add(tr("Period"), m_period, 32);
    add(tr("Compare"), m_compare, 32);
    add(tr("Figures"), m_figures, 24);
    add(tr("Sort"), m_sort, 24);
    add(tr("Keep"), m_keep, 32);
    add(tr("Totals"), m_totals, 24);
}

void OrderSteps::showQuestion(const QuestionFaults &faults)
{
    const QScopedValueRollback showing(m_isShowing, true);
    const auto &question = m_history.question();
    showPeriod();
    m_compare->clear();
    m_compare->addItem(tr("Nothing"), int(Compare::None));
    m_compare->addItem(tr("Last year"), int(Compare::SamePeriodLastYear));
    m_compare->addItem(tr("Previous period"), int(Compare::PreviousPeriod));
    m_compare->setCurrentIndex(m_compare->findData(int(question.compare)));
    m_figures->showQuestion(faults);
    m_sort->showQuestion(faults);
    m_keep->showQuestion(faults.top);
    m_totals->setChecked(question.hasTotals);
}

void OrderSteps::showPeriod()
{
    const auto &period = m_history.question().period;
    m_period->clear();
    m_period->addItem(tr("All days"), QString());
    for (const auto &[name, label] : periodChoices()) {
        if (name != u"all" || (period && period->relative == name))
            m_period->addItem(label, name);
    }
    const bool hasOwnDays = period && period->relative.isEmpty();
    m_period->addItem(hasOwnDays ? ConditionWords(m_fields, locale()).of(*period) : tr("Own dates…"), ownDays);
    const auto current = !period ? QString() : hasOwnDays ? ownDays : period->relative;
    if (m_period->findData(current) < 0) // a name that is not offered, or a parameter
        m_period->addItem(ConditionWords(m_fields, locale()).of(*period), current);
    m_period->setCurrentIndex(std::max(0, m_period->findData(current)));
}

void OrderSteps::choosePeriod(int choice)
{
    const auto name = m_period->itemData(choice).toString();
    if (name == ownDays)
        return askDays();
    auto next = m_history.question();
    if (name.isEmpty())
        return m_history.edit(tr("All days"), steps::withoutPeriod(next));
    next.period = QuestionPeriod{.relative = name};
    m_history.edit(tr("Period: %1").arg(m_period->itemText(choice)), next);
}

void OrderSteps::askDays()
{
    auto *dialog = new PeriodDialog(tr("Period"), this);
    dialog->setLastDay(m_lastDay);
    if (const auto &period = m_history.question().period; period && period->from.isValid())
        dialog->setPeriod(period->from, period->to);
    connect(dialog, &PeriodDialog::chosen, this, [this](QDate from, QDate to) {
        auto next = m_history.question();
        next.period = QuestionPeriod{from, to, {}};
        m_history.edit(tr("Period: %1").arg(periodWords({from, to}, locale())), next);
    });
    connect(dialog, &QDialog::rejected, this, [this] { showPeriod(); });
    dialog->open();
}

void OrderSteps::chooseCompare(int choice)
{
    const auto compare = Compare(m_compare->itemData(choice).toInt());
    m_history.edit(tr("Compare with: %1").arg(m_compare->itemText(choice)),
                   steps::withCompare(m_history.question(), compare));
}

} // namespace martlet

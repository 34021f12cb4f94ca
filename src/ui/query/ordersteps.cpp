// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/ordersteps.h"

#include "query/question/period.h"
#include "ui/query/chiprow.h"
#include "ui/query/conditionwords.h"
#include "ui/query/keepstep.h"
#include "ui/query/questionfields.h"
#include "ui/query/questionhistory.h"
#include "ui/reports/perioddialog.h"
#include "ui/theme/look.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QMenu>
#include <QPushButton>
#include <QScopedValueRollback>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

using Compare = Question::Compare;
using WindowKind = WindowWish::Kind;

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
    , m_figures(new ChipRow({}, tr("Add a figure"), this))
    , m_sort(new ChipRow({}, tr("Sort by"), this))
    , m_keep(new KeepStep(history, fields, this))
    , m_totals(new QCheckBox(tr("A row of totals"), this))
{
    m_period->setObjectName(u"period"_s);
    m_compare->setObjectName(u"compare"_s);
    m_figures->setObjectName(u"figures"_s);
    m_sort->setObjectName(u"sort"_s);
    build();
    connect(m_period, &QComboBox::activated, this, &OrderSteps::choosePeriod);
    connect(m_compare, &QComboBox::activated, this, &OrderSteps::chooseCompare);
    connectFigures();
    connectSort();
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
    std::vector<ChipRow::Chip> figures;
    for (int i = 0; i < int(question.windows.size()); ++i) {
        const auto fault = faults.windows.find(i);
        figures.push_back({.name = question.windows[size_t(i)].of,
                           .text = ConditionWords(m_fields, locale()).of(question.windows[size_t(i)]),
                           .fault = fault == faults.windows.end() ? QString() : fault->second});
    }
    m_figures->setChips(std::move(figures));
    std::vector<ChipRow::Chip> keys;
    for (const auto &sort : question.sort) {
        const auto fault = faults.sorts.find(sort.by);
        keys.push_back({.name = sort.by,
                        .text = m_fields.title(sort.by),
                        .behind = sort.descending ? u"arrow-down"_s : u"arrow-up"_s,
                        .fault = fault == faults.sorts.end() ? QString() : fault->second,
                        .tip = sort.descending ? tr("Largest first; click to turn round")
                                               : tr("Smallest first; click to turn round")});
    }
    m_sort->setChips(std::move(keys));
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
    if (const auto &period = m_history.question().period; period && period->from.isValid())
        dialog->setPeriod(period->from, period->to);
    connect(dialog, &PeriodDialog::chosen, this, [this](QDate from, QDate to) {
        auto next = m_history.question();
        next.period = QuestionPeriod{from, to, {}};
        m_history.edit(tr("Period: %1").arg(Period{from, to}.shown()), next);
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

void OrderSteps::connectFigures()
{
    connect(m_figures, &ChipRow::addWanted, this, &OrderSteps::offerFigures);
    connect(m_figures, &ChipRow::lit, this, &OrderSteps::lit);
    connect(m_figures, &ChipRow::removed, this, [this](int chip) {
        const auto &question = m_history.question();
        const auto words = ConditionWords(m_fields, locale()).of(question.windows[size_t(chip)]);
        m_history.edit(tr("Remove %1").arg(words), steps::withoutWindow(question, chip));
    });
    connect(m_figures, &ChipRow::moved, this, [this](int from, int to) {
        auto next = m_history.question();
        next.windows = steps::moved(std::move(next.windows), from, to);
        m_history.edit(tr("Move a figure"), next);
    });
}

// Those that the planner takes: of a rate there is no running total.
void OrderSteps::offerFigures()
{
    const auto &question = m_history.question();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QuestionCheck check(m_fields.model());
    for (const auto &measure : question.measures) {
        for (const auto kind : {WindowKind::Running, WindowKind::Share, WindowKind::Rank,
                                WindowKind::MovingAverage, WindowKind::Step}) {
            const WindowWish wish{.kind = kind, .of = measure};
            const Question tried{.measures = {measure}, .by = question.by, .windows = {wish}};
            const bool isThere =
                std::find_if(question.windows.begin(), question.windows.end(), [&](const WindowWish &one) {
                    return one.of == measure && one.kind == kind;
                }) != question.windows.end();
            if (isThere || !check.check(tried).areNone())
                continue;
            const auto words = ConditionWords(m_fields, locale()).of(wish);
            menu->addAction(words, this, [this, wish, words] {
                m_history.edit(tr("Add %1").arg(words), steps::withWindow(m_history.question(), wish));
            });
        }
        menu->addSeparator();
    }
    if (menu->isEmpty())
        menu->addAction(tr("Show a measure first"))->setEnabled(false);
    menu->popup(m_figures->addButton()->mapToGlobal(QPoint(0, m_figures->addButton()->height() + 4)));
}

void OrderSteps::connectSort()
{
    connect(m_sort, &ChipRow::addWanted, this, &OrderSteps::offerSort);
    connect(m_sort, &ChipRow::lit, this, &OrderSteps::lit);
    connect(m_sort, &ChipRow::removed, this, [this](int chip) {
        const auto by = m_history.question().sort[size_t(chip)].by;
        m_history.edit(tr("Do not sort by %1").arg(m_fields.title(by)),
                       steps::withoutSort(m_history.question(), by));
    });
    connect(m_sort, &ChipRow::chosen, this, [this](int chip) {
        auto sort = m_history.question().sort[size_t(chip)];
        sort.descending = !sort.descending;
        m_history.edit(tr("Turn %1 round").arg(m_fields.title(sort.by)),
                       steps::withSort(m_history.question(), sort));
    });
    connect(m_sort, &ChipRow::moved, this, [this](int from, int to) {
        auto next = m_history.question();
        next.sort = steps::moved(std::move(next.sort), from, to);
        m_history.edit(tr("Move an order"), next);
    });
}

// The columns that the answer has.
QStringList OrderSteps::sortable() const
{
    const auto &question = m_history.question();
    QStringList names = question.by;
    const QuestionCheck check(m_fields.model());
    for (const auto &measure : question.measures) {
        names += measure;
        if (question.compare == Compare::None)
            continue;
        for (const auto *figure : {".before", ".difference", ".change"})
            names += measure + QLatin1StringView(figure);
    }
    for (const auto &window : question.windows) {
        static const std::map<WindowKind, QString> suffixes{{WindowKind::Running, u".running"_s},
                                                            {WindowKind::Share, u".share"_s},
                                                            {WindowKind::Rank, u".rank"_s},
                                                            {WindowKind::MovingAverage, u".moving_average"_s},
                                                            {WindowKind::Step, u".step"_s}};
        names += window.of + suffixes.at(window.kind);
    }
    auto plain = question;
    names.erase(std::remove_if(names.begin(), names.end(),
                               [&](const QString &name) {
                                   plain.sort = {{name, false}};
                                   return check.check(plain).sorts.count(name) > 0;
                               }),
                names.end());
    return names;
}

void OrderSteps::offerSort()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto &question = m_history.question();
    for (const auto &name : sortable()) {
        const bool isSorted = std::any_of(question.sort.begin(), question.sort.end(),
                                          [&](const auto &sort) { return sort.by == name; });
        if (isSorted)
            continue;
        const bool isFigure = !question.by.contains(name); // figures start with the largest
        menu->addAction(m_fields.title(name), this, [this, name, isFigure] {
            m_history.edit(tr("Sort by %1").arg(m_fields.title(name)),
                           steps::withSort(m_history.question(), {name, isFigure}));
        });
    }
    if (menu->isEmpty())
        menu->addAction(tr("Nothing is left to sort by"))->setEnabled(false);
    menu->popup(m_sort->addButton()->mapToGlobal(QPoint(0, m_sort->addButton()->height() + 4)));
}

} // namespace martlet

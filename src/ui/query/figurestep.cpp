// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/figurestep.h"

#include "ui/query/chiprow.h"
#include "ui/query/conditionwords.h"
#include "ui/query/questionchip.h"
#include "ui/query/questionfields.h"
#include "ui/query/questionhistory.h"

#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

using WindowKind = WindowWish::Kind;

FigureStep::FigureStep(QuestionHistory &history, const QuestionFields &fields, QWidget *parent)
    : QWidget(parent)
    , m_history(history)
    , m_fields(fields)
    , m_chips(new ChipRow({}, tr("Add a figure"), this))
{
    m_chips->setObjectName(u"figures"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_chips);
    connect(m_chips, &ChipRow::addWanted, this, &FigureStep::offer);
    connect(m_chips, &ChipRow::chosen, this, &FigureStep::offerChanges);
    connect(m_chips, &ChipRow::removed, this, &FigureStep::remove);
    connect(m_chips, &ChipRow::lit, this, &FigureStep::lit);
    connect(m_chips, &ChipRow::moved, this, [this](int from, int to) {
        auto next = m_history.question();
        next.windows = steps::moved(std::move(next.windows), from, to);
        m_history.edit(tr("Move a figure"), next);
    });
}

QString FigureStep::wordsOf(const WindowWish &wish) const
{
    return ConditionWords(m_fields, locale()).of(wish);
}

void FigureStep::showQuestion(const QuestionFaults &faults)
{
    const auto &windows = m_history.question().windows;
    std::vector<ChipRow::Chip> figures;
    for (int i = 0; i < int(windows.size()); ++i) {
        const auto fault = faults.windows.find(i);
        figures.push_back({.name = windows[size_t(i)].of,
                           .text = wordsOf(windows[size_t(i)]),
                           .fault = fault == faults.windows.end() ? QString() : fault->second});
    }
    m_chips->setChips(std::move(figures));
}

// Those that the planner takes: of a rate there is no running total.
void FigureStep::offer()
{
    const auto &question = m_history.question();
    const auto isThere = [&](const WindowWish &wish) {
        return std::any_of(question.windows.begin(), question.windows.end(),
                           [&](const WindowWish &one) { return one.of == wish.of && one.kind == wish.kind; });
    };
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto &measure : question.measures) {
        for (const auto kind : {WindowKind::Running, WindowKind::Share, WindowKind::Rank, WindowKind::Ntile,
                                WindowKind::MovingAverage, WindowKind::Step}) {
            const WindowWish wish{.kind = kind, .of = measure};
            const Question tried{.measures = {measure}, .by = question.by, .windows = {wish}};
            if (isThere(wish) || !QuestionCheck(m_fields.model()).check(tried).areNone())
                continue;
            const auto words = wordsOf(wish);
            menu->addAction(words, this, [this, wish, words] {
                m_history.edit(tr("Add %1").arg(words), steps::withWindow(m_history.question(), wish));
            });
        }
        menu->addSeparator();
    }
    if (menu->isEmpty())
        menu->addAction(tr("Show a measure first"))->setEnabled(false);
    menu->popup(m_chips->addButton()->mapToGlobal(QPoint(0, m_chips->addButton()->height() + 4)));
}

void FigureStep::offerChanges(int figure)
{
    const auto &question = m_history.question();
    const auto wish = question.windows[size_t(figure)];
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (wish.kind == WindowKind::MovingAverage) {
        menu->addSection(tr("Average of"));
        for (const int rows : {2, 3, 4, 6, 7, 12, 28, 52}) {
            auto *action = menu->addAction(tr("%L1 rows").arg(rows), this, [this, figure, wish, rows] {
                auto other = wish;
                other.rows = rows;
                change(figure, other);
            });
            action->setCheckable(true);
            action->setChecked(rows == wish.rows);
        }
    }
    if (wish.kind == WindowKind::Ntile) {
        menu->addSection(tr("Which of"));
        for (const int parts : {2, 3, 4, 5, 10, 20, 100}) {
            auto *action = menu->addAction(tr("%L1 parts").arg(parts), this, [this, figure, wish, parts] {
                auto other = wish;
                other.parts = parts;
                change(figure, other);
            });
            action->setCheckable(true);
            action->setChecked(parts == wish.parts);
        }
    }
    menu->addSection(tr("Within each"));
    for (const auto &name : question.by) {
        const bool isWithin = wish.within && wish.within->contains(name);
        auto *action = menu->addAction(m_fields.title(name), this, [this, figure, wish, name, isWithin] {
            auto within = wish.within.value_or(QStringList());
            isWithin ? void(within.removeAll(name)) : within.append(name);
            auto other = wish;
            other.within.reset(); // of none: as the kind has it by itself
            if (!within.isEmpty())
                other.within = within;
            change(figure, other);
        });
        action->setCheckable(true);
        action->setChecked(isWithin);
    }
    menu->addSeparator();
    menu->addAction(tr("Remove"), this, [this, figure] { remove(figure); });
    const auto *under = m_chips->chips()[size_t(figure)];
    menu->popup(under->mapToGlobal(QPoint(0, under->height() + 4)));
}

void FigureStep::change(int figure, const WindowWish &wish)
{
    auto next = m_history.question();
    next.windows[size_t(figure)] = wish;
    m_history.edit(tr("Change to %1").arg(wordsOf(wish)), next);
}

void FigureStep::remove(int figure)
{
    const auto &question = m_history.question();
    m_history.edit(tr("Remove %1").arg(wordsOf(question.windows[size_t(figure)])),
                   steps::withoutWindow(question, figure));
}

} // namespace martlet

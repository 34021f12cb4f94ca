// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/sortstep.h"

#include "ui/query/chiprow.h"
#include "ui/query/questionfields.h"
#include "ui/query/questionhistory.h"

#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

using WindowKind = WindowWish::Kind;

SortStep::SortStep(QuestionHistory &history, const QuestionFields &fields, QWidget *parent)
    : QWidget(parent)
    , m_history(history)
    , m_fields(fields)
    , m_chips(new ChipRow({}, tr("Sort by"), this))
{
    m_chips->setObjectName(u"sort"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_chips);
    connect(m_chips, &ChipRow::addWanted, this, &SortStep::offer);
    connect(m_chips, &ChipRow::lit, this, &SortStep::lit);
    connect(m_chips, &ChipRow::removed, this, [this](int chip) {
        const auto by = m_history.question().sort[size_t(chip)].by;
        m_history.edit(tr("Do not sort by %1").arg(m_fields.title(by)),
                       steps::withoutSort(m_history.question(), by));
    });
    connect(m_chips, &ChipRow::chosen, this, [this](int chip) {
        auto sort = m_history.question().sort[size_t(chip)];
        sort.descending = !sort.descending;
        m_history.edit(tr("Turn %1 round").arg(m_fields.title(sort.by)),
                       steps::withSort(m_history.question(), sort));
    });
    connect(m_chips, &ChipRow::moved, this, [this](int from, int to) {
        auto next = m_history.question();
        next.sort = steps::moved(std::move(next.sort), from, to);
        m_history.edit(tr("Move an order"), next);
    });
}

void SortStep::showQuestion(const QuestionFaults &faults)
{
    const auto &question = m_history.question();
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
    m_chips->setChips(std::move(keys));
}

// The columns that the answer has.
QStringList SortStep::sortable() const
{
    const auto &question = m_history.question();
    QStringList names = question.by;
    const QuestionCheck check(m_fields.model());
    for (const auto &measure : question.measures) {
        names += measure;
        if (question.compare == Question::Compare::None)
            continue;
        for (const auto *figure : {".before", ".difference", ".change"})
            names += measure + QLatin1StringView(figure);
    }
    for (const auto &window : question.windows) {
        static const std::map<WindowKind, QString> suffixes{
            {WindowKind::Running, u".running"_s}, {WindowKind::Share, u".share"_s},
            {WindowKind::Rank, u".rank"_s},       {WindowKind::MovingAverage, u".moving_average"_s},
            {WindowKind::Step, u".step"_s},       {WindowKind::Ntile, u".ntile"_s}};
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

void SortStep::offer()
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
    menu->popup(m_chips->addButton()->mapToGlobal(QPoint(0, m_chips->addButton()->height() + 4)));
}

} // namespace martlet

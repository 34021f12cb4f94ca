// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/tables/tableedits.h"

#include "base/tr.h"
#include "ui/query/questionfields.h"
#include "ui/query/questionhistory.h"
#include "ui/query/tables/columnconditions.h"

#include <algorithm>

namespace martlet {

bool TableEdits::isMeasure(const QString &name) const
{
    const auto *const field = m_fields.find(name);
    return field ? field->isMeasure : m_history.question().measures.contains(name);
}

bool TableEdits::isAsked(const QString &field) const
{
    const auto &question = m_history.question();
    return question.measures.contains(field) || question.by.contains(field);
}

void TableEdits::add(const QString &field) const
{
    const auto &question = m_history.question();
    const auto title = m_fields.title(field);
    if (isMeasure(field))
        m_history.edit(Martlet::tr("Show %1").arg(title), steps::withMeasure(question, field));
    else
        m_history.edit(Martlet::tr("Split by %1").arg(title), steps::withDimension(question, field));
}

Question TableEdits::without(Question question, const QString &field) const
{
    return isMeasure(field) ? steps::withoutMeasure(std::move(question), field)
                            : steps::withoutDimension(std::move(question), field);
}

void TableEdits::takeOut(const QString &field) const
{
    m_history.edit(Martlet::tr("Remove %1").arg(m_fields.title(field)), without(m_history.question(), field));
}

void TableEdits::toggle(const QString &field) const
{
    isAsked(field) ? takeOut(field) : add(field);
}

// From the last to the first, so that the places of the others stay.
Question TableEdits::withoutConditions(Question question, const QString &field) const
{
    for (auto *const tree : {&question.where, &question.having}) {
        const auto paths = conditionsOn(*tree, field);
        if (paths.empty())
            continue;
        *tree = steps::rooted(std::move(*tree));
        for (auto path = paths.rbegin(); path != paths.rend(); ++path)
            *tree = steps::withoutPart(std::move(*tree), *path);
    }
    return question;
}

void TableEdits::remove(const QString &field) const
{
    m_history.edit(Martlet::tr("Remove %1").arg(m_fields.title(field)),
                   withoutConditions(without(m_history.question(), field), field));
}

void TableEdits::removeConditions(const QString &field) const
{
    m_history.edit(Martlet::tr("Remove the conditions on %1").arg(m_fields.title(field)),
                   withoutConditions(m_history.question(), field));
}

void TableEdits::removeTable(const CanvasTable &table) const
{
    auto question = m_history.question();
    for (const auto &column : table.columns) {
        if (column.kind == CanvasColumn::Kind::Field)
            question = withoutConditions(without(std::move(question), column.name), column.name);
    }
    question.via.removeAll(table.entity);
    m_history.edit(Martlet::tr("Remove the table %1").arg(table.title), question);
}

void TableEdits::turnSort(const QString &column) const
{
    const auto &question = m_history.question();
    const auto title = m_fields.title(column);
    const auto found = std::find_if(question.sort.begin(), question.sort.end(),
                                    [&](const auto &sort) { return sort.by == column; });
    const bool isFigure = !question.by.contains(column); // begins with the largest
    if (found == question.sort.end())
        m_history.edit(Martlet::tr("Sort by %1").arg(title), steps::withSort(question, {column, isFigure}));
    else if (found->descending == isFigure)
        m_history.edit(Martlet::tr("Turn %1 round").arg(title),
                       steps::withSort(question, {column, !found->descending}));
    else
        unsort(column);
}

void TableEdits::unsort(const QString &column) const
{
    m_history.edit(Martlet::tr("Do not sort by %1").arg(m_fields.title(column)),
                   steps::withoutSort(m_history.question(), column));
}

void TableEdits::move(const QString &field, int by) const
{
    auto next = m_history.question();
    auto &list = next.measures.contains(field) ? next.measures : next.by;
    const auto from = list.indexOf(field);
    list = steps::moved(list, from, from + by);
    m_history.edit(Martlet::tr("Move %1").arg(m_fields.title(field)), next);
}

void TableEdits::goBy(const QString &title, const QStringList &via) const
{
    auto next = m_history.question();
    next.via = via;
    m_history.edit(Martlet::tr("Go by %1").arg(title), next);
}

} // namespace martlet

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/tables/designmodel.h"

#include "base/tr.h"
#include "ui/query/questionfields.h"
#include "ui/query/tables/columnconditions.h"
#include "ui/query/tables/questiontables.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

DesignRow rowOfField(const Question &question, const QuestionFields &fields, const ConditionWords &words,
                     const QString &name)
{
    const auto *const field = fields.find(name);
    const auto figureOf = field ? QString() : name.section(u'.', 0, 0);
    DesignRow row;
    row.name = name;
    row.title = fields.title(name);
    row.isField = field != nullptr;
    row.isFigure = name.contains(u'.') && question.measures.contains(figureOf);
    row.icon = !field ? u"edit"_s : field->isLastValue ? u"clock"_s : field->icon();
    const auto table = tableOfField(fields, field ? name : figureOf);
    row.table = table.isEmpty() ? Martlet::tr("made here") : fields.entityTitle(table);
    const bool isSplitBy = question.by.contains(name), isShown = question.measures.contains(name);
    row.isAsked = isSplitBy || isShown;
    row.total = isSplitBy      ? Martlet::tr("by")
                : row.isFigure ? Martlet::tr("figure")
                : isShown      ? totalWords(fields.model(), name)
                               : QString();
    const auto sort = std::find_if(question.sort.begin(), question.sort.end(),
                                   [&](const auto &one) { return one.by == name; });
    if (sort != question.sort.end()) {
        row.sort = sort->descending ? DesignRow::Sort::Down : DesignRow::Sort::Up;
        row.sortPlace = question.sort.size() > 1 ? int(sort - question.sort.begin()) + 1 : 0;
    }
    const QStringList texts{conditionsText(question.where, name, row.title, words),
                            conditionsText(question.having, name, row.title, words)};
    row.condition = texts.front().isEmpty() ? texts.back() : texts.front();
    return row;
}

} // namespace

std::vector<DesignRow> designRows(const Question &question, const QuestionFields &fields,
                                  const ConditionWords &words)
{
    auto names = question.by + question.measures + fieldsIn(question.where) + fieldsIn(question.having);
    for (const auto &sort : question.sort)
        names += sort.by;
    names.removeDuplicates();
    std::vector<DesignRow> rows;
    for (const auto &name : std::as_const(names))
        rows.push_back(rowOfField(question, fields, words, name));
    return rows;
}

void DesignModel::setRows(std::vector<DesignRow> rows)
{
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int DesignModel::rowOf(const QString &name) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const auto &row) { return row.name == name; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int DesignModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int DesignModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString DesignModel::textOf(const DesignRow &row, int column) const
{
    switch (column) {
    case Field:
        return row.title;
    case Table:
        return row.table;
    case Total:
        return row.isAsked || row.isFigure ? row.total : tr("not shown");
    case Sort:
        return row.sortPlace > 0 ? QString::number(row.sortPlace) : QString();
    default:
        return row.condition.isEmpty() && row.isField ? tr("add") : row.condition;
    }
}

bool DesignModel::isFaint(const DesignRow &row, int column)
{
    return column == Table || (column == Total && !row.isAsked && !row.isFigure) ||
           (column == Condition && row.condition.isEmpty());
}

QString DesignModel::iconOf(const DesignRow &row, int column) const
{
    if (column == Field)
        return row.icon;
    if (column != Sort || row.sort == DesignRow::Sort::None)
        return {};
    return row.sort == DesignRow::Sort::Down ? u"arrow-down"_s : u"arrow-up"_s;
}

QVariant DesignModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto &shown = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(shown, index.column());
    case Qt::ToolTipRole:
        return index.column() == Condition && !shown.condition.isEmpty() ? shown.title + u' ' + shown.condition
                                                                         : textOf(shown, index.column());
    case Qt::AccessibleTextRole:
        if (index.column() != Sort)
            return textOf(shown, index.column());
        return shown.sort == DesignRow::Sort::None ? tr("not sorted")
               : shown.sort == DesignRow::Sort::Up ? tr("smallest first")
                                                   : tr("largest first");
    case IconRole:
        return iconOf(shown, index.column());
    case IsFaintRole:
        return isFaint(shown, index.column());
    default:
        return {};
    }
}

QVariant DesignModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Field:
        return tr("Field");
    case Table:
        return tr("Table");
    case Total:
        return tr("Total");
    case Sort:
        return tr("Sort");
    default:
        return tr("Condition");
    }
}

} // namespace martlet

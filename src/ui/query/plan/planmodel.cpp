// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/plan/planmodel.h"

#include "explain/stepwords.h"
#include "ui/query/outcomewords.h"
#include "ui/widgets/wording.h"

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

QString countOf(const std::optional<qint64> &rows)
{
    return rows ? wording::count(*rows) : QString();
}

QString objectOf(const PlanStep &step)
{
    const auto table = tableWords(step);
    if (step.index.isEmpty())
        return table;
    return table.isEmpty() ? step.index : PlanModel::tr("%1 by %2").arg(table, step.index);
}

// What the engine calls it, for those who know its words.
QString engineWords(const PlanStep &step)
{
    return step.condition.isEmpty() ? step.operation : step.operation + u'\n' + step.condition;
}

} // namespace

void PlanModel::setExplanation(const QueryExplanation &explanation)
{
    beginResetModel();
    m_explanation = explanation;
    m_isSmall = isSmall(explanation);
    m_columns.clear();
    for (const auto column : {Column::Step, Column::Share, Column::Rows, Column::RowsRead, Column::Expected,
                              Column::Loops, Column::OwnTime}) {
        const auto &steps = explanation.steps;
        if (std::any_of(steps.begin(), steps.end(),
                        [&](const auto &step) { return !textOf(step, column).isEmpty(); }))
            m_columns.push_back(column);
    }
    endResetModel();
}

int PlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_explanation.steps.size());
}

int PlanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QString PlanModel::textOf(const PlanStep &step, Column column) const
{
    switch (column) {
    case Column::Step:
        return stepWords(step);
    case Column::Share:
        return step.share ? wording::percent(*step.share * 100) : QString();
    case Column::Rows:
        return countOf(step.actualRows);
    case Column::RowsRead:
        return countOf(step.rowsRead);
    case Column::Expected:
        return countOf(step.estimatedRows);
    case Column::Loops:
        return step.loops.value_or(1) > 1 ? countOf(step.loops) : QString();
    case Column::OwnTime:
        return step.ownMs ? shownMilliseconds(*step.ownMs) : QString();
    }
    Q_UNREACHABLE();
}

PlanModel::Heat PlanModel::heatOf(const PlanStep &step) const
{
    const auto share = step.share.value_or(0);
    if (m_isSmall || share < 0.2)
        return Heat::None;
    return share < 0.5 ? Heat::Warm : Heat::Hot;
}

QString PlanModel::placesOf(int row) const
{
    QStringList places;
    for (size_t i = 0; i < m_explanation.findings.size(); ++i) {
        if (m_explanation.findings[i].step == row)
            places += QString::number(i + 1);
    }
    return places.join(u", "_s);
}

QVariant PlanModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto &step = m_explanation.steps[size_t(index.row())];
    const auto column = columnAt(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(step, column);
    case Qt::ToolTipRole:
        return engineWords(step);
    case Qt::AccessibleTextRole:
        return column == Column::Step ? QStringList{stepWords(step), objectOf(step)}.join(u' ')
                                      : textOf(step, column);
    case Qt::TextAlignmentRole:
        return int((column == Column::Step ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case DepthRole:
        return step.depth;
    case ShareRole:
        return column == Column::Share && step.share ? QVariant(*step.share) : QVariant();
    case HeatRole:
        return int(column == Column::Share ? heatOf(step) : Heat::None);
    case ObjectRole:
        return column == Column::Step ? objectOf(step) : QString();
    case PlacesRole:
        return column == Column::Step ? placesOf(index.row()) : QString();
    default:
        return {};
    }
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= int(m_columns.size()))
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((columnAt(section) == Column::Step ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (columnAt(section)) {
    case Column::Step:
        return tr("Step");
    case Column::Share:
        return m_explanation.shareOf == QueryExplanation::ShareOf::Time ? tr("Share of time")
                                                                        : tr("Share of full reads");
    case Column::Rows:
        return tr("Rows");
    case Column::RowsRead:
        return tr("Rows read");
    case Column::Expected:
        return tr("Expected");
    case Column::Loops:
        return tr("Times");
    case Column::OwnTime:
        return tr("Own time");
    }
    Q_UNREACHABLE();
}

} // namespace martlet

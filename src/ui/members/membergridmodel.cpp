// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/membergridmodel.h"

#include "reference/attributetext.h"
#include "ui/grid/resulttablemodel.h"
#include "ui/widgets/columntitle.h"
#include "ui/widgets/wording.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

void MemberGridModel::setPage(Entity dimension, MemberPage page)
{
    beginResetModel();
    m_dimension = dimension;
    m_attributes.clear();
    const auto &columns = DimensionTable::of(dimension).columns;
    for (size_t index = 0; index < columns.size(); ++index) {
        if (isEditable(columns[index]))
            m_attributes.push_back(int(index));
    }
    m_members = std::move(page.members);
    m_count = page.count;
    m_isFetching = false;
    endResetModel();
}

void MemberGridModel::append(MemberPage page)
{
    m_isFetching = false;
    m_count = page.count;
    if (page.members.empty())
        return;
    const auto first = int(m_members.size());
    beginInsertRows({}, first, first + int(page.members.size()) - 1);
    m_members.insert(m_members.end(), page.members.begin(), page.members.end());
    endInsertRows();
}

void MemberGridModel::replace(const MemberCard &member)
{
    const auto row = rowOf(member.id);
    if (member.dimension != m_dimension || row < 0)
        return;
    m_members[size_t(row)] = member;
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

int MemberGridModel::rowOf(qint64 member) const
{
    const auto found = std::find_if(m_members.begin(), m_members.end(),
                                    [member](const MemberCard &one) { return one.id == member; });
    return found == m_members.end() ? -1 : int(found - m_members.begin());
}

const DimensionColumn &MemberGridModel::attribute(int column) const
{
    return DimensionTable::of(m_dimension).columns[size_t(m_attributes[size_t(column - FirstAttribute)])];
}

QStringList MemberGridModel::allowed(int column) const
{
    return allowedWords(DimensionTable::of(m_dimension), attribute(column));
}

int MemberGridModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_members.size());
}

int MemberGridModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstAttribute + int(m_attributes.size());
}

QString MemberGridModel::standing(const MemberCard &member) const
{
    if (member.mergedInto)
        return tr("merged into #%1").arg(*member.mergedInto);
    return member.isInferred ? tr("not described") : QString();
}

QString MemberGridModel::text(const QModelIndex &index) const
{
    const auto &member = m_members[size_t(index.row())];
    if (index.column() == KeyColumn)
        return member.key;
    if (index.column() == StandingColumn)
        return standing(member);
    return member.values[m_attributes[size_t(index.column() - FirstAttribute)]];
}

QString MemberGridModel::shown(const QModelIndex &index) const
{
    const auto plain = text(index);
    if (!isAttribute(index) || plain.isEmpty())
        return plain;
    switch (attribute(index.column()).kind) {
    case CellKind::Money: {
        const auto ascii = plain.toLatin1();
        const auto units = decimal::parse({ascii.constData(), size_t(ascii.size())}, Money::scale);
        return units ? wording::amount(Money::fromUnits(*units)) : plain;
    }
    case CellKind::Date:
        return wording::date(QDate::fromString(plain, Qt::ISODate));
    case CellKind::Boolean:
        return plain == u"true" ? tr("yes") : tr("no");
    default:
        return plain;
    }
}

QVariant MemberGridModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return shown(index);
    case Qt::EditRole:
        return text(index);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return shown(index);
    case Qt::TextAlignmentRole: {
        const bool isNumber = isAttribute(index) && (attribute(index.column()).kind == CellKind::Money ||
                                                     attribute(index.column()).kind == CellKind::Integer);
        return int(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    }
    case ResultTableModel::SecondaryRole:
        return !isAttribute(index) || m_members[size_t(index.row())].isInferred;
    default:
        return {};
    }
}

QVariant MemberGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | Qt::AlignLeft);
    if (role == Qt::ToolTipRole && section >= FirstAttribute && attribute(section).historised)
        return tr("A change is kept with the day it holds from");
    if (role != Qt::DisplayRole)
        return {};
    if (section == KeyColumn)
        return tr("Key");
    return section == StandingColumn ? tr("Standing") : titleOf(attribute(section).name);
}

Qt::ItemFlags MemberGridModel::flags(const QModelIndex &index) const
{
    const auto plain = QAbstractTableModel::flags(index);
    const bool canEdit = index.isValid() && isAttribute(index) && !m_members[size_t(index.row())].mergedInto;
    return canEdit ? plain | Qt::ItemIsEditable : plain;
}

bool MemberGridModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const auto before = text(index), after = value.toString();
    if (role != Qt::EditRole || !isAttribute(index) || after == before)
        return false;
    const auto &member = m_members[size_t(index.row())];
    Q_EMIT editWanted({m_dimension, member.id, {{attribute(index.column()).name, after, before}}, {}});
    return false;
}

bool MemberGridModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_isFetching && qint64(m_members.size()) < m_count;
}

void MemberGridModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_isFetching = true;
    Q_EMIT moreWanted(qint64(m_members.size()));
}

} // namespace martlet

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reference/membercard.h"
#include "reference/memberedit.h"

#include <QAbstractTableModel>

namespace martlet {

// The members of a dimension, a row each, as far as they were read: key, standing, and the attributes a person
// may change. It never writes: an edited cell asks for the edit, and changes when the engine has made it.
class MemberGridModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { KeyColumn, StandingColumn, FirstAttribute };

    using QAbstractTableModel::QAbstractTableModel;

    void setPage(Entity dimension, MemberPage page);
    void append(MemberPage page);            // what comes behind the rows that are there
    void replace(const MemberCard &member);  // where it is among them
    qint64 count() const { return m_count; } // of the query, read or not

    const MemberCard &member(int row) const { return m_members[size_t(row)]; }
    int rowOf(qint64 member) const; // -1 when it was not read
    const DimensionColumn &attribute(int column) const;
    QStringList allowed(int column) const; // the words it is limited to

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void editWanted(const martlet::MemberEdit &edit);
    void moreWanted(qint64 offset);

private:
    bool isAttribute(const QModelIndex &index) const { return index.column() >= FirstAttribute; }
    QString text(const QModelIndex &index) const;  // as the engine writes it
    QString shown(const QModelIndex &index) const; // as people read it
    QString standing(const MemberCard &member) const;

    Entity m_dimension = Entity::Product;
    std::vector<int> m_attributes; // of DimensionTable::columns
    std::vector<MemberCard> m_members;
    qint64 m_count = 0;
    bool m_isFetching = false;
};

} // namespace martlet

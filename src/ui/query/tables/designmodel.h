// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/question/question.h"

#include <QAbstractTableModel>

namespace martlet {

class ConditionWords;
class QuestionFields;

// A column that the question uses: to split by, to count, to sort by, or only in a condition.
struct DesignRow
{
    enum class Sort { None, Up, Down };
    QString name, title, icon;
    QString table, total; // in words
    Sort sort = Sort::None;
    int sortPlace = 0;      // from 1; 0: it is the only one, or none
    QString condition = {}; // in words; empty: none
    bool isAsked = false;   // a column of the answer
    bool isField = true;    // else a figure made of one, or what the question makes itself
    bool isFigure = false;  // beside a measure: its change, its share
    bool operator==(const DesignRow &) const = default;
};

// In the order of the answer's columns, then those of conditions, then those of the order.
std::vector<DesignRow> designRows(const Question &question, const QuestionFields &fields,
                                  const ConditionWords &words);

// The columns of a question, a row each.
class DesignModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Field, Table, Total, Sort, Condition, ColumnCount };
    enum Role {
        IconRole = Qt::UserRole + 1, // of resources/icons; empty: none
        IsFaintRole                  // what stands there is offered, and not set
    };
    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<DesignRow> rows);
    const DesignRow &row(int row) const { return m_rows[size_t(row)]; }
    int rowOf(const QString &name) const; // −1: none

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString textOf(const DesignRow &row, int column) const;
    QString iconOf(const DesignRow &row, int column) const;
    static bool isFaint(const DesignRow &row, int column);

    std::vector<DesignRow> m_rows;
};

} // namespace martlet

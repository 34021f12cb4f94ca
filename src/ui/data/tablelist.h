// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/catalogue/rowcounts.h"

#include <QTreeWidget>

namespace martlet {

// The tables of the warehouse with their row counts; the current one is what stands beside it.
class TableList final : public QTreeWidget
{
    Q_OBJECT
public:
    explicit TableList(QWidget *parent = nullptr);

    void setCounts(const RowCounts &counts);
    void setTable(const QString &table); // without a signal
    QString table() const;

Q_SIGNALS:
    void tableChosen(const QString &table);
};

} // namespace martlet

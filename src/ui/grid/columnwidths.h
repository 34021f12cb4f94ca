// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QTableView;

namespace martlet {

// Gives a table's columns the width their first rows need and shares out what is left, until the person sets
// a width: from then on nothing moves by itself.
class ColumnWidths final : public QObject
{
    Q_OBJECT

public:
    explicit ColumnWidths(QTableView &view);
    void fit(); // after new content

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void share();

    QTableView &m_view;
    QList<int> m_natural;
    bool m_isSetByHand = false;
    bool m_isSharing = false;
};

} // namespace martlet

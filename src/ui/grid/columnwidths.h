// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

class QTableView;

namespace martlet {

// Gives a table's columns the width their first rows need and shares out what is left, until the person sets
// a width: from then on nothing moves by itself.
class ColumnWidths final : public QObject
{
    Q_OBJECT

public:
    explicit ColumnWidths(QTableView &view);
    // After new content; what else stands in the columns may ask for more.
    void fit(const std::function<int(int column)> &atLeast);

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

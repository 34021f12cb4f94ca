// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/grid/roworder.h"

#include <QHeaderView>

namespace martlet {

// Column titles of a ResultGrid. A click sorts by that column, the next turns it round, the third undoes it;
// with Shift the column is added to those already sorted by. Numbers start with the largest.
class GridHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit GridHeader(QWidget *parent = nullptr);

    void setKeys(const std::vector<SortKey> &keys);
    const std::vector<SortKey> &keys() const { return m_keys; }
    QSize sizeHint() const override;

Q_SIGNALS:
    void keysChosen(const std::vector<martlet::SortKey> &keys);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void choose(int section, bool adding);

    std::vector<SortKey> m_keys;
    bool m_isAdding = false;
};

} // namespace martlet

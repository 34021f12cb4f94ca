// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/grid/selection.h"

#include <QWidget>

namespace martlet {

class Label;

// Where a grid's rows come from, at the left; what is selected, at the right.
struct GridOrigin
{
    double elapsedMs = 0;
    QString rollup, grain;
    qint64 allRows = 0; // of the answer before it was limited; 0: those shown are all
    bool isCut = false; // there are more rows than were fetched
};

class GridFooter final : public QWidget
{
    Q_OBJECT

public:
    explicit GridFooter(QWidget *parent = nullptr);

    void setOrigin(qint64 rows, const GridOrigin &origin);
    void setSelection(const SelectionSum &sum);
    void setSorting(bool isSorting);
    QString leftText() const;
    QString rightText() const;

private:
    void showOrigin();

    Label *m_left, *m_right, *m_cut;
    QString m_origin;
    bool m_isSorting = false;
};

} // namespace martlet

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace martlet {

// The head of a page with tabs: 56 high, a line below it from edge to edge. Heads with parts of their own are
// derived from it.
class HeadLine : public QWidget
{
    Q_OBJECT
public:
    explicit HeadLine(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace martlet

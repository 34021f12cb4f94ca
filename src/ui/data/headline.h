// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace martlet {

// The head of a page with tabs: 56 high, a line below it from edge to edge.
class HeadLine final : public QWidget
{
    Q_OBJECT
public:
    explicit HeadLine(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace martlet

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace martlet {

// The edge of a tile laid over its content: content that reaches into the round corners is cut off there.
class GridFrame final : public QWidget
{
    Q_OBJECT

public:
    explicit GridFrame(QWidget *framed); // stays as large as `framed` and above its children

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace martlet

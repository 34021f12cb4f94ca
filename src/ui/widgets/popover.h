// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace martlet {

// A raised panel over the window's content, with a shadow: the palette, the jobs. It belongs to the window,
// takes the keyboard while open, and closes by Escape or a click beside it.
class Popover : public QFrame
{
    Q_OBJECT
public:
    explicit Popover(QWidget *window);
    static constexpr int shadow = 16; // room around the panel inside the widget's own rectangle

    void openAt(const QRect &panel); // in the window's coordinates
    void close();

Q_SIGNALS:
    void closed();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace martlet

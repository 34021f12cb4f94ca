// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QPushButton;
class QVBoxLayout;

namespace martlet {

// Where a popup stands: below its anchor, at its left edge or, where it would leave the room there, at its
// right one. Inside the room in any case, if it fits into it. All in one plane, in pixels.
QPoint popupPlace(QSize popup, const QRect &anchor, const QRect &room);

// A small raised window under the chip or button that it belongs to. Escape and a click beside it close it;
// Escape in the open list of one of its boxes closes that list alone.
class StepPopup : public QFrame
{
    Q_OBJECT
public:
    explicit StepPopup(QWidget *parent);

    void openUnder(const QWidget &anchor);
    void openUnder(const QWidget &on, const QRect &part); // of a widget that paints its parts itself

protected:
    QPushButton *addButtons(QVBoxLayout &column); // Cancel, which closes, and Use, which is returned
    void fitContent();                            // after its content has changed
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QRect m_anchor, m_window, m_screen; // in the desktop's pixels
    bool m_isListLeft = false;          // by the Escape that is under way
};

} // namespace martlet

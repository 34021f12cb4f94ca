// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/chipbutton.h"

namespace martlet {

// A chip of a question: drawn to another place or moved there with Ctrl and the arrow keys; it says when it is
// pointed at.
class QuestionChip final : public ChipButton
{
    Q_OBJECT
public:
    explicit QuestionChip(QWidget *parent = nullptr);

    static const QString mimeType;

Q_SIGNALS:
    void shifted(int by);  // −1: before the one at its left
    void lit(bool isLit);  // by the mouse or the keyboard
    void dragged(bool on); // from now on, until it is let go

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QPoint m_pressed;
};

} // namespace martlet

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QPushButton;
class QVBoxLayout;

namespace martlet {

// A small raised window under the chip or button that it belongs to. Escape and a click beside it close it.
class StepPopup : public QFrame
{
    Q_OBJECT
public:
    explicit StepPopup(QWidget *parent);

    void openUnder(const QWidget &anchor);

protected:
    QPushButton *addButtons(QVBoxLayout &column); // Cancel, which closes, and Use, which is returned
    void fitContent();                            // after its content has changed
    void paintEvent(QPaintEvent *event) override;
};

} // namespace martlet

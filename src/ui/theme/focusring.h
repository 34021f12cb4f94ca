// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>

class QFocusFrame;

namespace martlet {

// Puts the 2 px ring around the control that got the keyboard by key, also where a page moved it on after one;
// text inputs have it also after a click, because there the next key writes. What had it has it again when a
// list or dialog gives the keys back. Listens to the whole application.
class FocusRing final : public QObject
{
    Q_OBJECT
public:
    explicit FocusRing(QObject *parent);
    ~FocusRing() override;

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void takeOff(QWidget &widget, bool forAWhile);

    bool m_isLedByKeys = false;         // the person's last input
    QPointer<QFocusFrame> m_frame;      // dies with the window it is in
    QList<QPointer<QWidget>> m_waiting; // had the ring when a list, menu or dialog took the keys
};

} // namespace martlet

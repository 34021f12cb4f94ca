// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QFocusFrame;

namespace martlet {

// Puts the 2 px ring around the control that got the keyboard by key, also where a page moved it on after one;
// text inputs have it also after a click, because there the next key writes. Listens to the whole application.
class FocusRing final : public QObject
{
    Q_OBJECT
public:
    explicit FocusRing(QObject *parent);
    ~FocusRing() override;

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    bool m_isLedByKeys = false;    // the person's last input
    QPointer<QFocusFrame> m_frame; // dies with the window it is in
};

} // namespace martlet

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/focusring.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QFocusEvent>
#include <QFocusFrame>
#include <QLineEdit>

namespace martlet {

namespace {

bool isByKey(Qt::FocusReason reason)
{
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason ||
           reason == Qt::ShortcutFocusReason;
}

// A list, a menu, a dialog or another program has the keys for a while.
bool isForAWhile(Qt::FocusReason reason)
{
    return reason == Qt::PopupFocusReason || reason == Qt::MenuBarFocusReason ||
           reason == Qt::ActiveWindowFocusReason;
}

bool isInput(const QWidget *widget)
{
    return qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget);
}

// A widget of ours may ask for the ring with the dynamic property "focusRing", or refuse it.
bool wearsRing(const QWidget *widget)
{
    if (const auto asked = widget->property("focusRing"); asked.isValid())
        return asked.toBool();
    return isInput(widget) || qobject_cast<const QAbstractButton *>(widget) ||
           qobject_cast<const QComboBox *>(widget);
}

} // namespace

FocusRing::FocusRing(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

FocusRing::~FocusRing()
{
    delete m_frame;
}

bool FocusRing::eventFilter(QObject *object, QEvent *event)
{
    const auto type = event->type();
    if (type == QEvent::KeyPress || type == QEvent::MouseButtonPress) {
        const bool byKeys = type == QEvent::KeyPress;
        if (byKeys && !m_isLedByKeys && QApplication::activeWindow())
            QApplication::activeWindow()->update(); // letters are underlined from now on
        m_isLedByKeys = byKeys;
    }
    if ((type != QEvent::FocusIn && type != QEvent::FocusOut) || !object->isWidgetType())
        return false;
    auto *widget = static_cast<QWidget *>(object);
    const auto reason = static_cast<QFocusEvent *>(event)->reason();
    if (type == QEvent::FocusOut) {
        takeOff(*widget, isForAWhile(reason));
        return false;
    }
    const bool comesBack = m_waiting.removeAll(widget) > 0 && isForAWhile(reason);
    if (!wearsRing(widget) ||
        !(isByKey(reason) || isInput(widget) || comesBack || (m_isLedByKeys && reason == Qt::OtherFocusReason)))
        return false;
    if (!m_frame)
        m_frame = new QFocusFrame(widget);
    m_frame->setWidget(widget);
    return false;
}

void FocusRing::takeOff(QWidget &widget, bool forAWhile)
{
    if (!m_frame || m_frame->widget() != &widget)
        return;
    m_frame->setWidget(nullptr);
    m_waiting.removeAll(nullptr);
    if (forAWhile)
        m_waiting += &widget;
}

} // namespace martlet

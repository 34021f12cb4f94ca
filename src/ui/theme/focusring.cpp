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
    if (type == QEvent::KeyPress || type == QEvent::MouseButtonPress)
        m_isLedByKeys = type == QEvent::KeyPress;
    if ((type != QEvent::FocusIn && type != QEvent::FocusOut) || !object->isWidgetType())
        return false;
    auto *widget = static_cast<QWidget *>(object);
    if (type == QEvent::FocusOut) {
        if (m_frame && m_frame->widget() == widget)
            m_frame->setWidget(nullptr);
        return false;
    }
    const auto reason = static_cast<QFocusEvent *>(event)->reason();
    if (!wearsRing(widget) ||
        !(isByKey(reason) || isInput(widget) || (m_isLedByKeys && reason == Qt::OtherFocusReason)))
        return false;
    if (!m_frame)
        m_frame = new QFocusFrame(widget);
    m_frame->setWidget(widget);
    return false;
}

} // namespace martlet

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/questionchip.h"

#include <QApplication>
#include <QDrag>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>

namespace martlet {

using namespace Qt::StringLiterals;

const QString QuestionChip::mimeType = u"application/x-martlet-chip"_s;

QuestionChip::QuestionChip(QWidget *parent)
    : ChipButton(parent)
{
    setHoldsValue(true);
    setAttribute(Qt::WA_Hover);
}

void QuestionChip::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->position().toPoint();
    ChipButton::mousePressEvent(event);
}

void QuestionChip::mouseMoveEvent(QMouseEvent *event)
{
    const auto way = event->position().toPoint() - m_pressed;
    if (!isDown() || way.manhattanLength() < QApplication::startDragDistance())
        return ChipButton::mouseMoveEvent(event);
    setDown(false);
    auto *drag = new QDrag(this);
    auto *carried = new QMimeData;
    carried->setData(mimeType, {});
    drag->setMimeData(carried);
    drag->setPixmap(grab());
    drag->setHotSpot(m_pressed);
    Q_EMIT dragged(true);
    drag->exec(Qt::MoveAction);
    Q_EMIT dragged(false);
}

void QuestionChip::keyPressEvent(QKeyEvent *event)
{
    const bool isSideways = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if (isSideways && event->modifiers() == Qt::ControlModifier)
        return Q_EMIT shifted(event->key() == Qt::Key_Left ? -1 : 1);
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return event->modifiers() & Qt::ControlModifier ? event->ignore() : click();
    ChipButton::keyPressEvent(event);
}

void QuestionChip::enterEvent(QEnterEvent *event)
{
    ChipButton::enterEvent(event);
    Q_EMIT lit(true);
}

void QuestionChip::leaveEvent(QEvent *event)
{
    ChipButton::leaveEvent(event);
    Q_EMIT lit(hasFocus());
}

void QuestionChip::focusInEvent(QFocusEvent *event)
{
    ChipButton::focusInEvent(event);
    Q_EMIT lit(true);
}

void QuestionChip::focusOutEvent(QFocusEvent *event)
{
    ChipButton::focusOutEvent(event);
    Q_EMIT lit(false);
}

} // namespace martlet

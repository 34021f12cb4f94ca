// SPDX-License-Identifier: GPL-3.0-or-later
// How the star is walked: keys, wheel and mouse.
#include "ui/data/starview.h"

#include "ui/data/starlayout.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <cmath>

namespace martlet {

namespace {

qreal middle(const StarCard &card, int line)
{
    return card.pos().y() + card.lineRect(line).center().y();
}

} // namespace

StarView::Place StarView::above(bool up) const
{
    const int line = m_current.line + (up ? -1 : 1);
    if (line >= 0 && line < m_current.card->lineCount())
        return {m_current.card, line};
    StarCard *next = nullptr; // the nearest card of the same column in that direction
    for (StarCard *card : m_cards) {
        const bool isBeyond = up ? card->y() < m_current.card->y() : card->y() > m_current.card->y();
        if (card->x() == m_current.card->x() && isBeyond &&
            (!next || (up ? card->y() > next->y() : card->y() < next->y())))
            next = card;
    }
    return next ? Place{next, up ? next->lineCount() - 1 : 0} : m_current;
}

StarView::Place StarView::across(bool right) const
{
    qreal column = -1;
    for (const StarCard *card : m_cards) {
        const bool isBeyond = right ? card->x() > m_current.card->x() : card->x() < m_current.card->x();
        if (isBeyond && (column < 0 || (right ? card->x() < column : card->x() > column)))
            column = card->x();
    }
    const qreal y = middle(*m_current.card, m_current.line);
    Place nearest = m_current;
    qreal least = -1;
    for (StarCard *card : m_cards) {
        if (card->x() != column)
            continue;
        for (int line = 0; line < card->lineCount(); ++line) {
            const qreal distance = std::abs(middle(*card, line) - y);
            if (least < 0 || distance < least) {
                least = distance;
                nearest = {card, line};
            }
        }
    }
    return nearest;
}

void StarView::keyPressEvent(QKeyEvent *event)
{
    m_isByKey = true;
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        return setCurrent(above(event->key() == Qt::Key_Up));
    case Qt::Key_Left:
    case Qt::Key_Right:
        return setCurrent(across(event->key() == Qt::Key_Right));
    case Qt::Key_Home:
        return setCurrent({m_current.card, 0});
    case Qt::Key_End:
        return setCurrent({m_current.card, m_current.card->lineCount() - 1});
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return activate(m_current);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomIn();
    case Qt::Key_Minus:
        return zoomOut();
    case Qt::Key_0:
        return zoomTo(100);
    default:
        QGraphicsView::keyPressEvent(event);
    }
}

void StarView::focusInEvent(QFocusEvent *event)
{
    QGraphicsView::focusInEvent(event);
    m_isByKey = event->reason() != Qt::MouseFocusReason;
    setCurrent(m_current);
}

void StarView::focusOutEvent(QFocusEvent *event)
{
    QGraphicsView::focusOutEvent(event);
    m_current.card->setCurrent(-1);
}

void StarView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        return QGraphicsView::wheelEvent(event);
    if (event->angleDelta().y() != 0)
        zoomTo(m_percent + (event->angleDelta().y() > 0 ? zoomStep : -zoomStep));
    event->accept();
}

void StarView::mousePressEvent(QMouseEvent *event)
{
    m_isByKey = false;
    m_pressed = event->button() == Qt::LeftButton ? placeAt(event->position().toPoint()) : Place();
    // Empty ground is held and moved.
    setDragMode(m_pressed.card ? NoDrag : ScrollHandDrag);
    QGraphicsView::mousePressEvent(event);
}

void StarView::mouseMoveEvent(QMouseEvent *event)
{
    QGraphicsView::mouseMoveEvent(event);
    if (event->buttons() == Qt::NoButton)
        hover(placeAt(event->position().toPoint()));
}

void StarView::mouseReleaseEvent(QMouseEvent *event)
{
    QGraphicsView::mouseReleaseEvent(event);
    setDragMode(NoDrag);
    if (m_pressed.card && placeAt(event->position().toPoint()) == m_pressed)
        activate(m_pressed);
    m_pressed = {};
}

void StarView::leaveEvent(QEvent *event)
{
    QGraphicsView::leaveEvent(event);
    hover({});
}

void StarView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    arrange();
}

void StarView::changeEvent(QEvent *event)
{
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        scene()->update();
}

} // namespace martlet

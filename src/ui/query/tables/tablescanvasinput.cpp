// SPDX-License-Identifier: GPL-3.0-or-later
// How the canvas is worked: keys, wheel, mouse, and what is drawn onto it.
#include "ui/query/fieldlist.h"
#include "ui/query/tables/tablescanvas.h"
#include "ui/widgets/tip.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QWheelEvent>

#include <cmath>

namespace martlet {

namespace {

constexpr qreal snap = 8, keyStep = 16;

bool isArrow(int key)
{
    return key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_Left || key == Qt::Key_Right;
}

QPointF towards(int key)
{
    return key == Qt::Key_Left    ? QPointF(-1, 0)
           : key == Qt::Key_Right ? QPointF(1, 0)
           : key == Qt::Key_Up    ? QPointF(0, -1)
                                  : QPointF(0, 1);
}

} // namespace

// Up and down by lines, and on to the nearest card; left and right to the nearest line of a card there.
TablesCanvas::Place TablesCanvas::beside(int key) const
{
    const auto way = towards(key);
    const int line = m_current.line + int(way.y());
    if (way.y() != 0 && line >= 0 && line < m_current.card->lineCount())
        return {m_current.card, line};
    const auto from = m_current.card->mapRectToScene(m_current.card->lineRect(m_current.line)).center();
    const auto own = m_current.card->sceneBoundingRect();
    auto nearest = m_current;
    qreal least = -1;
    for (const auto &[entity, card] : m_cards) {
        const auto off = card->sceneBoundingRect().center() - own.center();
        const bool isThere = way.x() != 0
                                 ? off.x() * way.x() > canvasmeasure::cardWidth / 2
                                 : off.y() * way.y() > 0 && std::abs(off.x()) < canvasmeasure::cardWidth;
        for (int each = 0; isThere && each < card->lineCount(); ++each) {
            const auto to = card->mapRectToScene(card->lineRect(each)).center() - from;
            const qreal distance = std::hypot(to.x(), to.y());
            if (least < 0 || distance < least) {
                least = distance;
                nearest = {card, each};
            }
        }
    }
    return nearest;
}

bool TablesCanvas::moveByKey(const QKeyEvent &event)
{
    if (!isArrow(event.key()) || event.modifiers() != Qt::ControlModifier)
        return false;
    moveCard(*m_current.card, m_current.card->pos() + towards(event.key()) * keyStep);
    return true;
}

bool TablesCanvas::zoomByKey(int key)
{
    if (key == Qt::Key_Plus || key == Qt::Key_Equal)
        zoomIn();
    else if (key == Qt::Key_Minus)
        zoomOut();
    else if (key == Qt::Key_0)
        zoomTo(100);
    else if (key == Qt::Key_F)
        fit();
    else
        return false;
    return true;
}

void TablesCanvas::keyPressEvent(QKeyEvent *event)
{
    m_isByKey = true;
    const int key = event->key();
    if (!m_current.card)
        return QGraphicsView::keyPressEvent(event);
    if (zoomByKey(key) || moveByKey(*event))
        return;
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (isEnter && event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier))
        return event->ignore(); // the page's
    const auto *const column = m_current.card->column(m_current.line);
    const bool isField = column && column->kind == CanvasColumn::Kind::Field;
    if (isArrow(key)) {
        setCurrent(beside(key));
        ensureVisible(mapToScene(inViewport(m_current)).boundingRect(), 24, 24);
    } else if (key == Qt::Key_Home || key == Qt::Key_End) {
        setCurrent({m_current.card, key == Qt::Key_Home ? 0 : m_current.card->lineCount() - 1});
    } else if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
        removeAt(m_current);
    } else if (isEnter && isField) {
        Q_EMIT conditionWanted(column->name, inViewport(m_current));
    } else if (isEnter && m_current.line == 0 && m_current.card->table().ways.size() > 1) {
        Q_EMIT wayWanted(m_current.card->table().entity, inViewport(m_current));
    } else if (isEnter || key == Qt::Key_Space) {
        activate(m_current);
    } else {
        QGraphicsView::keyPressEvent(event);
    }
}

void TablesCanvas::activate(const Place &place)
{
    setCurrent(place);
    if (place.part == Part::Ways)
        return Q_EMIT wayWanted(place.card->table().entity, inViewport(place));
    if (place.card->isFoldLine(place.line))
        return fold(place);
    const auto *const column = place.card->column(place.line);
    if (!column || column->kind == CanvasColumn::Kind::Key)
        return;
    const auto name = column->name; // the card may be another one behind it
    if (column->kind == CanvasColumn::Kind::Reference)
        Q_EMIT tableWanted(name);
    else if (place.part == Part::Condition)
        Q_EMIT conditionWanted(name, inViewport(place));
    else
        Q_EMIT ticked(name);
}

void TablesCanvas::fold(const Place &place)
{
    const auto table = place.card->table();
    const bool unfolds = !place.card->isUnfolded();
    m_memory->unfolded.removeAll(table.entity);
    if (unfolds)
        m_memory->unfolded += table.entity;
    place.card->setTable(table, unfolds);
    arrange();
    if (m_isFitted)
        fit();
    setCurrent({place.card, unfolds ? place.line : place.card->lineCount() - 1});
}

void TablesCanvas::removeAt(const Place &place)
{
    const auto *const column = place.card->column(place.line);
    if (place.line == 0)
        return Q_EMIT tableRemoved(place.card->table().entity);
    if (column && column->kind == CanvasColumn::Kind::Field && column->isInUse())
        Q_EMIT takenOut(column->name);
}

void TablesCanvas::moveCard(CanvasCard &card, const QPointF &to)
{
    const QPointF snapped(std::round(to.x() / snap) * snap, std::round(to.y() / snap) * snap);
    m_memory->moved[card.table().entity] = snapped;
    m_isFitted = false; // what is held must not run away
    arrange();
}

void TablesCanvas::hover(const Place &place)
{
    if (m_hovered.card && m_hovered.card != place.card)
        m_hovered.card->setHovered(-1, Part::None);
    m_hovered = place;
    if (place.card)
        place.card->setHovered(place.line, place.part);
    light(place);
    const auto *const column = place.card ? place.card->column(place.line) : nullptr;
    viewport()->setToolTip(!column                        ? QString()
                           : !column->condition.isEmpty() ? column->title + u' ' + column->condition
                                                          : wrappedTip(column->definition));
    viewport()->setCursor(!place.card                 ? Qt::ArrowCursor
                          : place.part == Part::Title ? Qt::OpenHandCursor
                                                      : Qt::PointingHandCursor);
}

void TablesCanvas::focusInEvent(QFocusEvent *event)
{
    QGraphicsView::focusInEvent(event);
    m_isByKey = event->reason() != Qt::MouseFocusReason;
    setCurrent(m_current);
}

void TablesCanvas::focusOutEvent(QFocusEvent *event)
{
    QGraphicsView::focusOutEvent(event);
    if (m_current.card)
        m_current.card->setCurrent(-1);
    light(m_hovered);
}

void TablesCanvas::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        return QGraphicsView::wheelEvent(event);
    if (event->angleDelta().y() != 0)
        zoomTo(m_percent + (event->angleDelta().y() > 0 ? zoomStep : -zoomStep));
    event->accept();
}

void TablesCanvas::mousePressEvent(QMouseEvent *event)
{
    m_isByKey = false;
    m_isMoving = false;
    m_pressed = event->button() == Qt::LeftButton ? placeAt(event->position().toPoint()) : Place();
    if (m_pressed.card)
        m_grip = mapToScene(event->position().toPoint()) - m_pressed.card->pos();
    setDragMode(m_pressed.card ? NoDrag : ScrollHandDrag); // empty ground is held and moved
    QGraphicsView::mousePressEvent(event);
}

void TablesCanvas::mouseMoveEvent(QMouseEvent *event)
{
    QGraphicsView::mouseMoveEvent(event);
    const auto at = event->position().toPoint();
    if (event->buttons() == Qt::NoButton)
        return hover(placeAt(at));
    if (!m_pressed.card || m_pressed.part != Part::Title)
        return;
    const auto way = mapFromScene(m_pressed.card->pos() + m_grip) - at;
    m_isMoving = m_isMoving || way.manhattanLength() >= QApplication::startDragDistance();
    if (m_isMoving)
        moveCard(*m_pressed.card, mapToScene(at) - m_grip);
}

void TablesCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    QGraphicsView::mouseReleaseEvent(event);
    setDragMode(NoDrag);
    const auto pressed = m_pressed;
    m_pressed = {};
    const auto released = placeAt(event->position().toPoint());
    if (pressed.card && !m_isMoving && released.card == pressed.card && released.line == pressed.line)
        activate(released);
    m_isMoving = false;
}

void TablesCanvas::leaveEvent(QEvent *event)
{
    QGraphicsView::leaveEvent(event);
    hover({});
}

void TablesCanvas::dragEnterEvent(QDragEnterEvent *event)
{
    if (!event->mimeData()->hasFormat(FieldList::mimeType))
        return;
    m_isDropTarget = true;
    viewport()->update();
    event->acceptProposedAction();
}

void TablesCanvas::dragMoveEvent(QDragMoveEvent *event)
{
    event->acceptProposedAction();
}

void TablesCanvas::dragLeaveEvent(QDragLeaveEvent *)
{
    m_isDropTarget = false;
    viewport()->update();
}

void TablesCanvas::dropEvent(QDropEvent *event)
{
    m_isDropTarget = false;
    viewport()->update();
    event->acceptProposedAction();
    Q_EMIT fieldDropped(QString::fromUtf8(event->mimeData()->data(FieldList::mimeType)),
                        mapToScene(event->position().toPoint()));
}

void TablesCanvas::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    if (m_isFitted)
        fit();
}

void TablesCanvas::changeEvent(QEvent *event)
{
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && scene())
        scene()->update();
}

} // namespace martlet

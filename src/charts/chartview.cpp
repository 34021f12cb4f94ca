// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartview.h"

#include "charts/charttip.h"
#include "charts/picture.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace martlet {

ChartView::ChartView(QWidget *parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ChartView::setContent(ChartContent content)
{
    m_content = std::move(content);
    m_current = -1;
    setAccessibleName(m_content.spec.title);
    setAccessibleDescription(describe(m_content, locale()));
    update();
}

void ChartView::setTheme(const ChartTheme &theme)
{
    m_theme = theme;
    update();
}

void ChartView::setCurrent(int category)
{
    if (category >= m_content.categoryCount())
        category = -1;
    if (category == m_current)
        return;
    m_current = category;
    setAccessibleDescription(category < 0 ? describe(m_content, locale())
                                          : chartTip(m_content, category, locale()).text());
    update();
}

QSize ChartView::sizeHint() const
{
    return {640, 262};
}

QSize ChartView::minimumSizeHint() const
{
    return {240, 140};
}

QRectF ChartView::pictureArea() const
{
    return QRectF(rect()).adjusted(16, 15, -16, -7); // a card's edge is part of its padding
}

QPointF ChartView::tipAnchor() const
{
    if (m_byMouse)
        return m_mouse;
    const QRectF slot = m_slots.slot(m_current);
    return m_slots.stacked ? QPointF(slot.left() + slot.width() * 0.3, slot.center().y())
                           : QPointF(slot.center().x(), slot.top() + slot.height() * 0.3);
}

void ChartView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_slots = paintChart(painter, pictureArea(), m_content, m_theme, locale(), m_current);
    if (m_current >= 0)
        paintTip(painter, chartTip(m_content, m_current, locale()), tipAnchor(),
                 QRectF(rect()).adjusted(4, 4, -4, -4), m_theme);
}

bool ChartView::event(QEvent *event)
{
    if (event->type() == QEvent::LocaleChange)
        setAccessibleDescription(describe(m_content, locale()));
    return QWidget::event(event);
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    m_mouse = event->position();
    m_byMouse = true;
    setCurrent(m_slots.at(m_mouse));
    if (m_current >= 0)
        update(); // the tip follows
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        activate();
    QWidget::mousePressEvent(event);
}

void ChartView::leaveEvent(QEvent *)
{
    if (m_byMouse)
        setCurrent(-1);
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    if (!m_byMouse)
        setCurrent(-1);
    QWidget::focusOutEvent(event);
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const int last = m_content.categoryCount() - 1;
    const auto go = [&](int category) {
        m_byMouse = false;
        setCurrent(std::clamp(category, 0, std::max(last, 0)));
    };
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
        return go(m_current + 1);
    case Qt::Key_Left:
    case Qt::Key_Up:
        return go(m_current < 0 ? last : m_current - 1);
    case Qt::Key_Home:
        return go(0);
    case Qt::Key_End:
        return go(last);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return activate();
    case Qt::Key_Escape:
        if (m_current >= 0)
            return setCurrent(-1);
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void ChartView::activate()
{
    if (m_current >= 0 && m_content.rows[size_t(m_current)] >= 0)
        Q_EMIT rowActivated(m_content.rows[size_t(m_current)]);
}

} // namespace martlet

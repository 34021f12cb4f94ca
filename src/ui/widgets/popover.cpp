// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/popover.h"

#include "ui/theme/look.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>

namespace martlet {

Popover::Popover(QWidget *window)
    : QFrame(window)
{
    hide();
    setContentsMargins(shadow, shadow, shadow, shadow);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("focusRing", false);
}

void Popover::openAt(const QRect &panel)
{
    setGeometry(panel.adjusted(-shadow, -shadow, shadow, shadow));
    raise();
    show();
    setFocus(Qt::PopupFocusReason);
    qApp->installEventFilter(this);
}

void Popover::close()
{
    if (isHidden())
        return;
    qApp->removeEventFilter(this);
    hide();
    Q_EMIT closed();
}

bool Popover::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress && object->isWidgetType()) {
        auto *clicked = static_cast<QWidget *>(object);
        const bool isInside = clicked == this || isAncestorOf(clicked);
        if (!isInside && clicked->window() == window())
            close();
    }
    return false;
}

void Popover::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return close();
    QFrame::keyPressEvent(event);
}

// 0 4 16: the shadow falls 4 px and fades over 16, drawn as rings that grow fainter.
void Popover::paintEvent(QPaintEvent *)
{
    const auto &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QRectF panel = QRectF(rect()).adjusted(shadow, shadow, -shadow, -shadow);
    QColor ink = theme.colour(Token::Shadow);
    ink.setAlphaF(float(ink.alphaF() / shadow * 0.9));
    painter.setBrush(ink);
    for (int ring = 1; ring <= 12; ++ring)
        painter.drawRoundedRect(panel.adjusted(-ring, 4 - ring, ring, 3 + ring), 6 + ring, 6 + ring);
    look::box(painter, panel, 6, theme.colour(Token::Raised), theme.colour(Token::Border));
}

} // namespace martlet

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/look.h"

#include <QVariant>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace martlet::look {

Kind kindOf(const QWidget *widget)
{
    const auto look = widget ? widget->property("look").toString() : QString();
    if (look == u"primary")
        return Kind::Primary;
    if (look == u"quiet")
        return Kind::Quiet;
    if (look == u"link")
        return Kind::Link;
    return look == u"chip" ? Kind::Chip : Kind::Secondary;
}

bool isCompact(const QWidget *widget)
{
    return widget && widget->property("compact").toBool();
}

bool isTall(const QWidget *widget)
{
    return widget && widget->property("tall").toBool();
}

bool hasTextInk(const QWidget *widget)
{
    return widget && widget->property("textInk").toBool();
}

bool hasFault(const QWidget *widget)
{
    return widget && widget->property("fault").toBool();
}

void box(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &edge)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.setPen(edge.isValid() ? QPen(edge, 1) : QPen(Qt::NoPen));
    const qreal inset = edge.isValid() ? 0.5 : 0;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset);
    painter.restore();
}

void icon(QPainter &painter, const Theme &theme, const QString &name, Token token, const QRect &rect)
{
    theme.icon(name, token).paint(&painter, rect);
}

QRect centredIcon(const QRect &within, int size)
{
    return QRect(within.x() + (within.width() - size) / 2, within.y() + (within.height() - size) / 2, size,
                 size);
}

} // namespace martlet::look

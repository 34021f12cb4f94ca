// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyle>

// The strokes all controls are drawn with.
namespace martlet::look {

constexpr int controlHeight = 32;
constexpr int compactHeight = 24;
constexpr int iconSize = 16;
constexpr int gap = 8;
constexpr qreal controlRadius = 4;

// What a widget's dynamic property "look" may say: "" is the ordinary (secondary) control.
enum class Kind { Secondary, Primary, Quiet, Link, Chip };
Kind kindOf(const QWidget *widget);
bool isCompact(const QWidget *widget);  // dynamic property "compact"
bool isTall(const QWidget *widget);     // dynamic property "tall": tabs that fill a page's head
bool hasTextInk(const QWidget *widget); // dynamic property "textInk": a quiet button that names what is open
bool hasFault(const QWidget *widget);   // dynamic property "fault": an input whose text cannot be used

// A filled rectangle with a 1 px edge inside it; an invalid colour leaves its part out.
void box(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &edge = {});
void icon(QPainter &painter, const Theme &theme, const QString &name, Token token, const QRect &rect);
QRect centredIcon(const QRect &within, int size = iconSize);

inline bool is(QStyle::State state, QStyle::StateFlag flag)
{
    return state.testFlag(flag);
}

} // namespace martlet::look

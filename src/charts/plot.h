// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/axis.h"
#include "charts/chartcontent.h"
#include "charts/charttheme.h"

#include <QPainter>

namespace martlet {

// Everything a painter of marks needs to know; lives for one painting.
struct ChartCanvas
{
    QPainter &painter;
    const ChartContent &content;
    const ChartTheme &theme;
    const QLocale &locale;
    int current = -1; // category under the mouse or chosen by the arrow keys

    double width(const QFont &font, const QString &text) const;
    void text(const QRectF &box, int flags, const QFont &font, const QColor &colour,
              const QString &words) const;
    // A line one pixel wide that stays sharp at every scale.
    void line(double x, double y, double width, double height, const QColor &colour) const;
};

// Where the categories' slots came to lie: equal shares of `area`, side by side or one below the other.
struct ChartSlots
{
    QRectF area;
    int count = 0;
    bool stacked = false; // one below the other

    QRectF slot(int category) const;
    int at(const QPointF &point) const; // -1 outside
    double middle(int category) const;
};

// The area of columns and lines: a value axis at the left, categories below.
struct Plot
{
    ChartSlots marks;
    Axis axis;

    double y(double value) const;
};

constexpr double headerHeight = 20, headerGap = 11, axisHeight = 19;

// Title and subtitle on one line; returns what is left below. `right` keeps room free for a second header.
QRectF paintHeader(const ChartCanvas &canvas, const QRectF &area, const QString &title,
                   const QString &subtitle);
// Rows of swatches with names, above the marks; returns what is left below.
QRectF paintLegend(const ChartCanvas &canvas, const QRectF &area);
// Grid lines, labels of both axes and the base line; `right` is kept free for labels at the ends of lines.
Plot paintPlot(const ChartCanvas &canvas, const QRectF &area, double right);

} // namespace martlet

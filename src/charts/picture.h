// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartcontent.h"
#include "charts/charttheme.h"
#include "charts/plot.h"

#include <QImage>

#include <functional>

namespace martlet {

// Paints itself into a rectangle, in the painter's own units: how a chart reaches a window, an image or a page.
using Picture = std::function<void(QPainter &, const QRectF &)>;

// Paints header, axes and marks into `area` (no background); returns where the categories came to lie.
ChartSlots paintChart(QPainter &painter, const QRectF &area, const ChartContent &content,
                      const ChartTheme &theme, const QLocale &locale, int current = -1);
Picture chartPicture(ChartContent content, ChartTheme theme, QLocale locale);
// The chart on its surface, as an image of `size` × `scale` pixels. Main thread, needs a QApplication for
// lines.
QImage renderChart(const ChartSpec &spec, const ResultSet &rows, const std::vector<ReportColumn> &columns,
                   const ChartTheme &theme, const QSize &size, double scale = 1, const ChartHints &hints = {},
                   const QLocale &locale = {});

} // namespace martlet

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartcontent.h"
#include "charts/charttheme.h"

#include <QPainter>

namespace martlet {

// What is said about one category: the member, then value, comparison, share and change, figures in full.
struct ChartTip
{
    struct Line
    {
        QString label, figure;
        int colour = -2; // of the series' swatch; -1 grey, -2 none
    };
    QString member;
    std::vector<Line> lines;

    QString text() const; // one line each, for screen readers and tests
};

ChartTip chartTip(const ChartContent &content, int category, const QLocale &locale);
// Paints the tip beside `anchor`, wholly inside `bounds`.
void paintTip(QPainter &painter, const ChartTip &tip, const QPointF &anchor, const QRectF &bounds,
              const ChartTheme &theme);

} // namespace martlet

// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/barmarks.h"

#include <algorithm>
#include <cmath>

namespace martlet {

double barBreadth(double slot)
{
    return std::clamp(std::round(slot * 0.64), 1.0, 40.0);
}

bool isStacked(const ChartContent &content)
{
    return content.spec.kind == ChartSpec::Kind::StackedBar ||
           content.spec.kind == ChartSpec::Kind::StackedColumn;
}

std::vector<BarMark> barMarks(const ChartContent &content, double slot)
{
    const bool stacked = isStacked(content);
    const double beside = stacked ? 1 : double(content.series.size());
    const double breadth = barBreadth(slot / beside) * beside;
    std::vector<BarMark> marks;
    for (int category = 0; category < content.categoryCount(); ++category) {
        double above = 0;
        double below = 0;
        for (size_t i = 0; i < content.series.size(); ++i) {
            const ChartSeries &series = content.series[i];
            if (!series.has(category))
                continue;
            const double value = series.drawn[size_t(category)];
            BarMark mark{category, int(i), 0, value, -breadth / 2, breadth};
            if (stacked) {
                double &sum = value < 0 ? below : above;
                mark.from = sum;
                mark.to = sum += value;
            } else {
                mark.breadth = breadth / beside;
                mark.start += double(i) * mark.breadth;
            }
            marks.push_back(mark);
        }
    }
    return marks;
}

std::pair<double, double> valueRange(const ChartContent &content)
{
    double low = 0;
    double high = 0;
    const auto include = [&](double value) {
        if (!std::isnan(value)) {
            low = std::min(low, value);
            high = std::max(high, value);
        }
    };
    for (const BarMark &mark : barMarks(content, 1))
        include(mark.to);
    if (content.ghost) {
        for (const double value : content.ghost->drawn)
            include(value);
    }
    return {low, high};
}

void paintHatch(QPainter &painter, const QRectF &bar, const QColor &colour, const QColor &surface)
{
    painter.save();
    painter.fillRect(bar, surface);
    painter.setClipRect(bar, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.5));
    const double pitch = 4 * std::sqrt(2.0);
    for (double x = bar.left() - bar.height(); x < bar.right(); x += pitch)
        painter.drawLine(QPointF(x, bar.bottom()), QPointF(x + bar.height(), bar.top()));
    painter.setClipping(false);
    painter.restore();
    painter.save();
    painter.setPen(QPen(colour, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5));
    painter.restore();
}

} // namespace martlet

// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/plot.h"

#include "charts/barmarks.h"
#include "charts/figuretext.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace martlet {

double ChartCanvas::width(const QFont &font, const QString &text) const
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

void ChartCanvas::text(const QRectF &box, int flags, const QFont &font, const QColor &colour,
                       const QString &words) const
{
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(box, flags | Qt::TextDontClip, words);
}

void ChartCanvas::line(double x, double y, double width, double height, const QColor &colour) const
{
    painter.fillRect(QRectF(std::round(x), std::round(y), width, height), colour);
}

QRectF ChartSlots::slot(int category) const
{
    const double share = double(category) / std::max(count, 1);
    if (stacked)
        return {area.left(), area.top() + share * area.height(), area.width(),
                area.height() / std::max(count, 1)};
    return {area.left() + share * area.width(), area.top(), area.width() / std::max(count, 1), area.height()};
}

int ChartSlots::at(const QPointF &point) const
{
    if (count == 0 || !area.contains(point))
        return -1;
    const double share =
        stacked ? (point.y() - area.top()) / area.height() : (point.x() - area.left()) / area.width();
    return std::clamp(int(share * count), 0, count - 1);
}

double ChartSlots::middle(int category) const
{
    const QRectF box = slot(category);
    return stacked ? box.center().y() : box.center().x();
}

double Plot::y(double value) const
{
    return marks.area.bottom() - axis.share(value) * marks.area.height();
}

QRectF paintHeader(const ChartCanvas &canvas, const QRectF &area, const QString &title, const QString &subtitle)
{
    const QRectF box(area.left(), area.top(), area.width(), headerHeight);
    const QFont font = canvas.theme.title();
    canvas.text(box, Qt::AlignLeft | Qt::AlignVCenter, font, canvas.theme.text, title);
    const double used = title.isEmpty() ? 0 : canvas.width(font, title) + 8;
    const QString shown = QFontMetricsF(canvas.theme.label())
                              .elidedText(subtitle, Qt::ElideRight, std::max(0.0, area.width() - used));
    canvas.text(box.adjusted(used, 1, 0, 1), Qt::AlignLeft | Qt::AlignVCenter, canvas.theme.label(),
                canvas.theme.text2, shown);
    return area.adjusted(0, headerHeight + headerGap, 0, 0);
}

constexpr double legendRow = 20;

QRectF paintLegend(const ChartCanvas &canvas, const QRectF &area)
{
    const QFont font = canvas.theme.label();
    double x = area.left(), y = area.top();
    for (const ChartSeries &series : canvas.content.series) {
        // A name longer than the row is cut, not left out: its colour is on the chart.
        const QString name =
            QFontMetricsF(font).elidedText(series.name, Qt::ElideRight, std::max(0.0, area.width() - 16));
        const double width = 10 + 6 + canvas.width(font, name) + 16;
        if (x > area.left() && x + width > area.right() + 16) {
            x = area.left();
            y += legendRow;
        }
        canvas.painter.fillRect(QRectF(x, y + 3, 10, 10), seriesColour(series.colour));
        canvas.text({x + 16, y, width, 16}, Qt::AlignLeft | Qt::AlignVCenter, font, canvas.theme.text2, name);
        x += width;
    }
    return area.adjusted(0, y - area.top() + 24, 0, 0);
}

namespace {

// Every label that fits, else every second, fifth …, counted from the first.
int labelStride(const ChartCanvas &canvas, double slot)
{
    double widest = 0;
    const int count = canvas.content.categoryCount();
    const int probe = std::max(1, count / 200);
    for (int i = 0; i < count; i += probe)
        widest = std::max(widest, canvas.width(canvas.theme.caption(), canvas.content.labels[i]));
    for (const int stride : {1, 2, 3, 4, 6, 7, 12, 14, 28, 30, 60, 90, 180, 365, 1000, 10000, 100000}) {
        if (slot * stride >= std::min(widest, 120.0) + 8)
            return stride;
    }
    return std::max(count, 1);
}

void paintCategoryLabels(const ChartCanvas &canvas, const ChartSlots &marks)
{
    const double slot = marks.area.width() / std::max(marks.count, 1);
    const int stride = labelStride(canvas, slot);
    const QFontMetricsF metrics(canvas.theme.caption());
    for (int i = 0; i < marks.count; i += stride) {
        const QString text = metrics.elidedText(canvas.content.labels[i], Qt::ElideRight, slot * stride - 4);
        const QRectF box(marks.middle(i) - 100, marks.area.bottom() + 3, 200, 16);
        canvas.text(box, Qt::AlignHCenter | Qt::AlignVCenter, canvas.theme.caption(), canvas.theme.text3, text);
    }
}

} // namespace

Plot paintPlot(const ChartCanvas &canvas, const QRectF &area, double right)
{
    const auto [low, high] = valueRange(canvas.content);
    const Axis axis = valueAxis(low, high);
    const bool signs = !canvas.content.series.empty() && carriesSign(canvas.content.series.front().column);
    QStringList labels;
    double left = 0;
    for (const double tick : axis.ticks) {
        labels += shortText(tick, canvas.locale, signs);
        left = std::max(left, canvas.width(canvas.theme.caption(), labels.back()));
    }
    left = std::ceil(left) + 10;
    const QRectF plot = area.adjusted(left, 0, -right, -axisHeight);
    const Plot made{{plot, canvas.content.categoryCount(), false}, axis};
    for (size_t i = 0; i < axis.ticks.size(); ++i) {
        const double y = made.y(axis.ticks[i]);
        const bool base = axis.ticks[i] == 0;
        canvas.line(plot.left(), y, plot.width(), 1, base ? canvas.theme.borderStrong : canvas.theme.border);
        canvas.text({area.left(), y - 8, left - 10, 16}, Qt::AlignRight | Qt::AlignVCenter,
                    canvas.theme.caption(), canvas.theme.text3, labels[qsizetype(i)]);
    }
    paintCategoryLabels(canvas, made.marks);
    return made;
}

} // namespace martlet

// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/columnpainter.h"

#include "charts/barmarks.h"

#include <algorithm>
#include <cmath>

namespace martlet {

namespace {

QRectF columnBox(const Plot &plot, double middle, double start, double breadth, double from, double to)
{
    const double a = std::round(plot.y(from));
    const double b = std::round(plot.y(to));
    return {std::round(middle + start), std::min(a, b), std::max(std::round(breadth), 1.0),
            std::max(std::abs(b - a), 1.0)};
}

void paintGhosts(const ChartCanvas &canvas, const Plot &plot)
{
    if (!canvas.content.ghost)
        return;
    const double breadth = barBreadth(plot.marks.area.width() / plot.marks.count) + 4;
    canvas.painter.setPen(QPen(ghostColour(), 1));
    canvas.painter.setBrush(Qt::NoBrush);
    for (int i = 0; i < plot.marks.count; ++i) {
        if (!canvas.content.ghost->has(i))
            continue;
        const QRectF box = columnBox(plot, plot.marks.middle(i), -breadth / 2, breadth, 0,
                                     canvas.content.ghost->drawn[size_t(i)]);
        canvas.painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

void paintNote(const ChartCanvas &canvas, const Plot &plot, double top)
{
    const QFont font = canvas.theme.strong(canvas.theme.caption());
    const double width = canvas.width(font, canvas.content.incompleteNote);
    const double middle = plot.marks.middle(canvas.content.incomplete);
    const double left = std::clamp(middle - width / 2, plot.marks.area.left(), plot.marks.area.right() - width);
    canvas.text({left, top - 18, width, 16}, Qt::AlignLeft | Qt::AlignVCenter, font, canvas.theme.text,
                canvas.content.incompleteNote);
}

} // namespace

ChartSlots paintColumns(const ChartCanvas &canvas, const QRectF &area)
{
    const ChartContent &content = canvas.content;
    QRectF body = paintHeader(canvas, area, content.spec.title, content.subtitle);
    if (content.series.size() > 1)
        body = paintLegend(canvas, body);
    const Plot plot = paintPlot(canvas, body.adjusted(0, 4, 0, 0), 0);
    if (canvas.current >= 0 && canvas.current < plot.marks.count)
        canvas.painter.fillRect(plot.marks.slot(canvas.current), canvas.theme.hover);
    paintGhosts(canvas, plot);
    double noteTop = plot.marks.area.bottom();
    for (const BarMark &mark : barMarks(content, plot.marks.area.width() / plot.marks.count)) {
        QRectF box =
            columnBox(plot, plot.marks.middle(mark.category), mark.start, mark.breadth, mark.from, mark.to);
        if (isStacked(content) && mark.series > 0 && box.height() > 1)
            box.setBottom(box.bottom() - 1); // parted by one pixel of surface
        const QColor colour = seriesColour(content.series[size_t(mark.series)].colour);
        if (mark.category == content.incomplete) {
            paintHatch(canvas.painter, box, colour, canvas.theme.surface);
            noteTop = std::min(noteTop, box.top());
        } else {
            canvas.painter.fillRect(box, colour);
        }
    }
    if (content.incomplete >= 0)
        paintNote(canvas, plot, noteTop);
    canvas.line(plot.marks.area.left(), plot.y(0), plot.marks.area.width(), 1, canvas.theme.borderStrong);
    return plot.marks;
}

} // namespace martlet

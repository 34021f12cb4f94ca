// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/barpainter.h"

#include "base/tr.h"
#include "charts/barmarks.h"
#include "charts/figuretext.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace martlet {

namespace {

constexpr double valueGap = 6;       // between a bar's end and its value
constexpr double panelShare = 0.33;  // of the width, for the panel of change
constexpr double breakFactor = 1.25; // Other may be so much longer than the longest member before it is cut
constexpr double cutAt = 0.93;       // of the axis, where a cut bar ends

// The part of the picture to the right of the members: an axis along x over the shared slots.
struct Lane
{
    QRectF area;
    Axis axis;

    double x(double value) const { return area.left() + axis.share(value) * area.width(); }
};

void paintMembers(const ChartCanvas &canvas, const ChartSlots &marks, double left, double width)
{
    const double slot = marks.area.height() / marks.count;
    const QFont font = slot >= 16 ? canvas.theme.label() : canvas.theme.caption();
    const int stride = std::max(1, int(std::ceil(13 / slot)));
    const QFontMetricsF metrics(font);
    for (int i = 0; i < marks.count; i += stride) {
        const QRectF box(left, marks.middle(i) - 10, width, 20);
        canvas.text(box, Qt::AlignLeft | Qt::AlignVCenter,
                    i == canvas.current ? canvas.theme.strong(font) : font, canvas.theme.text,
                    metrics.elidedText(canvas.content.members[i], Qt::ElideRight, width));
    }
}

void paintTicks(const ChartCanvas &canvas, const Lane &lane, bool signs)
{
    canvas.line(lane.x(0), lane.area.top() - 1, 1, lane.area.height() + 2, canvas.theme.borderStrong);
    for (const double tick : lane.axis.ticks)
        canvas.text({lane.x(tick) - 60, lane.area.bottom() + 3, 120, 16}, Qt::AlignCenter,
                    canvas.theme.caption(), canvas.theme.text3, shortText(tick, canvas.locale, signs));
}

QRectF barBox(const Lane &lane, double middle, double breadth, double from, double to)
{
    const double a = std::round(lane.x(from));
    const double b = std::round(lane.x(to));
    return {std::min(a, b), std::round(middle - breadth / 2), std::max(std::abs(b - a), 1.0), breadth};
}

void paintGhosts(const ChartCanvas &canvas, const ChartSlots &marks, const Lane &lane)
{
    if (!canvas.content.ghost)
        return;
    const double breadth = barBreadth(marks.area.height() / marks.count) + 3;
    canvas.painter.setPen(QPen(ghostColour(), 1));
    canvas.painter.setBrush(Qt::NoBrush);
    for (int i = 0; i < marks.count; ++i) {
        if (canvas.content.ghost->has(i)) {
            const double value = canvas.content.ghost->drawn[size_t(i)];
            canvas.painter.drawRect(
                barBox(lane, marks.middle(i), breadth, 0, value).adjusted(0.5, 0.5, -0.5, -0.5));
        }
    }
}

// Two slanted gaps: this bar is longer than can be shown.
void paintBreak(const ChartCanvas &canvas, const QRectF &bar)
{
    canvas.painter.save();
    canvas.painter.setClipRect(bar, Qt::IntersectClip);
    canvas.painter.setRenderHint(QPainter::Antialiasing);
    canvas.painter.setPen(QPen(canvas.theme.surface, 2));
    for (const double x : {bar.right() - 18, bar.right() - 12})
        canvas.painter.drawLine(QPointF(x - 3, bar.bottom() + 1), QPointF(x + 3, bar.top() - 1));
    canvas.painter.restore();
}

void paintMarks(const ChartCanvas &canvas, const ChartSlots &marks, const Lane &lane)
{
    const ChartContent &content = canvas.content;
    for (const BarMark &mark : barMarks(content, marks.area.height() / marks.count)) {
        const bool isOther = content.folded > 0 && mark.category == marks.count - 1;
        const double to = isOther && mark.to > lane.axis.to ? lane.axis.to * cutAt : mark.to;
        QRectF bar = barBox(lane, marks.middle(mark.category) + mark.start + mark.breadth / 2, mark.breadth,
                            mark.from, to);
        if (isStacked(content) && mark.series > 0)
            bar.setLeft(bar.left() + 1); // parted by one pixel of surface
        const QColor colour = seriesColour(isOther ? -1 : content.series[size_t(mark.series)].colour);
        if (mark.category == content.incomplete)
            paintHatch(canvas.painter, bar, colour, canvas.theme.surface);
        else
            canvas.painter.fillRect(bar, colour);
        if (to < mark.to)
            paintBreak(canvas, bar);
    }
}

void paintValues(const ChartCanvas &canvas, const ChartSlots &marks, const Lane &lane)
{
    if (canvas.content.series.size() != 1 || marks.area.height() / marks.count < 12)
        return;
    const ChartSeries &series = canvas.content.series.front();
    for (int i = 0; i < marks.count; ++i) {
        if (!series.has(i))
            continue;
        const double value = series.drawn[size_t(i)];
        const double ghost =
            canvas.content.ghost && canvas.content.ghost->has(i) ? canvas.content.ghost->drawn[size_t(i)] : 0;
        const QString text = shortText(value, canvas.locale, carriesSign(series.column));
        const double middle = marks.middle(i);
        if (value >= 0) {
            const double most = std::max(value, ghost);
            const double end = lane.x(most > lane.axis.to ? lane.axis.to * cutAt : most) + valueGap;
            canvas.text({end, middle - 8, 120, 16}, Qt::AlignLeft | Qt::AlignVCenter, canvas.theme.caption(),
                        canvas.theme.text, text);
        } else {
            const double end = lane.x(std::min(value, ghost)) - valueGap;
            canvas.text({end - 120, middle - 8, 120, 16}, Qt::AlignRight | Qt::AlignVCenter,
                        canvas.theme.caption(), canvas.theme.text, text);
        }
    }
}

void paintChanges(const ChartCanvas &canvas, const ChartSlots &marks, const QRectF &area)
{
    const ChartSeries &change = *canvas.content.change;
    double low = 0;
    double high = 0;
    for (int i = 0; i < marks.count; ++i) {
        if (change.has(i)) {
            low = std::min(low, change.drawn[size_t(i)]);
            high = std::max(high, change.drawn[size_t(i)]);
        }
    }
    const QFont font = canvas.theme.caption();
    const double room = canvas.width(font, shortText(-88.8, canvas.locale)) + valueGap;
    const Lane lane{area.adjusted(low < 0 ? room : 0, 0, -room, 0), changeAxis(low, high)};
    const double slot = marks.area.height() / marks.count;
    const double breadth = barBreadth(slot);
    for (int i = 0; i < marks.count; ++i) {
        const double middle = marks.middle(i);
        if (!change.has(i)) {
            if (slot >= 12)
                canvas.text({lane.x(0) + valueGap, middle - 8, 160, 16}, Qt::AlignLeft | Qt::AlignVCenter, font,
                            canvas.theme.text3, Martlet::tr("nothing to compare"));
            continue;
        }
        const double value = change.drawn[size_t(i)];
        canvas.painter.fillRect(barBox(lane, middle, breadth, 0, value), seriesColour(value < 0 ? 1 : 0));
        if (slot < 12)
            continue;
        const QString text = shortText(value, canvas.locale, true);
        const QRectF box = value < 0 ? QRectF(lane.x(value) - valueGap - 120, middle - 8, 120, 16)
                                     : QRectF(lane.x(value) + valueGap, middle - 8, 120, 16);
        canvas.text(box, (value < 0 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter, font,
                    canvas.theme.text, text);
    }
    paintTicks(canvas, lane, true);
}

// The axis of the values; Other, where it dwarfs the rest, is cut off and marked with a break.
Axis barAxis(const ChartContent &content)
{
    auto [low, high] = valueRange(content);
    if (content.folded > 0 && content.series.size() == 1) {
        const auto &drawn = content.series.front().drawn;
        const double most = *std::max_element(drawn.begin(), drawn.end() - 1);
        if (drawn.back() > breakFactor * most)
            high = most;
    }
    return valueAxis(low, high, AxisEnd::Exact);
}

} // namespace

ChartSlots paintBars(const ChartCanvas &canvas, const QRectF &area)
{
    const ChartContent &content = canvas.content;
    const double panel = content.change ? std::round(area.width() * panelShare) : 0;
    const QRectF left = area.adjusted(0, 0, panel > 0 ? -panel - 16 : 0, 0);
    QRectF body = paintHeader(canvas, left, content.spec.title, content.subtitle);
    if (content.series.size() > 1)
        body = paintLegend(canvas, body);
    double members = 88;
    const QFontMetricsF metrics(canvas.theme.label());
    for (const QString &member : content.members)
        members = std::max(members, std::min(metrics.horizontalAdvance(member), area.width() * 0.26));
    members = std::ceil(members);
    const double room = canvas.width(canvas.theme.caption(), shortText(888000, canvas.locale)) + valueGap;

    const QRectF slots_(area.left(), body.top(), area.width(), body.height() - axisHeight);
    const ChartSlots marks{slots_, content.categoryCount(), true};
    const Axis axis = barAxis(content);
    const Lane lane{QRectF(area.left() + members + 28, slots_.top(),
                           left.width() - members - 28 - room - (axis.from < 0 ? room : 0), slots_.height())
                        .translated(axis.from < 0 ? room : 0, 0),
                    axis};
    if (canvas.current >= 0 && canvas.current < marks.count)
        canvas.painter.fillRect(marks.slot(canvas.current).adjusted(-4, 0, 4, 0), canvas.theme.hover);
    paintMembers(canvas, marks, area.left(), members + 20);
    paintGhosts(canvas, marks, lane);
    paintMarks(canvas, marks, lane);
    paintTicks(canvas, lane, carriesSign(content.series.front().column));
    paintValues(canvas, marks, lane);
    if (panel > 0) {
        const QRectF beside(area.right() - panel, area.top(), panel, area.height());
        // The right end of the header belongs to the card's own buttons.
        paintHeader(canvas, beside.adjusted(0, 0, -96, 0), content.changeTitle, content.changeSubtitle);
        paintChanges(canvas, marks, QRectF(beside.left(), slots_.top(), panel, slots_.height()));
    }
    return marks;
}

} // namespace martlet

// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/linepainter.h"

#include "charts/barmarks.h"
#include "charts/decimation.h"

#include <QChart>
#include <QGraphicsScene>
#include <QLegend>
#include <QLineSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr int fewPoints = 24;          // up to here every point has a marker
constexpr size_t mostDirectLabels = 4; // above, a legend names the lines
constexpr double markerSize = 6;

// Pixel positions of the values, one per category, thinned to what the pixels can show.
std::vector<QPointF> linePoints(const ChartSeries &series, const Plot &plot)
{
    std::vector<QPointF> points;
    points.reserve(series.drawn.size());
    for (size_t i = 0; i < series.drawn.size(); ++i)
        points.emplace_back(plot.marks.middle(int(i)),
                            series.has(int(i)) ? plot.y(series.drawn[i]) : std::nan(""));
    return decimated(points, plot.marks.area.left(), plot.marks.area.right());
}

// One Qt Charts picture with exactly our plot area; values are given in its pixels, so that one range fits all.
class LineScene
{
public:
    explicit LineScene(const QRectF &area)
        : m_area(area)
        , m_chart(new QChart)
    {
        m_scene.addItem(m_chart);
        m_chart->setBackgroundVisible(false);
        m_chart->legend()->hide();
        m_chart->setAnimationOptions(QChart::NoAnimation);
        m_chart->setContentsMargins(0, 0, 0, 0);
        m_chart->resize(area.right() + 8, area.bottom() + 8);
        for (const Qt::Alignment side : {Qt::AlignBottom, Qt::AlignLeft}) {
            auto *axis = new QValueAxis;
            if (side == Qt::AlignBottom)
                axis->setRange(area.left(), area.right());
            else
                axis->setRange(-area.bottom(), -area.top());
            axis->setVisible(false);
            m_chart->addAxis(axis, side);
        }
        m_chart->setPlotArea(area);
    }

    void add(const std::vector<QPointF> &points, const QPen &pen)
    {
        QList<QPointF> run;
        for (const QPointF &point : points) {
            if (!std::isnan(point.y())) {
                run += QPointF(point.x(), -point.y());
                continue;
            }
            addRun(run, pen);
            run.clear();
        }
        addRun(run, pen);
    }

    void paint(QPainter &painter)
    {
        const QRectF all(QPointF(0, 0), QSizeF(m_area.right() + 8, m_area.bottom() + 8));
        m_scene.setSceneRect(all);
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        m_scene.render(&painter, all, all);
        painter.restore();
    }

private:
    void addRun(const QList<QPointF> &run, const QPen &pen)
    {
        if (run.size() < 2)
            return;
        auto *line = new QLineSeries;
        line->replace(run);
        line->setPen(pen);
        m_chart->addSeries(line);
        for (QAbstractAxis *axis : m_chart->axes())
            line->attachAxis(axis);
    }

    QRectF m_area;
    QGraphicsScene m_scene;
    QChart *m_chart; // owned by the scene
};

void paintMarker(const ChartCanvas &canvas, const QPointF &at, const QColor &colour, double size)
{
    canvas.painter.save();
    canvas.painter.setRenderHint(QPainter::Antialiasing);
    canvas.painter.setPen(QPen(canvas.theme.surface, 1));
    canvas.painter.setBrush(colour);
    canvas.painter.drawEllipse(at, size / 2 + 0.5, size / 2 + 0.5);
    canvas.painter.restore();
}

void paintMarkers(const ChartCanvas &canvas, const Plot &plot)
{
    for (const ChartSeries &series : canvas.content.series) {
        for (int i = 0; i < plot.marks.count; ++i) {
            const bool alone = series.has(i) && !series.has(i - 1) && !series.has(i + 1);
            if (!series.has(i) || (plot.marks.count > fewPoints && i != canvas.current && !alone))
                continue;
            const QPointF at(plot.marks.middle(i), plot.y(series.drawn[size_t(i)]));
            paintMarker(canvas, at, seriesColour(series.colour),
                        i == canvas.current ? markerSize + 2 : markerSize);
        }
    }
}

struct EndLabel
{
    QString text;
    QColor colour;
    bool strong;
    double y;
};

// Names at the ends of the lines, pushed apart where they would touch.
std::vector<EndLabel> endLabels(const ChartCanvas &canvas)
{
    std::vector<EndLabel> labels;
    if (canvas.content.series.size() > mostDirectLabels)
        return labels;
    for (const ChartSeries &series : canvas.content.series)
        labels.push_back({series.name, canvas.theme.text, true, 0});
    if (canvas.content.ghost)
        labels.push_back({canvas.content.ghost->name, canvas.theme.text2, false, 0});
    if (labels.size() < 2)
        labels.clear(); // the title names a single line
    return labels;
}

void paintEndLabels(const ChartCanvas &canvas, const Plot &plot, std::vector<EndLabel> labels)
{
    for (size_t i = 0; i < labels.size(); ++i) {
        const ChartSeries &series =
            i < canvas.content.series.size() ? canvas.content.series[i] : *canvas.content.ghost;
        for (int point = plot.marks.count - 1; point >= 0; --point) {
            if (series.has(point)) {
                labels[i].y = plot.y(series.drawn[size_t(point)]);
                break;
            }
        }
    }
    std::stable_sort(labels.begin(), labels.end(), [](const auto &a, const auto &b) { return a.y < b.y; });
    for (size_t i = 1; i < labels.size(); ++i)
        labels[i].y = std::max(labels[i].y, labels[i - 1].y + 14);
    const double over = labels.empty() ? 0 : std::max(0.0, labels.back().y - plot.marks.area.bottom());
    for (const EndLabel &label : labels) {
        const QFont font = label.strong ? canvas.theme.strong(canvas.theme.caption()) : canvas.theme.caption();
        canvas.text({plot.marks.middle(plot.marks.count - 1) + 10, label.y - over - 8, 200, 16},
                    Qt::AlignLeft | Qt::AlignVCenter, font, label.colour, label.text);
    }
}

} // namespace

ChartSlots paintLines(const ChartCanvas &canvas, const QRectF &area)
{
    const ChartContent &content = canvas.content;
    QRectF body = paintHeader(canvas, area, content.spec.title, content.subtitle);
    if (content.series.size() > mostDirectLabels)
        body = paintLegend(canvas, body);
    const std::vector<EndLabel> labels = endLabels(canvas);
    double right = 0;
    for (const EndLabel &label : labels)
        right = std::max(
            right, std::min(160.0, canvas.width(canvas.theme.strong(canvas.theme.caption()), label.text)));
    const Plot plot = paintPlot(canvas, body.adjusted(0, 4, 0, 0), right);
    if (canvas.current >= 0 && canvas.current < plot.marks.count)
        canvas.line(plot.marks.middle(canvas.current), plot.marks.area.top(), 1, plot.marks.area.height(),
                    canvas.theme.borderStrong);
    LineScene scene(plot.marks.area);
    if (content.ghost)
        scene.add(linePoints(*content.ghost, plot), QPen(ghostColour(), 1.5));
    for (const ChartSeries &series : content.series)
        scene.add(linePoints(series, plot), seriesPen(series.colour));
    scene.paint(canvas.painter);
    paintMarkers(canvas, plot);
    paintEndLabels(canvas, plot, labels);
    if (content.incomplete >= 0) {
        const double x = plot.marks.middle(content.incomplete);
        canvas.text({x - 100, plot.marks.area.top() - 14, 200, 16}, Qt::AlignCenter,
                    canvas.theme.strong(canvas.theme.caption()), canvas.theme.text, content.incompleteNote);
    }
    return plot.marks;
}

} // namespace martlet

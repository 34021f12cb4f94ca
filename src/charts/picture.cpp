// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/picture.h"

#include "base/tr.h"
#include "charts/barpainter.h"
#include "charts/columnpainter.h"
#include "charts/linepainter.h"

namespace martlet {

ChartSlots paintChart(QPainter &painter, const QRectF &area, const ChartContent &content,
                      const ChartTheme &theme, const QLocale &locale, int current)
{
    const ChartCanvas canvas{painter, content, theme, locale, current};
    painter.save();
    painter.setRenderHint(QPainter::TextAntialiasing);
    ChartSlots marks;
    if (content.isEmpty()) {
        const QRectF body = paintHeader(canvas, area, content.spec.title, content.spec.subtitle);
        canvas.text(body, Qt::AlignCenter, theme.body(), theme.text2,
                    Martlet::tr("Nothing to draw for this choice."));
    } else {
        switch (content.spec.kind) {
        case ChartSpec::Kind::Bar:
        case ChartSpec::Kind::StackedBar:
            marks = paintBars(canvas, area);
            break;
        case ChartSpec::Kind::Column:
        case ChartSpec::Kind::StackedColumn:
            marks = paintColumns(canvas, area);
            break;
        case ChartSpec::Kind::Line:
            marks = paintLines(canvas, area);
            break;
        case ChartSpec::Kind::None:
            break;
        }
    }
    painter.restore();
    return marks;
}

Picture chartPicture(ChartContent content, ChartTheme theme, QLocale locale)
{
    return [content = std::move(content), theme = std::move(theme), locale = std::move(locale)](
               QPainter &painter, const QRectF &area) { paintChart(painter, area, content, theme, locale); };
}

QImage renderChart(const ChartSpec &spec, const ResultSet &rows, const std::vector<ReportColumn> &columns,
                   const ChartTheme &theme, const QSize &size, double scale, const ChartHints &hints,
                   const QLocale &locale)
{
    QImage image((QSizeF(size) * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(theme.surface);
    QPainter painter(&image);
    const ChartContent content = chartContent(spec, rows, columns, hints, locale);
    paintChart(painter, QRectF(QPointF(0, 0), QSizeF(size)).adjusted(16, 16, -16, -8), content, theme, locale);
    return image;
}

} // namespace martlet

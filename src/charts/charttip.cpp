// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/charttip.h"

#include "base/tr.h"
#include "charts/figuretext.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr double padding = 8, lineHeight = 18, widest = 320, swatch = 14;

// A ratio for reading, in percent with one decimal.
QString percent(double value, bool withSign, const QLocale &locale)
{
    const qint64 tenths = std::llround(value * 10);
    ReportColumn column;
    column.format = ReportColumn::Format::Percent;
    column.title = withSign ? u"Δ %"_s : QString();
    return shownText(ScaledNumber{tenths, 1}, column, locale) + u"\u00a0%"_s;
}

void addComparison(ChartTip &tip, const ChartContent &content, int category, const QLocale &locale)
{
    const ChartSeries &series = content.series.front();
    const ChartSeries &ghost = *content.ghost;
    if (!ghost.has(category))
        return;
    tip.lines.push_back({ghost.name, shownText(ghost.value(category), ghost.column, locale),
                         content.spec.kind == ChartSpec::Kind::Line ? -1 : -2});
    const double before = ghost.drawn[size_t(category)];
    if (!content.change && series.has(category) && isAmount(series.column) && before > 0)
        tip.lines.push_back({Martlet::tr("Change"),
                             percent((series.drawn[size_t(category)] / before - 1) * 100, true, locale)});
}

} // namespace

QString ChartTip::text() const
{
    QStringList all{member};
    for (const Line &line : lines)
        all += line.label + u' ' + line.figure;
    return all.join(u'\n');
}

ChartTip chartTip(const ChartContent &content, int category, const QLocale &locale)
{
    ChartTip tip;
    if (category < 0 || category >= content.categoryCount())
        return tip;
    tip.member = content.members[category];
    if (category == content.incomplete)
        tip.member += u", "_s + content.incompleteNote;
    const bool several = content.series.size() > 1 || content.spec.kind == ChartSpec::Kind::Line;
    for (const ChartSeries &series : content.series) {
        const QString figure =
            series.has(category) ? shownText(series.value(category), series.column, locale) : u"NULL"_s;
        tip.lines.push_back({series.name, figure, several ? series.colour : -2});
    }
    if (content.series.size() == 1) {
        const ChartSeries &series = content.series.front();
        const bool isTime =
            content.spec.kind == ChartSpec::Kind::Line || content.spec.kind == ChartSpec::Kind::Column;
        if (!isTime && series.total > 0 && series.has(category) && series.drawn[size_t(category)] >= 0)
            tip.lines.push_back({Martlet::tr("Share"),
                                 percent(series.drawn[size_t(category)] / series.total * 100, false, locale)});
    }
    if (content.ghost)
        addComparison(tip, content, category, locale);
    if (content.change && content.change->has(category))
        tip.lines.push_back(
            {content.change->name, shownText(content.change->value(category), content.change->column, locale)});
    return tip;
}

void paintTip(QPainter &painter, const ChartTip &tip, const QPointF &anchor, const QRectF &bounds,
              const ChartTheme &theme)
{
    if (tip.member.isEmpty())
        return;
    const QFont label = theme.label();
    const QFont head = theme.strong(label);
    const QFontMetricsF metrics(label);
    const double indent =
        std::any_of(tip.lines.begin(), tip.lines.end(), [](auto &line) { return line.colour > -2; }) ? swatch
                                                                                                     : 0;
    double width = QFontMetricsF(head).horizontalAdvance(tip.member);
    for (const ChartTip::Line &line : tip.lines)
        width = std::max(width, indent + metrics.horizontalAdvance(line.label) + 24 +
                                    metrics.horizontalAdvance(line.figure));
    width = std::clamp(std::ceil(width) + 2 * padding, 120.0, widest);
    const double height = (double(tip.lines.size()) + 1) * lineHeight + 2 * padding - 2;
    QPointF corner = anchor + QPointF(12, 12);
    if (corner.x() + width > bounds.right())
        corner.setX(anchor.x() - 12 - width);
    corner.setX(std::max(corner.x(), bounds.left()));
    corner.setY(std::clamp(corner.y(), bounds.top(), std::max(bounds.top(), bounds.bottom() - height)));
    const QRectF box(QPointF(std::round(corner.x()), std::round(corner.y())), QSizeF(width, height));

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.border, 1));
    painter.setBrush(theme.raised);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setRenderHint(QPainter::Antialiasing, false);
    QRectF line(box.left() + padding, box.top() + padding - 1, width - 2 * padding, lineHeight);
    painter.setFont(head);
    painter.setPen(theme.text);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(head).elidedText(tip.member, Qt::ElideRight, line.width()));
    painter.setFont(label);
    for (const ChartTip::Line &said : tip.lines) {
        line.translate(0, lineHeight);
        if (said.colour > -2) {
            // Marks on raised get an edge, some of them are too faint there.
            painter.setPen(QPen(theme.text2, 1));
            painter.setBrush(seriesColour(said.colour));
            painter.drawRect(QRectF(line.left() + 0.5, line.center().y() - 3.5, 8, 8));
        }
        const double figure = metrics.horizontalAdvance(said.figure);
        painter.setPen(theme.text2);
        painter.drawText(line.adjusted(indent, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(said.label, Qt::ElideRight, line.width() - indent - figure - 8));
        painter.setPen(theme.text);
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, said.figure);
    }
    painter.restore();
}

} // namespace martlet

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sparkline.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace martlet {

Sparkline::Sparkline(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void Sparkline::setValues(std::vector<double> values)
{
    m_values = std::move(values);
    update();
}

void Sparkline::paintEvent(QPaintEvent *)
{
    std::vector<double> known;
    std::ranges::copy_if(m_values, std::back_inserter(known),
                         [](double value) { return std::isfinite(value); });
    if (known.size() < 2)
        return;
    const auto [low, high] = std::ranges::minmax(known);
    const double range = high > low ? high - low : 1;
    const QRectF area = QRectF(rect()).adjusted(2, 3, -4, -3);
    QPainterPath path;
    QPointF last;
    bool isBroken = true;
    for (std::size_t i = 0; i < m_values.size(); ++i) {
        if (!std::isfinite(m_values[i])) {
            isBroken = true;
            continue;
        }
        last = {area.left() + area.width() * double(i) / double(m_values.size() - 1),
                area.bottom() - area.height() * (m_values[i] - low) / range};
        if (isBroken)
            path.moveTo(last);
        else
            path.lineTo(last);
        isBroken = false;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = Theme::of(this).colours().series.first();
    painter.setPen(QPen(ink, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawEllipse(last, 2.5, 2.5);
}

} // namespace martlet

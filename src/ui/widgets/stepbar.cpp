// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stepbar.h"

#include "ui/theme/look.h"

#include <QMouseEvent>

using namespace Qt::StringLiterals;

namespace martlet {

namespace {

constexpr int disc = 20;
constexpr int stepGap = 8;
constexpr int bridge = 32;

} // namespace

StepBar::StepBar(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(32);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StepBar::setSteps(const QStringList &names)
{
    m_names = names;
    updateGeometry();
}

void StepBar::setCurrent(int step)
{
    m_current = step;
    setAccessibleName(step < m_names.size()
                          ? tr("Step %1 of %2: %3").arg(step + 1).arg(m_names.size()).arg(m_names[step])
                          : tr("All steps done"));
    update();
}

int StepBar::width(int step) const
{
    const QFontMetrics strong(Theme::of(this).font(FontRole::BodyStrong));
    return disc + stepGap + strong.horizontalAdvance(m_names[step]) + 2 * 12 + bridge;
}

QSize StepBar::sizeHint() const
{
    int sum = 0;
    for (int step = 0; step < int(m_names.size()); ++step)
        sum += width(step);
    return {std::max(0, sum - 2 * 12 - bridge), 32};
}

void StepBar::mousePressEvent(QMouseEvent *event)
{
    int left = 0;
    for (int step = 0; step < int(m_names.size()); ++step) {
        const int x = int(event->position().x());
        if (x >= left && x < left + width(step) - bridge - 12 && step < m_current)
            Q_EMIT stepClicked(step);
        left += width(step);
    }
}

void StepBar::paintEvent(QPaintEvent *)
{
    const auto &theme = Theme::of(this);
    const QFontMetrics strong(theme.font(FontRole::BodyStrong));
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    int x = 0;
    for (int i = 0; i < int(m_names.size()); ++i) {
        const bool isDone = i < m_current, isCurrent = i == m_current;
        const auto ink = theme.colour(isDone || isCurrent ? Token::Accent : Token::BorderStrong);
        const QRectF circle(x + 0.75, (height() - disc) / 2.0 + 0.75, disc - 1.5, disc - 1.5);
        painter.setPen(QPen(ink, 1.5));
        painter.setBrush(isCurrent ? QBrush(ink) : QBrush(Qt::NoBrush));
        painter.drawEllipse(circle);
        if (isDone) {
            look::icon(painter, theme, u"check"_s, Token::Accent, QRect(x + 3, (height() - 14) / 2, 14, 14));
        } else {
            painter.setFont(theme.font(FontRole::LabelStrong));
            painter.setPen(theme.colour(isCurrent ? Token::OnAccent : Token::Text2));
            painter.drawText(circle, Qt::AlignCenter, QString::number(i + 1));
        }
        x += disc + stepGap;
        painter.setFont(theme.font(isCurrent ? FontRole::BodyStrong : FontRole::Body));
        painter.setPen(theme.colour(isCurrent ? Token::Text : Token::Text2));
        painter.drawText(QRect(x, 0, QWidget::width(), height()), Qt::AlignLeft | Qt::AlignVCenter, m_names[i]);
        x += strong.horizontalAdvance(m_names[i]) + 12;
        if (i + 1 < int(m_names.size()))
            painter.fillRect(QRectF(x, height() / 2.0 - 0.75, bridge, 1.5),
                             theme.colour(isDone ? Token::Accent : Token::BorderStrong));
        x += bridge + 12;
    }
}

} // namespace martlet

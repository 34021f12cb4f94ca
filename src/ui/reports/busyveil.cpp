// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/busyveil.h"

#include "ui/shell/jobs.h"
#include "ui/theme/look.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"
#include "ui/widgets/wording.h"

#include <QEvent>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace martlet {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

// A card in the middle, on which the text over a long load stands.
class Plate final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(this);
        QPainter painter(this);
        look::box(painter, rect(), 6, theme.colour(Token::Surface), theme.colour(Token::Border));
    }
};

} // namespace

BusyVeil::BusyVeil(QWidget *covered)
    : QWidget(covered)
    , m_plate(new Plate(this))
    , m_activity(new Label({}, FontRole::Body, Token::Text, m_plate))
    , m_left(new Label({}, FontRole::Label, Token::Text2, m_plate))
    , m_cancel(new QPushButton(tr("Cancel"), m_plate))
{
    m_cancel->setIcon(Theme::of(this).icon(u"stop"_s));
    auto *column = new QVBoxLayout(m_plate);
    column->setContentsMargins(24, 12, 24, 12);
    column->setSpacing(4);
    for (Label *label : {m_activity, m_left}) {
        label->setAlignment(Qt::AlignCenter);
        column->addWidget(label);
    }
    column->addSpacing(6);
    column->addWidget(m_cancel, 0, Qt::AlignHCenter);
    hide();
    covered->installEventFilter(this);
    m_soon.setSingleShot(true);
    m_soon.setInterval(300ms);
    m_long.setInterval(3s);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        resize(parentWidget()->size());
        raise();
        show();
    });
    connect(&m_long, &QTimer::timeout, this, [this] {
        m_long.setInterval(1s);
        showPlate();
    });
    connect(m_cancel, &QPushButton::clicked, this, &BusyVeil::cancelled);
}

void BusyVeil::begin(bool isFirst)
{
    if (!m_clock.isValid()) {
        m_clock.start();
        m_soon.start();
        m_long.setInterval(3s);
        m_long.start();
        m_plate->hide();
    }
    m_isFirst = isFirst;
    m_step = {};
}

void BusyVeil::report(const ProgressStep &step)
{
    m_step = step;
    if (m_plate->isVisible())
        showPlate();
    update();
}

void BusyVeil::end()
{
    m_clock.invalidate();
    m_soon.stop();
    m_long.stop();
    hide();
}

void BusyVeil::showPlate()
{
    Pace pace;
    pace.step = m_step;
    pace.elapsed = std::chrono::milliseconds(m_clock.elapsed());
    m_activity->setText(m_step.activity.isEmpty() ? tr("Reading the data") : m_step.activity);
    QStringList parts;
    if (const auto share = pace.share())
        parts += tr("%1 %").arg(int(std::floor(*share * 100)));
    if (const auto remaining = pace.remaining())
        parts += tr("about %1 left").arg(wording::duration(*remaining));
    if (parts.isEmpty())
        parts += tr("%1 so far").arg(wording::duration(pace.elapsed));
    m_left->setText(parts.join(u", "));
    m_plate->show();
    placePlate();
}

void BusyVeil::placePlate()
{
    m_plate->adjustSize();
    m_plate->move((width() - m_plate->width()) / 2,
                  std::max(24, std::min(height(), 264) / 2 - m_plate->height() / 2));
}

bool BusyVeil::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        resize(parentWidget()->size());
    return QWidget::eventFilter(watched, event);
}

void BusyVeil::resizeEvent(QResizeEvent *)
{
    placePlate();
}

void BusyVeil::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    if (m_isFirst) {
        paintBlocks(painter);
    } else {
        QColor veil = theme.colour(Token::Canvas);
        veil.setAlphaF(m_plate->isVisible() ? 0.7F : 0.4F);
        painter.fillRect(rect(), veil);
    }
    painter.fillRect(0, 0, width(), 2, theme.colour(Token::Border));
    const double share = m_step.total > 0 ? double(m_step.done) / double(m_step.total) : 0;
    if (m_step.total > 0)
        painter.fillRect(QRectF(0, 0, width() * std::clamp(share, 0.0, 1.0), 2), theme.colour(Token::Accent));
    else // how much there is to do is not known
        painter.fillRect(QRectF(width() * 0.15, 0, width() * 0.38, 2), theme.colour(Token::Accent));
}

// A chart of bars above a grid, as blocks.
void BusyVeil::paintBlocks(QPainter &painter) const
{
    const Theme &theme = Theme::of(this);
    painter.fillRect(rect(), theme.colour(Token::Canvas));
    const QColor grey = theme.colour(Token::Sunken);
    const QRect chart(0, 0, width(), std::min(264, height()));
    look::box(painter, chart, 6, theme.colour(Token::Surface), theme.colour(Token::Border));
    look::box(painter, QRectF(16, 20, 160, 12), 3, grey);
    for (int i = 0; i < 10; ++i) {
        const double y = 50 + i * 19;
        look::box(painter, QRectF(16, y, 70 + (i * 37) % 30, 10), 3, grey);
        look::box(painter, QRectF(136, y, (chart.width() - 200) * (0.6 - i * 0.03), 12), 0, grey);
    }
    const QRect grid(0, chart.bottom() + 17, width(), height() - chart.bottom() - 17 - 28);
    if (grid.height() < 60)
        return;
    look::box(painter, grid, 6, theme.colour(Token::Surface), theme.colour(Token::Border));
    for (int y = grid.top() + 11; y + 12 < grid.bottom(); y += 28) {
        for (int column = 0; column < 6; ++column)
            look::box(painter, QRectF(16 + column * (grid.width() / 6.0), y, 60 + (column * 23 + y) % 40, 10),
                      3, grey);
    }
}

} // namespace martlet

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/histogramview.h"

#include "ui/data/cellwords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/wording.h"

#include <QHelpEvent>
#include <QPainter>
#include <QTime>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr int labelHeight = 20, medianRoom = 8;
constexpr qreal barGap = 1;

// The median where it stands among the buckets.
qint64 unitsOf(const Value &value)
{
    if (const auto *money = std::get_if<Money>(&value))
        return money->units();
    if (const auto *quantity = std::get_if<Quantity>(&value))
        return quantity->units();
    if (const auto *date = std::get_if<QDate>(&value))
        return date->toJulianDay();
    if (const auto *time = std::get_if<QString>(&value))
        return QTime::fromString(*time, u"HH:mm:ss"_s).msecsSinceStartOfDay() / 1000;
    return std::get<qint64>(value);
}

} // namespace

HistogramView::HistogramView(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(sizeHint().height());
}

void HistogramView::setProfile(const ColumnProfile &profile)
{
    m_column = profile.column;
    m_histogram = *profile.histogram;
    m_median = profile.median;
    const auto most = std::max_element(m_histogram.rows.begin(), m_histogram.rows.end());
    setAccessibleName(tr("Distribution of %1").arg(m_column.name));
    setAccessibleDescription(
        tr("%1 buckets; most rows lie in %2; median %3")
            .arg(m_histogram.rows.size())
            .arg(words(std::size_t(most - m_histogram.rows.begin())), cellwords::value(*m_median, m_column)));
    update();
}

QRectF HistogramView::marks() const
{
    return QRectF(0, medianRoom, width(), height() - labelHeight - medianRoom);
}

QRectF HistogramView::bar(std::size_t bucket) const
{
    const QRectF area = marks();
    const qint64 most =
        std::max<qint64>(1, *std::max_element(m_histogram.rows.begin(), m_histogram.rows.end()));
    const qreal slot = area.width() / qreal(m_histogram.rows.size());
    const qint64 rows = m_histogram.rows[bucket];
    const qreal size = rows == 0 ? 0 : std::max<qreal>(1, area.height() * qreal(rows) / qreal(most));
    return {area.left() + slot * qreal(bucket) + barGap, area.bottom() - size,
            std::max<qreal>(1, slot - 2 * barGap), size};
}

QString HistogramView::words(std::size_t bucket) const
{
    const qint64 from = m_histogram.low + qint64(bucket) * m_histogram.step;
    const QString rows = tr("%1 rows").arg(wording::count(m_histogram.rows[bucket]));
    if (m_column.type == StarColumn::Type::Date)
        return tr("%1 to %2: %3")
            .arg(wording::date(QDate::fromJulianDay(from)),
                 wording::date(QDate::fromJulianDay(from + m_histogram.step - 1)), rows);
    if (m_column.scale() == 0 && m_histogram.step == 1)
        return tr("%1: %2").arg(cellwords::bound(from, m_column), rows);
    return tr("%1 to less than %2: %3")
        .arg(cellwords::bound(from, m_column), cellwords::bound(from + m_histogram.step, m_column), rows);
}

bool HistogramView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || m_histogram.rows.empty())
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const double slot = width() / double(m_histogram.rows.size());
    const auto bucket =
        std::min(std::size_t(std::max(0.0, help->pos().x() / slot)), m_histogram.rows.size() - 1);
    QToolTip::showText(help->globalPos(), words(bucket), this);
    return true;
}

double HistogramView::medianShare() const
{
    const double span = double(m_histogram.high() - m_histogram.low);
    return (double(unitsOf(*m_median) - m_histogram.low)) / span;
}

void HistogramView::paintEvent(QPaintEvent *)
{
    if (m_histogram.rows.empty())
        return;
    const auto &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t bucket = 0; bucket < m_histogram.rows.size(); ++bucket)
        painter.fillRect(bar(bucket), theme.colours().series.front());
    painter.fillRect(QRectF(0, marks().bottom(), width(), 1), theme.colour(Token::BorderStrong));
    paintAxis(painter);
    paintMedian(painter);
}

// Up to five bounds at equal distances, each where a bucket begins.
void HistogramView::paintAxis(QPainter &painter) const
{
    const auto &theme = Theme::of(this);
    painter.setFont(theme.font(FontRole::Caption));
    painter.setPen(theme.colour(Token::Text3));
    const int buckets = int(m_histogram.rows.size());
    const int every = std::max(1, (buckets + 3) / 4);
    const bool isDate = m_column.type == StarColumn::Type::Date;
    const int apart = isDate ? std::max(1, (buckets + 2) / 3) : every;
    for (int i = 0; i <= buckets; i += apart) {
        const QString text =
            cellwords::bound(m_histogram.low + i * m_histogram.step, m_column, apart * m_histogram.step);
        const double x = double(i) * width() / buckets;
        const double half = painter.fontMetrics().horizontalAdvance(text) / 2.0 + 1;
        const double middle = std::clamp(x, half, width() - half);
        painter.drawText(QRectF(middle - half, height() - labelHeight + 3, 2 * half, labelHeight - 3),
                         Qt::AlignCenter, text);
    }
}

void HistogramView::paintMedian(QPainter &painter) const
{
    if (!m_median)
        return;
    const auto &theme = Theme::of(this);
    const double x = std::round(std::clamp(medianShare(), 0.0, 1.0) * width()) + 0.5;
    painter.setPen(QPen(theme.colour(Token::Text), 1, Qt::CustomDashLine));
    QPen dashed = painter.pen();
    dashed.setDashPattern({3, 2});
    painter.setPen(dashed);
    painter.drawLine(QPointF(x, 0), QPointF(x, marks().bottom()));
    const QString text = tr("median %1").arg(cellwords::value(*m_median, m_column));
    painter.setFont(theme.font(FontRole::Caption));
    const double room = painter.fontMetrics().horizontalAdvance(text);
    const bool isRight = x + 6 + room <= width();
    const QRectF place(isRight ? x + 6 : x - 6 - room, -2, room, 16);
    painter.fillRect(place.adjusted(-2, 0, 2, -2), theme.colour(Token::Surface)); // over the bars beside it
    painter.setPen(theme.colour(Token::Text));
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, text);
}

} // namespace martlet

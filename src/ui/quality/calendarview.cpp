// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/calendarview.h"

#include "ui/quality/qualitywords.h"
#include "ui/theme/look.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace martlet {

namespace {

constexpr int namesWidth = 152, daysHeight = 36, cellSize = 24, cellGap = 2, stride = cellSize + cellGap;

struct CellLook
{
    Token fill;
    Token ink;
    QString icon; // empty: none
    QString text;
};

CellLook lookOf(StoreDayState state)
{
    switch (state) {
    case StoreDayState::Loaded:
        return {Token::GoodWeak, Token::Good, u"check"_s, {}};
    case StoreDayState::Late:
        return {Token::WarnWeak, Token::Warn, u"clock"_s, {}};
    case StoreDayState::Twice:
        return {Token::AccentWeak, Token::Accent, {}, u"2×"_s};
    case StoreDayState::Missing:
        return {Token::Bad, Token::Surface, u"close"_s, {}};
    case StoreDayState::Closed:
        return {Token::Sunken, Token::Text3, {}, u"–"_s};
    case StoreDayState::NotOpen:
        break;
    }
    return {Token::Surface, Token::Text3, {}, {}};
}

} // namespace

CalendarView::CalendarView(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Calendar of loads, a row for each store and a column for each day"));
    setProperty("focusRing", false); // the current cell has it
}

void CalendarView::setCalendar(LoadCalendar calendar)
{
    m_calendar = std::move(calendar);
    m_store = m_day = 0;
    setMinimumSize(sizeHint());
    updateGeometry();
    update();
}

void CalendarView::setCurrent(int store, int day)
{
    if (rows() == 0)
        return;
    m_store = std::clamp(store, 0, rows() - 1);
    m_day = std::clamp(day, 0, m_calendar.dayCount() - 1);
    setAccessibleDescription(qualityWords::storeDay(m_calendar, m_calendar.stores[size_t(m_store)], m_day));
    QAccessibleEvent told(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
    update();
    Q_EMIT currentMoved(cellRect(m_store, m_day));
}

// What is shown of the current day follows every step.
void CalendarView::choose(int store, int day)
{
    if (rows() == 0)
        return;
    setCurrent(store, day);
    Q_EMIT chosen(m_store, m_day);
}

QRect CalendarView::cellRect(int store, int day) const
{
    return {namesWidth + day * stride, daysHeight + store * stride, cellSize, cellSize};
}

QSize CalendarView::sizeHint() const
{
    return {namesWidth + std::max(1, m_calendar.dayCount()) * stride, daysHeight + rows() * stride};
}

bool CalendarView::placeAt(const QPoint &at, int &store, int &day) const
{
    store = (at.y() - daysHeight) / stride;
    day = (at.x() - namesWidth) / stride;
    return at.y() >= daysHeight && at.x() >= namesWidth && store < rows() && day < m_calendar.dayCount();
}

bool CalendarView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *const help = static_cast<QHelpEvent *>(event);
        int store = 0, day = 0;
        if (placeAt(help->pos(), store, day))
            QToolTip::showText(help->globalPos(),
                               qualityWords::storeDay(m_calendar, m_calendar.stores[size_t(store)], day), this,
                               cellRect(store, day));
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void CalendarView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return choose(m_store, m_day - 1);
    case Qt::Key_Right:
        return choose(m_store, m_day + 1);
    case Qt::Key_Up:
        return choose(m_store - 1, m_day);
    case Qt::Key_Down:
        return choose(m_store + 1, m_day);
    case Qt::Key_Home:
        return choose(m_store, 0);
    case Qt::Key_End:
        return choose(m_store, m_calendar.dayCount() - 1);
    default:
        QWidget::keyPressEvent(event);
    }
}

void CalendarView::mousePressEvent(QMouseEvent *event)
{
    int store = 0, day = 0;
    if (event->button() != Qt::LeftButton || !placeAt(event->pos(), store, day))
        return;
    choose(store, day);
}

void CalendarView::paintCell(QPainter &painter, const QWidget *widget, const QRect &cell, StoreDayState state)
{
    const auto &theme = Theme::of(widget);
    const auto shown = lookOf(state);
    if (state == StoreDayState::NotOpen)
        return;
    look::box(painter, cell, 3, theme.colour(shown.fill));
    if (!shown.icon.isEmpty())
        look::icon(painter, theme, shown.icon, shown.ink, look::centredIcon(cell, 14));
    painter.setFont(theme.font(FontRole::LabelStrong));
    painter.setPen(theme.colour(shown.ink));
    painter.drawText(cell, Qt::AlignCenter, shown.text);
}

// The day of the month over each column, and the month where it begins.
void CalendarView::paintHeader(QPainter &painter) const
{
    const auto &theme = Theme::of(this);
    painter.setFont(theme.font(FontRole::Caption));
    for (int day = 0; day < m_calendar.dayCount(); ++day) {
        const auto date = m_calendar.day(day);
        const QRect column(namesWidth + day * stride, 0, cellSize, daysHeight);
        const bool isWeekend = date.dayOfWeek() > 5;
        painter.setPen(theme.colour(isWeekend ? Token::Text3 : Token::Text2));
        painter.drawText(column.adjusted(0, 18, 0, -2), Qt::AlignCenter, QString::number(date.day()));
        if (day == 0 || date.day() == 1) {
            painter.setPen(theme.colour(Token::Text2));
            painter.drawText(QRect(column.left(), 0, 3 * stride, 16), Qt::AlignLeft | Qt::AlignVCenter,
                             locale().standaloneMonthName(date.month(), QLocale::ShortFormat));
        }
    }
}

void CalendarView::paintStore(QPainter &painter, int store) const
{
    const auto &theme = Theme::of(this);
    const auto &row = m_calendar.stores[size_t(store)];
    const QRect name(0, daysHeight + store * stride, namesWidth - 12, cellSize);
    painter.setFont(theme.font(FontRole::Body));
    painter.setPen(theme.colour(Token::Text));
    painter.drawText(name, Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(row.name, Qt::ElideRight, name.width()));
    for (int day = 0; day < m_calendar.dayCount(); ++day)
        paintCell(painter, this, cellRect(store, day), row.days[size_t(day)].state);
}

void CalendarView::paintEvent(QPaintEvent *event)
{
    if (rows() == 0)
        return;
    QPainter painter(this);
    paintHeader(painter);
    const int first = std::max(0, (event->rect().top() - daysHeight) / stride);
    const int last = std::min(rows() - 1, (event->rect().bottom() - daysHeight) / stride);
    for (int store = first; store <= last; ++store)
        paintStore(painter, store);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto &theme = Theme::of(this);
    const bool isKeyed = hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange);
    painter.setPen(QPen(theme.colour(isKeyed ? Token::Accent : Token::BorderStrong), isKeyed ? 2 : 1));
    painter.drawRoundedRect(QRectF(cellRect(m_store, m_day)).adjusted(-0.5, -0.5, 0.5, 0.5), 3, 3);
}

} // namespace martlet

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quality/loadcalendar.h"

#include <QWidget>

namespace martlet {

// The calendar of loads as a grid, a row for each store and a column for each day. Arrow keys and a
// click choose; each state has a sign beside its colour.
class CalendarView final : public QWidget
{
    Q_OBJECT

public:
    explicit CalendarView(QWidget *parent = nullptr);

    void setCalendar(LoadCalendar calendar);
    const LoadCalendar &calendar() const { return m_calendar; }
    void setCurrent(int store, int day); // places in the calendar
    int currentStore() const { return m_store; }
    int currentDay() const { return m_day; }
    QRect cellRect(int store, int day) const;
    QSize sizeHint() const override;

    // One cell alone, as the legend shows it.
    static void paintCell(QPainter &painter, const QWidget *widget, const QRect &cell, StoreDayState state);

Q_SIGNALS:
    void chosen(int store, int day);
    void currentMoved(const QRect &cell); // so that whoever scrolls can bring it into sight

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void choose(int store, int day);
    bool placeAt(const QPoint &at, int &store, int &day) const;
    void paintHeader(QPainter &painter) const;
    void paintStore(QPainter &painter, int store) const;
    int rows() const { return int(m_calendar.stores.size()); }

    LoadCalendar m_calendar;
    int m_store = 0, m_day = 0;
};

} // namespace martlet

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "etl/delivery/deliverydifference.h"
#include "quality/loadcalendar.h"

#include <QWidget>

class QScrollArea;
class QStackedWidget;

namespace martlet {

class CalendarView;
class Card;
class ListCard;
class ResultGrid;
class StateCard;

// Which store delivered which day, the files behind a cell, and what the later of two files says otherwise.
class CalendarPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit CalendarPanel(QWidget *parent = nullptr);

    void showCalendar(LoadCalendar calendar);
    void showError(const Error &error);
    void showDifference(const DeliveryDifference &difference);
    void showDifferenceError(const Error &error);
    CalendarView &view() { return *m_view; }
    ResultGrid &differences() { return *m_grid; }

Q_SIGNALS:
    // The last two files that delivered a store's day.
    void differenceWanted(qint64 store, const QDate &day, martlet::BatchId earlier, martlet::BatchId later);
    void importWanted();
    void retryWanted();

private:
    QWidget *makeLegend();
    void showCell(int store, int day);

    QStackedWidget *m_stack;
    StateCard *m_state;
    Card *m_card;
    QScrollArea *m_scroll;
    CalendarView *m_view;
    ListCard *m_deliveries;
    Card *m_difference;
    QStackedWidget *m_differenceStack;
    StateCard *m_differenceState;
    ResultGrid *m_grid;
    bool m_isFaulty = false;
};

} // namespace martlet

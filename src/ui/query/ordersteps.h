// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/query/questioncheck.h"

#include <QDate>
#include <QWidget>

class QCheckBox;
class QComboBox;

namespace martlet {

class FigureStep;
class KeepStep;
class QuestionFields;
class QuestionHistory;
class SortStep;

// What is made of the rows: their days and what they are compared with, further figures, their order, how many
// are kept, and totals.
class OrderSteps final : public QWidget
{
    Q_OBJECT
public:
    OrderSteps(QuestionHistory &history, const QuestionFields &fields, QWidget *parent = nullptr);

    void showQuestion(const QuestionFaults &faults);
    void setLastDay(QDate day) { m_lastDay = day; } // that has sales

Q_SIGNALS:
    void lit(const QString &name, const QString &text);

private:
    void build();
    void showPeriod();
    void choosePeriod(int choice);
    void askDays();
    void chooseCompare(int choice);

    QuestionHistory &m_history;
    const QuestionFields &m_fields;
    QComboBox *m_period, *m_compare;
    FigureStep *m_figures;
    SortStep *m_sort;
    KeepStep *m_keep;
    QCheckBox *m_totals;
    QDate m_lastDay;
    bool m_isShowing = false; // what the boxes say is the question's, not a choice
};

} // namespace martlet

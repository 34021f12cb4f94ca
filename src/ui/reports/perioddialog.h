// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QDateEdit;
class QPushButton;

namespace martlet {

// Asks for the first and the last day of a period.
class PeriodDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit PeriodDialog(const QString &title, QWidget *parent = nullptr);
    void setPeriod(QDate from, QDate to);
    // Offers the days up to the last that has sales; invalid: not known, and up to today.
    void setLastDay(QDate day);

Q_SIGNALS:
    void chosen(QDate from, QDate to);

private:
    QDateEdit *m_from, *m_to;
    QPushButton *m_use;
};

} // namespace martlet

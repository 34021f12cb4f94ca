// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "warehouse/warehouse.h"

#include <QWidget>

class QPushButton;
class QTabBar;

namespace martlet {

class ResultGrid;

// The answer to the last statement, and answers that were pinned so that the next does not take their place.
class ResultTabs final : public QWidget
{
    Q_OBJECT
public:
    explicit ResultTabs(QWidget *parent = nullptr);

    void showAnswer(const Answer &answer, const QString &sql); // in the tab that is not pinned
    void pin();                                                // what is on top
    int count() const { return int(m_results.size()); }
    bool isEmpty() const { return m_results.empty(); }
    const Answer *answer() const; // on top; null: none
    QString sql() const;
    ResultGrid &grid() { return *m_grid; }
    QTabBar &tabs() { return *m_tabs; }

Q_SIGNALS:
    void emptied(); // the last one was closed

private:
    struct Result
    {
        Answer answer;
        QString sql;
        bool isPinned = false;
    };

    void addTab();
    void showTop();
    void remove(int tab);

    std::vector<Result> m_results; // as their tabs stand
    int m_pinnedSoFar = 0;
    QTabBar *m_tabs;
    QPushButton *m_pin;
    ResultGrid *m_grid;
};

} // namespace martlet

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/resultset.h"
#include "quality/qualitylog.h"

#include <QWidget>

#include <optional>

class QPushButton;
class QStackedWidget;

namespace martlet {

class Card;
class Label;
class ResultGrid;
class StateCard;

// One check: what it expects, what its last run found, its failing rows, and what can be done with it.
class CheckPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit CheckPanel(QWidget *parent = nullptr);

    void showNothing(); // no check is chosen
    void showCheck(const CheckState &state);
    void showRows(const ResultSetPtr &rows);
    void showError(const Error &error);
    const ResultSetPtr &rows() const { return m_rows; }
    const std::optional<CheckState> &shown() const { return m_shown; }
    ResultGrid &grid() { return *m_grid; }

Q_SIGNALS:
    void runWanted();
    void exportWanted();
    void changeWanted();
    void switchWanted(bool on);
    void removeWanted();
    void retryWanted();

private:
    QPushButton *addButton(const QString &icon, const QString &text, const char *look);

    std::optional<CheckState> m_shown;
    ResultSetPtr m_rows;
    Card *m_card;
    Label *m_title, *m_message, *m_facts;
    QWidget *m_buttons;
    QPushButton *m_run, *m_export, *m_change, *m_switch, *m_remove;
    QStackedWidget *m_stack;
    ResultGrid *m_grid;
    StateCard *m_state;
    bool m_isFaulty = false;
};

} // namespace martlet

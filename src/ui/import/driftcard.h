// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

class QPushButton;

namespace martlet {

class DraftHistory;
class DriftModel;
class LinesTable;

// What has changed in the current file's layout since its recipe was kept, and the button that accepts it.
// Hidden where nothing has.
class DriftCard final : public Card
{
    Q_OBJECT
public:
    explicit DriftCard(DraftHistory &history, QWidget *parent = nullptr);
    bool takeFocus(); // where it waits to be accepted

Q_SIGNALS:
    void accepted();

private:
    void showDrift();
    void accept();

    DraftHistory &m_history;
    DriftModel *m_model;
    LinesTable *m_table;
    QPushButton *m_accept;
};

} // namespace martlet

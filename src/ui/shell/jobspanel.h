// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/popover.h"

class QVBoxLayout;

namespace martlet {

class Jobs;
class Label;

// The jobs of this window: what runs, how far, how long still, and Cancel; then what has ended.
class JobsPanel final : public Popover
{
    Q_OBJECT
public:
    JobsPanel(Jobs &jobs, QWidget *window);
    void openAbove(const QWidget &anchor);

private:
    void rebuild();
    void place();

    Jobs &m_jobs;
    QVBoxLayout *m_list;
    QWidget *m_rows = nullptr;
    Label *m_running;
    QPoint m_corner; // bottom right, in the window
};

} // namespace martlet

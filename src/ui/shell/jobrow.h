// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QProgressBar;
class QPushButton;

namespace martlet {

struct Job;
class IconLabel;
class Label;

// One job in the jobs panel.
class JobRow final : public QWidget
{
    Q_OBJECT
public:
    explicit JobRow(const Job &job, QWidget *parent = nullptr);
    int id() const { return m_id; }
    void show(const Job &job);

Q_SIGNALS:
    void cancelClicked(int id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_id;
    IconLabel *m_mark;
    Label *m_title, *m_end, *m_done, *m_left;
    QPushButton *m_cancel;
    QProgressBar *m_bar;
    QWidget *m_counts;
};

} // namespace martlet

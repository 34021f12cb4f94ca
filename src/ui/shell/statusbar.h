// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/connectionspec.h"

#include <QWidget>

#include <optional>

class QProgressBar;
class QPushButton;

namespace martlet {

class Jobs;
class Label;

// The bar under everything, 28 high: a line in the environment's colour, facts in plain text, and the jobs.
class StatusBar final : public QWidget
{
    Q_OBJECT
public:
    explicit StatusBar(Jobs &jobs, QWidget *parent = nullptr);

    void setConnection(const std::optional<ConnectionSpec> &spec, qint64 salesLines = -1, qint64 bytes = -1);
    void note(const QString &sentence); // quiet, for 5 seconds
    QWidget *jobsAnchor();

Q_SIGNALS:
    void jobsClicked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showJobs();

    Jobs &m_jobs;
    std::optional<Environment> m_environment;
    Label *m_facts, *m_note;
    QPushButton *m_jobsButton;
    QProgressBar *m_bar;
    Label *m_share;
};

} // namespace martlet

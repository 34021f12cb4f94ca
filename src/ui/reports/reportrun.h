// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tasks/task.h"
#include "ui/reports/reportsource.h"

#include <QElapsedTimer>
#include <QTimer>

namespace martlet {

using ReportAnswerPtr = std::shared_ptr<const ReportAnswer>;

// One report being asked, 250 ms after the last change of its parameters. A newer question ends the older one,
// and an ended one never reports.
class ReportRun final : public QObject
{
    Q_OBJECT

public:
    explicit ReportRun(std::shared_ptr<ReportSource> source, QObject *parent = nullptr);

    void askSoon(const Report &report, const ReportArguments &arguments);
    void askNow(const Report &report, const ReportArguments &arguments);
    void stop(); // by the person: stopped() follows when something ran
    bool isRunning() const { return m_task.isRunning(); }

Q_SIGNALS:
    void started();
    void progressed(const martlet::ProgressStep &step);
    void answered(const martlet::ReportAnswerPtr &answer);
    void failed(const martlet::Error &error);
    void stopped(std::chrono::milliseconds after);

private:
    void start();

    std::shared_ptr<ReportSource> m_source;
    QTimer m_wait;
    QElapsedTimer m_clock;
    Report m_report;
    ReportArguments m_arguments;
    Task<Result<ReportAnswerPtr>> m_task;
};

} // namespace martlet

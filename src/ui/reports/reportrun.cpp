// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportrun.h"

namespace martlet {

using namespace std::chrono_literals;

ReportRun::ReportRun(std::shared_ptr<ReportSource> source, QObject *parent)
    : QObject(parent)
    , m_source(std::move(source))
{
    m_wait.setSingleShot(true);
    m_wait.setInterval(250ms);
    connect(&m_wait, &QTimer::timeout, this, &ReportRun::start);
    connect(&m_task, &TaskBase::progressed, this, &ReportRun::progressed);
}

void ReportRun::askSoon(const Report &report, const ReportArguments &arguments)
{
    m_report = report;
    m_arguments = arguments;
    m_wait.start();
}

void ReportRun::askNow(const Report &report, const ReportArguments &arguments)
{
    m_report = report;
    m_arguments = arguments;
    start();
}

void ReportRun::stop()
{
    m_wait.stop();
    if (!m_task.isRunning())
        return;
    m_task.stop();
    Q_EMIT stopped(std::chrono::milliseconds(m_clock.elapsed()));
}

void ReportRun::start()
{
    m_wait.stop();
    m_clock.start();
    m_task.start(
        [source = m_source, report = m_report,
         arguments = m_arguments](std::stop_token stop, Progress &progress) -> Result<ReportAnswerPtr> {
            TRY_ASSIGN(ReportAnswer answer, source->run(report, arguments, stop, progress));
            return std::make_shared<const ReportAnswer>(std::move(answer));
        },
        [this](Result<ReportAnswerPtr> result) {
            if (result)
                Q_EMIT answered(*result);
            else
                Q_EMIT failed(result.error());
        });
    Q_EMIT started();
}

} // namespace martlet

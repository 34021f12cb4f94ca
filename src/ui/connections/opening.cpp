// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/opening.h"

#include "ui/shell/jobs.h"
#include "workbench/places.h"
#include "workbench/workbench.h"

#include <QFileInfo>

using namespace std::chrono_literals;

namespace martlet {

namespace {

// The window waits less patiently for a lane than a job does.
PoolOptions windowOptions()
{
    PoolOptions options;
    options.borrowTimeout = 5s;
    return options;
}

Opening::Opened openNow(const ConnectionSpec &spec)
{
    TRY_ASSIGN(auto bench, Workbench::open(spec, windowOptions(), Workbench::Accepts::AnyDatabase));
    return std::shared_ptr<Workbench>(std::move(bench));
}

constexpr qint64 smallDemoLines = 50'000;

} // namespace

Opening::Opening(Jobs &jobs, QObject *parent)
    : QObject(parent)
    , m_jobs(jobs)
{
}

void Opening::open(const ConnectionSpec &spec)
{
    start(spec, {}, [spec](std::stop_token, Progress &) { return openNow(spec); });
}

void Opening::openDemo()
{
    const auto spec = places::demoShop();
    start(spec, tr("Making the demo shop"), [spec](std::stop_token stop, Progress &progress) -> Opened {
        if (!QFileInfo::exists(spec.path)) {
            DemoPlan plan;
            plan.lines = smallDemoLines;
            plan.end = SystemClock().today();
            TRY(Workbench::makeDemo(spec, plan, stop, progress));
        }
        return openNow(spec);
    });
}

void Opening::create(const ConnectionSpec &spec, const WarehouseSettings &settings)
{
    start(spec, tr("Making “%1”").arg(settings.shopName),
          [spec, settings](std::stop_token, Progress &) -> Opened {
              TRY(Workbench::create(spec, settings));
              return openNow(spec);
          });
}

void Opening::stop()
{
    if (m_job)
        m_jobs.cancel(m_job);
    m_task.stop();
}

void Opening::start(const ConnectionSpec &spec, const QString &jobTitle,
                    std::function<Opened(std::stop_token, Progress &)> work)
{
    stop();
    m_wish = spec;
    m_job = jobTitle.isEmpty() ? 0 : m_jobs.watch(jobTitle, m_task);
    const auto isDelivered = std::make_shared<bool>(false); // else it was stopped
    connect(
        &m_task, &TaskBase::finished, this,
        [this, isDelivered] {
            if (!*isDelivered)
                Q_EMIT stopped();
        },
        Qt::SingleShotConnection);
    m_task.start(std::move(work), [this, isDelivered](Opened result) {
        *isDelivered = true;
        if (result) {
            Q_EMIT opened(*result);
        } else {
            if (m_job)
                m_jobs.fail(m_job, result.error().message);
            Q_EMIT failed(result.error());
        }
    });
    Q_EMIT started();
}

} // namespace martlet

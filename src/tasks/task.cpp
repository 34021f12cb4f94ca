// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/task.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <atomic>
#include <mutex>

namespace martlet {

// Shared by the owner and the pool thread; whoever is last frees it.
struct TaskBase::Run
{
    std::stop_source stop;
    std::mutex mutex;
    ProgressStep latest;
    bool announced = false; // a progress event is on its way to the owner
    QElapsedTimer sinceShown;
};

TaskBase::TaskBase(QObject *parent)
    : QObject(parent)
{
}

TaskBase::~TaskBase()
{
    if (m_run)
        m_run->stop.request_stop();
}

bool TaskBase::isRunning() const
{
    return m_run != nullptr;
}

void TaskBase::stop()
{
    if (!m_run)
        return;
    m_run->stop.request_stop();
    m_run.reset();
    Q_EMIT finished();
}

void TaskBase::run(std::function<void(std::stop_token, Progress &)> work, std::function<void()> deliver)
{
    stop();
    const auto current = std::make_shared<Run>();
    m_run = current;
    current->sinceShown.start();

    // The watcher lives on the owner's thread and dies with the owner: then nothing is delivered.
    auto *watcher = new QFutureWatcher<void>(this);
    connect(watcher, &QFutureWatcher<void>::progressValueChanged, this, [this, current] {
        if (m_run != current)
            return;
        ProgressStep step;
        {
            const std::scoped_lock lock(current->mutex);
            step = current->latest;
            current->announced = false;
        }
        Q_EMIT progressed(step);
    });
    connect(watcher, &QFutureWatcher<void>::finished, this,
            [this, watcher, current, deliver = std::move(deliver)] {
                watcher->deleteLater();
                if (m_run != current)
                    return;
                m_run.reset();
                deliver();
                Q_EMIT finished();
            });
    watcher->setFuture(QtConcurrent::run([current, work = std::move(work)](QPromise<void> &promise) {
        promise.setProgressRange(0, 0);
        int shown = 0;
        Progress progress([&](const ProgressStep &step) {
            const std::scoped_lock lock(current->mutex);
            current->latest = step;
            if (current->announced || (shown > 0 && current->sinceShown.elapsed() < 100))
                return;
            current->announced = true;
            current->sinceShown.restart();
            promise.setProgressValue(++shown);
        });
        work(current->stop.get_token(), progress);
    }));
    Q_EMIT started();
}

} // namespace martlet

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <QObject>

#include <functional>
#include <memory>
#include <stop_token>
#include <type_traits>

namespace martlet {

// The untyped half of Task: starts work on a pool thread and calls back on the thread that owns it.
class TaskBase : public QObject
{
    Q_OBJECT
public:
    ~TaskBase() override;
    bool isRunning() const;
    void stop(); // asks the work to end; its result is dropped

Q_SIGNALS:
    void started();
    void progressed(const martlet::ProgressStep &step); // at most ten times a second
    void finished();                                    // also when stopped

protected:
    explicit TaskBase(QObject *parent = nullptr);
    // `work` runs on a pool thread; `deliver` afterwards on the owner's, unless stopped or restarted meanwhile.
    void run(std::function<void(std::stop_token, Progress &)> work, std::function<void()> deliver);

private:
    struct Run;
    std::shared_ptr<Run> m_run;
};

// One piece of background work at a time. Starting again, stop() or destruction ends the earlier run, and an
// ended run never reports.
template<typename T>
class Task final : public TaskBase
{
public:
    explicit Task(QObject *parent = nullptr)
        : TaskBase(parent)
    {
    }

    void start(std::function<T(std::stop_token, Progress &)> work, std::function<void(T)> done)
    {
        auto slot = std::make_shared<std::unique_ptr<T>>();
        run(
            [work = std::move(work), slot](std::stop_token stop, Progress &progress) {
                *slot = std::make_unique<T>(work(stop, progress));
            },
            [done = std::move(done), slot] {
                if (*slot)
                    done(std::move(**slot));
            });
    }
};

} // namespace martlet

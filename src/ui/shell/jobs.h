// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>

#include <chrono>
#include <optional>
#include <vector>

namespace martlet {

class TaskBase;

// How fast a piece of work goes, from what it has reported.
struct Pace
{
    ProgressStep step;
    std::chrono::milliseconds elapsed{0};

    std::optional<double> share() const;     // 0 … 1; nothing while the total is unknown
    std::optional<double> perSecond() const; // units of step; nothing in the first second
    std::optional<std::chrono::milliseconds> remaining() const;
    QString sentence() const; // "641,200 of 965,500 lines"; the activity while there is no count
};

// One piece of long work the person may watch and cancel.
struct Job
{
    enum class State { Running, Done, Failed, Cancelled };
    int id = 0;
    QString title;
    State state = State::Running;
    ProgressStep step;
    QElapsedTimer clock;
    std::chrono::milliseconds took{0};
    QString error;
    QPointer<TaskBase> task;

    Pace pace() const;
};

// The long work of this window, newest last; ended jobs stay until twenty newer ones have ended.
class Jobs final : public QObject
{
    Q_OBJECT
public:
    explicit Jobs(QObject *parent = nullptr);

    // Follows `task` from now to its end. Call it before task.start(); the id is for fail().
    int watch(const QString &title, TaskBase &task);
    void fail(int id, const QString &error); // the work's own verdict, told before the task's end arrives
    void cancel(int id);
    const std::vector<Job> &all() const { return m_jobs; }
    int runningCount() const;
    // All running jobs as one bar, where their totals are known.
    std::optional<double> share() const;

Q_SIGNALS:
    void changed();

private:
    Job *find(int id);
    void end(int id, Job::State state);

    std::vector<Job> m_jobs;
    int m_lastId = 0;
};

} // namespace martlet

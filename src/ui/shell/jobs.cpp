// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/jobs.h"

#include "tasks/task.h"
#include "ui/widgets/wording.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

std::optional<double> Pace::share() const
{
    if (step.total <= 0)
        return {};
    return std::clamp(double(step.done) / double(step.total), 0.0, 1.0);
}

std::optional<double> Pace::perSecond() const
{
    if (elapsed < 1s || step.done <= 0)
        return {};
    return double(step.done) * 1000 / double(elapsed.count());
}

std::optional<std::chrono::milliseconds> Pace::remaining() const
{
    const auto rate = perSecond();
    if (!rate || step.total <= step.done)
        return {};
    return std::chrono::milliseconds(qint64(double(step.total - step.done) * 1000 / *rate));
}

QString Pace::sentence() const
{
    if (step.unit == u"bytes" && step.total > 0) {
        const auto share = Jobs::tr("%1 of %2").arg(wording::bytes(step.done), wording::bytes(step.total));
        return step.activity.isEmpty() ? share : step.activity + u": "_s + share;
    }
    if (step.total > 0)
        return step.unit.isEmpty()
                   ? Jobs::tr("%1 of %2").arg(wording::count(step.done), wording::count(step.total))
                   : Jobs::tr("%1 of %2 %3")
                         .arg(wording::count(step.done), wording::count(step.total), step.unit);
    if (step.done > 0)
        return wording::count(step.done) + u' ' + step.unit;
    return step.activity;
}

Pace Job::pace() const
{
    return {step, state == State::Running ? std::chrono::milliseconds(clock.elapsed()) : took};
}

Jobs::Jobs(QObject *parent)
    : QObject(parent)
{
}

int Jobs::watch(const QString &title, TaskBase &task)
{
    Job job;
    const int id = job.id = ++m_lastId;
    job.title = title;
    job.task = &task;
    job.clock.start();
    m_jobs.push_back(std::move(job));
    auto *watching = new QObject(this); // ends both connections together
    connect(&task, &TaskBase::progressed, watching, [this, id](const ProgressStep &step) {
        if (auto *running = find(id)) {
            running->step = step;
            Q_EMIT changed();
        }
    });
    const auto ended = [this, id, watching] {
        watching->deleteLater();
        end(id, Job::State::Done);
    };
    connect(&task, &TaskBase::finished, watching, ended);
    connect(&task, &QObject::destroyed, watching, [this, id, watching] {
        watching->deleteLater();
        end(id, Job::State::Cancelled);
    });
    Q_EMIT changed();
    return id;
}

void Jobs::fail(int id, const QString &error)
{
    if (auto *job = find(id))
        job->error = error;
    end(id, Job::State::Failed);
}

void Jobs::cancel(int id)
{
    auto *job = find(id);
    if (!job || job->state != Job::State::Running)
        return;
    const QPointer<TaskBase> task = job->task;
    end(id, Job::State::Cancelled);
    if (task)
        task->stop();
}

void Jobs::end(int id, Job::State state)
{
    auto *job = find(id);
    if (!job || job->state != Job::State::Running)
        return;
    job->state = state;
    job->took = std::chrono::milliseconds(job->clock.elapsed());
    constexpr int kept = 20;
    if (int(m_jobs.size()) - runningCount() > kept)
        m_jobs.erase(
            std::ranges::find_if(m_jobs, [](const Job &old) { return old.state != Job::State::Running; }));
    Q_EMIT changed();
}

Job *Jobs::find(int id)
{
    const auto found = std::ranges::find(m_jobs, id, &Job::id);
    return found == m_jobs.end() ? nullptr : &*found;
}

int Jobs::runningCount() const
{
    return int(std::ranges::count(m_jobs, Job::State::Running, &Job::state));
}

std::optional<double> Jobs::share() const
{
    double sum = 0;
    int counted = 0;
    for (const auto &job : m_jobs) {
        const auto share = job.pace().share();
        if (job.state == Job::State::Running && share) {
            sum += *share;
            ++counted;
        }
    }
    return counted ? std::optional(sum / counted) : std::nullopt;
}

} // namespace martlet

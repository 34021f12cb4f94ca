// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/lane.h"

#include <QThread>

#include <condition_variable>
#include <deque>
#include <mutex>

namespace martlet {

struct Lane::State
{
    std::mutex mutex;
    std::condition_variable wake;
    std::deque<std::function<void()>> queue;
    bool ending = false;
    std::unique_ptr<QThread> thread; // a QThread, because QSqlDatabase and QObject want one

    void loop()
    {
        for (;;) {
            std::function<void()> work;
            {
                std::unique_lock lock(mutex);
                wake.wait(lock, [this] { return ending || !queue.empty(); });
                if (queue.empty())
                    return;
                work = std::move(queue.front());
                queue.pop_front();
            }
            work();
        }
    }
};

Lane::Lane(const QString &name)
    : m_state(std::make_unique<State>())
{
    m_state->thread.reset(QThread::create([state = m_state.get()] { state->loop(); }));
    m_state->thread->setObjectName(name);
    m_state->thread->start();
}

Lane::~Lane()
{
    {
        const std::scoped_lock lock(m_state->mutex);
        m_state->ending = true;
    }
    m_state->wake.notify_one();
    m_state->thread->wait();
}

void Lane::post(std::function<void()> work)
{
    {
        const std::scoped_lock lock(m_state->mutex);
        m_state->queue.push_back(std::move(work));
    }
    m_state->wake.notify_one();
}

bool Lane::isCurrent() const
{
    return QThread::currentThread() == m_state->thread.get();
}

} // namespace martlet

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>

namespace martlet {

// What one thread hands over to another, in order; who is ahead waits.
template<typename T>
class Handover final
{
public:
    explicit Handover(size_t most)
        : m_most(most)
    {
    }

    void put(T thing)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_things.size() < m_most; });
        m_things.push_back(std::move(thing));
        m_changed.notify_all();
    }
    // None: it is closed and all has been taken.
    std::optional<T> take()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_isClosed || !m_things.empty(); });
        if (m_things.empty())
            return std::nullopt;
        auto thing = std::move(m_things.front());
        m_things.pop_front();
        m_changed.notify_all();
        return thing;
    }
    void close()
    {
        const std::lock_guard lock(m_mutex);
        m_isClosed = true;
        m_changed.notify_all();
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<T> m_things;
    size_t m_most;
    bool m_isClosed = false;
};

} // namespace martlet

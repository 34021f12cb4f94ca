// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <stop_token>
#include <thread>

namespace martlet {

// Stops when another does, or when the time is up.
class Deadline final
{
public:
    Deadline(std::chrono::milliseconds time, const std::stop_token &other);
    ~Deadline(); // no later than the work

    std::stop_token token() const { return m_stop.get_token(); }
    bool hasExpired() const { return m_hasExpired; }

private:
    std::stop_source m_stop;
    std::atomic<bool> m_hasExpired = false;
    std::mutex m_mutex;
    std::condition_variable_any m_ended;
    std::jthread m_waiting;
};

} // namespace martlet

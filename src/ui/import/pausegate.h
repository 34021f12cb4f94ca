// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <mutex>
#include <stop_token>

namespace martlet {

// Holds work up between two of its chunks while a person wants it to rest. Any threads.
class PauseGate final
{
public:
    void close();
    void open();
    bool isClosed() const;
    // Returns once the gate is open, or the work is to stop.
    void pass(std::stop_token stop);

private:
    mutable std::mutex m_mutex;
    std::condition_variable_any m_opened;
    bool m_isClosed = false;
};

} // namespace martlet

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/deadline.h"

namespace martlet {

Deadline::Deadline(std::chrono::milliseconds time, const std::stop_token &other)
    : m_waiting([this, time, other](const std::stop_token &ended) {
        const std::stop_callback forward(other, [this] { m_stop.request_stop(); });
        std::unique_lock lock(m_mutex);
        m_ended.wait_for(lock, ended, time, [] { return false; });
        if (ended.stop_requested())
            return;
        m_hasExpired = true;
        m_stop.request_stop();
    })
{
}

Deadline::~Deadline() = default;

} // namespace martlet

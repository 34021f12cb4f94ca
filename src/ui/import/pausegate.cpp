// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/pausegate.h"

namespace martlet {

void PauseGate::close()
{
    const std::scoped_lock lock(m_mutex);
    m_isClosed = true;
}

void PauseGate::open()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_isClosed = false;
    }
    m_opened.notify_all();
}

bool PauseGate::isClosed() const
{
    const std::scoped_lock lock(m_mutex);
    return m_isClosed;
}

void PauseGate::pass(std::stop_token stop)
{
    std::unique_lock lock(m_mutex);
    m_opened.wait(lock, stop, [this] { return !m_isClosed; });
}

} // namespace martlet

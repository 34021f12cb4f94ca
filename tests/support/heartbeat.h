// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>

namespace martlet {

// Beats every 16 ms on the thread of the window and keeps the longest pause between two beats: what a person
// would feel as a frozen window.
class Heartbeat
{
public:
    Heartbeat()
    {
        m_clock.start();
        QObject::connect(&m_timer, &QTimer::timeout, [this] { beat(); });
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.start(16);
    }

    void beat() { m_longest = std::max(m_longest, m_clock.restart()); }
    qint64 longestPause() // milliseconds
    {
        beat();
        return m_longest;
    }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_longest = 0;
};

} // namespace martlet

// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"

#include <chrono>

namespace martlet {

QDateTime Clock::now() const
{
    return QDateTime::fromMSecsSinceEpoch(microseconds() / 1000, Qt::UTC);
}

QDate Clock::today() const
{
    return now().date();
}

qint64 SystemClock::microseconds() const
{
    using namespace std::chrono;
    return duration_cast<std::chrono::microseconds>(system_clock::now().time_since_epoch()).count();
}

} // namespace martlet

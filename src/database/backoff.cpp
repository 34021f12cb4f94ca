// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/backoff.h"

#include <QRandomGenerator>

#include <algorithm>
#include <thread>

namespace martlet {

std::chrono::milliseconds jitteredDelay(int run)
{
    constexpr int base = 100;
    constexpr int cap = 10'000;
    const int most = run >= 7 ? cap : std::min(cap, base << std::max(run, 0));
    return std::chrono::milliseconds(QRandomGenerator::global()->bounded(most + 1));
}

void sleepBeforeRun(int run)
{
    std::this_thread::sleep_for(jitteredDelay(run));
}

} // namespace martlet

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace martlet {

// Full jitter: random(0, min(10 s, 100 ms · 2^run)). Source: M. Brooker, "Exponential Backoff And Jitter", AWS
// 2015.
std::chrono::milliseconds jitteredDelay(int run);
// Sleeps so long on the caller's thread.
void sleepBeforeRun(int run);

} // namespace martlet

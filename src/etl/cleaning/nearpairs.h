// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <stop_token>
#include <vector>

namespace martlet {

// How many letters may differ in a text of this length: one in six, at most two. Shorter ones have no likeness.
int allowedDistance(qsizetype length);

// Every pair of texts that few enough letters tell apart and that have the same digits. Only texts that share a
// piece are compared: of two texts within distance k one has k+1 pieces, and one of them stands unchanged in
// the other (PassJoin by Li, Deng, Wang and Feng, 2011). Pieces that more than 2,000 texts share are passed
// over, so that the work stays bounded. False when stopped.
bool forEachNearPair(const std::vector<QString> &texts, std::stop_token stop,
                     const std::function<void(size_t, size_t)> &each);

} // namespace martlet

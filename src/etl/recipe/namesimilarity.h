// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace martlet {

// How alike two names of columns are, in percent: 100 the same words, 90 two names people give the same thing,
// else by the letters that must be changed, and by the words they share.
int nameSimilarity(const QString &a, const QString &b);

} // namespace martlet

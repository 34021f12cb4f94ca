// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace martlet {

struct AskedAnswer;

// A time that an engine took, for people: 0.35 ms, 312 ms, 1.8 s.
QString shownMilliseconds(double ms);
QString shownRows(qint64 rows); // 1 row, 1,234 rows

// Is all that was asked for empty or zero?
bool countsNothing(const AskedAnswer &answer);

} // namespace martlet

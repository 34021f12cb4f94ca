// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace martlet {

// Easter Sunday of the Western churches, for Gregorian years (1583 on). Meeus, Jones and Butcher's algorithm
// (J. Meeus, Astronomical Algorithms, chapter 8).
QDate easterSunday(int year);

} // namespace martlet

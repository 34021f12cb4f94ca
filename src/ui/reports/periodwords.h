// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

namespace martlet {

struct Period;

// A period as the person's locale writes days: "1 Jan.–31 Dez. 2025". Documents and the command line have
// Period::shown(), which is the same everywhere.
QString periodWords(const Period &period, const QLocale &locale);

} // namespace martlet

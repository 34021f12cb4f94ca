// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <cstdio>
#include <stop_token>

namespace martlet {

// Runs martletctl with these words (the program's name first) and returns its exit code; needs a
// QCoreApplication.
int runCommandLine(const QStringList &words, std::FILE *out, std::FILE *err, std::stop_token stop);

} // namespace martlet

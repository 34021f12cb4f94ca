// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace martlet {

// "year, category and month": in the language of the window, which need not be that of the locale's dates.
QString listed(const QStringList &names);

} // namespace martlet

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace martlet {

// A text in lines that are comfortable to read in a tooltip, which would make one line of it, however long.
QString wrappedTip(const QString &text);

} // namespace martlet

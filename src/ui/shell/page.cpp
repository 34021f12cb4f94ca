// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page.h"

namespace martlet {

void Page::showItem(const QString &) {}

} // namespace martlet

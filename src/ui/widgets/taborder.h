// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace martlet {

// What is inside `part`, itself first, follows `before` in the order of Tab; the last of it is returned. It
// comes as the layouts place it, whenever it was made.
QWidget *chainTabs(QWidget *before, QWidget &part);
// The same among themselves, for a part whose content comes and goes.
void chainTabs(QWidget &part);

} // namespace martlet

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace martlet {

// What is inside `part`, itself first, follows `before` in the order of Tab; the last of it is returned.
QWidget *chainTabs(QWidget *before, QWidget &part);

} // namespace martlet

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QFrame;
class QWidget;

namespace martlet {

// A line of 1 px across, in the colour of borders.
QFrame *rule(QWidget *parent);

} // namespace martlet

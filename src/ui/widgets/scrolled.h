// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace martlet {

// `content` behind a vertical scroll bar where it needs one, without a frame or a ground of its own. The area
// takes no keys: what is inside does, and what has the focus is scrolled to.
QScrollArea *scrolledDown(QWidget *content, QWidget *parent);

} // namespace martlet

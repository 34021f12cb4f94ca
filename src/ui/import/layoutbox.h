// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QComboBox;

namespace martlet {

class DraftHistory;

// Fills a box with the layouts of the draft, the current one chosen; an item's data is a file of that layout.
// False: there is only one.
bool fillLayouts(QComboBox &box, const DraftHistory &history);

} // namespace martlet

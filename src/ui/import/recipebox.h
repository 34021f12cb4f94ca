// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QComboBox;

namespace martlet {

// Fills the box with the ways to choose a recipe: found by the header, those of one's own, the built-in ones.
// The data of an item is the recipe's name; the choice stays where it is still there.
void fillRecipes(QComboBox &box);

} // namespace martlet

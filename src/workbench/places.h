// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/connectionspec.h"

#include <QString>

namespace martlet::places {

// Where Martlet keeps its own things, by the desktop's rules (XDG). MARTLET_HOME moves all of it into one
// folder.
QString dataFolder();     // demo shop, keys
QString configFolder();   // connections.toml, martlet.toml, reports of one's own
QString recipeFolder();   // import recipes of one's own, as RecipeFolder
QString questionFolder(); // questions kept under a name, as QuestionFolder
QString draftFolder();    // what is being written and is kept nowhere else yet
QString keyFolder();      // 0700; secrets where there is no keychain
ConnectionSpec demoShop();

} // namespace martlet::places

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/connectionspec.h"

#include <QString>

#include <vector>

namespace martlet::places {

// Where Martlet keeps its own things, by the desktop's rules (XDG). MARTLET_HOME moves all of it into one
// folder.
QString dataFolder();   // demo shop, keys
QString configFolder(); // connections.toml, martlet.toml, reports of one's own
QString modelFile();    // semantic.toml: what one's own adds to the semantic model
QString databaseModelFile(const ConnectionSpec &database); // the model of one that is no warehouse
QString recipeFolder();                                    // import recipes of one's own, as RecipeFolder
QString questionFolder();                                  // questions kept under a name, as QuestionFolder
QString draftFolder();                                     // what is being written and is kept nowhere else yet
QString keyFolder();                                       // 0700; secrets where there is no keychain
ConnectionSpec demoShop();
// The name of files that speak of one warehouse, wherever it lies.
QString fileNameOf(const ConnectionSpec &warehouse);
// Where its questions are logged, the place that all who ask share first, then the person's own.
std::vector<ConnectionSpec> queryLog(const ConnectionSpec &warehouse);

} // namespace martlet::places

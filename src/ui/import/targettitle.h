// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "etl/recipe/feed.h"

#include <QString>

namespace martlet {

// A target as people call it: "Sale date", "Category of the product".
QString targetTitle(const QString &target);
QString kindTitle(CellKind kind); // "Date", "Amount"
QString feedTitle(Feed feed);     // "Sales"

} // namespace martlet

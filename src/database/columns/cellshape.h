// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/columns/keyfold.h"

#include <memory>
#include <string>

namespace martlet {

// What is known of a column of cells before they are seen.
struct CellShape
{
    std::optional<CellRange> range = {};
    std::shared_ptr<const std::vector<std::string>> texts = {}; // sorted; the cells are their places
    bool isDay = false;                                         // the same in all rows of one day
};

} // namespace martlet

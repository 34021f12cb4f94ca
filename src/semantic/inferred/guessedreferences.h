// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/database/databasetable.h"

namespace martlet {

// Of a table that declares no references those that its names suggest: customer_id to the key of customers,
// where the types are alike and no other table is meant as well. In the order of the columns.
std::vector<DatabaseReference> guessedReferences(const DatabaseTable &table,
                                                 const std::vector<DatabaseTable> &all);

} // namespace martlet

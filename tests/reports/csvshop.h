// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/shop.h"

namespace martlet {

// The shop in a folder of star files (products.csv, stores.csv, …), read by a few lines of its own.
Shop readCsvShop(const QString &folder);

} // namespace martlet

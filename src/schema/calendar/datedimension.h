// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDate>

namespace martlet {

class Session;
struct WarehouseSettings;

// The days a new warehouse knows.
inline const QDate firstDimensionDay{2000, 1, 1};
inline const QDate lastDimensionDay{2049, 12, 31};

// Adds the days from `first` to `last` to dim_date, and the holidays of all countries there. None of them may
// be there yet. Runs in the caller's transaction.
[[nodiscard]] Result<void> insertDates(Session &session, QDate first, QDate last,
                                       const WarehouseSettings &settings);
// Writes holiday and fiscal columns anew after the shop's country or fiscal calendar changed.
[[nodiscard]] Result<void> refreshDates(Session &session, const WarehouseSettings &settings);

} // namespace martlet

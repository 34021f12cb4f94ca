// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/load/feedload.h"

#include "base/clock.h"
#include "etl/load/memberload.h"
#include "etl/load/openbatch.h"
#include "etl/load/salesload.h"
#include "etl/load/stockload.h"

namespace martlet {

Result<std::unique_ptr<FeedLoad>> FeedLoad::open(OpenBatch &batch)
{
    switch (batch.layout().feed) {
    case Feed::Sales:
        return SalesLoad::open(batch);
    case Feed::Inventory:
        return StockLoad::open(batch);
    default:
        // Nobody says since when an undated change holds: since the day it was loaded (UTC).
        return std::unique_ptr<FeedLoad>(std::make_unique<MemberLoad>(batch, SystemClock().today()));
    }
}

} // namespace martlet

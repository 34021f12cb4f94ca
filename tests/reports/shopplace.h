// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/pool.h"
#include "reports/shop.h"
#include "schema/warehouseschema.h"
#include "support/warehouses.h"
#include "warehouse/warehouse.h"

namespace martlet {

// The hand-made shop in a warehouse of an engine.
struct ShopPlace
{
    explicit ShopPlace(Engine engine)
        : database(engine)
    {
        const auto session = database.open();
        if (const auto made = initWarehouse(*session); !made)
            qFatal("%s %s", qUtf8Printable(made.error().message), qUtf8Printable(made.error().detail));
        insertShop(*session, handMadeShop());
        pool = std::make_unique<Pool>(database.spec());
        warehouse = std::make_unique<Warehouse>(*pool);
    }
    EmptyDatabase database;
    std::unique_ptr<Pool> pool;
    std::unique_ptr<Warehouse> warehouse;
};

} // namespace martlet

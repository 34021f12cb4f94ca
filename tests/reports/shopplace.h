// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/pool.h"
#include "database/transaction.h"
#include "reports/shop.h"
#include "rollups/rollupupkeep.h"
#include "schema/warehouseschema.h"
#include "support/warehouses.h"
#include "warehouse/warehouse.h"

#include <map>
#include <memory>

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

using ShopPlaces = std::map<Engine, std::unique_ptr<ShopPlace>>;

// One of each engine, with the rollups that a load would have made.
inline ShopPlaces shopsWithRollups(const std::vector<Engine> &engines = {Engine::Sqlite, Engine::PostgreSql})
{
    ShopPlaces places;
    for (const auto engine : engines) {
        places[engine] = std::make_unique<ShopPlace>(engine);
        const auto session = places[engine]->database.open();
        const auto kept = inWriteTransaction(*session, [&] { return keepRollups(*session, {}, {}); });
        if (!kept)
            qFatal("%s %s", qUtf8Printable(kept.error().message), qUtf8Printable(kept.error().detail));
    }
    return places;
}

} // namespace martlet

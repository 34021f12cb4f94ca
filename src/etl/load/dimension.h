// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/value.h"
#include "database/engine.h"
#include "etl/recipe/feed.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace martlet {

// One column of a dimension table that a feed can fill.
struct DimensionColumn
{
    QString name; // as in the warehouse: "cost_price"
    CellKind kind = CellKind::Text;
    Entity refersTo = Entity::None;
    bool personal = false; // stored encrypted
    bool historised = false;
    Value byDefault = Null{};             // what a blank cell and an inferred member have
    int field = 0;                        // cell of the feed; -1: no feed fills it
    std::optional<Value> whenClosed = {}; // what it is of a member that the source no longer has

    QString column(Engine engine) const; // "cost_price_e4" on SQLite
};

// How a dimension lies in the warehouse: its tables, its key and the columns beside it.
struct DimensionTable
{
    Entity entity = Entity::None;
    Feed feed = Feed::Customers;
    QString table;   // "dim_products"
    QString history; // "dim_products_history"
    QString id;      // "product_id"
    QString plural;  // "products": its name in etl_key_map
    QString name;    // the column that has the source key until a real name arrives
    std::vector<DimensionColumn> columns;
    int validFromField = -1;
    int versionField = -1;

    static const DimensionTable &of(Entity entity); // not for Entity::None
    const DimensionColumn *column(QStringView name) const;
    QStringList historyColumns(Engine engine) const;
};

} // namespace martlet

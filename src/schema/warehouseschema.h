// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "database/engine.h"

#include <QDate>
#include <QString>

#include <vector>

namespace martlet {

class Session;

struct SchemaStatus
{
    bool isWarehouse = false;
    int version = 0; // of the database
    int latest = 0;  // of this program
    bool isNewer() const { return version > latest; }
    bool needsMigration() const { return isWarehouse && version < latest; }
    QString warehouseId;
};

// One table's content: a row count and an order-free 128-bit sum over canonical rows, equal on both engines.
struct TableChecksum
{
    QString table;
    qint64 rows = 0;
    QString sum; // 32 hex digits
    bool operator==(const TableChecksum &) const = default;
};

// Shop settings given at init; later changes go through warehouse_settings.
struct WarehouseSettings
{
    QString shopName = QStringLiteral("My shop");
    QString currency = QStringLiteral("EUR");
    bool pricesIncludeTax = true;
    QString holidayCountry = QStringLiteral("GB");
    QString fiscalCalendar = QStringLiteral("month"); // month | nrf454
    int fiscalStartMonth = 1;
    QString timeZone = QStringLiteral("UTC");
};

// Makes the whole schema in an empty database (or file) and fills dim_date, holidays and the reserved members.
[[nodiscard]] Result<void> initWarehouse(Session &session, const WarehouseSettings &settings = {});
[[nodiscard]] Result<SchemaStatus> schemaStatus(Session &session);
// Applies what is missing, each migration all or nothing; refuses a changed one and a newer database.
[[nodiscard]] Result<int> migrateWarehouse(Session &session);
[[nodiscard]] Result<std::vector<TableChecksum>> warehouseChecksum(Session &session);
// What does not hold, a sentence each; empty when everything does.
[[nodiscard]] Result<std::vector<QString>> verifyWarehouse(Session &session);
[[nodiscard]] Result<WarehouseSettings> warehouseSettings(Session &session);
// Writes them all; where the holiday country or the fiscal calendar differs, dim_date follows.
[[nodiscard]] Result<void> changeWarehouseSettings(Session &session, const WarehouseSettings &settings);
// PostgreSQL: makes the month's partitions of both facts if missing. SQLite: nothing.
[[nodiscard]] Result<void> openMonth(Session &session, QDate anyDay);
// Makes sure that dim_date knows the days from `first` to `last`, in whole years; nothing when it does.
[[nodiscard]] Result<void> extendDates(Session &session, QDate first, QDate last);

} // namespace martlet

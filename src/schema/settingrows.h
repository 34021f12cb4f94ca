// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace martlet {

class Session;
struct WarehouseSettings;

// Keys of warehouse_settings that the schema itself writes.
namespace settingKey {

inline constexpr QStringView warehouseId = u"warehouse_id";
inline constexpr QStringView shopName = u"shop_name";
inline constexpr QStringView currency = u"currency";
inline constexpr QStringView pricesIncludeTax = u"prices_include_tax"; // true, false
inline constexpr QStringView holidayCountry = u"holiday_country";
inline constexpr QStringView fiscalCalendar = u"fiscal_calendar"; // month, nrf454
inline constexpr QStringView fiscalStartMonth = u"fiscal_start_month";
inline constexpr QStringView timeZone = u"time_zone";

} // namespace settingKey

// Empty when the setting is not there.
[[nodiscard]] Result<QString> readSetting(Session &session, QStringView key);
[[nodiscard]] Result<void> writeSetting(Session &session, QStringView key, const QString &value);
[[nodiscard]] Result<void> writeSettings(Session &session, const WarehouseSettings &settings);

} // namespace martlet

// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/settingrows.h"

#include "database/dialect.h"
#include "database/session.h"
#include "database/transaction.h"
#include "schema/calendar/datedimension.h"
#include "schema/warehouseschema.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace martlet {

Result<QString> readSetting(Session &session, QStringView key)
{
    TRY_ASSIGN(const auto value, session.scalar(u"SELECT value FROM warehouse_settings WHERE key = :key"_s,
                                                {{u"key"_s, key.toString()}}));
    return toText(value);
}

Result<void> writeSetting(Session &session, QStringView key, const QString &value)
{
    TRY(session.execute(u"INSERT INTO warehouse_settings (key, value) VALUES (:key, :value) "
                        "ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s,
                        {{u"key"_s, key.toString()}, {u"value"_s, value}}));
    return {};
}

Result<void> writeSettings(Session &session, const WarehouseSettings &settings)
{
    TRY(writeSetting(session, settingKey::shopName, settings.shopName));
    TRY(writeSetting(session, settingKey::currency, settings.currency));
    TRY(writeSetting(session, settingKey::pricesIncludeTax,
                     settings.pricesIncludeTax ? u"true"_s : u"false"_s));
    TRY(writeSetting(session, settingKey::holidayCountry, settings.holidayCountry));
    TRY(writeSetting(session, settingKey::fiscalCalendar, settings.fiscalCalendar));
    TRY(writeSetting(session, settingKey::fiscalStartMonth, QString::number(settings.fiscalStartMonth)));
    return writeSetting(session, settingKey::timeZone, settings.timeZone);
}

Result<WarehouseSettings> warehouseSettings(Session &session)
{
    QHash<QString, QString> rows;
    TRY(session.forEachRow(u"SELECT key, value FROM warehouse_settings"_s, {},
                           [&](const Row &row) -> Result<void> {
                               rows.insert(row.string(0), row.string(1));
                               return {};
                           }));
    const WarehouseSettings usual;
    const auto value = [&rows](QStringView key, const QString &otherwise) {
        return rows.value(key.toString(), otherwise);
    };
    WarehouseSettings settings;
    settings.shopName = value(settingKey::shopName, usual.shopName);
    settings.currency = value(settingKey::currency, usual.currency);
    settings.pricesIncludeTax = value(settingKey::pricesIncludeTax, u"true"_s) == u"true";
    settings.holidayCountry = value(settingKey::holidayCountry, usual.holidayCountry);
    settings.fiscalCalendar = value(settingKey::fiscalCalendar, usual.fiscalCalendar);
    settings.fiscalStartMonth = value(settingKey::fiscalStartMonth, u"1"_s).toInt();
    settings.timeZone = value(settingKey::timeZone, usual.timeZone);
    return settings;
}

Result<void> changeWarehouseSettings(Session &session, const WarehouseSettings &settings)
{
    TRY_ASSIGN(auto transaction, Transaction::begin(session));
    TRY_ASSIGN(const auto old, warehouseSettings(session));
    TRY(writeSettings(session, settings));
    if (settings.holidayCountry != old.holidayCountry || settings.fiscalCalendar != old.fiscalCalendar ||
        settings.fiscalStartMonth != old.fiscalStartMonth)
        TRY(refreshDates(session, settings));
    return transaction.commit();
}

} // namespace martlet

// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/warehouseschema.h"

#include "base/tr.h"
#include "database/session.h"
#include "database/transaction.h"
#include "schema/calendar/datedimension.h"
#include "schema/migration.h"
#include "schema/settingrows.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace martlet {

namespace {

Result<void> refuseUsed(Session &session)
{
    TRY_ASSIGN(const bool isWarehouse, hasSchema(session));
    if (isWarehouse) {
        return fail(
            Error::Kind::Usage,
            Martlet::tr("There is a warehouse in this database already, and it was left as it is. Open it, or "
                        "choose another database."));
    }
    const auto sql = session.engine() == Engine::Sqlite
                         ? u"SELECT count(*) FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"_s
                         : u"SELECT count(*) FROM pg_tables WHERE schemaname = 'wh'"_s;
    TRY_ASSIGN(const auto tables, session.integer(sql));
    if (tables > 0) {
        return fail(
            Error::Kind::Usage,
            Martlet::tr(
                "The database holds other tables, and a warehouse needs one of its own. Choose an empty "
                "database."));
    }
    return {};
}

QString newWarehouseId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces); // from the system's random source
}

} // namespace

Result<void> initWarehouse(Session &session, const WarehouseSettings &settings)
{
    TRY_ASSIGN(auto transaction, Transaction::begin(session));
    TRY(refuseUsed(session));
    TRY(applyMigrations(session, builtInMigrations(session.engine())));
    TRY(writeSettings(session, settings));
    TRY(writeSetting(session, settingKey::warehouseId, newWarehouseId()));
    TRY(insertDates(session, firstDimensionDay, lastDimensionDay, settings));
    return transaction.commit();
}

Result<int> migrateWarehouse(Session &session)
{
    TRY_ASSIGN(const bool isWarehouse, hasSchema(session));
    if (!isWarehouse) {
        return fail(
            Error::Kind::Usage,
            Martlet::tr("This database holds no warehouse. Make one with “warehouse init”, or open another."));
    }
    return applyMigrations(session, builtInMigrations(session.engine()));
}

Result<SchemaStatus> schemaStatus(Session &session)
{
    SchemaStatus status;
    status.latest = int(builtInMigrations(session.engine()).size());
    TRY_ASSIGN(const auto applied, appliedMigrations(session));
    if (applied.empty())
        return status;
    status.isWarehouse = true;
    status.version = applied.back().version;
    TRY_ASSIGN(status.warehouseId, readSetting(session, settingKey::warehouseId));
    return status;
}

} // namespace martlet

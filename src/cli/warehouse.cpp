// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include "base/tr.h"
#include "cli/queries.h"
#include "cli/rollups.h"
#include "cli/startables.h"
#include "schema/warehouseschema.h"
#include "workbench/rollupwork.h"

#include <QJsonArray>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

Result<void> init(const Invocation &call)
{
    TRY_ASSIGN(const ConnectionSpec spec, call.spec());
    WarehouseSettings settings;
    if (call.has(u"shop"_s))
        settings.shopName = call.value(u"shop"_s);
    if (call.has(u"currency"_s))
        settings.currency = call.value(u"currency"_s);
    if (call.has(u"holidays"_s))
        settings.holidayCountry = call.value(u"holidays"_s);
    if (call.has(u"fiscal"_s))
        settings.fiscalCalendar = call.value(u"fiscal"_s);
    TRY(Workbench::create(spec, settings));
    if (call.console.json())
        call.console.object({{u"database"_s, spec.display()}, {u"created"_s, true}});
    else
        call.console.line(Martlet::tr("The warehouse is ready: %1").arg(spec.display()));
    return {};
}

Result<void> status(const Invocation &call)
{
    TRY_ASSIGN(const ConnectionSpec spec, call.spec());
    Pool pool(spec);
    SchemaStatus found;
    TRY(pool.run(LaneKind::Reader, u"status"_s, call.stop, [&](Session &session) -> Result<void> {
        TRY_ASSIGN(found, schemaStatus(session));
        return {};
    }));
    if (call.console.json()) {
        call.console.object({{u"database"_s, spec.display()},
                             {u"is_warehouse"_s, found.isWarehouse},
                             {u"version"_s, found.version},
                             {u"latest"_s, found.latest},
                             {u"newer"_s, found.isNewer()},
                             {u"needs_migration"_s, found.needsMigration()}});
        return {};
    }
    if (!found.isWarehouse)
        call.console.line(Martlet::tr("%1 is not a Martlet warehouse.").arg(spec.display()));
    else
        call.console.line(
            Martlet::tr("%1: schema %2 of %3.").arg(spec.display()).arg(found.version).arg(found.latest) +
            (found.needsMigration() ? Martlet::tr(" Run “warehouse migrate”.")
             : found.isNewer()      ? Martlet::tr(" A newer Martlet made it; this one opens it for reading.")
                                    : QString()));
    return {};
}

Result<void> migrate(const Invocation &call)
{
    TRY_ASSIGN(const ConnectionSpec spec, call.spec());
    Pool pool(spec);
    int applied = 0;
    TRY(pool.run(LaneKind::Writer, u"migrate"_s, call.stop, [&](Session &session) -> Result<void> {
        TRY_ASSIGN(applied, migrateWarehouse(session));
        return {};
    }));
    if (call.console.json())
        call.console.object({{u"applied"_s, applied}});
    else
        call.console.line(applied == 0 ? Martlet::tr("The schema is up to date.")
                                       : Martlet::tr("%1 migrations applied.").arg(applied));
    return {};
}

Result<void> checksum(const Invocation &call)
{
    TRY_ASSIGN(const auto bench, call.bench());
    TRY_ASSIGN(const auto tables, (bench->pool().ask<std::vector<TableChecksum>>(
                                      LaneKind::Reader, u"checksum"_s, call.stop,
                                      [](Session &session) { return warehouseChecksum(session); })));
    QJsonArray list;
    for (const TableChecksum &table : tables) {
        list.append(QJsonObject{{u"table"_s, table.table}, {u"rows"_s, table.rows}, {u"sum"_s, table.sum}});
        if (!call.console.json())
            call.console.line(u"%1 %2  %3"_s.arg(table.table, -24).arg(table.rows, 12).arg(table.sum));
    }
    if (call.console.json())
        call.console.object({{u"tables"_s, list}});
    return {};
}

Result<void> verify(const Invocation &call)
{
    TRY_ASSIGN(const auto bench, call.bench());
    TRY_ASSIGN(auto problems, (bench->pool().ask<std::vector<QString>>(
                                  LaneKind::Reader, u"verify"_s, call.stop,
                                  [](Session &session) { return verifyWarehouse(session); })));
    TRY_ASSIGN(const auto ofRollups, verifyRollups(*bench, call.stop));
    problems.insert(problems.end(), ofRollups.begin(), ofRollups.end());
    if (call.console.json())
        call.console.object(
            {{u"problems"_s, QJsonArray::fromStringList(QStringList(problems.begin(), problems.end()))}});
    for (const QString &problem : problems) {
        if (!call.console.json())
            call.console.line(problem);
    }
    if (!problems.empty())
        return fail(Error::Kind::Integrity,
                    Martlet::tr("The warehouse does not hold together. Keep it as it is and restore a "
                                "backup beside it to compare."));
    if (!call.console.json())
        call.console.line(Martlet::tr("Everything holds: keys, balances, history, sums and rollups."));
    return {};
}

Result<void> run(const Invocation &call)
{
    const QString what = call.argument(1);
    if (what == u"init")
        return init(call);
    if (what == u"status")
        return status(call);
    if (what == u"migrate")
        return migrate(call);
    if (what == u"checksum")
        return checksum(call);
    if (what == u"verify")
        return verify(call);
    if (what == u"tables")
        return showTables(call);
    if (what == u"profile")
        return showProfile(call);
    if (what == u"lineage")
        return showLineage(call);
    if (what == u"rollups")
        return manageRollups(call);
    if (what == u"queries")
        return showQueries(call);
    return usageError(Martlet::tr("Say what to do with the warehouse: init, status, migrate, checksum, verify, "
                                  "tables, profile, lineage, rollups or queries."));
}

} // namespace

Command warehouseCommand()
{
    return {
        u"warehouse"_s,
        u"init|status|migrate|checksum|verify|tables|profile TABLE COLUMN|lineage TABLE|"
        "rollups list|rollups build [NAME…]|rollups drop [NAME…]|rollups advise|queries [--slow MS] [--most N]"_s,
        Martlet::tr("Make a warehouse, look after its schema, and see what its tables hold."),
        {{u"shop"_s, Martlet::tr("init: the shop's name."), u"name"_s},
         {u"currency"_s, Martlet::tr("init: the currency of all amounts (default EUR)."), u"code"_s},
         {u"holidays"_s, Martlet::tr("init: the country of the holidays: US, GB, DE, FR or ES."), u"code"_s},
         {u"fiscal"_s, Martlet::tr("init: the fiscal calendar, month or nrf454."), u"calendar"_s},
         {u"slow"_s, Martlet::tr("queries: those that took at least so many milliseconds."), u"ms"_s},
         {u"most"_s, Martlet::tr("queries: how many of the newest (default 50)."), u"n"_s}},
        run};
}

} // namespace martlet

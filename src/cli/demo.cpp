// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include "base/tr.h"
#include "workbench/places.h"

#include <QDir>
#include <QFileInfo>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

Result<qint64> wholeNumber(const Invocation &call, const QString &option, qint64 otherwise, qint64 least)
{
    if (!call.has(option))
        return otherwise;
    bool ok = false;
    const qint64 number = call.value(option).toLongLong(&ok);
    if (!ok || number < least)
        return usageError(Martlet::tr("--%1 needs a whole number of at least %2, not “%3”.")
                              .arg(option)
                              .arg(least)
                              .arg(call.value(option)));
    return number;
}

Result<DemoPlan> planOf(const Invocation &call, qint64 lines)
{
    DemoPlan plan;
    TRY_ASSIGN(plan.lines, wholeNumber(call, u"lines"_s, lines, 1));
    TRY_ASSIGN(const qint64 seed, wholeNumber(call, u"seed"_s, 1, 0));
    plan.seed = quint64(seed);
    plan.end = SystemClock().today();
    if (call.has(u"end"_s))
        plan.end = QDate::fromString(call.value(u"end"_s), Qt::ISODate);
    if (!plan.end.isValid() || plan.end.year() < 2003 || plan.end.year() > 2049)
        return usageError(Martlet::tr("--end needs a date like 2025-12-31 between 2003 and 2049, not “%1”.")
                              .arg(call.value(u"end"_s)));
    plan.dirty = call.has(u"dirty"_s);
    return plan;
}

Result<void> writeFiles(const Invocation &call)
{
    const QString folder = call.value(u"csv-dir"_s);
    TRY_ASSIGN(const DemoPlan plan, planOf(call, DemoPlan().lines));
    if (!QDir().mkpath(folder))
        return fail(Error::Kind::Disk,
                    Martlet::tr("The folder %1 cannot be made. Check its name and permissions.").arg(folder));
    TRY_ASSIGN(const DemoFiles files, writeDemoShop(plan, folder, call.stop, call.console.progress()));
    if (call.console.json())
        call.console.object(
            {{u"folder"_s, folder}, {u"sales_lines"_s, files.salesLines}, {u"stock_rows"_s, files.stockRows}});
    else
        call.console.line(Martlet::tr("%1: %L2 sales lines and %L3 stock rows in CSV files.")
                              .arg(folder)
                              .arg(files.salesLines)
                              .arg(files.stockRows));
    return {};
}

Result<void> run(const Invocation &call)
{
    if (call.has(u"csv-dir"_s))
        return writeFiles(call);
    const bool named = call.has(u"db"_s) || call.has(u"profile"_s);
    ConnectionSpec spec = places::demoShop();
    if (named) {
        TRY_ASSIGN(spec, call.spec());
    }
    if (call.has(u"if-missing"_s) && spec.engine == Engine::Sqlite && QFileInfo::exists(spec.path))
        return {};
    // The shop of the first start is the small one; a shop that was asked for by name is the standard one.
    TRY_ASSIGN(const DemoPlan plan, planOf(call, named ? DemoPlan().lines : 50'000));
    TRY(Workbench::makeDemo(spec, plan, call.stop, call.console.progress()));
    if (call.console.json())
        call.console.object({{u"database"_s, spec.display()}, {u"sales_lines"_s, plan.lines}});
    else
        call.console.line(Martlet::tr("The demo shop is ready: %1").arg(spec.display()));
    return {};
}

} // namespace

Command demoCommand()
{
    return {
        u"demo"_s,
        u"[--lines N] [--seed S] [--end DATE] [--csv-dir DIR] [--dirty]"_s,
        Martlet::tr("Make the demo shop, as a warehouse or as CSV files."),
        {{u"lines"_s, Martlet::tr("Sales lines; under 500,000 the small shop (default 1,000,000)."), u"n"_s},
         {u"seed"_s, Martlet::tr("Another seed gives another shop."), u"s"_s},
         {u"end"_s, Martlet::tr("The last day with sales (default today, UTC)."), u"date"_s},
         {u"csv-dir"_s, Martlet::tr("Write the CSV files there instead of a warehouse."), u"folder"_s},
         {u"dirty"_s, Martlet::tr("With known faults, and a manifest of them.")},
         {u"if-missing"_s, Martlet::tr("Do nothing when the warehouse is there already.")}},
        run};
}

} // namespace martlet

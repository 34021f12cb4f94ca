// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/workbench.h"

#include "base/tr.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

WarehouseSettings demoSettings(const QString &json)
{
    const QJsonObject given = QJsonDocument::fromJson(json.toUtf8()).object();
    WarehouseSettings settings;
    const auto take = [&](QLatin1StringView key, QString &into) {
        if (given.contains(key))
            into = given.value(key).toString();
    };
    take("shop_name"_L1, settings.shopName);
    take("currency"_L1, settings.currency);
    take("holiday_country"_L1, settings.holidayCountry);
    take("fiscal_calendar"_L1, settings.fiscalCalendar);
    take("time_zone"_L1, settings.timeZone);
    settings.pricesIncludeTax = given.value("prices_include_tax"_L1).toBool(settings.pricesIncludeTax);
    return settings;
}

Result<void> keepStories(Pool &pool, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Disk,
                    Martlet::tr("The demo shop's stories cannot be read back from %1.").arg(path),
                    file.errorString());
    const QString stories = QString::fromUtf8(file.readAll());
    return pool.run(LaneKind::Writer, u"demo stories"_s, {}, [&](Session &session) -> Result<void> {
        TRY(session.execute(u"INSERT INTO warehouse_settings(key, value) VALUES ('demo_stories', :stories)"_s,
                            {{u"stories"_s, stories}}));
        return {};
    });
}

// Generates the files a steward would receive and loads them as a steward would.
Result<void> fill(const ConnectionSpec &spec, const DemoPlan &plan, std::stop_token stop, Progress progress)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        return fail(Error::Kind::Disk,
                    Martlet::tr("There is no room for the demo shop's files in the temporary folder."),
                    folder.errorString());
    TRY_ASSIGN(const DemoFiles files, writeDemoShop(plan, folder.path(), stop, progress));
    TRY(Workbench::create(spec, demoSettings(files.settings)));
    TRY_ASSIGN(const auto bench, Workbench::open(spec));
    TRY(bench->import({.paths = files.paths}, stop, progress));
    return keepStories(bench->pool(), files.stories);
}

void removeDatabase(const QString &path)
{
    for (const auto *ending : {"", "-wal", "-shm", ".lock"})
        QFile::remove(path + QLatin1StringView(ending));
}

} // namespace

Result<void> Workbench::makeDemo(const ConnectionSpec &spec, const DemoPlan &plan, std::stop_token stop,
                                 Progress progress)
{
    if (spec.engine == Engine::PostgreSql)
        return fill(spec, plan, stop, progress);
    if (QFileInfo::exists(spec.path))
        return fail(
            Error::Kind::Input,
            Martlet::tr(
                "%1 exists already and was left as it is. Choose another name for the demo shop, or remove it "
                "first.")
                .arg(spec.path));
    ConnectionSpec making = spec;
    making.path += u".making"_s;
    removeDatabase(making.path);
    if (auto filled = fill(making, plan, stop, progress); !filled) {
        removeDatabase(making.path);
        return filled;
    }
    if (!QFile::rename(making.path, spec.path))
        return fail(Error::Kind::Disk,
                    Martlet::tr("The demo shop was made as %1 but could not be renamed to %2.")
                        .arg(making.path, spec.path));
    removeDatabase(making.path);
    return {};
}

} // namespace martlet

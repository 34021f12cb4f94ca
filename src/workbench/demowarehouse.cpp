// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/workbench.h"

#include "base/tr.h"
#include "database/session.h"
#include "database/transaction.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
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

Result<QByteArray> readBack(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Disk,
                    Martlet::tr("The demo shop's stories cannot be read back from %1.").arg(path),
                    file.errorString());
    return file.readAll();
}

// What the shop knows beside its figures, so that pages can tell a promotion from a good week.
Result<void> keepEvents(Session &session, const QJsonArray &events)
{
    for (const auto &entry : events) {
        const QJsonObject event = entry.toObject();
        const auto date = [&](const QString &key) {
            return QDate::fromString(event.value(key).toString(), Qt::ISODate);
        };
        TRY(session.execute(u"INSERT INTO events(kind, name, starts_on, ends_on, category) "
                            "VALUES (:kind, :name, :starts_on, :ends_on, :category)"_s,
                            {{u"kind"_s, event.value(u"kind"_s).toString()},
                             {u"name"_s, event.value(u"name"_s).toString()},
                             {u"starts_on"_s, date(u"starts_on"_s)},
                             {u"ends_on"_s, date(u"ends_on"_s)},
                             {u"category"_s, event.value(u"category"_s).toString()}}));
    }
    return {};
}

Result<void> keepStories(Pool &pool, const QString &path)
{
    TRY_ASSIGN(const QByteArray stories, readBack(path));
    return pool.run(LaneKind::Writer, u"demo stories"_s, {}, [&](Session &session) {
        return inWriteTransaction(session, [&]() -> Result<void> {
            TRY(session.execute(
                u"INSERT INTO warehouse_settings(key, value) VALUES ('demo_stories', :stories)"_s,
                {{u"stories"_s, QString::fromUtf8(stories)}}));
            return keepEvents(session, QJsonDocument::fromJson(stories).object().value(u"events"_s).toArray());
        });
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
    if (QFileInfo(making.path + u"-wal"_s).size() > 0)
        return fail(Error::Kind::Disk,
                    Martlet::tr("The demo shop was made as %1 but not all of it is in that file yet: another "
                                "program has it open. Close that program and try again.")
                        .arg(making.path));
    if (!QFile::rename(making.path, spec.path))
        return fail(Error::Kind::Disk,
                    Martlet::tr("The demo shop was made as %1 but could not be renamed to %2.")
                        .arg(making.path, spec.path));
    removeDatabase(making.path);
    return {};
}

} // namespace martlet

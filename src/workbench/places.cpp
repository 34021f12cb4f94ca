// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/places.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace martlet::places {

using namespace Qt::StringLiterals;

namespace {

QString folder(QStandardPaths::StandardLocation location, const QString &inHome)
{
    const QString home = qEnvironmentVariable("MARTLET_HOME");
    return home.isEmpty() ? QStandardPaths::writableLocation(location) + u"/martlet"_s
                          : QDir(home).filePath(inHome);
}

} // namespace

QString dataFolder()
{
    return folder(QStandardPaths::GenericDataLocation, u"data"_s);
}

QString configFolder()
{
    return folder(QStandardPaths::GenericConfigLocation, u"config"_s);
}

QString modelFile()
{
    return configFolder() + u"/semantic.toml"_s;
}

QString databaseModelFile(const ConnectionSpec &database)
{
    return u"%1/models/%2.toml"_s.arg(configFolder(), fileNameOf(database));
}

QString recipeFolder()
{
    return configFolder() + u"/recipes"_s;
}

QString questionFolder()
{
    return configFolder() + u"/questions"_s;
}

QString draftFolder()
{
    return dataFolder() + u"/drafts"_s;
}

QString keyFolder()
{
    return dataFolder() + u"/keys"_s;
}

ConnectionSpec demoShop()
{
    ConnectionSpec spec;
    spec.name = u"Martlet Home"_s;
    spec.environment = Environment::Demo;
    spec.path = dataFolder() + u"/demo.db"_s;
    return spec;
}

QString fileNameOf(const ConnectionSpec &warehouse)
{
    const auto place =
        warehouse.engine == Engine::Sqlite ? QFileInfo(warehouse.path).absoluteFilePath() : warehouse.display();
    return QString::fromLatin1(
        QCryptographicHash::hash(place.toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
}

std::vector<ConnectionSpec> queryLog(const ConnectionSpec &warehouse)
{
    constexpr int patience = 2000; // ms; who ends the program waits for it
    auto shared = warehouse;
    shared.patience = std::min(warehouse.patience, patience);
    auto own = shared;
    own.engine = Engine::Sqlite;
    own.create = true;
    own.path = u"%1/queries/%2.db"_s.arg(dataFolder(), fileNameOf(warehouse));
    own.isForeign = false;
    if (warehouse.isForeign) // beside it nothing is written
        return {own};
    if (shared.engine == Engine::Sqlite) {
        shared.create = true;
        shared.path += u".queries"_s;
    }
    return {shared, own};
}

} // namespace martlet::places

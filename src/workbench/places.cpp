// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/places.h"

#include <QDir>
#include <QStandardPaths>

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

} // namespace martlet::places

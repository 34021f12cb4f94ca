// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/chosenconnection.h"

#include "vault/secrets.h"
#include "workbench/places.h"

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

Result<Profiles> profiles()
{
    return Profiles::load(places::configFolder() + u"/connections.toml"_s, Profiles::defaultProjectPath());
}

bool isDemo(const ProfileFlags &flags, const Profiles &known)
{
    const QString name =
        flags.profile.isEmpty() ? Profiles::processVariables().value(u"MARTLET_PROFILE"_s) : flags.profile;
    return flags.database.isEmpty() && name == u"demo" && !known.names().contains(name);
}

} // namespace

Result<ConnectionSpec> chosenConnection(const ProfileFlags &flags)
{
    TRY_ASSIGN(const Profiles known, profiles());
    if (isDemo(flags, known))
        return places::demoShop();
    return known.resolve(flags, Profiles::processVariables(), Secrets(places::keyFolder()));
}

Result<std::vector<ConfigValue>> explainConnection(const ProfileFlags &flags)
{
    TRY_ASSIGN(const Profiles known, profiles());
    if (isDemo(flags, known))
        return std::vector<ConfigValue>{{u"path"_s, places::demoShop().path, u"built in"_s},
                                        {u"environment"_s, u"demo"_s, u"built in"_s}};
    return known.explain(flags, Profiles::processVariables());
}

} // namespace martlet

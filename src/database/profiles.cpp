// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/profiles.h"

#include "base/toml.h"
#include "base/tr.h"
#include "vault/secrets.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcessEnvironment>
#include <QSaveFile>
#include <QStandardPaths>

#include <fcntl.h>
#include <unistd.h>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

// Every key of a connection; docs/configuration.md tells what each means.
const QStringList keys{u"engine"_s, u"path"_s,    u"host"_s,        u"port"_s,    u"database"_s,
                       u"user"_s,   u"sslmode"_s, u"environment"_s, u"patience"_s};

QString variableOf(const QString &key)
{
    return u"MARTLET_"_s + key.toUpper();
}

QString secretOf(const QString &profile)
{
    return u"connection/"_s + profile;
}

std::optional<Environment> environmentOf(const QString &name)
{
    if (name == u"demo")
        return Environment::Demo;
    if (name == u"dev")
        return Environment::Dev;
    if (name == u"test")
        return Environment::Test;
    if (name == u"prod")
        return Environment::Prod;
    return std::nullopt;
}

QString nameOf(Environment environment)
{
    const QStringList names{u"demo"_s, u"dev"_s, u"test"_s, u"prod"_s};
    return names[int(environment)];
}

QString valueOf(const std::vector<ConfigValue> &values, const QString &key)
{
    for (const auto &value : values) {
        if (value.key == key)
            return value.value;
    }
    return {};
}

// On disk before the old one goes, and for its owner's eyes only; QSaveFile alone promises neither.
Result<void> writeDurably(const QString &path, const QByteArray &text)
{
    const auto failed = [&](const QString &said) {
        return fail(Error::Kind::Disk,
                    Martlet::tr("\"%1\" cannot be written. Check the folder and the free space.").arg(path),
                    said);
    };
    QDir().mkpath(QFileInfo(path).absolutePath());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failed(file.errorString());
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (file.write(text) != text.size() || !file.flush() || fdatasync(file.handle()) != 0 || !file.commit())
        return failed(file.errorString());
    const int folder = ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(),
                              O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool isKept = folder >= 0 && fsync(folder) == 0;
    if (folder >= 0)
        ::close(folder);
    return isKept ? Result<void>() : failed(qt_error_string());
}

} // namespace

QString Profiles::defaultConnectionsPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           u"/martlet/connections.toml"_s;
}

QString Profiles::defaultProjectPath()
{
    return QDir::current().filePath(u"martlet.toml"_s);
}

QHash<QString, QString> Profiles::processVariables()
{
    QHash<QString, QString> result;
    const auto environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : environment.keys()) {
        if (name.startsWith(u"MARTLET_"))
            result.insert(name, environment.value(name));
    }
    return result;
}

Result<std::vector<Profiles::Table>> Profiles::read(const QString &path, QString *defaultName)
{
    std::vector<Table> tables;
    if (!QFile::exists(path))
        return tables;
    TRY_ASSIGN(const QJsonObject content, readToml(path));
    for (auto it = content.begin(); it != content.end(); ++it) {
        if (it.key() == u"default" && it->isString()) {
            *defaultName = it->toString();
            continue;
        }
        if (!it->isObject())
            return fail(Error::Kind::Input,
                        Martlet::tr("\"%1\": \"%2\" is not known outside a table.").arg(path, it.key()));
        Table table{it.key(), {}};
        const QJsonObject values = it->toObject();
        for (auto value = values.begin(); value != values.end(); ++value) {
            if (!keys.contains(value.key()))
                return fail(Error::Kind::Input,
                            Martlet::tr("\"%1\": the key \"%2\" of [%3] is not known. Known are: %4.%5")
                                .arg(path, value.key(), it.key(), keys.join(u", "),
                                     value.key() == u"password"
                                         ? u' ' + Martlet::tr("Passwords never stand in this file.")
                                         : QString()));
            table.values.insert(value.key(), value->toVariant().toString());
        }
        tables.push_back(table);
    }
    return tables;
}

Result<Profiles> Profiles::load(const QString &connectionsPath, const QString &projectPath)
{
    Profiles profiles;
    profiles.m_connectionsPath = connectionsPath;
    profiles.m_projectPath = projectPath;
    QString ignored;
    TRY_ASSIGN(profiles.m_connections, read(connectionsPath, &profiles.m_default));
    TRY_ASSIGN(profiles.m_project, read(projectPath, &ignored));
    return profiles;
}

QStringList Profiles::names() const
{
    QStringList names;
    for (const auto &table : m_connections)
        names += table.name;
    names.sort();
    return names;
}

QStringList Profiles::environments() const
{
    QStringList names;
    for (const auto &table : m_project)
        names += table.name;
    return names;
}

const Profiles::Table *Profiles::find(const std::vector<Table> &tables, const QString &name) const
{
    for (const auto &table : tables) {
        if (table.name == name)
            return &table;
    }
    return nullptr;
}

// Later sources win: built in, martlet.toml, connections.toml, variables. A --db flag replaces them all.
Result<void> Profiles::collect(const ProfileFlags &flags, const QHash<QString, QString> &variables,
                               std::vector<ConfigValue> &found) const
{
    const auto choose = [&](const QString &flag, const QString &flagName, const QString &variable,
                            const QString &other, const QString &otherOrigin) -> ConfigValue {
        const QString key = flagName.mid(2);
        if (!flag.isEmpty())
            return {key, flag, u"flag "_s + flagName};
        if (const QString value = variables.value(variable); !value.isEmpty())
            return {key, value, u"variable "_s + variable};
        return {key, other, otherOrigin};
    };
    const auto database = choose(flags.database, u"--db"_s, u"MARTLET_DB"_s, {}, {});
    const auto environment = choose(flags.environment, u"--environment"_s, u"MARTLET_ENVIRONMENT"_s, {}, {});
    const auto profile =
        choose(flags.profile, u"--profile"_s, u"MARTLET_PROFILE"_s,
               environment.value.isEmpty() ? m_default : QString(), QFileInfo(m_connectionsPath).fileName());
    if (!database.value.isEmpty()) {
        found.push_back(database);
        return {};
    }
    const Table *named = find(m_connections, profile.value);
    if (!profile.value.isEmpty() && !named)
        return fail(Error::Kind::Usage, Martlet::tr("There is no connection \"%1\" in %2. Known are: %3.")
                                            .arg(profile.value, m_connectionsPath, names().join(u", ")));
    const Table *ofProject = find(m_project, environment.value);
    if (!environment.value.isEmpty() && !ofProject && !named)
        return fail(Error::Kind::Usage, Martlet::tr("There is no environment \"%1\" in %2. Known are: %3.")
                                            .arg(environment.value, m_projectPath, environments().join(u", ")));
    if (!profile.value.isEmpty())
        found.push_back(profile);
    for (const QString &key : keys) {
        ConfigValue value{key, {}, {}};
        if (ofProject && ofProject->values.contains(key))
            value = {key, ofProject->values.value(key),
                     u"%1 [%2]"_s.arg(QFileInfo(m_projectPath).fileName(), ofProject->name)};
        if (named && named->values.contains(key))
            value = {key, named->values.value(key),
                     u"%1 [%2]"_s.arg(QFileInfo(m_connectionsPath).fileName(), named->name)};
        if (variables.contains(variableOf(key)))
            value = {key, variables.value(variableOf(key)), u"variable "_s + variableOf(key)};
        if (key == u"environment" && value.value.isEmpty() && ofProject)
            value = {key, ofProject->name, environment.origin};
        if (!value.value.isEmpty())
            found.push_back(value);
    }
    return {};
}

Result<std::vector<ConfigValue>> Profiles::explain(const ProfileFlags &flags,
                                                   const QHash<QString, QString> &variables) const
{
    std::vector<ConfigValue> found;
    TRY(collect(flags, variables, found));
    const bool isServer = !valueOf(found, u"host"_s).isEmpty() || !valueOf(found, u"database"_s).isEmpty();
    const auto otherwise = [&](const QString &key, const QString &value) {
        if (valueOf(found, key).isEmpty())
            found.push_back({key, value, u"built in"_s});
    };
    if (!valueOf(found, u"db"_s).isEmpty()) {
        TRY_ASSIGN(const ConnectionSpec spec, ConnectionSpec::fromText(valueOf(found, u"db"_s)));
        found.front().value = spec.display();
        return found;
    }
    if (found.empty())
        return found;
    otherwise(u"engine"_s, isServer ? u"postgresql"_s : u"sqlite"_s);
    otherwise(u"environment"_s, u"dev"_s);
    otherwise(u"patience"_s, QString::number(ConnectionSpec().patience));
    if (valueOf(found, u"engine"_s) == u"postgresql")
        otherwise(u"port"_s, QString::number(ConnectionSpec().port));
    if (variables.contains(u"MARTLET_PASSWORD"_s))
        found.push_back({u"password"_s, Martlet::tr("(set)"), u"variable MARTLET_PASSWORD"_s});
    return found;
}

Result<ConnectionSpec> Profiles::resolve(const ProfileFlags &flags, const QHash<QString, QString> &variables,
                                         const Secrets &secrets) const
{
    std::vector<ConfigValue> found;
    TRY(collect(flags, variables, found));
    if (const QString text = valueOf(found, u"db"_s); !text.isEmpty()) {
        TRY_ASSIGN(ConnectionSpec spec, ConnectionSpec::fromText(text));
        if (spec.password.isEmpty())
            spec.password = variables.value(u"MARTLET_PASSWORD"_s);
        return spec;
    }
    TRY_ASSIGN(const auto values, explain(flags, variables));
    if (values.empty())
        return fail(Error::Kind::Usage,
                    Martlet::tr("No database was chosen. Give --db, or --profile with a saved connection."));
    ConnectionSpec spec;
    spec.name = valueOf(values, u"profile"_s);
    spec.engine = valueOf(values, u"engine"_s) == u"postgresql" ? Engine::PostgreSql : Engine::Sqlite;
    spec.path = valueOf(values, u"path"_s);
    spec.host = valueOf(values, u"host"_s);
    spec.database = valueOf(values, u"database"_s);
    spec.user = valueOf(values, u"user"_s);
    spec.sslMode = valueOf(values, u"sslmode"_s);
    const auto environment = environmentOf(valueOf(values, u"environment"_s));
    bool isPatience = false;
    bool isPort = true;
    spec.patience = valueOf(values, u"patience"_s).toInt(&isPatience);
    if (spec.engine == Engine::PostgreSql)
        spec.port = valueOf(values, u"port"_s).toInt(&isPort);
    if (!environment || !isPatience || !isPort)
        return fail(
            Error::Kind::Input,
            Martlet::tr("The connection has a value that does not fit: environment is demo, dev, test or "
                        "prod; port and patience are whole numbers."));
    spec.environment = *environment;
    spec.password = variables.value(u"MARTLET_PASSWORD"_s);
    if (spec.password.isEmpty() && spec.engine == Engine::PostgreSql && !spec.name.isEmpty()) {
        if (const auto secret = secrets.read(secretOf(spec.name)))
            spec.password = QString::fromUtf8(*secret);
        else if (secret.error().kind != Error::Kind::Input) // Input: none is stored, and none may be needed
            return fail(secret.error());
    }
    return spec;
}

Result<void> Profiles::save(const ConnectionSpec &spec, Secrets &secrets)
{
    const bool isServer = spec.engine == Engine::PostgreSql;
    const ConnectionSpec plain;
    const std::vector<std::pair<QString, QString>> values{
        {u"engine"_s, isServer ? u"postgresql"_s : u"sqlite"_s},
        {u"path"_s, isServer ? QString() : spec.path},
        {u"host"_s, isServer ? spec.host : QString()},
        {u"port"_s, isServer ? QString::number(spec.port) : QString()},
        {u"database"_s, isServer ? spec.database : QString()},
        {u"user"_s, spec.user},
        {u"sslmode"_s, isServer ? spec.sslMode : QString()},
        {u"environment"_s, nameOf(spec.environment)},
        {u"patience"_s, spec.patience == plain.patience ? QString() : QString::number(spec.patience)},
    };
    if (spec.name.isEmpty() || spec.name == u"default" || spec.name.contains(u'"') || spec.name.contains(u']'))
        return fail(
            Error::Kind::Input,
            Martlet::tr("A connection needs a name without quotes and brackets, other than \"default\"."));
    if (!spec.password.isEmpty())
        TRY(secrets.write(secretOf(spec.name), spec.password.toUtf8()));
    QFile file(m_connectionsPath);
    const QString before = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    TRY(writeDurably(m_connectionsPath, withTomlValues(before, spec.name, values).toUtf8()));
    TRY_ASSIGN(m_connections, read(m_connectionsPath, &m_default));
    return {};
}

Result<void> Profiles::remove(const QString &name, Secrets &secrets)
{
    QFile file(m_connectionsPath);
    const QString before = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    TRY(writeDurably(m_connectionsPath, withoutTomlTable(before, name).toUtf8()));
    if (const auto removed = secrets.remove(secretOf(name));
        !removed && removed.error().kind != Error::Kind::Input)
        return removed;
    TRY_ASSIGN(m_connections, read(m_connectionsPath, &m_default));
    return {};
}

} // namespace martlet

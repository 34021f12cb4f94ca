// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "database/connectionspec.h"

#include <QHash>
#include <QStringList>

#include <optional>
#include <vector>

namespace martlet {

class Secrets;

// One setting of a connection with its value and where that came from: "flag --db", "variable MARTLET_HOST",
// "connections.toml [shop]", "martlet.toml [prod]", "built in". Passwords show as "(set)" and never with their
// text.
struct ConfigValue
{
    QString key;
    QString value;
    QString origin;
    bool operator==(const ConfigValue &) const = default;
};

// What the command line gave: wins over variables, which win over files.
struct ProfileFlags
{
    QString profile;     // --profile; else MARTLET_PROFILE, else the file's `default`
    QString environment; // --environment: dev, test, prod; else MARTLET_ENVIRONMENT
    QString database;    // --db: a path or a URL, which replaces the profile as a whole
};

// Named connections of a person (~/.config/martlet/connections.toml) and of a project (martlet.toml, with the
// tables [dev], [test] and [prod]); both files have the keys of docs/configuration.md. Passwords rest in
// Secrets alone.
class Profiles final
{
public:
    // Missing files are empty; a file that cannot be read as TOML, or has an unknown key, is an Error that
    // names it.
    [[nodiscard]] static Result<Profiles> load(const QString &connectionsPath, const QString &projectPath);
    static QString defaultConnectionsPath(); // $XDG_CONFIG_HOME/martlet/connections.toml
    static QString defaultProjectPath();     // martlet.toml of the working folder

    QStringList names() const;        // of connections.toml, sorted
    QStringList environments() const; // of martlet.toml
    // The connection that flags, variables (`environment`: name → value) and files amount to, with its
    // password.
    [[nodiscard]] Result<ConnectionSpec>
    resolve(const ProfileFlags &flags, const QHash<QString, QString> &variables, const Secrets &secrets) const;
    // The same, told key by key.
    [[nodiscard]] Result<std::vector<ConfigValue>> explain(const ProfileFlags &flags,
                                                           const QHash<QString, QString> &variables) const;
    // The MARTLET_* variables of this process.
    static QHash<QString, QString> processVariables();

    // Writes a connection into connections.toml, changing only the lines that differ, and its password to
    // `secrets`.
    [[nodiscard]] Result<void> save(const ConnectionSpec &spec, Secrets &secrets);
    [[nodiscard]] Result<void> remove(const QString &name, Secrets &secrets);

private:
    struct Table
    {
        QString name;
        QHash<QString, QString> values;
    };
    static Result<std::vector<Table>> read(const QString &path, QString *defaultName);
    const Table *find(const std::vector<Table> &tables, const QString &name) const;
    [[nodiscard]] Result<void> collect(const ProfileFlags &flags, const QHash<QString, QString> &variables,
                                       std::vector<ConfigValue> &found) const;

    QString m_connectionsPath;
    QString m_projectPath;
    QString m_default;
    std::vector<Table> m_connections;
    std::vector<Table> m_project;
};

// The text of a TOML file with `values` set in the table `table`: lines of other keys, comments and order stay.
// An empty value removes the key; a table that is missing is appended.
QString withTomlValues(const QString &text, const QString &table,
                       const std::vector<std::pair<QString, QString>> &values);
QString withoutTomlTable(const QString &text, const QString &table);

} // namespace martlet

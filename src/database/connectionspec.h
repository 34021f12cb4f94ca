// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "database/engine.h"

#include <QString>

namespace martlet {

enum class Environment { Demo, Dev, Test, Prod };

// Where a database is and as whom to open it. Built from typed fields, a path or a postgresql:// URL; the
// password is never part of what is printed or saved.
struct ConnectionSpec
{
    QString name;
    Engine engine = Engine::Sqlite;
    Environment environment = Environment::Dev;
    QString path; // SQLite
    QString host; // PostgreSQL: name, address or socket directory
    int port = 5432;
    QString database;
    QString user;
    QString password;
    QString sslMode;      // empty: verify-full, but for loopback and sockets
    bool create = false;  // SQLite: make the file when it is missing
    int patience = 10000; // ms a lock that somebody else holds is waited for
    // Whose schema is not ours: it is only ever read. On PostgreSQL people's SQL finds tables as the server has
    // it for them, and Martlet's own names each with its schema.
    bool isForeign = false;

    bool operator==(const ConnectionSpec &) const = default;

    // "shop.db", "postgresql://user@host:5432/name?sslmode=require"
    [[nodiscard]] static Result<ConnectionSpec> fromText(const QString &text);
    QString display() const; // for people: without password
};

} // namespace martlet

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "database/engine.h"

#include <QString>

#include <vector>

namespace martlet {

class Session;

// One numbered file of schema/migrations/<engine>, as built into the program.
struct Migration
{
    int version = 0;
    QString name;     // "0001_ledger"
    QString checksum; // SHA-256 of the file, hex
    QString sql;
};

// What schema_migrations says was applied.
struct AppliedMigration
{
    int version = 0;
    QString name;
    QString checksum;
    qint64 appliedAt = 0; // µs since 1970, UTC
    QString program;      // the version that applied it
};

using Migrations = std::vector<Migration>;

// In order of version, without gaps. A gap is a programming error and ends the program.
Migrations builtInMigrations(Engine engine);

[[nodiscard]] Result<bool> hasSchema(Session &session);
[[nodiscard]] Result<std::vector<AppliedMigration>> appliedMigrations(Session &session);

// Applies what is missing and returns how many that was. An applied migration whose file has changed since is
// refused (Integrity), and so is a database with more migrations than there are (Usage). Runs inside the
// caller's transaction when there is one; else each migration is a transaction of its own.
[[nodiscard]] Result<int> applyMigrations(Session &session, const Migrations &migrations);

} // namespace martlet

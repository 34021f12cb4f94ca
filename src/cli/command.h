// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "cli/console.h"
#include "database/connectionspec.h"
#include "database/profiles.h"
#include "workbench/workbench.h"

#include <QCommandLineParser>

#include <memory>
#include <stop_token>
#include <vector>

namespace martlet {

// What a verb is given: its parsed words, where to write, and when to stop.
struct Invocation
{
    const QCommandLineParser &words;
    Console &console;
    std::stop_token stop;

    QString argument(int index) const { return words.positionalArguments().value(index); }
    bool has(const QString &option) const { return words.isSet(option); }
    QString value(const QString &option) const { return words.value(option); }
    ProfileFlags flags() const; // --profile, --environment, --db
    // The database that flags, variables and files name.
    [[nodiscard]] Result<ConnectionSpec> spec() const;
    [[nodiscard]] Result<std::unique_ptr<Workbench>>
    bench(Workbench::Accepts accepts = Workbench::Accepts::Warehouse) const;
};

// One verb of the command line: data plus what it does.
struct Command
{
    QString name;
    QString arguments; // "init|status|migrate|checksum|verify"
    QString summary;
    QList<QCommandLineOption> options;
    Result<void> (*run)(const Invocation &call);
};

// The verbs, one file each.
Command askCommand();
Command batchCommand();
Command configCommand();
Command demoCommand();
Command importCommand();
Command memberCommand();
Command modelCommand();
Command qualityCommand();
Command recipeCommand();
Command rejectsCommand();
Command reportCommand();
Command sniffCommand();
Command warehouseCommand();

std::vector<Command> allCommands();

[[nodiscard]] tl::unexpected<Error> usageError(const QString &message);
// An option's whole number of at least 0; `standard` where it is not given.
[[nodiscard]] Result<qint64> wholeNumber(const Invocation &call, const QString &option, qint64 standard);

} // namespace martlet

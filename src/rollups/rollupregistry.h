// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "database/engine.h"

#include <QStringList>

#include <map>

namespace martlet {

class SemanticModel;
class Session;

// What the table `rollups` says of each rollup that was ever made or refused.
struct RollupEntry
{
    QString definition;     // of its tables; empty: it has none
    bool isWanted = true;   // false: a person dropped it, so no load makes it again
    qint64 changedAt = 0;   // microseconds since 1970; of two changes the later one is greater
    bool isReadable = true; // to who asks
    QByteArray model = {};  // the text that adds it to the built-in semantic model; empty: it is built in
    bool operator==(const RollupEntry &) const = default;
};

using RollupEntries = std::map<QString, RollupEntry>;

// The texts that rollups were added by, each once.
QList<QByteArray> addedModels(const RollupEntries &entries);
[[nodiscard]] Result<RollupEntries> readRollupEntries(Session &session);
[[nodiscard]] Result<void> writeRollupEntry(Session &session, const QString &name, const RollupEntry &entry);
// Why a rollup that would fit is not read, a sentence; `title` is the rollup's.
QString rollupNotThere(const QString &title);
// Whether there are tables of this very definition that may be read.
bool isReady(const RollupEntries &entries, const QString &name, const QString &definition);
// What stands in place of a definition whose sums could not be made: no load tries it again.
QString unmakeable(const QString &definition);
// The rollups of the model that may be read, and what is kept beside facts (BesideFact), by their names. An
// Error is one of the model.
[[nodiscard]] Result<QStringList> readyRollups(const RollupEntries &entries, const SemanticModel &model,
                                               Engine engine);

} // namespace martlet

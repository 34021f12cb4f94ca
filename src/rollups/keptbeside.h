// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "rollups/factdays.h"
#include "rollups/rollupregistry.h"

#include <memory>
#include <stop_token>

namespace martlet {

class SemanticModel;
class Session;
struct ModelEntity;

// What is kept of a fact beside its rollups, and stands in their registry under a name of its own: its columns
// (LineColumns), or how its series stood at the ends of months (MonthStates).
struct BesideFact
{
    enum class Kind { Columns, States };
    Kind kind = Kind::Columns;
    const ModelEntity *fact = nullptr;
    QString name;
    QString title; // for people
    QString table;
    QString definition; // where it differs the table is another program's
};

// All that the model keeps with that engine; the model outlives it.
std::vector<BesideFact> besideFacts(const SemanticModel &model, Engine engine);
bool isBesideFact(const SemanticModel &model, const QString &name); // with either engine

// One of them in a warehouse.
class KeptBeside
{
public:
    [[nodiscard]] static std::unique_ptr<KeptBeside> of(const BesideFact &beside, const SemanticModel &model,
                                                        Session &session, std::stop_token stop);
    KeptBeside() = default;
    virtual ~KeptBeside() = default;
    Q_DISABLE_COPY_MOVE(KeptBeside)

    [[nodiscard]] virtual Result<void> remove() = 0;
    [[nodiscard]] virtual Result<void> create() = 0; // empty
    // Replaces what is kept of these days.
    [[nodiscard]] virtual Result<void> keep(const std::vector<DaySet::Month> &months) = 0;
    // Notes in the registry how the database itself can see that something is wrong.
    [[nodiscard]] virtual Result<void> keepSql() = 0;
    // How many of its rows are not what the fact's would be.
    [[nodiscard]] virtual Result<qint64> differences() = 0;
};

// Keeps all of them in the caller's transaction: of the changed days, or whole where they are not there yet or
// are another program's. What a person dropped stays dropped.
[[nodiscard]] Result<void> keepBeside(Session &session, const SemanticModel &model,
                                      const RollupEntries &entries, const FactDays &changed,
                                      std::stop_token stop);
// Notes that they cannot be kept, so that no load tries it again.
[[nodiscard]] Result<void> giveUpBeside(Session &session, const SemanticModel &model);
// Those named, or all; made anew.
[[nodiscard]] Result<void> buildBeside(Session &session, const SemanticModel &model, const QStringList &names,
                                       std::stop_token stop);
[[nodiscard]] Result<void> dropBeside(Session &session, const SemanticModel &model, const QStringList &names,
                                      std::stop_token stop);

} // namespace martlet

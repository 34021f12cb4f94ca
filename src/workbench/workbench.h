// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "database/connectionspec.h"
#include "database/pool.h"
#include "demo/demoshop.h"
#include "etl/importplan.h"
#include "etl/repair/retry.h"
#include "etl/undo/undo.h"
#include "reference/memberedit.h"
#include "reference/membermerge.h"
#include "reports/catalogue.h"
#include "schema/warehouseschema.h"
#include "warehouse/warehouse.h"

#include <memory>

namespace martlet {

class FieldCipher;
class QueryLog;
class SemanticModel;

// Builds and owns the engine of one open warehouse for the window, the command line and the service.
class Workbench final
{
public:
    enum class Accepts { Warehouse, AnyDatabase };
    // Opens an existing warehouse: checks its schema (a newer one opens read-only), finds its key. Where any
    // database is accepted, one that is no warehouse is only read, by the model that is kept for it or inferred
    // from its catalogue. Blocks.
    [[nodiscard]] static Result<std::unique_ptr<Workbench>>
    open(const ConnectionSpec &spec, PoolOptions options = {}, Accepts accepts = Accepts::Warehouse);
    // Makes the schema and the key in an empty database, or a new file, at `spec`.
    [[nodiscard]] static Result<void> create(const ConnectionSpec &spec, const WarehouseSettings &settings);
    // Makes a new warehouse with the demo shop at `spec`; a SQLite file appears under its name only when whole.
    [[nodiscard]] static Result<void> makeDemo(const ConnectionSpec &spec, const DemoPlan &plan,
                                               std::stop_token stop, Progress progress);
    ~Workbench();

    const ConnectionSpec &spec() const;
    bool isWarehouse() const; // else it has neither loads nor reports, and nothing is written to it
    // Stays with its data, wherever these are moved; of any other database its place.
    const QString &warehouseId() const;
    Pool &pool();
    Warehouse &warehouse();
    QueryLog &queryLog(); // of all that the warehouse was asked
    // The built-in one with what semantic.toml of the configuration adds; where that cannot be used the
    // built-in one alone, and modelNotice() says why.
    const SemanticModel &model() const;
    const QString &modelNotice() const; // empty: nothing is wrong
    // Of a database that is no warehouse: what its model is written as, and whether that is kept.
    const QByteArray &modelText() const;
    bool isModelKept() const;
    const ReportCatalogue &reports() const;
    const Viewer &viewer() const;
    const QString &notice() const;     // why it is read-only or its key is missing, a sentence; else empty
    const QByteArray &stories() const; // a demo shop's planted stories (JSON); else empty
    [[nodiscard]] Result<const FieldCipher *> cipher() const;
    [[nodiscard]] Result<void> expectWritable() const; // Denied, with the notice, when it is read-only

    // importFiles with this warehouse's key; drops cached answers afterwards.
    [[nodiscard]] Result<ImportReport> import(const ImportRequest &request, std::stop_token stop,
                                              Progress progress);
    // importPlan, likewise.
    [[nodiscard]] Result<ImportReport> import(const std::vector<PlannedFile> &plan, bool dryRun,
                                              std::stop_token stop, Progress progress);
    // retryRejects, likewise.
    [[nodiscard]] Result<RetryReport> retry(const RetryRequest &request, std::stop_token stop,
                                            Progress progress);
    // undoBatch on this warehouse; drops cached answers afterwards.
    [[nodiscard]] Result<Undone> undo(BatchId id, std::stop_token stop, Progress progress);
    // editMember and mergeMembers, likewise.
    [[nodiscard]] Result<BatchId> edit(const MemberEdit &edit, std::stop_token stop);
    [[nodiscard]] Result<BatchId> merge(const MemberMerge &merge, std::stop_token stop);

private:
    Workbench();
    [[nodiscard]] static Result<std::unique_ptr<Workbench>> openForeign(ConnectionSpec spec,
                                                                        PoolOptions options);
    [[nodiscard]] Result<void> readModel();
    [[nodiscard]] Result<void> readDatabaseModel();
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace martlet

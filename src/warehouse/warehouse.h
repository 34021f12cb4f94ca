// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/loggedquestion.h"
#include "base/progress.h"
#include "base/result.h"
#include "base/resultset.h"
#include "database/bindings.h"
#include "database/engine.h"
#include "database/placedgroups.h"
#include "rollups/rollupregistry.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace martlet {

class Clock;
class Pool;
class Session;
struct IndexTrial;
struct QueryExplanation;

// On whose behalf a question is asked; every cache key and audit entry carries it.
struct Viewer
{
    QString name;
    QStringList roles;
    bool operator==(const Viewer &) const = default;
};

// SQL with what its columns mean. `adHoc` text comes from a person and runs on a read-only lane.
struct SqlQuestion
{
    QString sql;
    Bindings bindings = {};
    std::vector<ResultColumn> columns = {}; // declared types, by name
    QString grain = {};                     // "one row per store"
    bool adHoc = false;
    qint64 rowLimit = 0;
    std::optional<PlacedGroups> placed = {}; // what is made of its rows; then `columns` are of that
    QString shownSql = {};                   // what people see in place of `sql`; empty: that itself
    QString rollup = {}, whyNot = {};        // what it reads in place of facts, and why not in place of all
    QuestionSubject subject = {};            // as the log names it; of ad hoc text there is nothing to say
};

struct Answer
{
    ResultSetPtr rows;
    QString sql;
    QString grain;
    QString rollup;       // empty: none
    QString whyNot;       // why no rollup was used
    double elapsedMs = 0; // time in the engine
    bool cut = false;
    bool fromCache = false;
    qint64 asOfBatch = 0; // the newest finished batch the answer has seen
    QString dataVersion;  // which state of the data it has seen
};

// Facts about the warehouse's content that templates and pages ask for.
struct WarehouseFacts
{
    qint64 salesLines = 0;
    QDate firstSale, asOf; // asOf: last day with a complete load
    QDate lastStock;       // the last day that states it
    bool hasStock = false, hasCost = false, hasEmployees = false, hasCustomers = false;
    QString shopName, currency;
    bool pricesIncludeTax = false;
    RollupEntries rollups;
    std::map<QString, qint64> tableRows; // about, for estimates
    QString dataVersion;                 // which state of the data they are of
};

// The one door to the data: policy, cache, audit, one snapshot, and the engine, in that order. Thread-safe;
// blocks the caller, so pages call it from a Task.
class Warehouse final
{
public:
    explicit Warehouse(Pool &pool);
    ~Warehouse();

    // Hears of every question, answered or not, on the thread that asked, which waits for it. It says when. Set
    // before the first question.
    void setQuestionLog(std::function<void(LoggedQuestion)> log);

    // Of a database that is no warehouse: reads its facts in place of those of the star. Set before the first
    // question. Nobody can say when its data changes, so its answers are not kept, and its facts until
    // dataChanged().
    using FactsReader = std::function<Result<WarehouseFacts>(Session &)>;
    void setFactsReader(FactsReader reader);

    // A result is cut at rowLimit and says so. A stopped or lost question is an Error, never a shorter answer.
    [[nodiscard]] Result<Answer> ask(const SqlQuestion &question, const Viewer &viewer, std::stop_token stop,
                                     Progress progress = {});
    // How the engine gets at the question's rows and why that takes its time, see explain(). Runs it, and never
    // from the cache.
    [[nodiscard]] Result<QueryExplanation> explain(const SqlQuestion &question, const Viewer &viewer,
                                                   std::stop_token stop);
    // Indexes that make it faster on a copy, see tryIndexes(). The warehouse stays as it is.
    [[nodiscard]] Result<IndexTrial> tryIndexes(const SqlQuestion &question,
                                                const QueryExplanation &explanation, const Viewer &viewer,
                                                std::stop_token stop, Progress progress = {});
    [[nodiscard]] Result<WarehouseFacts> facts(std::stop_token stop = {});
    Engine engine() const;
    // Called after a load: cached answers and facts are dropped.
    void dataChanged();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace martlet

// SPDX-License-Identifier: GPL-3.0-or-later
#include "warehouse/warehouse.h"

#include "base/errorname.h"
#include "database/pool.h"
#include "database/session.h"
#include "database/transaction.h"
#include "explain/explain.h"
#include "explain/indextrial.h"
#include "query/accessscope.h"
#include "query/sqlshape.h"
#include "warehouse/answercache.h"
#include "warehouse/dataversion.h"
#include "warehouse/readfacts.h"

#include <QElapsedTimer>

#include <mutex>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 cacheBytes = 64 * 1024 * 1024;

// The place of the policy: what this viewer may see. Everybody sees everything so far.
Result<AccessScope> scopeFor(const Viewer &)
{
    return AccessScope{};
}

Result<Answer> select(Session &session, const SqlQuestion &question, std::stop_token stop,
                      const Progress &progress)
{
    QElapsedTimer timer;
    timer.start();
    Selection selection;
    if (question.placed) {
        TRY_ASSIGN(selection.rows, placedGroups(session, question.sql, question.bindings, *question.placed,
                                                question.rowLimit, stop));
    } else {
        const SelectOptions options{question.columns, question.rowLimit};
        TRY_ASSIGN(selection, session.select(question.sql, question.bindings, options, stop, progress));
    }
    Answer answer;
    answer.elapsedMs = double(timer.nsecsElapsed()) / 1e6;
    answer.rows = std::move(selection.rows);
    answer.cut = selection.cut;
    answer.sql = question.shownSql.isEmpty() ? question.sql : question.shownSql;
    answer.grain = question.grain;
    answer.rollup = question.rollup;
    answer.whyNot = question.whyNot;
    return answer;
}

// What the log keeps of a question, whatever came of it.
LoggedQuestion loggedOf(const SqlQuestion &question, const Viewer &viewer)
{
    LoggedQuestion logged;
    logged.askedBy = viewer.name;
    logged.subject = question.subject;
    if (question.adHoc)
        logged.subject.kind = QuestionSubject::Kind::Sql;
    logged.shape = sqlShape(question.shownSql.isEmpty() ? question.sql : question.shownSql);
    return logged;
}

// Its sentence may hold what somebody typed.
void noteError(LoggedQuestion &logged, const Error &error)
{
    const bool isCancelled = error.kind == Error::Kind::Cancelled;
    logged.outcome = isCancelled ? LoggedQuestion::Outcome::Cancelled : LoggedQuestion::Outcome::Failed;
    logged.error = (nameOf(error.kind) + u' ' + error.code).trimmed();
}

} // namespace

struct Warehouse::State
{
    explicit State(Pool &lender)
        : pool(lender)
        , cache(cacheBytes)
    {
    }

    // The data's state and the rows come from one snapshot, so an answer never speaks for a batch it has not
    // seen.
    Result<Answer> askInSnapshot(Session &session, const SqlQuestion &question, const Viewer &viewer,
                                 const AccessScope &scope, std::stop_token stop, const Progress &progress)
    {
        if (factsReader)
            return select(session, question, stop, progress);
        TRY_ASSIGN(Transaction snapshot, Transaction::begin(session, Transaction::Mode::Snapshot));
        TRY_ASSIGN(const DataVersion version, readDataVersion(session));
        const QByteArray key = cacheKey(question, viewer, scope, version.text);
        if (auto cached = cache.find(key)) {
            cached->fromCache = true;
            cached->rollup = question.rollup;
            cached->whyNot = question.whyNot;
            return std::move(*cached);
        }
        TRY_ASSIGN(Answer answer, select(session, question, stop, progress));
        TRY(snapshot.commit());
        answer.asOfBatch = version.lastBatch;
        answer.dataVersion = version.text;
        cache.store(key, answer);
        return answer;
    }

    // Text from a person is one statement on its own read-only connection and is never answered from the cache.
    Result<Answer> askAdHoc(const SqlQuestion &question, std::stop_token stop, const Progress &progress)
    {
        DataVersion version;
        if (!factsReader) {
            TRY_ASSIGN(version,
                       pool.ask<DataVersion>(LaneKind::Reader, u"data version"_s, stop,
                                             [](Session &session) { return readDataVersion(session); }));
        }
        TRY_ASSIGN(Answer answer,
                   pool.ask<Answer>(LaneKind::AdHoc, u"ad-hoc question"_s, stop, [&](Session &session) {
                       return select(session, question, stop, progress);
                   }));
        answer.asOfBatch = version.lastBatch;
        answer.dataVersion = version.text;
        return answer;
    }

    // Its SQL may come from a person. On PostgreSQL that is the ad hoc lane; on SQLite the reading one, which
    // may not write either, and may look at the indexes that there are.
    LaneKind laneOfExplanations() const
    {
        return pool.spec().engine == Engine::Sqlite ? LaneKind::Reader : LaneKind::AdHoc;
    }

    // A copy on PostgreSQL is a temporary table, which only a writing session may make.
    LaneKind laneOfTrials() const
    {
        return pool.spec().engine == Engine::Sqlite ? LaneKind::Reader : LaneKind::Writer;
    }

    // `waited`: how long who asked has waited, which is all that is known of one that failed.
    void note(LoggedQuestion logged, const QElapsedTimer &waited, const Result<void> &done) const
    {
        logged.planHash = shapeHash(logged.shape);
        if (!done) {
            noteError(logged, done.error());
            logged.elapsedUs = waited.nsecsElapsed() / 1000;
        }
        log(std::move(logged));
    }

    void noteAnswer(const SqlQuestion &question, const Viewer &viewer, const QElapsedTimer &waited,
                    const Result<Answer> &answer) const
    {
        if (!log)
            return;
        auto logged = loggedOf(question, viewer);
        logged.rollup = question.rollup;
        logged.whyNot = question.whyNot;
        if (!answer)
            return note(std::move(logged), waited, fail(answer.error()));
        logged.isFromCache = answer->fromCache;
        logged.rows = answer->rows ? answer->rows->rowCount() : 0;
        logged.elapsedUs = qint64(answer->elapsedMs * 1000);
        if (answer->cut)
            logged.outcome = LoggedQuestion::Outcome::Cut;
        note(std::move(logged), waited, {});
    }

    void noteExplained(const SqlQuestion &question, const Viewer &viewer, const QElapsedTimer &waited,
                       const Result<QueryExplanation> &explained) const
    {
        if (!log)
            return;
        auto logged = loggedOf(question, viewer);
        logged.shape.prepend(u"EXPLAIN "_s);
        logged.subject.needs.clear(); // nobody waits for its rows
        if (!explained)
            return note(std::move(logged), waited, fail(explained.error()));
        logged.elapsedUs = qint64(explained->elapsedMs.value_or(0) * 1000);
        note(std::move(logged), waited, {});
    }

    Pool &pool;
    AnswerCache cache;
    std::function<void(LoggedQuestion)> log;
    FactsReader factsReader; // none: it is a warehouse
    std::mutex factsMutex;
    std::optional<WarehouseFacts> facts; // of factsVersion
    QString factsVersion;
};

Warehouse::Warehouse(Pool &pool)
    : m_state(std::make_unique<State>(pool))
{
}

Warehouse::~Warehouse() = default;

Engine Warehouse::engine() const
{
    return m_state->pool.spec().engine;
}

void Warehouse::setQuestionLog(std::function<void(LoggedQuestion)> log)
{
    m_state->log = std::move(log);
}

void Warehouse::setFactsReader(FactsReader reader)
{
    m_state->factsReader = std::move(reader);
}

Result<Answer> Warehouse::ask(const SqlQuestion &question, const Viewer &viewer, std::stop_token stop,
                              Progress progress)
{
    TRY_ASSIGN(const AccessScope scope, scopeFor(viewer));
    QElapsedTimer waited;
    waited.start();
    Result<Answer> answer =
        question.adHoc
            ? m_state->askAdHoc(question, stop, progress)
            : m_state->pool.ask<Answer>(LaneKind::Reader, u"question"_s, stop, [&](Session &session) {
                  return m_state->askInSnapshot(session, question, viewer, scope, stop, progress);
              });
    m_state->noteAnswer(question, viewer, waited, answer);
    return answer;
}

Result<QueryExplanation> Warehouse::explain(const SqlQuestion &question, const Viewer &viewer,
                                            std::stop_token stop)
{
    TRY(scopeFor(viewer));
    QElapsedTimer waited;
    waited.start();
    auto explained = m_state->pool.ask<QueryExplanation>(
        m_state->laneOfExplanations(), u"explanation"_s, stop,
        [&](Session &session) { return martlet::explain(session, question.sql, question.bindings, stop); });
    m_state->noteExplained(question, viewer, waited, explained);
    return explained;
}

Result<IndexTrial> Warehouse::tryIndexes(const SqlQuestion &question, const QueryExplanation &explanation,
                                         const Viewer &viewer, std::stop_token stop, Progress progress)
{
    TRY(scopeFor(viewer));
    return m_state->pool.ask<IndexTrial>(
        m_state->laneOfTrials(), u"trial of indexes"_s, stop, [&](Session &session) {
            return martlet::tryIndexes(session, explanation, question.bindings, {}, stop, std::move(progress));
        });
}

Result<WarehouseFacts> Warehouse::facts(std::stop_token stop)
{
    return m_state->pool.ask<WarehouseFacts>(
        LaneKind::Reader, u"facts"_s, stop, [&](Session &session) -> Result<WarehouseFacts> {
            TRY_ASSIGN(Transaction snapshot, Transaction::begin(session, Transaction::Mode::Snapshot));
            const bool isStar = !m_state->factsReader;
            DataVersion version;
            if (isStar) {
                TRY_ASSIGN(version, readDataVersion(session));
            }
            {
                const std::lock_guard lock(m_state->factsMutex);
                if (m_state->facts && m_state->factsVersion == version.text)
                    return *m_state->facts;
            }
            TRY_ASSIGN(WarehouseFacts facts, isStar ? readFacts(session) : m_state->factsReader(session));
            facts.dataVersion = version.text;
            TRY(snapshot.commit());
            const std::lock_guard lock(m_state->factsMutex);
            m_state->facts = facts;
            m_state->factsVersion = version.text;
            return facts;
        });
}

void Warehouse::dataChanged()
{
    m_state->cache.clear();
    const std::lock_guard lock(m_state->factsMutex);
    m_state->facts.reset();
}

} // namespace martlet

// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/querylog.h"

#include "base/clock.h"
#include "database/dialect.h"
#include "database/session.h"
#include "database/transaction.h"
#include "tasks/lane.h"

#include <QFileInfo>
#include <QLoggingCategory>

#include <algorithm>
#include <future>
#include <mutex>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(queryLogLog, "martlet.querylog")

constexpr size_t mostWaiting = 1000;
constexpr qsizetype longestTitle = 200, longestShape = 4000; // characters

Bindings bindingsOf(const LoggedQuestion &asked)
{
    return {{u"asked_at"_s, asked.askedAt},
            {u"asked_by"_s, asked.askedBy},
            {u"kind"_s, nameOf(asked.subject.kind)},
            {u"title"_s, asked.subject.title.left(longestTitle)},
            {u"plan_hash"_s, asked.planHash},
            {u"shape"_s, asked.shape.left(longestShape)},
            {u"needs"_s, needsText(asked.subject.needs)},
            {u"row_count"_s, asked.rows},
            {u"elapsed_us"_s, asked.elapsedUs},
            {u"rollup"_s, asked.rollup},
            {u"why_not"_s, asked.whyNot},
            {u"from_cache"_s, qint64(asked.isFromCache)},
            {u"outcome"_s, nameOf(asked.outcome)},
            {u"error"_s, asked.error}};
}

LoggedQuestion questionOf(const Row &row)
{
    LoggedQuestion asked;
    asked.askedAt = row.integer(0);
    asked.askedBy = row.string(1);
    asked.subject = {subjectKindFrom(row.string(2)), row.string(3), needsFrom(row.string(6))};
    asked.planHash = row.string(4);
    asked.shape = row.string(5);
    asked.rows = row.integer(7);
    asked.elapsedUs = row.integer(8);
    asked.rollup = row.string(9);
    asked.whyNot = row.string(10);
    asked.isFromCache = row.integer(11) != 0;
    asked.outcome = outcomeFrom(row.string(12));
    asked.error = row.string(13);
    return asked;
}

// A file is there before its table is; on PostgreSQL both are the warehouse's.
Result<bool> isMade(Session &session)
{
    if (session.engine() != Engine::Sqlite)
        return true;
    TRY_ASSIGN(const auto count,
               session.integer(u"SELECT COUNT(*) FROM sqlite_schema WHERE name = 'query_log'"_s));
    return count > 0;
}

// A connection for each write: it is rare, and nobody's connection, file or lock stays open for it.
Result<void> write(const ConnectionSpec &place, const std::vector<LoggedQuestion> &questions)
{
    TRY_ASSIGN(const auto session, Session::open(place, Access::Writer));
    TRY_ASSIGN(auto transaction, Transaction::begin(*session));
    TRY_ASSIGN(const bool isThere, isMade(*session));
    if (!isThere)
        TRY(session->executeScript(statement(u"audit/make_query_log"_s, place.engine)));
    const auto sql = statement(u"audit/log_query"_s, place.engine);
    for (const auto &asked : questions)
        TRY(session->forEachRow(sql, bindingsOf(asked), [](const Row &) -> Result<void> { return {}; }));
    return transaction.commit();
}

Result<void> readFrom(const ConnectionSpec &place, const LoggedWish &wish, std::vector<LoggedQuestion> &found)
{
    if (place.engine == Engine::Sqlite && !QFileInfo::exists(place.path))
        return {};
    TRY_ASSIGN(const auto session, Session::open(place, Access::Reader));
    TRY_ASSIGN(const bool isThere, isMade(*session));
    if (!isThere)
        return {};
    const std::chrono::microseconds slow = wish.slow;
    return session->forEachRow(statement(u"audit/logged_queries"_s, place.engine),
                               {{u"slow"_s, qint64(slow.count())}, {u"most"_s, wish.most}},
                               [&found](const Row &row) -> Result<void> {
                                   found.push_back(questionOf(row));
                                   return {};
                               });
}

} // namespace

struct QueryLog::State
{
    State(std::vector<ConnectionSpec> all, const Clock &given)
        : places(std::move(all))
        , clock(given)
        , lane(u"query log"_s)
    {
    }

    void writeWaiting()
    {
        std::vector<LoggedQuestion> questions;
        {
            const std::lock_guard lock(mutex);
            questions.swap(waiting);
        }
        if (questions.empty())
            return;
        Error last;
        for (const auto &place : places) {
            const auto written = write(place, questions);
            if (written)
                return;
            last = written.error();
            qCDebug(queryLogLog) << place.display() << last.message << last.detail;
        }
        lose(qint64(questions.size()), last.message + u' ' + last.detail);
    }

    void lose(qint64 count, const QString &why)
    {
        const std::lock_guard lock(mutex);
        if (lost == 0) // each further one has the same to say
            qCWarning(queryLogLog).noquote() << "Questions are not logged:" << why.trimmed();
        lost += count;
    }

    const std::vector<ConnectionSpec> places;
    const Clock &clock;
    std::mutex mutex;
    std::vector<LoggedQuestion> waiting;
    qint64 lost = 0;
    Lane lane; // the last, so that it ends before what it works on
};

QueryLog::QueryLog(std::vector<ConnectionSpec> places, const Clock &clock)
    : m_state(std::make_unique<State>(std::move(places), clock))
{
}

QueryLog::~QueryLog() = default;

void QueryLog::add(LoggedQuestion asked)
{
    asked.askedAt = m_state->clock.microseconds();
    bool isFull = false;
    {
        const std::lock_guard lock(m_state->mutex);
        isFull = m_state->waiting.size() >= mostWaiting;
        if (!isFull)
            m_state->waiting.push_back(std::move(asked));
    }
    if (isFull)
        return m_state->lose(1, u"their place does not answer."_s);
    m_state->lane.post([state = m_state.get()] { state->writeWaiting(); });
}

Result<std::vector<LoggedQuestion>> QueryLog::read(const LoggedWish &wish)
{
    std::promise<void> written;
    m_state->lane.post([&written] { written.set_value(); });
    written.get_future().wait();
    std::vector<LoggedQuestion> found;
    for (const auto &place : m_state->places)
        TRY(readFrom(place, wish, found));
    std::stable_sort(found.begin(), found.end(),
                     [](const auto &a, const auto &b) { return a.askedAt > b.askedAt; });
    found.resize(std::min(found.size(), size_t(wish.most)));
    return found;
}

qint64 QueryLog::lost() const
{
    const std::lock_guard lock(m_state->mutex);
    return m_state->lost;
}

} // namespace martlet

// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/lease.h"

#include "base/tr.h"
#include "database/backoff.h"

#include <QLoggingCategory>
#include <QRandomGenerator>

#include <condition_variable>
#include <future>
#include <thread>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(leaseLog, "martlet.database.pool")

constexpr int patientFailures = 5;
constexpr std::chrono::seconds probePause{5};

// The lifetime of a connection, ten per cent shorter or longer, so that a pool does not renew all at once.
std::chrono::milliseconds lifetime(std::chrono::milliseconds most)
{
    return most * QRandomGenerator::global()->bounded(90, 111) / 100;
}

// Sleeps, but ends early when asked to stop.
void pause(std::chrono::milliseconds time, const std::stop_token &stop)
{
    std::mutex mutex;
    std::condition_variable_any stopped;
    std::unique_lock lock(mutex);
    stopped.wait_for(lock, stop, time, [] { return false; });
}

} // namespace

Result<void> ServerHealth::mayConnect(const QString &server)
{
    const std::lock_guard lock(m_mutex);
    const auto now = std::chrono::steady_clock::now();
    if (m_failures < patientFailures || now >= m_nextProbe) {
        m_nextProbe = now + probePause;
        return {};
    }
    return fail({Error::Kind::ConnectionLost,
                 Martlet::tr("%1 does not answer. Martlet tries again every five seconds.").arg(server),
                 {},
                 u"circuit"_s});
}

void ServerHealth::succeeded()
{
    const std::lock_guard lock(m_mutex);
    m_failures = 0;
}

void ServerHealth::failed()
{
    const std::lock_guard lock(m_mutex);
    ++m_failures;
}

PooledLane::PooledLane(const ConnectionSpec &spec, Access access, const PoolOptions &options,
                       ServerHealth &health)
    : m_spec(spec)
    , m_access(access)
    , m_options(options)
    , m_health(health)
    , m_lane(u"martlet-db"_s)
{
}

PooledLane::~PooledLane()
{
    m_lane.post([this] { drop(); }); // a connection is closed on the thread that opened it
}

Result<void> PooledLane::run(const QString &label, const std::stop_token &stop,
                             const std::function<Result<void>(Session &)> &job)
{
    std::promise<Result<void>> done;
    m_lane.post([&] { done.set_value(work(label, stop, job)); });
    return done.get_future().get();
}

Result<void> PooledLane::work(const QString &label, const std::stop_token &stop,
                              const std::function<Result<void>(Session &)> &job)
{
    TRY(ready(stop));
    Result<void> result;
    {
        // Reaches statements that were not given the token.
        const std::stop_callback interrupt(stop, [this] { m_session->interrupt(); });
        result = stop.stop_requested() ? fail(cancelled()) : job(*m_session);
    }
    tidy(label, result);
    return result;
}

Result<void> PooledLane::ready(const std::stop_token &stop)
{
    const auto now = Clock::now();
    if (m_session && now >= m_endOfLife)
        drop();
    if (m_session && now - m_lastUse > m_options.validateAfterIdle && !m_session->isAlive())
        drop();
    return m_session ? Result<void>() : connect(stop);
}

Result<void> PooledLane::connect(const std::stop_token &stop)
{
    const auto deadline = Clock::now() + m_options.borrowTimeout;
    for (int run = 0;; ++run) {
        TRY(m_health.mayConnect(m_spec.display()));
        auto opened = Session::open(m_spec, m_access);
        if (opened) {
            m_health.succeeded();
            m_session = std::move(*opened);
            m_isOpen = true;
            m_endOfLife = Clock::now() + lifetime(m_options.maxLifetime);
            return {};
        }
        // A refusal is final: trying again might lock the person out.
        if (opened.error().kind != Error::Kind::ConnectionLost)
            return fail(opened.error());
        m_health.failed();
        const auto delay = jitteredDelay(run);
        if (stop.stop_requested() || Clock::now() + delay >= deadline)
            return fail(opened.error());
        pause(delay, stop);
    }
}

void PooledLane::tidy(const QString &label, const Result<void> &result)
{
    m_lastUse = Clock::now();
    if (!result && result.error().kind == Error::Kind::ConnectionLost)
        return drop();
    const bool isOpenTransaction = m_session->inTransaction();
    if (isOpenTransaction)
        qCWarning(leaseLog) << label << "left a transaction open; it is rolled back";
    if ((isOpenTransaction || m_access == Access::AdHoc) && !m_session->reset())
        drop();
}

void PooledLane::drop()
{
    m_session.reset();
    m_isOpen = false;
}

} // namespace martlet

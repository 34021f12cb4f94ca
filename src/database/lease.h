// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/pool.h"
#include "database/statementguard.h"
#include "tasks/lane.h"

#include <atomic>
#include <mutex>

namespace martlet {

// Whether a server answers, shared by the lanes of a pool: after five failures in a row one lane tries again
// each five seconds, so that many do not storm a server that comes back. Thread-safe.
class ServerHealth final
{
public:
    // An Error while it is no use to try.
    [[nodiscard]] Result<void> mayConnect(const QString &server);
    void succeeded();
    void failed();

private:
    std::mutex m_mutex;
    int m_failures = 0;
    std::chrono::steady_clock::time_point m_nextProbe = {};
};

// A lane of a pool with its connection, which it opens when first needed, validates after a pause and renews
// with age.
class PooledLane final
{
public:
    PooledLane(const ConnectionSpec &spec, Access access, const PoolOptions &options, ServerHealth &health);
    ~PooledLane();

    bool isOpen() const { return m_isOpen; }
    bool isCurrent() const { return m_lane.isCurrent(); }
    // Runs `work` on the lane's thread and waits for it.
    [[nodiscard]] Result<void> run(const QString &label, const std::stop_token &stop,
                                   const std::function<Result<void>(Session &)> &work);

private:
    using Clock = std::chrono::steady_clock;

    // On the lane's thread:
    [[nodiscard]] Result<void> work(const QString &label, const std::stop_token &stop,
                                    const std::function<Result<void>(Session &)> &job);
    [[nodiscard]] Result<void> ready(const std::stop_token &stop);
    [[nodiscard]] Result<void> connect(const std::stop_token &stop);
    void tidy(const QString &label, const Result<void> &result);
    void drop();

    const ConnectionSpec &m_spec;
    Access m_access;
    const PoolOptions &m_options;
    ServerHealth &m_health;
    std::unique_ptr<Session> m_session; // touched on the lane's thread only
    Clock::time_point m_lastUse = {};
    Clock::time_point m_endOfLife = {};
    std::atomic<bool> m_isOpen = false;
    Lane m_lane; // last: its thread ends before what it uses
};

} // namespace martlet

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <atomic>
#include <functional>
#include <mutex>
#include <stop_token>

namespace martlet {

// Whether a statement runs on a connection, and whether somebody asked it to end. The request is bound to the
// running statement: one that comes between two statements, or late, is forgotten, never kept for the next.
class StatementGuard final
{
public:
    // `wake` pokes the engine; called from any thread, and only while a statement runs.
    explicit StatementGuard(std::function<void()> wake)
        : m_wake(std::move(wake))
    {
    }

    // Marks a statement as running for its life; refused while another runs.
    class Running final
    {
    public:
        explicit Running(StatementGuard &guard, const std::stop_token &stop = {});
        ~Running();
        Running(const Running &) = delete;
        Running &operator=(const Running &) = delete;
        [[nodiscard]] Result<void> admitted() const;
        void end(); // before its life does

    private:
        StatementGuard &m_guard;
        bool m_isFirst;
        std::stop_callback<std::function<void()>> m_callback;
    };

    void interrupt();
    bool isRunning() const;
    bool isInterrupted() const { return m_interrupted.load(std::memory_order_relaxed); }

private:
    std::function<void()> m_wake;
    mutable std::mutex m_mutex;
    bool m_running = false;
    std::atomic<bool> m_interrupted = false;
};

// The Error of a statement that was told to end.
Error cancelled(const QString &detail = {}, const QString &code = {});

} // namespace martlet
